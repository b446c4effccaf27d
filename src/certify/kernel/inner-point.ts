/**
 * A rational point strictly inside an open interval whose ends are constants.
 * Why sound: the ends are enclosed by rationals, and the point lies beyond the one and before the other.
 * Refuses (null): an end that cannot be enclosed, or ends closer together than the enclosures are wide.
 */
import { toRationals } from "./ball.js";
import { enclose } from "./interval.js";
import { type Rational, ONE, ZERO, addQ, compareQ, middleQ, subQ } from "./rational.js";
import type { End, Interval } from "./region.js";
import { type Term, num } from "./term.js";

const BITS = 64;

function hull(e: End): { readonly lo: Rational; readonly hi: Rational } | null {
  const ball = e.kind === "finite" ? enclose(e.at, new Map(), BITS, 400) : null;
  return ball === null ? null : toRationals(ball, BITS);
}

export function innerPoint(on: Interval): Term | null {
  const [lo, hi] = [hull(on.lo), hull(on.hi)];
  if ((on.lo.kind === "finite" && lo === null) || (on.hi.kind === "finite" && hi === null)) return null;
  if (lo !== null && hi !== null) return compareQ(lo.hi, hi.lo) < 0 ? num(middleQ(lo.hi, hi.lo)) : null;
  return num(lo !== null ? addQ(lo.hi, ONE) : hi !== null ? subQ(hi.lo, ONE) : ZERO);
}
