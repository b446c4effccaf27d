/**
 * A campaign over whole answers: random equations (with periodic ones and ones with letters under conditions) and functions
 * are solved by our own strategies; what the verifier certifies is searched in doubles for missed roots, wrong families,
 * missed extrema and better global values, and mutated answers (a root, a family or a condition dropped, a root added,
 * kinds exchanged, a piece left out) must be refused.
 *   npm run campaign:answers -- [COUNT] [SEED]
 */
import { printPlain } from "../src/certify/kernel/print.js";
import { type Term, PI, add, call, frac, int, mul, parts, pow, sqrt, sub, sym } from "../src/certify/kernel/term.js";
import { Verified, verify } from "../src/certify/verify.js";
import * as equation from "../src/operations/solve/claims.js";
import * as extrema from "../src/operations/extrema/claims.js";
import { strategies as solvers } from "../src/operations/solve/strategies.js";
import { strategies as finders } from "../src/operations/extrema/strategies.js";
import { below, pick, random, seed, value, valueAt, x } from "./random.js";

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

/** looser: answers with letters that are certified without one of their conditions. */
const tally = { problems: 0, verified: 0, mutated: 0, looser: 0, contradictions: 0 };
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

const encoded = (plan: equation.Plan, a: equation.Answer): boolean => Verified.isVerified(verify("solve", equation.statement.plan.encode(plan), equation.statement.answer.encode(a)));
const solvedBy = (name: string, plan: equation.Plan): equation.Answer | undefined => [...(solvers.find((s) => s.name === name)?.propose(plan, { engines: [] }) ?? [])][0];

/** At a pole of a tangent there is no value, though 0 times a large double is 0. */
const isPole = (t: Term, at: number): boolean => (t.kind === "call" && t.fn === "tan" && Math.abs(value(t, at)) > 1e4) || parts(t).some((p) => isPole(p, at));

/** Waves of multiples of x: every zero on [−8, 8] is a member of a family, every member is a zero. */
function tryPeriodic(): void {
  const wave = (): Term => call(pick(["sin", "cos", "tan"] as const), mul(pick([int(1), int(2), frac(1, 2), int(3)]), pick([x, add(x, mul(frac(1, 3), PI))])));
  const left = pick([() => wave(), () => add(wave(), wave()), () => mul(wave(), add(wave(), frac(1, 2))), () => add(mul(int(2), pow(wave(), int(2))), mul(int(below(3) - 1), wave()))])();
  const plan: equation.Plan = { left, right: pick([int(0), int(1), frac(1, 2), frac(-1, 2), mul(frac(1, 2), sqrt(int(3)))]), variable: "x", on: null, over: null };
  tally.problems += 1;
  const answer = solvedBy("general-solution", plan);
  const general = answer?.general;
  if (answer === undefined || general === undefined || general === null || !encoded(plan, answer)) return;
  tally.verified += 1;
  const name = `${printPlain(left)} = ${printPlain(plan.right)}: ${general.families.map((f) => `${printPlain(f.start)} + n*${printPlain(f.step)}`).join(", ")}`;
  const [first, ...others] = general.families;
  const mutants = first === undefined ? [] : [
    { ...general, families: others }, { ...general, families: [{ ...first, step: mul(int(2), first.step) }, ...others] }, { ...general, families: [{ ...first, start: add(first.start, frac(1, 7)) }, ...others] },
    { ...general, period: mul(frac(1, 2), general.period) }, { ...general, roots: general.roots.slice(1), families: others },
    { ...general, families: [{ ...first, start: add(first.start, mul(int(0), call("log", add(int(-1), pow(sym("y"), int(-2)))))) }, ...others] },
  ];
  for (const m of mutants) { tally.mutated += 1; if (encoded(plan, { ...answer, general: m })) contradiction(`forged families of ${name}: ${m.families.map((f) => `${printPlain(f.start)} + n*${printPlain(f.step)}`).join(", ")}`); }
  const f = (at: number): number => value(plan.left, at) - value(plan.right, at);
  const members = general.families.flatMap((g) => { const [a, d] = [value(g.start, 0), value(g.step, 0)]; return [...Array(81).keys()].map((k) => a + (k - 40) * d); }).filter((m) => Math.abs(m) < 8);
  const wrong = members.find((m) => !(Math.abs(f(m)) < 1e-8));
  if (wrong !== undefined) return contradiction(`${wrong} is no solution of ${name}`);
  for (let at = -7.9; at < 7.9; at += 0.0075) {
    if (!(f(at) * f(at + 0.0075) < 0)) continue;
    const root = bisected(f, at, at + 0.0075);
    if (root !== null && !isPole(left, root) && !members.some((m) => Math.abs(m - root) < 1e-3)) return contradiction(`missed root ${root} of ${name}`);
  }
}

/** Equations with letters, some named like constants: for random values of the letters that meet the conditions. */
function tryLetters(): void {
  const letter = (): Term => sym(pick(["a", "b", "E", "pi", "e"]));
  const side = (): Term => pick([
    () => add(mul(letter(), x), letter()), () => mul(letter(), pow(x, int(2))), () => mul(letter(), pow(add(x, letter()), int(-1))), () => sqrt(add(x, letter())), () => call("exp", mul(letter(), x)),
    () => add(pow(x, int(2)), mul(int(-1), pow(letter(), int(2)))), () => mul(letter(), call("log", x)), () => pow(x, frac(1, 3)), () => mul(add(x, letter()), sub(x, letter())), () => call("atan", mul(letter(), x)),
  ])();
  const plan: equation.Plan = { left: side(), right: pick([letter, () => mul(letter(), letter()), () => int(below(3)), () => add(letter(), int(1)), () => mul(letter(), x)])(), variable: "x", on: null, over: null };
  tally.problems += 1;
  const answer = solvedBy("solve-for-letter", plan);
  const literal = answer?.literal;
  if (answer === undefined || literal === undefined || literal === null || !encoded(plan, answer)) return;
  tally.verified += 1;
  const name = `${printPlain(plan.left)} = ${printPlain(plan.right)}: ${literal.roots.map((r) => printPlain(r)).join(", ")} if ${literal.conditions.map((c) => `${printPlain(c.term)} ${c.requires}`).join(", ")}`;
  for (let k = 0; k < 20; k += 1) {
    const values = new Map<string, number>();
    const at = (n: string): number => { const v = values.get(n) ?? Math.round((random() * 8 - 4) * 8) / 8; values.set(n, v); return v; };
    const holds = literal.conditions.every((c) => { const v = valueAt(c.term, at); return c.requires === "nonzero" ? Math.abs(v) > 1e-3 : v > 1e-3; });
    if (!holds) continue;
    const f = (u: number): number => { const there = (n: string): number => (n === "x" ? u : at(n)); return valueAt(plan.left, there) - valueAt(plan.right, there); };
    const roots = literal.roots.map((r) => valueAt(r, at));
    const wrong = roots.find((r) => !(Math.abs(f(r)) < 1e-6 * Math.max(1, Math.abs(r) ** 3)) && Math.abs(r) < 1e3);
    if (wrong !== undefined) return contradiction(`${wrong} is no solution of ${name} at ${JSON.stringify([...values])}`);
    for (let u = -20; u < 20; u += 0.0371) {
      if (!(f(u) * f(u + 0.0371) < 0)) continue;
      const root = bisected(f, u, u + 0.0371);
      if (root !== null && !roots.some((r) => Math.abs(r - root) < 1e-3)) return contradiction(`missed root ${root} of ${name} at ${JSON.stringify([...values])}`);
    }
  }
  for (const [i] of literal.conditions.entries()) {
    const fewer = literal.conditions.filter((_, k) => k !== i);
    tally.mutated += 1;
    // A condition may follow from the others, or be there for clarity; then the answer without it is right too.
    if (encoded(plan, { ...answer, literal: { ...literal, conditions: fewer } })) tally.looser += 1;
  }
  for (const roots of [literal.roots.slice(1), [...literal.roots, sym("a")]]) {
    if (roots.length === literal.roots.length) continue;
    tally.mutated += 1;
    if (encoded(plan, { ...answer, literal: { ...literal, roots } })) contradiction(`forged roots of ${name}`);
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

for (let i = 0; i < COUNT; i += 1) { tryEquation(); tryExtrema(); tryPeriodic(); tryLetters(); }
process.stdout.write(`seed ${SEED}: ${tally.problems} problems, ${tally.verified} verified, ${tally.mutated} mutated answers tried, ${tally.looser} need a condition less, contradictions: ${tally.contradictions}\n`);
process.exitCode = tally.contradictions === 0 ? 0 : 1;
