/** Polynomials in one variable over ℚ: coefficients from the constant upwards, no zero at the top; [] is 0. */
import { type Poly, fromRationals, gcdP } from "../../certify/kernel/polynomial.js";
import { type Rational, ONE, ZERO, addQ, divQ, mulQ, negQ, rational, signQ, subQ } from "../../certify/kernel/rational.js";

export type QPoly = readonly Rational[];

export function trimQ(p: readonly Rational[]): QPoly {
  let n = p.length;
  while (n > 0 && signQ(p[n - 1] ?? ZERO) === 0) n -= 1;
  return p.slice(0, n);
}
export const degreeQ = (p: QPoly): number => p.length - 1;
export const leadQ = (p: QPoly): Rational => p[p.length - 1] ?? ZERO;
export const constantQ = (c: Rational): QPoly => trimQ([c]);
export const ONE_P: QPoly = [ONE];
export const addPoly = (a: QPoly, b: QPoly): QPoly => trimQ((a.length > b.length ? a : b).map((_, i) => addQ(a[i] ?? ZERO, b[i] ?? ZERO)));
export const scalePoly = (a: QPoly, c: Rational): QPoly => trimQ(a.map((x) => mulQ(x, c)));
export const subPoly = (a: QPoly, b: QPoly): QPoly => addPoly(a, scalePoly(b, negQ(ONE)));
export function mulPoly(a: QPoly, b: QPoly): QPoly {
  const out: Rational[] = new Array<Rational>(Math.max(0, a.length + b.length - 1)).fill(ZERO);
  a.forEach((x, i) => b.forEach((y, j) => { out[i + j] = addQ(out[i + j] ?? ZERO, mulQ(x, y)); }));
  return trimQ(out);
}
export const powPoly = (a: QPoly, n: number): QPoly => { let out = ONE_P; for (let i = 0; i < n; i += 1) out = mulPoly(out, a); return out; };
export const derivativeQ = (p: QPoly): QPoly => trimQ(p.slice(1).map((c, i) => mulQ(c, rational(BigInt(i + 1)))));
export const integralQ = (p: QPoly): QPoly => trimQ([ZERO, ...p.map((c, i) => divQ(c, rational(BigInt(i + 1))))]);
export const evaluateQ = (p: QPoly, x: Rational): Rational => p.reduceRight((v, c) => addQ(mulQ(v, x), c), ZERO);

/** a = q·b + r with deg r < deg b; b is not 0. */
export function divideQ(a: QPoly, b: QPoly): { readonly q: QPoly; readonly r: QPoly } {
  const q: Rational[] = [];
  let r = [...a];
  for (let k = a.length - b.length; k >= 0; k -= 1) {
    const c = divQ(r[k + b.length - 1] ?? ZERO, leadQ(b));
    q[k] = c;
    r = r.map((x, i) => (i >= k && i < k + b.length ? subQ(x, mulQ(c, b[i - k] ?? ZERO)) : x));
  }
  return { q: trimQ(Array.from(q, (c) => c ?? ZERO)), r: trimQ(r.slice(0, Math.max(0, b.length - 1))) };
}

export const monicQ = (p: QPoly): QPoly => (p.length === 0 ? p : scalePoly(p, divQ(ONE, leadQ(p))));
export const fromPoly = (p: Poly): QPoly => p.map((c) => rational(c));
export const toPoly = (p: QPoly): Poly => fromRationals(p);
export const gcdQ = (a: QPoly, b: QPoly): QPoly => (a.length === 0 ? monicQ(b) : b.length === 0 ? monicQ(a) : monicQ(fromPoly(gcdP(toPoly(a), toPoly(b)))));

/** s·a + t·b = c with deg s < deg b, for coprime a and b. */
export function bezout(a: QPoly, b: QPoly, c: QPoly): { readonly s: QPoly; readonly t: QPoly } | null {
  let [r0, r1, s0, s1]: [QPoly, QPoly, QPoly, QPoly] = [a, b, ONE_P, []];
  while (r1.length > 0) {
    const { q, r } = divideQ(r0, r1);
    [r0, r1, s0, s1] = [r1, r, s1, subPoly(s0, mulPoly(q, s1))];
  }
  if (r0.length !== 1) return null;
  const s = divideQ(mulPoly(scalePoly(s0, divQ(ONE, leadQ(r0))), c), b).r;
  const t = divideQ(subPoly(c, mulPoly(s, a)), b);
  return t.r.length === 0 ? { s, t: t.q } : null;
}

/** x with m·x = b over ℚ (any solution; free unknowns are 0), or null when there is none. Rows of equal length. */
export function solveLinear(m: readonly (readonly Rational[])[], b: readonly Rational[]): readonly Rational[] | null {
  const rows = m.map((r, i) => [...r, b[i] ?? ZERO]);
  const width = m[0]?.length ?? 0;
  const pivots: number[] = [];
  for (let column = 0; column < width; column += 1) {
    const from = pivots.length;
    const at = rows.findIndex((r, i) => i >= from && signQ(r[column] ?? ZERO) !== 0);
    const found = rows[at];
    if (at < 0 || found === undefined) continue;
    const other = rows[from];
    if (other !== undefined) { rows[at] = other; rows[from] = found; }
    const head = found[column] ?? ONE;
    const row = found.map((v) => (signQ(v) === 0 ? v : divQ(v, head)));
    rows[from] = row;
    rows.forEach((r, i) => {
      const f = r[column] ?? ZERO;
      if (i !== from && signQ(f) !== 0) rows[i] = r.map((v, j) => { const w = row[j] ?? ZERO; return signQ(w) === 0 ? v : subQ(v, mulQ(f, w)); });
    });
    pivots.push(column);
  }
  if (rows.slice(pivots.length).some((r) => signQ(r[width] ?? ZERO) !== 0)) return null;
  const out = new Array<Rational>(width).fill(ZERO);
  pivots.forEach((c, i) => { out[c] = rows[i]?.[width] ?? ZERO; });
  return out;
}
