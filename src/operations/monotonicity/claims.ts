/**
 * TRUSTED: what an answer about monotonicity means. f is strictly increasing where f' > 0 and strictly decreasing where
 * f' < 0 on each open cell of the chart; two neighbouring cells of one sign join at their cut, because f is continuous there.
 * With a repetition the chart is that of one period, and every cell stands for all its copies.
 */
import { type ChartPiece, chartOrPeriodClaims, chartShape } from "../../certify/kernel/chart.js";
import { type Shape, intervalShape, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { type Repetition, repetitionShape } from "../../certify/kernel/period.js";
import { type Interval, REALS } from "../../certify/kernel/region.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, symbolsOf } from "../../certify/kernel/term.js";

export interface Plan {
  readonly expr: Term;
  readonly variable: string;
  readonly on: Interval | null;
  /** The intervals that are asked for; it changes nothing in what has to be proved. */
  readonly tell: "increasing" | "decreasing" | null;
}
export interface Answer {
  readonly derivative: Term;
  readonly pieces: readonly ChartPiece[];
  /** Set when the pieces are those of one period. */
  readonly repetition: Repetition | null;
}

const planShape: Shape<Plan> = record<{ expr: Term; variable: string; on: Interval | null; tell: "increasing" | "decreasing" | null }>({ expr: termShape, variable: symbolShape, on: nullable(intervalShape), tell: nullable(oneOf("increasing", "decreasing")) });
const answerShape: Shape<Answer> = record<{ derivative: Term; pieces: readonly ChartPiece[]; repetition: Repetition | null }>({ derivative: termShape, pieces: chartShape, repetition: nullable(repetitionShape) });

export const statement: Statement<Plan, Answer> = {
  op: "monotonicity",
  plan: planShape,
  answer: answerShape,
  claims: (plan, answer) => symbolsOf(plan.expr).some((s) => s !== plan.variable)
    ? "a parameter in the function"
    : chartOrPeriodClaims(plan.expr, plan.variable, plan.on ?? REALS, answer.repetition, answer.derivative, answer.pieces),
};
