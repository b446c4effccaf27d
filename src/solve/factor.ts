/**
 * Factoring over the rationals. A proposer: products are multiplied out and factors shown irreducible by the kernel.
 * One letter: square-free parts, factors modulo a prime (Cantor–Zassenhaus), Hensel lifting, recombination (Zassenhaus;
 * von zur Gathen and Gerhard, chapter 15). Several letters: Kronecker's substitution, trial division.
 */
import { type MPoly, ZERO_M, addM, commonE, contentM, divideByMonomial, divideExactM, exponentOf, generatorsOf, leadingM, monomial, scaleM, univariateM } from "../certify/kernel/multipoly.js";
import { type Poly, contentP, degree, derivativeP, divideExact, fromRationals, mulP, primitiveP, squareFreeFactors, trim } from "../certify/kernel/polynomial.js";
import { type Rational, ONE, absInt, divQ, negQ, rational, signQ } from "../certify/kernel/rational.js";

export interface Factor {
  readonly factor: Poly;
  readonly multiplicity: number;
}

const MAX_DEGREE_HERE = 60;
const MAX_MODULAR = 14;
const PRIMES: readonly bigint[] = [3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n, 41n, 43n, 47n, 53n, 59n, 61n, 67n, 71n, 73n, 79n, 83n, 89n, 97n, 101n, 103n, 107n, 109n, 113n];

/** Irreducible factors with multiplicities, each primitive with a positive leading coefficient; null beyond the caps. */
export function factorPolynomial(p: Poly): readonly Factor[] | null {
  if (degree(p) > MAX_DEGREE_HERE) return null;
  const out: Factor[] = [];
  for (const { factor, multiplicity } of squareFreeFactors(p)) {
    const parts = factorSquareFree(positive(factor));
    if (parts === null) return null;
    for (const f of parts) out.push({ factor: f, multiplicity });
  }
  return out.sort((a, b) => degree(a.factor) - degree(b.factor));
}

const lead = (p: Poly): bigint => p[p.length - 1] ?? 0n;
const positive = (p: Poly): Poly => { const q = primitiveP(p); return lead(q) < 0n ? q.map((c) => -c) : q; };
const mod = (a: bigint, m: bigint): bigint => ((a % m) + m) % m;
const reduced = (p: Poly, m: bigint): Poly => trim(p.map((c) => mod(c, m)));
const centred = (p: Poly, m: bigint): Poly => trim(p.map((c) => { const r = mod(c, m); return 2n * r > m ? r - m : r; }));

function inverse(a: bigint, m: bigint): bigint {
  let [r0, r1, s0, s1] = [mod(a, m), m, 1n, 0n];
  while (r1 !== 0n) { const q = r0 / r1; [r0, r1, s0, s1] = [r1, r0 - q * r1, s1, s0 - q * s1]; }
  return mod(s0, m);
}

function divide(a: Poly, b: Poly, m: bigint): { q: Poly; r: Poly } {
  const inv = inverse(lead(b), m);
  const rest = [...a];
  const q: bigint[] = [];
  for (let shift = a.length - b.length; shift >= 0; shift -= 1) {
    const c = mod((rest[shift + b.length - 1] ?? 0n) * inv, m);
    q[shift] = c;
    if (c !== 0n) b.forEach((y, i) => { rest[shift + i] = mod((rest[shift + i] ?? 0n) - c * y, m); });
  }
  return { q: trim(q), r: trim(rest.slice(0, b.length - 1)) };
}

const times = (a: Poly, b: Poly, m: bigint): Poly => reduced(mulP(a, b), m);
const minus = (a: Poly, b: Poly, m: bigint): Poly => reduced(Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? 0n) - (b[i] ?? 0n)), m);
const monic = (a: Poly, m: bigint): Poly => { const inv = inverse(lead(a), m); return reduced(a.map((c) => c * inv), m); };

function gcdMod(a: Poly, b: Poly, m: bigint): Poly {
  let [x, y] = [a, b];
  while (y.length > 0) [x, y] = [y, divide(x, y, m).r];
  return x.length === 0 ? x : monic(x, m);
}

function powerMod(a: Poly, e: bigint, f: Poly, m: bigint): Poly {
  let out: Poly = [1n];
  let base = divide(a, f, m).r;
  for (let k = e; k > 0n; k >>= 1n) {
    if (k % 2n === 1n) out = divide(times(out, base, m), f, m).r;
    base = divide(times(base, base, m), f, m).r;
  }
  return out;
}

/** Monic irreducible factors modulo an odd prime of a monic square-free polynomial. */
function factorMod(f: Poly, p: bigint): readonly Poly[] {
  const out: Poly[] = [];
  let rest = f;
  let h: Poly = [0n, 1n];
  for (let d = 1; degree(rest) >= 2 * d; d += 1) {
    h = powerMod(h, p, rest, p);
    const g = gcdMod(rest, minus(h, [0n, 1n], p), p);
    if (degree(g) < 1) continue;
    out.push(...equalDegree(g, d, p));
    rest = divide(rest, g, p).q;
    h = degree(rest) < 1 ? [] : divide(h, rest, p).r;
  }
  return degree(rest) >= 1 ? [...out, rest] : out;
}

/** Cantor–Zassenhaus with a fixed sequence of trial polynomials. */
function equalDegree(f: Poly, d: number, p: bigint): readonly Poly[] {
  if (degree(f) === d) return [f];
  const e = (p ** BigInt(d) - 1n) / 2n;
  let seed = 12345n;
  for (let tries = 0; tries < 200; tries += 1) {
    const a = trim(Array.from({ length: degree(f) }, () => { seed = (seed * 1103515245n + 12345n) % 2147483648n; return (seed >> 8n) % p; }));
    if (a.length < 2) continue;
    const g = gcdMod(f, minus(powerMod(a, e, f, p), [1n], p), p);
    if (degree(g) >= 1 && degree(g) < degree(f)) return [...equalDegree(g, d, p), ...equalDegree(divide(f, g, p).q, d, p)];
  }
  return [f];
}

/** s, t with s·a + t·b = 1 modulo p. */
function bezout(a: Poly, b: Poly, p: bigint): { s: Poly; t: Poly } {
  let [r0, r1, s0, s1, t0, t1]: Poly[] = [a, b, [1n], [], [], [1n]];
  while (r1 !== undefined && r1.length > 0) {
    const { q, r } = divide(r0 ?? [], r1, p);
    [r0, r1, s0, s1, t0, t1] = [r1, r, s1, minus(s0 ?? [], times(q, s1 ?? [], p), p), t1, minus(t0 ?? [], times(q, t1 ?? [], p), p)];
  }
  const inv = inverse((r0 ?? [1n])[0] ?? 1n, p);
  const scale = (x: Poly | undefined): Poly => reduced((x ?? []).map((c) => c * inv), p);
  return { s: scale(s0), t: scale(t0) };
}

/** Lifts f = g·h modulo p (g monic) to modulo p^(2^steps), quadratically. */
function lift(f: Poly, g: Poly, h: Poly, p: bigint, target: bigint): { g: Poly; h: Poly } {
  let { s, t } = bezout(g, h, p);
  let [G, H, m] = [g, h, p];
  while (m < target) {
    const n = m * m;
    const e = minus(reduced(f, n), times(G, H, n), n);
    const { q, r } = divide(times(t, e, n), G, n);
    const nextG = reduced(add(G, r), n);
    const nextH = reduced(add(add(H, times(s, e, n)), times(q, H, n)), n);
    const b = minus(add(times(s, nextG, n), times(t, nextH, n)), [1n], n);
    const { q: c, r: d } = divide(times(t, b, n), nextG, n);
    t = minus(t, d, n);
    s = minus(minus(s, times(s, b, n), n), times(c, nextH, n), n);
    [G, H, m] = [nextG, nextH, n];
  }
  return { g: G, h: H };
}
const add = (a: Poly, b: Poly): Poly => trim(Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? 0n) + (b[i] ?? 0n)));

function liftAll(f: Poly, factors: readonly Poly[], p: bigint, target: bigint, modulus: bigint): readonly Poly[] {
  const [first, ...rest] = factors;
  if (first === undefined) return [];
  if (rest.length === 0) return [monic(reduced(f, modulus), modulus)];
  const h = reduced(rest.reduce((a, b) => times(a, b, p), [mod(lead(f), p)]), p);
  const lifted = lift(f, first, h, p, target);
  return [lifted.g, ...liftAll(lifted.h, rest, p, target, modulus)];
}

function factorSquareFree(f: Poly): readonly Poly[] | null {
  if (degree(f) <= 1) return degree(f) === 1 ? [f] : [];
  const choice = bestPrime(f);
  if (choice === null) return null;
  const { p, factors } = choice;
  if (factors.length === 1) return [f];
  if (factors.length > MAX_MODULAR) return null;
  const size = f.reduce((s, c) => s + absInt(c), 0n);
  const bound = 2n * absInt(lead(f)) * size * (1n << BigInt(degree(f)));
  let modulus = p;
  while (modulus < bound) modulus *= modulus;
  return recombined(f, liftAll(f, factors, p, modulus, modulus), modulus);
}

/** The prime, of the first few that fit, with the fewest factors. */
function bestPrime(f: Poly): { p: bigint; factors: readonly Poly[] } | null {
  let best: { p: bigint; factors: readonly Poly[] } | null = null;
  let seen = 0;
  for (const p of PRIMES) {
    if (lead(f) % p === 0n) continue;
    const g = monic(reduced(f, p), p);
    const slope = reduced(derivativeP(g), p);
    if (slope.length === 0 || degree(gcdMod(g, slope, p)) > 0) continue;
    const factors = factorMod(g, p);
    if (best === null || factors.length < best.factors.length) best = { p, factors };
    seen += 1;
    if (seen >= 5 || factors.length === 1) break;
  }
  return best;
}

/** Products of few lifted factors, tried as true factors. */
function recombined(f: Poly, lifted: readonly Poly[], modulus: bigint): readonly Poly[] {
  const out: Poly[] = [];
  let rest = f;
  let left = [...lifted];
  for (let size = 1; 2 * size <= left.length;) {
    const found = subsets(left, size).find((chosen) => {
      const candidate = positive(centred(chosen.reduce((a, b) => times(a, b, modulus), [lead(rest)]), modulus));
      if (contentP(candidate) === 0n || degree(candidate) < 1) return false;
      const quotient = divideExact(rest, candidate);
      if (quotient === null) return false;
      out.push(candidate);
      rest = positive(quotient);
      return true;
    });
    if (found === undefined) size += 1;
    else left = left.filter((x) => !found.includes(x));
  }
  return degree(rest) >= 1 ? [...out, rest] : out;
}

function subsets<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((x, i) => subsets(items.slice(i + 1), size - 1).map((s) => [x, ...s]));
}

export interface FactorM {
  readonly factor: MPoly;
  readonly multiplicity: number;
}

/** content · ∏ factors of a polynomial in several generators; null beyond the caps. */
export function factorMulti(p: MPoly): { readonly content: Rational; readonly factors: readonly FactorM[] } | null {
  const first = leadingM(p);
  if (first === undefined) return null;
  let content = signQ(first.c) < 0 ? negQ(contentM(p)) : contentM(p);
  const common = commonE(p);
  const factors: FactorM[] = common.flatMap((n, g) => (n === 0 ? [] : [{ factor: monomial([...new Array<number>(g).fill(0), 1], ONE), multiplicity: n }]));
  let rest = scaleM(divideByMonomial(p, common), divQ(ONE, content));
  const gs = generatorsOf(rest);
  const [g] = gs;
  if (g === undefined) return { content, factors };
  const candidates = gs.length === 1 ? univariateFactors(rest, g) : kroneckerFactors(rest, gs);
  if (candidates === null) return null;
  for (const factor of candidates) {
    let multiplicity = 0;
    for (let q = divideExactM(rest, factor); q !== null; q = divideExactM(rest, factor)) { rest = q; multiplicity += 1; }
    if (multiplicity > 0) factors.push({ factor, multiplicity });
  }
  const left = leadingM(rest);
  if (generatorsOf(rest).length > 0) {
    const c = left !== undefined && signQ(left.c) < 0 ? negQ(contentM(rest)) : contentM(rest);
    content = rational(content.n * c.n, content.d * c.d);
    factors.push({ factor: scaleM(rest, divQ(ONE, c)), multiplicity: 1 });
  } else if (left !== undefined) content = rational(content.n * left.c.n, content.d * left.c.d);
  return { content, factors };
}

function univariateFactors(p: MPoly, g: number): readonly MPoly[] | null {
  const c = univariateM(p, g);
  const factors = c === null ? null : factorPolynomial(fromRationals(c));
  return factors === null ? null : factors.map(({ factor }) => polyM(factor, (i) => [...new Array<number>(g).fill(0), i]));
}

function polyM(p: Poly, exponents: (i: number) => readonly number[]): MPoly {
  return p.reduce<MPoly>((out, c, i) => (c === 0n ? out : addM(out, monomial(trimmed(exponents(i)), rational(c)))), ZERO_M);
}
const trimmed = (e: readonly number[]): readonly number[] => { let n = e.length; while (n > 0 && e[n - 1] === 0) n -= 1; return e.slice(0, n); };

/** Kronecker: g_k ↦ z^(D^k); products of factors of the image, smallest first, that divide. */
function kroneckerFactors(p: MPoly, gs: readonly number[]): readonly MPoly[] | null {
  const D = Math.max(...gs.map((g) => Math.max(...[...p.values()].map((m) => exponentOf(m.e, g))))) + 1;
  if (D ** gs.length > MAX_DEGREE_HERE + 20) return null;
  const image: bigint[] = [];
  for (const m of p.values()) {
    const at = gs.reduce((s, g, k) => s + exponentOf(m.e, g) * D ** k, 0);
    while (image.length <= at) image.push(0n);
    image[at] = (image[at] ?? 0n) + m.c.n / m.c.d;
  }
  const zeros = image.findIndex((c) => c !== 0n);
  const parts = factorPolynomial(trim(image.slice(zeros)));
  if (parts === null) return null;
  const pool = [...parts.flatMap(({ factor, multiplicity }) => new Array<Poly>(multiplicity).fill(factor)), ...new Array<Poly>(zeros).fill([0n, 1n])];
  if (pool.length > 12) return null;
  const back = (f: Poly): MPoly => polyM(f, (i) => { const e = new Array<number>(Math.max(...gs) + 1).fill(0); let k = i; for (const g of gs) { e[g] = k % D; k = Math.floor(k / D); } return e; });
  const out: MPoly[] = [];
  let rest = p;
  let left = pool;
  for (let size = 1; size < left.length;) {
    const found = subsets(left.map((_, i) => i), size).find((chosen) => {
      const candidate = back(chosen.reduce<Poly>((a, i) => mulP(a, left[i] ?? [1n]), [1n]));
      if (generatorsOf(candidate).length === 0 || divideExactM(rest, candidate) === null) return false;
      out.push(candidate);
      rest = divideExactM(rest, candidate) ?? rest;
      return true;
    });
    if (found === undefined) size += 1;
    else left = left.filter((_, i) => !found.includes(i));
  }
  return out.sort((a, b) => a.size - b.size);
}
