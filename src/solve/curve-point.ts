/**
 * A stretch in y that the curve h = 0 crosses, with numbers for all other letters: a search in double precision. A proposer.
 */
import { type Rational, ONE, absInt, addQ, compareQ, middleQ, negQ, rational, subQ } from "../certify/kernel/rational.js";
import { atValues } from "../certify/kernel/slope.js";
import { type Term, num, symbolsOf } from "../certify/kernel/term.js";
import { numberAt } from "./numeric.js";

const q = (n: number, d: number): Rational => rational(BigInt(n), BigInt(d));
const VALUES: readonly Rational[] = ([[1, 1], [2, 1], [1, 2], [-1, 1], [3, 1], [1, 3], [-2, 1], [5, 1], [1, 5], [3, 2], [0, 1], [-1, 2], [10, 1], [1, 20], [-3, 1], [-10, 1], [30, 1], [1, 100], [-1, 5], [100, 1]] as const).map(([n, d]) => q(n, d));
/** Away from the simple numbers at which curves have zeros and poles. */
const SIZES: readonly Rational[] = ([[1, 997], [1, 97], [1, 19], [2, 13], [3, 11], [5, 13], [6, 11], [8, 11], [10, 11], [12, 11], [14, 11], [17, 11], [20, 11], [25, 11], [31, 11], [37, 11], [47, 11], [59, 11], [83, 11], [127, 11], [211, 11], [503, 11], [1009, 11], [10007, 11]] as const).map(([n, d]) => q(n, d));
const GRID: readonly Rational[] = [...[...SIZES].reverse().map(negQ), q(1, 9973), ...SIZES];
const HALVINGS = 14;
const toNumber = (r: Rational): number => Number(r.n) / Number(r.d);

export interface CurveCrossing { readonly values: readonly { readonly name: string; readonly value: Term }[]; readonly lo: Term; readonly hi: Term; readonly sign: -1 | 1 }

export function crossingOf(h: Term, slope: Term, wanted: Term, y: string): CurveCrossing | null {
  const letters = [...new Set([...symbolsOf(h), ...symbolsOf(wanted)])].filter((s) => s !== y);
  for (let i = 0; i < VALUES.length; i += 1) {
    const values = letters.map((name, j) => ({ name, value: num(VALUES[(i * (j + 1) + j) % VALUES.length] ?? ONE) }));
    const [f, g, w] = [h, slope, wanted].map((t) => atValues(t, values.map((v) => [v.name, v.value] as const)));
    if (f === undefined || g === undefined || w === undefined) return null;
    const at = (t: Term, c: Rational): number => numberAt(t, y, toNumber(c));
    for (const [k, start] of GRID.entries()) {
      const end = GRID[k + 1];
      if (end === undefined) break;
      const stretch = narrowed((c) => at(f, c), start, end);
      if (stretch === null) continue;
      const [lo, hi] = stretch;
      const [a, b] = [at(g, lo), at(g, hi)];
      // Towards a pole h would have grown.
      const most = Math.max(Math.abs(at(f, start)), Math.abs(at(f, end)));
      if (a * b > 0 && [lo, hi].every((c) => Number.isFinite(at(w, c)) && Math.abs(at(f, c)) < most)) return { values, lo: num(lo), hi: num(hi), sign: at(f, lo) > 0 ? 1 : -1 };
    }
  }
  return null;
}

/** The stretch halved towards a change of sign; null when there is none. */
function narrowed(f: (c: Rational) => number, start: Rational, end: Rational): readonly [Rational, Rational] | null {
  let [lo, hi] = [start, end];
  const sign = Math.sign(f(lo));
  if (!(sign * Math.sign(f(hi)) < 0)) return null;
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = middleQ(lo, hi);
    const s = Math.sign(f(middle));
    // A zero in the middle: the stretch around it.
    if (s === 0) return around(middle, lo, hi);
    if (s === sign) lo = middle;
    else hi = middle;
  }
  return [lo, hi];
}

function around(c: Rational, lo: Rational, hi: Rational): readonly [Rational, Rational] {
  const room = compareQ(subQ(c, lo), subQ(hi, c)) < 0 ? subQ(c, lo) : subQ(hi, c);
  const step: Rational = rational(absInt(room.n), room.d * 256n);
  return [subQ(c, step), addQ(c, step)];
}
