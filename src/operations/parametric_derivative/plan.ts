/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import type { Plan } from "./claims.js";

export const step = stepOf("parametric_derivative", {
  xt: expressionField,
  yt: expressionField,
  /** The parameter. */
  var: variableField.optional(),
  order: z.union([z.literal(1), z.literal(2)]).default(1),
  at: z.string().max(200).optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const [x, y] = [reader.term(s.xt, "/xt"), reader.term(s.yt, "/yt")];
  return { x, y, variable: reader.variable(s.var, x, y), order: s.order, at: s.at === undefined ? null : reader.term(s.at, "/at") };
}
