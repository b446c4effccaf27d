/** Intervals with exact ends, and finite unions of them. */
import type { Term } from "./term.js";

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
