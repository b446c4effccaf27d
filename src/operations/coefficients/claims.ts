/**
 * TRUSTED: what comparing coefficients means. The form is a sum of unknown letters, each times a power product of the
 * variables, no two with the same product, so the monomials are linearly independent: the values, which make the form
 * equal to the expression for all values of the variables, are the only ones. Values hold no variable.
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, list, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, integerOf, substitute, symbolsOf } from "../../certify/kernel/term.js";

export interface Value {
  readonly name: string;
  readonly value: Term;
}
export interface Plan {
  readonly expr: Term;
  readonly form: Term;
  readonly variables: readonly string[];
  readonly unknowns: readonly string[];
  readonly asked: readonly string[];
}
export interface Answer {
  /** One for each unknown, in the order of the plan. */
  readonly values: readonly Value[];
}

const valueShape: Shape<Value> = record<{ name: string; value: Term }>({ name: symbolShape, value: termShape });
const planShape: Shape<Plan> = record<{ expr: Term; form: Term; variables: readonly string[]; unknowns: readonly string[]; asked: readonly string[] }>({ expr: termShape, form: termShape, variables: list(symbolShape), unknowns: list(symbolShape), asked: list(symbolShape) });
const answerShape: Shape<Answer> = record<{ values: readonly Value[] }>({ values: list(valueShape) });

const distinct = (names: readonly string[]): boolean => new Set(names).size === names.length;

/** The unknown of one summand and its power product as text, "x:2 y:1"; null when it is not of this kind. */
function summand(t: Term, plan: Plan): { readonly unknown: string; readonly monomial: string } | null {
  const powers = new Map<string, bigint>();
  let unknown: string | null = null;
  for (const f of t.kind === "product" ? t.factors : [t]) {
    const base = f.kind === "power" ? f.base : f;
    const exponent = f.kind === "power" ? integerOf(f.exponent) : 1n;
    if (base.kind !== "symbol" || exponent === null || exponent < 1n) return null;
    if (plan.variables.includes(base.name)) powers.set(base.name, (powers.get(base.name) ?? 0n) + exponent);
    else if (unknown === null && exponent === 1n && plan.unknowns.includes(base.name)) unknown = base.name;
    else return null;
  }
  if (unknown === null) return null;
  const monomial = plan.variables.map((v) => `${v}:${powers.get(v) ?? 0n}`).join(" ");
  return { unknown, monomial };
}

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { expr, form, variables, unknowns, asked } = plan;
  if (!distinct([...variables, ...unknowns]) || !asked.every((a) => unknowns.includes(a)) || asked.length === 0) return "letters that are listed twice, or asked for and unknown";
  if (symbolsOf(expr).some((s) => unknowns.includes(s))) return "an unknown in the expression itself";
  const parts = (form.kind === "sum" ? form.terms : [form]).map((t) => summand(t, plan));
  const found = parts.flatMap((p) => (p === null ? [] : [p]));
  if (found.length !== parts.length || !distinct(found.map((p) => p.unknown)) || !distinct(found.map((p) => p.monomial)) || found.length !== unknowns.length) return "not one unknown for each of different monomials";
  if (answer.values.length !== unknowns.length || !answer.values.every((v, i) => v.name === unknowns[i])) return "not one value for each unknown";
  if (answer.values.some((v) => symbolsOf(v.value).some((s) => variables.includes(s) || unknowns.includes(s)))) return "a value that depends on the variables";
  const filled = answer.values.reduce((t, v) => substitute(t, v.name, v.value), form);
  return [{ kind: "equal", left: expr, right: filled }];
}

export const statement: Statement<Plan, Answer> = { op: "coefficients", plan: planShape, answer: answerShape, claims };
