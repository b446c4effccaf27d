/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { int } from "../../certify/kernel/term.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import type { Plan } from "./claims.js";

export const step = stepOf("taylor", {
  expr: expressionField,
  var: variableField.optional(),
  /** The centre; 0 when absent. */
  at: z.string().max(200).optional(),
  /** The order (degree) … */
  order: z.number().int().min(0).max(20).optional(),
  /** … or how many terms that are not zero; order 5 when neither is given. */
  terms: z.number().int().min(1).max(12).optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const expr = reader.term(s.expr, "/expr");
  const terms = s.order === undefined ? (s.terms ?? null) : null;
  return { expr, variable: reader.variable(s.var, expr), at: s.at === undefined ? int(0) : reader.term(s.at, "/at"), order: terms === null ? (s.order ?? 5) : null, terms };
}
