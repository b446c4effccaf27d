/** Proposer for conics: complete the squares. */
import { Fuel } from "../../certify/kernel/fuel.js";
import { exponentOf } from "../../certify/kernel/multipoly.js";
import { Normalizer } from "../../certify/kernel/normal.js";
import { type Term, add, div, int, mul, neg, num, pow, sub } from "../../certify/kernel/term.js";
import { signAt } from "../../solve/order.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Plan, formulas } from "./claims.js";

interface Quadratic { readonly xx: Term; readonly yy: Term; readonly x: Term; readonly y: Term; readonly one: Term }

/** The coefficients of a polynomial of degree 2 without xy; null for anything else. */
function quadratic(plan: Plan): Quadratic | null {
  const normalizer = new Normalizer(new Fuel());
  const f = normalizer.normalize(sub(plan.left, plan.right));
  if (f === null) return null;
  const of = (name: string): number => normalizer.generators.findIndex((g) => g.term.kind === "symbol" && g.term.name === name);
  const [gx, gy] = [of(plan.x), of(plan.y)];
  const parts = new Map<string, Term[]>();
  for (const m of f.n.values()) {
    const [i, j] = [gx < 0 ? 0 : exponentOf(m.e, gx), gy < 0 ? 0 : exponentOf(m.e, gy)];
    const rest = m.e.flatMap((n, g) => (n === 0 || g === gx || g === gy ? [] : [pow(normalizer.generators[g]?.term ?? int(1), int(n))]));
    parts.set(`${i},${j}`, [...(parts.get(`${i},${j}`) ?? []), mul(num(m.c), ...rest)]);
  }
  const below = normalizer.polynomialTerm(f.d);
  const take = (key: string): Term => { const p = parts.get(key); parts.delete(key); return p === undefined ? int(0) : tidyConstant(div(add(...p), below)); };
  const [xx, yy, x, y, one] = ["2,0", "0,2", "1,0", "0,1", "0,0"].map(take);
  return parts.size > 0 || xx === undefined || yy === undefined || x === undefined || y === undefined || one === undefined ? null : { xx, yy, x, y, one };
}

const sign = (t: Term): number => signAt(t, "", int(0)) ?? 0;

function form(q: Quadratic): Omit<Answer, "values"> | null {
  const half = (l: Term, s: Term): Term => tidyConstant(neg(div(l, mul(int(2), s))));
  if (sign(q.xx) === 0 || sign(q.yy) === 0) {
    const isX = sign(q.xx) === 0;
    const [s, l, other] = isX ? [q.yy, q.y, q.x] : [q.xx, q.x, q.y];
    if (sign(s) === 0 || sign(other) === 0) return null;
    const centre = half(l, s);
    const p = tidyConstant(neg(div(other, mul(int(2), s))));
    // s·(v − k)² + other·u + rest = 0.
    const rest = tidyConstant(sub(q.one, mul(s, centre, centre)));
    const along = tidyConstant(neg(div(rest, other)));
    return { kind: "parabola", axis: isX ? "x" : "y", h: isX ? along : centre, k: isX ? centre : along, first: p, second: p, scale: tidyConstant(pow(s, int(-1))) };
  }
  const [h, k] = [half(q.x, q.xx), half(q.y, q.yy)];
  const m = tidyConstant(sub(add(mul(q.xx, h, h), mul(q.yy, k, k)), q.one));
  if (sign(m) === 0) return null;
  const [first, second] = [tidyConstant(div(m, q.xx)), tidyConstant(div(m, q.yy))];
  const scale = tidyConstant(pow(m, int(-1)));
  const [sa, sb] = [sign(first), sign(second)];
  if (sa < 0 && sb < 0) return null;
  if (sa > 0 && sb > 0) { const d = sign(sub(first, second)); return d === 0 ? { kind: "circle", axis: "x", h, k, first, second: first, scale } : { kind: "ellipse", axis: d > 0 ? "x" : "y", h, k, first, second, scale }; }
  return { kind: "hyperbola", axis: sa > 0 ? "x" : "y", h, k, first: sa > 0 ? first : tidyConstant(neg(first)), second: sb > 0 ? second : tidyConstant(neg(second)), scale };
}

const bySquares: Strategy<Plan, Answer> = {
  name: "complete-the-squares",
  tier: 1,
  *propose(plan) {
    const q = quadratic(plan);
    const f = q === null ? null : form(q);
    if (f === null) return;
    const wanted = formulas(plan, { ...f, values: [] });
    if (wanted !== null) yield { ...f, values: wanted.map(tidyConstant) };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [bySquares];
