/**
 * TRUSTED: what an equation with given solutions means. The polynomial is lead·∏ (x − r) over the real roots, each as often
 * as it is listed, times ∏ ((x − p)² + q²) over the pairs p ± qi with q ≠ 0, and lead ≠ 0: so its roots are these and no others.
 */
import { nonzeroConstant } from "../../certify/kernel/constant-claims.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, list, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, int, isConstantTerm, mul, pow, sub, sym, symbolsOf } from "../../certify/kernel/term.js";

export interface Pair {
  readonly re: Term;
  readonly im: Term;
}
export interface Plan {
  readonly real: readonly Term[];
  readonly pairs: readonly Pair[];
  readonly variable: string;
}
export interface Answer {
  readonly polynomial: Term;
  readonly lead: Term;
}

const pairShape: Shape<Pair> = record<{ re: Term; im: Term }>({ re: termShape, im: termShape });
const planShape: Shape<Plan> = record<{ real: readonly Term[]; pairs: readonly Pair[]; variable: string }>({ real: list(termShape), pairs: list(pairShape), variable: symbolShape });
const answerShape: Shape<Answer> = record<{ polynomial: Term; lead: Term }>({ polynomial: termShape, lead: termShape });

export function productOf(plan: Plan, lead: Term): Term {
  const x = sym(plan.variable);
  return mul(lead, ...plan.real.map((r) => sub(x, r)), ...plan.pairs.map((p) => add(pow(sub(x, p.re), int(2)), pow(p.im, int(2)))));
}

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const numbers = [...plan.real, ...plan.pairs.flatMap((p) => [p.re, p.im]), answer.lead];
  if (plan.real.length + plan.pairs.length === 0 || !numbers.every(isConstantTerm)) return "roots are numbers";
  if (symbolsOf(answer.polynomial).some((s) => s !== plan.variable)) return "another letter in the equation";
  const product = productOf(plan, answer.lead);
  return [nonzeroConstant(answer.lead), ...plan.pairs.map((p) => nonzeroConstant(p.im)), { kind: "equal", left: product, right: answer.polynomial }];
}

export const statement: Statement<Plan, Answer> = { op: "equation_from_roots", plan: planShape, answer: answerShape, claims };
