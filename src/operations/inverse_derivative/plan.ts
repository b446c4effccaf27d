/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import type { Plan } from "./claims.js";

export const step = stepOf("inverse_derivative", {
  expr: expressionField,
  var: variableField.optional(),
  /** The point b at which (f⁻¹)' is wanted. */
  at: z.string().min(1).max(200),
  /** The interval on which f is inverted; its whole domain when absent. */
  on: z.string().max(200).optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const expr = reader.term(s.expr, "/expr");
  return { expr, variable: reader.variable(s.var, expr), b: reader.term(s.at, "/at"), on: s.on === undefined ? null : reader.interval(s.on, "/on") };
}
