/** Proposers for tangents: slopes by the rules, points of tangency by solving for them. */
import { type Interval, REALS } from "../../certify/kernel/region.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { atValues, differenceQuotient } from "../../certify/kernel/slope.js";
import { type Term, add, div, frac, int, isConstantTerm, mul, neg, sub, substitute, sym } from "../../certify/kernel/term.js";
import { naturalDomain } from "../../solve/natural-domain.js";
import { isDefined, signAt } from "../../solve/order.js";
import { realRoots } from "../../solve/real-roots.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan, Point } from "./claims.js";

const isZero = (t: Term): boolean => signAt(t, "", int(0)) === 0;
const short = (t: Term): Term => (isConstantTerm(t) ? tidyConstant(t) : tidy(t));

/** m·(x − x0) + y0 as m·x + c. */
function line(x: string, m: Term, x0: Term, y0: Term): Term {
  const c = short(sub(y0, mul(m, x0)));
  const rise = m.kind === "number" && m.value.d === 1n && (m.value.n === 1n || m.value.n === -1n) ? (m.value.n === 1n ? sym(x) : neg(sym(x))) : mul(m, sym(x));
  const zero = (t: Term): boolean => t.kind === "number" && t.value.n === 0n;
  return zero(m) ? c : zero(c) ? rise : add(rise, c);
}

function pointWith(plan: Plan, x: Term, y: Term, slope: Term | null, steep: Point["steep"] = null): Point {
  const wantsNormal = plan.want === "normal" || plan.want === "both";
  if (slope === null) return { x, y, slope, steep, tangent: null, normal: wantsNormal ? y : null };
  const flat = isConstantTerm(slope) && isZero(slope);
  return { x, y, slope, steep, tangent: line(plan.x, slope, x, y), normal: wantsNormal && !flat ? line(plan.x, short(neg(div(int(1), slope))), x, y) : null };
}

/** The signs of the difference quotient close to the point on both sides: where a graph may become vertical. */
function steepness(f: Term, variable: string, at: Term): Point["steep"] {
  const { quotient, step } = differenceQuotient(f, variable, at);
  const [left, right] = [signAt(quotient, step, frac(-1, 1_000_000)), signAt(quotient, step, frac(1, 1_000_000))];
  return left === null || right === null || left === 0 || right === 0 ? null : { left, right };
}

function* onGraph(plan: Plan): Iterable<Answer> {
  const { first: f, variable, at } = plan;
  const rule = derivativeOfOrder(f, variable, 1);
  if (rule === null) return;
  const value = (t: Term, c: Term): Term => short(substitute(t, variable, c));
  const shared = { derivatives: [tidy(rule)] };
  if (at !== null) {
    const slope = substitute(rule, variable, at);
    if (!isConstantTerm(slope) || isDefined(slope)) yield { ...shared, points: [pointWith(plan, at, value(f, at), short(slope))], domain: [] };
    else {
      const steep = steepness(f, variable, at);
      if (steep !== null) yield { ...shared, points: [pointWith(plan, at, value(f, at), null, steep)], domain: [] };
    }
    return;
  }
  const { slope, throughX: p, throughY: q } = plan;
  const equation = slope !== null ? add(sub(rule, slope), mul(int(0), f)) : p !== null && q !== null ? add(f, mul(rule, sub(p, sym(variable))), neg(q)) : null;
  const on = plan.on ?? REALS;
  const domain = equation === null ? null : naturalDomain(equation, variable, on);
  const roots = equation === null ? null : realRoots(equation, variable, on);
  if (domain === null || roots === null || roots === "all") return;
  yield { ...shared, points: roots.map((c) => pointWith(plan, c, value(f, c), slope !== null ? short(slope) : value(rule, c))), domain };
}

function* onImplicit(plan: Plan): Iterable<Answer> {
  const { at, atY, x, y } = plan;
  const h = sub(plan.first, plan.second);
  const [hx, hy] = [derivativeOfOrder(h, x, 1), derivativeOfOrder(h, y, 1)];
  if (hx === null || hy === null || at === null) return;
  const slice = substitute(h, x, at);
  const ys = atY !== null ? [atY] : realRoots(slice, y);
  const domain: readonly Interval[] | null = atY !== null ? [] : naturalDomain(slice, y);
  if (ys === null || ys === "all" || domain === null) return;
  const points = ys.map((b) => {
    const values = [[x, at], [y, b]] as const;
    const [p, q] = [atValues(hx, values), atValues(hy, values)];
    return pointWith(plan, at, b, isZero(q) ? null : short(neg(div(p, q))));
  });
  yield { derivatives: [tidy(hx), tidy(hy)], points, domain };
}

function* onParametric(plan: Plan): Iterable<Answer> {
  const { first, second, variable: t, at } = plan;
  const [xt, yt] = [derivativeOfOrder(first, t, 1), derivativeOfOrder(second, t, 1)];
  if (xt === null || yt === null || at === null) return;
  const [a, b] = [substitute(xt, t, at), substitute(yt, t, at)];
  yield { derivatives: [tidy(xt), tidy(yt)], points: [pointWith(plan, short(substitute(first, t, at)), short(substitute(second, t, at)), isConstantTerm(a) && isZero(a) ? null : short(div(b, a)))], domain: [] };
}

const bySlope: Strategy<Plan, Answer> = {
  name: "slope-of-the-curve",
  tier: 1,
  propose: (plan) => (plan.curve === "graph" ? onGraph(plan) : plan.curve === "implicit" ? onImplicit(plan) : onParametric(plan)),
};

export const strategies: readonly Strategy<Plan, Answer>[] = [bySlope];
