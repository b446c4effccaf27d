/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { CertaError } from "../../errors.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import { type Plan, theorems } from "./claims.js";

export const step = stepOf("mean_value_points", {
  expr: expressionField,
  var: variableField.optional(),
  /** The closed interval [a, b]. */
  on: z.string().min(1).max(200),
  theorem: z.enum(theorems).default("lagrange"),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const expr = reader.term(s.expr, "/expr");
  const { lo, hi } = reader.interval(s.on, "/on");
  if (lo.kind !== "finite" || hi.kind !== "finite") throw new CertaError("invalid_plan", { zh: "中值定理需要有限的闭区间", en: "the theorem needs a closed interval with finite ends" }, { pointer: "/on", source: s.on });
  return { expr, variable: reader.variable(s.var, expr), a: lo.at, b: hi.at, theorem: s.theorem };
}
