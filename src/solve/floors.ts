/**
 * Equations and inequalities with floors: the line is cut where an argument of a floor is an integer; between the cuts the
 * floors are constants, and what is left is solved as usual. Far out the bounds u − 1 < floor(u) ≤ u settle the sign.
 * A proposer: the kernel proves every cell.
 */
import { NEGATIVE, POSITIVE, ZERO_SIGN } from "../certify/kernel/conditions.js";
import { floorSigns, holdsFloor, steadied } from "../certify/kernel/floor.js";
import { Fuel } from "../certify/kernel/fuel.js";
import { type End, type Interval, cellsBetween, closedAt, interval, openAt, openEnd, point } from "../certify/kernel/region.js";
import { type Term, int, parts, sameTerm, sub } from "../certify/kernel/term.js";
import { numberAt } from "./numeric.js";
import { boundsOf, isInside, sampleIn, signAt, sorted } from "./order.js";
import { realRoots } from "./real-roots.js";

type Sign = -1 | 0 | 1;
export interface FloorCell { readonly on: Interval; readonly sign: Sign }

const WINDOWS: readonly number[] = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32];
const MAX_STEPS = 80;
const SAMPLES = 200;

/** Cells of one strict sign each, from left to right, covering the interval; null when that is not found. */
export function floorCells(expr: Term, variable: string, on: Interval): readonly FloorCell[] | null {
  const args = argumentsOf(expr);
  if (args.length === 0 || args.some((a) => holdsFloor(a))) return null;
  const frame = frameOf(expr, variable, on);
  const cuts = frame === null ? null : stepsIn(args, variable, frame.middle);
  if (frame === null || cuts === null || cuts.length > MAX_STEPS) return null;
  const cells: FloorCell[] = [];
  for (const piece of split(frame.middle, cuts)) {
    const found = cellsOf(expr, variable, piece);
    if (found === null) return null;
    cells.push(...found);
  }
  return merged([...frame.left, ...cells, ...frame.right], expr, variable);
}

function argumentsOf(t: Term): readonly Term[] {
  const own = t.kind === "call" && t.fn === "floor" ? [t.arg] : [];
  return [...own, ...parts(t).flatMap(argumentsOf)].filter((a, i, all) => all.findIndex((b) => sameTerm(a, b)) === i);
}

const strict = (mask: number | null): Sign | null => (mask === POSITIVE ? 1 : mask === NEGATIVE ? -1 : mask === ZERO_SIGN ? 0 : null);
const signOn = (expr: Term, variable: string, on: Interval): Sign | null => strict(floorSigns(expr, variable, on, new Fuel(8000)));

/** Rays of one sign, and what lies between them. */
function frameOf(expr: Term, variable: string, on: Interval): { readonly left: readonly FloorCell[]; readonly middle: Interval; readonly right: readonly FloorCell[] } | null {
  const ray = (make: (m: Term) => Interval, side: 1 | -1): { readonly cell: FloorCell; readonly at: Term } | null => {
    for (const m of WINDOWS) {
      const at = int(side * m);
      const sign = signOn(expr, variable, make(at));
      if (sign !== null) return { cell: { on: make(at), sign }, at };
    }
    return null;
  };
  const left = on.lo.kind === "finite" ? null : ray((m) => interval(on.lo, openAt(m)), -1);
  const right = on.hi.kind === "finite" ? null : ray((m) => interval(openAt(m), on.hi), 1);
  if ((on.lo.kind !== "finite" && left === null) || (on.hi.kind !== "finite" && right === null)) return null;
  const lo: End = left === null ? on.lo : closedAt(left.at);
  const hi: End = right === null ? on.hi : closedAt(right.at);
  return { left: left === null ? [] : [left.cell], middle: interval(lo, hi), right: right === null ? [] : [right.cell] };
}

/** Inner points at which an argument is an integer. */
function stepsIn(args: readonly Term[], variable: string, on: Interval): readonly Term[] | null {
  const [a, b] = [on.lo, on.hi].map((e) => (e.kind === "finite" ? boundsOf(e.at) : null));
  if (a === null || b === null || a === undefined || b === undefined) return null;
  const [from, to] = [Number(a.lo.n) / Number(a.lo.d), Number(b.hi.n) / Number(b.hi.d)];
  const out: Term[] = [];
  for (const u of args) {
    const values = Array.from({ length: SAMPLES + 1 }, (_, i) => numberAt(u, variable, from + ((to - from) * i) / SAMPLES)).filter(Number.isFinite);
    const [low, high] = [Math.floor(Math.min(...values)) - 1, Math.ceil(Math.max(...values)) + 1];
    if (values.length === 0 || high - low > MAX_STEPS) return null;
    for (let k = low; k <= high; k += 1) {
      const found = realRoots(sub(u, int(k)), variable, on);
      if (found === null || found === "all") return null;
      out.push(...found.filter((c) => isInside(c, on)));
    }
  }
  return sorted(out);
}

/** Points and the open cells between them. */
function split(on: Interval, cuts: readonly Term[]): readonly Interval[] {
  const at = (e: End): readonly Interval[] => (e.kind === "finite" && e.closed ? [point(e.at)] : []);
  const open = cellsBetween(interval(openEnd(on.lo), openEnd(on.hi)), cuts);
  return [...at(on.lo), ...open.flatMap((cell, i) => { const c = cuts[i]; return c === undefined ? [cell] : [cell, point(c)]; }), ...at(on.hi)];
}

/** A point, or an open cell on which all floors are constant. */
function cellsOf(expr: Term, variable: string, on: Interval): readonly FloorCell[] | null {
  const steady = steadied(expr, variable, on, new Fuel());
  if (holdsFloor(steady)) return null;
  const { lo, hi } = on;
  if (lo.kind === "finite" && hi.kind === "finite" && sameTerm(lo.at, hi.at)) {
    const s = signAt(steady, variable, lo.at);
    return s === null ? null : [{ on, sign: s }];
  }
  const roots = realRoots(steady, variable, on);
  if (roots === null) return null;
  if (roots === "all") return [{ on, sign: 0 }];
  const out: FloorCell[] = [];
  for (const piece of split(on, roots.filter((c) => isInside(c, on)))) {
    const at = sampleIn(piece) ?? (piece.lo.kind === "finite" ? piece.lo.at : null);
    const s = at === null ? null : signAt(steady, variable, at);
    if (s === null) return null;
    out.push({ on: piece, sign: s });
  }
  return out;
}

/** Neighbours of one sign are one cell where the kernel's rules still tell the sign. */
function merged(cells: readonly FloorCell[], expr: Term, variable: string): readonly FloorCell[] {
  const out: FloorCell[] = [];
  for (const cell of cells) {
    const last = out[out.length - 1];
    const whole = last === undefined ? null : interval(last.on.lo, cell.on.hi);
    if (last !== undefined && whole !== null && last.sign === cell.sign && signOn(expr, variable, whole) === cell.sign) out[out.length - 1] = { on: whole, sign: cell.sign };
    else out.push(cell);
  }
  return out;
}
