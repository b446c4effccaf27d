/**
 * equal
 * Statement: wherever `left` is defined, `right` is defined and has the same value, and there is an open set of such points;
 * constants must both be defined.
 * Why sound: the normal form of the difference is 0 (normal.ts), or the sign of the constant difference is 0
 * (constant.ts); and each condition of `right` follows from those of `left` (implied.ts), so the equation is not vacuous
 * on the right. Refuted by a rational point at which two enclosures are disjoint.
 * Refuses when: the normal form is too large or not zero, a condition of `right` does not follow, or no point is found
 * around which `left` is defined: of a function that is defined nowhere everything is true.
 * Example: (x + 1)^2 = x^2 + 2x + 1. Not: (x^2 − 1)/(x − 1) = x + 1 read from right to left, log(−1 − x^2)/log(−1 − x^2) = 1.
 */
import type { Claim } from "../claim.js";
import { constantSign, difference, rootsAreSound } from "../constant.js";
import type { Fuel } from "../fuel.js";
import { undefinedBeyond } from "../implied.js";
import { Normalizer, isZeroF } from "../normal.js";
import { compareAt, isDefinedSomewhere, points, printPoint } from "../sample.js";
import { type Term, int, isConstantTerm, mul, parts, substitute, sym, symbolsOf } from "../term.js";
import { printPlain } from "../print.js";

export function proveEqual(claim: Claim & { readonly kind: "equal" }, fuel: Fuel): string | null {
  const { left, right } = claim;
  if (isConstantTerm(left) && isConstantTerm(right)) {
    const s = constantSign(difference(left, right), fuel);
    if (s === 0) return null;
    return s === null ? `could not decide whether ${printPlain(left)} = ${printPlain(right)}: ${fuel.why || "one side is undefined"}` : `${printPlain(left)} is not ${printPlain(right)}`;
  }
  return identity(left, right, [left], fuel) ?? (isDefinedSomewhere(left, fuel) ? null : `found no point around which ${printPlain(left)} is defined`);
}

/** Angles as they stand first: expanding sin(cos(6x)) costs thousands of terms and is rarely needed. */
export function isZero(t: Term, fuel: Fuel): boolean {
  return [false, true].some((expandAngles) => {
    const f = new Normalizer(fuel, { expandAngles }).normalize(t);
    return f !== null && isZeroF(f);
  });
}

/**
 * null when right equals left, and is defined, wherever all of `given` are defined; otherwise why not. With half angles
 * everything is said over again with 2s for each symbol s, which is the same statement: then sin(x/2) meets sin x.
 */
export function identity(left: Term, right: Term, given: readonly Term[], fuel: Fuel): string | null {
  // The normal form knows a root by its polynomial only: without a real zero in [lo, hi] it would be a complex one.
  if (![left, right, ...given].every(rootsAreSound)) return "malformed root";
  const why = identityAsGiven(left, right, given, fuel);
  if (why === null || ![left, right].some((t) => hasHalfAngle(t, 100))) return why;
  const names = [...new Set([left, right, ...given].flatMap((t) => symbolsOf(t)))];
  const doubled = (t: Term): Term => names.reduce((u, s) => substitute(u, s, mul(int(2), sym(s))), t);
  return identityAsGiven(doubled(left), doubled(right), given.map(doubled), fuel) === null ? null : why;
}

/** Whether an angle has a coefficient with an even denominator. */
function hasHalfAngle(t: Term, fuel: number): boolean {
  if (fuel <= 0) return false;
  const isHalf = (u: Term): boolean => u.kind === "product" && u.factors.some((p) => p.kind === "number" && p.value.d % 2n === 0n);
  if (t.kind === "call" && (t.fn === "sin" || t.fn === "cos" || t.fn === "tan") && (isHalf(t.arg) || parts(t.arg).some(isHalf))) return true;
  return parts(t).some((p) => hasHalfAngle(p, fuel - 1));
}

function identityAsGiven(left: Term, right: Term, given: readonly Term[], fuel: Fuel): string | null {
  if (!isZero(difference(left, right), fuel)) {
    for (const p of points([left, right])) {
      if (compareAt(left, right, p, fuel) === "apart") return `different at ${printPoint(p)}`;
    }
    return `the difference has no normal form that is zero${fuel.why === "" ? "" : ` (${fuel.why})`}`;
  }
  const beyond = undefinedBeyond(right, given, fuel);
  return beyond === null ? null : `${printPlain(right)} may be undefined where the other side is defined: ${printPlain(beyond)}`;
}
