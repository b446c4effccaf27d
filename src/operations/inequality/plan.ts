/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import type { Plan } from "./claims.js";

export const step = stepOf("inequality", {
  /** `x^2 > 4`, `-1 < 2x + 1 <= 5`, `x < 0 or x > 2`, `x > 0 and x < 2`. */
  relation: expressionField,
  var: variableField.optional(),
  /** Only solutions in this interval; all real ones when absent. */
  on: z.string().max(200).optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const any = reader.relation(s.relation, "/relation");
  const terms = any.flatMap((all) => all.flatMap((r) => [r.left, r.right]));
  return { any, variable: reader.variable(s.var, ...terms), on: s.on === undefined ? null : reader.interval(s.on, "/on") };
}
