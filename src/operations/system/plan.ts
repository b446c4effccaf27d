/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { CertaError } from "../../errors.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import type { Plan } from "./claims.js";

const MAX_EQUATIONS = 12;

export const step = stepOf("system", {
  /** Each entry is an equation, or several separated by commas, semicolons, "and" or lines; LaTeX cases and arrays too. */
  equations: z.array(expressionField).min(1).max(MAX_EQUATIONS),
  /** The unknowns; found from the letters when absent. */
  vars: z.array(variableField).min(1).max(MAX_EQUATIONS).optional(),
  /** Only these unknowns are asked for. */
  ask: z.array(variableField).min(1).max(MAX_EQUATIONS).optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const equations = s.equations.flatMap((text, i) => reader.equations(text, `/equations/${i}`));
  const terms = equations.flatMap((e) => [e.left, e.right]);
  if (equations.length > MAX_EQUATIONS) throw new CertaError("invalid_plan", { zh: `方程多于 ${MAX_EQUATIONS} 个`, en: `more than ${MAX_EQUATIONS} equations` }, { pointer: "/equations" });
  const unknowns = reader.unknowns(s.vars ?? s.ask, s.vars !== undefined, equations.length, ...terms);
  const missing = s.ask?.find((a) => !unknowns.includes(a));
  if (missing !== undefined) throw new CertaError("invalid_plan", { zh: `方程组里没有未知数 ${missing}`, en: `${missing} is no unknown of the system` }, { pointer: "/ask" });
  return { equations, unknowns, asked: s.ask ?? unknowns };
}
