/**
 * integral_between
 * Statement: expr is defined, hence continuous, on the compact interval [a, b], and lo ≤ ∫ₐᵇ expr ≤ hi.
 * Why sound: [a, b] is cut at dyadic points. On a piece [c − h, c + h] either the enclosure of f times the width is used;
 * or, when f's Taylor coefficients up to order m = 10 are enclosed on the whole piece (jets.ts), Taylor's theorem with
 * Lagrange's remainder, integrated: Σ 2·h^(k+1)/(k+1)·f⁽ᵏ⁾(c)/k! over even k < m, and 2·h^(m+1)/(m+1)·[enclosure of f⁽ᵐ⁾/m! on
 * the piece]. Between an end and the nearest dyadic point inside, width times enclosure. All in outward-rounded arithmetic;
 * the sum must lie in [lo, hi].
 * Refuses when: an end is infinite or open, a parameter occurs, lo and hi are no numbers, f is not enclosed on some piece,
 * the sum is too wide, the fuel is spent. Cost: by fuel, at most 2^MAX_CUTS pieces.
 * Example: 0.7468 ≤ ∫₀¹ exp(−x²) dx ≤ 0.7469.
 */
import type { Claim } from "../claim.js";
import type { Fuel } from "../fuel.js";
import { type Ball, addB, mulB, toRationals } from "../ball.js";
import { enclose } from "../interval.js";
import { jetOf, overInt } from "../jets.js";
import { printInterval, printPlain } from "../print.js";
import { type Rational, compareQ, subQ } from "../rational.js";
import { isDefinedOn, isWellFormed } from "../sign.js";
import { type Term, sizeOf, symbolsOf } from "../term.js";

const BITS = 80;
/** Ends of pieces are multiples of 2^(SPARE − BITS), so that they can be halved MAX_CUTS times and once more. */
const SPARE = 24n;
const MAX_CUTS = 16;
const NO_SYMBOLS: ReadonlyMap<string, Ball> = new Map();

/** Even: the remainder then has the sign of its coefficient on both sides. */
const ORDER = 10;

interface Quadrature {
  readonly expr: Term;
  readonly variable: string;
  /** Width that is allowed for one unit of length, as a fraction. */
  readonly allowed: Rational;
  readonly nodes: number;
}

const floorOver = (n: bigint, d: bigint): bigint => { const q = n / d; return q * d > n ? q - 1n : q; };
const exact = (m: bigint): Ball => ({ lo: m, hi: m });

/** The integral over the dyadic piece [p, q], or null when f is not enclosed there. */
function piece(of: Quadrature, p: bigint, q: bigint): Ball | null {
  const range = enclose(of.expr, new Map([[of.variable, { lo: p, hi: q }]]), BITS, 400);
  if (range === null) return null;
  const plain = mulB(exact(q - p), range, BITS);
  if ((p + q) % 2n !== 0n) return plain;
  const last = jetOf(of.expr, of.variable, { lo: p, hi: q }, ORDER, BITS)?.[ORDER];
  const centre = last === undefined ? null : jetOf(of.expr, of.variable, exact((p + q) / 2n), ORDER - 1, BITS);
  if (last === undefined || centre === null) return plain;
  const h = exact((q - p) / 2n);
  const square = mulB(h, h, BITS);
  let power = exact(q - p);
  let taylor = exact(0n);
  for (let k = 0; k <= ORDER; k += 2) {
    const c = k === ORDER ? last : centre[k];
    if (c === undefined) return plain;
    taylor = addB(taylor, overInt(mulB(power, c, BITS), BigInt(k + 1)));
    power = mulB(power, square, BITS);
  }
  return taylor.hi - taylor.lo < plain.hi - plain.lo ? taylor : plain;
}

/** The sum over [p, q], halved where its enclosure is wider than its share. */
function quadrature(of: Quadrature, p: bigint, q: bigint, cuts: number, budget: Fuel, fuel = MAX_CUTS + 1): Ball | null {
  if (fuel <= 0 || !budget.spend(10 + 8 * of.nodes)) return null;
  const direct = piece(of, p, q);
  if (direct !== null && (direct.hi - direct.lo) * of.allowed.d <= of.allowed.n * (q - p)) return direct;
  if (cuts <= 0) return direct;
  const m = (p + q) / 2n;
  const left = quadrature(of, p, m, cuts - 1, budget, fuel - 1);
  const right = left === null ? null : quadrature(of, m, q, cuts - 1, budget, fuel - 1);
  return left === null || right === null ? null : addB(left, right);
}

/** Width times enclosure of f on the ball that holds the end and the dyadic point beside it; f is defined on [a, b]. */
function strip(f: Term, variable: string, lo: bigint, hi: bigint): Ball | null {
  const range = enclose(f, new Map([[variable, { lo, hi }]]), BITS, 400);
  return range === null ? null : mulB({ lo: 0n, hi: hi - lo }, range, BITS);
}

export function proveIntegralBetween(claim: Claim & { readonly kind: "integral_between" }, fuel: Fuel): string | null {
  const { expr, variable, on, lo, hi } = claim;
  if (!isWellFormed(on, fuel)) return `malformed interval ${printInterval(on)}`;
  if (on.lo.kind !== "finite" || on.hi.kind !== "finite" || !on.lo.closed || !on.hi.closed) return "the interval is not compact";
  if (symbolsOf(expr).some((s) => s !== variable)) return "a parameter in the integrand";
  if (lo.kind !== "number" || hi.kind !== "number" || compareQ(lo.value, hi.value) >= 0) return "the bounds are not two numbers in order";
  if (!isDefinedOn(expr, variable, on, fuel)) return `could not show that ${printPlain(expr)} is defined on ${printInterval(on)}`;
  fuel.usedEnclosure = true;
  const [a, b] = [enclose(on.lo.at, NO_SYMBOLS, BITS, 400), enclose(on.hi.at, NO_SYMBOLS, BITS, 400)];
  if (a === null || b === null) return "an end is not enclosed";
  const unit = 1n << SPARE;
  const [p, q] = [-floorOver(-a.hi, unit) * unit, floorOver(b.lo, unit) * unit];
  if (p >= q) return "the interval is too short";
  const width = subQ(hi.value, lo.value);
  // A small part of the width is for the pieces, in proportion to their lengths: the value may lie close to a bound.
  const allowed: Rational = { n: width.n << BigInt(BITS), d: 64n * width.d * (q - p) };
  const sum = quadrature({ expr, variable, allowed, nodes: sizeOf(expr) }, p, q, MAX_CUTS, fuel);
  const [start, end] = [strip(expr, variable, a.lo, p), strip(expr, variable, q, b.hi)];
  if (sum === null || start === null || end === null) return fuel.why === "" ? "the integrand is not enclosed on some piece" : fuel.why;
  const total = toRationals(addB(addB(start, sum), end), BITS);
  return compareQ(lo.value, total.lo) <= 0 && compareQ(total.hi, hi.value) <= 0 ? null : "the enclosure of the integral is not within the bounds";
}
