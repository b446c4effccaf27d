/**
 * A campaign over whole answers: random equations and functions are solved by our own strategies; what the verifier
 * certifies is searched in doubles for missed roots, missed extrema and better global values, and mutated answers
 * (a root dropped or added, kinds exchanged, a piece left out) must be refused.
 *   npm run campaign:answers -- [COUNT] [SEED]
 */
import { printPlain } from "../src/certify/kernel/print.js";
import { type Term, add, call, frac, int, mul, pow, sqrt, sub } from "../src/certify/kernel/term.js";
import { Verified, verify } from "../src/certify/verify.js";
import * as equation from "../src/operations/solve/claims.js";
import * as extrema from "../src/operations/extrema/claims.js";
import { strategies as solvers } from "../src/operations/solve/strategies.js";
import { strategies as finders } from "../src/operations/extrema/strategies.js";
import { below, pick, seed, value, x } from "./random.js";

const COUNT = Number(process.argv[2] ?? 1_000);
const SEED = Number(process.argv[3] ?? 20261124);
seed(SEED);

const linear = (): Term => add(mul(int(1 + below(3)), x), int(below(7) - 3));
const polynomial = (): Term => pick([
  linear, () => add(pow(x, int(2)), mul(int(below(7) - 3), x), int(below(9) - 4)), () => mul(linear(), linear()), () => pow(linear(), int(2)),
  () => add(pow(x, int(3)), mul(int(below(7) - 3), x), int(below(5) - 2)),
])();
const expression = (): Term => pick([
  polynomial, () => mul(polynomial(), pow(polynomial(), int(-1))), () => mul(polynomial(), call("exp", linear())), () => mul(polynomial(), call("log", linear())), () => mul(polynomial(), sqrt(polynomial())),
  () => call("abs", polynomial()), () => sub(call("abs", linear()), call("abs", linear())), () => pow(polynomial(), pick([frac(2, 3), frac(1, 3), frac(4, 3)])), () => add(polynomial(), pow(linear(), int(-1))),
  () => mul(polynomial(), pow(sqrt(add(pow(x, int(2)), int(1 + below(4)))), int(-1))), () => sub(sqrt(linear()), linear()),
  () => add(call("exp", mul(int(2), x)), mul(int(below(7) - 5), call("exp", x)), int(below(5) - 1)), () => mul(call("atan", linear()), polynomial()),
])();

const tally = { problems: 0, verified: 0, mutated: 0, contradictions: 0 };
function contradiction(what: string): void {
  tally.contradictions += 1;
  process.stdout.write(`CONTRADICTION ${what}\n`);
}

/** Bisects a change of sign; the root, or null at a pole. */
function bisected(f: (at: number) => number, from: number, to: number): number | null {
  let [a, b] = [from, to];
  for (let i = 0; i < 60; i += 1) {
    const m = (a + b) / 2;
    if (Math.sign(f(m)) === Math.sign(f(a))) a = m;
    else b = m;
  }
  return Math.abs(f(a)) < 1e-6 && Math.abs(f(b)) < 1e-6 ? a : null;
}

function tryEquation(): void {
  const plan: equation.Plan = { left: expression(), right: int(below(3) - 1), variable: "x", on: null, over: null };
  const [answer] = [...(solvers.find((x) => x.name === "normal-form-inversion")?.propose(plan, { engines: [] }) ?? [])];
  tally.problems += 1;
  if (answer === undefined) return;
  const certified = (a: equation.Answer): boolean => Verified.isVerified(verify("solve", equation.statement.plan.encode(plan), equation.statement.answer.encode(a)));
  if (!certified(answer)) return;
  tally.verified += 1;
  const name = `${printPlain(plan.left)} = ${printPlain(plan.right)}: {${answer.roots.map((r) => printPlain(r)).join(", ")}}`;
  const mutants: equation.Answer[] = [{ ...answer, roots: [...answer.roots, int(17)], all: false }, { ...answer, all: !answer.all, roots: [] }];
  if (answer.roots.length > 0) mutants.push({ ...answer, roots: answer.roots.slice(1) }, { ...answer, roots: answer.roots.slice(0, -1) });
  for (const m of mutants) { tally.mutated += 1; if (certified(m)) contradiction(`forged answer to ${name}: {${m.roots.map((r) => printPlain(r)).join(", ")}} all ${m.all}`); }
  if (answer.all) return;
  // Where the equation is undefined a difference that tends to 0 is no root.
  const holes = answer.domain.flatMap((i) => [i.lo, i.hi].flatMap((e) => (e.kind === "finite" ? [value(e.at, 0)] : [])));
  const roots = [...answer.roots.map((r) => value(r, 0)), ...holes];
  const f = (at: number): number => value(plan.left, at) - value(plan.right, at);
  for (let at = -15; at < 15; at += 0.0075) {
    const [a, b] = [at + 0.00123, at + 0.00873];
    if (!(f(a) * f(b) < 0)) continue;
    const root = bisected(f, a, b);
    if (root !== null && !roots.some((r) => Math.abs(r - root) < 1e-3)) return contradiction(`missed root ${root} of ${name}`);
  }
}

function tryExtrema(): void {
  const plan: extrema.Plan = { expr: expression(), variable: "x", on: null, want: pick(["local", "local", "global_max", "global_min"]), tell: null, test: null };
  const [answer] = [...(finders[0]?.propose(plan, { engines: [] }) ?? [])];
  tally.problems += 1;
  if (answer === undefined) return;
  const certified = (a: extrema.Answer): boolean => Verified.isVerified(verify("extrema", extrema.statement.plan.encode(plan), extrema.statement.answer.encode(a)));
  if (!certified(answer)) return;
  tally.verified += 1;
  const name = printPlain(plan.expr);
  const [first, ...others] = answer.pieces;
  const mutants: extrema.Answer[] = [];
  if (first !== undefined && first.points.length > 0) {
    mutants.push({ ...answer, pieces: [{ ...first, points: first.points.map((p) => ({ ...p, kind: p.kind === "max" ? "min" as const : "max" as const })) }, ...others] });
    mutants.push({ ...answer, pieces: [{ ...first, points: first.points.slice(1), signs: first.signs.slice(1) }, ...others] });
  }
  if (others.length > 0) mutants.push({ ...answer, pieces: others });
  for (const m of mutants) { tally.mutated += 1; if (certified(m)) contradiction(`forged extrema of ${name}`); }
  search(plan, answer, name);
}

function search(plan: extrema.Plan, answer: extrema.Answer, name: string): void {
  const f = (at: number): number => value(plan.expr, at);
  const known = answer.pieces.flatMap((p) => [...p.points.map((q) => value(q.x, 0)), ...[p.on.lo, p.on.hi].flatMap((e) => (e.kind === "finite" ? [value(e.at, 0)] : []))]);
  for (let at = -12; at < 12; at += 0.008) {
    const [l, m, r] = [f(at - 0.004), f(at), f(at + 0.004)];
    const slack = 1e-9 * (1 + Math.abs(m));
    const isExtremum = (m > l + slack && m > r + slack) || (m < l - slack && m < r - slack);
    if (isExtremum && Math.abs(m - l) < 1 && Math.abs(m - r) < 1 && !known.some((k) => Math.abs(k - at) < 0.02)) return contradiction(`missed extremum of ${name} near ${at}`);
  }
  for (const [best, side] of [[answer.max, 1], [answer.min, -1]] as const) {
    if (best === null || best.at.length === 0) continue;
    const v = value(best.value, 0);
    for (let at = -40; at < 40; at += 0.02) if (side * (f(at + 0.003) - v) > 1e-7 * (1 + Math.abs(v))) return contradiction(`${name} exceeds its global value ${v} at ${at + 0.003}`);
  }
}

for (let i = 0; i < COUNT; i += 1) { tryEquation(); tryExtrema(); }
process.stdout.write(`seed ${SEED}: ${tally.problems} problems, ${tally.verified} verified, ${tally.mutated} mutated answers tried, contradictions: ${tally.contradictions}\n`);
process.exitCode = tally.contradictions === 0 ? 0 : 1;
