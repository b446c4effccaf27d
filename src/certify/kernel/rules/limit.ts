/**
 * limit
 * Statement: expr is defined at all points close enough to `at` on the side named (or far enough out) and tends to the
 * value there, for all values of its parameters. What happens at the point itself does not matter.
 * Why sound: an expansion with a proved remainder (scale.ts, expansion.ts, asymptotics.ts) shows what expr tends to; the
 * value claimed must be that: a defined constant shown to be equal.
 * Refuses when: a leading coefficient has no decided sign, terms cancel up to the highest order tried, expr oscillates, or
 * is undefined close to the point on that side.
 * Cost: three expansions. Example: sin x/x → 1 as x → 0+. Not: sqrt(x) as x → 0−, sin(1/x) as x → 0+.
 */
import { printApproach, printLimitValue } from "../approach.js";
import { limitOf } from "../asymptotics.js";
import type { Claim } from "../claim.js";
import { constantSign, difference } from "../constant.js";
import { isDefinedForAll } from "../expansion.js";
import type { Fuel } from "../fuel.js";
import { printPlain } from "../print.js";
import { type Term, isConstantTerm, sameTerm, symbolsOf } from "../term.js";
import { isZero } from "./equal.js";

export function proveLimit(claim: Claim & { readonly kind: "limit" }, fuel: Fuel): string | null {
  const { expr, variable, at, value } = claim;
  const where = `${printPlain(expr)} as ${variable} -> ${printApproach(at)}`;
  const found = limitOf(expr, variable, at, fuel);
  if (found === null) return `could not show what ${where} tends to${fuel.why === "" ? "" : `: ${fuel.why}`}`;
  const is = found.kind !== "finite" ? found.kind === value.kind : value.kind === "finite" && isSame(found.value, value.value, variable, fuel);
  return is ? null : `${where} tends to ${printLimitValue(found)}, not shown to be ${printLimitValue(value)}`;
}

/** The value claimed is a defined constant, free of the variable, and equal to what was found. */
function isSame(found: Term, value: Term, variable: string, fuel: Fuel): boolean {
  if (symbolsOf(value).includes(variable)) return false;
  if (sameTerm(found, value)) return isDefinedForAll(value, fuel);
  if (isConstantTerm(value) && isConstantTerm(found)) return constantSign(difference(value, found), fuel) === 0;
  return isDefinedForAll(value, fuel) && isZero(difference(value, found), fuel);
}
