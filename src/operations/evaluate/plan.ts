/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { rational } from "../../certify/kernel/rational.js";
import { num, symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf } from "../step.js";
import { FUNCTIONS, type Plan } from "./claims.js";

export const step = stepOf("evaluate", {
  expr: expressionField.meta({ grammar: "quantity" }),
  /** The unit wanted, e.g. cm^2. */
  unit: z.string().max(60).meta({ grammar: "unit" }).optional(),
  /** Round to the nearest multiple of this number, e.g. 0.01 or 1000. */
  roundTo: expressionField.optional(),
  /** Decimal places to round to; the same as roundTo 10^(-decimals). */
  decimals: z.number().int().min(0).max(60).optional(),
  /** A function of the integers expr and second. */
  fn: z.enum(FUNCTIONS).optional(),
  second: expressionField.optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const unit = s.unit === undefined ? null : reader.unit(s.unit, "/unit");
  const expr = reader.quantity(s.expr, "/expr");
  const free = symbolsOf(expr).filter((name) => !name.startsWith("unit_"));
  if (free.length > 0) throw new CertaError("invalid_plan", { zh: `不知道 ${free.join("、")} 的值`, en: `the value of ${free.join(", ")} is not given` }, { pointer: "/expr", source: s.expr });
  const second = s.second === undefined ? null : reader.term(s.second, "/second");
  const roundTo = s.roundTo !== undefined ? reader.term(s.roundTo, "/roundTo") : s.decimals === undefined ? null : num(rational(1n, 10n ** BigInt(s.decimals)));
  if ((s.fn === undefined) !== (second === null) || (second !== null && symbolsOf(second).length > 0)) throw new CertaError("invalid_plan", { zh: "fn 与 second 要一起给出", en: "fn and second go together" }, { pointer: "/second" });
  return { expr, unit, roundTo: roundTo === null ? null : tidyConstant(roundTo), fn: s.fn ?? null, second };
}
