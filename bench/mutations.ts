/**
 * A soundness campaign over all operations: proved answers to the examples (and the right rows of fixtures/forged) are
 * mutated at random, in the plan or in the answer, and given to the verifier. A mutant that is certified must still say the
 * same thing: what is shown to the reader has to be equal, number by number, to the proved answer of its plan. Anything
 * else is a contradiction, printed with its JSON; the exit code is then 1.
 *   npm run campaign:mutations -- [COUNT] [SEED]
 */
import { readFileSync, readdirSync } from "node:fs";
import { type Term, call, symbolsOf } from "../src/certify/kernel/term.js";
import { Verified, verify } from "../src/certify/verify.js";
import { parseExpression } from "../src/expression/parse.js";
import { operations } from "../src/operations/index.js";
import { createServices, solve } from "../src/pipeline.js";
import { below, pick, random, seed, valueAt } from "./random.js";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
interface Seed { readonly operation: string; readonly plan: Json; readonly answer: Json }

const COUNT = Number(process.argv[2] ?? 10_000);
const SEED = Number(process.argv[3] ?? 20261125);

/** Proved (plan, answer) pairs: every example through the pipeline, and the right rows of the fixtures. */
async function collect(): Promise<readonly Seed[]> {
  const services = createServices();
  const out = new Map<string, Seed>();
  const keep = (s: Seed): void => { out.set(JSON.stringify(s), s); };
  for (const o of operations) {
    for (const question of new Set(o.examples.flatMap((e) => [e.question.zh, e.question.en]))) {
      const outcome = await solve({ question, requestId: "campaign", explain: "none" }, services);
      const parts = outcome.certificate?.["parts"];
      if (Array.isArray(parts)) for (const p of parts as Seed[]) keep({ operation: p.operation, plan: p.plan, answer: p.answer });
    }
  }
  await services.close();
  const folder = new URL("../../fixtures/forged/", import.meta.url);
  for (const f of readdirSync(folder).filter((n) => n.endsWith(".jsonl"))) {
    for (const line of readFileSync(new URL(f, folder), "utf8").split("\n").filter((l) => l !== "")) {
      const row = JSON.parse(line) as Seed & { good?: boolean };
      if (row.good === true) keep({ operation: row.operation, plan: row.plan, answer: row.answer });
    }
  }
  return [...out.values()];
}

// ---- mutations ------------------------------------------------------------------------------------------------------

const HEADS = ["Add", "Multiply", "Power", "Exp", "Log", "Sin", "Cos", "Tan", "Abs", "Arctan"] as const;
const isObject = (j: Json): j is { readonly [key: string]: Json } => typeof j === "object" && j !== null && !Array.isArray(j);

/** Letters named like constants, and named roots: two that are one number each, three that are none or two. */
const LETTERS: readonly string[] = ["E", "pi", "e", "I", "oo", "Pi", "ExponentialE"];
const ROOTS: readonly Json[] = [[["-2", "0", "1"], "1", "2"], [["-1", "-1", "0", "1"], "1", "2"], [["1", "0", "1"], "-1", "1"], [["-2", "0", "1"], "-2", "2"], [["-2", "0", "1"], "2", "3"]].map(([p, lo, hi]): Json => ["RootOf", ["List", ...(p as readonly string[])], lo as string, hi as string]);

/** The number of nodes, so that each is as likely to be changed as another. */
const nodes = (j: Json): number => (Array.isArray(j) ? j : isObject(j) ? Object.values(j) : []).reduce((n: number, k: Json) => n + nodes(k), 1);

/** One node changed. `pool` holds strings that occur at all, so that kinds and names change into one another. */
function mutate(j: Json, pool: readonly string[]): Json {
  let target = below(nodes(j));
  const walk = (k: Json): Json => {
    target -= 1;
    if (target < 0) { target = Infinity; return changed(k, pool); }
    if (Array.isArray(k)) return k.map(walk);
    return isObject(k) ? Object.fromEntries(Object.entries(k).map(([name, v]) => [name, walk(v)])) : k;
  };
  return walk(j);
}

function changed(k: Json, pool: readonly string[]): Json {
  if (typeof k === "boolean") return !k;
  if (typeof k === "number") return pick([k + 1, k - 1, -k, 0]);
  if (k === null) return pick([0, "0", false, []] as readonly Json[]);
  if (typeof k === "string") {
    if (/^-?\d+$/.test(k)) return pick([String(BigInt(k) + 1n), String(BigInt(k) - 1n), String(-BigInt(k)), String(2n * BigInt(k)), ["Rational", k, "2"], ["Add", k, ["Rational", "1", "1000000000000"]], pick(ROOTS)]);
    return random() < 0.1 ? pick(LETTERS) : random() < 0.6 ? pick(pool) : pick([["Multiply", "-1", k], ["Add", k, "1"], ["Power", k, "2"], "0"] as readonly Json[]);
  }
  if (Array.isArray(k)) {
    const [head, ...rest] = k as readonly Json[];
    const isTerm = typeof head === "string" && /^[A-Z]/.test(head);
    const at = below(Math.max(1, isTerm ? rest.length : k.length)) + (isTerm ? 1 : 0);
    switch (below(6)) {
      case 0: return k.filter((_, i) => i !== at);
      case 1: return [...k.slice(0, at), ...k.slice(at, at + 1), ...k.slice(at)];
      case 2: return isTerm ? [pick(HEADS), ...rest] : [...k].reverse();
      case 3: return isTerm ? ["Multiply", "-1", k] : k.slice(0, at);
      case 4: return isTerm ? (rest[0] ?? "0") : k.slice(at);
      default: return isTerm ? ["Add", k, "1"] : [...k, k[at] ?? "0"];
    }
  }
  const entries = Object.entries(k);
  const [a, b] = [below(entries.length), below(entries.length)];
  return Object.fromEntries(entries.map(([name, v], i) => [name, i === a ? entries[b]?.[1] ?? v : i === b ? entries[a]?.[1] ?? v : v]));
}

const strings = (j: Json): readonly string[] => (typeof j === "string" ? [j] : (Array.isArray(j) ? j : isObject(j) ? Object.values(j) : []).flatMap((k: Json) => strings(k)));

// ---- what an answer says --------------------------------------------------------------------------------------------

const present = (s: Seed): string | null => {
  const o = operations.find((p) => p.name === s.operation);
  const plan = o?.statement.plan.decode(s.plan, "plan");
  const answer = o?.statement.answer.decode(s.answer, "answer");
  return o !== undefined && plan?.ok === true && answer?.ok === true ? o.present(plan.value, answer.value, "en").plain : null;
};

/** The text cut where no formula goes on, each piece with its numeric values at a few points, or as it stands. */
function fingerprint(text: string): readonly string[] {
  const named = text.replace(/root\((?:[^()]|\([^()]*\))*\)/g, (r) => { const t = termOf(r); return t === null ? r : valueAt(t, () => NaN).toPrecision(9); });
  const pieces = named.replace(/\s*\+ C\b/g, "").split(/[,;{}[\]=<>]|\bU\b|\bat\b|\bmax\b|\bmin\b|\bglobal\b|(?<![A-Za-z0-9_)])\((?=[^()]*,)/).map((p) => p.trim()).filter((p) => p !== "");
  return pieces.map((p) => {
    // "t != 0" was cut before its "=": it says the same as "-t != 0".
    const t = termOf(p.replace(/\s*!$/, "")) ?? termOf(p.replace(/\)$/, ""));
    return t === null ? p : numbers(p.endsWith("!") ? call("abs", t) : t);
  });
}
function termOf(text: string): Term | null {
  const r = parseExpression(text);
  return r.ok && r.value.kind === "term" ? r.value.term : null;
}
const POINTS = [0.7310585, 1.9051483, -1.3717421, 3.2188758, 0.0821, 12.337];
const numbers = (t: Term): string => (symbolsOf(t).includes("n") ? family(t) : values(t));
/** start + n·step for integers n: the step, and the start up to multiples of it. */
function family(t: Term): string {
  const [start, next] = [valueAt(t, () => 0), valueAt(t, (name) => (name === "n" ? 1 : 0))];
  const step = Math.abs(next - start);
  const rest = ((start % step) + step) % step;
  return `${(step - rest < 1e-9 ? 0 : rest).toPrecision(9)} mod ${step.toPrecision(9)}`;
}
const values = (t: Term): string => POINTS.map((p) => { const names = symbolsOf(t); const v = valueAt(t, (name) => p * (1 + 0.37 * names.indexOf(name))); return Number.isFinite(v) ? v.toPrecision(9) : "?"; }).join(" ");

/** An antiderivative is shown up to a constant: its slopes are compared. */
const slopes = (text: string, variable: string): readonly string[] => {
  const t = termOf(text.replace(/\s*\+ C\b/g, ""));
  // Other letters are constants.
  const at = (x: number) => (name: string): number => (name === variable ? x : 1.2345);
  return t === null ? [text] : POINTS.map((p) => { const h = 1e-5; const d = (valueAt(t, at(p + h)) - valueAt(t, at(p - h))) / (2 * h); return Number.isFinite(d) ? d.toPrecision(4) : "?"; });
};

/** What an answer to this plan says, as numbers. "oo" is a way to say that an integral diverges. */
function says(s: Seed, text: string): string {
  const plan = isObject(s.plan) ? s.plan : {};
  if (/\+ C\b/.test(text)) return JSON.stringify(slopes(text, typeof plan["variable"] === "string" ? plan["variable"] : "x"));
  if (s.operation === "definite_integral" && /^-?oo$/.test(text)) return JSON.stringify(["diverges"]);
  // Letters that the plan takes as positive are tried at positive values only.
  return JSON.stringify([...fingerprint(Array.isArray(plan["positive"]) && plan["positive"].length > 0 ? text.replace(/abs\((\w+)\)/g, "$1") : text)].sort());
}

// ---- the campaign ---------------------------------------------------------------------------------------------------

seed(SEED);
const seeds = await collect();
const pool = [...new Set(seeds.flatMap((s) => [...strings(s.answer), ...strings(s.plan)]))].filter((s) => s.length < 30);
const tally = new Map<string, { tried: number; certified: number }>();
const bySeed = new Map(seeds.map((s) => [s, says(s, present(s) ?? "")]));
const services = createServices();
let [contradictions, unconfirmed] = [0, 0];
let slowest = { ms: 0, what: "" };

/** The proved answer to a mutated plan, by our own way; null when there is none. */
async function proper(s: Seed): Promise<string | null> {
  const o = operations.find((p) => p.name === s.operation);
  const plan = o?.statement.plan.decode(s.plan, "plan");
  if (o === undefined || plan?.ok !== true) return null;
  for (const strategy of o.strategies.filter((t) => t.tier === 1)) {
    const { value } = await services.pool.run({ operation: s.operation, strategy: strategy.name, plan: s.plan });
    for (const answer of value?.candidates ?? []) if (Verified.isVerified(verify(s.operation, s.plan, answer))) return present({ ...s, answer: answer as Json });
  }
  return null;
}

for (let i = 0; i < COUNT; i += 1) {
  const source = pick(seeds);
  const kind = below(10);
  const other = pick(seeds.filter((s) => s.operation === source.operation));
  const mutant: Seed = kind < 7 ? { ...source, answer: mutate(random() < 0.3 ? mutate(source.answer, pool) : source.answer, pool) } : kind < 9 ? { ...source, plan: mutate(source.plan, pool) } : { ...source, answer: other.answer };
  const row = tally.get(source.operation) ?? { tried: 0, certified: 0 };
  tally.set(source.operation, row);
  row.tried += 1;
  const began = performance.now();
  const v = verify(mutant.operation, mutant.plan, mutant.answer);
  const ms = performance.now() - began;
  if (ms > slowest.ms) slowest = { ms, what: JSON.stringify(mutant).slice(0, 400) };
  if (!Verified.isVerified(v)) continue;
  row.certified += 1;
  const shown = present(mutant) ?? "";
  const said = says(mutant, shown);
  // The plan is as it was: the proved answer is known. Otherwise our own strategies are asked; where they have none, a person decides.
  const reference = kind < 7 ? bySeed.get(source) : await proper(mutant).then((p) => (p === null ? undefined : says(mutant, p)));
  if (said === reference) continue;
  if (reference === undefined) unconfirmed += 1;
  else contradictions += 1;
  process.stdout.write(`${reference === undefined ? "UNCONFIRMED" : "SUSPECT"} ${mutant.operation}: shown “${shown}”; from “${present(source) ?? ""}”\n  ${JSON.stringify(mutant)}\n`);
}
await services.close();
process.stdout.write(`seed ${SEED}, ${COUNT} mutants of ${seeds.length} proved answers\n`);
for (const [name, { tried, certified }] of [...tally].sort()) process.stdout.write(`  ${name}: ${tried} tried, ${certified} certified with the same meaning\n`);
process.stdout.write(`slowest ${slowest.ms.toFixed(0)} ms: ${slowest.what}\nsuspects: ${contradictions}, certified with no answer of our own to compare: ${unconfirmed}\n`);
process.exitCode = contradictions === 0 ? 0 : 1;
