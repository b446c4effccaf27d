/**
 * Claims about constants. Used by statements; it proves nothing. The variable of such a claim must not occur in the
 * expression: a claim at the point 0 of a variable that does occur would say something about 0 only.
 */
import type { Claim } from "./claim.js";
import { type End, type Interval, point } from "./region.js";
import { type Term, int, neg, sameTerm, sub, symbolsOf } from "./term.js";

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
/** c lies in the interval: strictly inside, or at an end that belongs to it and is written the same way, unless `strictly`. */
export function insideClaims(c: Term, on: Interval, strictly = false): readonly Claim[] {
  const beyond = (end: End, gap: (at: Term) => Term): readonly Claim[] => (end.kind !== "finite" || (!strictly && end.closed && sameTerm(end.at, c)) ? [] : [positiveConstant(gap(end.at))]);
  return [...beyond(on.lo, (at) => sub(c, at)), ...beyond(on.hi, (at) => sub(at, c))];
}
/** expr is defined, for all values of its parameters. */
export const definedConstant = (expr: Term): Claim => ({ kind: "defined_on", expr, variable: freshName([expr]), on: point(int(0)) });
