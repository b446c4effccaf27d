/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import { type Plan, methods, sides } from "./claims.js";

export const step = stepOf("derivative", {
  expr: expressionField,
  var: variableField.optional(),
  order: z.number().int().min(1).max(20).default(1),
  /** A point at which to evaluate it. */
  at: z.string().max(200).optional(),
  /** A one-sided derivative at the point. */
  side: z.enum(sides).optional(),
  /** How the steps go: from the definition, or with logarithms. */
  method: z.enum(methods).optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const expr = reader.term(s.expr, "/expr");
  // "Find dy/dx if x = y²" is about an implicit function, not about the derivative of y².
  if (/^[\s$]*x\s*=/.test(s.expr) && s.var === undefined && symbolsOf(expr).includes("y")) throw new CertaError("invalid_plan", { zh: "请用 var 指明对哪个字母求导", en: "say with var which letter to differentiate by" }, { pointer: "/var" });
  return { expr, variable: reader.variable(s.var, expr), order: s.order, at: s.at === undefined ? null : reader.term(s.at, "/at"), side: s.side ?? null, method: s.method ?? null };
}
