/**
 * TRUSTED: what a value means. expr = value · unit, where units are symbols (unit_m, unit_s, …) that stand for any
 * positive quantity: an equation that mixes dimensions cannot hold for all of them. `value` has no symbol of its own.
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, nullable, record, termShape } from "../../certify/kernel/decode.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, integerOf, isConstantTerm, mul, sameTerm, symbolsOf } from "../../certify/kernel/term.js";

export interface Plan {
  readonly expr: Term;
  /** The unit asked for, over base units, e.g. (1/100)·unit_m for cm; null: base units or none. */
  readonly unit: Term | null;
}
export interface Answer {
  readonly value: Term;
  /** Over base units; null for a pure number. Equal to the plan's unit when one is asked for. */
  readonly unit: Term | null;
}

const planShape: Shape<Plan> = record<{ expr: Term; unit: Term | null }>({ expr: termShape, unit: nullable(termShape) });
const answerShape: Shape<Answer> = record<{ value: Term; unit: Term | null }>({ value: termShape, unit: nullable(termShape) });
/** A product of unit symbols to whole powers, as a unit is written; with a plan's own unit a factor such as 1/100 is its spelling. */
const isBareUnit = (t: Term): boolean => (t.kind === "product" ? t.factors : [t]).every((f) => { const base = f.kind === "power" && integerOf(f.exponent) !== null ? f.base : f; return base.kind === "symbol" && base.name.startsWith("unit_"); });
const isUnitTerm = (t: Term): boolean => symbolsOf(t).every((s) => s.startsWith("unit_"));

export const statement: Statement<Plan, Answer> = {
  op: "evaluate",
  plan: planShape,
  answer: answerShape,
  claims: (plan, answer) => {
    if (!isConstantTerm(answer.value) || !isUnitTerm(plan.expr)) return "the value is not a number";
    if (answer.unit !== null && (plan.unit === null ? !isBareUnit(answer.unit) : !sameTerm(answer.unit, plan.unit))) return "not a unit";
    const claims: readonly Claim[] = [{ kind: "equal", left: plan.expr, right: answer.unit === null ? answer.value : mul(answer.value, answer.unit) }];
    return plan.unit !== null && answer.unit === null ? "a unit is asked for" : claims;
  },
};
