/**
 * TRUSTED: what an answer about an infinite series means. The terms are a(n) = (−1)^n? · b(n) · ∏ ((k·n + j)!)^e for the
 * integers n ≥ n0, where b is a term of the language, defined on [n0, ∞); a power series has the factor (x − c)^(k·n + j).
 * The tests, with what each has to prove (Rudin, Principles of Mathematical Analysis, ch. 3):
 * - term: a(n) does not tend to 0. b → L with L ≠ 0 or infinite; no factorials.
 * - ratio: |a(n+1)/a(n)| → |L|, |L| < 1 (absolute) or > 1 (diverges). The quotient of factorials is written out below.
 * - root: |a(n)|^(1/n) → L; no factorials.
 * - comparison with n^(−p): b(n)·n^p → L. Finite and p > 1: absolute. L ≠ 0 or infinite, p ≤ 1, terms of one sign: diverges.
 * - integral: b > 0 and decreasing on [N, ∞), F an antiderivative there: converges or diverges as F does.
 * - leibniz: alternating, b decreasing on [N, ∞) and b → 0.
 * - geometric: b(n+1) = r·b(n). telescoping: b(n) = F(n) − F(n+1), F → L: the sum is F(n0) − L.
 * A real limit n → ∞ implies that of the integers; finitely many terms change no verdict, but every term must be defined.
 */
import { negativeConstant, positiveConstant } from "../../certify/kernel/constant-claims.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type LimitValue, limitValueShape } from "../../certify/kernel/approach.js";
import { type Shape, booleanShape, countShape, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { type Interval, INFINITY, closedAt, interval, point } from "../../certify/kernel/region.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, call, div, int, isConstantTerm, mul, neg, pow, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";

/** ((k·n + j)!)^e */
export interface Factorial { readonly k: number; readonly j: number; readonly e: number }
export interface General { readonly body: Term; readonly alternating: boolean; readonly factorials: readonly Factorial[] }
export interface Power { readonly variable: string; readonly center: Term; readonly k: number; readonly j: number }
export const wants = ["convergence", "sum", "interval", "radius", "both"] as const;
export interface Plan extends General {
  readonly variable: string;
  readonly from: number;
  readonly want: (typeof wants)[number];
  readonly power: Power | null;
  /** Further addends of the general term, for sums only. */
  readonly more: readonly General[];
}

export const tests = ["term", "ratio", "root", "comparison", "integral", "leibniz", "geometric"] as const;
/** One test with its data: the limit L; p; N; F; r. */
export interface Proof {
  readonly test: (typeof tests)[number];
  readonly limit: LimitValue | null;
  readonly parameter: Term | null;
  readonly start: number | null;
  readonly antiderivative: Term | null;
}
export type Verdict = "absolute" | "conditional" | "diverges";
/** conditional: convergence by `proof`, divergence of the absolute values by `absolute`. */
export interface Conclusion { readonly verdict: Verdict; readonly proof: Proof; readonly absolute: Proof | null }
/** ratios: one for each addend, when all are geometric; else the telescoping function and its limit. */
export interface Sum { readonly value: Term; readonly ratios: readonly Term[]; readonly telescope: Term | null; readonly tail: Term | null }
/** radius null: infinite; 0: only the centre. ends: at centre − radius and centre + radius. */
export interface Radius { readonly ratio: LimitValue; readonly radius: Term | null; readonly ends: readonly Conclusion[] }
/** definedFrom: the terms are defined on the ray from there on, and at every integer before; n0 when nothing is in the way. */
export interface Answer { readonly definedFrom: number; readonly conclusion: Conclusion | null; readonly sum: Sum | null; readonly radius: Radius | null }

const factorialShape = record<{ k: number; j: number; e: number }>({ k: oneOf(1, 2, 3, 4), j: oneOf(-2, -1, 0, 1, 2, 3, 4, 5, 6), e: oneOf(-3, -2, -1, 1, 2, 3) });
const powerShape: Shape<Power> = record<{ variable: string; center: Term; k: number; j: number }>({ variable: symbolShape, center: termShape, k: oneOf(1, 2, 3, 4), j: oneOf(-2, -1, 0, 1, 2, 3, 4) });
const generalShape: Shape<General> = record<{ body: Term; alternating: boolean; factorials: readonly Factorial[] }>({ body: termShape, alternating: booleanShape, factorials: list(factorialShape) });
const planShape: Shape<Plan> = record<{ body: Term; alternating: boolean; factorials: readonly Factorial[]; variable: string; from: number; want: Plan["want"]; power: Power | null; more: readonly General[] }>({
  body: termShape, alternating: booleanShape, factorials: list(factorialShape), variable: symbolShape, from: countShape, want: oneOf(...wants), power: nullable(powerShape), more: list(generalShape),
});
const proofShape: Shape<Proof> = record<{ test: Proof["test"]; limit: LimitValue | null; parameter: Term | null; start: number | null; antiderivative: Term | null }>({
  test: oneOf(...tests), limit: nullable(limitValueShape), parameter: nullable(termShape), start: nullable(countShape), antiderivative: nullable(termShape),
});
const conclusionShape: Shape<Conclusion> = record<{ verdict: Verdict; proof: Proof; absolute: Proof | null }>({ verdict: oneOf("absolute", "conditional", "diverges"), proof: proofShape, absolute: nullable(proofShape) });
const sumShape: Shape<Sum> = record<{ value: Term; ratios: readonly Term[]; telescope: Term | null; tail: Term | null }>({ value: termShape, ratios: list(termShape), telescope: nullable(termShape), tail: nullable(termShape) });
const radiusShape: Shape<Radius> = record<{ ratio: LimitValue; radius: Term | null; ends: readonly Conclusion[] }>({ ratio: limitValueShape, radius: nullable(termShape), ends: list(conclusionShape) });
const answerShape: Shape<Answer> = record<{ definedFrom: number; conclusion: Conclusion | null; sum: Sum | null; radius: Radius | null }>({ definedFrom: countShape, conclusion: nullable(conclusionShape), sum: nullable(sumShape), radius: nullable(radiusShape) });

/** Terms that may be looked at one by one, before a ray on which all are defined. */
const MAX_SINGLE_TERMS = 30;
const ray = (from: number): Interval => interval(closedAt(int(from)), INFINITY);
/** A constant has this sign. */
const constant = (expr: Term, sign: 1 | -1): Claim => (sign === 1 ? positiveConstant(expr) : negativeConstant(expr));
const atInfinity = (expr: Term, variable: string, value: LimitValue): Claim => ({ kind: "limit", expr, variable, at: { kind: "oo" }, value });
const isFixed = (t: Term | null): t is Term => t !== null && isConstantTerm(t);

const isMinusOne = (t: Term | null): boolean => t?.kind === "number" && t.value.n === -1n && t.value.d === 1n;
/** For tests that want positive terms: with parameter −1 they look at −b. */
const oriented = (g: General, proof: Proof): General => (isMinusOne(proof.parameter) ? { ...g, body: neg(g.body) } : g);
const isFixedLimit = (l: LimitValue): boolean => l.kind !== "finite" || isConstantTerm(l.value);

/** a(n+1)/a(n) without the sign (−1). ((k(n+1) + j)!)/((kn + j)!) = (kn + j + 1)···(kn + j + k). */
export function ratioOf(g: General, variable: string): Term {
  const n = sym(variable);
  const rising = g.factorials.flatMap(({ k, j, e }) => Array.from({ length: k }, (_, i) => pow(add(mul(int(k), n), int(j + i + 1)), int(e))));
  return mul(div(substitute(g.body, variable, add(n, int(1))), g.body), ...rising);
}

/** |L| < 1 or |L| > 1 for the limit of a quotient or of a root. */
function againstOne(limit: LimitValue, converges: boolean): readonly Claim[] | string {
  if (limit.kind !== "finite") return converges ? "an infinite limit proves no convergence" : [];
  const square = mul(limit.value, limit.value);
  return [constant(sub(int(1), square), converges ? 1 : -1)];
}

/** The claims that prove Σ|a(n)| < ∞ (converges) or that Σ a(n) diverges, by one test. */
function testClaims(g: General, variable: string, from: number, proof: Proof, converges: boolean): readonly Claim[] | string {
  const { limit, parameter } = proof;
  const n = sym(variable);
  const plain = g.factorials.length === 0;
  if (limit !== null && !isFixedLimit(limit)) return "a limit that is not a constant";
  switch (proof.test) {
    case "term": {
      if (converges || !plain || limit === null) return "the terms' limit proves divergence only";
      return [atInfinity(g.body, variable, limit), ...(limit.kind === "finite" ? [constant(mul(limit.value, limit.value), 1)] : [])];
    }
    case "ratio": case "root": {
      if (limit === null || (proof.test === "root" && !plain)) return "this test does not apply";
      const expr = proof.test === "ratio" ? ratioOf(g, variable) : call("exp", div(call("log", call("abs", g.body)), n));
      const more = againstOne(limit, converges);
      return typeof more === "string" ? more : [atInfinity(expr, variable, limit), ...more];
    }
    case "geometric": {
      if (!plain || !isFixed(parameter)) return "no ratio";
      return [{ kind: "equal", left: substitute(g.body, variable, add(n, int(1))), right: mul(parameter, g.body) }, constant(sub(int(1), mul(parameter, parameter)), converges ? 1 : -1), ...(converges ? [] : [{ kind: "nonzero", expr: g.body, variable, on: ray(from) } as const])];
    }
    case "comparison": {
      if (!plain || limit === null || !isFixed(parameter)) return "no power to compare with";
      const claim = atInfinity(mul(g.body, pow(n, parameter)), variable, limit);
      if (converges) return limit.kind === "finite" ? [claim, constant(sub(parameter, int(1)), 1)] : "an infinite limit proves no convergence";
      if (g.alternating) return "the terms change sign";
      // p ≤ 1, as p < 1 + 2^-40 would not do: the only value shown not below 1 is 1 itself.
      const atMostOne: Claim = parameter.kind === "number" && parameter.value.n === parameter.value.d ? { kind: "equal", left: parameter, right: int(1) } : constant(sub(int(1), parameter), 1);
      return [claim, atMostOne, ...(limit.kind === "finite" ? [constant(mul(limit.value, limit.value), 1)] : [])];
    }
    case "integral": {
      const { start, antiderivative: F } = proof;
      const { body } = oriented(g, proof);
      const slope = derivativeOfOrder(body, variable, 1);
      if (!plain || g.alternating || limit === null || start === null || start < from || F === null || slope === null) return "the integral test does not apply";
      if ((limit.kind === "finite") !== converges || symbolsOf(F).some((s) => s !== variable)) return "the integral says the opposite";
      const on = ray(start);
      return [{ kind: "sign", expr: body, variable, on, sign: 1 }, { kind: "sign", expr: slope, variable, on, sign: -1 }, { kind: "antiderivative", expr: body, variable, on, result: F, except: [] }, atInfinity(F, variable, limit)];
    }
    case "leibniz": return "the alternating series test proves no absolute convergence";
  }
}

function leibnizClaims(g: General, variable: string, from: number, proof: Proof): readonly Claim[] | string {
  const { body } = oriented(g, proof);
  const slope = derivativeOfOrder(body, variable, 1);
  if (!g.alternating || g.factorials.length > 0 || proof.start === null || proof.start < from || slope === null) return "not an alternating series of this kind";
  return [{ kind: "sign", expr: slope, variable, on: ray(proof.start), sign: -1 }, atInfinity(body, variable, { kind: "finite", value: int(0) })];
}

function conclusionClaims(g: General, variable: string, from: number, c: Conclusion): readonly Claim[] | string {
  if (c.verdict !== "conditional") return c.absolute === null ? testClaims(g, variable, from, c.proof, c.verdict === "absolute") : "a second proof for nothing";
  if (c.absolute === null || c.proof.test !== "leibniz") return "conditional convergence needs two proofs";
  const first = leibnizClaims(g, variable, from, c.proof);
  // b is decreasing and tends to 0, so it is positive (−b, if that is what decreases) and |a(n)| = |b(n)|.
  const second = testClaims({ ...g, alternating: false }, variable, from, c.absolute, false);
  return typeof first === "string" ? first : typeof second === "string" ? second : [...first, ...second];
}

/** a(n0), without factorials. */
const firstTerm = (g: General, plan: Plan): Term => { const b = substitute(g.body, plan.variable, int(plan.from)); return g.alternating && plan.from % 2 === 1 ? neg(b) : b; };

/** Each addend is geometric with its ratio; the value is the sum of first terms over 1 − ratio. */
function geometricSum(plan: Plan, sum: Sum): readonly Claim[] | string {
  const addends = [plan, ...plan.more];
  const claims: Claim[] = [];
  const values: Term[] = [];
  for (const [i, g] of addends.entries()) {
    const r = sum.ratios[i];
    if (r === undefined || sum.ratios.length !== addends.length || !isConstantTerm(r) || g.factorials.length > 0) return "one constant ratio for each addend is needed";
    const ratio = g.alternating ? neg(r) : r;
    claims.push({ kind: "equal", left: substitute(g.body, plan.variable, add(sym(plan.variable), int(1))), right: mul(r, g.body) }, constant(sub(int(1), mul(ratio, ratio)), 1));
    values.push(div(firstTerm(g, plan), sub(int(1), ratio)));
  }
  return [...claims, { kind: "equal", left: add(...values), right: sum.value }];
}

function sumClaims(plan: Plan, sum: Sum): readonly Claim[] | string {
  const n = sym(plan.variable);
  if (plan.factorials.length > 0 || plan.power !== null || !isConstantTerm(sum.value)) return "no sum of this kind";
  if (sum.ratios.length > 0) return geometricSum(plan, sum);
  const { telescope: F, tail } = sum;
  if (plan.alternating || plan.more.length > 0 || F === null || !isFixed(tail) || symbolsOf(F).some((s) => s !== plan.variable)) return "neither a geometric nor a telescoping sum";
  return [
    { kind: "sign", expr: sub(plan.body, sub(F, substitute(F, plan.variable, add(n, int(1))))), variable: plan.variable, on: ray(plan.from), sign: 0 },
    atInfinity(F, plan.variable, { kind: "finite", value: tail }), { kind: "equal", left: sub(substitute(F, plan.variable, int(plan.from)), tail), right: sum.value },
  ];
}

/** The series at an end of the interval of convergence, x − c = ±R. */
export function atEnd(plan: Plan, power: Power, radius: Term, side: -1 | 1): General {
  const scale = radius.kind === "number" && radius.value.n === radius.value.d ? [] : [pow(radius, add(mul(int(power.k), sym(plan.variable)), int(power.j)))];
  const flip = side === -1 && (power.j % 2 === 1 || power.j === -1);
  const body = mul(...(flip ? [int(-1)] : []), plan.body, ...scale);
  return { body, alternating: side === -1 && power.k % 2 === 1 ? !plan.alternating : plan.alternating, factorials: plan.factorials };
}

function radiusClaims(plan: Plan, power: Power, answer: Radius, from: number): readonly Claim[] | string {
  const { ratio, radius, ends } = answer;
  if (!isConstantTerm(power.center) || (ratio.kind === "finite" && !isConstantTerm(ratio.value))) return "not a constant";
  const claims: Claim[] = [atInfinity(ratioOf(plan, plan.variable), plan.variable, ratio)];
  if (radius === null) {
    if (ratio.kind !== "finite" || ends.length > 0) return "an infinite radius needs the limit 0 and has no ends";
    return [...claims, { kind: "equal", left: ratio.value, right: int(0) }];
  }
  if (ratio.kind !== "finite") return radius.kind === "number" && radius.value.n === 0n && ends.length === 0 ? claims : "an infinite limit leaves the centre only";
  const [low, high] = ends;
  if (low === undefined || high === undefined || ends.length !== 2 || !isConstantTerm(radius)) return "two ends are needed";
  // |L|·R^k = 1 with R > 0.
  claims.push(constant(radius, 1), { kind: "equal", left: mul(ratio.value, ratio.value, pow(radius, int(2 * power.k))), right: int(1) });
  for (const [side, end] of [[-1, low], [1, high]] as const) {
    const more = conclusionClaims(atEnd(plan, power, radius, side), plan.variable, from, end);
    if (typeof more === "string") return more;
    claims.push(...more);
  }
  return claims;
}

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const addends = [plan, ...plan.more];
  if (addends.some((g) => symbolsOf(g.body).some((s) => s !== plan.variable))) return "a parameter in the terms";
  if (plan.more.length > 0 && answer.sum === null) return "several addends are summed only";
  if (!plan.factorials.every(({ k, j }) => k * plan.from + j >= 0)) return "the factorial of a negative number";
  if (plan.power !== null && (plan.power.variable === plan.variable || plan.power.k * plan.from + plan.power.j < 0)) return "a negative power of x, or x is the index";
  // Asked for a sum, "diverges" is an answer too.
  const isAnswered = plan.want !== "convergence" && plan.want !== "sum" ? answer.radius !== null : plan.want === "convergence" ? answer.conclusion !== null : answer.sum !== null || answer.conclusion?.verdict === "diverges";
  if (!isAnswered || [answer.conclusion, answer.sum, answer.radius].filter((a) => a !== null).length !== 1) return "another question is answered";
  const { definedFrom } = answer;
  if (definedFrom < plan.from || definedFrom > plan.from + MAX_SINGLE_TERMS || (definedFrom > plan.from && answer.sum !== null)) return "the terms are not shown to be defined";
  const regions = [ray(definedFrom), ...Array.from({ length: definedFrom - plan.from }, (_, i) => point(int(plan.from + i)))];
  const defined = addends.flatMap((g) => regions.map((on): Claim => ({ kind: "defined_on", expr: g.body, variable: plan.variable, on })));
  const rest = answer.sum !== null ? sumClaims(plan, answer.sum)
    : answer.conclusion !== null ? (plan.power === null ? conclusionClaims(plan, plan.variable, answer.definedFrom, answer.conclusion) : "a power series converges at some points")
    : answer.radius !== null && plan.power !== null ? radiusClaims(plan, plan.power, answer.radius, answer.definedFrom) : "not a power series";
  return typeof rest === "string" ? rest : [...defined, ...rest];
}

export const statement: Statement<Plan, Answer> = { op: "series", plan: planShape, answer: answerShape, claims };
