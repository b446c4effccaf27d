/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { int, mul, symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf } from "../step.js";
import type { Plan } from "./claims.js";

const timeField = z.number().int().min(0).max(1439);

export const step = stepOf("clock", {
  want: z.enum(["time", "minutes"]),
  /** Minutes since midnight. */
  from: timeField,
  to: timeField.optional(),
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
  return { want: s.want, from: int(s.from), to: s.to === undefined ? null : int(s.to), shift: shift !== null && s.before === true ? mul(int(-1), shift) : shift, half: s.half ?? false };
}
