/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import type { Plan } from "./claims.js";

export const step = stepOf("implicit_derivative", {
  /** The equation of the curve. */
  equation: expressionField,
  /** The independent variable; the function is the other letter. */
  var: variableField.optional(),
  of: variableField.optional(),
  order: z.union([z.literal(1), z.literal(2)]).default(1),
  at: z.string().max(200).optional(),
  atY: z.string().max(200).optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const { left, right } = reader.equation(s.equation, "/equation");
  const free = [...new Set([...symbolsOf(left), ...symbolsOf(right)])].sort();
  const candidates = free.filter((n) => n !== s.var && n !== s.of);
  const x = s.var ?? (free.includes("x") && s.of !== "x" ? "x" : candidates[0]);
  const y = s.of ?? (free.includes("y") && x !== "y" ? "y" : candidates.find((n) => n !== x));
  if (x === undefined || y === undefined || x === y) throw new CertaError("invalid_plan", { zh: "隐函数方程应含两个未知数", en: "an implicit function needs an equation in two unknowns" }, { pointer: "/equation" });
  return { left, right, x, y, order: s.order, at: s.at === undefined ? null : reader.term(s.at, "/at"), atY: s.atY === undefined ? null : reader.term(s.atY, "/atY") };
}
