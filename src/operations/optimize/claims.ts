/**
 * TRUSTED: what an answer to "optimize the objective under one constraint in two unknowns" means.
 * One unknown is kept (u), the other one (v) is eliminated. The claims show that the feasible pairs are exactly (u, g(u))
 * for u in one interval, and then that the extreme value found is that of the objective there (kernel/extremum.ts):
 * - the form: left − right = v^m·(a·v^k + b) wherever left − right is defined, with a and b free of v. For a ≠ 0 this has at
 *   most one solution v in the range allowed (for even k the range holds no negative number; for m ≠ 0 not 0).
 * - cells tile the range allowed for u. On the one cell "inside" g(u) solves the constraint and lies in its range; on every
 *   other cell the solution −b/a lies out of range, or there is none.
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, type ShapeOf, countShape, intervalShape, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { type Study, isFlat, studyClaims, studyShape } from "../../certify/kernel/extremum.js";
import type { End, Interval } from "../../certify/kernel/region.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, frac, int, mul, neg, pow, sameTerm, sqrt, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";
import { tilingClaims } from "../../certify/kernel/tiling.js";

export interface Plan {
  readonly objective: Term;
  readonly left: Term;
  readonly right: Term;
  readonly x: string;
  readonly y: string;
  /** Where x and y may lie, e.g. (0, oo) for positive numbers. */
  readonly xRange: Interval;
  readonly yRange: Interval;
  readonly want: "max" | "min";
  /** Which part of the answer is printed; it changes nothing in what has to be proved. */
  readonly tell: "value" | null;
}

const STATUSES = ["inside", "below", "above", "none", "undefined", "outside"] as const;
const cellShape = record<{ on: Interval; status: (typeof STATUSES)[number] }>({ on: intervalShape, status: oneOf(...STATUSES) });
const pointShape = record<{ x: Term; y: Term }>({ x: termShape, y: termShape });
export type Cell = ShapeOf<typeof cellShape>;
export type Place = ShapeOf<typeof pointShape>;

export interface Answer {
  /** The unknown that is kept. */
  readonly keep: "x" | "y";
  readonly m: -2 | -1 | 0 | 1 | 2;
  readonly k: number;
  readonly a: Term;
  readonly b: Term;
  /** g: the other unknown in terms of the one kept. */
  readonly solved: Term;
  readonly cells: readonly Cell[];
  /** The objective along the constraint, on the cell inside. */
  readonly study: Study;
  /** Every pair at which the extreme value is attained, in the order of the study. */
  readonly points: readonly Place[];
}

const planShape: Shape<Plan> = record<{ [K in keyof Plan]: Plan[K] }>({
  objective: termShape, left: termShape, right: termShape, x: symbolShape, y: symbolShape, xRange: intervalShape, yRange: intervalShape, want: oneOf("max", "min"), tell: nullable(oneOf("value")),
});
const answerShape: Shape<Answer> = record<{ [K in keyof Answer]: Answer[K] }>({
  keep: oneOf("x", "y"), m: oneOf(-2, -1, 0, 1, 2), k: countShape, a: termShape, b: termShape, solved: termShape, cells: list(cellShape), study: studyShape, points: list(pointShape),
});

/** The roles of the two unknowns. */
export const rolesOf = (plan: Plan, answer: Pick<Answer, "keep">): { readonly u: string; readonly v: string; readonly uRange: Interval; readonly vRange: Interval } =>
  answer.keep === "x" ? { u: plan.x, v: plan.y, uRange: plan.xRange, vRange: plan.yRange } : { u: plan.y, v: plan.x, uRange: plan.yRange, vRange: plan.xRange };
export const reducedOf = (plan: Plan, answer: Answer): Term => substitute(plan.objective, rolesOf(plan, answer).v, answer.solved);
export const feasibleOf = (answer: Answer): Interval | null => answer.cells.find((c) => c.status === "inside")?.on ?? null;

/** The interval holds no negative number, and not 0 either when `strict`. */
function isNonnegative(range: Interval, strict: boolean): boolean {
  const { lo } = range;
  if (lo.kind !== "finite" || lo.at.kind !== "number") return false;
  return lo.at.value.n > 0n || (lo.at.value.n === 0n && (!strict || !lo.closed));
}

/** t ≥ end (side 1) or t ≤ end (side −1), strictly when the end does not belong to the range, on all of `on`. √s is defined exactly where s ≥ 0. */
function withinClaims(t: Term, end: End, side: 1 | -1, variable: string, on: Interval): readonly Claim[] {
  if (end.kind !== "finite") return [];
  const gap = side === 1 ? sub(t, end.at) : sub(end.at, t);
  return [end.closed ? { kind: "defined_on", expr: sqrt(gap), variable, on } : { kind: "sign", expr: gap, variable, on, sign: 1 }];
}

/** t lies beyond the end of the range, on all of `on`. */
function beyondClaims(t: Term, end: End, side: 1 | -1, variable: string, on: Interval): readonly Claim[] | string {
  if (end.kind !== "finite") return "beyond an end that is infinite";
  const gap = side === 1 ? sub(end.at, t) : sub(t, end.at);
  return [end.closed ? { kind: "sign", expr: gap, variable, on, sign: 1 } : { kind: "defined_on", expr: sqrt(gap), variable, on }];
}

function cellClaims(plan: Plan, answer: Answer, cell: Cell): readonly Claim[] | string {
  const { u, v, vRange } = rolesOf(plan, answer);
  const { a, b, k, solved } = answer;
  const { on } = cell;
  const quotient = mul(neg(b), pow(a, int(-1)));
  const root = k === 1 ? quotient : pow(quotient, frac(1, k));
  const unique: Claim = { kind: "nonzero", expr: a, variable: u, on };
  switch (cell.status) {
    // The constraint holds at (u, g(u)), which is in range; since a ≠ 0 it is the only solution there.
    case "inside": return [unique, { kind: "sign", expr: substitute(sub(plan.left, plan.right), v, solved), variable: u, on, sign: 0 }, ...withinClaims(solved, vRange.lo, 1, u, on), ...withinClaims(solved, vRange.hi, -1, u, on)];
    case "below": case "above": {
      const beyond = beyondClaims(root, cell.status === "below" ? vRange.lo : vRange.hi, cell.status === "below" ? 1 : -1, u, on);
      return typeof beyond === "string" ? beyond : [unique, ...beyond];
    }
    // 0·v^k + b = b ≠ 0.
    case "none": return [{ kind: "sign", expr: a, variable: u, on, sign: 0 }, { kind: "nonzero", expr: b, variable: u, on }];
    // No real root: v^k = −b/a has no solution, or a or b is undefined.
    case "undefined": return [unique, { kind: "undefined_on", expr: root, variable: u, on }];
    case "outside": return [{ kind: "undefined_on", expr: add(a, b), variable: u, on }];
  }
}

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { u, v, uRange, vRange } = rolesOf(plan, answer);
  const { a, b, k, m, solved, study } = answer;
  const only = (t: Term, ...names: readonly string[]): boolean => symbolsOf(t).every((s) => names.includes(s));
  if (u === v || ![plan.objective, plan.left, plan.right].every((t) => only(t, u, v))) return "two unknowns are needed, and no other symbols";
  if (![a, b, solved].every((t) => only(t, u))) return "the unknown eliminated is still there";
  if (k < 1 || k > 4) return "a power that is not supported";
  if ((k % 2 === 0 && !isNonnegative(vRange, false)) || (m !== 0 && !isNonnegative(vRange, true))) return "more than one solution for the unknown eliminated";
  const inside = answer.cells.filter((c) => c.status === "inside");
  const [feasible] = inside;
  if (feasible === undefined || inside.length !== 1) return "one feasible interval is needed";
  const power = k === 1 ? sym(v) : pow(sym(v), int(k));
  const form = add(mul(a, power), b);
  const tiling = tilingClaims(answer.cells.map((c) => c.on), uRange, null, [], u);
  const extreme = plan.want === "max" ? study.max : study.min;
  const objective = reducedOf(plan, answer);
  const at = extreme?.at ?? [];
  if (isFlat(study)) return "an objective that is constant along the constraint";
  if (answer.points.length !== at.length) return "one point for every place of the extreme value is needed";
  const places: Claim[] = [];
  for (const [i, p] of answer.points.entries()) {
    const [kept, other] = answer.keep === "x" ? [p.x, p.y] : [p.y, p.x];
    const place = at[i];
    if (place === undefined || !sameTerm(place, kept)) return "a point that is not where the extreme value is attained";
    places.push({ kind: "equal", left: substitute(solved, u, kept), right: other });
  }
  const parts = [
    [{ kind: "equal", left: sub(plan.left, plan.right), right: m === 0 ? form : mul(pow(sym(v), int(m)), form) } satisfies Claim],
    tiling,
    ...answer.cells.map((c) => cellClaims(plan, answer, c)),
    studyClaims({ expr: objective, variable: u, on: feasible.on }, study, { max: plan.want === "max", min: plan.want === "min", local: true }),
    places,
  ];
  const out: Claim[] = [];
  for (const more of parts) {
    if (typeof more === "string") return more;
    out.push(...more);
  }
  return out;
}

export const statement: Statement<Plan, Answer> = { op: "optimize", plan: planShape, answer: answerShape, claims };
