/** TRUSTED: what an average rate of change means: (f(b) − f(a))/(b − a) for a ≠ b, with f defined on the closed interval between. */
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { closedAt, interval } from "../../certify/kernel/region.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, div, isConstantTerm, sub, substitute, symbolsOf } from "../../certify/kernel/term.js";

export interface Plan {
  readonly expr: Term;
  readonly variable: string;
  readonly a: Term;
  readonly b: Term;
}
export interface Answer {
  readonly atA: Term;
  readonly atB: Term;
  readonly value: Term;
}
const planShape: Shape<Plan> = record<{ expr: Term; variable: string; a: Term; b: Term }>({ expr: termShape, variable: symbolShape, a: termShape, b: termShape });
const answerShape: Shape<Answer> = record<{ atA: Term; atB: Term; value: Term }>({ atA: termShape, atB: termShape, value: termShape });

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { expr, variable, a, b } = plan;
  if (!isConstantTerm(a) || !isConstantTerm(b) || symbolsOf(answer.value).includes(variable)) return "an end that is not a constant";
  const [fa, fb] = [substitute(expr, variable, a), substitute(expr, variable, b)];
  return [
    { kind: "defined_on", expr, variable, on: interval(closedAt(a), closedAt(b)) },
    { kind: "equal", left: fa, right: answer.atA }, { kind: "equal", left: fb, right: answer.atB },
    { kind: "equal", left: div(sub(fb, fa), sub(b, a)), right: answer.value },
  ];
}

export const statement: Statement<Plan, Answer> = { op: "rate", plan: planShape, answer: answerShape, claims };
