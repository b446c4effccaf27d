/**
 * TRUSTED: what the derivative of an inverse function means. f is defined on the interval (and, without one given,
 * nowhere else), continuous and strictly monotone there, so that it has an inverse; f(a) = b with a inside the interval,
 * f'(a) ≠ 0, and the value is 1/f'(a).
 */
import { chartClaims } from "../../certify/kernel/chart.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, type ShapeOf, intervalShape, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { type Interval, REALS } from "../../certify/kernel/region.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { insideClaims, nonzeroConstant } from "../../certify/kernel/constant-claims.js";
import { definedAround } from "../../certify/kernel/slope.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, int, isConstantTerm, pow, substitute, symbolsOf } from "../../certify/kernel/term.js";

const planShape = record<{ expr: Term; variable: string; b: Term; on: Interval | null }>({ expr: termShape, variable: symbolShape, b: termShape, on: nullable(intervalShape) });
export type Plan = ShapeOf<typeof planShape>;
export interface Answer {
  readonly derivative: Term;
  /** Where f is strictly monotone; the cuts are points with f' = 0 or undefined, where f is continuous. */
  readonly domain: Interval;
  readonly cuts: readonly Term[];
  readonly sign: -1 | 1;
  readonly a: Term;
  readonly slope: Term;
  readonly value: Term;
}
const answerShape: Shape<Answer> = record<{ derivative: Term; domain: Interval; cuts: readonly Term[]; sign: -1 | 1; a: Term; slope: Term; value: Term }>({
  derivative: termShape, domain: intervalShape, cuts: list(termShape), sign: oneOf(-1, 1), a: termShape, slope: termShape, value: termShape,
});

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { expr, variable, b, on } = plan;
  const { a, domain, cuts, sign } = answer;
  const rule = derivativeOfOrder(expr, variable, 1);
  if (rule === null || symbolsOf(expr).some((s) => s !== variable) || !isConstantTerm(a) || !isConstantTerm(b)) return "a parameter";
  const chart = chartClaims(expr, variable, on ?? REALS, answer.derivative, [{ on: domain, cuts, signs: [...cuts.map(() => sign), sign] }]);
  if (typeof chart === "string") return chart;
  const slope = substitute(rule, variable, a);
  return [
    ...chart, ...insideClaims(a, domain, true), definedAround(expr, variable, a),
    { kind: "equal", left: substitute(expr, variable, a), right: b },
    { kind: "equal", left: slope, right: answer.slope }, nonzeroConstant(slope),
    { kind: "equal", left: pow(slope, int(-1)), right: answer.value },
  ];
}

export const statement: Statement<Plan, Answer> = { op: "inverse_derivative", plan: planShape, answer: answerShape, claims };
