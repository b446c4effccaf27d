/**
 * defined_on, undefined_on
 * Statement: expr is defined (hence continuous) at every point of the interval; or at none of it.
 * Why sound: conditions.ts lists when a term is defined; for "undefined", one condition is shown to fail throughout,
 * wherever its own term is defined at all (where it is not, expr is undefined already).
 * Refuses when: a condition cannot be decided, or fails on a part of the interval only.
 * Example: 1/x is defined on (0, ∞) and undefined on [0, 0].
 */
import type { Claim } from "../claim.js";
import { ALLOWED, conditionsOf } from "../conditions.js";
import { rootsAreSound } from "../constant.js";
import type { Fuel } from "../fuel.js";
import { isDefinedOn, isWellFormed, signsOn } from "../sign.js";
import { printInterval, printPlain } from "../print.js";

export function proveDomain(claim: Claim & { readonly kind: "defined_on" | "undefined_on" }, fuel: Fuel): string | null {
  const { expr, variable, on } = claim;
  const where = `${printPlain(expr)} on ${printInterval(on)}`;
  if (!isWellFormed(on, fuel)) return `malformed interval ${printInterval(on)}`;
  if (claim.kind === "defined_on") return isDefinedOn(expr, variable, on, fuel) ? null : `could not show that ${where} is defined${fuel.why === "" ? "" : `: ${fuel.why}`}`;
  if (!rootsAreSound(expr)) return "malformed root";
  for (const c of conditionsOf(expr) ?? []) {
    const mask = signsOn(c.term, variable, on, fuel);
    if (mask !== null && mask !== 0 && (mask & ALLOWED[c.requires]) === 0) return null;
  }
  return `could not show that ${where} is undefined`;
}
