/**
 * Elementary functions of balls, and the constants π, e and Euler's γ.
 * Why sound: series are cut with a remainder bound; sums, products and reductions inside a function are themselves computed
 * with balls, so rounding is tracked, not estimated. Functions return null when the argument may leave the domain, or a
 * cap is exceeded. Nothing here is a float.
 */
import { absB, addB, type Ball, ceilDiv, ceilShift, coarser, divB, exactInt, finer, floorDiv, floorShift, fromRational, greatest, least, mulB, negB, one, rootB, subB } from "./ball.js";
import { type Rational, absInt, addQ, bitLength, mulQ, rational, subQ } from "./rational.js";

/** Extra bits carried inside a function. */
const GUARD = 32;
/** |x| above which exp is not evaluated. exp(−3000) < 2^−4300, so at up to 4000 bits it lies in [0, 1 ulp]. */
const MAX_EXP_ARGUMENT = 3_000n;
const MAX_BITS_OF_TINY = 4_000;

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

export const cache = new Map<string, Ball>();
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
