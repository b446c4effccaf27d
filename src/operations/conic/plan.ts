/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { type Term, add, int, mul, sub, substitute, symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf } from "../step.js";
import { type Plan, asks } from "./claims.js";

export const step = stepOf("conic", {
  /** `x^2/16 + y^2/8 = 1`, `x^2 + y^2 - 2x = 0`, `y^2 = 8x`: in x and y, without other letters. */
  equation: expressionField,
  ask: z.enum(asks),
  /** With distance_to_line: the line, `x - y + 2 = 0` or `y = x + 1`. */
  line: expressionField.optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const { left, right } = reader.equation(s.equation, "/equation");
  const others = [...symbolsOf(left), ...symbolsOf(right)].filter((n) => n !== "x" && n !== "y");
  if (others.length > 0) throw new CertaError("invalid_plan", { zh: `方程里有字母 ${others[0] ?? ""}`, en: `the equation holds the letter ${others[0] ?? ""}` }, { pointer: "/equation" });
  return { left, right, x: "x", y: "y", ask: s.ask, line: s.line === undefined ? [] : lineOf(reader.equation(s.line, "/line")) };
}

/** u, v, w of u·x + v·y + w, from its values at (0, 0), (1, 0) and (0, 1); the read-back shows the line. */
function lineOf({ left, right }: { readonly left: Term; readonly right: Term }): readonly Term[] {
  const at = (x: number, y: number): Term => tidyConstant(substitute(substitute(sub(left, right), "x", int(x)), "y", int(y)));
  const w = at(0, 0);
  const [u, v] = [tidyConstant(sub(at(1, 0), w)), tidyConstant(sub(at(0, 1), w))];
  const isLine = [[2, 3], [1, 2], [-1, 5], [4, -3]].every(([x = 0, y = 0]) => { const d = tidyConstant(sub(at(x, y), add(w, mul(int(x), u), mul(int(y), v)))); return d.kind === "number" && d.value.n === 0n; });
  if (symbolsOf(left).concat(symbolsOf(right)).some((n) => n !== "x" && n !== "y") || !isLine) throw new CertaError("invalid_plan", { zh: "这里应为直线的方程", en: "the equation of a line is expected here" }, { pointer: "/line" });
  return [u, v, w];
}
