/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import type { Plan } from "./claims.js";

export const step = stepOf("domain", {
  expr: expressionField,
  var: variableField.optional(),
  /** Only within this interval; the real line when absent. */
  on: z.string().max(200).optional(),
  /** The numbers that are left out are asked for. */
  excluded: z.boolean().optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const expr = reader.term(s.expr, "/expr");
  return { expr, variable: reader.variable(s.var, expr), on: s.on === undefined ? null : reader.interval(s.on, "/on"), excluded: s.excluded ?? null };
}
