/**
 * Real roots of a rational polynomial as terms a person can read, where there are such terms. A proposer: what it
 * returns is proved elsewhere. Rational roots, the quadratic formula, polynomials in a power of x, quadratic factors
 * found from pairs of real roots; otherwise `root` terms (a polynomial and an isolating interval).
 */
import { integerRoot, factorInteger } from "../certify/kernel/normal.js";
import { type Poly, degree, divideExact, refine, squareFree, squareFreeFactors, trim } from "../certify/kernel/polynomial.js";
import { type Rational, absInt, addQ, compareQ, middleQ, mulQ, rational, subQ } from "../certify/kernel/rational.js";
import { isolateRoots, rationalRoots } from "./isolate.js";
import { type Term, add, frac, int, mul, neg, num, pow, root, sqrt } from "../certify/kernel/term.js";

/** Distinct real roots, unordered; null when a cap is exceeded. */
export function polynomialRoots(p: Poly): readonly Term[] | null {
  const out: Term[] = [];
  for (const { factor } of squareFreeFactors(p)) {
    const roots = degree(factor) < 1 ? [] : squareFreeRoots(factor);
    if (roots === null) return null;
    out.push(...roots);
  }
  return out;
}

function squareFreeRoots(p: Poly): readonly Term[] | null {
  const out: Term[] = [];
  let rest = p;
  for (const q of rationalRoots(p)) {
    out.push(num(q));
    rest = divideExact(rest, [-q.n, q.d]) ?? rest;
  }
  const others = withoutRationalRoots(rest);
  return others === null ? null : [...out, ...others];
}

function withoutRationalRoots(p: Poly): readonly Term[] | null {
  if (degree(p) < 1) return [];
  if (degree(p) === 2) return quadraticRoots(p);
  const inPower = powerRoots(p);
  if (inPower !== null) return inPower;
  const split = quadraticFactor(p);
  if (split !== null) {
    const rest = withoutRationalRoots(split.rest);
    return rest === null ? null : [...quadraticRoots(split.factor), ...rest];
  }
  const boxes = isolateRoots(squareFree(p));
  return boxes === null ? null : boxes.map((b) => (compareQ(b.lo, b.hi) === 0 ? num(b.lo) : tidyRoot(p, b.lo, b.hi)));
}

/** A root term with an isolating interval between integers when there is one. */
function tidyRoot(p: Poly, lo: Rational, hi: Rational): Term {
  const narrow = refine(p, lo, hi, 8);
  const floor = (q: Rational): bigint => (q.n >= 0n ? q.n / q.d : -((-q.n + q.d - 1n) / q.d));
  const [a, b] = [rational(floor(narrow.lo)), rational(floor(narrow.hi) + 1n)];
  return compareQ(a, lo) >= 0 && compareQ(b, hi) <= 0 ? root(p, a, b) : root(p, lo, hi);
}

/** (−b ± √D)/(2a) with the square taken out of D. */
export function quadraticRoots(p: Poly): readonly Term[] {
  const [c = 0n, b = 0n, a = 0n] = p;
  const d = b * b - 4n * a * c;
  if (d < 0n) return [];
  const r = integerRoot(d);
  if (r * r === d) return [num(rational(-b - r, 2n * a)), num(rational(-b + r, 2n * a))];
  let outside = 1n;
  let inside = 1n;
  for (const [q, k] of factorInteger(d)) {
    outside *= q ** (k / 2n);
    inside *= q ** (k % 2n);
  }
  const centre = rational(-b, 2n * a);
  const scale = rational(outside, absInt(2n * a));
  const surd = scale.n === scale.d ? sqrt(int(inside)) : scale.d === 1n ? mul(num(scale), sqrt(int(inside))) : mul(num(scale), sqrt(int(inside)));
  return centre.n === 0n ? [neg(surd), surd] : [add(num(centre), neg(surd)), add(num(centre), surd)];
}

/** p(x) = q(x^k) with k ≥ 2: the k-th roots of the roots of q. */
function powerRoots(p: Poly): readonly Term[] | null {
  let k = 0n;
  p.forEach((c, i) => { if (c !== 0n) k = gcd(k, BigInt(i)); });
  if (k < 2n) return null;
  const q = trim(p.filter((_, i) => BigInt(i) % k === 0n));
  if (degree(q) > 2) return null;
  const inner = degree(q) === 1 ? [num(rational(-(q[0] ?? 0n), q[1] ?? 1n))] : quadraticRoots(q);
  return inner.flatMap((u) => {
    const s = signOfSurd(u);
    const magnitude = (t: Term): Term => pow(t, frac(1n, k));
    if (s === 0) return [int(0)];
    if (k % 2n === 1n) return [s > 0 ? magnitude(u) : neg(magnitude(neg1(u)))];
    return s > 0 ? [neg(magnitude(u)), magnitude(u)] : [];
  });
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const neg1 = (t: Term): Term => (t.kind === "sum" ? add(...t.terms.map(neg)) : neg(t));

/** Sign of a number a + c·√n as quadraticRoots writes it; a display-grade decision that the kernel checks later. */
function signOfSurd(t: Term): number {
  const value = (u: Term): number => {
    switch (u.kind) {
      case "number": return Number(u.value.n) / Number(u.value.d);
      case "sum": return u.terms.reduce((v, x) => v + value(x), 0);
      case "product": return u.factors.reduce((v, x) => v * value(x), 1);
      case "power": return value(u.base) ** value(u.exponent);
      default: return Number.NaN;
    }
  };
  return Math.sign(value(t));
}

/** A quadratic factor over ℚ found from two real roots: their sum and product are rational with a denominator of the lead. */
function quadraticFactor(p: Poly): { factor: Poly; rest: Poly } | null {
  const boxes = isolateRoots(p);
  const lead = p[p.length - 1];
  if (boxes === null || lead === undefined || boxes.length > 12) return null;
  const xs = boxes.map((b) => { const r = refine(p, b.lo, b.hi, 80); return middleQ(r.lo, r.hi); });
  const nearest = (q: Rational): Rational => rational((2n * q.n * lead + q.d) / (2n * q.d), lead);
  for (const [i, x] of xs.entries()) {
    for (const y of xs.slice(i + 1)) {
      const s = roundTo(addQ(x, y), lead, nearest);
      const t = roundTo(mulQ(x, y), lead, nearest);
      if (s === null || t === null) continue;
      const factor: Poly = [t.n * s.d, -s.n * t.d, s.d * t.d];
      const rest = divideExact(p, factor);
      if (rest !== null && degree(rest) < degree(p)) return { factor, rest };
    }
  }
  return null;
}

/** The fraction with denominator `lead` next to q, when it is as good as equal. */
function roundTo(q: Rational, lead: bigint, nearest: (q: Rational) => Rational): Rational | null {
  const d = absInt(lead);
  for (const candidate of [nearest(q), rational(floorOf(q, d), d), rational(floorOf(q, d) + 1n, d)]) {
    const gap = subQ(q, candidate);
    if (absInt(gap.n) << 60n < gap.d) return candidate;
  }
  return null;
}

const floorOf = (q: Rational, d: bigint): bigint => { const n = q.n * d; return n >= 0n ? n / q.d : -((-n + q.d - 1n) / q.d); };

