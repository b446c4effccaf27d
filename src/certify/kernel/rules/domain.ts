/**
 * defined_on, undefined_on
 * Statement: expr is defined (hence continuous) at every point of the interval; or at none of it.
 * Why sound: conditions.ts lists when a term is defined; for "undefined", one condition is shown to fail throughout; or
 * one at each closed end and one on each piece between, cut where a linear condition changes: together they cover it.
 * Refuses when: a condition cannot be decided, or fails on a part of the interval only, or is that of a power of a constant
 * that is not positive, or at 0 that of a constant exponent.
 * Example: 1/x is defined on (0, ∞) and undefined on [0, 0].
 */
import type { Claim } from "../claim.js";
import { type Condition, ALLOWED, NEGATIVE, conditionsOf } from "../conditions.js";
import { rootsAreSound } from "../constant.js";
import type { Fuel } from "../fuel.js";
import { isDefinedOn, isWellFormed, signsOn } from "../sign.js";
import { printInterval, printPlain } from "../print.js";
import { type Interval, interval, openAt, openEnd, point } from "../region.js";
import { univariateM } from "../multipoly.js";
import { Normalizer } from "../normal.js";
import { divQ, negQ } from "../rational.js";
import { type Term, isConstantTerm, num } from "../term.js";

export function proveDomain(claim: Claim & { readonly kind: "defined_on" | "undefined_on" }, fuel: Fuel): string | null {
  const { expr, variable, on } = claim;
  const where = `${printPlain(expr)} on ${printInterval(on)}`;
  if (!isWellFormed(on, fuel)) return `malformed interval ${printInterval(on)}`;
  if (claim.kind === "defined_on") return isDefinedOn(expr, variable, on, fuel) ? null : `could not show that ${where} is defined${fuel.why === "" ? "" : `: ${fuel.why}`}`;
  if (!rootsAreSound(expr)) return "malformed root";
  // A closed end may be excluded by another condition than what lies between: 1/√x at 0 and below 0.
  const ends = [on.lo, on.hi].flatMap((e) => (e.kind === "finite" && e.closed ? [point(e.at)] : []));
  const inner = interval(openEnd(on.lo), openEnd(on.hi));
  const cells = isUndefinedOn(expr, variable, on, fuel) ? [] : isWellFormed(inner, fuel) ? [...ends, ...piecesOf(expr, variable, inner, fuel)] : [on];
  return cells.every((cell) => isUndefinedOn(expr, variable, cell, fuel)) ? null : `could not show that ${where} is undefined`;
}

/** The open interval, cut where a condition that is linear in the variable changes: log log x fails for two reasons left of 1. */
function piecesOf(expr: Term, variable: string, on: Interval, fuel: Fuel): readonly Interval[] {
  let pieces: readonly Interval[] = [on];
  for (const c of (conditionsOf(expr) ?? []).slice(0, MAX_CUTS)) {
    const cut = linearRoot(c.term, variable, fuel);
    if (cut === null) continue;
    pieces = pieces.flatMap((p) => {
      const [left, right] = [interval(p.lo, openAt(cut)), interval(openAt(cut), p.hi)];
      return isWellFormed(left, fuel) && isWellFormed(right, fuel) ? [left, point(cut), right] : [p];
    });
  }
  return pieces;
}
const MAX_CUTS = 6;

/** The rational zero of a condition that is a linear polynomial. */
function linearRoot(t: Term, variable: string, fuel: Fuel): Term | null {
  const normalizer = new Normalizer(fuel);
  const f = normalizer.normalize(t);
  const g = normalizer.generators.findIndex((x) => x.term.kind === "symbol" && x.term.name === variable);
  const p = f === null || g < 0 ? null : univariateM(f.n, g);
  const [c0, c1, ...higher] = p ?? [];
  return c0 === undefined || c1 === undefined || higher.length > 0 ? null : num(divQ(negQ(c0), c1));
}

/**
 * (−2)^x has values at whole x, and 0^√2 is 0: that term.ts gives such a power no value is no proof that it has none. With a
 * base and an exponent that both move (x^x) the base is meant to be positive, and the answer says so.
 */
const isTold = (c: Condition, mask: number): boolean => c.exponent === undefined || (!isConstantTerm(c.term) && (!isConstantTerm(c.exponent) || mask === NEGATIVE));

/** One condition fails at every point of the interval. */
function isUndefinedOn(expr: Term, variable: string, on: Interval, fuel: Fuel): boolean {
  return (conditionsOf(expr) ?? []).some((c) => {
    const mask = signsOn(c.term, variable, on, fuel);
    return mask !== null && mask !== 0 && (mask & ALLOWED[c.requires]) === 0 && isTold(c, mask);
  });
}
