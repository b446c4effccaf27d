/**
 * TRUSTED: what the points of the mean value theorem mean. `points`: f is defined, hence continuous, on [a, b] and
 * differentiable on (a, b); (f(b) − f(a))/(b − a) is the mean slope (Rolle: f(a) = f(b)); and the points listed are all
 * c in (a, b) with f'(c) equal to it; or f' equals it throughout. `fails`: one hypothesis is shown to fail: f is
 * undefined at a point of [a, b]; or has no derivative at a point of (a, b), because the one-sided limits of the
 * difference quotient differ or one is infinite; or, for Rolle, f(a) ≠ f(b).
 */
import { type LimitValue, limitValueShape } from "../../certify/kernel/approach.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, type ShapeOf, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { closedAt, interval, openAt, point } from "../../certify/kernel/region.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { nonzeroConstant, positiveConstant } from "../../certify/kernel/constant-claims.js";
import { oneSidedSlope } from "../../certify/kernel/slope.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, div, isConstantTerm, sameTerm, sub, substitute, symbolsOf } from "../../certify/kernel/term.js";

export const theorems = ["rolle", "lagrange"] as const;
export const outcomes = ["points", "all", "undefined", "not_differentiable", "ends_differ"] as const;
const planShape = record<{ expr: Term; variable: string; a: Term; b: Term; theorem: (typeof theorems)[number] }>({ expr: termShape, variable: symbolShape, a: termShape, b: termShape, theorem: oneOf(...theorems) });
export type Plan = ShapeOf<typeof planShape>;

const answerShape = record<{ outcome: (typeof outcomes)[number]; derivative: Term | null; slope: Term | null; points: readonly Term[]; at: Term | null; left: LimitValue | null; right: LimitValue | null }>({
  outcome: oneOf(...outcomes), derivative: nullable(termShape), slope: nullable(termShape), points: list(termShape),
  /** The point at which a hypothesis fails, and the one-sided derivatives there. */
  at: nullable(termShape), left: nullable(limitValueShape), right: nullable(limitValueShape),
});
export type Answer = ShapeOf<typeof answerShape>;

function failure(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { expr, variable, a, b } = plan;
  const value = (c: Term): Term => substitute(expr, variable, c);
  if (answer.outcome === "ends_differ") return plan.theorem === "rolle" ? [nonzeroConstant(sub(value(a), value(b)))] : "the values at the ends may differ";
  const { at, left, right } = answer;
  if (at === null || !isConstantTerm(at)) return "a point is missing";
  if (answer.outcome === "undefined") {
    const inside = sameTerm(at, a) || sameTerm(at, b) ? [] : [positiveConstant(sub(at, a)), positiveConstant(sub(b, at))];
    return [...inside, { kind: "undefined_on", expr, variable, on: point(at) }];
  }
  if (left === null || right === null) return "one-sided derivatives are missing";
  const differ = left.kind === "finite" && right.kind === "finite" ? [nonzeroConstant(sub(left.value, right.value))] : [];
  return [positiveConstant(sub(at, a)), positiveConstant(sub(b, at)), oneSidedSlope(expr, variable, at, "left", left), oneSidedSlope(expr, variable, at, "right", right), ...differ];
}

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { expr, variable, a, b } = plan;
  if (symbolsOf(expr).some((s) => s !== variable) || !isConstantTerm(a) || !isConstantTerm(b)) return "a parameter";
  const ordered = positiveConstant(sub(b, a));
  if (answer.outcome !== "points" && answer.outcome !== "all") {
    const why = failure(plan, answer);
    return typeof why === "string" ? why : [ordered, ...why];
  }
  const rule = derivativeOfOrder(expr, variable, 1);
  const { derivative, slope } = answer;
  if (rule === null || derivative === null || slope === null || !isConstantTerm(slope) || answer.at !== null) return "malformed";
  const [fa, fb] = [substitute(expr, variable, a), substitute(expr, variable, b)];
  const inner = interval(openAt(a), openAt(b));
  const out: Claim[] = [
    ordered,
    { kind: "defined_on", expr, variable, on: interval(closedAt(a), closedAt(b)) },
    { kind: "derivative", expr, variable, order: 1, result: derivative },
    { kind: "defined_on", expr: rule, variable, on: inner },
    { kind: "equal", left: div(sub(fb, fa), sub(b, a)), right: slope },
  ];
  if (plan.theorem === "rolle") out.push({ kind: "equal", left: fa, right: fb });
  if (answer.outcome === "all") return answer.points.length > 0 ? "all points, or some" : [...out, { kind: "sign", expr: sub(rule, slope), variable, on: inner, sign: 0 }];
  return [...out, { kind: "roots_complete", expr: sub(rule, slope), variable, on: inner, domain: [inner], roots: answer.points }];
}

export const statement: Statement<Plan, Answer> = { op: "mean_value_points", plan: planShape satisfies Shape<Plan>, answer: answerShape satisfies Shape<Answer>, claims };
