/** Read-back, answer and explanation of linear approximations and differentials. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import type { Language } from "../../language.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import { type Answer, type Plan, differentialName } from "./claims.js";

export function readBack(plan: Plan, language: Language): string {
  const f = `$f(${plan.variable}) = ${printLatex(plan.expr)}$`;
  const at = plan.at === null ? "" : `$${plan.variable} = ${printLatex(plan.at)}$`;
  const target = plan.target === null ? "" : printLatex(plan.target);
  if (plan.want === "differential") return plan.at === null ? say(language, `求 ${f} 的微分`, `Find the differential of ${f}`) : say(language, `求 ${f} 在 ${at}、$${differentialName(plan.variable)} = ${target}$ 时的微分`, `Find the differential of ${f} at ${at} with $${differentialName(plan.variable)} = ${target}$`);
  if (plan.want === "estimate") return say(language, `用 ${f} 在 ${at} 处的线性近似估计 $f\\left(${target}\\right)$`, `Estimate $f\\left(${target}\\right)$ by the linear approximation of ${f} at ${at}`);
  return say(language, `求 ${f} 在 ${at} 处的线性近似`, `Find the linear approximation of ${f} at ${at}`);
}

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  const t = answer.result ?? answer.line ?? answer.derivative;
  const plain = printPlain(t);
  const name = plan.want === "linearization" ? `L(${plan.variable})` : plan.want === "differential" ? "dy" : `f\\left(${plan.target === null ? "" : printLatex(plan.target)}\\right)`;
  const error = answer.bound === null ? "" : say(language, `,误差小于 ${printPlain(answer.bound.error)}`, `, off by less than ${printPlain(answer.bound.error)}`);
  return { text: `${plain}${error}`, latex: `${name} ${plan.want === "estimate" ? "\\approx" : "="} ${printLatex(t)}`, plain, term: t, conditional: plan.want === "estimate" };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const x = plan.variable;
  const all = claims.map((_, i) => i);
  const steps: Step[] = [{ title: say(language, "求导", "Differentiate"), body: `$f'(${x}) = ${printLatex(answer.derivative)}$`, claims: [0] }];
  if (plan.at !== null && answer.value !== null && answer.slope !== null) {
    const a = printLatex(plan.at);
    steps.push({ title: say(language, "在该点的值", "At the point"), body: `$f\\left(${a}\\right) = ${printLatex(answer.value)},\\quad f'\\left(${a}\\right) = ${printLatex(answer.slope)}$`, claims: all });
    if (answer.line !== null) steps.push({ title: say(language, "线性近似", "Linear approximation"), body: `$L(${x}) = f\\left(${a}\\right) + f'\\left(${a}\\right)\\left(${x} - ${a}\\right) = ${printLatex(answer.line)}$`, claims: all });
  }
  if (plan.want === "differential" && answer.result !== null) {
    const dx = differentialName(x);
    steps.push({ title: say(language, "微分", "Differential"), body: `$dy = f'(${x})\\,${dx} = ${printLatex(answer.result)}$`, claims: all });
  }
  if (plan.want === "estimate" && plan.target !== null && answer.result !== null) steps.push({ title: say(language, "估计", "Estimate"), body: `$f\\left(${printLatex(plan.target)}\\right) \\approx L\\left(${printLatex(plan.target)}\\right) = ${printLatex(answer.result)}$`, claims: all });
  if (answer.bound !== null) {
    const { second, m, error } = answer.bound;
    steps.push({ title: say(language, "误差", "Error"), body: say(language, `$f''(${x}) = ${printLatex(second)}$,在两点之间 $|f''| < ${printLatex(m)}$,由拉格朗日余项,误差小于 $${printLatex(error)}$。`, `$f''(${x}) = ${printLatex(second)}$ and $|f''| < ${printLatex(m)}$ between the two points; by Lagrange's remainder the error is less than $${printLatex(error)}$.`), claims: all });
  }
  return steps;
}
