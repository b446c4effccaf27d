/**
 * TRUSTED: what tangent and normal lines mean. A tangent at a point has the slope of the curve there; the normal is
 * perpendicular to it. Curves: a graph y = f(x); an implicit curve left = right, smooth at the point because its partial
 * derivatives exist and are continuous around it and one of them is not 0 (implicit function theorem); a parametric
 * curve. A search (given slope, or through a given point) lists all points of tangency of a graph at which f is
 * differentiable, in increasing order: vertical tangents are no part of it.
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, type ShapeOf, intervalShape, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { type Interval, REALS } from "../../certify/kernel/region.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { nonzeroConstant } from "../../certify/kernel/constant-claims.js";
import { atValues, definedAround, nowhereElseDifferentiable, oneSidedSlope, strictAt } from "../../certify/kernel/slope.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, div, int, isConstantTerm, mul, neg, sameTerm, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";

export const curves = ["graph", "implicit", "parametric"] as const;
export const wants = ["tangent", "normal", "both", "points"] as const;

const planShape = record<{
  curve: (typeof curves)[number]; first: Term; second: Term; variable: string; x: string; y: string; at: Term | null; atY: Term | null;
  slope: Term | null; throughX: Term | null; throughY: Term | null; on: Interval | null; want: (typeof wants)[number];
}>({
  curve: oneOf(...curves),
  /** graph: f(x) and 0; implicit: the two sides; parametric: x(t) and y(t). */
  first: termShape, second: termShape,
  /** The parameter of a parametric curve; x otherwise. */
  variable: symbolShape, x: symbolShape, y: symbolShape,
  /** The value of x (or of the parameter) at the point; the value of y, when the problem gives it. */
  at: nullable(termShape), atY: nullable(termShape),
  slope: nullable(termShape), throughX: nullable(termShape), throughY: nullable(termShape),
  on: nullable(intervalShape), want: oneOf(...wants),
});
const steepShape = record<{ left: -1 | 1; right: -1 | 1 }>({ left: oneOf(-1, 1), right: oneOf(-1, 1) });
/** A null slope is a vertical tangent, a null tangent or normal a vertical line; `steep`: how a graph gets there. */
const pointShape = record<{ x: Term; y: Term; slope: Term | null; steep: ShapeOf<typeof steepShape> | null; tangent: Term | null; normal: Term | null }>({
  x: termShape, y: termShape, slope: nullable(termShape), steep: nullable(steepShape), tangent: nullable(termShape), normal: nullable(termShape),
});
export type Plan = ShapeOf<typeof planShape>;
export type Point = ShapeOf<typeof pointShape>;
export interface Answer {
  readonly points: readonly Point[];
  /** Where f and f' are defined; used by searches only. */
  readonly domain: readonly Interval[];
  /** graph and parametric: f' or x', y'; implicit: the partial derivatives of left − right. */
  readonly derivatives: readonly Term[];
}
const answerShape: Shape<Answer> = record<{ points: readonly Point[]; domain: readonly Interval[]; derivatives: readonly Term[] }>({
  points: list(pointShape), domain: list(intervalShape), derivatives: list(termShape),
});

type Claims = readonly Claim[] | string;
const together = (...parts: readonly Claims[]): Claims => {
  const out: Claim[] = [];
  for (const p of parts) {
    if (typeof p === "string") return p;
    out.push(...p);
  }
  return out;
};

/** The lines named are the lines through (p.x, p.y) with the slope, and perpendicular to it. */
function lineClaims(plan: Plan, p: Point): Claims {
  const run = sub(sym(plan.x), p.x);
  if ((p.slope === null) !== (p.tangent === null)) return "a tangent that is not vertical has a slope and an equation";
  const wantsNormal = plan.want === "normal" || plan.want === "both";
  if (!wantsNormal && p.normal !== null) return "a normal nobody asked for";
  if (p.slope === null || p.tangent === null) return p.normal === null ? (wantsNormal ? "a vertical tangent has a horizontal normal" : []) : [{ kind: "equal", left: p.y, right: p.normal }];
  const tangent: Claim = { kind: "equal", left: add(mul(p.slope, run), p.y), right: p.tangent };
  if (!wantsNormal) return [tangent];
  if (p.normal === null) return [tangent, { kind: "equal", left: p.slope, right: int(0) }];
  return [tangent, nonzeroConstant(p.slope), { kind: "equal", left: add(neg(div(run, p.slope)), p.y), right: p.normal }];
}

function graphSlope(plan: Plan, rule: Term, p: Point): Claims {
  const f = plan.first;
  if (p.slope !== null) return p.steep !== null ? "a slope and a vertical tangent" : [definedAround(f, plan.variable, p.x), { kind: "equal", left: substitute(rule, plan.variable, p.x), right: p.slope }];
  if (p.steep === null) return "how the graph becomes vertical is missing";
  const infinite = (s: -1 | 1): { readonly kind: "oo" | "-oo" } => ({ kind: s === 1 ? "oo" : "-oo" });
  return [oneSidedSlope(f, plan.variable, p.x, "left", infinite(p.steep.left)), oneSidedSlope(f, plan.variable, p.x, "right", infinite(p.steep.right))];
}

function graphClaims(plan: Plan, answer: Answer): Claims {
  const { first: f, variable, at, atY } = plan;
  const rule = derivativeOfOrder(f, variable, 1);
  const [result, ...others] = answer.derivatives;
  if (rule === null || result === undefined || others.length > 0 || variable !== plan.x || symbolsOf(f).includes(plan.y)) return "malformed";
  const derivative: Claim = { kind: "derivative", expr: f, variable, order: 1, result };
  const each = answer.points.map((p) => together([{ kind: "equal", left: substitute(f, variable, p.x), right: p.y }], graphSlope(plan, rule, p), lineClaims(plan, p)));
  if (at === null) return together([derivative], searchClaims(plan, answer, rule), ...each);
  const [only, ...more] = answer.points;
  if (only === undefined || more.length > 0 || !sameTerm(only.x, at) || plan.slope !== null || plan.throughX !== null) return "one tangent, at the point asked for";
  return together([derivative], atY === null ? [] : [{ kind: "equal", left: substitute(f, variable, at), right: atY }], ...each);
}

/** All points with f'(c) = slope, or with (p, q) on the tangent at c. */
function searchClaims(plan: Plan, answer: Answer, rule: Term): Claims {
  const { first: f, variable, slope, throughX: p, throughY: q } = plan;
  const on = plan.on ?? REALS;
  if (symbolsOf(f).some((s) => s !== variable) || answer.points.some((i) => i.slope === null)) return "a parameter, or a vertical tangent, in a search";
  // f is a part of the equation, so that its solutions lie where f is defined too.
  const equation = slope !== null && p === null && q === null ? add(sub(rule, slope), mul(int(0), f))
    : slope === null && p !== null && q !== null ? add(f, mul(rule, sub(p, sym(variable))), neg(q)) : null;
  const gaps = nowhereElseDifferentiable(f, variable, on, answer.domain);
  if (equation === null || gaps === null || ![slope, p, q].every((t) => t === null || isConstantTerm(t))) return "malformed search";
  return [{ kind: "roots_complete", expr: equation, variable, on, domain: answer.domain, roots: answer.points.map((i) => i.x) }, ...gaps];
}

function implicitClaims(plan: Plan, answer: Answer): Claims {
  const { at, atY, x, y } = plan;
  const h = sub(plan.first, plan.second);
  const [hx, hy] = [derivativeOfOrder(h, x, 1), derivativeOfOrder(h, y, 1)];
  const [dx, dy, ...others] = answer.derivatives;
  if (hx === null || hy === null || dx === undefined || dy === undefined || others.length > 0 || x !== plan.variable || at === null || !isConstantTerm(at)) return "malformed";
  if (symbolsOf(h).some((s) => s !== x && s !== y)) return "a parameter in the curve";
  const shared: readonly Claim[] = [{ kind: "derivative", expr: h, variable: x, order: 1, result: dx }, { kind: "derivative", expr: h, variable: y, order: 1, result: dy }];
  if (!answer.points.every((p) => sameTerm(p.x, at))) return "a tangent at another point";
  const [only, ...more] = answer.points;
  if (only === undefined || (atY !== null && (more.length > 0 || !sameTerm(only.y, atY)))) return "one tangent, at the point asked for";
  const all: Claims = atY !== null ? [] : [{ kind: "roots_complete", expr: substitute(h, x, at), variable: y, on: REALS, domain: answer.domain, roots: answer.points.map((p) => p.y) }];
  const each = answer.points.map((p): Claims => {
    const values = [[x, p.x], [y, p.y]] as const;
    const strict = strictAt([h, hx, hy], values);
    if (strict === null || !isConstantTerm(p.y) || p.steep !== null) return "malformed";
    const [a, b] = [atValues(hx, values), atValues(hy, values)];
    const slope: Claims = p.slope === null ? [{ kind: "equal", left: b, right: int(0) }, nonzeroConstant(a)] : [nonzeroConstant(b), { kind: "equal", left: neg(div(a, b)), right: p.slope }];
    return together([{ kind: "equal", left: atValues(h, values), right: int(0) }], strict, slope, lineClaims(plan, p));
  });
  return together(shared, all, ...each);
}

function parametricClaims(plan: Plan, answer: Answer): Claims {
  const { first, second, variable: t, at } = plan;
  const [xt, yt] = [derivativeOfOrder(first, t, 1), derivativeOfOrder(second, t, 1)];
  const [dx, dy, ...others] = answer.derivatives;
  const [p, ...more] = answer.points;
  if (xt === null || yt === null || dx === undefined || dy === undefined || others.length > 0 || p === undefined || more.length > 0 || at === null || p.steep !== null || plan.atY !== null) return "malformed";
  const [a, b] = [substitute(xt, t, at), substitute(yt, t, at)];
  const slope: Claims = p.slope === null ? [{ kind: "equal", left: a, right: int(0) }, nonzeroConstant(b)] : [nonzeroConstant(a), { kind: "equal", left: div(b, a), right: p.slope }];
  return together([
    { kind: "derivative", expr: first, variable: t, order: 1, result: dx }, { kind: "derivative", expr: second, variable: t, order: 1, result: dy },
    definedAround(first, t, at), definedAround(second, t, at),
    { kind: "equal", left: substitute(first, t, at), right: p.x }, { kind: "equal", left: substitute(second, t, at), right: p.y },
  ], slope, lineClaims(plan, p));
}

function claims(plan: Plan, answer: Answer): Claims {
  if (plan.x === plan.y || (plan.curve !== "graph" && (plan.slope !== null || plan.throughX !== null || plan.throughY !== null || plan.on !== null))) return "malformed";
  const given = [...answer.points.flatMap((p) => [p.x, p.y, p.slope]), plan.at].filter((t): t is Term => t !== null);
  if (given.some((t) => symbolsOf(t).some((s) => s === plan.x || s === plan.y || s === plan.variable))) return "a point or slope that is not constant";
  switch (plan.curve) {
    case "graph": return graphClaims(plan, answer);
    case "implicit": return implicitClaims(plan, answer);
    case "parametric": return parametricClaims(plan, answer);
  }
}

export const statement: Statement<Plan, Answer> = { op: "tangent", plan: planShape, answer: answerShape, claims };
