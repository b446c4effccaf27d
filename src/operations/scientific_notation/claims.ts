/**
 * TRUSTED: what a number in scientific or ordinary notation means. `mantissa` is a finite decimal.
 *   scientific  1 ≤ |mantissa| < 10 (or both 0), and the expression is mantissa·10^exponent, or differs from it by less than
 *               half a unit of the mantissa's last place, the third decimal, when `exact` is not set
 *   ordinary    exponent 0, and the expression is the mantissa
 */
import { positiveConstant } from "../../certify/kernel/constant-claims.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, booleanShape, oneOf, record, termShape } from "../../certify/kernel/decode.js";
import { absQ, compareQ, isInteger, mulQ, rational, signQ } from "../../certify/kernel/rational.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, frac, int, integerOf, isConstantTerm, mul, neg, num, pow, sub } from "../../certify/kernel/term.js";

export interface Plan {
  readonly want: "scientific" | "ordinary";
  readonly expr: Term;
}
export interface Answer {
  readonly mantissa: Term;
  readonly exponent: Term;
  readonly exact: boolean;
}

const planShape: Shape<Plan> = record<{ want: Plan["want"]; expr: Term }>({ want: oneOf("scientific", "ordinary"), expr: termShape });
const answerShape: Shape<Answer> = record<{ mantissa: Term; exponent: Term; exact: boolean }>({ mantissa: termShape, exponent: termShape, exact: booleanShape });

/** Decimals of a mantissa. */
const MAX_PLACES = 60n;
const MAX_POWER = 400n;

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { mantissa, exact } = answer;
  const exponent = integerOf(answer.exponent);
  if (!isConstantTerm(plan.expr) || mantissa.kind !== "number" || exponent === null || exponent > MAX_POWER || exponent < -MAX_POWER) return "not a number, or a far power";
  if (!isInteger(mulQ(mantissa.value, rational(10n ** MAX_PLACES)))) return "the mantissa is not a finite decimal";
  if (plan.want === "ordinary") return exact && exponent === 0n ? [{ kind: "equal", left: plan.expr, right: mantissa }] : "a number without a power of ten";
  const size = absQ(mantissa.value);
  const isZero = signQ(size) === 0 && exponent === 0n;
  if (!isZero && (compareQ(size, rational(1n)) < 0 || compareQ(size, rational(10n)) >= 0)) return "the mantissa is not from 1 to 10";
  const unit = pow(int(10), int(exponent));
  const value = mul(num(mantissa.value), unit);
  if (exact) return [{ kind: "equal", left: plan.expr, right: value }];
  if (isZero || !isInteger(mulQ(mantissa.value, rational(1000n)))) return "rounded to another place than the third decimal";
  const half = mul(frac(1, 2000), unit);
  return [positiveConstant(add(sub(plan.expr, value), half)), positiveConstant(add(value, half, neg(plan.expr)))];
}

export const statement: Statement<Plan, Answer> = { op: "scientific_notation", plan: planShape, answer: answerShape, claims };
