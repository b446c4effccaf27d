/**
 * Factors over ℚ of an integer polynomial without multiple roots. Complex roots in floating point are combined, and every
 * candidate is confirmed by exact division: a wrong guess is dropped, a missed one leaves a reducible factor whole.
 */
import { type Poly, degree, divideExact, primitiveP } from "../../certify/kernel/polynomial.js";

interface Complex { readonly re: number; readonly im: number }
const MAX_DEGREE = 14;

export function irreducibleFactors(p: Poly): readonly Poly[] {
  const out: Poly[] = [];
  let rest = primitiveP(p);
  for (;;) {
    const found = degree(rest) < 2 || degree(rest) > MAX_DEGREE ? null : properFactor(rest);
    const smaller = found === null ? null : divideExact(rest, found);
    if (found === null || smaller === null) break;
    out.push(found);
    rest = primitiveP(smaller);
  }
  return degree(rest) < 1 ? out : [...out, rest];
}

/** A factor of least degree. */
function properFactor(p: Poly): Poly | null {
  const roots = complexRoots(p);
  if (roots === null) return null;
  // A factor holds real roots singly and others with their conjugates.
  const units: (readonly Complex[])[] = [];
  for (const r of roots) {
    if (Math.abs(r.im) < 1e-7 * (1 + Math.abs(r.re))) units.push([{ re: r.re, im: 0 }]);
    else if (r.im > 0) units.push([r, { re: r.re, im: -r.im }]);
  }
  const lead = p[p.length - 1] ?? 1n;
  const subsets = 1 << units.length;
  const byDegree = Array.from({ length: subsets }, (_, mask) => units.filter((_u, i) => (mask >> i) & 1).flat()).filter((s) => s.length > 0 && 2 * s.length <= degree(p)).sort((a, b) => a.length - b.length);
  for (const subset of byDegree) {
    let q: Complex[] = [{ re: Number(lead), im: 0 }];
    for (const r of subset) q = Array.from({ length: q.length + 1 }, (_, i) => minusC(q[i - 1] ?? ZERO, timesC(r, q[i] ?? ZERO)));
    if (q.some((c) => !Number.isFinite(c.re) || Math.abs(c.re) > 1e14 || Math.abs(c.re - Math.round(c.re)) > 1e-3)) continue;
    const candidate = primitiveP(q.map((c) => BigInt(Math.round(c.re))));
    if (degree(candidate) === subset.length && divideExact(p, candidate) !== null) return candidate;
  }
  return null;
}

const ZERO: Complex = { re: 0, im: 0 };
const timesC = (a: Complex, b: Complex): Complex => ({ re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re });
const minusC = (a: Complex, b: Complex): Complex => ({ re: a.re - b.re, im: a.im - b.im });
const overC = (a: Complex, b: Complex): Complex => { const n = b.re * b.re + b.im * b.im; return { re: (a.re * b.re + a.im * b.im) / n, im: (a.im * b.re - a.re * b.im) / n }; };

/** All complex roots by the Durand–Kerner iteration; null when it does not settle. */
export function complexRoots(p: Poly): readonly Complex[] | null {
  const n = degree(p);
  const lead = Number(p[n] ?? 1n);
  const coefficients = p.map((c) => Number(c) / lead);
  if (!coefficients.every(Number.isFinite)) return null;
  const size = Math.max(...coefficients.slice(0, n).map((c, i) => Math.abs(c) ** (1 / (n - i))), 1e-3);
  const value = (z: Complex): Complex => coefficients.reduceRight<Complex>((v, c) => { const w = timesC(v, z); return { re: w.re + c, im: w.im }; }, ZERO);
  let zs: Complex[] = Array.from({ length: n }, (_, k) => ({ re: 1.3 * size * Math.cos(2 * Math.PI * k / n + 0.4), im: 1.3 * size * Math.sin(2 * Math.PI * k / n + 0.4) }));
  for (let step = 0; step < 400; step += 1) {
    let moved = 0;
    zs = zs.map((z, i) => {
      const below = zs.reduce<Complex>((v, w, j) => (j === i ? v : timesC(v, minusC(z, w))), { re: 1, im: 0 });
      const delta = overC(value(z), below);
      if (!Number.isFinite(delta.re)) return z;
      moved = Math.max(moved, Math.hypot(delta.re, delta.im) / (1e-300 + Math.hypot(z.re, z.im) + size * 1e-6));
      return minusC(z, delta);
    });
    if (moved < 1e-14) break;
  }
  return zs.every((z) => { const v = value(z); return Math.hypot(v.re, v.im) <= 1e-6 * (1 + Math.hypot(z.re, z.im)) ** n; }) ? zs : null;
}
