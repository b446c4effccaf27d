/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import type { Plan } from "./claims.js";

const shortField = z.string().min(1).max(200);
export const step = stepOf("antiderivative", {
  expr: expressionField,
  var: variableField.optional(),
  /** An interval; the natural domain when absent. */
  on: z.string().max(200).optional(),
  /** The antiderivative with F(at) = value; both or none. */
  at: shortField.optional(),
  value: shortField.optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const expr = reader.term(s.expr, "/expr");
  return {
    expr,
    variable: reader.variable(s.var, expr),
    on: s.on === undefined ? null : reader.interval(s.on, "/on"),
    condition: s.at === undefined || s.value === undefined ? null : { at: reader.term(s.at, "/at"), value: reader.term(s.value, "/value") },
  };
}
