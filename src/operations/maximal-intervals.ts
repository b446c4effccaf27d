/** Cells of a chart put together to maximal intervals of one sign. What joins is for the caller to say. */
import { type ChartPiece, cellsOf, wraps } from "../certify/kernel/chart.js";
import type { Sign } from "../certify/kernel/claim.js";
import type { Repetition } from "../certify/kernel/period.js";
import { type Interval, REALS, interval } from "../certify/kernel/region.js";
import { add, neg } from "../certify/kernel/term.js";
import { tidyConstant } from "../solve/tidy.js";

/**
 * Maximal intervals of one sign, in order; of one period when f repeats (the whole line when one interval has no end).
 * `joins(piece, cut)`: whether neighbouring cells of one sign join at that cut.
 */
export function maximalIntervals(pieces: readonly ChartPiece[], repetition: Repetition | null, sign: Sign, joins: (piece: number, cut: number) => boolean): readonly Interval[] {
  const out: Interval[] = [];
  for (const [k, piece] of pieces.entries()) {
    let isOpen = false;
    for (const [i, cell] of cellsOf(piece).entries()) {
      if (piece.signs[i] !== sign) { isOpen = false; continue; }
      const last = out[out.length - 1];
      if (isOpen && last !== undefined && joins(k, i - 1)) out[out.length - 1] = interval(last.lo, cell.hi);
      else out.push(cell);
      isOpen = true;
    }
  }
  return repetition === null ? out : acrossPeriods(out, pieces, repetition, sign);
}

/** The last interval of a period and the first of the next are one where the pieces join and the sign is the same. */
function acrossPeriods(intervals: readonly Interval[], pieces: readonly ChartPiece[], repetition: Repetition, sign: Sign): readonly Interval[] {
  const [first, ...others] = intervals;
  const last = intervals[intervals.length - 1];
  if (first === undefined || last === undefined || !wraps(repetition, pieces) || pieces[0]?.signs[0] !== sign) return intervals;
  if (others.length === 0) return [REALS];
  if (last.lo.kind !== "finite") return intervals;
  const lo = { ...last.lo, at: tidyConstant(add(last.lo.at, neg(repetition.length))) };
  return [interval(lo, first.hi), ...others.slice(0, -1)];
}
