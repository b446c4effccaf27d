/**
 * Balls and their arithmetic in dyadic fixed point. A ball at k bits is the interval [lo·2^-k, hi·2^-k].
 * Why sound: every operation rounds its lower end down and its upper end up. Operations return null when the argument may
 * leave the domain, or a cap is exceeded. Nothing here is a float.
 */
import { type Rational, absInt, bitLength, rational } from "./rational.js";

export interface Ball {
  readonly lo: bigint;
  readonly hi: bigint;
}

/** Bits of the largest number an operation may produce: 9^9^9^9 stops here. */
export const MAX_BITS = 60_000;

export const floorDiv = (a: bigint, b: bigint): bigint => { const q = a / b; return q * b !== a && (a < 0n) !== (b < 0n) ? q - 1n : q; };
export const ceilDiv = (a: bigint, b: bigint): bigint => -floorDiv(-a, b);
export const floorShift = (a: bigint, bits: number): bigint => a >> BigInt(bits);
export const ceilShift = (a: bigint, bits: number): bigint => -(-a >> BigInt(bits));
export const least = (...xs: readonly bigint[]): bigint => xs.reduce((m, x) => (x < m ? x : m));
export const greatest = (...xs: readonly bigint[]): bigint => xs.reduce((m, x) => (x > m ? x : m));

export const one = (k: number): bigint => 1n << BigInt(k);
export const exactInt = (n: bigint, k: number): Ball => ({ lo: n << BigInt(k), hi: n << BigInt(k) });
export const fromRational = (q: Rational, k: number): Ball => ({ lo: floorDiv(q.n << BigInt(k), q.d), hi: ceilDiv(q.n << BigInt(k), q.d) });
export const toRationals = (b: Ball, k: number): { readonly lo: Rational; readonly hi: Rational } => ({ lo: rational(b.lo, one(k)), hi: rational(b.hi, one(k)) });
export const containsZero = (b: Ball): boolean => b.lo <= 0n && b.hi >= 0n;
/** The sign of every point of the ball; null when they differ. */
export const signOf = (b: Ball): -1 | 0 | 1 | null => (b.lo > 0n ? 1 : b.hi < 0n ? -1 : b.lo === 0n && b.hi === 0n ? 0 : null);

/** The same interval at fewer bits, rounded outward. */
export const coarser = (b: Ball, from: number, to: number): Ball => ({ lo: floorShift(b.lo, from - to), hi: ceilShift(b.hi, from - to) });
export const finer = (b: Ball, extra: number): Ball => ({ lo: b.lo << BigInt(extra), hi: b.hi << BigInt(extra) });

export const addB = (a: Ball, b: Ball): Ball => ({ lo: a.lo + b.lo, hi: a.hi + b.hi });
export const negB = (a: Ball): Ball => ({ lo: -a.hi, hi: -a.lo });
export const subB = (a: Ball, b: Ball): Ball => addB(a, negB(b));
export const absB = (a: Ball): Ball => (a.lo >= 0n ? a : a.hi <= 0n ? negB(a) : { lo: 0n, hi: greatest(-a.lo, a.hi) });

export function mulB(a: Ball, b: Ball, k: number): Ball {
  const ends = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi];
  return { lo: floorShift(least(...ends), k), hi: ceilShift(greatest(...ends), k) };
}

/** Quotient; null when the divisor's ball holds 0. */
export function divB(a: Ball, b: Ball, k: number): Ball | null {
  if (containsZero(b)) return null;
  const s = BigInt(k);
  const floors = [a.lo, a.hi].flatMap((x) => [b.lo, b.hi].map((y) => floorDiv(x << s, y)));
  const ceils = [a.lo, a.hi].flatMap((x) => [b.lo, b.hi].map((y) => ceilDiv(x << s, y)));
  return { lo: least(...floors), hi: greatest(...ceils) };
}

export const sizeOf = (b: Ball): number => bitLength(greatest(absInt(b.lo), absInt(b.hi)));

/** b^n for n ≥ 0, monotone on each side of 0 so that even powers do not go below 0. */
function naturalPower(b: Ball, n: bigint, k: number): Ball | null {
  const digits = sizeOf(b);
  // Bits above the binary point times the exponent bound the size of the result.
  if (n > 1_000_000n || (digits > k && BigInt(digits - k) * n > BigInt(MAX_BITS))) return null;
  const point = (x: bigint): Ball => {
    let base: Ball = { lo: x, hi: x };
    let out = exactInt(1n, k);
    for (let e = n; e > 0n; e >>= 1n) {
      if (e % 2n === 1n) out = mulB(out, base, k);
      if (e > 1n) base = mulB(base, base, k);
    }
    return out;
  };
  if (n % 2n === 1n || b.lo >= 0n) return { lo: point(b.lo).lo, hi: point(b.hi).hi };
  if (b.hi <= 0n) return { lo: greatest(0n, point(b.hi).lo), hi: point(b.lo).hi };
  return { lo: 0n, hi: greatest(point(b.lo).hi, point(b.hi).hi) };
}

export function powIntB(b: Ball, n: bigint, k: number): Ball | null {
  if (n === 0n) return containsZero(b) ? null : exactInt(1n, k);
  const p = naturalPower(b, absInt(n), k);
  return p === null || n > 0n ? p : divB(exactInt(1n, k), p, k);
}

/** ⌊x^(1/q)⌋ for x ≥ 0, by Newton's method from above. */
function floorRoot(x: bigint, q: bigint): bigint {
  if (x < 2n) return x;
  let r = 1n << (BigInt(bitLength(x)) / q + 1n);
  for (;;) {
    const next = ((q - 1n) * r + x / r ** (q - 1n)) / q;
    if (next >= r) return r;
    r = next;
  }
}

/** Real q-th root: any sign for odd q, null below 0 for even q. */
export function rootB(b: Ball, q: bigint, k: number): Ball | null {
  if (q < 1n || q > 64n) return null;
  if (b.lo < 0n && q % 2n === 0n) return null;
  const s = BigInt(k) * (q - 1n);
  const down = (x: bigint): bigint => (x >= 0n ? floorRoot(x << s, q) : -up(-x));
  const up = (x: bigint): bigint => { if (x < 0n) return -floorRoot(-x << s, q); const r = floorRoot(x << s, q); return r ** q === x << s ? r : r + 1n; };
  return { lo: down(b.lo), hi: up(b.hi) };
}
