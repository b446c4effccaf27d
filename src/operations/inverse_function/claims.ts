/**
 * TRUSTED: what an inverse function means. With f on its natural domain and the letter x for both:
 *   find   g(f(x)) is defined and x wherever f is defined (so f is one to one), and f(g(x)) = x wherever g is defined: so g
 *          is the inverse, with its own natural domain, which is the range of f. Where g's formula is defined too widely the
 *          answer is restricted to a half-line: each of its numbers is a + t², a − t², a + eᵗ or a − eᵗ for some real t, for
 *          these f(g(…)) is that number, and f's values lie there because √(f − a), √(a − f), ln(f − a) or ln(a − f) is defined.
 *   check  the same two equations for two given functions; or a number at which one of them fails
 */
import { nonzeroConstant } from "../../certify/kernel/constant-claims.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, booleanShape, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, call, int, isConstantTerm, mul, pow, sqrt, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";

export interface Plan {
  readonly expr: Term;
  readonly variable: string;
  /** Of check: the function that may be the inverse, in the same letter. */
  readonly other: Term | null;
}
export const HALF_LINES = ["from", "to", "above", "below"] as const;
export interface Answer {
  readonly inverse: Term | null;
  readonly half: (typeof HALF_LINES)[number] | null;
  readonly end: Term | null;
  readonly holds: boolean | null;
  /** Of check: a number c with f(g(c)) ≠ c, or g(f(c)) ≠ c when `inside` is set. */
  readonly witness: Term | null;
  readonly inside: boolean | null;
}

const planShape: Shape<Plan> = record<{ expr: Term; variable: string; other: Term | null }>({ expr: termShape, variable: symbolShape, other: nullable(termShape) });
const answerShape: Shape<Answer> = record<{ inverse: Term | null; half: Answer["half"]; end: Term | null; holds: boolean | null; witness: Term | null; inside: boolean | null }>({
  inverse: nullable(termShape), half: nullable(oneOf(...HALF_LINES)), end: nullable(termShape), holds: nullable(booleanShape), witness: nullable(termShape), inside: nullable(booleanShape),
});

/** Defined exactly where t is, with the value v there. */
const where = (v: Term, t: Term): Term => add(v, mul(int(0), t));

/** outer(inner(x)) is defined and x wherever inner is defined. */
const undoes = (outer: Term, inner: Term, x: string): Claim => ({ kind: "equal", left: where(sym(x), inner), right: substitute(outer, x, inner) });

/** A number of the half-line by a parameter, and a term that is defined only on it. */
function halfLine(half: (typeof HALF_LINES)[number], a: Term, t: Term, value: Term): { readonly number: Term; readonly inside: Term } {
  switch (half) {
    case "from": return { number: add(a, pow(t, int(2))), inside: sqrt(sub(value, a)) };
    case "to": return { number: sub(a, pow(t, int(2))), inside: sqrt(sub(a, value)) };
    case "above": return { number: add(a, call("exp", t)), inside: call("log", sub(value, a)) };
    case "below": return { number: sub(a, call("exp", t)), inside: call("log", sub(a, value)) };
  }
}

function findClaims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { expr, variable } = plan;
  const { inverse, half, end } = answer;
  if (inverse === null || symbolsOf(inverse).some((s) => s !== variable)) return "not a function of the same letter";
  const back = undoes(inverse, expr, variable);
  if (half === null) return end === null ? [back, undoes(expr, inverse, variable)] : "an end without a half-line";
  if (end === null || !isConstantTerm(end)) return "a half-line ends at a number";
  const t = sym(variable === "t" ? "u" : "t");
  const { number, inside } = halfLine(half, end, t, expr);
  return [
    back,
    { kind: "equal", left: number, right: substitute(expr, variable, substitute(inverse, variable, number)) },
    { kind: "equal", left: where(sym(variable), expr), right: where(sym(variable), inside) },
  ];
}

function checkClaims(plan: Plan, other: Term, answer: Answer): readonly Claim[] | string {
  const { expr, variable } = plan;
  if (symbolsOf(other).some((s) => s !== variable)) return "not a function of the same letter";
  if (answer.holds === true) return [undoes(other, expr, variable), undoes(expr, other, variable)];
  const { witness, inside } = answer;
  if (answer.holds !== false || witness === null || !isConstantTerm(witness) || inside === null) return "no number at which it fails";
  const [outer, inner] = inside ? [other, expr] : [expr, other];
  return [nonzeroConstant(sub(substitute(outer, variable, substitute(inner, variable, witness)), witness))];
}

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  if (symbolsOf(plan.expr).some((s) => s !== plan.variable)) return "a parameter in the function";
  if (plan.other !== null) return answer.inverse === null && answer.half === null ? checkClaims(plan, plan.other, answer) : "an inverse that is not asked for";
  return answer.holds === null && answer.witness === null ? findClaims(plan, answer) : "an inverse is asked for";
}

export const statement: Statement<Plan, Answer> = { op: "inverse_function", plan: planShape, answer: answerShape, claims };
