/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { isComplexName, lettersOf, withConjugates, withImaginaryRoots } from "../../expression/complex.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf } from "../step.js";
import { type Fact, type Plan, asks } from "./claims.js";

const MAX_FACTS = 6;

export const step = stepOf("complex_value", {
  /** What is known: equations (`(1-i)*z = 2*i`; `\bar{z}` is a conjugate, |z| a modulus), or that a number is purely imaginary, real, has equal or opposite parts. z, w, z_1 … are complex, all other letters real, i is the unit. */
  given: z.array(z.strictObject({ kind: z.enum(["equal", "imaginary", "real", "parts_equal", "parts_opposite"]).default("equal"), expr: expressionField })).max(MAX_FACTS).optional(),
  /** A formula; several real letters with ask "value". */
  about: z.array(expressionField).min(1).max(4),
  ask: z.enum(asks).default("value"),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const facts = (s.given ?? []).map((g, i): Fact => {
    const field = `/given/${i}/expr`;
    const text = withConjugates(g.expr);
    if (g.kind === "equal") return { kind: "equal", ...reader.equation(text, field) };
    return { kind: g.kind, left: reader.term(text, field), right: null };
  });
  const about = s.about.map((text, i) => withImaginaryRoots(reader.term(withConjugates(text), `/about/${i}`)));
  const letters = lettersOf([...facts.flatMap((f) => (f.right === null ? [f.left] : [f.left, f.right])), ...about]);
  const [only] = about;
  const common = { facts, complex: letters.filter(isComplexName), real: letters.filter((l) => !isComplexName(l)) };
  // |w| is asked for as the modulus of w.
  if (s.ask === "value" && about.length === 1 && only?.kind === "call" && only.fn === "abs") return { ...common, about: [only.arg], ask: "modulus" };
  return { ...common, about, ask: s.ask };
}
