/**
 * quotient_between
 * Statement: N(x)·(x − c)^(−n), where c is an end of the compact interval [a, b], extends continuously to c, and the integral
 * of the extension over [a, b] lies in [lo, hi].
 * Why sound: N has m = n + 12 continuous derivatives on [a, b] (its Taylor coefficients are enclosed on the whole interval,
 * jets.ts), and N, N′, …, N⁽ⁿ⁻¹⁾ are exactly 0 at c. By Taylor's theorem with Lagrange's remainder
 * N(x)/(x − c)ⁿ = Σ N⁽ᵏ⁾(c)/k!·(x − c)^(k−n) over n ≤ k < m, plus B·(x − c)^(m−n) with B in the enclosure of N⁽ᵐ⁾/m! on [a, b];
 * m − n is even, so that (x − c)^(m−n) ≥ 0. Integrated term by term, in outward-rounded arithmetic.
 * Refuses when: an end is infinite or open, n is not 1 to 6, a derivative below n at c is not shown to be 0, N is not
 * enclosed on the interval, which happens when it is long: it is not divided.
 * Example: ∫₀^(1/4) sin x/x dx between 0.2491 and 0.2492. Not: cos x/x.
 */
import type { Claim } from "../claim.js";
import { constantSign } from "../constant.js";
import { differentiate } from "../derivative.js";
import type { Fuel } from "../fuel.js";
import { type Ball, addB, mulB, subB, toRationals } from "../ball.js";
import { enclose } from "../interval.js";
import { jetOf, overInt } from "../jets.js";
import { printInterval } from "../print.js";
import { compareQ } from "../rational.js";
import { isDefinedOn, isWellFormed } from "../sign.js";
import { type Term, int, mul, pow, sizeOf, sub, substitute, sym, symbolsOf } from "../term.js";

const BITS = 120;
const TERMS = 12;
const MAX_ORDER = 6;
const NO_SYMBOLS: ReadonlyMap<string, Ball> = new Map();

type QuotientClaim = Claim & { readonly kind: "quotient_between" };

/** The integrand. */
export function quotientOf(c: QuotientClaim): Term {
  const end = c.side === "low" ? c.on.lo : c.on.hi;
  return mul(c.numerator, pow(sub(sym(c.variable), end.kind === "finite" ? end.at : int(0)), int(-c.order)));
}

export function proveQuotientBetween(claim: QuotientClaim, fuel: Fuel): string | null {
  const { numerator, order: n, variable, on, lo, hi } = claim;
  if (!isWellFormed(on, fuel)) return `malformed interval ${printInterval(on)}`;
  if (on.lo.kind !== "finite" || on.hi.kind !== "finite" || !on.lo.closed || !on.hi.closed) return "the interval is not compact";
  if (symbolsOf(numerator).some((s) => s !== variable) || n < 1 || n > MAX_ORDER) return "a parameter, or an order that is not 1 to 6";
  if (lo.kind !== "number" || hi.kind !== "number") return "the bounds are not two numbers";
  if (!isDefinedOn(numerator, variable, on, fuel) || !fuel.spend(200 + 20 * sizeOf(numerator))) return "the numerator is not shown to be defined";
  const c = claim.side === "low" ? on.lo.at : on.hi.at;
  let slope: Term | null = numerator;
  for (let k = 0; k < n && slope !== null; k += 1) {
    if (constantSign(substitute(slope, variable, c), fuel) !== 0) return "the numerator does not vanish to this order";
    slope = differentiate(slope, variable);
  }
  fuel.usedEnclosure = true;
  const [a, b, at] = [on.lo.at, on.hi.at, c].map((t) => enclose(t, NO_SYMBOLS, BITS, 400));
  if (slope === null || a === undefined || b === undefined || at === undefined || a === null || b === null || at === null) return "an end is not enclosed";
  if (a.hi >= b.lo) return "the interval is too short";
  const m = n + TERMS;
  const centre = jetOf(numerator, variable, at, m - 1, BITS);
  const last = jetOf(numerator, variable, { lo: a.lo, hi: b.hi }, m, BITS)?.[m];
  if (centre === null || last === undefined) return "the numerator has no Taylor coefficients that are enclosed";
  const [p, q] = [subB(a, at), subB(b, at)];
  let [left, right, sum] = [p, q, { lo: 0n, hi: 0n }];
  for (let k = n; k <= m; k += 1) {
    const coefficient = k === m ? last : centre[k];
    if (coefficient === undefined) return "a coefficient is missing";
    // ∫ (x − c)^(k−n) = ((b − c)^(k−n+1) − (a − c)^(k−n+1))/(k − n + 1).
    sum = addB(sum, mulB(coefficient, overInt(subB(right, left), BigInt(k - n + 1)), BITS));
    [left, right] = [mulB(left, p, BITS), mulB(right, q, BITS)];
  }
  const total = toRationals(sum, BITS);
  return compareQ(lo.value, total.lo) <= 0 && compareQ(total.hi, hi.value) <= 0 ? null : "the enclosure of the integral is not within the bounds";
}
