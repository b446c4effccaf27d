/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf } from "../step.js";
import type { Plan } from "./claims.js";

export const step = stepOf("scientific_notation", {
  expr: expressionField,
  /** "ordinary": without a power of ten. */
  want: z.enum(["scientific", "ordinary"]).optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const expr = reader.term(s.expr, "/expr");
  const [free] = symbolsOf(expr);
  if (free !== undefined) throw new CertaError("invalid_plan", { zh: `不知道 ${free} 的值`, en: `the value of ${free} is not given` }, { pointer: "/expr", source: s.expr });
  return { want: s.want ?? "scientific", expr };
}
