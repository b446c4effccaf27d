/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import type { Plan } from "./claims.js";

export const step = stepOf("solve", {
  /** An equation; a bare expression means expr = 0. */
  equation: expressionField,
  var: variableField.optional(),
  /** Only solutions in this interval; all real ones when absent. */
  on: z.string().max(200).optional(),
  /** Real solutions unless complex ones are asked for. */
  domain: z.enum(["real", "complex"]).optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const { left, right } = reader.equation(s.equation, "/equation");
  return { left, right, variable: reader.variable(s.var, left, right), on: s.on === undefined ? null : reader.interval(s.on, "/on"), over: s.domain === "complex" ? "complex" : null };
}
