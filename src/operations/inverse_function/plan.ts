/** The step on the wire and how its strings become terms. */
import type { z } from "zod";
import { substitute, sym } from "../../certify/kernel/term.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import type { Plan } from "./claims.js";

export const step = stepOf("inverse_function", {
  expr: expressionField,
  var: variableField.optional(),
  /** A second function: whether the two are inverse to each other. */
  other: expressionField.optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const other = s.other === undefined ? null : reader.term(s.other, "/other");
  const otherVariable = other === null ? null : reader.variable(s.var, other);
  const expr = reader.term(s.expr, "/expr");
  const variable = reader.variable(s.var, expr);
  return { expr, variable, other: other === null || otherVariable === null || otherVariable === variable ? other : substitute(other, otherVariable, sym(variable)) };
}
