/**
 * antiderivative
 * Statement: expr and result are defined, hence continuous, on the interval; inside it result is differentiable and its
 * derivative is expr. `except` is a witness: finitely many points inside at which the rule-based derivative may fail.
 * Why sound: both are shown to be defined on the whole interval, and every function of the language is continuous on its
 * domain; so a jump or a pole of result inside is refused. On each open cell between the points of `except` the
 * rule-based derivative d is shown to be defined, hence is the derivative (derivative.ts), and d − expr has a normal form
 * that is zero, after |u| and (u^2)^r have been written with u or −u where the sign of u on that cell is proved; or the
 * squares of d and expr are equal and their signs on that cell never opposite. At an
 * exceptional point c: result is continuous at c and result' = expr → expr(c) on both sides, so result'(c) = expr(c) by
 * the mean value theorem.
 * Refuses when: the interval is malformed or a point, `except` is not increasing inside it, something is not shown to be
 * defined, the normal form of d − expr is not zero.
 * Example: x·|x|/2 for |x| on ℝ except {0}. Not: arctan(tan x) for 1 on ℝ, nor −1/x for 1/x² on [−1, 1].
 */
import type { Claim } from "../claim.js";
import { NEGATIVE, POSITIVE } from "../conditions.js";
import { difference } from "../constant.js";
import { differentiate } from "../derivative.js";
import type { Fuel } from "../fuel.js";
import { printInterval, printPlain } from "../print.js";
import { rational } from "../rational.js";
import { type Interval, cellsBetween, interval, openEnd } from "../region.js";
import { isDefinedOn, isWellFormed, signsOn } from "../sign.js";
import { type Term, add, call, div, int, integerOf, mapParts, mul, neg, num, pow } from "../term.js";
import { isZero } from "./equal.js";

export function proveAntiderivative(claim: Claim & { readonly kind: "antiderivative" }, fuel: Fuel): string | null {
  const { expr, variable, on, result, except } = claim;
  if (!isWellFormed(on, fuel)) return `malformed interval ${printInterval(on)}`;
  const why = (text: string): string => (fuel.why === "" ? text : `${text}: ${fuel.why}`);
  for (const t of [expr, result]) if (!isDefinedOn(t, variable, on, fuel)) return why(`could not show that ${printPlain(t)} is defined on ${printInterval(on)}`);
  const d = differentiate(result, variable);
  if (d === null) return "expression nested too deeply";
  const everywhere = isZero(difference(d, expr), fuel);
  for (const cell of cellsBetween(interval(openEnd(on.lo), openEnd(on.hi)), except)) {
    // Open ends: a single point, or exceptional points out of order or outside, make a malformed cell.
    if (!isWellFormed(cell, fuel)) return `malformed interval ${printInterval(cell)}`;
    if (!isDefinedOn(d, variable, cell, fuel)) return why(`could not show that the derivative of ${printPlain(result)} is defined on ${printInterval(cell)}`);
    if (!everywhere && !isZero(withoutBars(difference(d, expr), variable, cell, fuel, 100), fuel) && !isSameRoot(d, expr, variable, cell, fuel)) return why(`the derivative of ${printPlain(result)} is not shown to be ${printPlain(expr)} on ${printInterval(cell)}`);
  }
  return null;
}

/** Two functions, both defined there, with the same square and never of opposite signs: √x − 1/√x and √(x − 2 + 1/x) on (1, ∞). */
function isSameRoot(d: Term, expr: Term, variable: string, on: Interval, fuel: Fuel): boolean {
  if (!isZero(difference(pow(d, int(2)), pow(expr, int(2))), fuel)) return false;
  const [a, b] = [signsOn(d, variable, on, fuel), signsOn(expr, variable, on, fuel)];
  return a !== null && b !== null && (((a | b) & NEGATIVE) === 0 || ((a | b) & POSITIVE) === 0);
}

/** The same function on the interval, with |u| and (u^2k)^r written over u or −u wherever the sign of u there is proved. */
function withoutBars(t: Term, variable: string, on: Interval, given: Fuel, fuel: number): Term {
  if (fuel <= 0) return t;
  const out = mapParts(t, (p) => withoutBars(p, variable, on, given, fuel - 1));
  const size = (u: Term): Term | null => {
    const mask = signsOn(u, variable, on, given);
    return mask === null ? null : (mask & NEGATIVE) === 0 ? u : (mask & POSITIVE) === 0 ? neg(u) : null;
  };
  if (out.kind === "call" && out.fn === "log") return splitLog(out.arg, size, 50) ?? out;
  if (out.kind === "call" && out.fn === "abs") return size(out.arg) ?? call("abs", out.arg);
  if (out.kind !== "power" || out.exponent.kind !== "number" || out.exponent.value.d !== 2n || out.base.kind !== "power") return out;
  const k = integerOf(out.base.exponent);
  const u = k === null || k % 2n !== 0n || k <= 0n ? null : size(out.base.base);
  // (u^k)^(p/2) = v^(kp/2) for v = |u| and even k > 0: both sides are undefined together.
  return u === null || k === null ? out : pow(u, num(rational((k / 2n) * out.exponent.value.n)));
}

/**
 * log of a product of powers as Σ k·log|u|, null when the sign of some factor u is not proved. Where the log is defined the
 * product is positive, hence equal to the product of the |u|^k; no factor is 0 there.
 */
function splitLog(arg: Term, size: (u: Term) => Term | null, fuel: number): Term | null {
  if (fuel <= 0) return null;
  if (arg.kind === "product") {
    const logs = arg.factors.map((f) => splitLog(f, size, fuel - 1));
    return logs.some((l) => l === null) ? null : add(...logs.flatMap((l) => (l === null ? [] : [l])));
  }
  if (arg.kind === "call" && arg.fn === "tan") return splitLog(div(call("sin", arg.arg), call("cos", arg.arg)), size, fuel - 1);
  // b^e with another exponent is exp(e·log b): b > 0 wherever it is defined.
  if (arg.kind === "power" && arg.exponent.kind !== "number") return mul(arg.exponent, call("log", arg.base));
  const [base, exponent] = arg.kind === "power" ? [arg.base, arg.exponent] : [arg, int(1)];
  const u = size(base);
  return u === null ? null : mul(exponent, call("log", u));
}
