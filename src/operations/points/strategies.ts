/** Proposers for points and lines: the formulas, tidied. */
import { differentiate } from "../../certify/kernel/derivative.js";
import { type Term, PI, add, call, div, frac, int, isConstantTerm, mul, neg, pow, sqrt, sub } from "../../certify/kernel/term.js";
import { compare } from "../../solve/order.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan, Point } from "./claims.js";

const NOTHING: Answer = { value: null, point: null, intercept: null, along: null, coefficient: null };
const clean = (t: Term): Term => (isConstantTerm(t) ? tidyConstant(t) : tidy(t));
const isZero = (t: Term): boolean => t.kind === "number" && t.value.n === 0n;
const slopeOf = (a: Point, b: Point): Term | null => { const dx = clean(sub(b.x, a.x)); return isZero(dx) ? null : clean(div(sub(b.y, a.y), dx)); };

/** Angles in [0, 2π) whose tangent may be y/x: the known ones first. */
function anglesOf(p: Point): readonly Term[] {
  const [sx, sy] = [compare(p.x, int(0)), compare(p.y, int(0))];
  if (sx === null || sy === null) return [];
  if (sx === 0) return [mul(frac(sy > 0 ? 1 : 3, 2), PI)];
  if (sy === 0) return [sx > 0 ? int(0) : PI];
  const base = tidyConstant(call("atan", div(p.y, p.x)));
  const turned = sx < 0 ? add(PI, base) : sy < 0 ? add(mul(int(2), PI), base) : base;
  const tenths = [...Array(24).keys()].map((k) => mul(frac(k, 12), PI));
  return [...tenths.filter((t) => compare(tidyConstant(sub(t, turned)), int(0)) === 0), tidyConstant(turned), turned];
}

const byFormula: Strategy<Plan, Answer> = {
  name: "coordinate-formulas",
  tier: 1,
  *propose(plan) {
    const [a, b] = plan.points;
    if (plan.want === "line_slope") {
      const [fx, fy] = plan.line === null ? [null, null] : [differentiate(plan.line, "x"), differentiate(plan.line, "y")];
      if (fx === null || fy === null) return;
      const [along, coefficient] = [clean(neg(div(fx, fy))), clean(fy)];
      if (!plan.perpendicular) yield { ...NOTHING, along, coefficient, value: along };
      else yield { ...NOTHING, along, coefficient, value: isZero(along) ? null : clean(neg(div(int(1), along))) };
      return;
    }
    if (a === undefined) return;
    if (plan.want === "rectangular") { yield { ...NOTHING, point: { x: clean(mul(a.x, call("cos", a.y))), y: clean(mul(a.x, call("sin", a.y))) } }; return; }
    if (plan.want === "polar") {
      const r = clean(sqrt(add(pow(a.x, int(2)), pow(a.y, int(2)))));
      for (const angle of anglesOf(a)) yield { ...NOTHING, point: { x: r, y: angle } };
      return;
    }
    if (plan.want === "line") {
      const m = b === undefined ? plan.slope : slopeOf(a, b);
      yield m === null ? { ...NOTHING, intercept: clean(a.x) } : { ...NOTHING, value: clean(m), intercept: clean(sub(a.y, mul(m, a.x))) };
      return;
    }
    if (b === undefined) return;
    if (plan.want === "slope") yield { ...NOTHING, value: slopeOf(a, b) };
    if (plan.want === "midpoint") yield { ...NOTHING, point: { x: clean(mul(frac(1, 2), add(a.x, b.x))), y: clean(mul(frac(1, 2), add(a.y, b.y))) } };
    if (plan.want === "circle" || plan.want === "circle_diameter") {
      const half = plan.want === "circle_diameter";
      const squares = add(pow(sub(b.x, a.x), int(2)), pow(sub(b.y, a.y), int(2)));
      const centre = half ? { x: mul(frac(1, 2), add(a.x, b.x)), y: mul(frac(1, 2), add(a.y, b.y)) } : a;
      yield { ...NOTHING, point: { x: clean(centre.x), y: clean(centre.y) }, value: clean(half ? mul(frac(1, 4), squares) : squares) };
    }
    if (plan.want === "distance") {
      const exact = sqrt(add(pow(sub(b.x, a.x), int(2)), pow(sub(b.y, a.y), int(2))));
      yield { ...NOTHING, value: clean(exact) };
      yield { ...NOTHING, value: exact };
    }
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byFormula];
