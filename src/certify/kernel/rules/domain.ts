/**
 * defined_on, undefined_on
 * Statement: expr is defined (hence continuous) at every point of the interval; or at none of it.
 * Why sound: conditions.ts lists when a term is defined; for "undefined", one condition is shown to fail throughout; or
 * one at each closed end and one on the open interval between, which together cover the interval.
 * Refuses when: a condition cannot be decided, or fails on a part of the interval only.
 * Example: 1/x is defined on (0, ∞) and undefined on [0, 0].
 */
import type { Claim } from "../claim.js";
import { ALLOWED, conditionsOf } from "../conditions.js";
import { rootsAreSound } from "../constant.js";
import type { Fuel } from "../fuel.js";
import { isDefinedOn, isWellFormed, signsOn } from "../sign.js";
import { printInterval, printPlain } from "../print.js";
import { type Interval, interval, openEnd, point } from "../region.js";
import type { Term } from "../term.js";

export function proveDomain(claim: Claim & { readonly kind: "defined_on" | "undefined_on" }, fuel: Fuel): string | null {
  const { expr, variable, on } = claim;
  const where = `${printPlain(expr)} on ${printInterval(on)}`;
  if (!isWellFormed(on, fuel)) return `malformed interval ${printInterval(on)}`;
  if (claim.kind === "defined_on") return isDefinedOn(expr, variable, on, fuel) ? null : `could not show that ${where} is defined${fuel.why === "" ? "" : `: ${fuel.why}`}`;
  if (!rootsAreSound(expr)) return "malformed root";
  // A closed end may be excluded by another condition than what lies between: 1/√x at 0 and below 0.
  const ends = [on.lo, on.hi].flatMap((e) => (e.kind === "finite" && e.closed ? [point(e.at)] : []));
  const inner = interval(openEnd(on.lo), openEnd(on.hi));
  const cells = isUndefinedOn(expr, variable, on, fuel) ? [] : isWellFormed(inner, fuel) ? [...ends, inner] : [on];
  return cells.every((cell) => isUndefinedOn(expr, variable, cell, fuel)) ? null : `could not show that ${where} is undefined`;
}

/** One condition fails at every point of the interval. */
function isUndefinedOn(expr: Term, variable: string, on: Interval, fuel: Fuel): boolean {
  return (conditionsOf(expr) ?? []).some((c) => {
    const mask = signsOn(c.term, variable, on, fuel);
    return mask !== null && mask !== 0 && (mask & ALLOWED[c.requires]) === 0;
  });
}
