/**
 * Real token counts of what a model is sent and has to write, by Qwen2.5's own tokenizer (installed outside the checkout by
 * test/engines/package.ts): the fixed prefix, worked examples, plans, and what cutting down to likely operations saves and costs.
 *   npm run tokens
 */
import { operations } from "../src/operations/index.js";
import { planGrammar } from "../src/translate/grammar.js";
import { likelyOperations, shots, staticPrefix, translationMessages } from "../src/translate/prompt.js";
import { BEFORE_ANSWER, PER_MESSAGE, qwenTokens } from "../test/engines/qwen.js";

const CUT = 8;
const count = await qwenTokens();
const quantile = (xs: readonly number[], q: number): number => [...xs].sort((a, b) => a - b)[Math.min(xs.length - 1, Math.floor(q * xs.length))] ?? 0;
const spread = (xs: readonly number[]): string => `median ${quantile(xs, 0.5)}, 95th percentile ${quantile(xs, 0.95)}, most ${quantile(xs, 1)}`;
const row = (name: string, value: string): void => { process.stdout.write(`| ${name} | ${value} |\n`); };

const seen = new Set(shots().map((s) => s.question));
/** Problems that are no worked example themselves. */
const problems = operations.flatMap((o) => o.examples.flatMap((e) => [e.question.zh, e.question.en]).flatMap((q) => (q === undefined || seen.has(q) ? [] : [{ operation: o, q }])));
const sent = (q: string, only: typeof operations): number => translationMessages(q, only).reduce((n, m) => n + count(m.content) + PER_MESSAGE, BEFORE_ANSWER);
const whole = problems.map((p) => sent(p.q, operations));
const cut = problems.map((p) => sent(p.q, likelyOperations(p.q, CUT)));
const kept = problems.filter((p) => likelyOperations(p.q, CUT).includes(p.operation)).length;
const plans = shots().map((s) => ({ n: count(s.plan), isPlain: !s.plan.includes('"given"') && !s.plan.includes('"s2"') }));
const plain = plans.filter((p) => p.isPlain).map((p) => p.n);
const grammars = problems.map((p) => planGrammar(likelyOperations(p.q, CUT)).length);

process.stdout.write(`Qwen2.5's tokenizer; ${operations.length} operations, ${shots().length} worked examples, ${problems.length} other problems\n\n| what | tokens |\n|---|---|\n`);
row("fixed prefix, all operations", String(count(staticPrefix())));
row(`fixed prefix, cut to ${CUT} operations`, spread(problems.map((p) => count(staticPrefix(likelyOperations(p.q, CUT))))));
row("the four worked examples", spread(problems.map((p) => translationMessages(p.q, []).slice(1, -1).reduce((n, m) => n + count(m.content) + PER_MESSAGE, 0))));
row("sent in all, all operations", spread(whole));
row(`sent in all, cut to ${CUT}`, spread(cut));
row(`plan of a plain problem (one step, no definitions), ${plain.length} of them`, `${spread(plain)}; ${plain.filter((n) => n <= 60).length} within 60`);
row("any plan of a worked example", spread(plans.map((p) => p.n)));
process.stdout.write(`\nCutting to ${CUT}: the right operation is among them for ${kept} of ${problems.length} problems (${((100 * kept) / problems.length).toFixed(1)} %); the grammar shrinks from ${planGrammar().length} to ${quantile(grammars, 0.5)} characters (median).\n`);
