/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import type { Plan } from "./claims.js";

export const step = stepOf("coefficients", {
  expr: expressionField,
  /** A sum of unknown letters times powers of the variables: a + b*x + c*x^2. */
  form: expressionField,
  /** The letters of the expression are the variables when absent. */
  vars: z.array(variableField).min(1).max(4).optional(),
  ask: z.array(variableField).min(1).max(20).optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const [expr, form] = [reader.term(s.expr, "/expr"), reader.term(s.form, "/form")];
  const variables = s.vars ?? symbolsOf(expr);
  const unknowns = symbolsOf(form).filter((n) => !variables.includes(n));
  const missing = s.ask?.find((a) => !unknowns.includes(a));
  if (missing !== undefined || unknowns.length === 0) throw new CertaError("invalid_plan", { zh: `形式里没有待定的字母 ${missing ?? ""}`, en: `the form has no unknown letter ${missing ?? ""}` }, { pointer: "/ask" });
  return { expr, form, variables, unknowns, asked: s.ask ?? unknowns };
}
