/** Read-back, answer and explanation of digits. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { int, integerOf } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { say, tex } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Numeral, Plan } from "./claims.js";

const written = (n: Numeral): string => `${n.negative ? "-" : ""}${n.digits.map((d) => d.toString(36)).join("")}`;
const based = (n: Numeral, base: number): string => `${n.negative ? "-" : ""}(\\mathrm{${written({ ...n, negative: false })}})_{${base}}`;
const sum = (plan: Plan): string => plan.numerals.map((n, i) => { const t = based(n, plan.from); return i === 0 ? (plan.signs[i] === -1 ? `-\\left(${t}\\right)` : t) : `${plan.signs[i] === -1 ? " - " : " + "}${n.negative ? `\\left(${t}\\right)` : t}`; }).join("");

/** 10^k in words of the place: 10³ is the thousands. */
const place = (plan: Plan): string => `10^{${plan.place === null ? "0" : printPlain(plan.place)}}`;

export function readBack(plan: Plan, language: Language): string {
  if (plan.want === "digit") return say(language, `求 ${plan.expr === null ? "" : tex(plan.expr)} 的 $${place(plan)}$ 位上的数字`, `Find the digit of ${plan.expr === null ? "" : tex(plan.expr)} at the place $${place(plan)}$`);
  return say(language, `计算 $${sum(plan)}$,用 ${plan.to} 进制表示`, `Compute $${sum(plan)}$, written in base ${plan.to}`);
}

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  if (plan.want === "digit" || answer.numeral === null) { const d = String(answer.digit ?? ""); return { text: d, latex: d, plain: d, term: int(answer.digit ?? 0) }; }
  const plain = written(answer.numeral);
  return { text: say(language, `${plain}(${plan.to} 进制)`, `${plain} (base ${plan.to})`), latex: plan.to === 10 ? plain : based(answer.numeral, plan.to), plain };
}

/** d·b^k + …, the zeros left out. */
function expansion(n: Numeral, base: number): string {
  const parts = n.digits.flatMap((d, i) => { const k = n.digits.length - 1 - i; return d === 0 ? [] : [k === 0 ? String(d) : `${d} \\cdot ${base}${k === 1 ? "" : `^{${k}}`}`]; });
  const body = parts.length === 0 ? "0" : parts.join(" + ");
  return n.negative ? `-\\left(${body}\\right)` : body;
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  if (plan.want === "digit") {
    const [k, above] = [plan.place === null ? 0n : (integerOf(plan.place) ?? 0n), answer.above === null ? 0n : (integerOf(answer.above) ?? 0n)];
    const value = answer.value === null ? "" : printLatex(answer.value);
    const scaled = `${10n * above + BigInt(answer.digit ?? 0)}`;
    return [{ title: say(language, "按位展开", "By places"), body: say(language, `$\\left|${value}\\right|$ 除以 $10^{${k}}$ 的整数部分是 $${scaled}$,其个位数字是 $${answer.digit ?? ""}$。`, `The whole part of $\\left|${value}\\right|$ divided by $10^{${k}}$ is $${scaled}$; its units digit is $${answer.digit ?? ""}$.`), claims: all }];
  }
  const values = plan.numerals.map((n) => `$${based(n, plan.from)} = ${expansion(n, plan.from)}$`).join(say(language, ";", "; "));
  const result = answer.numeral === null ? "" : `$${based(answer.numeral, plan.to)} = ${expansion(answer.numeral, plan.to)}$`;
  return [
    { title: say(language, "按权展开", "Expand by place value"), body: values, claims: all },
    { title: say(language, `写成 ${plan.to} 进制`, `Write in base ${plan.to}`), body: say(language, `逐次除以 $${plan.to}$ 取余,得 ${result}。`, `Dividing by $${plan.to}$ again and again gives the digits: ${result}.`), claims: all },
  ];
}
