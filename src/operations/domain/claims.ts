/**
 * TRUSTED: what the natural domain of a function means. The cells tile the interval asked for (the real line by default) or
 * one period; on each the function is defined throughout, or nowhere. Periodic answers: a term is defined exactly where
 * the conditions on its parts hold (kernel/conditions.ts), so its domain repeats as soon as the terms in these conditions
 * do; the function itself need not (x/sin x). A term that only must not vanish may change its sign: its square is looked at.
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { conditionsOf } from "../../certify/kernel/conditions.js";
import { type Shape, type ShapeOf, booleanShape, intervalShape, list, nullable, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { type Interval, REALS, type Region } from "../../certify/kernel/region.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, int, pow, sameTerm, symbolsOf } from "../../certify/kernel/term.js";
import { joined, tilingClaims } from "../../certify/kernel/tiling.js";

export interface Plan {
  readonly expr: Term;
  readonly variable: string;
  readonly on: Interval | null;
  /** The numbers that are left out are asked for, not the domain: there are finitely many. */
  readonly excluded: boolean | null;
}
const cellShape = record<{ on: Interval; defined: boolean }>({ on: intervalShape, defined: booleanShape });
export interface Answer {
  readonly cells: readonly ShapeOf<typeof cellShape>[];
  /** The cells tile one period [a, a + period) instead of the interval. */
  readonly period: Term | null;
}

const planShape: Shape<Plan> = record<{ expr: Term; variable: string; on: Interval | null; excluded: boolean | null }>({ expr: termShape, variable: symbolShape, on: nullable(intervalShape), excluded: nullable(booleanShape) });
const answerShape: Shape<Answer> = record<{ cells: readonly ShapeOf<typeof cellShape>[]; period: Term | null }>({ cells: list(cellShape), period: nullable(termShape) });

/** Terms whose common period is a period of the domain; null when the expression is too deep. */
export function repeatingParts(expr: Term): readonly Term[] | null {
  const conditions = conditionsOf(expr);
  return conditions === null ? null : conditions.map((c) => (c.requires === "nonzero" ? pow(c.term, int(2)) : c.term));
}

/** Where the function is defined (in one period, when there is one). */
export const domainOf = (answer: Answer): Region => joined(answer.cells.map((c) => c.on), (i) => answer.cells[i]?.defined === true);
/** Where it is not. */
export const gapsOf = (answer: Answer): Region => joined(answer.cells.map((c) => c.on), (i) => answer.cells[i]?.defined === false);

const isPoint = (i: Interval): boolean => i.lo.kind === "finite" && i.hi.kind === "finite" && i.lo.closed && i.hi.closed && sameTerm(i.lo.at, i.hi.at);

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { expr, variable } = plan;
  if (symbolsOf(expr).some((s) => s !== variable)) return "a parameter in the function";
  if (plan.excluded === true && (answer.period !== null || !gapsOf(answer).every(isPoint))) return "more is left out than single numbers";
  const repeating = repeatingParts(expr);
  if (repeating === null) return "expression nested too deeply";
  const tiling = tilingClaims(answer.cells.map((c) => c.on), plan.on ?? REALS, answer.period, repeating, variable);
  if (typeof tiling === "string") return tiling;
  return [...tiling, ...answer.cells.map((c): Claim => ({ kind: c.defined ? "defined_on" : "undefined_on", expr, variable, on: c.on }))];
}

export const statement: Statement<Plan, Answer> = { op: "domain", plan: planShape, answer: answerShape, claims };
