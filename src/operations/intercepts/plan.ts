/** The step on the wire and how its strings become terms. */
import type { z } from "zod";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import type { Plan } from "./claims.js";

export const step = stepOf("intercepts", { expr: expressionField, var: variableField.optional() });
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const expr = reader.term(s.expr, "/expr");
  return { expr, variable: reader.variable(s.var, expr) };
}
