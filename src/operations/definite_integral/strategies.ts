/** Proposers for definite integrals: antiderivatives piece by piece, symmetry, and three ways to see divergence. */
import type { LimitValue } from "../../certify/kernel/approach.js";
import { type IntegralPiece, isEnd, totalOf } from "../../certify/kernel/integral.js";
import { type End, type Interval, REALS, closedAt, interval } from "../../certify/kernel/region.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { type Term, add, call, div, frac, int, isConstantTerm, mul, num, pow, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";
import { rational } from "../../certify/kernel/rational.js";
import { knownClaims } from "../../certify/kernel/known-integral.js";
import { enclosedParts } from "../../solve/enclosed-integral.js";
import { knownPieces } from "../../solve/known/index.js";
import type { Question } from "../../solve/cas.js";
import { type Antiderivatives, barePieces, between, evaluatedPieces, withLogsTogether, withoutBarsAt } from "../../solve/integral.js";
import { limitOf } from "../../solve/limits.js";
import { integrate } from "../../solve/integrate/index.js";
import { naturalDomain } from "../../solve/natural-domain.js";
import { numericIntegral } from "../../solve/numeric.js";
import { isDefined, isInside, sampleIn, signAt } from "../../solve/order.js";
import { periodOf } from "../../solve/period-of.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const EMPTY: Answer = { method: "pieces", pieces: [], value: null, companion: null, on: null, tail: [], period: null, at: null, digits: null, known: null, enclosed: null };

/** Our own integrator, each integrand once. */
function own(): Antiderivatives {
  const known = new Map<string, readonly Term[]>();
  return (expr, variable) => {
    const key = JSON.stringify(expr, (_, v: unknown) => (typeof v === "bigint" ? v.toString() : v));
    const found = known.get(key) ?? [integrate(expr, variable)].flatMap((r) => (r === null ? [] : [r.result]));
    known.set(key, found);
    return found;
  };
}

const isConstant = (b: LimitValue): boolean => b.kind !== "finite" || isConstantTerm(b.value);
/** 1 when the integral runs upwards. */
const wayOf = (plan: Plan, on: Interval): 1 | -1 => (isEnd(on.lo, plan.from) ? 1 : -1);

function* byPieces(plan: Plan, antiderivatives: Antiderivatives): Iterable<Answer> {
  if (plan.by !== null) return;
  if (plan.from.kind !== "finite" && plan.from.kind === plan.to.kind) throw new Error("两个积分限是同一个无穷大:这样的反常积分没有定义 / both ends are the same infinity: such an improper integral is not defined");
  if (!isConstant(plan.from) || !isConstant(plan.to)) return yield* byRange(plan, antiderivatives);
  const pieces = evaluatedPieces(plan.expr, plan.variable, plan.from, plan.to, antiderivatives);
  const total = pieces === null ? null : totalOf(pieces);
  if (pieces === null || total === null) return;
  if (total.kind !== "finite") return yield { ...EMPTY, pieces };
  const on = between(plan.from, plan.to);
  const way = on === null || on === "point" ? 1 : wayOf(plan, on);
  yield { ...EMPTY, pieces, value: tidied(way === 1 ? total.value : mul(int(-1), total.value)) };
}
const tidied = (t: Term): Term => (isConstantTerm(t) ? withLogsTogether(tidyConstant(t)) : tidy(t));

const isWithin = (c: Term, i: Interval): boolean => isInside(c, i) || [i.lo, i.hi].some((e) => e.kind === "finite" && e.closed && signAt(sub(e.at, c), "", int(0)) === 0);

const EXAMPLES: readonly Term[] = [int(1), int(2), frac(1, 2), int(0), int(-1), frac(-1, 2), int(-2), int(5), int(-5), int(100)];

/** The intervals that hold the constant ends and, for some value of the letters, the others: at most two. */
function rooms(domain: readonly Interval[], constants: readonly Term[], ends: readonly Term[]): readonly { readonly on: Interval; readonly at: Term }[] {
  const found = domain.filter((i) => constants.every((c) => isWithin(c, i))).flatMap((on) => {
    const at = EXAMPLES.find((v) => ends.every((e) => { const value = symbolsOf(e).reduce((t, s) => substitute(t, s, v), e); return isDefined(value) && isWithin(value, on); }));
    return at === undefined ? [] : [{ on, at }];
  });
  return found.sort((a, b) => EXAMPLES.indexOf(a.at) - EXAMPLES.indexOf(b.at)).slice(0, 2);
}

/** Ends with letters: one antiderivative on one interval that holds the constant ends. */
function* byRange(plan: Plan, antiderivatives: Antiderivatives): Iterable<Answer> {
  const { expr, variable, from, to } = plan;
  if (from.kind !== "finite" || to.kind !== "finite") return;
  const constants = [from.value, to.value].filter(isConstantTerm);
  for (const F of antiderivatives(expr, variable)) {
    const parameters = symbolsOf(expr).some((s) => s !== variable);
    const domain = parameters ? [REALS] : naturalDomain(add(expr, F), variable) ?? [REALS];
    for (const { on, at: example } of rooms(domain, constants, [from.value, to.value])) {
      const sample = parameters ? null : sampleIn(on);
      const antiderivative = sample === null ? F : withoutBarsAt(F, variable, sample);
      const at = (b: Term): Term => substitute(antiderivative, variable, b);
      yield { ...EMPTY, method: "range", pieces: [{ on, antiderivative, except: [], low: null, high: null }], at: example, value: tidy(sub(at(to.value), at(from.value))) };
    }
  }
}

interface Mirrored { readonly companion: Term; readonly on: Interval }
/** f(v)·v' − f(u)·u'. */
function* byDerivative(plan: Plan): Iterable<Answer> {
  const { expr, variable, from, to, by } = plan;
  if (by === null || from.kind !== "finite" || to.kind !== "finite") return;
  const term = (end: Term): Term => mul(substitute(expr, variable, end), derivativeOfOrder(end, by, 1) ?? int(0));
  const raw = isConstantTerm(from.value) ? term(to.value) : isConstantTerm(to.value) ? mul(int(-1), term(from.value)) : sub(term(to.value), term(from.value));
  const constants = [from.value, to.value].filter(isConstantTerm);
  for (const { on, at } of rooms(naturalDomain(expr, variable) ?? [REALS], constants, [from.value, to.value])) yield { ...EMPTY, method: "derivative", on, at, value: tidy(raw) };
}

/** f(x) + f(a+b−x), and [a, b]. */
function mirrored(plan: Plan): Mirrored | null {
  const { expr, variable, from, to } = plan;
  const on = plan.by === null ? between(from, to) : null;
  if (from.kind !== "finite" || to.kind !== "finite" || on === null || on === "point" || on.lo.kind !== "finite" || on.hi.kind !== "finite") return null;
  const sum = tidyConstant(add(from.value, to.value));
  const companion = tidy(add(expr, substitute(expr, variable, tidy(sub(sum, sym(variable))))));
  return { companion, on: interval(closedAt(on.lo.at), closedAt(on.hi.at)) };
}
const isZero = (t: Term): boolean => t.kind === "number" && t.value.n === 0n;

function* byOddness(plan: Plan): Iterable<Answer> {
  const m = mirrored(plan);
  if (m !== null && isZero(m.companion)) yield { ...EMPTY, ...m, method: "symmetry", value: int(0) };
}

/** The mirrored sum may be easier than f. */
function* bySymmetry(plan: Plan, antiderivatives: Antiderivatives): Iterable<Answer> {
  const m = mirrored(plan);
  if (m === null || isZero(m.companion)) return;
  const pieces = evaluatedPieces(m.companion, plan.variable, plan.from, plan.to, antiderivatives);
  const total = pieces === null ? null : totalOf(pieces);
  if (pieces === null || total?.kind !== "finite") return;
  yield { ...EMPTY, ...m, method: "symmetry", pieces, value: tidyConstant(mul(frac(wayOf(plan, m.on), 2), total.value)) };
}

/** A periodic integrand on an infinite interval. */
function* byPeriod(plan: Plan): Iterable<Answer> {
  const on = plan.by === null ? between(plan.from, plan.to) : null;
  if (on === null || on === "point" || (on.lo.kind === "finite" && on.hi.kind === "finite")) return;
  const period = periodOf([plan.expr], plan.variable);
  const pieces = period === null ? null : barePieces(plan.expr, plan.variable, on);
  if (period === null || pieces === null) return;
  const at = [0, 1, 2, 3].map((n) => (n === 0 ? int(0) : div(period, int(n + 1)))).find((c) => { const s = signAt(plan.expr, plan.variable, c); return s !== null && s !== 0; });
  if (at !== undefined) yield { ...EMPTY, method: "periodic", pieces, period, at };
}

/** Exponents tried: those that a textbook compares with, then 1 with an infinite limit. */
const AT_POINTS: readonly Term[] = [int(1), int(2), frac(3, 2), int(3)];
const AT_INFINITY: readonly Term[] = [int(1), frac(1, 2), int(0), int(-1)];
/** Pieces whose ends are looked at. */
const MAX_COMPARED = 6;

/** f·u^p has a limit other than 0 at an end at which the integral of u^(−p) diverges. */
function* byLimitComparison(plan: Plan): Iterable<Answer> {
  const on = plan.by === null ? between(plan.from, plan.to) : null;
  if (on === null || on === "point" || symbolsOf(plan.expr).some((s) => s !== plan.variable)) return;
  const pieces = barePieces(plan.expr, plan.variable, on) ?? [];
  const fixed = [1, -1].filter((s) => pieces.every((p) => { const c = sampleIn(p.on); return c !== null && signAt(plan.expr, plan.variable, c) === s; }));
  for (const p of pieces.slice(0, MAX_COMPARED)) {
    for (const side of ["high", "low"] as const) {
      const found = powerAt(plan, side === "low" ? p.on.lo : p.on.hi, side);
      if (found === null) continue;
      const answer: Answer = { ...EMPTY, method: "limit-comparison", pieces, at: found.power, tail: [{ ...p, [side]: found.limit }] };
      for (const s of fixed) yield { ...answer, companion: int(s) };
      return yield answer;
    }
  }
}

function powerAt(plan: Plan, end: End, side: "low" | "high"): { readonly power: Term; readonly limit: LimitValue } | null {
  const x = sym(plan.variable);
  const isFinite = end.kind === "finite";
  if (isFinite && isDefined(substitute(plan.expr, plan.variable, end.at))) return null;
  const u = isFinite ? (side === "low" ? sub(x, end.at) : sub(end.at, x)) : side === "high" ? x : mul(int(-1), x);
  const found = (isFinite ? AT_POINTS : AT_INFINITY).flatMap((power) => {
    const limit = limitOf(mul(plan.expr, pow(u, power)), plan.variable, isFinite ? { kind: "finite", at: end.at, side: side === "low" ? "right" : "left" } : { kind: side === "high" ? "oo" : "-oo" });
    return limit === null || (limit.kind === "finite" && signAt(limit.value, "", int(0)) === 0) ? [] : [{ power, limit }];
  });
  return found.find((f) => f.limit.kind === "finite") ?? found[0] ?? null;
}

/** Next to an end, f lies above c/(x − e) or c/x (or below the negative), and the integral of that diverges. */
function* byComparison(plan: Plan): Iterable<Answer> {
  const on = plan.by === null ? between(plan.from, plan.to) : null;
  const pieces = on === null || on === "point" ? null : barePieces(plan.expr, plan.variable, on);
  for (const p of pieces ?? []) {
    for (const side of ["low", "high"] as const) {
      const tail = tailAt(plan, p, side);
      if (tail !== null) yield { ...EMPTY, method: "comparison", pieces: pieces ?? [], companion: tail.companion, tail: [tail.piece] };
    }
  }
}

const COEFFICIENTS: readonly number[] = [1, 2, 4, 16, 64];

function tailAt(plan: Plan, p: IntegralPiece, side: "low" | "high"): { companion: Term; piece: IntegralPiece } | null {
  const x = sym(plan.variable);
  const end = side === "low" ? p.on.lo : p.on.hi;
  const inner = sampleIn(p.on);
  if (inner === null) return null;
  // u > 0 is the distance to the end, or the distance from 0 on the way to infinity; ∫ du/u diverges.
  const u = end.kind === "finite" ? (side === "low" ? sub(x, end.at) : sub(end.at, x)) : side === "high" ? x : mul(int(-1), x);
  const grows = (side === "high") === (end.kind !== "finite");
  const near = nearPoints(end, inner).filter((c) => isInside(c, p.on) && signAt(u, plan.variable, c) === 1);
  for (const c of COEFFICIENTS) {
    for (const sign of [1, -1]) {
      const companion = tidy(div(frac(sign, c), u));
      const gap = mul(int(sign), sub(plan.expr, companion));
      const start = near.findIndex((_, i) => near.slice(i).every((s) => signAt(gap, plan.variable, s) === 1));
      const at = near[start];
      if (at === undefined || start === near.length - 1) continue;
      const antiderivative = mul(frac(grows ? sign : -sign, c), call("log", u));
      const value: LimitValue = { kind: (sign === 1) === (side === "high") ? "oo" : "-oo" };
      const on = side === "low" ? interval(end, closedAt(at)) : interval(closedAt(at), end);
      return { companion, piece: { on, antiderivative, except: [], low: side === "low" ? value : null, high: side === "high" ? value : null } };
    }
  }
  return null;
}

/** Points that come closer and closer to an end. */
function nearPoints(end: End, inner: Term): readonly Term[] {
  if (end.kind !== "finite") return [2, 4, 16, 100, 10_000].map((n) => tidyConstant(end.kind === "oo" ? add(inner, int(n)) : sub(inner, int(n))));
  return [1, 4, 32, 1024, 100_000].map((n) => tidyConstant(add(end.at, div(sub(inner, end.at), int(n)))));
}

/** A decimal with proved digits, when nothing exact is found. */
function* byEnclosure(plan: Plan): Iterable<Answer> {
  const { expr, variable, from, to } = plan;
  const on = plan.by === null ? between(from, to) : null;
  if (on === null || on === "point" || symbolsOf(expr).some((s) => s !== variable)) return;
  const sign = isEnd(on.lo, from) ? 1 : -1;
  for (const _ of bySymmetry(plan, own())) return;
  if (on.lo.kind !== "finite" || on.hi.kind !== "finite" || barePieces(expr, variable, on)?.length !== 1 || [on.lo.at, on.hi.at].some((c) => !isDefined(substitute(expr, variable, c)))) {
    for (const { value, digits, enclosed } of enclosedParts(expr, variable, on, sign)) yield { ...EMPTY, method: "enclosure", value, digits, enclosed };
    return;
  }
  const approximate = numericIntegral(expr, variable, on.lo.at, on.hi.at);
  if (approximate === null) return;
  const size = Math.max(0, Math.floor(Math.log10(Math.max(1, Math.abs(approximate)))));
  for (const digits of [6, 5, 4].map((d) => Math.max(0, d - size))) {
    const value = num(rational(BigInt(sign * Math.round(approximate * 10 ** digits)), 10n ** BigInt(digits)));
    yield { ...EMPTY, method: "enclosure", value, digits, on: interval(closedAt(on.lo.at), closedAt(on.hi.at)) };
  }
}

/** Classical integrals. */
function* byKnown(plan: Plan): Iterable<Answer> {
  if (plan.by !== null || symbolsOf(plan.expr).some((s) => s !== plan.variable)) return;
  for (const known of knownPieces(plan.expr, plan.variable, plan.from, plan.to)) {
    const all = knownClaims(plan.expr, plan.variable, plan.from, plan.to, known);
    if (typeof all !== "string") yield { ...EMPTY, method: "known", known, value: tidied(all.value) };
  }
}

const fromEngines = (system: string): Strategy<Plan, Answer> => ({
  name: system, tier: 3,
  propose: (plan, cas) => byPieces(plan, (f, v) => cas.engines.filter((e) => e.name === system).flatMap((e) => e.integrate?.(f, v) ?? [])),
});

// Tier 2 is for integrands without an antiderivative of ours, so that the answer does not depend on who is faster.
export const strategies: readonly Strategy<Plan, Answer>[] = [
  { name: "newton-leibniz", tier: 1, propose: (plan) => byPieces(plan, own()) },
  { name: "fundamental-theorem", tier: 1, propose: byDerivative },
  { name: "odd-integrand", tier: 1, propose: byOddness },
  { name: "known-integral", tier: 2, propose: byKnown },
  { name: "symmetry", tier: 2, propose: (plan) => bySymmetry(plan, own()) },
  { name: "periodic-integrand", tier: 2, propose: byPeriod },
  { name: "limit-comparison", tier: 2, propose: byLimitComparison },
  { name: "comparison", tier: 2, propose: byComparison },
  { name: "enclosure", tier: 2, propose: byEnclosure },
  ...["sympy", "giac", "maxima"].map(fromEngines),
];

/** Asked of external systems: the integrand as it stands. */
export const asks = (plan: Plan): readonly Question[] => [{ kind: "integrate", expr: plan.expr, variable: plan.variable }];
