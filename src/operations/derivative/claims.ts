/**
 * TRUSTED: what a derivative means. `result` is the derivative of the order asked for at every interior point of the
 * domain at which the rules give one. At a point, one of three:
 * - by the rules: f is defined on a neighbourhood, and `value` is the derivative there;
 * - by one-sided limits of the difference quotient (first order only): both equal `value`; or they differ, or one is
 *   infinite, and there is no derivative (`value` null); with `side`, that limit alone;
 * - f is undefined at the point, so there is no derivative (`value` and `limits` null).
 * From the definition: `quotient` is (f(x + h) − f(x))/h with h cancelled; it is continuous, so its value at h = 0 is
 * the limit.
 */
import { type LimitValue, limitValueShape } from "../../certify/kernel/approach.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, type ShapeOf, countShape, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { point } from "../../certify/kernel/region.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { nonzeroConstant } from "../../certify/kernel/constant-claims.js";
import { definedAround, differenceQuotient, oneSidedSlope } from "../../certify/kernel/slope.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, int, isConstantTerm, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";

export const sides = ["left", "right"] as const;
export const methods = ["definition", "logarithmic"] as const;

const planShape = record<{ expr: Term; variable: string; order: number; at: Term | null; side: (typeof sides)[number] | null; method: (typeof methods)[number] | null }>({
  expr: termShape, variable: symbolShape, order: countShape, at: nullable(termShape), side: nullable(oneOf(...sides)), method: nullable(oneOf(...methods)),
});
const limitsShape = record<{ left: LimitValue | null; right: LimitValue | null }>({ left: nullable(limitValueShape), right: nullable(limitValueShape) });
const answerShape = record<{ result: Term; value: Term | null; limits: ShapeOf<typeof limitsShape> | null; quotient: Term | null }>({
  result: termShape, value: nullable(termShape), limits: nullable(limitsShape), quotient: nullable(termShape),
});
export type Plan = ShapeOf<typeof planShape>;
export type Answer = ShapeOf<typeof answerShape>;

type Claims = readonly Claim[] | string;

/** (f(x + h) − f(x))/h with its h. */
export const generalQuotient = (plan: Plan): { readonly quotient: Term; readonly step: string } => differenceQuotient(plan.expr, plan.variable, sym(plan.variable));

function definitionClaims(plan: Plan, answer: Answer): Claims {
  if (answer.quotient === null) return [];
  if (plan.order !== 1) return "the difference quotient gives the first derivative";
  const { quotient, step } = generalQuotient(plan);
  return [{ kind: "equal", left: quotient, right: answer.quotient }, { kind: "equal", left: answer.result, right: substitute(answer.quotient, step, int(0)) }];
}

function limitClaims(plan: Plan, at: Term, answer: Answer): Claims {
  const { expr, variable, side } = plan;
  const { left, right } = answer.limits ?? { left: null, right: null };
  const claim = (s: "left" | "right", v: LimitValue): Claim => oneSidedSlope(expr, variable, at, s, v);
  const finite = (v: LimitValue | null): Term | null => (v?.kind === "finite" ? v.value : null);
  if (plan.order !== 1) return "one-sided limits give the first derivative";
  if (side !== null) {
    const [wanted, other] = side === "left" ? [left, right] : [right, left];
    if (wanted === null || other !== null) return "the limit on the side asked for, and no other";
    const value = finite(wanted);
    if ((value === null) !== (answer.value === null)) return "the value is the limit";
    return value === null || answer.value === null ? [claim(side, wanted)] : [claim(side, wanted), { kind: "equal", left: value, right: answer.value }];
  }
  // An infinite limit on one side is enough: there is no derivative, whatever happens on the other (an end of the domain).
  const known = left ?? right;
  if (known !== null && (left === null || right === null) && known.kind !== "finite" && answer.value === null) return [claim(left === null ? "right" : "left", known)];
  if (left === null || right === null) return "both one-sided limits are needed";
  const both = [claim("left", left), claim("right", right)];
  const [l, r] = [finite(left), finite(right)];
  if (answer.value === null) return l === null || r === null ? both : [...both, nonzeroConstant(sub(l, r))];
  return l === null || r === null ? "an infinite limit is no derivative" : [...both, { kind: "equal", left: l, right: answer.value }, { kind: "equal", left: r, right: answer.value }];
}

function pointClaims(plan: Plan, at: Term, answer: Answer): Claims {
  const { expr, variable, order } = plan;
  if (!isConstantTerm(at)) return "the point is not a constant";
  if (answer.limits !== null || plan.side !== null) return limitClaims(plan, at, answer);
  if (answer.value === null) return symbolsOf(expr).some((s) => s !== variable) ? "a parameter in the function" : [{ kind: "undefined_on", expr, variable, on: point(at) }];
  const rule = derivativeOfOrder(expr, variable, order);
  if (rule === null) return "expression nested too deeply";
  return [definedAround(expr, variable, at), { kind: "equal", left: substitute(rule, variable, at), right: answer.value }];
}

function claims(plan: Plan, answer: Answer): Claims {
  const { expr, variable, order, at } = plan;
  const derivative: Claim = { kind: "derivative", expr, variable, order, result: answer.result };
  const definition = definitionClaims(plan, answer);
  if (typeof definition === "string") return definition;
  if (at === null) return answer.value !== null || answer.limits !== null || plan.side !== null ? "a value without a point" : [derivative, ...definition];
  const there = pointClaims(plan, at, answer);
  return typeof there === "string" ? there : [derivative, ...definition, ...there];
}

export const statement: Statement<Plan, Answer> = { op: "derivative", plan: planShape satisfies Shape<Plan>, answer: answerShape satisfies Shape<Answer>, claims };
