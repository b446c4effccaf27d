/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import { type Plan, tells, wants } from "./claims.js";

export const step = stepOf("extrema", {
  expr: expressionField,
  var: variableField.optional(),
  /** An interval, e.g. [0, 2*pi]; the natural domain when absent. */
  on: z.string().max(200).optional(),
  want: z.enum(wants).default("local"),
  /** The answer's `plain` is the greatest or least value alone ("value"), or both in this order. */
  tell: z.enum(tells).optional(),
  /** Which test the explanation shows. */
  test: z.enum(["first", "second"]).optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const expr = reader.term(s.expr, "/expr");
  return { expr, variable: reader.variable(s.var, expr), on: s.on === undefined ? null : reader.interval(s.on, "/on"), want: s.want, tell: s.tell ?? null, test: s.test ?? null };
}
