/** Read-back, answer and explanation of notations. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printPlain } from "../../certify/kernel/print.js";
import { type Term, integerOf } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { say, tex } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

/** A finite decimal with all its places. */
function decimal(t: Term): string {
  if (t.kind !== "number") return printPlain(t);
  const { n, d } = t.value;
  let k = 0;
  while (k < 400 && 10n ** BigInt(k) % d !== 0n) k += 1;
  const digits = ((n < 0n ? -n : n) * 10n ** BigInt(k) / d).toString().padStart(k + 1, "0");
  return `${n < 0n ? "-" : ""}${k === 0 ? digits : `${digits.slice(0, -k)}.${digits.slice(-k)}`}`;
}

export function readBack(plan: Plan, language: Language): string {
  return plan.want === "ordinary" ? say(language, `把 ${tex(plan.expr)} 写成普通的小数或整数`, `Write ${tex(plan.expr)} in ordinary notation`) : say(language, `把 ${tex(plan.expr)} 用科学记数法表示`, `Write ${tex(plan.expr)} in scientific notation`);
}

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  const m = decimal(answer.mantissa);
  if (plan.want === "ordinary") return { text: m, latex: m, plain: m };
  const e = integerOf(answer.exponent) ?? 0n;
  const approximately = answer.exact ? "" : say(language, "约为 ", "approximately ");
  return { text: `${approximately}${m} × 10^${e}`, latex: `${m} \\times 10^{${e}}`, plain: `${m}*10^${e < 0n ? `(${e})` : e}` };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const result = present(plan, answer, language).latex;
  if (plan.want === "ordinary") return [{ title: say(language, "移动小数点", "Move the decimal point"), body: `${tex(plan.expr)} $= ${result}$`, claims: all }];
  const e = integerOf(answer.exponent) ?? 0n;
  const moved = say(language, `小数点移动 $${e < 0n ? -e : e}$ 位,使前面的数的绝对值不小于 $1$ 且小于 $10$。`, `The decimal point moves by $${e < 0n ? -e : e}$ places, so that the size of the factor is at least $1$ and below $10$.`);
  const rounded = answer.exact ? "" : say(language, "保留三位小数。", " Rounded to three places.");
  return [{ title: say(language, "科学记数法", "Scientific notation"), body: `${moved}${rounded} ${tex(plan.expr)} $${answer.exact ? "=" : "\\approx"} ${result}$`, claims: all }];
}
