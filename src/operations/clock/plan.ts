/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { int, mul, symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf } from "../step.js";
import type { Plan } from "./claims.js";

export const step = stepOf("clock", {
  want: z.enum(["time", "minutes"]),
  /** Minutes since midnight. */
  from: expressionField,
  to: expressionField.optional(),
  /** Minutes later; earlier when `before`. */
  shift: expressionField.optional(),
  before: z.boolean().optional(),
  /** A clock of twelve hours. */
  half: z.boolean().optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const shift = s.shift === undefined ? null : reader.term(s.shift, "/shift");
  const [free] = shift === null ? [] : symbolsOf(shift);
  if (free !== undefined) throw new CertaError("invalid_plan", { zh: `不知道 ${free} 的值`, en: `the value of ${free} is not given` }, { pointer: "/shift" });
  return { want: s.want, from: tidyConstant(reader.term(s.from, "/from")), to: s.to === undefined ? null : tidyConstant(reader.term(s.to, "/to")), shift: shift !== null && s.before === true ? mul(int(-1), shift) : shift, half: s.half ?? false };
}
