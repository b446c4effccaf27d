/** Exact rational numbers over bigint, always in lowest terms with a positive denominator. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const absInt = (a: bigint): bigint => (a < 0n ? -a : a);

export function gcdInt(a: bigint, b: bigint): bigint {
  let x = absInt(a);
  let y = absInt(b);
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Number of bits of |a|; 0 for 0. Used by every size cap. */
export const bitLength = (a: bigint): number => (a === 0n ? 0 : absInt(a).toString(2).length);

/** n/d in lowest terms. A zero denominator is a programmer error and throws. */
export function rational(n: bigint, d: bigint = 1n): Rational {
  if (d === 0n) throw new RangeError("rational: zero denominator");
  const g = gcdInt(n, d);
  const s = d < 0n ? -1n : 1n;
  return g === 0n ? { n: 0n, d: 1n } : { n: (s * n) / g, d: (s * d) / g };
}

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };

export const addQ = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const subQ = (a: Rational, b: Rational): Rational => rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const mulQ = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
export const divQ = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
export const negQ = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const absQ = (a: Rational): Rational => ({ n: absInt(a.n), d: a.d });
export const signQ = (a: Rational): -1 | 0 | 1 => (a.n > 0n ? 1 : a.n < 0n ? -1 : 0);
export const compareQ = (a: Rational, b: Rational): -1 | 0 | 1 => signQ({ n: a.n * b.d - b.n * a.d, d: 1n });
export const equalQ = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;
export const isInteger = (a: Rational): boolean => a.d === 1n;
export const middleQ = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, 2n * a.d * b.d);
export const bitsQ = (a: Rational): number => bitLength(a.n) + bitLength(a.d);

/** Greatest integer at most a. */
export function floorQ(a: Rational): bigint {
  const q = a.n / a.d;
  return a.n < 0n && q * a.d !== a.n ? q - 1n : q;
}

/** a^n for any integer n; a must be nonzero for n < 0. The caller bounds the size of the result. */
export function powQ(a: Rational, n: bigint): Rational {
  return n >= 0n ? { n: a.n ** n, d: a.d ** n } : rational(a.d ** -n, a.n ** -n);
}

export const printQ = (a: Rational): string => (a.d === 1n ? a.n.toString() : `${a.n}/${a.d}`);
