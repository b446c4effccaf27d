/** Proposers for limits: expansions on each side, oscillation, undefined sides; then the lines of a calculation. */
import { holdsFloor } from "../../certify/kernel/floor.js";
import { Fuel } from "../../certify/kernel/fuel.js";
import { type Interval, INFINITY, NEGATIVE_INFINITY, interval, openAt } from "../../certify/kernel/region.js";
import { atResidue } from "../../certify/kernel/residue.js";
import { proveDomain } from "../../certify/kernel/rules/domain.js";
import { type Term, add, frac, int, neg, sub } from "../../certify/kernel/term.js";
import { type Approach, limitOf } from "../../solve/limits.js";
import { oscillationAt, sameValue } from "../../solve/oscillation.js";
import { compare } from "../../solve/order.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Branch, type Plan, approachesOf, verdictOf } from "./claims.js";
import { linesFor } from "./calculation.js";

const DISTANCES: readonly Term[] = [int(1), frac(1, 8), frac(1, 64), frac(1, 1024)];
const PERIODS: readonly number[] = [1, 2, 4, 6, 12];

function near(at: Approach, d: Term): Interval {
  if (at.kind === "oo") return interval(openAt(d), INFINITY);
  if (at.kind === "-oo") return interval(NEGATIVE_INFINITY, openAt(neg(d)));
  return at.side === "left" ? interval(openAt(sub(at.at, d)), openAt(at.at)) : interval(openAt(at.at), openAt(add(at.at, d)));
}

function undefinedWithin(expr: Term, variable: string, at: Approach): Term | null {
  const distances = at.kind === "finite" ? DISTANCES : [int(1), int(100)];
  return distances.find((d) => proveDomain({ kind: "undefined_on", expr, variable, on: near(at, d) }, new Fuel()) === null) ?? null;
}

/** The piece next to the point on this side. */
function pieceAt(plan: Plan, at: Approach): number {
  if (at.kind !== "finite") return plan.pieces.findIndex((p) => (at.kind === "oo" ? p.on.hi.kind === "oo" : p.on.lo.kind === "-oo"));
  return plan.pieces.findIndex(({ on: { lo, hi } }) => {
    const [low, high] = [lo.kind === "finite" ? compare(lo.at, at.at) : -1, hi.kind === "finite" ? compare(hi.at, at.at) : 1];
    return at.side === "right" ? low !== null && low <= 0 && high === 1 : low === -1 && high !== null && high >= 0;
  });
}

function branchAt(expr: Term, piece: number, variable: string, at: Approach, integers: boolean): Branch | null {
  const value = limitOf(expr, variable, at);
  const empty: Branch = { piece, value: null, undefinedWithin: null, oscillation: null };
  if (value !== null) return { ...empty, value };
  if (integers) return null;
  const within = undefinedWithin(expr, variable, at);
  if (within !== null) return { ...empty, undefinedWithin: within };
  const oscillation = oscillationAt(expr, variable, at);
  return oscillation === null ? null : { ...empty, oscillation };
}

function branchesOf(plan: Plan, period: number): readonly Branch[] | null {
  const out: Branch[] = [];
  for (const at of approachesOf(plan)) {
    const index = pieceAt(plan, at);
    const piece = plan.pieces[index];
    if (piece === undefined) return null;
    for (let r = 0; r < period; r += 1) {
      const expr = plan.integers ? atResidue(piece.expr, plan.variable, period, r) : piece.expr;
      const branch = typeof expr === "string" ? null : branchAt(expr, index, plan.variable, at, plan.integers);
      if (branch === null) return null;
      out.push(branch);
    }
  }
  return out;
}

export function answerOf(plan: Plan): Answer | null {
  for (const period of plan.integers ? PERIODS : [1]) {
    const branches = branchesOf(plan, period);
    if (branches === null) continue;
    const first = branches.find((b) => b.value !== null)?.value ?? null;
    const differs = first === null ? -1 : branches.findIndex((b) => b.value !== null && !sameValue(b.value, first));
    return { branches, differs: differs < 0 ? null : differs, period, lines: [] };
  }
  return null;
}

const byExpansion: Strategy<Plan, Answer> = {
  name: "expansion",
  tier: 1,
  *propose(plan) {
    const answer = answerOf(plan);
    if (answer === null) return;
    const verdict = verdictOf(answer);
    const [only, ...others] = plan.pieces;
    if (plan.upper === null && verdict.kind === "value" && only !== undefined && others.length === 0 && answer.period === 1 && !holdsFloor(only.expr)) {
      const taken = approachesOf(plan).filter((_, i) => answer.branches[i]?.value !== null);
      for (const lines of linesFor(only.expr, plan.variable, taken, verdict.value)) yield { ...answer, lines };
    }
    yield answer;
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byExpansion];
