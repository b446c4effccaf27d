/**
 * TRUSTED: what an answer about a limit means. A two-sided limit is a limit from the left and one from the right that
 * agree. A side on which the function is undefined near the point drops out: the limit is taken over the domain.
 * For a sequence the variable runs through the integers: n ≡ r modulo the period, one branch for each r; (−a)^(n + c) is
 * the ordinary power there, and sin, cos, tan of rational multiples of π·n are constants. The limit over the reals of
 * what is left implies the one over these n.
 */
import { type Approach, type LimitValue, limitValueShape } from "../../certify/kernel/approach.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, booleanShape, countShape, intervalShape, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { type Oscillation, oscillationClaims, oscillationShape } from "../../certify/kernel/oscillation.js";
import { type Interval, INFINITY, NEGATIVE_INFINITY, interval, openAt } from "../../certify/kernel/region.js";
import { nonzeroConstant, positiveConstant } from "../../certify/kernel/constant-claims.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, sameTerm, sub, symbolsOf } from "../../certify/kernel/term.js";
import { atResidue } from "../../certify/kernel/residue.js";
import { type Line, lineClaims, lineShape } from "../../certify/kernel/lines.js";

export interface Piece {
  readonly expr: Term;
  readonly on: Interval;
}
/** "both": → +∞ and → −∞. */
export type Point = { readonly kind: "finite"; readonly at: Term } | { readonly kind: "oo" | "-oo" | "both" };
export interface Plan {
  readonly pieces: readonly Piece[];
  readonly variable: string;
  readonly point: Point;
  readonly side: "both" | "left" | "right";
  /** The variable runs through the natural numbers. */
  readonly integers: boolean;
  /** The function asked about is only known to lie between the formula and this one, near the point: the squeeze theorem. */
  readonly upper: Term | null;
}
/** One way of approaching the point (for a sequence: one residue class). Exactly one of value, undefinedWithin, oscillation. */
export interface Branch {
  /** The piece that applies near the point on this side. */
  readonly piece: number;
  readonly value: LimitValue | null;
  /** δ: undefined at a distance below δ from the point; at ±∞: beyond ±δ. */
  readonly undefinedWithin: Term | null;
  readonly oscillation: Oscillation | null;
}
export interface Answer {
  readonly branches: readonly Branch[];
  /** A branch whose value differs from the first value; null when all values agree. */
  readonly differs: number | null;
  /** Period of the signs of a sequence; 1 for everything else. */
  readonly period: number;
  /** The lines of a calculation: shown only because each is proved. */
  readonly lines: readonly Line[];
}

const pointShape: Shape<Point> = {
  encode: (p) => (p.kind === "finite" ? { at: termShape.encode(p.at) } : p.kind),
  decode: (json, path) => {
    if (json === "oo" || json === "-oo" || json === "both") return { ok: true, value: { kind: json } };
    const r = record<{ at: Term }>({ at: termShape }).decode(json, path);
    return r.ok ? { ok: true, value: { kind: "finite", at: r.value.at } } : r;
  },
};
const planShape: Shape<Plan> = record<{ pieces: readonly Piece[]; variable: string; point: Point; side: "both" | "left" | "right"; integers: boolean; upper: Term | null }>({
  pieces: list(record<{ expr: Term; on: Interval }>({ expr: termShape, on: intervalShape })), variable: symbolShape, point: pointShape, side: oneOf("both", "left", "right"), integers: booleanShape, upper: nullable(termShape),
});
const branchShape: Shape<Branch> = record<{ piece: number; value: LimitValue | null; undefinedWithin: Term | null; oscillation: Oscillation | null }>({
  piece: countShape, value: nullable(limitValueShape), undefinedWithin: nullable(termShape), oscillation: nullable(oscillationShape),
});
const answerShape: Shape<Answer> = record<{ branches: readonly Branch[]; differs: number | null; period: number; lines: readonly Line[] }>({
  branches: list(branchShape), differs: nullable(countShape), period: countShape, lines: list(lineShape),
});

/** The one-sided approaches that the plan asks about. */
export function approachesOf(plan: Plan): readonly Approach[] {
  const { point } = plan;
  if (point.kind === "both") return [{ kind: "-oo" }, { kind: "oo" }];
  if (point.kind !== "finite") return [{ kind: point.kind }];
  const sides = plan.side === "both" ? (["left", "right"] as const) : ([plan.side] as const);
  return sides.map((side) => ({ kind: "finite", at: point.at, side }));
}

/** What the branches say together. Derived from the answer, and proved with it. */
export type Verdict = { readonly kind: "value"; readonly value: LimitValue } | { readonly kind: "differs" | "oscillates" | "undefined" };
export function verdictOf(answer: Answer): Verdict {
  if (answer.branches.some((b) => b.oscillation !== null)) return { kind: "oscillates" };
  const [first] = answer.branches.flatMap((b) => (b.value === null ? [] : [b.value]));
  if (first === undefined) return { kind: "undefined" };
  return answer.differs === null ? { kind: "value", value: first } : { kind: "differs" };
}

/** The piece covers a neighbourhood of the point on this side, and the pieces do not overlap. */
function appliesClaims(plan: Plan, index: number, at: Approach): readonly Claim[] | string {
  const piece = plan.pieces[index];
  if (piece === undefined) return "no such piece";
  const claims: Claim[] = [];
  for (const [i, p] of plan.pieces.entries()) {
    // Swapped ends would let the pieces beside this one overlap.
    if (p.on.lo.kind === "finite" && p.on.hi.kind === "finite" && !sameTerm(p.on.lo.at, p.on.hi.at)) claims.push(positiveConstant(sub(p.on.hi.at, p.on.lo.at)));
    const next = plan.pieces[i + 1];
    if (next === undefined) continue;
    if (p.on.hi.kind !== "finite" || next.on.lo.kind !== "finite") return "the pieces are not in order";
    if (!sameTerm(p.on.hi.at, next.on.lo.at)) claims.push(positiveConstant(sub(next.on.lo.at, p.on.hi.at)));
    else if (p.on.hi.closed && next.on.lo.closed) return "two pieces at one point";
  }
  const { lo, hi } = piece.on;
  if (at.kind === "oo") return hi.kind === "oo" ? claims : "this piece does not reach infinity";
  if (at.kind === "-oo") return lo.kind === "-oo" ? claims : "this piece does not reach minus infinity";
  const [near, far, sign] = at.side === "right" ? [lo, hi, 1] : [hi, lo, -1];
  const gap = (from: Term, to: Term): Claim => positiveConstant(sign > 0 ? sub(to, from) : sub(from, to));
  // The point lies strictly on the near side of the far end, and beyond or at the near end.
  if (far.kind === "finite") claims.push(gap(at.at, far.at));
  if (near.kind === "finite" && !sameTerm(near.at, at.at)) claims.push(gap(near.at, at.at));
  return claims;
}

/** Where the function is said to be undefined. */
function emptyNear(at: Approach, within: Term): Interval {
  if (at.kind === "oo") return interval(openAt(within), INFINITY);
  if (at.kind === "-oo") return interval(NEGATIVE_INFINITY, openAt(sub({ kind: "number", value: { n: 0n, d: 1n } }, within)));
  return at.side === "left" ? interval(openAt(sub(at.at, within)), openAt(at.at)) : interval(openAt(at.at), openAt(add(at.at, within)));
}

function branchClaims(plan: Plan, at: Approach, branch: Branch, expr: Term): readonly Claim[] | string {
  const { variable } = plan;
  const said = [branch.value, branch.undefinedWithin, branch.oscillation].filter((x) => x !== null);
  if (said.length !== 1) return "a branch says exactly one thing";
  if (plan.upper !== null) {
    if (branch.value === null || plan.integers || plan.pieces.length !== 1) return "both bounds need the same limit";
    return [{ kind: "limit", expr, variable, at, value: branch.value }, { kind: "limit", expr: plan.upper, variable, at, value: branch.value }];
  }
  if (branch.value !== null) return [{ kind: "limit", expr, variable, at, value: branch.value }];
  if (plan.integers) return "a sequence needs a limit on every branch";
  if (branch.oscillation !== null) return oscillationClaims(expr, variable, at, branch.oscillation);
  if (branch.undefinedWithin === null) return "a branch says nothing";
  return [positiveConstant(branch.undefinedWithin), { kind: "undefined_on", expr, variable, on: emptyNear(at, branch.undefinedWithin) }];
}

/** All values agree, or the one named differs from the first. */
function agreement(answer: Answer): readonly Claim[] | string {
  const values = answer.branches.map((b) => b.value);
  const first = values.find((v) => v !== null) ?? null;
  if (first === null) return answer.differs === null ? [] : "nothing to differ";
  if (answer.differs !== null) {
    const other = values[answer.differs] ?? null;
    if (other === null) return "no such value";
    if (other.kind !== first.kind) return [];
    return other.kind === "finite" && first.kind === "finite" ? [nonzeroConstant(sub(first.value, other.value))] : "these infinite limits are the same";
  }
  const claims: Claim[] = [];
  for (const v of values) {
    if (v === null) continue;
    if (v.kind !== first.kind) return "the limits differ";
    if (v.kind === "finite" && first.kind === "finite" && !sameTerm(v.value, first.value)) claims.push({ kind: "equal", left: first.value, right: v.value });
  }
  return claims;
}

export const statement: Statement<Plan, Answer> = {
  op: "limit",
  plan: planShape,
  answer: answerShape,
  claims: (plan, answer) => {
    const { variable, point } = plan;
    if (point.kind === "finite" && symbolsOf(point.at).includes(variable)) return "the point contains the variable";
    const approaches = approachesOf(plan);
    if (plan.integers ? point.kind !== "oo" || answer.period < 1 || answer.period > 12 : answer.period !== 1) return "a period is for sequences";
    if (answer.branches.length !== approaches.length * answer.period) return "one branch for each approach is needed";
    const claims: Claim[] = [];
    for (const [i, branch] of answer.branches.entries()) {
      const at = approaches[plan.integers ? 0 : i];
      const piece = plan.pieces[branch.piece];
      if (at === undefined || piece === undefined) return "no such piece";
      const applies = appliesClaims(plan, branch.piece, at);
      const expr = plan.integers ? atResidue(piece.expr, variable, answer.period, i) : piece.expr;
      const own = typeof applies === "string" ? applies : typeof expr === "string" ? expr : branchClaims(plan, at, branch, expr);
      if (typeof applies === "string" || typeof own === "string") return typeof own === "string" ? own : "malformed";
      claims.push(...own, ...applies);
    }
    const agree = agreement(answer);
    if (typeof agree === "string") return agree;
    claims.push(...agree);
    const verdict = verdictOf(answer);
    if (answer.lines.length === 0) return claims;
    if (plan.upper !== null) return "a squeezed function has no formula to calculate with";
    const [only, ...others] = plan.pieces;
    if (verdict.kind !== "value" || only === undefined || others.length > 0 || answer.period !== 1) return "a calculation belongs to one formula with one limit";
    const taken = approaches.filter((_, i) => answer.branches[i]?.value !== null);
    const lines = lineClaims(only.expr, variable, taken, verdict.value, answer.lines);
    return typeof lines === "string" ? lines : [...claims, ...lines];
  },
};
