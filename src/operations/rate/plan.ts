/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { CertaError } from "../../errors.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import type { Plan } from "./claims.js";

export const step = stepOf("rate", {
  expr: expressionField,
  var: variableField.optional(),
  /** The interval [a, b] … */
  on: z.string().max(200).optional(),
  /** … or its ends. */
  from: z.string().max(200).optional(),
  to: z.string().max(200).optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const expr = reader.term(s.expr, "/expr");
  const variable = reader.variable(s.var, expr);
  if (s.from !== undefined && s.to !== undefined) return { expr, variable, a: reader.term(s.from, "/from"), b: reader.term(s.to, "/to") };
  const on = s.on === undefined ? null : reader.interval(s.on, "/on");
  if (on === null || on.lo.kind !== "finite" || on.hi.kind !== "finite") throw new CertaError("invalid_plan", { zh: "平均变化率需要有限的区间", en: "an average rate of change needs an interval with finite ends" }, { pointer: "/on" });
  return { expr, variable, a: on.lo.at, b: on.hi.at };
}
