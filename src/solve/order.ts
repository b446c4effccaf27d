/** Ordering and sampling of exact constants, by the kernel's arithmetic. Proposers use it; it proves nothing. */
import { compareConstants, constantSign, isDefinedConstant } from "../certify/kernel/constant.js";
import { Fuel } from "../certify/kernel/fuel.js";
import { toRationals } from "../certify/kernel/ball.js";
import { enclose } from "../certify/kernel/interval.js";
import { type Rational, ONE, addQ, middleQ, subQ } from "../certify/kernel/rational.js";
import type { End, Interval } from "../certify/kernel/region.js";
import { type Term, num, substitute } from "../certify/kernel/term.js";

export const compare = (a: Term, b: Term): -1 | 0 | 1 | null => compareConstants(a, b, new Fuel());
export const isDefined = (t: Term): boolean => isDefinedConstant(t, new Fuel());
/** The sign of t at c, null when undefined or undecided. */
export const signAt = (t: Term, variable: string, c: Term): -1 | 0 | 1 | null => constantSign(substitute(t, variable, c), new Fuel());

/** Increasing order without repetitions; null when two cannot be compared. */
export function sorted(points: readonly Term[]): readonly Term[] | null {
  const out: Term[] = [];
  for (const p of points) {
    let i = 0;
    for (; i < out.length; i += 1) {
      const q = out[i];
      const c = q === undefined ? null : compare(p, q);
      if (c === null) return null;
      if (c <= 0) { if (c === 0) i = -1; break; }
    }
    if (i >= 0) out.splice(i, 0, p);
  }
  return out;
}

/** Lower and upper rational bounds of a constant. */
export function boundsOf(t: Term, bits = 80): { lo: Rational; hi: Rational } | null {
  if (t.kind === "number") return { lo: t.value, hi: t.value };
  const ball = enclose(t, new Map(), bits, 400);
  return ball === null ? null : toRationals(ball, bits);
}

/** A rational point strictly inside the interval. */
export function sampleIn(on: Interval): Term | null {
  const lo = on.lo.kind === "finite" ? boundsOf(on.lo.at)?.hi : undefined;
  const hi = on.hi.kind === "finite" ? boundsOf(on.hi.at)?.lo : undefined;
  if ((on.lo.kind === "finite" && lo === undefined) || (on.hi.kind === "finite" && hi === undefined)) return null;
  if (lo !== undefined && hi !== undefined) return num(middleQ(lo, hi));
  if (lo !== undefined) return num(addQ(lo, ONE));
  return num(hi !== undefined ? subQ(hi, ONE) : { n: 0n, d: 1n });
}

/** Whether c lies strictly between the ends. */
export function isInside(c: Term, on: Interval): boolean {
  const right = on.lo.kind !== "finite" || compare(on.lo.at, c) === -1;
  return right && (on.hi.kind !== "finite" || compare(c, on.hi.at) === -1);
}

export const isFinite = (e: End): e is End & { readonly kind: "finite" } => e.kind === "finite";
