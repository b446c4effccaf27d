/**
 * Univariate integer polynomials: gcd, square-free decomposition, Sturm counts.
 * Coefficients run from the constant upwards without trailing zeros; [] is 0. Scaling is always by positive rationals
 * where signs matter, so a scaled polynomial has the same roots and signs. Source: Basu, Pollack, Roy, chapter 2.
 */
import { MAX_COEFFICIENT_BITS, MAX_DEGREE } from "./bounds.js";
import { type Rational, ZERO, absInt, addQ, bitLength, compareQ, divQ, gcdInt, middleQ, mulQ, rational, signQ, subQ } from "./rational.js";

export type Poly = readonly bigint[];

export const degree = (p: Poly): number => p.length - 1;
const leadOf = (p: Poly): bigint => p[p.length - 1] ?? 0n;

export function trim(p: readonly bigint[]): Poly {
  let n = p.length;
  while (n > 0 && p[n - 1] === 0n) n -= 1;
  return p.slice(0, n);
}

export const addP = (a: Poly, b: Poly): Poly => trim((a.length > b.length ? a : b).map((_, i) => (a[i] ?? 0n) + (b[i] ?? 0n)));
export const negP = (a: Poly): Poly => a.map((c) => -c);
export const subP = (a: Poly, b: Poly): Poly => addP(a, negP(b));
export const derivativeP = (p: Poly): Poly => trim(p.slice(1).map((c, i) => c * BigInt(i + 1)));
export const contentP = (p: Poly): bigint => p.reduce((g, c) => gcdInt(g, c), 0n);

export function mulP(a: Poly, b: Poly): Poly {
  if (a.length === 0 || b.length === 0) return [];
  const out = new Array<bigint>(a.length + b.length - 1).fill(0n);
  a.forEach((x, i) => b.forEach((y, j) => { out[i + j] = (out[i + j] ?? 0n) + x * y; }));
  return trim(out);
}

/** Divided by its positive content: the sign is kept. */
export function primitiveP(p: Poly): Poly {
  const c = contentP(p);
  return c <= 1n ? p : p.map((x) => x / c);
}

/** The primitive polynomial that is a positive multiple of Σ coefficients[i]·xⁱ. */
export function fromRationals(coefficients: readonly Rational[]): Poly {
  const m = coefficients.reduce((l, c) => (l / gcdInt(l, c.d)) * c.d, 1n);
  return primitiveP(trim(coefficients.map((c) => (c.n * m) / c.d)));
}

/** The remainder of a modulo b times a positive integer, primitive. Signs are those of the true remainder. */
function positiveRemainder(a: Poly, b: Poly): Poly {
  const lead = leadOf(b);
  const scale = absInt(lead);
  let rest = a;
  while (rest.length >= b.length && rest.length > 0) {
    const shift = rest.length - b.length;
    const factor = lead > 0n ? leadOf(rest) : -leadOf(rest);
    const top = rest;
    rest = primitiveP(trim(top.map((c, i) => c * scale - (i >= shift ? factor * (b[i - shift] ?? 0n) : 0n))));
  }
  return rest;
}

/** Primitive greatest common divisor with a positive leading coefficient. */
export function gcdP(a: Poly, b: Poly): Poly {
  let [x, y] = [primitiveP(a), primitiveP(b)];
  while (y.length > 0) [x, y] = [y, positiveRemainder(x, y)];
  return leadOf(x) < 0n ? negP(x) : x;
}

/** The primitive q with a = c·b·q for a positive rational c, or null when b does not divide a. */
export function divideExact(a: Poly, b: Poly): Poly | null {
  if (b.length === 0) return null;
  let rest: readonly Rational[] = a.map((c) => rational(c));
  const out = new Array<Rational>(a.length >= b.length ? a.length - b.length + 1 : 0).fill(ZERO);
  for (let shift = a.length - b.length; shift >= 0; shift -= 1) {
    const c = divQ(rest[shift + b.length - 1] ?? ZERO, rational(leadOf(b)));
    out[shift] = c;
    rest = rest.map((r, i) => (i >= shift && i < shift + b.length ? subQ(r, mulQ(c, rational(b[i - shift] ?? 0n))) : r));
  }
  return rest.some((r) => signQ(r) !== 0) ? null : fromRationals(out);
}

/** Yun's algorithm: p = c·∏ factorⁱ with square-free, pairwise coprime factors. */
export function squareFreeFactors(p: Poly): readonly { readonly factor: Poly; readonly multiplicity: number }[] {
  if (p.length === 0) return [];
  const out: { factor: Poly; multiplicity: number }[] = [];
  const rest = primitiveP(p);
  let common = gcdP(rest, derivativeP(rest));
  let current = degree(rest) < 1 ? [1n] : divideExact(rest, common) ?? rest;
  for (let i = 1; degree(current) >= 1; i += 1) {
    const next = gcdP(current, common);
    const factor = divideExact(current, next) ?? current;
    if (degree(factor) >= 1) out.push({ factor, multiplicity: i });
    current = next;
    common = divideExact(common, next) ?? [1n];
  }
  return out;
}

/** p without repeated factors; the sign of the leading coefficient is kept. */
export const squareFree = (p: Poly): Poly => (degree(p) < 1 ? p : divideExact(primitiveP(p), gcdP(p, derivativeP(p))) ?? p);

export const evaluateP = (p: Poly, x: Rational): Rational => p.reduceRight((v, c) => addQ(mulQ(v, x), rational(c)), ZERO);

/** The exact sign of p(x), by homogeneous Horner evaluation: d^deg·p(n/d) with d > 0. */
export function signAt(p: Poly, x: Rational): -1 | 0 | 1 {
  let v = 0n;
  let scale = 1n;
  for (let i = p.length - 1; i >= 0; i -= 1) {
    v = v * x.n + (p[i] ?? 0n) * scale;
    scale *= x.d;
  }
  return v > 0n ? 1 : v < 0n ? -1 : 0;
}

export function signAtInfinity(p: Poly, side: -1 | 1): -1 | 0 | 1 {
  const lead = leadOf(p);
  if (lead === 0n) return 0;
  return (lead > 0n) === (side === 1 || degree(p) % 2 === 0) ? 1 : -1;
}

/** p, p′, and the negated remainders, each up to a positive factor. p must be square-free. */
export function sturmChain(p: Poly): readonly Poly[] {
  const chain: Poly[] = [p, primitiveP(derivativeP(p))];
  for (;;) {
    const [a, b] = chain.slice(-2);
    if (a === undefined || b === undefined || b.length === 0) return chain.filter((q) => q.length > 0);
    const r = positiveRemainder(a, b);
    if (r.length === 0) return chain.filter((q) => q.length > 0);
    chain.push(negP(r));
  }
}

function variations(signs: readonly number[]): number {
  const nonzero = signs.filter((s) => s !== 0);
  return nonzero.filter((s, i) => i > 0 && s !== nonzero[i - 1]).length;
}

const withinCaps = (p: Poly): boolean => degree(p) <= MAX_DEGREE && p.every((c) => bitLength(c) <= MAX_COEFFICIENT_BITS);

/**
 * Distinct real roots in the open interval (lo, hi); null ends are infinite.
 * Why sound: Sturm's theorem counts the roots of a square-free polynomial in (lo, hi] as the loss of sign variations;
 * a root at hi itself is taken off. Refuses (null): caps, the zero polynomial.
 */
export function countRoots(p: Poly, lo: Rational | null, hi: Rational | null): number | null {
  if (p.length === 0 || !withinCaps(p)) return null;
  if (lo !== null && hi !== null && compareQ(lo, hi) >= 0) return 0;
  const q = squareFree(p);
  if (degree(q) < 1) return 0;
  const chain = sturmChain(q);
  const at = (x: Rational | null, side: -1 | 1): number => variations(chain.map((c) => (x === null ? signAtInfinity(c, side) : signAt(c, x))));
  const count = at(lo, -1) - at(hi, 1);
  return hi !== null && signAt(q, hi) === 0 ? count - 1 : count;
}

/** Halves the isolating interval of a simple root until it is at most 2^-bits wide; an exact hit gives lo = hi. */
export function refine(p: Poly, lo: Rational, hi: Rational, bits: number): { readonly lo: Rational; readonly hi: Rational } {
  const width = rational(1n, 1n << BigInt(bits));
  let [a, b] = [lo, hi];
  const left = signAt(p, a);
  while (compareQ(subQ(b, a), width) > 0) {
    const m = middleQ(a, b);
    const s = signAt(p, m);
    if (s === 0) return { lo: m, hi: m };
    if (s === left) a = m;
    else b = m;
  }
  return { lo: a, hi: b };
}
