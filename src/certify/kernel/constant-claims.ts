/**
 * Claims about constants. Used by statements; it proves nothing. The variable of such a claim must not occur in the
 * expression: a claim at the point 0 of a variable that does occur would say something about 0 only.
 */
import type { Claim } from "./claim.js";
import { point } from "./region.js";
import { type Term, int, neg, symbolsOf } from "./term.js";

/** A name that occurs in none of the terms: among n + 1 names one is free of n symbols. */
export function freshName(terms: readonly Term[]): string {
  const used = new Set(terms.flatMap((t) => symbolsOf(t)));
  const names = ["h", ...[...used].map((_, i) => `h_${i + 1}`)];
  return names.find((n) => !used.has(n)) ?? "";
}

/** expr is defined and not 0. Its symbols, if any, are parameters: the variable of the claim is none of them. */
export const nonzeroConstant = (expr: Term): Claim => ({ kind: "nonzero", expr, variable: freshName([expr]), on: point(int(0)) });
/** expr is defined and positive, for all values of its parameters. */
export const positiveConstant = (expr: Term): Claim => ({ kind: "sign", expr, variable: freshName([expr]), on: point(int(0)), sign: 1 });
export const negativeConstant = (expr: Term): Claim => positiveConstant(neg(expr));
/** expr is defined, for all values of its parameters. */
export const definedConstant = (expr: Term): Claim => ({ kind: "defined_on", expr, variable: freshName([expr]), on: point(int(0)) });
