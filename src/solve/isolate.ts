/** Isolating intervals and rational roots of integer polynomials. A proposer: the kernel counts for itself. */
import { MAX_DEGREE } from "../certify/kernel/bounds.js";
import { type Poly, countRoots, degree, refine, signAt, squareFree } from "../certify/kernel/polynomial.js";
import { type Rational, ONE, absInt, bitLength, compareQ, equalQ, middleQ, negQ, rational, subQ } from "../certify/kernel/rational.js";

const leadingOf = (p: Poly): bigint => p[p.length - 1] ?? 0n;

/** A bound above the absolute value of every root (Cauchy), as a power of two. */
function rootBound(p: Poly): Rational {
  const lead = absInt(leadingOf(p));
  const most = p.slice(0, -1).reduce((m, c) => (absInt(c) > m ? absInt(c) : m), 0n);
  let bound = 1n;
  while (bound <= 1n + most / lead) bound *= 2n;
  return rational(bound);
}

/** Isolating intervals of the distinct real roots, increasing: lo = hi is an exact root, otherwise open, ends no roots. */
export function isolateRoots(p: Poly): readonly { readonly lo: Rational; readonly hi: Rational }[] | null {
  const q = squareFree(p);
  if (p.length === 0 || degree(q) > MAX_DEGREE) return null;
  if (degree(q) < 1) return [];
  const bound = rootBound(q);
  const out: { lo: Rational; hi: Rational }[] = [];
  const pending: { lo: Rational; hi: Rational }[] = [{ lo: negQ(bound), hi: bound }];
  for (let steps = 0; pending.length > 0; steps += 1) {
    const box = pending.pop();
    if (box === undefined || steps > 20_000) return null;
    const n = countRoots(q, box.lo, box.hi);
    if (n === null) return null;
    if (n === 0) continue;
    if (n === 1 && compareQ(subQ(box.hi, box.lo), ONE) <= 0 && signAt(q, box.lo) !== 0 && signAt(q, box.hi) !== 0) { out.push(box); continue; }
    const middle = middleQ(box.lo, box.hi);
    pending.push({ lo: middle, hi: box.hi }, { lo: box.lo, hi: middle });
    if (signAt(q, middle) === 0) out.push({ lo: middle, hi: middle });
  }
  return out.sort((a, b) => compareQ(a.lo, b.lo));
}

/** Distinct rational roots: each isolated root is refined until only one fraction with a divisor of the lead fits. */
export function rationalRoots(p: Poly): readonly Rational[] {
  const q = squareFree(p);
  const lead = absInt(leadingOf(q));
  const boxes = isolateRoots(q);
  if (boxes === null || bitLength(lead) > 400) return [];
  const out: Rational[] = [];
  for (const box of boxes) {
    const r = compareQ(box.lo, box.hi) === 0 ? box : refine(q, box.lo, box.hi, bitLength(lead) + 2);
    // lead·root is an integer for a rational root (rational root theorem); at most two integers are near.
    const low = (r.lo.n * lead) / r.lo.d;
    for (const k of [low - 1n, low, low + 1n, low + 2n]) {
      const candidate = rational(k, lead);
      if (compareQ(candidate, r.lo) >= 0 && compareQ(candidate, r.hi) <= 0 && signAt(q, candidate) === 0 && !out.some((x) => equalQ(x, candidate))) out.push(candidate);
    }
  }
  return out;
}
