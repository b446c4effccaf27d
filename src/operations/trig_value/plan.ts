/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { type Term, int, symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import { angleText } from "../../expression/angles.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf } from "../step.js";
import type { Plan } from "./claims.js";

export const step = stepOf("trig_value", {
  /** Facts separated by commas: `sin α = 3/5, α 是第二象限角`, `sin(alpha)=3/5,quadrant(alpha)=2`, `tan θ = 2, θ ∈ (0, π/2)`, `cos x = -1/3, x is in the third quadrant`. */
  facts: z.string().min(1).max(1000).meta({ grammar: "angle-facts" }),
  /** What is asked: `cos α`, `sin 2α`, `tan(α + π/4)`. */
  expr: expressionField,
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const text = angleText(s.facts);
  if (text === null) throw new CertaError("invalid_plan", { zh: "读不懂关于角的条件", en: "what is said about the angle is not understood" }, { pointer: "/facts" });
  const facts = text.facts.map((f) => reader.equation(f, "/facts"));
  const target = reader.term(s.expr, "/expr");
  const terms: readonly Term[] = [...facts.flatMap((f) => [f.left, f.right]), target];
  return {
    letters: [...new Set(terms.flatMap((t) => symbolsOf(t)))], facts, target, quadrants: text.quadrants,
    ranges: text.ranges.map((r) => ({ angle: r.angle, from: int(r.from), to: int(r.to), closed: r.closed, open: r.open })),
  };
}
