/**
 * Rigorous enclosures in dyadic fixed point. A ball at k bits is the interval [lo·2^-k, hi·2^-k].
 * Why sound: every operation rounds its lower end down and its upper end up; series are cut with a remainder bound; sums,
 * products and reductions inside a function are themselves computed with balls, so rounding is tracked, not estimated.
 * Functions return null when the argument may leave the domain, or a cap is exceeded. Nothing here is a float.
 */
import { countRoots, degree, refine, signAt, squareFree, trim } from "./polynomial.js";
import { type Rational, absInt, addQ, bitLength, compareQ, isInteger, mulQ, rational, signQ, subQ } from "./rational.js";
import type { Term } from "./term.js";

export interface Ball {
  readonly lo: bigint;
  readonly hi: bigint;
}

/** Extra bits carried inside a function. */
const GUARD = 32;
/** Bits of the largest number an operation may produce: 9^9^9^9 stops here. */
const MAX_BITS = 60_000;
/** |x| above which exp is not evaluated. exp(−3000) < 2^−4300, so at up to 4000 bits it lies in [0, 1 ulp]. */
const MAX_EXP_ARGUMENT = 3_000n;
const MAX_BITS_OF_TINY = 4_000;

const floorDiv = (a: bigint, b: bigint): bigint => { const q = a / b; return q * b !== a && (a < 0n) !== (b < 0n) ? q - 1n : q; };
const ceilDiv = (a: bigint, b: bigint): bigint => -floorDiv(-a, b);
const floorShift = (a: bigint, bits: number): bigint => a >> BigInt(bits);
const ceilShift = (a: bigint, bits: number): bigint => -(-a >> BigInt(bits));
const least = (...xs: readonly bigint[]): bigint => xs.reduce((m, x) => (x < m ? x : m));
const greatest = (...xs: readonly bigint[]): bigint => xs.reduce((m, x) => (x > m ? x : m));

const one = (k: number): bigint => 1n << BigInt(k);
const exactInt = (n: bigint, k: number): Ball => ({ lo: n << BigInt(k), hi: n << BigInt(k) });
export const fromRational = (q: Rational, k: number): Ball => ({ lo: floorDiv(q.n << BigInt(k), q.d), hi: ceilDiv(q.n << BigInt(k), q.d) });
export const toRationals = (b: Ball, k: number): { readonly lo: Rational; readonly hi: Rational } => ({ lo: rational(b.lo, one(k)), hi: rational(b.hi, one(k)) });
export const containsZero = (b: Ball): boolean => b.lo <= 0n && b.hi >= 0n;
/** The sign of every point of the ball; null when they differ. */
export const signOf = (b: Ball): -1 | 0 | 1 | null => (b.lo > 0n ? 1 : b.hi < 0n ? -1 : b.lo === 0n && b.hi === 0n ? 0 : null);

/** The same interval at fewer bits, rounded outward. */
const coarser = (b: Ball, from: number, to: number): Ball => ({ lo: floorShift(b.lo, from - to), hi: ceilShift(b.hi, from - to) });
const finer = (b: Ball, extra: number): Ball => ({ lo: b.lo << BigInt(extra), hi: b.hi << BigInt(extra) });

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

const sizeOf = (b: Ball): number => bitLength(greatest(absInt(b.lo), absInt(b.hi)));

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

/**
 * Σ terms while they shrink: term(0) = first, term(i+1) = step(term(i), i). The remainder is bounded by `tail` times the
 * last term taken, which the caller justifies. All at k bits.
 */
function series(first: Ball, step: (term: Ball, i: bigint) => Ball, tail: bigint): Ball {
  let term = first;
  let sum = first;
  for (let i = 0n; i < 100_000n; i += 1n) {
    term = step(term, i);
    sum = addB(sum, term);
    const size = greatest(absInt(term.lo), absInt(term.hi));
    if (size <= 2n) return { lo: sum.lo - tail * size, hi: sum.hi + tail * size };
  }
  // Unreachable for arguments below 1/2: a hundred thousand halvings exceed every precision in use.
  return { lo: sum.lo - one(64), hi: sum.hi + one(64) };
}

const divInt = (b: Ball, n: bigint): Ball => ({ lo: floorDiv(b.lo, n), hi: ceilDiv(b.hi, n) });

/** exp of one point x = m·2^-k, by halving the argument below 1/4, Taylor, and squaring back. */
function expPoint(m: bigint, k: number): Ball | null {
  const whole = absInt(m) >> BigInt(k);
  if (whole > MAX_EXP_ARGUMENT) return m > 0n || k > MAX_BITS_OF_TINY ? null : { lo: 0n, hi: 1n };
  const halvings = bitLength(whole) + 3;
  // Squaring doubles the relative error each time, and the result has up to 1.45·|x| bits before the point.
  const p = k + GUARD + 2 * halvings + (m > 0n ? toNumber((whole * 3n) / 2n) : 0);
  const r: Ball = finer({ lo: m, hi: m }, p - k);
  const reduced: Ball = { lo: floorShift(r.lo, halvings), hi: ceilShift(r.hi, halvings) };
  // |r| < 1/4: the remainder after a term t is below t/(1 − 1/4) < 2t.
  let e = series(exactInt(1n, p), (t, i) => divInt(mulB(t, reduced, p), i + 1n), 2n);
  for (let i = 0; i < halvings; i += 1) e = mulB(e, e, p);
  return coarser({ lo: greatest(0n, e.lo), hi: e.hi }, p, k);
}

/** A nonnegative bigint below 2^31 as a number, digit by digit. */
function toNumber(n: bigint): number {
  return [...n.toString()].reduce((v, c) => v * 10 + "0123456789".indexOf(c), 0);
}

export function expB(b: Ball, k: number): Ball | null {
  const lo = expPoint(b.lo, k);
  const hi = expPoint(b.hi, k);
  return lo === null || hi === null ? null : { lo: lo.lo, hi: hi.hi };
}

/** 2·artanh(z) for |z| ≤ 1/3 as 2·Σ z^(2i+1)/(2i+1); ratios are below 1/9, so the remainder is below the last term. */
function twiceArtanh(z: Ball, p: number): Ball {
  const z2 = mulB(z, z, p);
  let power = z;
  const sum = series(z, (_, i) => { power = mulB(power, z2, p); return divInt(power, 2n * i + 3n); }, 2n);
  return { lo: 2n * sum.lo, hi: 2n * sum.hi };
}

const cache = new Map<string, Ball>();
function cached(name: string, k: number, make: () => Ball): Ball {
  const key = `${name}:${k}`;
  const old = cache.get(key);
  if (old !== undefined) return old;
  if (cache.size > 2000) cache.clear();
  const made = make();
  cache.set(key, made);
  return made;
}

const ln2 = (p: number): Ball => cached("ln2", p, () => twiceArtanh(divInt(exactInt(1n, p), 3n), p));

/** log of a positive point: x = 2^e·m with 1 ≤ m < 2, log m = 2·artanh((m−1)/(m+1)). */
function logPoint(x: bigint, k: number): Ball | null {
  const e = bitLength(x) - 1 - k;
  const p = k + GUARD + 16;
  const m: Ball = e >= 0 ? coarserPoint(x, p - k - e) : { lo: x << BigInt(p - k - e), hi: x << BigInt(p - k - e) };
  const z = divB(subB(m, exactInt(1n, p)), addB(m, exactInt(1n, p)), p);
  if (z === null) return null;
  const turns = mulB(ln2(p), exactInt(BigInt(e), p), p);
  return coarser(addB(turns, twiceArtanh(z, p)), p, k);
}
const coarserPoint = (x: bigint, shift: number): Ball => (shift >= 0 ? { lo: x << BigInt(shift), hi: x << BigInt(shift) } : { lo: floorShift(x, -shift), hi: ceilShift(x, -shift) });

export function logB(b: Ball, k: number): Ball | null {
  if (b.lo <= 0n) return null;
  const lo = logPoint(b.lo, k);
  const hi = logPoint(b.hi, k);
  return lo === null || hi === null ? null : { lo: lo.lo, hi: hi.hi };
}

/** arctan of a ball with |x| ≤ 1/4: alternating series, the remainder is below the last term. */
function atanSmall(x: Ball, p: number): Ball {
  const x2 = negB(mulB(x, x, p));
  let power = x;
  return series(x, (_, i) => { power = mulB(power, x2, p); return divInt(power, 2n * i + 3n); }, 2n);
}

/** π by Machin's formula, 16·arctan(1/5) − 4·arctan(1/239). */
export const piB = (k: number): Ball => cached("pi", k, () => {
  const p = k + GUARD;
  const a = atanSmall(divInt(exactInt(1n, p), 5n), p);
  const b = atanSmall(divInt(exactInt(1n, p), 239n), p);
  return coarser(subB({ lo: 16n * a.lo, hi: 16n * a.hi }, { lo: 4n * b.lo, hi: 4n * b.hi }), p, k);
});
export const eB = (k: number): Ball => cached("e", k, () => expPoint(one(k), k) ?? { lo: 2n << BigInt(k), hi: 3n << BigInt(k) });

/** H₆₄ − 1/128 + Σ B₂ⱼ/(2j·64²ʲ) for j ≤ terms. */
function gammaSum(terms: bigint): Rational {
  let sum = rational(-1n, 128n);
  for (let n = 1n; n <= 64n; n += 1n) sum = addQ(sum, rational(1n, n));
  const bernoulli: Rational[] = [rational(1n)];
  for (let m = 1n; m <= 2n * terms; m += 1n) {
    // (m + 1)·Bₘ = −Σ C(m + 1, j)·Bⱼ over j < m.
    let [choose, next] = [1n, rational(0n)];
    for (const [j, b] of bernoulli.entries()) {
      next = subQ(next, mulQ(rational(choose), b));
      choose = (choose * (m + 1n - BigInt(j))) / BigInt(j + 1);
    }
    next = mulQ(next, rational(1n, m + 1n));
    bernoulli.push(next);
    if (m % 2n === 0n) sum = addQ(sum, mulQ(next, rational(1n, m * 64n ** m)));
  }
  return sum;
}
/**
 * Euler's constant γ = H_n − log n − 1/(2n) + Σ B₂ⱼ/(2j·n²ʲ) with n = 64. The series envelops it (Euler and Maclaurin; DLMF
 * 2.10(i) and 5.11(ii)): γ lies between consecutive partial sums, here 2^−240 apart. More bits than that are not known here.
 */
export const gammaB = (k: number): Ball => cached("gamma", k, () => {
  const [a, b] = [gammaSum(29n), gammaSum(30n)].map((q) => fromRational(q, k));
  const log = logB(exactInt(64n, k), k);
  return a === undefined || b === undefined || log === null ? { lo: 0n, hi: one(k) } : subB({ lo: least(a.lo, b.lo), hi: greatest(a.hi, b.hi) }, log);
});

/** arctan of a point: x > 1 by π/2 − arctan(1/x), then twice arctan x = 2·arctan(x/(1 + √(1 + x²))). */
function atanBall(x: Ball, p: number): Ball | null {
  let z = x;
  for (let i = 0; i < 3; i += 1) {
    const root = rootB(addB(exactInt(1n, p), mulB(absB(z), absB(z), p)), 2n, p);
    const next = root === null ? null : divB(z, addB(exactInt(1n, p), root), p);
    if (next === null) return null;
    z = next;
  }
  const a = atanSmall(z, p);
  return { lo: 8n * a.lo, hi: 8n * a.hi };
}

function atanPoint(m: bigint, k: number): Ball | null {
  const a = atanPositive(absInt(m), k);
  return a === null || m >= 0n ? a : negB(a);
}

function atanPositive(m: bigint, k: number): Ball | null {
  const p = k + GUARD;
  const x: Ball = finer({ lo: m, hi: m }, GUARD);
  if (m <= one(k)) { const a = atanBall(x, p); return a === null ? null : coarser(a, p, k); }
  const inverse = divB(exactInt(1n, p), x, p);
  const a = inverse === null ? null : atanBall(inverse, p);
  const pi = piB(p);
  return a === null ? null : coarser(subB({ lo: floorDiv(pi.lo, 2n), hi: ceilDiv(pi.hi, 2n) }, a), p, k);
}

export function atanB(b: Ball, k: number): Ball | null {
  const lo = atanPoint(b.lo, k);
  const hi = atanPoint(b.hi, k);
  return lo === null || hi === null ? null : { lo: lo.lo, hi: hi.hi };
}

/** sin and cos of one point: reduced by a multiple of π/2·4, then Taylor on |r| ≤ 1/4 after halving, doubled back. */
function sinCosPoint(m: bigint, k: number): { readonly s: Ball; readonly c: Ball } | null {
  if (bitLength(m) > k + 256) return null;
  const p = k + GUARD + 24 + (bitLength(m) > k ? bitLength(m) - k : 0);
  const pi = piB(p);
  const twoPi: Ball = { lo: 2n * pi.lo, hi: 2n * pi.hi };
  const x: Ball = finer({ lo: m, hi: m }, p - k);
  const turns = floorDiv(2n * x.lo + twoPi.lo, 2n * twoPi.lo);
  const r = subB(x, { lo: least(turns * twoPi.lo, turns * twoPi.hi), hi: greatest(turns * twoPi.lo, turns * twoPi.hi) });
  const halvings = 4;
  const z: Ball = { lo: floorShift(r.lo, halvings), hi: ceilShift(r.hi, halvings) };
  const z2 = negB(mulB(z, z, p));
  // |z| < 1/4: alternating series with ratios below 1/16.
  let s = series(z, (t, i) => divInt(mulB(t, z2, p), (2n * i + 2n) * (2n * i + 3n)), 2n);
  let c = series(exactInt(1n, p), (t, i) => divInt(mulB(t, z2, p), (2n * i + 1n) * (2n * i + 2n)), 2n);
  for (let i = 0; i < halvings; i += 1) {
    const [s2, sc] = [mulB(s, s, p), mulB(s, c, p)];
    [s, c] = [{ lo: 2n * sc.lo, hi: 2n * sc.hi }, { lo: one(p) - 2n * s2.hi, hi: one(p) - 2n * s2.lo }];
  }
  return { s: coarser(s, p, k), c: coarser(c, p, k) };
}

/** Values at the middle ± half the width, since |sin′|, |cos′| ≤ 1, cut to [−1, 1]. */
function lipschitz(b: Ball, k: number, pick: (p: { s: Ball; c: Ball }) => Ball): Ball | null {
  const middle = floorDiv(b.lo + b.hi, 2n);
  const radius = greatest(b.hi - middle, middle - b.lo);
  const at = sinCosPoint(middle, k);
  if (at === null) return null;
  const v = pick(at);
  return { lo: greatest(v.lo - radius, -one(k)), hi: least(v.hi + radius, one(k)) };
}
export const sinB = (b: Ball, k: number): Ball | null => lipschitz(b, k, (p) => p.s);
export const cosB = (b: Ball, k: number): Ball | null => lipschitz(b, k, (p) => p.c);

export function tanB(b: Ball, k: number): Ball | null {
  const [s, c] = [sinB(b, k), cosB(b, k)];
  return s === null || c === null ? null : divB(s, c, k);
}

/** arcsin x = 2·arctan(x/(1 + √(1 − x²))), increasing, so the ends are enough. */
function asinPoint(m: bigint, k: number): Ball | null {
  const p = k + GUARD;
  const x: Ball = finer({ lo: m, hi: m }, GUARD);
  const root = rootB(subB(exactInt(1n, p), mulB(absB(x), absB(x), p)), 2n, p);
  const z = root === null ? null : divB(x, addB(exactInt(1n, p), root), p);
  const a = z === null ? null : atanB(z, p);
  return a === null ? null : coarser({ lo: 2n * a.lo, hi: 2n * a.hi }, p, k);
}
export function asinB(b: Ball, k: number): Ball | null {
  if (b.lo < -one(k) || b.hi > one(k)) return null;
  const lo = asinPoint(b.lo, k);
  const hi = asinPoint(b.hi, k);
  return lo === null || hi === null ? null : { lo: lo.lo, hi: hi.hi };
}
export function acosB(b: Ball, k: number): Ball | null {
  const a = asinB(b, k);
  const pi = piB(k);
  return a === null ? null : subB({ lo: floorDiv(pi.lo, 2n), hi: ceilDiv(pi.hi, 2n) }, a);
}

function hyperbolicB(fn: "sinh" | "cosh" | "tanh", b: Ball, k: number): Ball | null {
  const of = (x: bigint): { s: Ball; c: Ball } | null => {
    const [e, f] = [expPoint(x, k), expPoint(-x, k)];
    if (e === null || f === null) return null;
    const [d, t] = [subB(e, f), addB(e, f)];
    return { s: divInt(d, 2n), c: divInt(t, 2n) };
  };
  const [lo, hi] = [of(b.lo), of(b.hi)];
  if (lo === null || hi === null) return null;
  if (fn === "sinh") return { lo: lo.s.lo, hi: hi.s.hi };
  if (fn === "cosh") return { lo: b.lo <= 0n && b.hi >= 0n ? one(k) : least(lo.c.lo, hi.c.lo), hi: greatest(lo.c.hi, hi.c.hi) };
  const [a, z] = [divB(lo.s, lo.c, k), divB(hi.s, hi.c, k)];
  return a === null || z === null ? null : { lo: a.lo, hi: z.hi };
}
export const sinhB = (b: Ball, k: number): Ball | null => hyperbolicB("sinh", b, k);
export const coshB = (b: Ball, k: number): Ball | null => hyperbolicB("cosh", b, k);
export const tanhB = (b: Ball, k: number): Ball | null => hyperbolicB("tanh", b, k);

/** Monotone: the greatest integers below both ends. */
export const floorB = (b: Ball, k: number): Ball => ({ lo: floorDiv(b.lo, one(k)) << BigInt(k), hi: floorDiv(b.hi, one(k)) << BigInt(k) });

const FUNCTIONS = { exp: expB, log: logB, sin: sinB, cos: cosB, tan: tanB, asin: asinB, acos: acosB, atan: atanB, sinh: sinhB, cosh: coshB, tanh: tanhB, abs: (b: Ball): Ball => absB(b), floor: floorB } as const;

/**
 * Encloses the values of t for all values of its symbols in the given balls (at k bits).
 * Not null only when t is defined at every point of the box; see the semantics in term.ts.
 */
export function enclose(t: Term, env: ReadonlyMap<string, Ball>, k: number, fuel: number): Ball | null {
  if (fuel <= 0) return null;
  switch (t.kind) {
    case "number": return bitLength(t.value.n) > MAX_BITS ? null : fromRational(t.value, k);
    case "constant": return t.name === "pi" ? piB(k) : t.name === "e" ? eB(k) : gammaB(k);
    case "symbol": return env.get(t.name) ?? null;
    case "sum": return encloseAll(t.terms, env, k, fuel, exactInt(0n, k), addB);
    case "product": return encloseAll(t.factors, env, k, fuel, exactInt(1n, k), (a, b) => mulB(a, b, k));
    case "power": return enclosePower(t.base, t.exponent, env, k, fuel);
    case "root": return encloseRoot(t, k);
    case "call": {
      const arg = enclose(t.arg, env, k, fuel - 1);
      return arg === null ? null : FUNCTIONS[t.fn](arg, k);
    }
  }
}

function encloseAll(parts: readonly Term[], env: ReadonlyMap<string, Ball>, k: number, fuel: number, start: Ball, op: (a: Ball, b: Ball) => Ball): Ball | null {
  let out = start;
  for (const p of parts) {
    const b = enclose(p, env, k, fuel - 1);
    if (b === null || sizeOf(b) > MAX_BITS + k) return null;
    out = op(out, b);
    if (sizeOf(out) > 2 * MAX_BITS + k) return null;
  }
  return out;
}

function enclosePower(base: Term, exponent: Term, env: ReadonlyMap<string, Ball>, k: number, fuel: number): Ball | null {
  const b = enclose(base, env, k, fuel - 1);
  if (b === null) return null;
  if (exponent.kind === "number") {
    const r = exponent.value;
    if (isInteger(r)) return powIntB(b, r.n, k);
    if (signQ(r) < 0 && containsZero(b)) return null;
    const root = rootB(b, r.d, k);
    return root === null ? null : powIntB(root, r.n, k);
  }
  const e = enclose(exponent, env, k, fuel - 1);
  const log = e === null ? null : logB(b, k);
  return e === null || log === null ? null : expB(mulB(e, log, k), k);
}

/** The named root, once Sturm has confirmed that it is the only one in its closed interval. */
function encloseRoot(t: Term & { readonly kind: "root" }, k: number): Ball | null {
  const p = trim(t.polynomial);
  if (p.length !== t.polynomial.length || degree(p) < 1 || compareQ(t.lo, t.hi) >= 0) return null;
  const key = `root:${p.join()}:${t.lo.n}/${t.lo.d}:${t.hi.n}/${t.hi.d}:${k}`;
  const old = cache.get(key);
  if (old !== undefined) return old;
  if (degree(squareFree(p)) !== degree(p) || countRoots(p, t.lo, t.hi) !== 1 || signAt(p, t.lo) === 0 || signAt(p, t.hi) === 0) return null;
  const narrow = refine(p, t.lo, t.hi, k + 2);
  const made = { lo: fromRational(narrow.lo, k).lo, hi: fromRational(narrow.hi, k).hi };
  cache.set(key, made);
  return made;
}
