/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import type { Plan } from "./claims.js";

export const step = stepOf("monotonicity", {
  expr: expressionField,
  var: variableField.optional(),
  /** An interval; the natural domain when absent. */
  on: z.string().max(200).optional(),
  /** Only these intervals; both kinds when absent. */
  tell: z.enum(["increasing", "decreasing"]).optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const expr = reader.term(s.expr, "/expr");
  return { expr, variable: reader.variable(s.var, expr), on: s.on === undefined ? null : reader.interval(s.on, "/on"), tell: s.tell ?? null };
}
