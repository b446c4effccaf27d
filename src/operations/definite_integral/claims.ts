/**
 * TRUSTED: what the value of a definite integral means. The integral of expr from `from` to `to`; with from > to the
 * negative of the integral from `to` to `from`; with from = to it is 0. Where the integrand has no value (at an end, at an
 * infinite end, at a point inside) it is improper: a limit at each side of each such point, taken independently.
 *
 * How an answer argues (`method`):
 * - pieces: kernel/integral.ts. A value, or divergence because an antiderivative tends to ±∞ at an end of a piece.
 * - range: ends that hold letters; F is an antiderivative on the whole interval pieces[0].on, which holds the constant
 *   ends; the answer is claimed for letters for which the other ends lie in it too.
 * - symmetry: f is continuous on [a, b] and f(x) + f(a+b−x) = g(x), so ∫f = ½∫g (substitution x → a+b−x). g = 0: odd.
 * - periodic: f is continuous on the last (or first), infinite piece and has period T, and f(c) ≠ 0. If the integral
 *   converged, ∫ₓ^{x+T} f, which does not depend on x, would be 0, F periodic with a limit, hence constant, f = 0.
 * - derivative: d/ds ∫ from u(s) to v(s) = f(v)·v' − f(u)·u' for every s for which u and v lie in the interval `on`, on which
 *   f is continuous, and at which the rules give u' and v' (fundamental theorem, first part, and chain rule).
 * - enclosure: the value is a decimal with `digits` decimal places, and the integral differs from it by at most half a unit
 *   of the last place. It says so; no exact value is claimed. Improper ones part by part: kernel/enclosed-integral.ts.
 * - limit-comparison: next to an end e of a piece, f·uᵖ → L ≠ 0 (or ±∞), where u is the distance to e and p ≥ 1, or |x| and
 *   p ≤ 1 on the way to infinity. So |f| > c·u⁻ᵖ with c > 0 and one sign next to e, and ∫u⁻ᵖ diverges there; so does ∫f.
 *   `at` is p, tail[0] is that piece with L as its low or high. companion ±1: f has this sign in all pieces; to ±∞.
 * - known: on each piece the integrand is G′ plus classical integrals of the trusted table under a change of variable,
 *   kernel/known-integral.ts.
 * - comparison: ±(f − g) > 0 next to an end of a piece, and ∫g diverges to ±∞ there; so does ∫f.
 */
import { definedConstant, insideClaims, nonzeroConstant } from "../../certify/kernel/constant-claims.js";
import type { Approach, LimitValue } from "../../certify/kernel/approach.js";
import { limitValueShape } from "../../certify/kernel/approach.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, countShape, intervalShape, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { occursIn } from "../../certify/kernel/derivative.js";
import { type IntegralPiece, type Total, direction, integralClaims, pieceClaims, piecesShape } from "../../certify/kernel/integral.js";
import { type KnownPiece, knownClaims, knownPiecesShape } from "../../certify/kernel/known-integral.js";
import { type EnclosedPart, enclosedClaims, enclosedShape } from "../../certify/kernel/enclosed-integral.js";
import { periodClaims } from "../../certify/kernel/period.js";
import { ONE, addQ, compareQ, isInteger, mulQ, negQ, rational, subQ } from "../../certify/kernel/rational.js";
import { type End, type Interval, interval, isSameEnd, openEnd, point } from "../../certify/kernel/region.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, frac, int, isConstantTerm, mul, neg, num, pow, sameTerm, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";

export interface Plan {
  readonly expr: Term;
  readonly variable: string;
  readonly from: LimitValue;
  readonly to: LimitValue;
  /** Not null: the derivative of the integral with respect to this letter of its ends is asked for, not its value. */
  readonly by: string | null;
}

export const methods = ["pieces", "range", "symmetry", "periodic", "comparison", "limit-comparison", "derivative", "enclosure", "known"] as const;
export type Method = (typeof methods)[number];

export interface Answer {
  readonly method: Method;
  readonly pieces: readonly IntegralPiece[];
  /** null: the integral diverges. */
  readonly value: Term | null;
  /** symmetry, comparison: g. */
  readonly companion: Term | null;
  /** symmetry: [a, b]. derivative: where f is continuous. */
  readonly on: Interval | null;
  /** comparison: g on that interval. */
  readonly tail: readonly IntegralPiece[];
  /** periodic: T and c. range, derivative: values for which there is something to say. */
  readonly period: Term | null;
  readonly at: Term | null;
  /** enclosure: decimal places. */
  readonly digits: number | null;
  /** known: the pieces, each with its classical integrals. */
  readonly known: readonly KnownPiece[] | null;
  /** enclosure of an improper integral: bounds part by part. null: the integrand is continuous on `on`. */
  readonly enclosed: readonly EnclosedPart[] | null;
}

const planShape: Shape<Plan> = record<{ expr: Term; variable: string; from: LimitValue; to: LimitValue; by: string | null }>({ expr: termShape, variable: symbolShape, from: limitValueShape, to: limitValueShape, by: nullable(symbolShape) });
const answerShape: Shape<Answer> = record<{ method: Method; pieces: readonly IntegralPiece[]; value: Term | null; companion: Term | null; on: Interval | null; tail: readonly IntegralPiece[]; period: Term | null; at: Term | null; digits: number | null; known: readonly KnownPiece[] | null; enclosed: readonly EnclosedPart[] | null }>({
  method: oneOf(...methods), pieces: piecesShape, value: nullable(termShape), companion: nullable(termShape), on: nullable(intervalShape), tail: piecesShape, period: nullable(termShape), at: nullable(termShape), digits: nullable(countShape), known: nullable(knownPiecesShape), enclosed: nullable(enclosedShape),
});

/** The claims and what the answer says: a value or a kind of divergence. */
export function totalFor(plan: Plan, answer: Answer): Total | null {
  if (answer.value !== null) return { kind: "finite", value: answer.value };
  if (answer.method === "limit-comparison" && answer.companion !== null) {
    const way = direction(plan.from, plan.to, answer.pieces);
    return typeof way === "string" ? null : { kind: sameTerm(answer.companion, int(way)) ? "oo" : "-oo" };
  }
  const total = answer.method === "pieces" ? integralClaims(plan.expr, plan.variable, plan.from, plan.to, answer.pieces) : null;
  return total === null ? { kind: "diverges" } : typeof total === "string" ? null : total.total;
}

function byPieces(plan: Plan, answer: Answer): readonly Claim[] | string {
  const all = integralClaims(plan.expr, plan.variable, plan.from, plan.to, answer.pieces);
  if (typeof all === "string") return all;
  if ((all.total.kind === "finite") !== (answer.value !== null)) return "a value is given exactly when the integral converges";
  return all.total.kind === "finite" && answer.value !== null ? [...all.claims, { kind: "equal", left: all.total.value, right: answer.value }] : all.claims;
}

/** The letters' conditions are not empty: with `at` for every letter the ends have values, and they lie in the interval. */
function possibleClaims(ends: readonly Term[], at: Term, on: Interval): readonly Claim[] {
  return ends.filter((e) => !isConstantTerm(e)).flatMap((e): readonly Claim[] => {
    const value = symbolsOf(e).reduce((t, s) => substitute(t, s, at), e);
    return [definedConstant(value), ...insideClaims(value, on)];
  });
}

function byRange(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { expr, variable, from, to } = plan;
  const [piece, ...others] = answer.pieces;
  const F = piece?.antiderivative ?? null;
  if (piece === undefined || F === null || others.length > 0 || answer.value === null) return "one antiderivative and a value are needed";
  if (from.kind !== "finite" || to.kind !== "finite") return "an infinite end together with a letter";
  if (occursIn(from.value, variable) || occursIn(to.value, variable)) return "an end of integration holds the variable of integration";
  if (isConstantTerm(from.value) && isConstantTerm(to.value)) return "both ends are constants";
  if (answer.at === null || !isConstantTerm(answer.at)) return "an example for the letters is needed";
  return [
    ...possibleClaims([from.value, to.value], answer.at, piece.on),
    { kind: "antiderivative", expr, variable, on: piece.on, result: F, except: piece.except },
    ...[from.value, to.value].flatMap((c) => (isConstantTerm(c) ? insideClaims(c, piece.on) : [])),
    { kind: "equal", left: sub(substitute(F, variable, to.value), substitute(F, variable, from.value)), right: answer.value },
  ];
}

function bySymmetry(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { expr, variable, from, to } = plan;
  const { companion, on, value } = answer;
  if (companion === null || on === null || value === null || from.kind !== "finite" || to.kind !== "finite") return "symmetry needs finite ends, a companion and a value";
  const { lo, hi } = on;
  if (lo.kind !== "finite" || hi.kind !== "finite" || !lo.closed || !hi.closed) return "symmetry needs a closed interval";
  const fits = (sameTerm(lo.at, from.value) && sameTerm(hi.at, to.value)) || (sameTerm(lo.at, to.value) && sameTerm(hi.at, from.value));
  if (!fits || !isConstantTerm(from.value) || !isConstantTerm(to.value)) return "the interval is not the one of the integral";
  const mirrored = substitute(expr, variable, sub(add(from.value, to.value), sym(variable)));
  const claims: Claim[] = [{ kind: "defined_on", expr, variable, on }, { kind: "equal", left: add(expr, mirrored), right: companion }];
  if (sameTerm(companion, int(0))) return answer.pieces.length > 0 || !sameTerm(value, int(0)) ? "the value is 0" : claims;
  const all = integralClaims(companion, variable, from, to, answer.pieces);
  if (typeof all === "string") return all;
  return all.total.kind === "finite" ? [...claims, ...all.claims, { kind: "equal", left: mul(frac(1, 2), all.total.value), right: value }] : "the companion's integral diverges";
}

/** The pieces lead from end to end and the integrand is continuous in each; nothing is said of antiderivatives. */
function coverClaims(plan: Plan, answer: Answer): readonly Claim[] | string {
  if (answer.value !== null || answer.pieces.some((p) => p.antiderivative !== null)) return "divergence is shown on bare pieces";
  if (symbolsOf(plan.expr).some((s) => s !== plan.variable)) return "a parameter in the integrand";
  const way = direction(plan.from, plan.to, answer.pieces);
  return typeof way === "string" ? way : answer.pieces.map((p) => ({ kind: "defined_on", expr: plan.expr, variable: plan.variable, on: p.on }));
}

function byPeriod(plan: Plan, answer: Answer): readonly Claim[] | string {
  const cover = coverClaims(plan, answer);
  if (typeof cover === "string") return cover;
  if (answer.period === null || answer.at === null || !isConstantTerm(answer.period) || !isConstantTerm(answer.at)) return "a period and a point are needed";
  if (plan.from.kind === "finite" && plan.to.kind === "finite") return "both ends are finite";
  return [...cover, ...periodClaims([plan.expr], plan.variable, answer.period), { kind: "nonzero", expr: plan.expr, variable: plan.variable, on: point(answer.at) }];
}

function byComparison(plan: Plan, answer: Answer): readonly Claim[] | string {
  const cover = coverClaims(plan, answer);
  if (typeof cover === "string") return cover;
  const { companion } = answer;
  const [tail, ...others] = answer.tail;
  if (companion === null || tail === undefined || others.length > 0) return "one comparison is needed";
  if (symbolsOf(companion).some((s) => s !== plan.variable)) return "a parameter in the comparison";
  const more = pieceClaims(tail, companion, plan.variable);
  if (typeof more === "string") return more;
  const { low, high } = tail;
  const isAt = (a: End, b: End): boolean => (a.kind === "finite" && b.kind === "finite" ? sameTerm(a.at, b.at) : a.kind === b.kind && a.kind !== "finite");
  const atHigh = high !== null && high.kind !== "finite" && answer.pieces.some((p) => isAt(p.on.hi, tail.on.hi));
  const atLow = low !== null && low.kind !== "finite" && answer.pieces.some((p) => isAt(p.on.lo, tail.on.lo));
  if (atHigh === atLow) return "the comparison must diverge at exactly one end, which is an end of a piece";
  const isUp = atHigh ? high?.kind === "oo" : low?.kind === "-oo";
  return [...cover, ...more, { kind: "sign", expr: isUp ? sub(plan.expr, companion) : sub(companion, plan.expr), variable: plan.variable, on: interval(openEnd(tail.on.lo), openEnd(tail.on.hi)), sign: 1 }];
}

function byLimitComparison(plan: Plan, answer: Answer): readonly Claim[] | string {
  const cover = coverClaims(plan, answer);
  if (typeof cover === "string") return cover;
  const { at: p, companion } = answer;
  const [tail, ...others] = answer.tail;
  if (tail === undefined || others.length > 0 || (tail.low === null) === (tail.high === null)) return "one limit at one end is needed";
  const [end, side, value] = tail.high !== null ? [tail.on.hi, "left", tail.high] as const : [tail.on.lo, "right", tail.low] as const;
  if (end.kind === "finite" && end.closed) return "the integrand has a value at that end";
  if (value === null || !answer.pieces.some((q) => isSameEnd(tail.high !== null ? q.on.hi : q.on.lo, end))) return "the limit is not taken at an end of a piece";
  if (p?.kind !== "number" || compareQ(p.value, ONE) * (end.kind === "finite" ? 1 : -1) < 0) return "the integral of this power does not diverge";
  if (companion !== null && !sameTerm(companion, int(1)) && !sameTerm(companion, int(-1))) return "a sign is 1 or -1";
  const x = sym(plan.variable);
  const u = end.kind === "finite" ? (side === "right" ? sub(x, end.at) : sub(end.at, x)) : end.kind === "oo" ? x : neg(x);
  const approach: Approach = end.kind === "finite" ? { kind: "finite", at: end.at, side } : { kind: end.kind };
  return [
    ...cover,
    { kind: "limit", expr: mul(plan.expr, pow(u, p)), variable: plan.variable, at: approach, value },
    ...(value.kind === "finite" ? [nonzeroConstant(value.value)] : []),
    ...(companion === null ? [] : answer.pieces.map((q): Claim => ({ kind: "sign", expr: mul(companion, plan.expr), variable: plan.variable, on: interval(openEnd(q.on.lo), openEnd(q.on.hi)), sign: 1 }))),
  ];
}

function byDerivative(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { expr, variable, from, to, by } = plan;
  const { on, value } = answer;
  if (by === null || on === null || value === null || from.kind !== "finite" || to.kind !== "finite") return "a letter, an interval and a derivative are needed";
  if (by === variable || symbolsOf(expr).some((s) => s !== variable) || [from.value, to.value].some((t) => symbolsOf(t).some((s) => s !== by))) return "the letter occurs in the integrand, or another one in the ends";
  const term = (end: Term): Term | null => { const d = derivativeOfOrder(end, by, 1); return d === null ? null : mul(substitute(expr, variable, end), d); };
  const [upper, lower] = [term(to.value), isConstantTerm(from.value) ? int(0) : term(from.value)];
  if (upper === null || lower === null) return "expression nested too deeply";
  if (answer.at === null || !isConstantTerm(answer.at)) return "an example for the letter is needed";
  const left = sub(isConstantTerm(to.value) ? int(0) : upper, lower);
  return [
    { kind: "defined_on", expr, variable, on },
    ...[from.value, to.value].flatMap((c) => (isConstantTerm(c) ? insideClaims(c, on) : [])),
    ...possibleClaims([from.value, to.value], answer.at, on),
    { kind: "defined_on", expr: left, variable: by, on: point(answer.at) },
    { kind: "equal", left, right: value },
  ];
}

/** More places than double precision can propose. */
const MAX_DIGITS = 12;

function byEnclosure(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { value, digits, on, enclosed } = answer;
  if (value?.kind !== "number" || digits === null || digits > MAX_DIGITS) return "a decimal is needed";
  const unit = 10n ** BigInt(digits);
  if (!isInteger(mulQ(value.value, rational(unit)))) return "the value has more decimal places than it says";
  const half = rational(1n, 2n * unit);
  if (enclosed !== null) {
    const all = enclosedClaims(plan.expr, plan.variable, plan.from, plan.to, enclosed);
    if (typeof all === "string") return all;
    const upwards = all.way === 1 ? value.value : negQ(value.value);
    return compareQ(all.lo, subQ(upwards, half)) < 0 || compareQ(all.hi, addQ(upwards, half)) > 0 ? "the bounds are not within half a unit of the last place" : all.claims;
  }
  if (on === null || on.lo.kind !== "finite" || on.hi.kind !== "finite" || plan.from.kind !== "finite" || plan.to.kind !== "finite") return "a compact interval is needed";
  const forward = sameTerm(on.lo.at, plan.from.value) && sameTerm(on.hi.at, plan.to.value);
  if (!forward && !(sameTerm(on.lo.at, plan.to.value) && sameTerm(on.hi.at, plan.from.value))) return "the interval is not the one of the integral";
  const upwards = forward ? value.value : negQ(value.value);
  return [{ kind: "integral_between", expr: plan.expr, variable: plan.variable, on, lo: num(subQ(upwards, half)), hi: num(addQ(upwards, half)) }];
}

function byKnown(plan: Plan, answer: Answer): readonly Claim[] | string {
  if (answer.known === null || answer.value === null || answer.pieces.length > 0) return "classical integrals and a value are needed";
  const all = knownClaims(plan.expr, plan.variable, plan.from, plan.to, answer.known);
  return typeof all === "string" ? all : [...all.claims, { kind: "equal", left: all.value, right: answer.value }];
}

const ARGUMENTS: Readonly<Record<Method, (plan: Plan, answer: Answer) => readonly Claim[] | string>> = { pieces: byPieces, range: byRange, symmetry: bySymmetry, periodic: byPeriod, comparison: byComparison, "limit-comparison": byLimitComparison, derivative: byDerivative, enclosure: byEnclosure, known: byKnown };

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  if ((plan.by !== null) !== (answer.method === "derivative")) return "the derivative and the value are different questions";
  if ((answer.known !== null) !== (answer.method === "known")) return "classical integrals belong to that method";
  if (answer.enclosed !== null && answer.method !== "enclosure") return "bounds belong to an enclosure";
  // Decimal places are printed: an exact value has none.
  if ((answer.digits !== null) !== (answer.method === "enclosure")) return "decimal places belong to an enclosure";
  return ARGUMENTS[answer.method](plan, answer);
}

export const statement: Statement<Plan, Answer> = { op: "definite_integral", plan: planShape, answer: answerShape, claims };
