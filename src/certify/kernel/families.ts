/**
 * General solutions of a periodic equation. Used by statements; it proves nothing.
 * Meaning of the claims together: T is a period of expr (period.ts); the zeros of expr in [0, T) are exactly `roots`
 * (roots_complete); and each family {start + n·step : n ∈ ℤ} consists of exactly the copies, by multiples of T, of the roots
 * that are its members: m·step = T, and member k is start + k·step up to a multiple of T, for k = 0 … m − 1. Every root is a
 * member of exactly one family. So the union of the families is the set of all real zeros of expr.
 */
import type { Claim } from "./claim.js";
import { type Shape, countShape, intervalShape, list, record, termShape } from "./decode.js";
import { periodClaims } from "./period.js";
import { type Interval, closedAt, interval, openAt } from "./region.js";
import { type Term, add, int, isConstantTerm, mul } from "./term.js";

/** `members[k]`: which root start + k·step is, and how many periods further it lies. */
export interface Family {
  readonly start: Term;
  readonly step: Term;
  readonly members: readonly Member[];
}
export interface Member {
  readonly root: number;
  /** start + k·step = roots[root] + (forward − back)·T. */
  readonly forward: number;
  readonly back: number;
}
export interface General {
  readonly period: Term;
  /** The domain of expr within [0, T). */
  readonly domain: readonly Interval[];
  /** The zeros of expr in [0, T), increasing. */
  readonly roots: readonly Term[];
  readonly families: readonly Family[];
}

const memberShape: Shape<Member> = record<{ root: number; forward: number; back: number }>({ root: countShape, forward: countShape, back: countShape });
const familyShape: Shape<Family> = record<{ start: Term; step: Term; members: readonly Member[] }>({ start: termShape, step: termShape, members: list(memberShape) });
export const generalShape: Shape<General> = record<{ period: Term; domain: readonly Interval[]; roots: readonly Term[]; families: readonly Family[] }>({ period: termShape, domain: list(intervalShape), roots: list(termShape), families: list(familyShape) });

/** The half-open interval [0, T). */
export const onePeriod = (period: Term): Interval => interval(closedAt(int(0)), openAt(period));

export function familyClaims(expr: Term, variable: string, general: General): readonly Claim[] | string {
  const { period, domain, roots, families } = general;
  const taken = families.flatMap((f) => f.members.map((m) => m.root));
  if (taken.length !== roots.length || new Set(taken).size !== roots.length) return "a root belongs to no family or to two";
  const claims: Claim[] = [
    ...periodClaims([expr], variable, period),
    { kind: "roots_complete", expr, variable, on: onePeriod(period), domain, roots },
  ];
  for (const { start, step, members } of families) {
    // With a letter in it the equation below could hold because its left side has no value anywhere.
    if (!isConstantTerm(start) || !isConstantTerm(step)) return "a family that is not one of numbers";
    claims.push({ kind: "equal", left: mul(int(members.length), step), right: period });
    for (const [k, m] of members.entries()) {
      const root = roots[m.root];
      if (root === undefined) return "a family names a root that is not listed";
      claims.push({ kind: "equal", left: add(start, mul(int(k), step)), right: add(root, mul(int(m.forward - m.back), period)) });
    }
  }
  return claims;
}
