/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { int, symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import { KINDS, type Plan, WANTS } from "./claims.js";

export const step = stepOf("sequence", {
  terms: z.array(expressionField).min(2).max(40),
  want: z.enum(WANTS),
  /** How the sequence goes on; by the polynomial of least degree when absent. */
  kind: z.enum(KINDS).optional(),
  /** Which term, or how many are added; "next" when absent. */
  at: expressionField.optional(),
  /** The letter of the index. */
  var: variableField.optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const terms = s.terms.map((t, i) => reader.term(t, `/terms/${i}`));
  const at = s.at === undefined ? null : reader.term(s.at, "/at");
  const [free] = [...terms, ...(at === null ? [] : [at])].flatMap((t) => symbolsOf(t));
  if (free !== undefined) throw new CertaError("invalid_plan", { zh: `不知道 ${free} 的值`, en: `the value of ${free} is not given` }, { pointer: "/terms" });
  return { kind: s.kind ?? "polynomial", terms, want: s.want, at: s.want === "term" ? (at ?? int(terms.length + 1)) : at, variable: s.var ?? "n" };
}
