/**
 * Signs on a compact interval by subdivision.
 * Statement: as in sign.ts, for a term that is defined on the open interval.
 * Why sound: on each piece either the enclosure of t excludes 0; or the enclosure of t' excludes 0 and t has a known
 * sign at an end (mean value theorem; t is continuous up to an end at which it is defined); or the piece is halved at a
 * rational point, whose sign is taken too. The union over the pieces covers the interval.
 * Refuses (null): unbounded intervals, depth or fuel spent. Cost: at most 2^MAX_DEPTH_OF_CUTS pieces, each by fuel.
 */
import { ANY_SIGN, NEGATIVE, POSITIVE, maskOf } from "./conditions.js";
import { constantSign } from "./constant.js";
import { differentiate } from "./derivative.js";
import type { Fuel } from "./fuel.js";
import { type Ball, signOf, toRationals } from "./ball.js";
import { enclose } from "./interval.js";
import { type Rational, compareQ, middleQ } from "./rational.js";
import type { Interval } from "./region.js";
import { type Term, num, sizeOf, substitute } from "./term.js";

const BITS = 64;
const MAX_DEPTH_OF_CUTS = 10;
/** Orders of derivative that a piece may need: a zero of order k at an end needs k. */
const MAX_ORDER = 3;

interface Piece {
  readonly lo: Term;
  readonly hi: Term;
  /** Rational hull of the piece. */
  readonly hull: Ball;
}

export function signOnCompact(t: Term, variable: string, on: Interval, fuel: Fuel): number | null {
  if (on.lo.kind !== "finite" || on.hi.kind !== "finite") return null;
  const [lo, hi] = [enclose(on.lo.at, new Map(), BITS, 400), enclose(on.hi.at, new Map(), BITS, 400)];
  if (lo === null || hi === null) return null;
  const slopes: Term[] = [t];
  for (let k = 0; k < MAX_ORDER; k += 1) {
    const last = slopes[k];
    const next = last === undefined ? null : differentiate(last, variable);
    if (next === null) break;
    slopes.push(next);
  }
  const mask = onPiece(slopes, variable, { lo: on.lo.at, hi: on.hi.at, hull: { lo: lo.lo, hi: hi.hi } }, MAX_DEPTH_OF_CUTS, fuel);
  if (mask !== null) fuel.usedEnclosure = true;
  return mask;
}

function onPiece(slopes: readonly Term[], variable: string, piece: Piece, cuts: number, fuel: Fuel): number | null {
  const direct = withoutCuts(slopes, 0, variable, piece, fuel);
  if (direct !== null) return direct;
  const [t] = slopes;
  if (cuts <= 0 || t === undefined || !fuel.spend(20)) return null;
  const { lo, hi } = toRationals(piece.hull, BITS);
  const middle: Rational = middleQ(lo, hi);
  const [l, r] = [enclose(piece.lo, new Map(), BITS, 400), enclose(piece.hi, new Map(), BITS, 400)];
  if (l === null || r === null) return null;
  // The cut must lie strictly inside, also when the ends are only known by enclosures.
  if (compareQ(toRationals(l, BITS).hi, middle) >= 0 || compareQ(middle, toRationals(r, BITS).lo) >= 0) return null;
  const cut = num(middle);
  const at = enclose(cut, new Map(), BITS, 10);
  const s = constantSign(substitute(t, variable, cut), fuel);
  if (at === null || s === null) return null;
  const left = onPiece(slopes, variable, { lo: piece.lo, hi: cut, hull: { lo: piece.hull.lo, hi: at.hi } }, cuts - 1, fuel);
  if (left === null || (left | maskOf(s)) === ANY_SIGN) return left === null ? null : ANY_SIGN;
  const right = onPiece(slopes, variable, { lo: cut, hi: piece.hi, hull: { lo: at.lo, hi: piece.hull.hi } }, cuts - 1, fuel);
  return right === null ? null : left | right | maskOf(s);
}

/** One strict sign of slopes[order] on the open piece, from its own enclosure or from its slope and an end. */
function withoutCuts(slopes: readonly Term[], order: number, variable: string, piece: Piece, fuel: Fuel): number | null {
  const t = slopes[order];
  // Derivatives grow: an enclosure costs by the number of nodes.
  if (t === undefined || !fuel.spend(15 + sizeOf(t))) return null;
  const ball = enclose(t, new Map([[variable, piece.hull]]), BITS, 400);
  const s = ball === null ? null : signOf(ball);
  if (s === 1 || s === -1) return maskOf(s);
  // t itself is known to be defined on the open piece; a derivative must be shown to be, before its own slope says anything.
  if (ball === null && order > 0) return null;
  const slope = withoutCuts(slopes, order + 1, variable, piece, fuel);
  if (slope !== POSITIVE && slope !== NEGATIVE) return null;
  const start = constantSign(substitute(t, variable, piece.lo), fuel);
  const end = constantSign(substitute(t, variable, piece.hi), fuel);
  const [low, high] = slope === POSITIVE ? [start, end] : [end, start];
  if (low !== null && low >= 0) return POSITIVE;
  if (high !== null && high <= 0) return NEGATIVE;
  return low !== null && high !== null && order === 0 ? ANY_SIGN : null;
}
