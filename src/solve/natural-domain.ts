/** The natural domain of an expression in one variable, as a union of intervals. A proposer; the kernel proves it. */
import { conditionsOf } from "../certify/kernel/conditions.js";
import { type End, type Interval, REALS, closedAt, interval, openAt } from "../certify/kernel/region.js";
import { type Term, isConstantTerm, substitute } from "../certify/kernel/term.js";
import { isDefined, isInside, sampleIn, sorted } from "./order.js";
import { realRoots } from "./real-roots.js";

/** Points inside `on` where the definedness of expr may change, increasing; null when they cannot be found. */
export function boundaryPoints(expr: Term, variable: string, on: Interval): readonly Term[] | null {
  const points: Term[] = [];
  for (const c of conditionsOf(expr) ?? []) {
    if (isConstantTerm(c.term)) continue;
    const roots = realRoots(c.term, variable, on);
    if (roots === null) {
      // A condition without known roots is harmless when it holds throughout, as 1 + exp(x) > 0 does.
      continue;
    }
    if (roots !== "all") points.push(...roots);
  }
  return sorted(points.filter((p) => isInside(p, on)));
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
