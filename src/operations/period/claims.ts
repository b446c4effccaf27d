/**
 * TRUSTED: what "the least positive period" means, and what "not periodic" means. f need not be continuous; a period is a
 * p with f(x + p) = f(x) for all x of the domain, which p carries onto itself.
 * Least: the periods form a group P, and T is one of them. Let S be the solutions of f(x) = y for some constant y, finitely
 * many (m ≥ 1) in a half-open interval of length T. P carries S into itself, so P is discrete: P = {n·d}, T = k·d with a
 * whole number k. Modulo T the shifts by d permute the m solutions in cycles of length k, so k divides m. If k > 1, some
 * prime p divides k, hence m, and T/p = (k/p)·d is a period. So it is enough that T/p is no period for each prime p that
 * divides m: a point is named at which f(x + T/p) ≠ f(x), or only one of the two is defined.
 * Or: f is defined everywhere and is a constant plus waves a·cos(nωx) + b·sin(nωx) with distinct whole numbers n ≥ 1 whose
 * greatest common divisor is 1, none of the waves being 0. Waves of different frequencies are linearly independent, and a
 * shift turns each into one of its own frequency; so p is a period exactly when it is one of every wave, that is, when all
 * n·ω·p, hence (Bézout) ω·p itself, are multiples of 2π. The least period is 2π/ω.
 * None: if f(x) = y has finitely many solutions on the whole line, and at least one, then there is no period p > 0, since
 * with x all x + n·p would be solutions.
 * Or: f tends to an infinity at +∞ or −∞ (a period would repeat the value f(c) for ever), or to a number that some value
 * f(c) differs from.
 * Constant: every positive number is a period, and there is no least one.
 */
import { negativeConstant, positiveConstant } from "../../certify/kernel/constant-claims.js";
import { type LimitValue, limitValueShape } from "../../certify/kernel/approach.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, type ShapeOf, countShape, intervalShape, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { periodClaims } from "../../certify/kernel/period.js";
import { type Interval, REALS, point } from "../../certify/kernel/region.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, PI, add, call, frac, int, isConstantTerm, mul, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";

export interface Plan {
  readonly expr: Term;
  readonly variable: string;
}

/** T/prime is no period: the sign of f(at + T/prime) − f(at), or f is defined at `at` and undefined at at + T/prime. */
const excludedShape = record<{ prime: number; at: Term; sign: -1 | 1 | "undefined" }>({ prime: countShape, at: termShape, sign: oneOf<-1 | 1 | "undefined">(-1, 1, "undefined") });
export type Excluded = ShapeOf<typeof excludedShape>;

/** The limit of f at +∞ or −∞; with a finite one, a point and the sign of f(at) − limit there. */
const tailShape = record<{ towards: "oo" | "-oo"; value: LimitValue; at: Term | null; sign: -1 | 1 }>({ towards: oneOf("oo", "-oo"), value: limitValueShape, at: nullable(termShape), sign: oneOf<-1 | 1>(-1, 1) });
export type Tail = ShapeOf<typeof tailShape>;

/** cos·cos(nωx) + sin·sin(nωx); the coefficient named is not 0: it has the sign. */
const waveShape = record<{ n: number; cos: Term; sin: Term; nonzero: "cos" | "sin"; sign: -1 | 1 }>({ n: countShape, cos: termShape, sin: termShape, nonzero: oneOf("cos", "sin"), sign: oneOf<-1 | 1>(-1, 1) });
const harmonicsShape = record<{ omega: Term; constant: Term; waves: readonly ShapeOf<typeof waveShape>[] }>({ omega: termShape, constant: termShape, waves: list(waveShape) });
export type Harmonics = ShapeOf<typeof harmonicsShape>;

export interface Answer {
  readonly kind: "least" | "none" | "constant";
  readonly period: Term | null;
  /** y, and all solutions of f(x) = y in `on` (one period, or the line). */
  readonly level: Term;
  readonly on: Interval;
  readonly domain: readonly Interval[];
  readonly roots: readonly Term[];
  readonly excluded: readonly Excluded[];
  /** Instead of solutions, for "none". */
  readonly tail: Tail | null;
  /** Instead of solutions, for "least". */
  readonly harmonics: Harmonics | null;
}

const planShape: Shape<Plan> = record<{ expr: Term; variable: string }>({ expr: termShape, variable: symbolShape });
const answerShape: Shape<Answer> = record<{ kind: Answer["kind"]; period: Term | null; level: Term; on: Interval; domain: readonly Interval[]; roots: readonly Term[]; excluded: readonly Excluded[]; tail: Tail | null; harmonics: Harmonics | null }>({
  kind: oneOf("least", "none", "constant"), period: nullable(termShape), level: termShape, on: intervalShape,
  domain: list(intervalShape), roots: list(termShape), excluded: list(excludedShape), tail: nullable(tailShape), harmonics: nullable(harmonicsShape),
});

/** The primes that divide n ≥ 1, increasing; n is at most the length of a decoded list. */
export function primesOf(n: number): readonly number[] {
  const out: number[] = [];
  let rest = n;
  for (let p = 2; p <= rest; p += 1) {
    if (rest % p !== 0) continue;
    out.push(p);
    while (rest % p === 0) rest /= p;
  }
  return out;
}

function excludedClaims(plan: Plan, period: Term, e: Excluded): readonly Claim[] {
  const { expr, variable } = plan;
  const moved = substitute(expr, variable, add(sym(variable), mul(frac(1, e.prime), period)));
  const on = point(e.at);
  return e.sign === "undefined"
    ? [{ kind: "defined_on", expr, variable, on }, { kind: "undefined_on", expr: moved, variable, on }]
    : [{ kind: "sign", expr: sub(moved, expr), variable, on, sign: e.sign }];
}

function tailClaims(plan: Plan, tail: Tail): readonly Claim[] | string {
  const { expr, variable } = plan;
  const { towards, value, at, sign } = tail;
  const limit: Claim = { kind: "limit", expr, variable, at: { kind: towards }, value };
  if (value.kind !== "finite") return at === null ? [limit] : "a point without a use";
  if (at === null || !isConstantTerm(value.value)) return "a value that differs from the limit is needed";
  return [limit, { kind: "sign", expr: sub(expr, value.value), variable, on: point(at), sign }];
}

const divisor = (a: number, b: number): number => {
  let [u, v] = [a, b];
  while (v !== 0) [u, v] = [v, u % v];
  return u;
};

/** constant + Σ waves, as a term. */
export function sumOfWaves(h: Harmonics, variable: string): Term {
  const at = (n: number): Term => mul(int(n), h.omega, sym(variable));
  return add(h.constant, ...h.waves.flatMap((w) => [mul(w.cos, call("cos", at(w.n))), mul(w.sin, call("sin", at(w.n)))]));
}

function harmonicClaims(plan: Plan, period: Term, h: Harmonics): readonly Claim[] | string {
  const { expr, variable } = plan;
  const positive = (t: Term, sign: -1 | 1): Claim => (sign === 1 ? positiveConstant(t) : negativeConstant(t));
  if (![h.omega, h.constant, ...h.waves.flatMap((w) => [w.cos, w.sin])].every(isConstantTerm)) return "a coefficient that is not a constant";
  if (h.waves.some((w, i) => w.n < 1 || w.n <= (h.waves[i - 1]?.n ?? 0))) return "the waves are not listed by increasing frequency";
  if (h.waves.reduce((g, w) => divisor(g, w.n), 0) !== 1) return "the frequencies have a common divisor";
  return [
    { kind: "defined_on", expr, variable, on: REALS },
    { kind: "equal", left: expr, right: sumOfWaves(h, variable) },
    positive(h.omega, 1),
    { kind: "equal", left: mul(h.omega, period), right: mul(int(2), PI) },
    ...h.waves.map((w) => positive(w.nonzero === "cos" ? w.cos : w.sin, w.sign)),
  ];
}

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { expr, variable } = plan;
  const { kind, period, level, on, domain, roots, excluded } = answer;
  if (symbolsOf(expr).some((s) => s !== variable)) return "a parameter in the function";
  if (!isConstantTerm(level) || (period !== null && !isConstantTerm(period))) return "a level or a period that is not a constant";
  if ((kind === "least") !== (period !== null)) return "a period is needed, or there is none";
  if (kind === "constant") return answer.tail !== null || answer.harmonics !== null || roots.length > 0 || excluded.length > 0 ? "a constant has no list of solutions" : [{ kind: "sign", expr: sub(expr, level), variable, on: REALS, sign: 0 }];
  if (answer.harmonics !== null) return period === null || answer.tail !== null || roots.length > 0 || excluded.length > 0 ? "waves show a least period, and nothing else is needed" : harmonicClaims(plan, period, answer.harmonics);
  if (answer.tail !== null) return kind !== "none" || roots.length > 0 || excluded.length > 0 ? "a limit shows only that there is no period" : tailClaims(plan, answer.tail);
  if (roots.length === 0) return "a level that is never attained proves nothing";
  const complete: Claim = { kind: "roots_complete", expr: sub(expr, level), variable, on: kind === "none" ? REALS : on, domain, roots };
  if (period === null) return excluded.length > 0 ? "nothing to exclude" : [complete];
  const { lo, hi } = on;
  if (lo.kind !== "finite" || hi.kind !== "finite" || !lo.closed || hi.closed) return "the interval is no half-open period";
  const primes = primesOf(roots.length);
  if (excluded.length !== primes.length || excluded.some((e, i) => e.prime !== primes[i])) return "every prime divisor of the number of solutions must be excluded";
  return [
    ...periodClaims([expr], variable, period),
    { kind: "equal", left: sub(hi.at, lo.at), right: period },
    complete,
    ...excluded.flatMap((e) => excludedClaims(plan, period, e)),
  ];
}

export const statement: Statement<Plan, Answer> = { op: "period", plan: planShape, answer: answerShape, claims };
