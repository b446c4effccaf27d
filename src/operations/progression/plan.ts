/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { CertaError } from "../../errors.js";
import { progressionTarget, progressionText } from "../../expression/progressions.js";
import type { Reader } from "../reader.js";
import { stepOf } from "../step.js";
import type { Plan } from "./claims.js";

export const step = stepOf("progression", {
  /** Facts separated by commas, the kind among them: `等差数列, a_3=7, S_5=20`, `geometric sequence, a_1=2, q=3`. a_k is the k-th term, S_k the sum of the first k. */
  facts: z.string().min(1).max(1000).meta({ grammar: "progression-facts" }),
  /** A formula in a_k, S_k, d, q, or `a_n`, `S_n` for the formula of the n-th term, of the sum of n terms. */
  ask: z.string().min(1).max(200).meta({ grammar: "progression-target" }),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const [text, asked] = [progressionText(s.facts), progressionTarget(s.ask)];
  if (text === null || asked === null) throw new CertaError("invalid_plan", { zh: "读不懂关于数列的条件", en: "what is said about the progression is not understood" }, { pointer: "/facts" });
  return {
    kind: text.kind, positive: text.positive, changing: text.changing, nonzero: text.nonzero.map((t) => reader.term(t, "/facts")), ask: asked.ask, target: reader.term(asked.expr, "/ask"),
    facts: text.facts.map((f) => reader.equation(f, "/facts")),
    triples: text.triples.map((t) => ({ kind: t.kind, terms: t.terms.map((x) => reader.term(x, "/facts")) })),
  };
}
