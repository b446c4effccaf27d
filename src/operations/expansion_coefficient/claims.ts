/**
 * TRUSTED: what the coefficient of a power in an expansion means. The expression equals a sum of terms
 * coefficient·x^p·y^q… wherever it is defined, with different powers in different terms and coefficients without the
 * variables; and it is defined for all x in [1, 2] and all values of the other letters. Different powers are linearly
 * independent on any open set of positive numbers, so the coefficients are determined; a power that is not listed has 0.
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, type ShapeOf, list, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { closedAt, interval } from "../../certify/kernel/region.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, int, mul, pow, sameTerm, sym, symbolsOf } from "../../certify/kernel/term.js";

export interface Plan {
  readonly expr: Term;
  readonly variables: readonly string[];
  /** The power asked for, one literal number for each variable; all 0: the constant term. */
  readonly exponents: readonly Term[];
}
const monomialShape = record<{ coefficient: Term; exponents: readonly Term[] }>({ coefficient: termShape, exponents: list(termShape) });
export type Monomial = ShapeOf<typeof monomialShape>;
export interface Answer { readonly terms: readonly Monomial[] }

const planShape: Shape<Plan> = record<{ expr: Term; variables: readonly string[]; exponents: readonly Term[] }>({ expr: termShape, variables: list(symbolShape), exponents: list(termShape) });
const answerShape: Shape<Answer> = record<{ terms: readonly Monomial[] }>({ terms: list(monomialShape) });

const sameExponents = (a: readonly Term[], b: readonly Term[]): boolean => a.length === b.length && a.every((t, i) => sameTerm(t, b[i] ?? int(0)));
/** The coefficient of the power asked for. */
export const coefficientOf = (plan: Plan, answer: Answer): Term => answer.terms.find((t) => sameExponents(t.exponents, plan.exponents))?.coefficient ?? int(0);
/** coefficient·x^p·y^q. A power of exponent 0 is 1. */
export const monomialTerm = (plan: Plan, m: Monomial): Term =>
  mul(m.coefficient, ...plan.variables.flatMap((v, i) => { const e = m.exponents[i]; return e === undefined || sameTerm(e, int(0)) ? [] : [sameTerm(e, int(1)) ? sym(v) : pow(sym(v), e)]; }));

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { variables, exponents } = plan;
  const [first] = variables;
  if (first === undefined || new Set(variables).size !== variables.length || exponents.length !== variables.length || !exponents.every((e) => e.kind === "number")) return "one literal exponent for each variable";
  for (const [i, t] of answer.terms.entries()) {
    if (t.exponents.length !== variables.length || !t.exponents.every((e) => e.kind === "number")) return "one literal exponent for each variable";
    if (symbolsOf(t.coefficient).some((s) => variables.includes(s))) return "a coefficient that holds a variable";
    if (answer.terms.some((o, k) => k < i && sameExponents(o.exponents, t.exponents))) return "one power twice";
  }
  const sum = add(...answer.terms.map((t) => monomialTerm(plan, t)));
  return [{ kind: "equal", left: plan.expr, right: sum }, { kind: "defined_on", expr: plan.expr, variable: first, on: interval(closedAt(int(1)), closedAt(int(2))) }];
}

export const statement: Statement<Plan, Answer> = { op: "expansion_coefficient", plan: planShape, answer: answerShape, claims };
