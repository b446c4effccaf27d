/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { mulQ, rational } from "../../certify/kernel/rational.js";
import { type Term, PI, call, int, isConstantTerm, mul, num, pow, sym } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import { tidyConstant } from "../../solve/tidy.js";
import { toDouble } from "../plot-window.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import { type Plan, wants } from "./claims.js";

const value = z.string().max(200);
export const step = stepOf("linear_approximation", {
  expr: expressionField.optional(),
  var: variableField.optional(),
  at: value.optional(),
  /** Where to estimate f; for a differential: the number dx. */
  target: value.optional(),
  /** A number such as sqrt(4.1), estimated from a value close to it that is known. */
  number: expressionField.optional(),
  want: z.enum(wants).default("linearization"),
});
export type Step = z.infer<typeof step>;

const wrong = (zh: string, en: string): CertaError => new CertaError("invalid_plan", { zh, en });

/** The function, the argument, and the argument close to it at which the function is known. */
function around(t: Term): Pick<Plan, "expr" | "at" | "target"> | null {
  const x = sym("x");
  // 1/sqrt(4.1) is 4.1^(-1/2).
  if (t.kind === "power" && t.exponent.kind === "number" && t.base.kind === "power" && t.base.exponent.kind === "number") return around(pow(t.base.base, num(mulQ(t.exponent.value, t.base.exponent.value))));
  if (t.kind === "power" && t.base.kind === "constant" && t.base.name === "e") return around(call("exp", t.exponent));
  if (t.kind === "power" && isConstantTerm(t.base) && t.exponent.kind === "number") {
    const v = toDouble(t.base);
    const q = t.exponent.value.d;
    if (v === null || q > 9n || v <= 0) return null;
    const root = BigInt(Math.round(v ** (1 / Number(q))));
    if (root < 1n) return null;
    return { expr: pow(x, t.exponent), at: num(rational(root ** q)), target: t.base };
  }
  if (t.kind !== "call") return null;
  const v = toDouble(t.arg);
  if (v === null) return null;
  const isAngle = t.fn === "sin" || t.fn === "cos" || t.fn === "tan";
  const at = t.fn === "log" ? int(Math.max(1, Math.round(v))) : isAngle && Math.abs(v) > 0.2 ? tidyConstant(mul(num(rational(BigInt(Math.round((v * 12) / Math.PI)), 12n)), PI)) : int(Math.round(v));
  return t.fn === "log" && Math.round(v) > 1 ? null : { expr: call(t.fn, x), at, target: t.arg };
}

export function elaborate(s: Step, reader: Reader): Plan {
  if (s.number !== undefined) {
    const t = reader.term(s.number, "/number");
    const reciprocal = t.kind === "product" && t.factors.length === 2 && t.factors[0]?.kind === "number" && t.factors[0].value.n === t.factors[0].value.d ? t.factors[1] : t;
    const found = reciprocal === undefined ? null : around(reciprocal);
    if (found === null) throw wrong("不知道从哪个函数、哪一点出发来近似", "it is not clear from which function and point to approximate");
    return { ...found, variable: "x", want: "estimate" };
  }
  if (s.expr === undefined) throw wrong("没有给出函数", "no function is given");
  const expr = reader.term(s.expr, "/expr");
  const variable = reader.variable(s.var, expr);
  const term = (text: string | undefined, field: string): Term | null => (text === undefined ? null : reader.term(text, field));
  return { expr, variable, at: term(s.at, "/at"), target: term(s.target, "/target"), want: s.want };
}
