/**
 * known_integral
 * Statement: expr is continuous on the open interval, and its improper integral over it converges to value.
 * Why sound: it is, term for term, a row of the table of classical integrals (known-integral.ts, with sources), whose
 * hypotheses on the parameter are proved. The theorem behind the row is trusted, not proved.
 * Refuses when: expr, interval or value is written otherwise than in the row; the parameter is missing, superfluous, no
 * constant, or not shown to satisfy the hypotheses.
 * Example: dirichlet, sin x/x on (0, ∞), π/2. Not: frullani with a = −1.
 */
import type { Claim } from "../claim.js";
import { constantSign } from "../constant.js";
import type { Fuel } from "../fuel.js";
import { knownIntegral } from "../known-integral.js";
import { printPlain } from "../print.js";
import { isSameEnd } from "../region.js";
import { sameTerm } from "../term.js";

export function proveKnownIntegral(claim: Claim & { readonly kind: "known_integral" }, fuel: Fuel): string | null {
  const row = knownIntegral(claim.row, claim.parameter, claim.variable);
  if (row === null) return "a parameter is missing, superfluous or no constant";
  const isRow = sameTerm(row.expr, claim.expr) && sameTerm(row.value, claim.value) && isSameEnd(row.on.lo, claim.on.lo) && isSameEnd(row.on.hi, claim.on.hi);
  if (!isRow) return "not the row of the table";
  const open = row.positive.find((c) => constantSign(c, fuel) !== 1);
  return open === undefined ? null : `${printPlain(open)} is not shown to be positive`;
}
