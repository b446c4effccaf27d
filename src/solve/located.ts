/**
 * Solution sets as tiles of the line: exact roots, intervals full of solutions, and boxes of twelve decimal digits around
 * roots without a closed form. A proposer: the signs of the tiles between are tried out with the kernel's own rules, and
 * a tile that they do not settle is cut.
 */
import { ZERO_SIGN } from "../certify/kernel/conditions.js";
import { holdsFloor } from "../certify/kernel/floor.js";
import { Fuel } from "../certify/kernel/fuel.js";
import type { Tile } from "../certify/kernel/located.js";
import { type Rational, addQ, compareQ, floorQ, middleQ, mulQ, rational, subQ } from "../certify/kernel/rational.js";
import { type End, type Interval, cellsBetween, closedAt, gapsIn, interval, openAt, openEnd, point } from "../certify/kernel/region.js";
import { signsOn } from "../certify/kernel/sign.js";
import { type Term, isConstantTerm, num, sameTerm } from "../certify/kernel/term.js";
import { withoutBars } from "./bars.js";
import { floorCells } from "./floors.js";
import { gridOf, recognised, signNear } from "./guessed-roots.js";
import { naturalDomain } from "./natural-domain.js";
import { boundsOf, compare, isInside, sampleIn, signAt } from "./order.js";
import { breaksOf, realRoots } from "./real-roots.js";

const UNIT = rational(10n ** 12n);
const MAX_ROOTS = 12;
/** Cuts of all tiles together, and fuel of one trial: what the kernel can prove within its own budget. */
const MAX_CUTS = 36;
const TRIAL_FUEL = 12_000;

export function located(expr: Term, variable: string, on: Interval): readonly Tile[] | null {
  if (holdsFloor(expr)) return floorCells(expr, variable, on)?.map((c): Tile => ({ on: c.on, holds: c.sign === 0 ? "all" : "none" })) ?? null;
  const domain = naturalDomain(expr, variable, on);
  const gaps = domain === null ? null : gapsIn(on, domain);
  if (domain === null || gaps === null) return null;
  const budget = { cuts: MAX_CUTS };
  const tiles: Tile[] = gaps.map((gap): Tile => ({ on: gap, holds: "undefined" }));
  for (const piece of domain) {
    const found = tilesOf(expr, variable, piece, budget);
    if (found === null) return null;
    tiles.push(...found);
  }
  return inOrder(tiles);
}

/** Tiles that fit together, from left to right: the one without a neighbour on the left comes first. */
function inOrder(tiles: readonly Tile[]): readonly Tile[] {
  const before = (a: End, b: End): number => {
    if (a.kind !== "finite" || b.kind !== "finite") return a.kind === b.kind ? 0 : a.kind === "-oo" || b.kind === "oo" ? -1 : 1;
    const c = compare(a.at, b.at) ?? 0;
    return c !== 0 ? c : a.closed === b.closed ? 0 : a.closed ? -1 : 1;
  };
  return [...tiles].sort((a, b) => before(a.on.lo, b.on.lo));
}

function tilesOf(expr: Term, variable: string, piece: Interval, budget: { cuts: number }): readonly Tile[] | null {
  if (piece.lo.kind === "finite" && piece.hi.kind === "finite" && sameTerm(piece.lo.at, piece.hi.at)) {
    const s = signAt(expr, variable, piece.lo.at);
    return s === null ? null : [{ on: piece, holds: s === 0 ? "all" : "none" }];
  }
  const spots = spotsIn(expr, variable, piece);
  if (spots === null) return null;
  const out: Tile[] = [];
  let from: End | null = piece.lo;
  for (const spot of spots) {
    const before = from === null ? null : upTo(from, spot.on.lo);
    const found = before === null ? [] : emptyTiles(expr, variable, before, budget);
    if (found === null) return null;
    out.push(...found, spot);
    from = spot.on.hi.kind === "finite" ? { ...spot.on.hi, closed: !spot.on.hi.closed } : null;
  }
  const rest = from === null || (from.kind === "finite" && !from.closed && piece.hi.kind === "finite" && sameTerm(from.at, piece.hi.at)) ? [] : emptyTiles(expr, variable, interval(from, piece.hi), budget);
  return rest === null ? null : [...out, ...rest];
}

/** What lies between the end of one tile and the start of another; null when nothing does. */
function upTo(from: End, start: End): Interval | null {
  if (start.kind !== "finite") return null;
  if (from.kind === "finite" && sameTerm(from.at, start.at)) return from.closed && !start.closed ? point(from.at) : null;
  return interval(from, { ...start, closed: !start.closed });
}

/** Where the solutions are, from left to right. */
function spotsIn(expr: Term, variable: string, piece: Interval): readonly Tile[] | null {
  const breaks = (breaksOf(expr, variable, piece) ?? []).filter((c) => isInside(c, piece));
  const ends = [piece.lo, piece.hi].flatMap((e) => (e.kind === "finite" && e.closed ? [e.at] : []));
  const spots: Tile[] = [];
  for (const c of [...ends, ...breaks]) if (signAt(expr, variable, c) === 0) spots.push({ on: point(c), holds: "all" });
  for (const cell of cellsBetween(interval(openEnd(piece.lo), openEnd(piece.hi)), breaks)) {
    const sample = sampleIn(cell);
    const bare = sample === null ? null : withoutBars(expr, variable, sample);
    if (bare === null) return null;
    const exact = realRoots(bare, variable, cell);
    if (exact === "all") spots.push({ on: cell, holds: "all" });
    else {
      const boxes = boxesIn(bare, variable, cell);
      if (boxes === null) return null;
      const listed = (exact ?? []).filter((c) => c.kind !== "root" && isConstantTerm(c) && isInside(c, cell));
      // An inversion may have missed a root that the signs show.
      const isNew = (box: Tile): boolean => !listed.some((c) => isWithin(c, box.on));
      spots.push(...listed.map((c): Tile => ({ on: point(c), holds: "all" })), ...boxes.filter(isNew));
    }
    if (spots.length > MAX_ROOTS) return null;
  }
  return inOrder(spots);
}

const isWithin = (c: Term, on: Interval): boolean => isInside(c, on) || [on.lo, on.hi].some((e) => e.kind === "finite" && compare(c, e.at) === 0);

/** Roots in decimals: recognised as exact constants, or boxed. */
function boxesIn(expr: Term, variable: string, cell: Interval): readonly Tile[] | null {
  const grid = gridOf(cell);
  if (grid === null) return null;
  const signs = grid.map((q) => signNear(expr, variable, q));
  const out: Tile[] = [];
  for (let i = 0; i < grid.length; i += 1) {
    const [a, b, s, t] = [grid[i], grid[i + 1], signs[i], signs[i + 1]];
    if (a === undefined || s === undefined) continue;
    if (s === 0) out.push({ on: point(num(a)), holds: "all" });
    if (b === undefined || s === null || t === null || t === undefined || s * t !== -1) continue;
    const spot = spotBetween(expr, variable, a, b, s);
    if (spot === null || out.length >= MAX_ROOTS) return null;
    out.push(spot);
  }
  return out;
}

function spotBetween(expr: Term, variable: string, from: Rational, to: Rational, sign: -1 | 0 | 1): Tile | null {
  let [a, b] = [from, to];
  for (let i = 0; i < 70 && compareQ(mulQ(subQ(b, a), UNIT), rational(1n, 16n)) > 0; i += 1) {
    const m = middleQ(a, b);
    const s = signNear(expr, variable, m);
    if (s === 0) return { on: point(num(m)), holds: "all" };
    if (s === null) return null;
    if (s === sign) a = m;
    else b = m;
  }
  const near = Number(floorQ(mulQ(a, rational(10n ** 16n)))) / 1e16;
  const exact = recognised(expr, variable, near);
  if (exact !== null) return { on: point(exact), holds: "all" };
  for (const k of [floorQ(mulQ(a, UNIT)), floorQ(mulQ(b, UNIT))]) {
    const [lo, hi] = [rational(k, UNIT.n), rational(k + 1n, UNIT.n)];
    if (signNear(expr, variable, lo) === sign && signNear(expr, variable, hi) === -sign) return { on: interval(closedAt(num(lo)), closedAt(num(hi))), holds: sign === -1 ? "rises" : "falls" };
  }
  return null;
}

/** Tiles without a solution: whole when the kernel's rules settle the sign, else cut in two. */
function emptyTiles(expr: Term, variable: string, cell: Interval, budget: { cuts: number }, depth = 0): readonly Tile[] | null {
  const mask = signsOn(expr, variable, cell, new Fuel(TRIAL_FUEL));
  if (mask !== null && (mask & ZERO_SIGN) === 0) return [{ on: cell, holds: "none" }];
  const cut = depth > 9 || budget.cuts <= 0 ? null : cutOf(cell, depth);
  if (cut === null) return null;
  budget.cuts -= 1;
  const left = emptyTiles(expr, variable, interval(cell.lo, closedAt(cut)), budget, depth + 1);
  const right = left === null ? null : emptyTiles(expr, variable, interval(openAt(cut), cell.hi), budget, depth + 1);
  return left === null || right === null ? null : [...left, ...right];
}

/** A short number near the middle; on a ray, further and further out. */
function cutOf(cell: Interval, depth: number): Term | null {
  const lo = cell.lo.kind === "finite" ? boundsOf(cell.lo.at)?.hi : undefined;
  const hi = cell.hi.kind === "finite" ? boundsOf(cell.hi.at)?.lo : undefined;
  const step = rational(2n ** BigInt(depth));
  const [a, b] = [lo ?? (hi === undefined ? rational(-1n) : subQ(hi, mulQ(step, rational(2n)))), hi ?? (lo === undefined ? rational(1n) : addQ(lo, mulQ(step, rational(2n))))];
  const middle = middleQ(a, b);
  for (const scale of [1n, 4n, 64n, 2n ** 12n, 2n ** 30n, 2n ** 50n]) {
    const q = rational(floorQ(mulQ(middle, rational(scale))), scale);
    if (compareQ(q, a) > 0 && compareQ(q, b) < 0 && compareQ(mulQ(subQ(q, a), rational(8n)), subQ(b, a)) > 0) return num(q);
  }
  return null;
}
