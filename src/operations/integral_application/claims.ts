/**
 * TRUSTED: areas, volumes, lengths and mean values as integrals of an integrand that is derived here from the plan.
 * - area: between y = f and y = g from a to b, ∫|f − g|. Without ends: the regions that the curves enclose; a and b are the
 *   first and the last of all crossings. With one end: from there to the only other crossing.
 * - disc: the region between f and g turned about the line at height c parallel to the axis of the variable. Where f − c and
 *   g − c have one sign, a section is a ring, π|(f − c)² − (g − c)²|; a region on both sides of the line is refused.
 * - shell: the same region turned about the line variable = c, which does not cut it, 2π|x − c||f − g| (Cavalieri).
 * - length: of the graph of f, ∫√(1 + f'²); f is continuous on [a, b], f' exists inside each piece, so lengths add up.
 * - average: ∫f/(b − a). distance: ∫|f| for a velocity f.
 */
import type { LimitValue } from "../../certify/kernel/approach.js";
import { limitValueShape } from "../../certify/kernel/approach.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, intervalShape, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { type IntegralPiece, type Total, direction, integralClaims, piecesShape } from "../../certify/kernel/integral.js";
import { type Interval, REALS, closedAt, interval, openEnd } from "../../certify/kernel/region.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, PI, add, call, div, int, isConstantTerm, mul, pow, sameTerm, sqrt, sub, sym, symbolsOf } from "../../certify/kernel/term.js";

export const kinds = ["area", "disc", "shell", "length", "average", "distance"] as const;
export type Kind = (typeof kinds)[number];

export interface Plan {
  readonly kind: Kind;
  readonly f: Term;
  /** The other curve; 0 when there is none. */
  readonly g: Term;
  readonly variable: string;
  /** null: where the curves cross. */
  readonly from: LimitValue | null;
  readonly to: LimitValue | null;
  /** disc, shell: c. */
  readonly axis: Term | null;
}

export interface Answer {
  /** All solutions of f = g, when an end is not given, and where f − g is defined. */
  readonly crossings: readonly Term[];
  readonly domain: readonly Interval[];
  readonly pieces: readonly IntegralPiece[];
  /** length: f', and 1 + f'² in the form that is integrated. */
  readonly slope: Term | null;
  readonly radicand: Term | null;
  /** shell: the sign of x − c. */
  readonly side: -1 | 1;
  /** null: infinite. */
  readonly value: Term | null;
}

const planShape: Shape<Plan> = record<{ kind: Kind; f: Term; g: Term; variable: string; from: LimitValue | null; to: LimitValue | null; axis: Term | null }>({
  kind: oneOf(...kinds), f: termShape, g: termShape, variable: symbolShape, from: nullable(limitValueShape), to: nullable(limitValueShape), axis: nullable(termShape),
});
const answerShape: Shape<Answer> = record<{ crossings: readonly Term[]; domain: readonly Interval[]; pieces: readonly IntegralPiece[]; slope: Term | null; radicand: Term | null; side: -1 | 1; value: Term | null }>({
  crossings: list(termShape), domain: list(intervalShape), pieces: piecesShape, slope: nullable(termShape), radicand: nullable(termShape), side: oneOf(-1, 1), value: nullable(termShape),
});

export const isRegion = (kind: Kind): boolean => kind === "area" || kind === "disc" || kind === "shell";

/** The ends of the integral; those that the plan leaves open are crossings. */
export function endsOf(plan: Plan, crossings: readonly Term[]): { readonly from: LimitValue; readonly to: LimitValue } | string {
  if (plan.from !== null && plan.to !== null) return { from: plan.from, to: plan.to };
  if (!isRegion(plan.kind)) return "an end is missing";
  const given = plan.from ?? plan.to;
  if (given === null) {
    const [first] = crossings;
    const last = crossings[crossings.length - 1];
    return first === undefined || last === undefined || crossings.length < 2 ? "the curves enclose nothing" : { from: { kind: "finite", value: first }, to: { kind: "finite", value: last } };
  }
  const [other, ...more] = crossings.filter((c) => given.kind !== "finite" || !sameTerm(c, given.value));
  return other === undefined || more.length > 0 ? "the other end is not determined" : { from: given, to: { kind: "finite", value: other } };
}

interface Integrand {
  readonly term: Term;
  readonly claims: readonly Claim[];
}

/** a − b, written a when b is 0. */
const minus = (a: Term, b: Term): Term => (sameTerm(b, int(0)) ? a : sub(a, b));
const squared = (t: Term): Term => pow(t, int(2));
const inside = (p: IntegralPiece): Interval => interval(openEnd(p.on.lo), openEnd(p.on.hi));

function ringOf(plan: Plan, answer: Answer, c: Term): Integrand {
  const [f, g] = [minus(plan.f, c), minus(plan.g, c)];
  if (sameTerm(plan.g, c)) return { term: mul(PI, squared(f)), claims: [] };
  if (sameTerm(plan.f, c)) return { term: mul(PI, squared(g)), claims: [] };
  return {
    term: mul(PI, call("abs", sub(squared(f), squared(g)))),
    claims: answer.pieces.map((p) => ({ kind: "sign", expr: mul(f, g), variable: plan.variable, on: inside(p), sign: 1 })),
  };
}

function lengthOf(plan: Plan, answer: Answer): Integrand | string {
  const { slope, radicand } = answer;
  const rule = derivativeOfOrder(plan.f, plan.variable, 1);
  const [first] = answer.pieces;
  const last = answer.pieces[answer.pieces.length - 1];
  if (slope === null || radicand === null || rule === null) return "a slope is needed";
  if (first?.on.lo.kind !== "finite" || last?.on.hi.kind !== "finite") return "the ends of an arc are finite";
  return {
    term: sqrt(radicand),
    claims: [
      { kind: "defined_on", expr: plan.f, variable: plan.variable, on: interval(closedAt(first.on.lo.at), closedAt(last.on.hi.at)) },
      ...answer.pieces.map((p): Claim => ({ kind: "defined_on", expr: rule, variable: plan.variable, on: inside(p) })),
      { kind: "derivative", expr: plan.f, variable: plan.variable, order: 1, result: slope },
      { kind: "equal", left: add(int(1), squared(slope)), right: radicand },
    ],
  };
}

/** What is integrated. */
export function integrandOf(plan: Plan, answer: Answer): Integrand | string {
  const c = plan.axis;
  if (c !== null && !isConstantTerm(c)) return "the axis is not a constant";
  switch (plan.kind) {
    case "area": return { term: call("abs", minus(plan.f, plan.g)), claims: [] };
    case "average": return { term: plan.f, claims: [] };
    case "distance": return { term: call("abs", plan.f), claims: [] };
    case "length": return lengthOf(plan, answer);
    case "disc": return c === null ? "an axis is needed" : ringOf(plan, answer, c);
    case "shell": {
      if (c === null) return "an axis is needed";
      const arm = minus(sym(plan.variable), c);
      const [first] = answer.pieces;
      const last = answer.pieces[answer.pieces.length - 1];
      if (first === undefined || last === undefined) return "no pieces";
      return {
        term: mul(int(2), PI, call("abs", arm), call("abs", minus(plan.f, plan.g))),
        claims: [{ kind: "sign", expr: arm, variable: plan.variable, on: interval(openEnd(first.on.lo), openEnd(last.on.hi)), sign: answer.side }],
      };
    }
  }
}

/** The integral's claims with the ends in increasing order. */
export function evaluated(plan: Plan, answer: Answer): { readonly claims: readonly Claim[]; readonly total: Total; readonly integrand: Term; readonly from: LimitValue; readonly to: LimitValue } | string {
  const ends = endsOf(plan, answer.crossings);
  if (typeof ends === "string") return ends;
  const integrand = integrandOf(plan, answer);
  if (typeof integrand === "string") return integrand;
  const way = direction(ends.from, ends.to, answer.pieces);
  if (typeof way === "string") return way;
  const [from, to] = way === 1 ? [ends.from, ends.to] : [ends.to, ends.from];
  const all = integralClaims(integrand.term, plan.variable, from, to, answer.pieces);
  return typeof all === "string" ? all : { claims: [...integrand.claims, ...all.claims], total: all.total, integrand: integrand.term, from, to };
}

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  if ([plan.f, plan.g].some((t) => symbolsOf(t).some((s) => s !== plan.variable))) return "a parameter in a curve";
  const whole = evaluated(plan, answer);
  if (typeof whole === "string") return whole;
  const crossing: readonly Claim[] = plan.from !== null && plan.to !== null ? [] : [{ kind: "roots_complete", expr: sub(plan.f, plan.g), variable: plan.variable, on: REALS, domain: answer.domain, roots: answer.crossings }];
  const { total, from, to } = whole;
  // Between crossings a region is bounded: infinite means that a pole was crossed.
  if (total.kind !== "finite") return answer.value === null && total.kind === "oo" && plan.kind !== "average" && crossing.length === 0 ? [...crossing, ...whole.claims] : "the integral diverges";
  if (answer.value === null) return "a value is needed";
  if (plan.kind !== "average") return [...crossing, ...whole.claims, { kind: "equal", left: total.value, right: answer.value }];
  if (from.kind !== "finite" || to.kind !== "finite") return "a mean value over an infinite interval";
  return [...whole.claims, { kind: "equal", left: div(total.value, sub(to.value, from.value)), right: answer.value }];
}

export const statement: Statement<Plan, Answer> = { op: "integral_application", plan: planShape, answer: answerShape, claims };
