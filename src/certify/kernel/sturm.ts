/**
 * Signs of a rational polynomial on an open interval whose ends are any constants (or infinite).
 * Why sound: square-free decomposition; a square-free factor without a root in the open interval has one sign there.
 * An end c that is not rational is enclosed in [l, h]; the part of the interval inside [l, h] can hold no further root,
 * because either the factor has no root in [l, h], or c itself is a root and it is the only one there.
 * Refuses (null): caps, an end whose sign under the factor cannot be decided.
 */
import { PRECISIONS } from "./bounds.js";
import { ANY_SIGN, ZERO_SIGN, maskOf } from "./conditions.js";
import { signOfDefined } from "./constant.js";
import type { Fuel } from "./fuel.js";
import { toRationals } from "./ball.js";
import { enclose } from "./interval.js";
import { type Poly, countRoots, degree, fromRationals, signAt, squareFreeFactors } from "./polynomial.js";
import { type Rational, ONE, ZERO, addQ, compareQ, middleQ, rational, subQ } from "./rational.js";
import type { Interval } from "./region.js";
import { type Term, add, int, mul, pow } from "./term.js";

/** Mask of the signs of Σ coefficients[i]·xⁱ on the open interval. The closedness of the ends is ignored. */
export function polynomialSigns(coefficients: readonly Rational[], on: Interval, fuel: Fuel): number | null {
  const p = fromRationals(coefficients);
  if (p.length === 0) return ZERO_SIGN;
  const lead = p[p.length - 1] ?? 0n;
  // The factors are taken with positive leading coefficients; their product has the sign of p up to that of its own.
  let sign = lead < 0n ? -1 : 1;
  let even = 0;
  for (const { factor, multiplicity } of squareFreeFactors(p)) {
    if (degree(factor) < 1) continue;
    if (!fuel.spend(10 + degree(factor) * degree(factor))) return null;
    const s = factorSign(normalized(factor), on, fuel);
    if (s === null) return null;
    if (s === 0 && multiplicity % 2 === 1) return ANY_SIGN;
    if (s === 0) even = ZERO_SIGN;
    else if (multiplicity % 2 === 1) sign *= s;
  }
  return maskOf(sign < 0 ? -1 : 1) | even;
}

const normalized = (p: Poly): Poly => ((p[p.length - 1] ?? 0n) < 0n ? p.map((c) => -c) : p);

/** +1 or −1 when the square-free factor has no root in the open interval, 0 when it has one, null when unknown. */
function factorSign(p: Poly, on: Interval, fuel: Fuel): -1 | 0 | 1 | null {
  const lo = on.lo.kind === "finite" ? innerEnd(p, on.lo.at, "right", fuel) : undefined;
  const hi = on.hi.kind === "finite" ? innerEnd(p, on.hi.at, "left", fuel) : undefined;
  if (lo === null || hi === null) return fuel.note("an end of an interval could not be separated from the roots");
  if (lo !== undefined && hi !== undefined && compareQ(lo, hi) >= 0) return fuel.note("an interval too narrow to resolve");
  const count = countRoots(p, lo ?? null, hi ?? null);
  if (count === null) return fuel.note("a polynomial too large for Sturm's theorem");
  if (count > 0) return 0;
  const inside = lo !== undefined && hi !== undefined ? middleQ(lo, hi) : lo !== undefined ? addQ(lo, ONE) : hi !== undefined ? subQ(hi, ONE) : ZERO;
  const s = signAt(p, inside);
  return s === 0 ? null : s;
}

/** A rational point on the inner side of the end c, with no root of p strictly between c and it, nor at it unless it is c. */
function innerEnd(p: Poly, c: Term, side: "left" | "right", fuel: Fuel): Rational | null {
  if (c.kind === "number") return c.value;
  const atEnd = signOfDefined(valueAt(p, c), fuel);
  if (atEnd === null) return null;
  const ulp = (k: number): Rational => rational(1n, 1n << BigInt(k));
  for (const k of PRECISIONS) {
    if (!fuel.spend(10 + (k >> 3))) return null;
    const ball = enclose(c, new Map(), k, 400);
    if (ball === null) continue;
    const { lo, hi } = toRationals(ball, k);
    // One unit wider, so that no root sits at an end of the counted interval.
    const [l, h] = [subQ(lo, ulp(k)), addQ(hi, ulp(k))];
    if (signAt(p, l) === 0 || signAt(p, h) === 0) continue;
    const count = countRoots(p, l, h);
    if (count === null) return null;
    if (count === (atEnd === 0 ? 1 : 0)) return side === "right" ? h : l;
  }
  return null;
}

/** p(c) as a term, by Horner's rule. */
export function valueAt(p: Poly, c: Term): Term {
  return add(...p.map((a, i) => (i === 0 ? int(a) : mul(int(a), pow(c, int(i))))), int(0));
}
