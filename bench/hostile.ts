/**
 * Hostile formulas in every operation: each step that a wording of the operation gives is asked again with its formulas
 * replaced by large, deep, many-lettered and nasty ones. Whatever the outcome, it must come: no crash, no hang, no time
 * above the limit, and the service's own thread is not held for long. Prints the slowest by operation.
 *   npm run campaign:hostile -- [--seconds 20] [--op NAME] [--kinds 4: kinds of steps of each operation]
 */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { CertaError } from "../src/errors.js";
import { operations } from "../src/operations/index.js";
import { createServices, solve } from "../src/pipeline.js";
import { readWithPhrasebook } from "../src/translate/phrasebook.js";

const { values } = parseArgs({ options: { seconds: { type: "string", default: "20" }, op: { type: "string" }, kinds: { type: "string", default: "4" } } });
const limit = Number(values.seconds) * 1000;
const range = (n: number): readonly number[] => [...Array(n).keys()];
const nested = (f: string, depth: number): string => `${`${f}(`.repeat(depth)}x${")".repeat(depth)}`;

const HOSTILE: readonly string[] = [
  "9^9^9^9", "x^10000000-3", "(x+1)^150*(x-1)^149", range(40).map((i) => `${i + 2}*x^${i}`).join("+"), nested("sin", 20), nested("sqrt", 20), nested("exp", 12), nested("ln", 12),
  "x^x^x^x", range(12).map((i) => `sin(${i + 1}*x)`).join("*"), range(14).map((i) => `sqrt(x+${i})`).join("+"), range(12).map((i) => `abs(x-${i})`).join("+"), range(20).map((i) => `1/(x-${i})`).join("+"),
  "1/(x^60+x+1)", "tan(100*x)-cot(99*x)", `${"7".repeat(290)}*x-1`, "x^(1/59)+x^(1/53)", "exp(exp(exp(x)))-exp(exp(x^2))", "a*b*c*d*x+e1*f1*g1*h1", "sin(1/x)*exp(1/x)*ln(abs(x))", "(x^2-2)^(x^2-3)",
  range(8).map((i) => `(x^2+${i}*x+${i + 3})^${i + 1}`).join("*"), `${"(".repeat(50)}x${")".repeat(50)}`, "x^31+x^17-13*x^5+1/7", "asin(acos(atan(x)))", "1e300*x+1e-300", "x/0", "0^0*x", "ln(-1-x^2)", "sqrt(2)^sqrt(3)^sqrt(x)",
];

/** Fields that hold no formula. */
const PLAIN: ReadonlySet<string> = new Set(["id", "op", "var", "want", "tell", "form", "on", "ask", "kind", "name", "side", "infinity", "numbers", "theorem", "unit", "power", "positive"]);

/** The letter that a formula is about. */
const letterOf = (formula: string): string => (/x/.test(formula) ? "x" : (/(?<![A-Za-z\\])[a-zA-Z](?![A-Za-z(])/.exec(formula)?.[0] ?? "x"));
const inLetter = (hostile: string, letter: string): string => hostile.replace(/(?<![a-z])x(?![a-z])/g, letter);

/** The formula made hostile, in its own letter: "y = …" stays a function, an equation an equation, a curve in x and y one. */
function spoiltFormula(key: string, v: string, hostile: string): string {
  if (key === "curves") return `y = ${hostile} and y = 2x`;
  if (key === "facts") return v.replace(/(?<=[=(,]\s*)-?\d+(?:\/\d+)?/, `(${hostile})`);
  const named = /^\s*[A-Za-z](?:\([a-z]\))?\s*=/.exec(v)?.[0];
  if (named !== undefined && !/equation|constraint|relation/.test(key)) return `${named} ${inLetter(hostile, letterOf(v.slice(named.length)))}`;
  const [letter, inTwo] = [letterOf(v), /x/.test(v) && /y/.test(v)];
  const made = inLetter(hostile, letter);
  const sides = /([<>]=?|=)/.exec(v)?.[0];
  if (inTwo) return sides === undefined ? `(${made})*y` : key === "constraint" ? `${made} ${sides} y` : `${made} ${sides} y^2 + x*y`;
  return sides === undefined ? made : `${made} ${sides} 1`;
}

/** The field with the hostile formula in place of its own. */
function spoilt(key: string, v: unknown, hostile: string): unknown {
  if (PLAIN.has(key)) return v;
  if (key === "equations") return [`${hostile} = y`, "x + y = 1"];
  if (Array.isArray(v)) return v.map((piece: unknown, i) => (typeof piece === "string" ? (i === 0 ? hostile : piece) : spoilt(key, piece, hostile)));
  if (typeof v === "object" && v !== null) return Object.fromEntries(Object.entries(v).map(([k, w]) => [k, spoilt(k, w, hostile)]));
  return typeof v === "string" && /[a-z]|\d.*[+*^]/i.test(v) ? spoiltFormula(key, v, hostile) : v;
}

const services = createServices();
const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();
const slowest = new Map<string, { ms: number; what: string }>();
let [asked, tooSlow, broken] = [0, 0, 0];
let longest = { ms: 0, what: "" };
const tally = new Map<string, Map<string, number>>();
for (const o of operations.filter((p) => values.op === undefined || p.name === values.op)) {
  const steps = new Map<string, Record<string, unknown>>();
  for (const p of o.phrases) {
    const reading = readWithPhrasebook(p.example);
    const [step, ...others] = reading.kind === "read" && reading.plan.given.length === 0 ? reading.plan.steps : [];
    if (step === undefined || others.length > 0) continue;
    const kind = Object.keys(step).sort().join();
    if (!steps.has(kind)) steps.set(kind, step);
  }
  for (const step of [...steps.values()].slice(0, Number(values.kinds))) {
    for (const hostile of HOSTILE) {
      const changed = Object.fromEntries(Object.entries(step).map(([k, v]) => [k, spoilt(k, v, hostile)]));
      asked += 1;
      delay.reset();
      const began = performance.now();
      let status: string;
      try {
        status = (await solve({ plan: { steps: [changed] }, requestId: "h", explain: "template" }, services)).status;
      } catch (e) {
        status = e instanceof CertaError ? `error ${e.code}` : "crash";
        if (!(e instanceof CertaError) || e.code === "internal") { broken += 1; process.stdout.write(`BROKEN ${o.name}: ${JSON.stringify(changed).slice(0, 300)}\n  ${e instanceof Error ? (e.stack ?? e.message).slice(0, 600) : "?"}\n`); }
      }
      const mine = tally.get(o.name) ?? new Map<string, number>();
      tally.set(o.name, mine.set(status, (mine.get(status) ?? 0) + 1));
      const ms = performance.now() - began;
      // The delay is seen at the next turn of the event loop.
      await setTimeout(15);
      if (delay.max / 1e6 > longest.ms) longest = { ms: delay.max / 1e6, what: JSON.stringify(changed).slice(0, 160) };
      if (ms > (slowest.get(o.name)?.ms ?? 0)) slowest.set(o.name, { ms, what: JSON.stringify(changed).slice(0, 160) });
      if (ms > limit) { tooSlow += 1; process.stdout.write(`TOO SLOW ${ms.toFixed(0)} ms ${o.name}: ${JSON.stringify(changed).slice(0, 300)}\n`); }
    }
  }
}
await services.close();
process.stdout.write(`${asked} hostile plans\n`);
for (const [name, s] of slowest) process.stdout.write(`  ${name}: slowest ${s.ms.toFixed(0)} ms: ${s.what}\n    ${[...(tally.get(name) ?? [])].map(([k, n]) => `${k} ${n}`).join(", ")}\n`);
process.stdout.write(`the service's thread was held for at most ${longest.ms.toFixed(0)} ms: ${longest.what}\ntoo slow: ${tooSlow}, broken: ${broken}\n`);
process.exitCode = tooSlow + broken === 0 ? 0 : 1;
