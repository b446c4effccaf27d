/** Read-back, answer and explanation of parametric derivatives. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import type { Language } from "../../language.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const name = (plan: Plan): string => (plan.order === 1 ? "\\frac{dy}{dx}" : "\\frac{d^2y}{dx^2}");

export function readBack(plan: Plan, language: Language): string {
  const curve = `$x = ${printLatex(plan.x)},\\ y = ${printLatex(plan.y)}$`;
  const at = plan.at === null ? "" : say(language, ` 在 $${plan.variable} = ${printLatex(plan.at)}$ 处的值`, ` at $${plan.variable} = ${printLatex(plan.at)}$`);
  return say(language, `曲线 ${curve}(参数 $${plan.variable}$),求 $${name(plan)}$${at}`, `For the curve ${curve} (parameter $${plan.variable}$) find $${name(plan)}$${at}`);
}

export function present(plan: Plan, answer: Answer): Presented {
  const t = answer.value ?? answer.second ?? answer.first;
  const bar = plan.at === null ? "" : `\\Big|_{${plan.variable} = ${printLatex(plan.at)}}`;
  return { text: printPlain(t), latex: `${name(plan)}${bar} = ${printLatex(t)}`, plain: printPlain(t), term: t, conditional: plan.at === null };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const t = plan.variable;
  const all = claims.map((_, i) => i);
  const steps: Step[] = [
    { title: say(language, "对参数求导", "Differentiate by the parameter"), body: `$\\frac{dx}{d${t}} = ${printLatex(answer.dx)},\\quad \\frac{dy}{d${t}} = ${printLatex(answer.dy)}$`, claims: [0, 1] },
    { title: say(language, "一阶导数", "First derivative"), body: say(language, `在 $\\frac{dx}{d${t}} \\ne 0$ 处,`, `Where $\\frac{dx}{d${t}} \\ne 0$: `) + `$\\frac{dy}{dx} = \\frac{dy/d${t}}{dx/d${t}} = ${printLatex(answer.first)}$`, claims: [0, 1, 2] },
  ];
  if (answer.second !== null) steps.push({ title: say(language, "二阶导数", "Second derivative"), body: `$\\frac{d^2y}{dx^2} = \\frac{\\frac{d}{d${t}}\\left(\\frac{dy}{dx}\\right)}{dx/d${t}} = ${printLatex(answer.second)}$`, claims: [2, 3, 4] });
  if (answer.value !== null && plan.at !== null) steps.push({ title: say(language, "代入", "Substitute"), body: say(language, `在 $${t} = ${printLatex(plan.at)}$ 处 $\\frac{dx}{d${t}} \\ne 0$,`, `At $${t} = ${printLatex(plan.at)}$, where $\\frac{dx}{d${t}} \\ne 0$: `) + `$${present(plan, answer).latex}$`, claims: all });
  return steps;
}
