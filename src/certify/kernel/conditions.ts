/** When a term is defined: a list of conditions on its parts, innermost first. */
import { type Rational, signQ } from "./rational.js";
import { type Term, add, call, int, neg, parts, pow } from "./term.js";

export type Requirement = "positive" | "nonnegative" | "nonzero";

export interface Condition {
  readonly term: Term;
  readonly requires: Requirement;
  /** The exponent that asks for a positive base: b^e is exp(e·log b) here. */
  readonly exponent?: Term;
}

/** Bit masks of the signs that a term takes. */
export const NEGATIVE = 1;
export const ZERO_SIGN = 2;
export const POSITIVE = 4;
export const ANY_SIGN = 7;

export const maskOf = (sign: -1 | 0 | 1): number => (sign < 0 ? NEGATIVE : sign > 0 ? POSITIVE : ZERO_SIGN);
export const ALLOWED: Readonly<Record<Requirement, number>> = { positive: POSITIVE, nonnegative: POSITIVE | ZERO_SIGN, nonzero: POSITIVE | NEGATIVE };

/**
 * The term is defined at a point exactly when every `root` in it is well-formed and all these conditions hold there.
 * A condition's own parts come earlier in the list, so checking in order never evaluates something undefined.
 * Source: the semantics at the top of term.ts, rule by rule.
 */
export function conditionsOf(t: Term, fuel = 400): readonly Condition[] | null {
  if (fuel <= 0) return null;
  const out: Condition[] = [];
  for (const p of parts(t)) {
    const inner = conditionsOf(p, fuel - 1);
    if (inner === null) return null;
    out.push(...inner);
  }
  if (t.kind === "power") out.push(...powerConditions(t.base, t.exponent));
  if (t.kind === "call") {
    if (t.fn === "log") out.push({ term: t.arg, requires: "positive" });
    if (t.fn === "tan") out.push({ term: call("cos", t.arg), requires: "nonzero" });
    if (t.fn === "asin" || t.fn === "acos") out.push({ term: add(int(1), neg(pow(t.arg, int(2)))), requires: "nonnegative" });
  }
  return out;
}

function powerConditions(base: Term, exponent: Term): readonly Condition[] {
  if (exponent.kind !== "number") return [{ term: base, requires: "positive", exponent }];
  const r: Rational = exponent.value;
  const even = r.d % 2n === 0n;
  if (even) return [{ term: base, requires: signQ(r) > 0 ? "nonnegative" : "positive" }];
  return signQ(r) > 0 ? [] : [{ term: base, requires: "nonzero" }];
}

/** The `root` terms inside t; their well-formedness is a condition too. */
export function rootsIn(t: Term, fuel = 400): readonly Term[] {
  if (fuel <= 0) return [t];
  return t.kind === "root" ? [t] : parts(t).flatMap((p) => rootsIn(p, fuel - 1));
}

/**
 * Positive wherever it is defined, whatever its letters are: numbers above 0, π, e, exponentials, and products and powers of
 * such; sums of things that are never negative, one of them positive.
 */
export function isPositiveAsWritten(t: Term, fuel = 100): boolean {
  if (fuel <= 0) return false;
  switch (t.kind) {
    case "number": return signQ(t.value) > 0;
    case "constant": return true;
    case "call": return t.fn === "exp" || t.fn === "cosh";
    case "sum": return t.terms.some((p) => isPositiveAsWritten(p, fuel - 1)) && t.terms.every((p) => isNeverNegativeAsWritten(p, fuel - 1));
    case "product": return t.factors.every((p) => isPositiveAsWritten(p, fuel - 1));
    case "power": return isPositiveAsWritten(t.base, fuel - 1);
    default: return false;
  }
}

/** Never negative where it is defined: also absolute values, even powers and even roots, and sums and products of such. */
function isNeverNegativeAsWritten(t: Term, fuel: number): boolean {
  if (fuel <= 0) return false;
  if (isPositiveAsWritten(t, fuel - 1) || (t.kind === "call" && t.fn === "abs")) return true;
  if (t.kind === "sum" || t.kind === "product") return parts(t).every((p) => isNeverNegativeAsWritten(p, fuel - 1));
  if (t.kind !== "power" || t.exponent.kind !== "number") return false;
  const { n, d } = t.exponent.value;
  return d % 2n === 0n || (n % 2n === 0n && n !== 0n) || isNeverNegativeAsWritten(t.base, fuel - 1);
}
