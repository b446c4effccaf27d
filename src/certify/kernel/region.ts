/** Intervals with exact ends, and finite unions of them. */
import { type Term, sameTerm } from "./term.js";

/** An end of an interval: a constant term that belongs to the interval (closed) or not, or an infinity. */
export type End =
  | { readonly kind: "finite"; readonly at: Term; readonly closed: boolean }
  | { readonly kind: "-oo" }
  | { readonly kind: "oo" };

/** lo ≤ hi as real numbers; [c, c] with both ends closed is the single point c. The kernel proves the order. */
export interface Interval {
  readonly lo: End;
  readonly hi: End;
}

/** A finite union of pairwise disjoint intervals, from left to right. */
export type Region = readonly Interval[];

export const closedAt = (at: Term): End => ({ kind: "finite", at, closed: true });
export const openAt = (at: Term): End => ({ kind: "finite", at, closed: false });
export const NEGATIVE_INFINITY: End = { kind: "-oo" };
export const INFINITY: End = { kind: "oo" };
export const REALS: Interval = { lo: NEGATIVE_INFINITY, hi: INFINITY };
export const interval = (lo: End, hi: End): Interval => ({ lo, hi });
export const point = (at: Term): Interval => ({ lo: closedAt(at), hi: closedAt(at) });

/** The same place, written the same way, and belonging to the interval or not alike. */
export const isSameEnd = (a: End, b: End): boolean =>
  a.kind === "finite" && b.kind === "finite" ? a.closed === b.closed && sameTerm(a.at, b.at) : a.kind === b.kind && a.kind !== "finite";
const flipped = (e: End & { readonly kind: "finite" }): End => ({ kind: "finite", at: e.at, closed: !e.closed });

/** b begins exactly where a ends: no point is in both, none lies between. */
export const meets = (a: Interval, b: Interval): boolean => a.hi.kind === "finite" && isSameEnd(flipped(a.hi), b.lo);

/**
 * What `on` holds besides the pieces, from left to right; null when the pieces cannot lie in `on` in this order.
 * Only the shape is computed here: whoever uses a gap must prove that it is a well-formed interval. Pieces that touch are
 * none: the point between them lies inside the domain, and would be taken for an end of it (x² on (−∞, 0) and [0, ∞)).
 */
export function gapsIn(on: Interval, pieces: Region): readonly Interval[] | null {
  const gaps: Interval[] = [];
  let from: End | null = on.lo;
  for (const piece of pieces) {
    if (from === null) return null;
    if (isSameEnd(from, piece.lo)) {
      if (piece !== pieces[0]) return null;
    } else {
      if (piece.lo.kind !== "finite") return null;
      gaps.push(interval(from, flipped(piece.lo)));
    }
    from = piece.hi.kind === "finite" ? flipped(piece.hi) : null;
    if (isSameEnd(piece.hi, on.hi)) from = null;
    if (from === null && piece !== pieces[pieces.length - 1]) return null;
    if (from === null && !isSameEnd(piece.hi, on.hi)) return null;
  }
  if (from !== null) gaps.push(interval(from, on.hi));
  return gaps;
}

/** The piece without the points: what lies before, between and after them. Closed ends that are points themselves drop out. */
export function cellsBetween(piece: Interval, points: readonly Term[]): readonly Interval[] {
  const cells: Interval[] = [];
  let from: End | null = piece.lo;
  for (const c of points) {
    const atStart: boolean = from !== null && from.kind === "finite" && from.closed && sameTerm(from.at, c);
    if (!atStart && from !== null) cells.push(interval(from, openAt(c)));
    from = openAt(c);
  }
  const [last] = points.slice(-1);
  const endsOnPoint = last !== undefined && piece.hi.kind === "finite" && piece.hi.closed && sameTerm(piece.hi.at, last);
  if (!endsOnPoint && from !== null) cells.push(interval(from, piece.hi));
  return cells;
}

/** The same end, not belonging to the interval. */
export const openEnd = (e: End): End => (e.kind === "finite" ? openAt(e.at) : e);
