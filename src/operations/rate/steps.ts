/** Read-back, answer and explanation of average rates of change. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import type { Language } from "../../language.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

export function readBack(plan: Plan, language: Language): string {
  const f = `$f(${plan.variable}) = ${printLatex(plan.expr)}$`;
  const on = `$${plan.variable} = ${printLatex(plan.a)}$`;
  const to = `$${plan.variable} = ${printLatex(plan.b)}$`;
  return say(language, `求 ${f} 从 ${on} 到 ${to} 的平均变化率`, `Find the average rate of change of ${f} from ${on} to ${to}`);
}

export function present(_plan: Plan, answer: Answer): Presented {
  return { text: printPlain(answer.value), latex: printLatex(answer.value), plain: printPlain(answer.value), term: answer.value };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const [a, b, fa, fb] = [plan.a, plan.b, answer.atA, answer.atB].map((t) => printLatex(t));
  return [
    { title: say(language, "两端的函数值", "Values at the ends"), body: `$f\\left(${a ?? ""}\\right) = ${fa ?? ""},\\quad f\\left(${b ?? ""}\\right) = ${fb ?? ""}$`, claims: [0, 1, 2] },
    { title: say(language, "平均变化率", "Average rate of change"), body: `$\\frac{f\\left(${b ?? ""}\\right) - f\\left(${a ?? ""}\\right)}{${b ?? ""} - \\left(${a ?? ""}\\right)} = ${printLatex(answer.value)}$`, claims: claims.map((_, i) => i) },
  ];
}
