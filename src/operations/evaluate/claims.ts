/**
 * TRUSTED: what a value means. expr = value · unit, where units are symbols (unit_m, unit_s, …) that stand for any
 * positive quantity: an equation that mixes dimensions cannot hold for all of them. `value` has no symbol of its own.
 * With `roundTo` the value is the multiple of it nearest to expr, a tie going away from 0. With `fn` it is a function of
 * two integers: the greatest common divisor (Bézout: it divides both, and is a combination of them), the least common
 * multiple (both divide it, and the quotients are coprime by Bézout), or the remainder (0 ≤ r < b, b divides a − r). With
 * "common_denominator" it is the least common multiple of the denominators of two fractions in lowest terms.
 */
import { definedConstant, positiveConstant } from "../../certify/kernel/constant-claims.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, booleanShape, list, nullable, oneOf, record, termShape } from "../../certify/kernel/decode.js";
import { divQ, gcdInt, isInteger, rational, signQ } from "../../certify/kernel/rational.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, frac, int, integerOf, isConstantTerm, mul, neg, num, sameTerm, sub, substitute, symbolsOf } from "../../certify/kernel/term.js";

export const FUNCTIONS = ["gcd", "lcm", "remainder", "common_denominator"] as const;

export interface Plan {
  readonly expr: Term;
  /** The unit asked for, over base units, e.g. (1/100)·unit_m for cm; null: base units or none. */
  readonly unit: Term | null;
  /** A positive number: round to the nearest multiple of it. */
  readonly roundTo: Term | null;
  /** A function of the integers expr and second. */
  readonly fn: (typeof FUNCTIONS)[number] | null;
  readonly second: Term | null;
}
export interface Answer {
  readonly value: Term;
  /** Over base units; null for a pure number. Equal to the plan's unit when one is asked for. */
  readonly unit: Term | null;
  /** Rounding: expr lies in the middle between two multiples. */
  readonly tie: boolean | null;
  /** For fn: the integers that expr and second are, and Bézout's coefficients. */
  readonly integers: readonly Term[] | null;
  readonly coefficients: readonly Term[] | null;
}

const planShape: Shape<Plan> = record<{ expr: Term; unit: Term | null; roundTo: Term | null; fn: Plan["fn"]; second: Term | null }>({ expr: termShape, unit: nullable(termShape), roundTo: nullable(termShape), fn: nullable(oneOf(...FUNCTIONS)), second: nullable(termShape) });
const answerShape: Shape<Answer> = record<{ value: Term; unit: Term | null; tie: boolean | null; integers: readonly Term[] | null; coefficients: readonly Term[] | null }>({ value: termShape, unit: nullable(termShape), tie: nullable(booleanShape), integers: nullable(list(termShape)), coefficients: nullable(list(termShape)) });
/** A product of unit symbols to whole powers, as a unit is written; with a plan's own unit a factor such as 1/100 is its spelling. */
const isBareUnit = (t: Term): boolean => (t.kind === "product" ? t.factors : [t]).every((f) => { const base = f.kind === "power" && integerOf(f.exponent) !== null ? f.base : f; return base.kind === "symbol" && base.name.startsWith("unit_"); });
const isUnitTerm = (t: Term): boolean => symbolsOf(t).every((s) => s.startsWith("unit_"));

function roundedClaims(plan: Plan, answer: Answer, step: Term): readonly Claim[] | string {
  const { value } = answer;
  if (step.kind !== "number" || signQ(step.value) <= 0 || value.kind !== "number" || !isInteger(divQ(value.value, step.value))) return "not a multiple of the place that is rounded to";
  const half = num(divQ(step.value, rational(2n)));
  if (answer.tie !== true) return [positiveConstant(sub(add(value, half), plan.expr)), positiveConstant(add(plan.expr, half, neg(value)))];
  return signQ(value.value) === 0 ? "a tie goes away from 0" : [{ kind: "equal", left: plan.expr, right: signQ(value.value) > 0 ? sub(value, half) : add(value, half) }];
}

/** The fractions in lowest terms that expr and second are, as `integers` n₁, d₁, n₂, d₂. */
function denominatorClaims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const [n1, d1, n2, d2] = (answer.integers ?? []).map(integerOf);
  const [s, t] = (answer.coefficients ?? []).map(integerOf);
  const v = integerOf(answer.value);
  if (plan.second === null || typeof n1 !== "bigint" || typeof d1 !== "bigint" || typeof n2 !== "bigint" || typeof d2 !== "bigint" || v === null) return "two fractions";
  if (d1 <= 0n || d2 <= 0n || gcdInt(n1, d1) !== 1n || gcdInt(n2, d2) !== 1n) return "not in lowest terms";
  if (typeof s !== "bigint" || typeof t !== "bigint" || v <= 0n || v % d1 !== 0n || v % d2 !== 0n || s * (v / d1) + t * (v / d2) !== 1n) return "not the least common multiple";
  return [{ kind: "equal", left: plan.expr, right: frac(n1, d1) }, { kind: "equal", left: plan.second, right: frac(n2, d2) }];
}

function integerClaims(plan: Plan, answer: Answer): readonly Claim[] | string {
  if (plan.fn === "common_denominator") return denominatorClaims(plan, answer);
  const [a, b] = (answer.integers ?? []).map(integerOf);
  const [s, t] = (answer.coefficients ?? []).map(integerOf);
  const v = integerOf(answer.value);
  if (plan.second === null || plan.fn === null || typeof a !== "bigint" || typeof b !== "bigint" || v === null) return "a function of two integers";
  const same: readonly Claim[] = [{ kind: "equal", left: plan.expr, right: int(a) }, { kind: "equal", left: plan.second, right: int(b) }];
  if (plan.fn === "remainder") return b > 0n && v >= 0n && v < b && (a - v) % b === 0n ? same : "not the remainder";
  if (typeof s !== "bigint" || typeof t !== "bigint" || v <= 0n) return "without Bézout's coefficients";
  if (plan.fn === "gcd") return a % v === 0n && b % v === 0n && s * a + t * b === v ? same : "not the greatest common divisor";
  return a !== 0n && b !== 0n && v % a === 0n && v % b === 0n && s * (v / a) + t * (v / b) === 1n ? same : "not the least common multiple";
}

export const statement: Statement<Plan, Answer> = {
  op: "evaluate",
  plan: planShape,
  answer: answerShape,
  claims: (plan, answer) => {
    if (!isConstantTerm(answer.value) || !isUnitTerm(plan.expr)) return "the value is not a number";
    if (answer.unit !== null && (plan.unit === null ? !isBareUnit(answer.unit) : !sameTerm(answer.unit, plan.unit))) return "not a unit";
    if (plan.roundTo !== null || plan.fn !== null) {
      if (plan.unit !== null || answer.unit !== null || (plan.roundTo !== null && plan.fn !== null) || !isConstantTerm(plan.expr)) return "a pure number is rounded, or put into a function of integers";
      return plan.roundTo !== null ? roundedClaims(plan, answer, plan.roundTo) : integerClaims(plan, answer);
    }
    const units = symbolsOf(plan.expr);
    if (answer.unit !== null && !symbolsOf(answer.unit).every((s) => units.includes(s))) return "a unit that the question does not have: 0 m is not 0 kg";
    // With letters the equation alone could hold because the expression has no value anywhere.
    const one = units.reduce((t, s) => substitute(t, s, int(1)), plan.expr);
    const claims: readonly Claim[] = [...(units.length === 0 ? [] : [definedConstant(one)]), { kind: "equal", left: plan.expr, right: answer.unit === null ? answer.value : mul(answer.value, answer.unit) }];
    return plan.unit !== null && answer.unit === null ? "a unit is asked for" : claims;
  },
};
