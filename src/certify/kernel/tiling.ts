/**
 * Cells that tile an interval or one period. Used by statements; it proves nothing.
 * Meaning: when every cell is well-formed (each claim about a cell proves that), the cells of a tiling are pairwise
 * disjoint, lie from left to right and cover the interval; those of a periodic tiling cover [a, a + T), so that their
 * copies moved by whole multiples of T cover the real line.
 */
import type { Claim } from "./claim.js";
import { periodClaims } from "./period.js";
import { type End, type Interval, type Region, interval, isSameEnd, meets } from "./region.js";
import { type Term, isConstantTerm, sub } from "./term.js";

/** The claims that make the cells a tiling; a string when their shape alone forbids it. No claim is made about the cells themselves. */
export function tilingClaims(cells: Region, on: Interval, period: Term | null, functions: readonly Term[], variable: string): readonly Claim[] | string {
  const [first] = cells;
  const last = cells[cells.length - 1];
  if (first === undefined || last === undefined) return "no cells";
  for (const [i, cell] of cells.entries()) {
    const next = cells[i + 1];
    if (next !== undefined && !meets(cell, next)) return "the cells do not fit together";
  }
  if (period !== null && !isConstantTerm(period)) return "a period that is not a constant";
  if (period === null) return isSameEnd(first.lo, on.lo) && isSameEnd(last.hi, on.hi) ? [] : "the cells do not cover the interval";
  if (on.lo.kind !== "-oo" || on.hi.kind !== "oo") return "a periodic answer is for the whole line";
  const { lo } = first;
  const { hi } = last;
  if (lo.kind !== "finite" || hi.kind !== "finite" || !lo.closed || hi.closed) return "the cells do not cover one half-open period";
  return [...periodClaims(functions, variable, period), { kind: "equal", left: sub(hi.at, lo.at), right: period }];
}

/** Neighbouring members of a list of cells joined to maximal intervals. */
export function joined(cells: Region, isMember: (index: number) => boolean): Region {
  const out: Interval[] = [];
  let open: { readonly lo: End; readonly last: Interval } | null = null;
  for (const [i, cell] of cells.entries()) {
    if (!isMember(i)) {
      if (open !== null) out.push(interval(open.lo, open.last.hi));
      open = null;
    } else open = { lo: open === null ? cell.lo : open.lo, last: cell };
  }
  if (open !== null) out.push(interval(open.lo, open.last.hi));
  return out;
}
