/**
 * derivative
 * Statement: at every interior point of the domain of expr at which the rule-based derivative of the order is defined,
 * it is the derivative of expr, and `result` is defined and equal to it there; and there is such a point.
 * Why sound: derivative.ts; equality and definedness as in rules/equal.ts; the point is rational and checked.
 * Refuses when: the order is 0 or above 20, the normal forms differ, no point of the domain is found.
 * Example: (x^3)' = 3x^2. Not: (log(−1 − x^2))' = anything.
 */
import type { Claim } from "../claim.js";
import { differentiate } from "../derivative.js";
import type { Fuel } from "../fuel.js";
import { isDefinedSomewhere } from "../sample.js";
import { type Term, add } from "../term.js";
import { identity } from "./equal.js";

export function derivativeOfOrder(expr: Term, variable: string, order: number): Term | null {
  let t: Term | null = expr;
  for (let i = 0; i < order && t !== null; i += 1) t = differentiate(t, variable);
  return t;
}

export function proveDerivative(claim: Claim & { readonly kind: "derivative" }, fuel: Fuel): string | null {
  const { expr, variable, order, result } = claim;
  if (order < 1 || order > 20) return "order out of range";
  const d = derivativeOfOrder(expr, variable, order);
  if (d === null) return "expression nested too deeply";
  const why = identity(d, result, [expr, d], fuel);
  if (why !== null) return why;
  return isDefinedSomewhere(add(expr, d, result), fuel) ? null : "found no point at which the function is defined";
}
