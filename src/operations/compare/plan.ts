/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf } from "../step.js";
import { type Item, type Plan, RELATIONS, WANTS } from "./claims.js";

export const step = stepOf("compare", {
  items: z.array(expressionField).min(2).max(40),
  want: z.enum(WANTS),
  /** The largest comes first: "descending", "third biggest". */
  descending: z.boolean().optional(),
  /** The place that is asked for. */
  k: z.number().int().min(1).max(40).optional(),
  /** The number that something is closest to. */
  target: expressionField.optional(),
  relation: z.enum(RELATIONS).optional(),
  /** The letters of a multiple choice, in the order of the items. */
  labels: z.array(z.string().min(1).max(8).meta({ grammar: "name" })).max(40).optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const items = s.items.map((text, i): Item => {
    const value = reader.term(text, `/items/${i}`);
    const [free] = symbolsOf(value);
    if (free !== undefined) throw new CertaError("invalid_plan", { zh: `不知道 ${free} 的值`, en: `the value of ${free} is not given` }, { pointer: `/items/${i}`, source: text });
    // What has a name of its own is shown by it: t, and not its value.
    return { label: s.labels?.[i] ?? (/^[A-Za-z]$/.test(text.trim()) && !/^[eE]$/.test(text.trim()) ? text.trim() : null), value };
  });
  return { want: s.want, items, descending: s.descending ?? false, k: s.k ?? null, target: s.target === undefined ? null : reader.term(s.target, "/target"), relation: s.relation ?? null };
}
