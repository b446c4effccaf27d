/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import type { LimitValue } from "../../certify/kernel/approach.js";
import type { End } from "../../certify/kernel/region.js";
import { symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import type { Plan } from "./claims.js";

export const step = stepOf("definite_integral", {
  expr: expressionField,
  var: variableField.optional(),
  /** Ends of integration: a constant, a letter, oo, -oo. */
  from: expressionField.optional(),
  to: expressionField.optional(),
  /** Instead of from and to: an interval, e.g. [0, 1]. */
  on: z.string().max(200).optional(),
  /** The derivative of the integral with respect to this letter of its ends. */
  by: variableField.optional(),
});
export type Step = z.infer<typeof step>;

const INFINITE = /^\s*([+-]?)\s*(?:\\infty|∞|oo|inf|infinity)\s*$/i;

function bound(text: string, field: string, reader: Reader): LimitValue {
  const infinite = INFINITE.exec(text);
  if (infinite !== null) return { kind: infinite[1] === "-" ? "-oo" : "oo" };
  return { kind: "finite", value: reader.term(text, field) };
}

const ofEnd = (e: End): LimitValue => (e.kind === "finite" ? { kind: "finite", value: e.at } : e);

function ends(s: Step, reader: Reader): { readonly from: LimitValue; readonly to: LimitValue } {
  const on = s.on === undefined ? null : reader.interval(s.on, "/on");
  if (on !== null && s.from === undefined && s.to === undefined) return { from: ofEnd(on.lo), to: ofEnd(on.hi) };
  if (on !== null || s.from === undefined || s.to === undefined) throw new CertaError("invalid_plan", { zh: "请给出积分下限 from 和上限 to,或者积分区间 on", en: "give both ends of integration, from and to, or an interval, on" }, { pointer: "/from" });
  return { from: bound(s.from, "/from", reader), to: bound(s.to, "/to", reader) };
}

export function elaborate(s: Step, reader: Reader): Plan {
  const expr = reader.term(s.expr, "/expr");
  const variable = reader.variable(s.var, expr);
  const { from, to } = ends(s, reader);
  if ([from, to].some((b) => b.kind === "finite" && symbolsOf(b.value).includes(variable))) {
    throw new CertaError("invalid_plan", { zh: `积分限里含有积分变量 ${variable}:请给积分变量换一个字母`, en: `an end of integration holds the variable of integration ${variable}: use another letter for it` }, { pointer: "/to" });
  }
  const by = s.by ?? null;
  if (by !== null && ![from, to].some((b) => b.kind === "finite" && symbolsOf(b.value).includes(by))) throw new CertaError("invalid_plan", { zh: `积分限里没有 ${by}`, en: `the ends of integration do not hold ${by}` }, { pointer: "/by" });
  return { expr, variable, from, to, by };
}
