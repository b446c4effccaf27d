/**
 * sign, nonzero
 * Statement: at every point of the interval, expr is defined and has the sign named (or is not zero).
 * Why sound: sign.ts returns a superset of the signs taken.
 * Refuses when: the superset holds another sign, or the interval is malformed (swapped ends, an open point).
 * Example: 1 − x > 0 on (−∞, 1).
 */
import type { Claim } from "../claim.js";
import { ZERO_SIGN, maskOf } from "../conditions.js";
import type { Fuel } from "../fuel.js";
import { isWellFormed, signsOn } from "../sign.js";
import { printInterval, printPlain } from "../print.js";

const NAMES: readonly string[] = ["", "−", "0", "− or 0", "+", "− or +", "0 or +", "−, 0 or +"];

export function proveSign(claim: Claim & { readonly kind: "sign" | "nonzero" }, fuel: Fuel): string | null {
  if (!isWellFormed(claim.on, fuel)) return "malformed interval";
  const mask = signsOn(claim.expr, claim.variable, claim.on, fuel);
  const where = `${printPlain(claim.expr)} on ${printInterval(claim.on)}`;
  if (mask === null) return `could not sign ${where}: ${fuel.why || "it may be undefined there"}`;
  const allowed = claim.kind === "sign" ? mask === maskOf(claim.sign) : (mask & ZERO_SIGN) === 0;
  return allowed ? null : `${where} may be ${NAMES[mask] ?? "of any sign"}`;
}
