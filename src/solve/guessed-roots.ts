/**
 * Zeros found in decimals and recognised as exact constants: for functions that no rule inverts, such as arctan x + x/(1+x²).
 * A proposer: a zero that is missed, or recognised wrongly, is caught by the kernel's signs.
 */
import { signOf } from "../certify/kernel/ball.js";
import { enclose } from "../certify/kernel/interval.js";
import { type Rational, addQ, compareQ, middleQ, mulQ, rational, subQ } from "../certify/kernel/rational.js";
import type { Interval } from "../certify/kernel/region.js";
import { type Term, PI, call, frac, mul, neg, num, sqrt, substitute } from "../certify/kernel/term.js";
import { boundsOf, signAt } from "./order.js";

const SAMPLES = 80;
const BITS = 64;
/** Zeros of one function: more make a list that nobody reads. */
const MAX_ZEROS = 12;

/** Exact zeros inside the open interval, increasing; null when one is seen that is not recognised. */
export function guessedRoots(expr: Term, variable: string, on: Interval): readonly Term[] | null {
  const grid = gridOf(on);
  if (grid === null) return null;
  const signs = grid.map((q) => signNear(expr, variable, q));
  const out: Term[] = [];
  for (let i = 0; i < grid.length; i += 1) {
    const [a, b, s, t] = [grid[i], grid[i + 1], signs[i], signs[i + 1]];
    if (a === undefined || s === undefined) continue;
    // Zero at a sample: a root, unless the function vanishes around it too.
    if (s === 0 && signs[i - 1] !== 0 && t !== 0) out.push(num(a));
    if (b === undefined || s === null || t === null || t === undefined || s * t !== -1) continue;
    const root = recognised(expr, variable, bisected(expr, variable, a, b, s));
    if (root === null || out.length >= MAX_ZEROS) return null;
    out.push(root);
  }
  return out;
}

/** Rational points inside the interval, close to its ends too; an infinite end is approached by powers of 2. */
export function gridOf(on: Interval): readonly Rational[] | null {
  const lo = on.lo.kind === "finite" ? boundsOf(on.lo.at)?.hi : undefined;
  const hi = on.hi.kind === "finite" ? boundsOf(on.hi.at)?.lo : undefined;
  if ((on.lo.kind === "finite" && lo === undefined) || (on.hi.kind === "finite" && hi === undefined)) return null;
  if (lo !== undefined && hi !== undefined) {
    if (compareQ(lo, hi) >= 0) return null;
    const at = (q: Rational): Rational => addQ(lo, mulQ(subQ(hi, lo), q));
    // Close to an open end a function may run off to infinity within a thousandth of the interval.
    const close = Array.from({ length: 10 }, (_, i) => rational(1n, 2n ** BigInt(30 - 2 * i)));
    return [...close.map(at), ...Array.from({ length: SAMPLES }, (_, i) => at(rational(BigInt(2 * i + 1), BigInt(2 * SAMPLES)))), ...[...close].reverse().map((q) => at(subQ(rational(1n), q)))];
  }
  // 2^k from 2^−10 to 2^10 in quarters; closer to the end, and further out, in whole powers.
  const near = Array.from({ length: 15 }, (_, i) => rational(1n, 2n ** BigInt(40 - 2 * i)));
  const far = Array.from({ length: 6 }, (_, i) => rational(2n ** BigInt(12 + 2 * i)));
  const steps = [...near, ...Array.from({ length: SAMPLES }, (_, i) => rational((4n + BigInt(i % 4)) * 2n ** BigInt(Math.floor(i / 4)), 2n ** 12n)), ...far];
  if (lo !== undefined) return steps.map((s) => addQ(lo, s));
  if (hi !== undefined) return [...steps].reverse().map((s) => subQ(hi, s));
  return [...[...steps].reverse().map((s) => subQ(rational(0n), s)), rational(0n), ...steps];
}

export function signNear(expr: Term, variable: string, q: Rational): -1 | 0 | 1 | null {
  const at = substitute(expr, variable, num(q));
  const ball = enclose(at, new Map(), BITS, 400);
  const s = ball === null ? null : signOf(ball);
  return s === 1 || s === -1 ? s : signAt(expr, variable, num(q));
}

function bisected(expr: Term, variable: string, from: Rational, to: Rational, sign: number): number {
  let [a, b] = [from, to];
  for (let i = 0; i < 44; i += 1) {
    const m = middleQ(a, b);
    if (signNear(expr, variable, m) === sign) a = m;
    else b = m;
  }
  return toNumber(a);
}

const toNumber = (q: Rational): number => Number((q.n * 10n ** 16n) / q.d) / 1e16;

/** The simple constants that problems use, tried in order of size. */
export function recognised(expr: Term, variable: string, near: number): Term | null {
  const candidates: Term[] = [];
  const fraction = (v: number, most = 24): { n: number; d: number } | null => {
    for (let d = 1; d <= most; d += 1) if (Math.abs(Math.round(v * d) / d - v) < 1e-9 * Math.max(1, Math.abs(v))) return { n: Math.round(v * d), d };
    return null;
  };
  const [plain, angle, square, exponent, log] = [fraction(near), fraction(near / Math.PI), fraction(near * near, 144), near > 0 ? fraction(Math.log(near)) : null, fraction(Math.exp(near))];
  if (plain !== null) candidates.push(frac(plain.n, plain.d));
  if (angle !== null && Math.abs(angle.n) < 200) candidates.push(mul(frac(angle.n, angle.d), PI));
  if (square !== null && square.n < 10_000) candidates.push(near < 0 ? neg(sqrt(frac(square.n, square.d))) : sqrt(frac(square.n, square.d)));
  if (exponent !== null) candidates.push(call("exp", frac(exponent.n, exponent.d)));
  if (log !== null && log.n > 0 && log.n < 10_000) candidates.push(call("log", frac(log.n, log.d)));
  return candidates.find((c) => signAt(expr, variable, c) === 0) ?? null;
}
