/** Proposers for implicit derivatives; second derivatives are reduced with the equation of the curve itself. */
import { conditionsOf } from "../../certify/kernel/conditions.js";
import { Fuel } from "../../certify/kernel/fuel.js";
import { type MPoly, type Monomial, addM, divideExactM, exponentOf, monomial, mulM, negM, sortedM } from "../../certify/kernel/multipoly.js";
import { Normalizer } from "../../certify/kernel/normal.js";
import { printPlain } from "../../certify/kernel/print.js";
import { divQ } from "../../certify/kernel/rational.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { atValues } from "../../certify/kernel/slope.js";
import { type Term, div, mul, neg, sub } from "../../certify/kernel/term.js";
import { crossingOf } from "../../solve/curve-point.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Plan, alongCurve } from "./claims.js";

/** Rounds of one division: the second derivatives of textbook curves take under ten. */
const MAX_ROUNDS = 60;

/** n = q·p + rest, with no multiple of the monomial `lead` of p left in rest; null when that does not end. */
function divided(n: MPoly, p: MPoly, lead: Monomial): { readonly q: MPoly; readonly rest: MPoly } | null {
  let q: MPoly = new Map();
  let rest = n;
  for (let i = 0; i < MAX_ROUNDS; i += 1) {
    const high = [...rest.values()].find((m) => lead.e.every((k, g) => exponentOf(m.e, g) >= k));
    if (high === undefined) return { q, rest };
    const length = Math.max(high.e.length, lead.e.length);
    const factor = monomial(Array.from({ length }, (_, g) => exponentOf(high.e, g) - exponentOf(lead.e, g)), divQ(high.c, lead.c));
    const product = mulM(factor, p);
    if (product === null) return null;
    q = addM(q, factor);
    rest = addM(rest, negM(product));
    if (rest.size > 200) return null;
  }
  return null;
}

/** Ways to write t as second + cofactor·h, the shortest first. */
function reduced(t: Term, h: Term): readonly { readonly second: Term; readonly cofactor: Term | null }[] {
  const whole = { second: tidy(t), cofactor: null };
  const normalizer = new Normalizer(new Fuel(), { terms: [t, h], expandAngles: false });
  const [f, g] = [normalizer.normalize(t), normalizer.normalize(h)];
  if (f === null || g === null) return [whole];
  const term = (p: MPoly): Term => normalizer.polynomialTerm(p);
  const found = sortedM(g.n).filter((m) => m.e.some((k) => k > 0)).flatMap((lead) => {
    const d = divided(f.n, g.n, lead);
    return d === null || d.q.size === 0 ? [] : [{ second: tidy(div(term(d.rest), term(f.d))), cofactor: tidy(div(mul(term(d.q), term(g.d)), term(f.d))) }];
  });
  return [whole, ...found].sort((a, b) => printPlain(a.second).length - printPlain(b.second).length);
}

/** t without what its numerator and denominator share with a denominator of h, as x² + y² in the derivative of ln(x² + y²). */
function cancelled(t: Term, h: Term): Term | null {
  const normalizer = new Normalizer(new Fuel(), { terms: [t, h], expandAngles: false });
  const f = normalizer.normalize(t);
  if (f === null) return null;
  let { n, d } = f;
  for (const c of conditionsOf(h) ?? []) {
    const form = normalizer.normalize(c.term);
    for (let i = 0; i < 4 && form !== null && form.n.size > 1; i += 1) {
      const [a, b] = [divideExactM(n, form.n), divideExactM(d, form.n)];
      if (a === null || b === null) break;
      [n, d] = [a, b];
    }
  }
  return n === f.n ? null : div(normalizer.polynomialTerm(n), normalizer.polynomialTerm(d));
}

const byChainRule: Strategy<Plan, Answer> = {
  name: "implicit-differentiation",
  tier: 1,
  *propose(plan) {
    const { x, y, at, atY, order } = plan;
    const h = sub(plan.left, plan.right);
    const [hx, hy] = [derivativeOfOrder(h, x, 1), derivativeOfOrder(h, y, 1)];
    if (hx === null || hy === null) return;
    const raw = neg(div(hx, hy));
    for (const first of [tidy(cancelled(raw, h) ?? raw), tidy(raw), raw]) {
      const again = alongCurve(first, x, y, first);
      if (again === null) continue;
      const wanted = order === 1 ? raw : again;
      const value = at === null || atY === null ? null : tidyConstant(atValues(wanted, [[x, at], [y, atY]]));
      // Of a curve without points nothing is said.
      const crossing = at === null ? crossingOf(h, hy, wanted, y) : null;
      if (at === null && crossing === null) continue;
      const seconds = order === 1 ? [{ second: null, cofactor: null }] : reduced(again, h);
      for (const s of seconds.slice(0, 3)) yield { hx: tidy(hx), hy: tidy(hy), first, ...s, value, crossing };
    }
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byChainRule];
