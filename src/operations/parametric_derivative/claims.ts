/**
 * TRUSTED: what derivatives of a parametric curve mean. Wherever x'(t) ≠ 0: dy/dx = y'(t)/x'(t), and
 * d²y/dx² = (dy/dx)'(t)/x'(t). At t0: x, y (and what is differentiated next) are defined around t0 and x'(t0) ≠ 0.
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, type ShapeOf, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { nonzeroConstant } from "../../certify/kernel/constant-claims.js";
import { definedAround } from "../../certify/kernel/slope.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, div, isConstantTerm, substitute, symbolsOf } from "../../certify/kernel/term.js";

const planShape = record<{ x: Term; y: Term; variable: string; order: 1 | 2; at: Term | null }>({ x: termShape, y: termShape, variable: symbolShape, order: oneOf(1, 2), at: nullable(termShape) });
export type Plan = ShapeOf<typeof planShape>;
export interface Answer {
  readonly dx: Term;
  readonly dy: Term;
  readonly first: Term;
  readonly second: Term | null;
  readonly value: Term | null;
}
const answerShape: Shape<Answer> = record<{ dx: Term; dy: Term; first: Term; second: Term | null; value: Term | null }>({
  dx: termShape, dy: termShape, first: termShape, second: nullable(termShape), value: nullable(termShape),
});

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { x, y, variable: t, order, at } = plan;
  const [rx, ry] = [derivativeOfOrder(x, t, 1), derivativeOfOrder(y, t, 1)];
  const again = derivativeOfOrder(answer.first, t, 1);
  if (rx === null || ry === null || again === null || !symbolsOf(x).includes(t)) return "x does not depend on the parameter";
  if ((order === 2) !== (answer.second !== null)) return "a second derivative is given exactly when it is asked for";
  if ((at === null) !== (answer.value === null)) return "a value is given exactly when a point is asked for";
  const slope = div(ry, rx);
  const bend = div(again, rx);
  const out: Claim[] = [
    { kind: "derivative", expr: x, variable: t, order: 1, result: answer.dx },
    { kind: "derivative", expr: y, variable: t, order: 1, result: answer.dy },
    { kind: "equal", left: slope, right: answer.first },
  ];
  if (answer.second !== null) out.push({ kind: "derivative", expr: answer.first, variable: t, order: 1, result: again }, { kind: "equal", left: bend, right: answer.second });
  if (at === null || answer.value === null) return out;
  if (!isConstantTerm(at)) return "the parameter is not a constant";
  const near = order === 1 ? [x, y] : [x, y, rx, ry, answer.first];
  return [...out, ...near.map((u) => definedAround(u, t, at)), nonzeroConstant(substitute(rx, t, at)), { kind: "equal", left: substitute(order === 1 ? slope : bend, t, at), right: answer.value }];
}

export const statement: Statement<Plan, Answer> = { op: "parametric_derivative", plan: planShape, answer: answerShape, claims };
