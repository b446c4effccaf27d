/**
 * TRUSTED: what a Taylor polynomial means. derivatives[k − 1] is the k-th derivative near the centre a: each is the
 * derivative of the one before, and the rules for it are defined around a. Coefficient k is f^(k)(a)/k!, and the
 * polynomial is Σ c_k (x − a)^k. The last derivative, one more than the order, is the one in Lagrange's remainder.
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, countShape, list, nullable, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { nonzeroConstant } from "../../certify/kernel/constant-claims.js";
import { definedAround } from "../../certify/kernel/slope.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, frac, int, isConstantTerm, mul, pow, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";

export interface Plan {
  readonly expr: Term;
  readonly variable: string;
  readonly at: Term;
  /** Either the order, or how many terms that are not zero. */
  readonly order: number | null;
  readonly terms: number | null;
}
export interface Answer {
  readonly derivatives: readonly Term[];
  readonly coefficients: readonly Term[];
  readonly polynomial: Term;
}
const planShape: Shape<Plan> = record<{ expr: Term; variable: string; at: Term; order: number | null; terms: number | null }>({
  expr: termShape, variable: symbolShape, at: termShape, order: nullable(countShape), terms: nullable(countShape),
});
const answerShape: Shape<Answer> = record<{ derivatives: readonly Term[]; coefficients: readonly Term[]; polynomial: Term }>({
  derivatives: list(termShape), coefficients: list(termShape), polynomial: termShape,
});

export const MAX_ORDER = 20;
const isZero = (t: Term): boolean => t.kind === "number" && t.value.n === 0n;

/** Σ c_k (x − a)^k as it stands. */
export const powerSum = (coefficients: readonly Term[], variable: string, at: Term): Term =>
  add(...coefficients.map((c, k) => (k === 0 ? c : mul(c, pow(isZero(at) ? sym(variable) : sub(sym(variable), at), int(k))))));

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { expr, variable, at } = plan;
  const n = answer.coefficients.length - 1;
  if (!isConstantTerm(at) || symbolsOf(expr).some((s) => s !== variable) || !answer.coefficients.every((c) => isConstantTerm(c))) return "a parameter";
  if (n < 0 || n > MAX_ORDER || answer.derivatives.length !== n + 1) return "order out of range";
  const nonzero = answer.coefficients.filter((c) => !isZero(c));
  const [first] = answer.coefficients;
  const last = answer.coefficients[n];
  if (first === undefined || last === undefined) return "order out of range";
  if ((plan.order === null) === (plan.terms === null)) return "either an order or a number of terms";
  if (plan.order !== null && plan.order !== n) return "another order than asked for";
  if (plan.terms !== null && (nonzero.length !== plan.terms || isZero(last))) return "another number of terms than asked for";
  const out: Claim[] = [definedAround(expr, variable, at), { kind: "equal", left: substitute(expr, variable, at), right: first }];
  // A term that counts as one that is not zero is proved not to be zero.
  if (plan.terms !== null) out.push(...nonzero.map(nonzeroConstant));
  let previous = expr;
  let factorial = 1n;
  for (const [i, derivative] of answer.derivatives.entries()) {
    const rule = derivativeOfOrder(previous, variable, 1);
    if (rule === null) return "expression nested too deeply";
    out.push({ kind: "derivative", expr: previous, variable, order: 1, result: derivative });
    const coefficient = answer.coefficients[i + 1];
    factorial *= BigInt(i + 1);
    if (coefficient !== undefined) out.push(definedAround(rule, variable, at), { kind: "equal", left: mul(frac(1n, factorial), substitute(rule, variable, at)), right: coefficient });
    previous = derivative;
  }
  return [...out, { kind: "equal", left: powerSum(answer.coefficients, variable, at), right: answer.polynomial }];
}

export const statement: Statement<Plan, Answer> = { op: "taylor", plan: planShape, answer: answerShape, claims };
