/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf } from "../step.js";
import type { Plan } from "./claims.js";

export const step = stepOf("evaluate", {
  expr: expressionField,
  /** The unit wanted, e.g. cm^2. */
  unit: z.string().max(60).optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const unit = s.unit === undefined ? null : reader.unit(s.unit, "/unit");
  const expr = reader.quantity(s.expr, "/expr");
  const free = symbolsOf(expr).filter((name) => !name.startsWith("unit_"));
  if (free.length > 0) throw new CertaError("invalid_plan", { zh: `不知道 ${free.join("、")} 的值`, en: `the value of ${free.join(", ")} is not given` }, { pointer: "/expr", source: s.expr });
  return { expr, unit };
}
