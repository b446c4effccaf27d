/**
 * TRUSTED: what a derivative means. `result` is the derivative of the order asked for at every interior point of the
 * domain at which the rules give one. At a point: f is defined on a neighbourhood, and `value` is the derivative there.
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, countShape, nullable, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { interval, openAt } from "../../certify/kernel/region.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, frac, isConstantTerm, sub, substitute, symbolsOf } from "../../certify/kernel/term.js";

export interface Plan {
  readonly expr: Term;
  readonly variable: string;
  readonly order: number;
  readonly at: Term | null;
}
export interface Answer {
  readonly result: Term;
  readonly value: Term | null;
}

const planShape: Shape<Plan> = record<{ expr: Term; variable: string; order: number; at: Term | null }>({ expr: termShape, variable: symbolShape, order: countShape, at: nullable(termShape) });
const answerShape: Shape<Answer> = record<{ result: Term; value: Term | null }>({ result: termShape, value: nullable(termShape) });

/** Half the width of the neighbourhood on which f must be defined for a derivative at a point: any positive number does. */
const RADIUS = frac(1, 1024);

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { expr, variable, order, at } = plan;
  const derivative: Claim = { kind: "derivative", expr, variable, order, result: answer.result };
  if ((at === null) !== (answer.value === null)) return "a value is given exactly when a point is asked for";
  if (at === null || answer.value === null) return [derivative];
  const rule = derivativeOfOrder(expr, variable, order);
  if (rule === null || !isConstantTerm(at)) return "the point is not a constant";
  if (symbolsOf(expr).some((s) => s !== variable)) return "a parameter in the function";
  const around = interval(openAt(sub(at, RADIUS)), openAt(add(at, RADIUS)));
  return [derivative, { kind: "defined_on", expr, variable, on: around }, { kind: "equal", left: substitute(rule, variable, at), right: answer.value }];
}

export const statement: Statement<Plan, Answer> = { op: "derivative", plan: planShape, answer: answerShape, claims };
