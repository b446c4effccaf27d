/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { differentiate } from "../../certify/kernel/derivative.js";
import { type Term, add, int, isConstantTerm, sub, substitute, symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import type { Pair, Plan } from "./claims.js";

export const step = stepOf("equation_from_roots", {
  /** Each as often as it counts; nonreal ones with the letter i, in pairs p + q·i and p − q·i. */
  roots: z.array(expressionField).min(1).max(8),
  var: variableField.optional(),
});
export type Step = z.infer<typeof step>;

const isZero = (t: Term): boolean => { const c = tidyConstant(t); return c.kind === "number" && c.value.n === 0n; };

export function elaborate(s: Step, reader: Reader): Plan {
  const bad = (zh: string, en: string, i: number): CertaError => new CertaError("invalid_plan", { zh, en }, { pointer: `/roots/${i}` });
  const real: Term[] = [];
  const waiting: Pair[] = [];
  const pairs: Pair[] = [];
  for (const [i, text] of s.roots.entries()) {
    const t = reader.term(text, `/roots/${i}`);
    const im = symbolsOf(t).every((n) => n === "i") ? differentiate(t, "i") : null;
    if (im === null || !isConstantTerm(tidyConstant(im))) throw bad("不是数", "not a number", i);
    if (isZero(im)) { real.push(t); continue; }
    const root: Pair = { re: tidyConstant(substitute(t, "i", int(0))), im: tidyConstant(im) };
    const at = waiting.findIndex((w) => isZero(sub(w.re, root.re)) && isZero(add(w.im, root.im)));
    if (at < 0) waiting.push(root);
    else pairs.push(...waiting.splice(at, 1));
  }
  if (waiting.length > 0) throw bad("虚根要成对出现", "nonreal roots come in conjugate pairs", 0);
  return { real, pairs, variable: s.var ?? "x" };
}
