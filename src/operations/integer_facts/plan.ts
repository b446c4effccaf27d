/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf } from "../step.js";
import { type Plan, WANTS } from "./claims.js";

export const step = stepOf("integer_facts", {
  expr: expressionField,
  want: z.enum(WANTS),
  /** Of divides: the number that is to divide expr. */
  other: expressionField.optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const [expr, other] = [reader.term(s.expr, "/expr"), s.other === undefined ? null : reader.term(s.other, "/other")];
  const [free] = [...symbolsOf(expr), ...(other === null ? [] : symbolsOf(other))];
  if (free !== undefined) throw new CertaError("invalid_plan", { zh: `不知道 ${free} 的值`, en: `the value of ${free} is not given` }, { pointer: "/expr", source: s.expr });
  if ((s.want === "divides") !== (other !== null)) throw new CertaError("invalid_plan", { zh: "want 为 divides 时要给出 other", en: "other goes with divides" }, { pointer: "/other" });
  return { want: s.want, expr, other };
}
