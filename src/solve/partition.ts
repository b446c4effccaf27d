/**
 * Where several expressions change sign or stop being defined: an interval cut into cells on each of which every
 * expression has one sign or is undefined throughout. A proposer; the kernel proves the signs.
 */
import { type Interval, REALS, interval, openEnd, point } from "../certify/kernel/region.js";
import { type Term, E, frac, int, substitute } from "../certify/kernel/term.js";
import { compare, isDefined, isInside, sampleIn, signAt, sorted } from "./order.js";
import { boundaryPoints } from "./natural-domain.js";
import { realRoots } from "./real-roots.js";

export type CellSign = -1 | 0 | 1 | "undefined";
export interface SignedCell {
  readonly on: Interval;
  /** One entry per expression. */
  readonly signs: readonly CellSign[];
}

/** Cells from left to right that tile the interval: open intervals and single points, cut at the further points too. Null when cuts or signs are not found. */
export function partition(exprs: readonly Term[], variable: string, on: Interval = REALS, more: readonly Term[] = []): readonly SignedCell[] | null {
  const points: Term[] = [...more];
  for (const e of exprs) {
    const [zeros, gaps] = [realRoots(e, variable, on) ?? guessedRoots(e, variable, on), boundaryPoints(e, variable, on)];
    if (gaps === null) return null;
    points.push(...(zeros === "all" ? [] : zeros), ...gaps);
  }
  const cuts = sorted(points.filter((c) => isInside(c, on)));
  if (cuts === null) return null;
  const out: SignedCell[] = [];
  for (const cell of cellsAt(on, cuts)) {
    const at = isPoint(cell) && cell.lo.kind === "finite" ? cell.lo.at : sampleIn(cell);
    const signs = at === null ? [null] : exprs.map((e) => signOrGap(e, variable, at));
    const known = signs.filter((s): s is CellSign => s !== null);
    if (known.length !== signs.length) return null;
    out.push({ on: cell, signs: known });
  }
  return out;
}

/** Where no method finds the zeros, as in e^x = x + 1: those among a few simple numbers. Whether there are more, the kernel says. */
const guessedRoots = (e: Term, variable: string, on: Interval): readonly Term[] => SIMPLE.filter((c) => isInside(c, on) && signAt(e, variable, c) === 0);
const SIMPLE: readonly Term[] = [int(0), int(1), int(-1), int(2), int(-2), int(3), int(4), frac(1, 2), E];

/** The interval as single points (the cuts, and closed ends) and the open intervals between them. */
export function cellsAt(on: Interval, cuts: readonly Term[]): readonly Interval[] {
  const cells: Interval[] = [];
  const { lo, hi } = on;
  if (lo.kind === "finite" && lo.closed) cells.push(point(lo.at));
  if (!isPoint(on)) {
    let from = openEnd(lo);
    for (const c of cuts) { cells.push(interval(from, { kind: "finite", at: c, closed: false }), point(c)); from = { kind: "finite", at: c, closed: false }; }
    cells.push(interval(from, openEnd(hi)));
    if (hi.kind === "finite" && hi.closed) cells.push(point(hi.at));
  }
  return cells;
}

export const isPoint = (on: Interval): boolean => on.lo.kind === "finite" && on.hi.kind === "finite" && compare(on.lo.at, on.hi.at) === 0;

function signOrGap(e: Term, variable: string, at: Term): CellSign | null {
  return isDefined(substitute(e, variable, at)) ? signAt(e, variable, at) : "undefined";
}
