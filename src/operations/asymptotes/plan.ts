/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import { type Plan, WANTS } from "./claims.js";

export const step = stepOf("asymptotes", { expr: expressionField, var: variableField.optional(), want: z.enum(WANTS).default("all") });
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const expr = reader.term(s.expr, "/expr");
  return { expr, variable: reader.variable(s.var, expr), want: s.want };
}
