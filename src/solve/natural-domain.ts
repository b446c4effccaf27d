/** The natural domain of an expression in one variable, as a union of intervals. A proposer; the kernel proves it. */
import { ALLOWED, type Condition, conditionsOf, maskOf } from "../certify/kernel/conditions.js";
import { type End, type Interval, REALS, closedAt, interval, openAt } from "../certify/kernel/region.js";
import { type Term, isConstantTerm, substitute } from "../certify/kernel/term.js";
import { isDefined, isInside, sampleIn, signAt, sorted } from "./order.js";
import { realRoots } from "./real-roots.js";

/** Points inside `on` where the definedness of expr may change, increasing; null when they cannot be found. */
export function boundaryPoints(expr: Term, variable: string, on: Interval): readonly Term[] | null {
  const points: Term[] = [];
  const open: Term[] = [];
  const known: Condition[] = [];
  for (const c of conditionsOf(expr) ?? []) {
    if (isConstantTerm(c.term)) continue;
    const roots = realRoots(c.term, variable, on);
    // A condition without known roots is harmless when it holds throughout, as 1 + exp(x) > 0 does.
    if (roots === null) open.push(c.term);
    else {
      known.push(c);
      if (roots !== "all") points.push(...roots);
    }
  }
  const first = sorted(points.filter((p) => isInside(p, on)));
  if (first === null || open.length === 0) return first;
  // sin x > 0 has infinitely many borders, but only finitely many where 16 − x² ≥ 0.
  const hull = hullOf(known, variable, on, first);
  if (hull === null) return first;
  const more = open.flatMap((t) => { const r = realRoots(t, variable, hull); return r === null || r === "all" ? [] : r; });
  return sorted([...first, ...more].filter((p) => isInside(p, on)));
}

/** The bounded interval outside of which some of the conditions fails; null when there is none. */
function hullOf(conditions: readonly Condition[], variable: string, on: Interval, cuts: readonly Term[]): Interval | null {
  const holds = (c: Term): boolean => conditions.every((k) => { const s = signAt(k.term, variable, c); return s !== null && (maskOf(s) & ALLOWED[k.requires]) !== 0; });
  const ends = [...cuts.map((c): End => openAt(c)), on.hi];
  let from: End = on.lo;
  let hull: Interval | null = null;
  for (const end of ends) {
    const sample = sampleIn(interval(from, end));
    if (sample === null) return null;
    if (holds(sample)) hull = interval(hull === null ? from : hull.lo, end);
    from = end;
  }
  const closed = (e: End): End => (e.kind === "finite" ? closedAt(e.at) : e);
  return hull === null || hull.lo.kind !== "finite" || hull.hi.kind !== "finite" ? null : interval(closed(hull.lo), closed(hull.hi));
}

/** Whether every condition holds at c. */
export function isDefinedAt(expr: Term, variable: string, c: Term): boolean {
  return isDefined(substitute(expr, variable, c));
}

/** The pieces of the domain within `on`, or null when unknown. */
export function naturalDomain(expr: Term, variable: string, on: Interval = REALS): readonly Interval[] | null {
  const cuts = boundaryPoints(expr, variable, on);
  if (cuts === null) return null;
  const pieces: Interval[] = [];
  let start: End | null = null;
  let from: End = on.lo;
  const close = (end: End): void => { if (start !== null) pieces.push(interval(start, end)); start = null; };
  for (const end of [...cuts.map((c): End => openAt(c)), on.hi]) {
    const sample = sampleIn(interval(from, end));
    if (sample === null) return null;
    const fromIn = from.kind === "finite" && (from !== on.lo || from.closed) && isDefinedAt(expr, variable, from.at);
    const inside = isDefinedAt(expr, variable, sample);
    if (from.kind === "finite" && start !== null && !(fromIn && inside)) close(fromIn ? closedAt(from.at) : openAt(from.at));
    if (inside && start === null) start = from.kind === "finite" ? (fromIn ? closedAt(from.at) : openAt(from.at)) : from;
    // A single point of the domain between two undefined cells.
    if (!inside && start === null && fromIn && from.kind === "finite" && !endsAt(pieces, from.at)) pieces.push(interval(closedAt(from.at), closedAt(from.at)));
    from = end.kind === "finite" ? openAt(end.at) : end;
  }
  const lastIn = on.hi.kind === "finite" && on.hi.closed && isDefinedAt(expr, variable, on.hi.at);
  if (start !== null) close(on.hi.kind === "finite" ? (lastIn ? closedAt(on.hi.at) : openAt(on.hi.at)) : on.hi);
  else if (lastIn && on.hi.kind === "finite") pieces.push(interval(closedAt(on.hi.at), closedAt(on.hi.at)));
  return pieces;
}

const endsAt = (pieces: readonly Interval[], at: Term): boolean => {
  const last = pieces[pieces.length - 1];
  return last !== undefined && last.hi.kind === "finite" && last.hi.closed && last.hi.at === at;
};
