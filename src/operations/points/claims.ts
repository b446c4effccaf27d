/**
 * TRUSTED: what an answer about points in the plane means.
 *   slope, distance, midpoint  of two points: (y₂−y₁)/(x₂−x₁) with x₁ ≠ x₂, or no slope because x₁ = x₂ and y₁ ≠ y₂; the
 *                              root of the sum of squares; the means of the coordinates
 *   line          y = slope·x + intercept through both points, or through one with the slope given; x = intercept when vertical
 *   line_slope    of the line L(x, y) = 0, L defined for all x and y: L(x + t, y + m·t) = L(x, y) for all t, and L(x, y + t) − L(x, y) = b·t with
 *                 b ≠ 0, so the equation is a line and m its slope; turned by a right angle: −1/m, and m ≠ 0
 *   circle        around the first point, through the second; of circle_diameter: the points are the ends of a diameter.
 *                 (x − h)² + (y − k)² = value with (h, k) = point and value > 0
 *   rectangular   (r·cos θ, r·sin θ)
 *   polar         r > 0, 0 ≤ θ < 2π with r·cos θ = x and r·sin θ = y
 */
import { definedConstant, nonzeroConstant, positiveConstant } from "../../certify/kernel/constant-claims.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, booleanShape, list, nullable, oneOf, record, termShape } from "../../certify/kernel/decode.js";
import { REALS } from "../../certify/kernel/region.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, PI, add, call, div, frac, int, integerOf, isConstantTerm, mul, pow, sqrt, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";

export const WANTS = ["slope", "distance", "midpoint", "line", "line_slope", "rectangular", "polar", "circle", "circle_diameter"] as const;

export interface Point {
  readonly x: Term;
  readonly y: Term;
}
export interface Plan {
  readonly want: (typeof WANTS)[number];
  readonly points: readonly Point[];
  /** Of line with one point. */
  readonly slope: Term | null;
  /** Of line_slope: L with L = 0 in the letters x and y. */
  readonly line: Term | null;
  /** Of line_slope: the slope of a perpendicular. */
  readonly perpendicular: boolean;
}
export interface Answer {
  /** A number; null for "no slope" and for points. */
  readonly value: Term | null;
  readonly point: Point | null;
  /** Of line: slope and intercept; a vertical line has no slope. */
  readonly intercept: Term | null;
  /** Of line_slope: the slope of the given line, and L's coefficient of y. */
  readonly along: Term | null;
  readonly coefficient: Term | null;
}

const pointShape: Shape<Point> = record<{ x: Term; y: Term }>({ x: termShape, y: termShape });
const planShape: Shape<Plan> = record<{ want: Plan["want"]; points: readonly Point[]; slope: Term | null; line: Term | null; perpendicular: boolean }>({ want: oneOf(...WANTS), points: list(pointShape), slope: nullable(termShape), line: nullable(termShape), perpendicular: booleanShape });
const answerShape: Shape<Answer> = record<{ value: Term | null; point: Point | null; intercept: Term | null; along: Term | null; coefficient: Term | null }>({ value: nullable(termShape), point: nullable(pointShape), intercept: nullable(termShape), along: nullable(termShape), coefficient: nullable(termShape) });

const same = (left: Term, right: Term): Claim => ({ kind: "equal", left, right });

function slopeClaims(a: Point, b: Point, value: Term | null): readonly Claim[] {
  if (value === null) return [same(a.x, b.x), nonzeroConstant(sub(b.y, a.y))];
  return [nonzeroConstant(sub(b.x, a.x)), same(div(sub(b.y, a.y), sub(b.x, a.x)), value)];
}

/** The letters of coordinates are parameters; a line's own letters are x and y, so there the coordinates are numbers. */
function lineClaims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const [a, b] = plan.points;
  const { value: m, intercept } = answer;
  if (a === undefined || intercept === null || !plan.points.every((p) => isConstantTerm(p.x) && isConstantTerm(p.y)) || !isConstantTerm(intercept)) return "a line through points with numbers for coordinates";
  if (m === null) return b === undefined || plan.slope !== null ? "a vertical line needs two points" : [same(a.x, intercept), same(b.x, intercept), nonzeroConstant(sub(b.y, a.y))];
  if (!isConstantTerm(m)) return "a slope with a letter";
  const on = (p: Point): Claim => same(add(mul(m, p.x), intercept), p.y);
  if (b === undefined) return plan.slope === null || !isConstantTerm(plan.slope) ? "one point and no slope" : [same(plan.slope, m), definedConstant(a.x), on(a)];
  return plan.slope !== null ? "two points and a slope" : [nonzeroConstant(sub(b.x, a.x)), on(a), on(b)];
}

function lineSlopeClaims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { line } = plan;
  const { along, coefficient, value } = answer;
  if (line === null || along === null || coefficient === null || !isConstantTerm(along) || !isConstantTerm(coefficient)) return "no line, or no slope";
  if (symbolsOf(line).some((s) => s !== "x" && s !== "y")) return "the line's letters are x and y";
  const t = sym("t");
  const moved = (dx: Term, dy: Term): Term => substitute(substitute(substitute(line, "y", add(sym("u"), dy)), "x", add(sym("x"), dx)), "u", sym("y"));
  const isLine: readonly Claim[] = [
    { kind: "defined_on", expr: line, variable: "x", on: REALS },
    same(moved(t, mul(along, t)), line), same(line, moved(t, mul(along, t))),
    same(sub(moved(int(0), t), line), mul(coefficient, t)), nonzeroConstant(coefficient),
  ];
  if (!plan.perpendicular) return value === null ? "the slope is not given" : [...isLine, same(along, value)];
  if (value === null) return [...isLine, same(along, int(0))];
  return isConstantTerm(value) ? [...isLine, same(mul(along, value), int(-1))] : "a slope with a letter";
}

function polarClaims(p: Point, answer: Answer): readonly Claim[] | string {
  const q = answer.point;
  if (q === null || ![p.x, p.y, q.x, q.y].every(isConstantTerm)) return "a point with numbers";
  const [r, angle] = [q.x, q.y];
  const below = positiveConstant(sub(mul(int(2), PI), angle));
  const from = integerOf(angle) === 0n ? [] : [positiveConstant(angle)];
  return [positiveConstant(r), ...from, below, same(mul(r, call("cos", angle)), p.x), same(mul(r, call("sin", angle)), p.y)];
}

/** The fields of an answer to each question; whatever else it held would be shown and not proved. */
const FIELDS: Readonly<Record<Plan["want"], readonly (keyof Answer)[]>> = {
  slope: ["value"], distance: ["value"], midpoint: ["point"], rectangular: ["point"], polar: ["point"], line: ["value", "intercept"], line_slope: ["value", "along", "coefficient"], circle: ["value", "point"], circle_diameter: ["value", "point"],
};

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const [a, b] = plan.points;
  const fields: readonly (keyof Answer)[] = ["value", "point", "intercept", "along", "coefficient"];
  // Nor does the plan hold what its question does not use.
  if (plan.points.length > 2 || (plan.want !== "line_slope" && (plan.perpendicular || plan.line !== null)) || (plan.want === "line_slope" && plan.slope !== null)) return "a plan with more than what is asked";
  if (fields.some((f) => answer[f] !== null && !FIELDS[plan.want].includes(f))) return "a field that does not belong to what is asked";
  if (plan.want === "line") return lineClaims(plan, answer);
  if (plan.want === "line_slope") return plan.points.length > 0 ? "a line, no points" : lineSlopeClaims(plan, answer);
  if (a === undefined || plan.slope !== null) return "points are missing";
  const both = (q: Point | null, x: Term, y: Term): readonly Claim[] | string => (q === null ? "not a point" : [same(x, q.x), same(y, q.y)]);
  if (plan.want === "rectangular") return plan.points.length === 1 ? both(answer.point, mul(a.x, call("cos", a.y)), mul(a.x, call("sin", a.y))) : "one point";
  if (plan.want === "polar") return plan.points.length === 1 ? polarClaims(a, answer) : "one point";
  if (b === undefined || plan.points.length !== 2) return "two points";
  if (plan.want === "slope") return slopeClaims(a, b, answer.value);
  if (plan.want === "midpoint") return both(answer.point, mul(frac(1, 2), add(a.x, b.x)), mul(frac(1, 2), add(a.y, b.y)));
  const squares = add(pow(sub(b.x, a.x), int(2)), pow(sub(b.y, a.y), int(2)));
  if (plan.want === "circle" || plan.want === "circle_diameter") {
    const { value, point: q } = answer;
    if (value === null || q === null || ![a.x, a.y, b.x, b.y, q.x, q.y, value].every(isConstantTerm)) return "a circle with numbers";
    const half = plan.want === "circle_diameter";
    const [x, y] = half ? [mul(frac(1, 2), add(a.x, b.x)), mul(frac(1, 2), add(a.y, b.y))] : [a.x, a.y];
    return [same(x, q.x), same(y, q.y), same(half ? mul(frac(1, 4), squares) : squares, value), positiveConstant(value)];
  }
  return answer.value === null ? "not a distance" : [same(sqrt(squares), answer.value)];
}

export const statement: Statement<Plan, Answer> = { op: "points", plan: planShape, answer: answerShape, claims };
