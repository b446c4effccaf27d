/** A rational combination of given functions, by least squares at many points. A guess: the kernel proves the identity. */
import { type Rational, rational } from "../../certify/kernel/rational.js";

/** How far the fitted function may be from the values, relative to their size. */
const TOLERANCE = 1e-7;
const MAX_DENOMINATOR = 5040;

/** The nearest fraction with a small denominator, by continued fractions. */
function nearby(v: number): Rational | null {
  let [a, b, c, d] = [0, 1, 1, 0];
  let rest = v;
  for (let i = 0; i < 20; i += 1) {
    const n = Math.floor(rest);
    [a, b, c, d] = [c, d, a + n * c, b + n * d];
    if (d > MAX_DENOMINATOR) return null;
    // A fraction that is near by chance is about 1/d² away.
    if (Math.abs(c / d - v) < Math.min(1e-6 * Math.max(1, Math.abs(v)), 1e-3 / (d * d))) return rational(BigInt(c), BigInt(d));
    if (rest === n) return null;
    rest = 1 / (rest - n);
  }
  return null;
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((s, v, i) => s + v * (b[i] ?? 0), 0);

/** Coefficients by least squares, or null when the target is no combination. Columns that depend on earlier ones get 0. */
function leastSquares(columns: readonly (readonly number[])[], target: readonly number[]): readonly number[] | null {
  // Modified Gram-Schmidt, twice; each orthogonal vector remembers how it is made of the columns.
  const basis: { readonly v: readonly number[]; readonly made: readonly number[] }[] = [];
  const without = (v: readonly number[], made: readonly number[]): { v: readonly number[]; made: readonly number[] } => {
    let out = { v, made };
    for (let pass = 0; pass < 2; pass += 1) {
      for (const b of basis) {
        const k = dot(out.v, b.v);
        out = { v: out.v.map((u, i) => u - k * (b.v[i] ?? 0)), made: out.made.map((u, i) => u - k * (b.made[i] ?? 0)) };
      }
    }
    return out;
  };
  const zero = columns.map(() => 0);
  for (const [i, column] of columns.entries()) {
    const size = Math.sqrt(dot(column, column));
    if (!Number.isFinite(size) || size === 0) continue;
    const left = without(column.map((v) => v / size), zero.map((_, j) => (j === i ? 1 / size : 0)));
    const length = Math.sqrt(dot(left.v, left.v));
    if (length > 1e-7) basis.push({ v: left.v.map((v) => v / length), made: left.made.map((v) => v / length) });
  }
  const size = Math.sqrt(dot(target, target));
  if (!Number.isFinite(size) || size === 0) return null;
  const rest = without(target, zero);
  return Math.sqrt(dot(rest.v, rest.v)) > TOLERANCE * size ? null : rest.made.map((c) => -c);
}

/** Rounds of leaving out columns whose share is within the noise. */
const ROUNDS = 4;

/** Rational coefficients of the columns that give the target, most of them 0; null when there are none. */
export function combination(columns: readonly (readonly number[])[], target: readonly number[]): readonly Rational[] | null {
  let used = columns.map((_, i) => i);
  for (let round = 0; round < ROUNDS; round += 1) {
    const c = leastSquares(used.map((i) => columns[i] ?? []), target);
    if (c === null) return null;
    const fractions = c.map((v) => (Math.abs(v) < 1e-7 ? rational(0n) : nearby(v)));
    if (fractions.every((q) => q !== null)) return columns.map((_, i) => fractions[used.indexOf(i)] ?? rational(0n));
    const kept = used.filter((_, i) => Math.abs(c[i] ?? 0) > 1e-3);
    if (kept.length === used.length) return null;
    used = kept;
  }
  return null;
}
