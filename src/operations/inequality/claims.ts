/**
 * TRUSTED: what the solution set of an inequality means. The plan is a disjunction of conjunctions of relations. A relation
 * holds at a point when both of its sides are defined there and compare as it says; a point at which a side is undefined
 * does not satisfy it. The cells tile the interval asked for (the real line by default), or one period; on every cell the
 * signs of left − right that are listed decide whether the whole condition holds there. So the union of the cells on which
 * it holds is the set of all solutions, each end in or out as listed.
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, type ShapeOf, intervalShape, list, nullable, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { type Comparison as Order, type Parametric, parametricClaims, parametricShape } from "../../certify/kernel/parametric.js";
import { type Interval, REALS, type Region } from "../../certify/kernel/region.js";
import { type Mark, type Relation, difference, isSolved, markShape, relationShape } from "../../certify/kernel/relation.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, symbolsOf } from "../../certify/kernel/term.js";
import { joined, tilingClaims } from "../../certify/kernel/tiling.js";

export { comparisons, difference, holdsAt, isSolved } from "../../certify/kernel/relation.js";
export type { Comparison, Mark, Relation } from "../../certify/kernel/relation.js";

export interface Plan {
  /** One of these holds, each of which is a list of relations that hold together. */
  readonly any: readonly (readonly Relation[])[];
  readonly variable: string;
  readonly on: Interval | null;
}

const cellShape = record<{ on: Interval; marks: readonly (readonly Mark[])[] }>({ on: intervalShape, marks: list(list(markShape)) });
export type Cell = ShapeOf<typeof cellShape>;

export interface Answer {
  readonly cells: readonly Cell[];
  /** The cells tile one period [a, a + period) instead of the interval. */
  readonly period: Term | null;
  /** With letters: the form of left − right, from which the cases follow (kernel/parametric.ts). Then there are no cells. */
  readonly form: Parametric | null;
}

const planShape: Shape<Plan> = record<{ any: readonly (readonly Relation[])[]; variable: string; on: Interval | null }>({ any: list(list(relationShape)), variable: symbolShape, on: nullable(intervalShape) });
const answerShape: Shape<Answer> = record<{ cells: readonly Cell[]; period: Term | null; form: Parametric | null }>({ cells: list(cellShape), period: nullable(termShape), form: nullable(parametricShape) });

/** All solutions (in one period, when there is one). */
export const solutionsOf = (plan: Plan, answer: Answer): Region => {
  const { cells } = answer;
  return joined(cells.map((c) => c.on), (i) => isSolved(plan.any, cells[i]?.marks ?? []) === true);
};

function cellClaims(plan: Plan, cell: Cell): readonly Claim[] | string {
  const { variable } = plan;
  const { on, marks } = cell;
  if (marks.length !== plan.any.length || plan.any.some((all, i) => all.length !== marks[i]?.length)) return "one mark per relation is needed";
  if (isSolved(plan.any, marks) === null) return "a cell on which nothing is decided";
  return plan.any.flatMap((all, i) => all.flatMap((r, j): readonly Claim[] => {
    const mark = marks[i]?.[j] ?? "open";
    const expr = difference(r);
    if (mark === "open") return [];
    return mark === "undefined" ? [{ kind: "undefined_on", expr, variable, on }] : [{ kind: "sign", expr, variable, on, sign: mark }];
  }));
}

/** The only relation, when it is an order. */
export function orderOf(plan: Plan): { readonly relation: Relation; readonly op: Order } | null {
  const [all, ...more] = plan.any;
  const [relation, ...others] = all ?? [];
  if (relation === undefined || more.length + others.length > 0 || relation.op === "=" || relation.op === "!=") return null;
  return { relation, op: relation.op };
}

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { any, variable } = plan;
  const differences = any.flatMap((all) => all.map(difference));
  if (any.length === 0 || any.some((all) => all.length === 0)) return "an empty condition";
  if (answer.form !== null) {
    const only = orderOf(plan);
    if (only === null || answer.cells.length > 0 || answer.period !== null || plan.on !== null) return "cases are for one inequality on the whole line";
    return parametricClaims(difference(only.relation), variable, answer.form);
  }
  if (differences.some((d) => symbolsOf(d).some((s) => s !== variable))) return "a parameter in the inequality";
  const tiling = tilingClaims(answer.cells.map((c) => c.on), plan.on ?? REALS, answer.period, differences, variable);
  if (typeof tiling === "string") return tiling;
  const out: Claim[] = [...tiling];
  for (const cell of answer.cells) {
    const more = cellClaims(plan, cell);
    if (typeof more === "string") return more;
    // Each cell carries a claim of its own, which also proves that it is a well-formed interval.
    if (more.length === 0) return "a cell about which nothing is claimed";
    out.push(...more);
  }
  return out;
}

export const statement: Statement<Plan, Answer> = { op: "inequality", plan: planShape, answer: answerShape, claims };
