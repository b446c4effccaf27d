/**
 * TRUSTED: what a linear approximation means. The line is f(a) + f'(a)(x − a), with f differentiable at a. An estimate is
 * its value at the target. The error bound is Lagrange's: between a and the target |f''| < M, so the estimate is off
 * by less than M(target − a)²/2. The differential is f'(x)·dx, or f'(a)·dx for numbers a and dx.
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, type ShapeOf, booleanShape, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { closedAt, interval } from "../../certify/kernel/region.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { positiveConstant } from "../../certify/kernel/constant-claims.js";
import { definedAround } from "../../certify/kernel/slope.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, frac, int, isConstantTerm, mul, pow, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";

export const wants = ["linearization", "estimate", "differential"] as const;
/** `target`: where to estimate f; for a differential at a point: the number dx. */
const planShape = record<{ expr: Term; variable: string; at: Term | null; target: Term | null; want: (typeof wants)[number] }>({
  expr: termShape, variable: symbolShape, at: nullable(termShape), target: nullable(termShape), want: oneOf(...wants),
});
const boundShape = record<{ forward: boolean; second: Term; m: Term; error: Term }>({ forward: booleanShape, second: termShape, m: termShape, error: termShape });
const answerShape = record<{ derivative: Term; value: Term | null; slope: Term | null; line: Term | null; result: Term | null; bound: ShapeOf<typeof boundShape> | null }>({
  derivative: termShape, value: nullable(termShape), slope: nullable(termShape), line: nullable(termShape),
  /** The estimate, or the differential. */
  result: nullable(termShape), bound: nullable(boundShape),
});
export type Plan = ShapeOf<typeof planShape>;
export type Answer = ShapeOf<typeof answerShape>;

export const differentialName = (variable: string): string => `d${variable}`;

function boundClaims(plan: Plan, at: Term, target: Term, bound: ShapeOf<typeof boundShape>): readonly Claim[] | string {
  const { expr, variable } = plan;
  const [first, second] = [derivativeOfOrder(expr, variable, 1), derivativeOfOrder(expr, variable, 2)];
  if (first === null || second === null || !isConstantTerm(bound.m)) return "no error bound";
  const [lo, hi] = bound.forward ? [at, target] : [target, at];
  const on = interval(closedAt(lo), closedAt(hi));
  return [
    positiveConstant(sub(hi, lo)),
    { kind: "derivative", expr, variable, order: 2, result: bound.second },
    ...[expr, first, second].map((t): Claim => ({ kind: "defined_on", expr: t, variable, on })),
    { kind: "sign", expr: sub(bound.m, second), variable, on, sign: 1 }, { kind: "sign", expr: add(bound.m, second), variable, on, sign: 1 },
    { kind: "equal", left: mul(frac(1, 2), bound.m, pow(sub(target, at), int(2))), right: bound.error },
  ];
}

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { expr, variable, at, target, want } = plan;
  const rule = derivativeOfOrder(expr, variable, 1);
  const { value, slope, line, result, bound } = answer;
  if (rule === null || (bound !== null && want !== "estimate")) return "malformed";
  const out: Claim[] = [{ kind: "derivative", expr, variable, order: 1, result: answer.derivative }];
  if (at === null) {
    const dx = differentialName(variable);
    if (want !== "differential" || target !== null || result === null || value !== null || slope !== null || line !== null || symbolsOf(expr).includes(dx)) return "a point is missing";
    return [...out, { kind: "equal", left: mul(rule, sym(dx)), right: result }];
  }
  if (!isConstantTerm(at) || value === null || slope === null || [value, slope].some((t) => symbolsOf(t).includes(variable))) return "malformed";
  out.push(definedAround(expr, variable, at), { kind: "equal", left: substitute(expr, variable, at), right: value }, { kind: "equal", left: substitute(rule, variable, at), right: slope });
  if (want !== "differential") {
    if (line === null) return "the line is missing";
    out.push({ kind: "equal", left: add(mul(slope, sub(sym(variable), at)), value), right: line });
  }
  if (want === "linearization") return result !== null || target !== null ? "malformed" : out;
  if (target === null || !isConstantTerm(target) || result === null || (want === "differential" && line !== null)) return "a target is missing";
  out.push({ kind: "equal", left: want === "estimate" ? add(mul(slope, sub(target, at)), value) : mul(slope, target), right: result });
  if (bound === null) return out;
  const more = boundClaims(plan, at, target, bound);
  return typeof more === "string" ? more : [...out, ...more];
}

export const statement: Statement<Plan, Answer> = { op: "linear_approximation", plan: planShape satisfies Shape<Plan>, answer: answerShape satisfies Shape<Answer>, claims };
