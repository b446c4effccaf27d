/**
 * All complex roots of a polynomial with rational coefficients, where they have a readable form. A proposer: rational roots,
 * quadratic factors, polynomials in a power of x, x⁴ + px² + q, quadratic factors over ℚ found from numerical roots.
 */
import type { Factorisation, RealRoot, RootPair } from "../certify/kernel/factorisation.js";
import { Fuel } from "../certify/kernel/fuel.js";
import { univariateM } from "../certify/kernel/multipoly.js";
import { Normalizer, rationalOfF } from "../certify/kernel/normal.js";
import { type Poly, degree, divideExact, fromRationals, squareFreeFactors } from "../certify/kernel/polynomial.js";
import { divQ, rational } from "../certify/kernel/rational.js";
import { type Term, PI, add, call, div, frac, int, mul, neg, num, pow, sqrt, sub } from "../certify/kernel/term.js";
import { rationalRoots } from "./isolate.js";
import { signAt } from "./order.js";
import { polynomialRoots } from "./polynomial-roots.js";
import { tidyConstant } from "./tidy.js";

interface Roots { readonly real: readonly Term[]; readonly pairs: readonly (readonly [Term, Term])[] }

export function factorisationOf(expr: Term, variable: string): Factorisation | null {
  const normalizer = new Normalizer(new Fuel());
  const f = normalizer.normalize(expr);
  const g = normalizer.generators.findIndex((x) => x.term.kind === "symbol" && x.term.name === variable);
  const d = f === null ? null : rationalOfF({ n: f.d, d: f.d });
  const c = f === null || g < 0 || d === null ? null : univariateM(f.n, g);
  const below = f === null ? null : univariateM(f.d, g < 0 ? 0 : g);
  if (c === null || below === null || below.length !== 1 || c.length < 2) return null;
  const p = fromRationals(c);
  const real: RealRoot[] = [];
  const pairs: RootPair[] = [];
  for (const { factor, multiplicity } of squareFreeFactors(p)) {
    const roots = rootsOf(factor, 12);
    if (roots === null) return null;
    real.push(...roots.real.map((at) => ({ at: tidyConstant(at), multiplicity })));
    pairs.push(...roots.pairs.map(([re, im]) => ({ re: tidyConstant(re), im: tidyConstant(im), multiplicity })));
  }
  const lead = c[c.length - 1] ?? rational(1n);
  return { lead: num(divQ(lead, below[0] ?? rational(1n))), real: real.sort((a, b) => (signAt(sub(a.at, b.at), "", int(0)) ?? 0)), pairs };
}

function joined(a: Roots | null, b: Roots | null): Roots | null {
  return a === null || b === null ? null : { real: [...a.real, ...b.real], pairs: [...a.pairs, ...b.pairs] };
}

function rootsOf(p: Poly, fuel: number): Roots | null {
  if (degree(p) < 1) return { real: [], pairs: [] };
  if (fuel <= 0) return null;
  const [q] = rationalRoots(p);
  if (q !== undefined) {
    const rest = divideExact(p, [-q.n, q.d]);
    return rest === null ? null : joined({ real: [num(q)], pairs: [] }, rootsOf(rest, fuel - 1));
  }
  if (degree(p) === 2) return quadratic(p);
  const factor = rationalFactor(p);
  if (factor !== null) return joined(rootsOf(factor.factor, fuel - 1), rootsOf(factor.rest, fuel - 1));
  return inPower(p) ?? biquadratic(p) ?? realOnly(p);
}

function quadratic(p: Poly): Roots | null {
  const [c = 0n, b = 0n, a = 1n] = p;
  const d = b * b - 4n * a * c;
  if (d >= 0n) { const real = polynomialRoots(p); return real === null ? null : { real, pairs: [] }; }
  const double = a < 0n ? -2n * a : 2n * a;
  return { real: [], pairs: [[num(rational(-b, 2n * a)), div(sqrt(num(rational(-d))), num(rational(double)))]] };
}

/** a·xⁿ + c: n-th roots on a circle. */
function inPower(p: Poly): Roots | null {
  const n = degree(p);
  const [c = 0n] = p;
  const a = p[n] ?? 1n;
  if (p.slice(1, n).some((k) => k !== 0n) || n > 12) return null;
  const value = rational(-c, a);
  const radius = pow(num(value.n < 0n ? { n: -value.n, d: value.d } : value), frac(1, n));
  const real: Term[] = [];
  const pairs: (readonly [Term, Term])[] = [];
  for (let k = 0; k <= n; k += 1) {
    // Angles (2k)π/n or (2k + 1)π/n in the upper half plane.
    const top = value.n > 0n ? 2 * k : 2 * k + 1;
    if (top > n) break;
    if (top === 0) real.push(radius);
    else if (top === n) real.push(neg(radius));
    else { const angle = mul(frac(top, n), PI); pairs.push([mul(radius, call("cos", angle)), mul(radius, call("sin", angle))]); }
  }
  return { real, pairs };
}

/** a·x⁴ + b·x² + c. */
function biquadratic(p: Poly): Roots | null {
  const [c = 0n, c1 = 0n, b = 0n, c3 = 0n, a = 1n] = p;
  if (degree(p) !== 4 || c1 !== 0n || c3 !== 0n) return null;
  const d = b * b - 4n * a * c;
  if (d >= 0n) {
    const out: { real: Term[]; pairs: (readonly [Term, Term])[] } = { real: [], pairs: [] };
    for (const s of [1, -1]) {
      const u = tidyConstant(div(add(int(-b), mul(int(s), sqrt(int(d)))), int(2n * a)));
      const sign = signAt(u, "", int(0));
      if (sign === null) return null;
      if (sign > 0) out.real.push(sqrt(u), neg(sqrt(u)));
      else out.pairs.push([int(0), sqrt(tidyConstant(neg(u)))]);
    }
    return out;
  }
  // x⁴ + Bx² + C = (x² + αx + β)(x² − αx + β), β = √C, α² = 2β − B; β − α²/4 = (2β + B)/4.
  const beta = sqrt(num(rational(c, a)));
  const big = num(rational(b, a));
  const alpha = sqrt(tidyConstant(sub(mul(int(2), beta), big)));
  const im = div(sqrt(tidyConstant(add(mul(int(2), beta), big))), int(2));
  return { real: [], pairs: [[div(alpha, int(2)), im], [neg(div(alpha, int(2))), im]] };
}

/** All roots real, with or without radicals. */
function realOnly(p: Poly): Roots | null {
  const real = polynomialRoots(p);
  if (real === null) return null;
  if (real.length === degree(p)) return { real, pairs: [] };
  return null;
}

/** A factor of degree 2 or 3 over ℚ, from numerical complex roots: sums of conjugates are rational with the lead as denominator. */
function rationalFactor(p: Poly): { readonly factor: Poly; readonly rest: Poly } | null {
  const zs = numericalRoots(p.map(Number));
  const lead = p[p.length - 1] ?? 1n;
  const scale = Number(lead);
  if (zs === null || !Number.isSafeInteger(scale)) return null;
  for (const [i, z] of zs.entries()) {
    for (const w of zs.slice(i + 1)) {
      const [s, q] = [z[0] + w[0], z[0] * w[0] - z[1] * w[1]];
      if (Math.abs(z[1] + w[1]) > 1e-8 || Math.abs(z[0] * w[1] + z[1] * w[0]) > 1e-8) continue;
      const [m, n] = [Math.round(s * scale), Math.round(q * scale)];
      if (Math.abs(m - s * scale) > 1e-6 || Math.abs(n - q * scale) > 1e-6 || !Number.isSafeInteger(m) || !Number.isSafeInteger(n)) continue;
      const factor = fromRationals([rational(BigInt(n), lead), rational(BigInt(-m), lead), rational(1n)]);
      const rest = divideExact(p, factor);
      if (rest !== null && degree(rest) >= 1) return { factor, rest };
    }
  }
  return null;
}

/** Durand and Kerner's iteration, for guessing only. */
function numericalRoots(c: readonly number[]): readonly (readonly [number, number])[] | null {
  const n = c.length - 1;
  const lead = c[n] ?? 1;
  if (n < 3 || n > 16 || c.some((v) => !Number.isFinite(v))) return null;
  const radius = 1 + Math.max(...c.slice(0, n).map((v) => Math.abs(v / lead)));
  let zs = Array.from({ length: n }, (_, k): [number, number] => [radius * 0.6 * Math.cos((2 * Math.PI * k) / n + 0.4), radius * 0.6 * Math.sin((2 * Math.PI * k) / n + 0.4)]);
  const times = (a: readonly [number, number], b: readonly [number, number]): [number, number] => [a[0] * b[0] - a[1] * b[1], a[0] * b[1] + a[1] * b[0]];
  for (let step = 0; step < 300; step += 1) {
    zs = zs.map((z, i) => {
      let v: [number, number] = [lead, 0];
      for (let k = n - 1; k >= 0; k -= 1) { v = times(v, z); v[0] += c[k] ?? 0; }
      let w: [number, number] = [lead, 0];
      for (const [j, y] of zs.entries()) if (j !== i) w = times(w, [z[0] - y[0], z[1] - y[1]]);
      const size = w[0] * w[0] + w[1] * w[1];
      if (size === 0) return z;
      const q = times(v, [w[0] / size, -w[1] / size]);
      return [z[0] - q[0], z[1] - q[1]];
    });
  }
  return zs.every(([a, b]) => Number.isFinite(a) && Number.isFinite(b)) ? zs : null;
}
