/** Read-back, answer and explanation of derivatives. */
import { type LimitValue, printLimitValue, printLimitValueLatex } from "../../certify/kernel/approach.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { differentiate } from "../../certify/kernel/derivative.js";
import { Fuel } from "../../certify/kernel/fuel.js";
import { undefinedBeyond } from "../../certify/kernel/implied.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { type Term } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { tidy } from "../../solve/tidy.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import { type Answer, type Plan, generalQuotient } from "./claims.js";
import { expandedLog, ruleSteps } from "./rules.js";

const ordinal = (n: number, language: Language): string => say(language, n === 1 ? "导数" : `${n} 阶导数`, n === 1 ? "derivative" : `derivative of order ${n}`);
const symbolOf = (plan: Plan): string => (plan.side !== null ? `f'_{${plan.side === "left" ? "-" : "+"}}` : plan.order <= 3 ? `f${"'".repeat(plan.order)}` : `f^{(${plan.order})}`);

export function readBack(plan: Plan, language: Language): string {
  const at = plan.at === null ? "" : say(language, ` 在 $${plan.variable} = ${printLatex(plan.at)}$ 处`, ` at $${plan.variable} = ${printLatex(plan.at)}$`);
  const side = plan.side === null ? "" : plan.side === "left" ? say(language, "左", "left-hand ") : say(language, "右", "right-hand ");
  const how = plan.method === null ? "" : plan.method === "definition" ? say(language, "(用定义)", " from the definition") : say(language, "(对数求导法)", " by logarithmic differentiation");
  return say(language, `求 $f(${plan.variable}) = ${printLatex(plan.expr)}$ 对 $${plan.variable}$ 的${side}${ordinal(plan.order, language)}${at}${how}`, `Find the ${side}${ordinal(plan.order, language)} of $f(${plan.variable}) = ${printLatex(plan.expr)}$ with respect to $${plan.variable}$${at}${how}`);
}

export function present(plan: Plan, answer: Answer, language: Language = "en"): Presented {
  if (plan.at !== null && answer.value === null) return nowhere(plan, plan.at, answer, language);
  const t = answer.value ?? answer.result;
  const name = `${symbolOf(plan)}(${printLatex(plan.at ?? { kind: "symbol", name: plan.variable })})`;
  return { text: printPlain(t), latex: `${name} = ${printLatex(t)}`, plain: printPlain(t), term: t, conditional: answer.value === null && undefinedBeyond(plan.expr, [answer.result], new Fuel()) !== null };
}

function nowhere(plan: Plan, at: Term, answer: Answer, language: Language): Presented {
  const where = `${plan.variable} = ${printPlain(at)}`;
  const show = (v: LimitValue | null): string => (v === null ? "" : printLimitValue(v));
  const why = answer.limits === null ? say(language, "函数在该点无定义", "the function is undefined there")
    : [answer.limits.left === null ? "" : say(language, `左导数 ${show(answer.limits.left)}`, `left-hand ${show(answer.limits.left)}`), answer.limits.right === null ? "" : say(language, `右导数 ${show(answer.limits.right)}`, `right-hand ${show(answer.limits.right)}`)].filter((p) => p !== "").join(say(language, ",", ", "));
  return { text: say(language, `在 ${where} 处不可导(${why})`, `not differentiable at ${where} (${why})`), latex: `\\text{${say(language, "不存在", "does not exist")}}`, plain: "does not exist" };
}

/** The limit of the difference quotient, with the cancellation shown. */
function definitionSteps(plan: Plan, answer: Answer, language: Language): readonly Step[] {
  const { step: h, quotient } = generalQuotient(plan);
  const x = plan.variable;
  const definition: Step = { title: say(language, "导数的定义", "Definition"), body: `$f'(${x}) = \\lim_{${h} \\to 0} \\frac{f(${x} + ${h}) - f(${x})}{${h}}$`, claims: [0] };
  if (answer.quotient === null) return [definition];
  return [
    definition,
    { title: say(language, "差商", "Difference quotient"), body: say(language, `代入 $f(${x}) = ${printLatex(plan.expr)}$,展开并约去 $${h}$:`, `With $f(${x}) = ${printLatex(plan.expr)}$, expand and cancel $${h}$: `) + `$\\frac{f(${x} + ${h}) - f(${x})}{${h}} = ${printLatex(quotient)} = ${printLatex(answer.quotient)}$`, claims: [1] },
    { title: say(language, "取极限", "Limit"), body: say(language, `令 $${h} \\to 0$:`, `Let $${h} \\to 0$: `) + `$f'(${x}) = ${printLatex(answer.result)}$`, claims: [2] },
  ];
}

function logarithmicSteps(plan: Plan, answer: Answer, language: Language): readonly Step[] {
  const log = expandedLog(plan.expr, plan.variable);
  const d = differentiate(log, plan.variable);
  return [
    { title: say(language, "取对数", "Take logarithms"), body: `$\\ln\\left|y\\right| = ${printLatex(log)}$`, claims: [0] },
    { title: say(language, "两边求导", "Differentiate"), body: `$\\frac{y'}{y} = ${d === null ? "\\ldots" : printLatex(tidy(d))}$`, claims: [0] },
    { title: say(language, "解出导数", "Solve for y'"), body: `$y' = y \\cdot \\left(${d === null ? "\\ldots" : printLatex(tidy(d))}\\right) = ${printLatex(answer.result)}$`, claims: [0] },
  ];
}

function orderSteps(plan: Plan, answer: Answer, language: Language): readonly Step[] {
  const steps: Step[] = [];
  let current: Term = plan.expr;
  for (let k = 1; k <= plan.order; k += 1) {
    const d = differentiate(current, plan.variable);
    if (d === null) break;
    if (k <= 2) steps.push(...ruleSteps(current, plan.variable, language));
    const shown = k === plan.order ? answer.result : tidy(d);
    steps.push({
      title: plan.order === 1 ? say(language, "求导结果", "Result") : say(language, `第 ${k} 次求导`, `Derivative ${k}`),
      body: `$\\frac{d}{d${plan.variable}}\\left[${printLatex(current)}\\right] = ${printLatex(shown)}$`,
      claims: [0],
    });
    current = shown;
  }
  return steps;
}

function pointSteps(plan: Plan, at: Term, answer: Answer, all: readonly number[], language: Language): readonly Step[] {
  const c = printLatex(at);
  const x = plan.variable;
  const limit = (v: LimitValue | null, sign: "+" | "-"): readonly string[] => (v === null ? [] : [`f'_{${sign}}\\left(${c}\\right) = \\lim_{h \\to 0^{${sign}}} \\frac{f\\left(${c} + h\\right) - f\\left(${c}\\right)}{h} = ${printLimitValueLatex(v)}`]);
  const steps: Step[] = [];
  if (answer.limits !== null) steps.push({ title: say(language, "单侧导数", "One-sided derivatives"), body: [...limit(answer.limits.left, "-"), ...limit(answer.limits.right, "+")].map((l) => `$${l}$`).join(say(language, ",", ", ")), claims: all });
  const verdict = answer.value !== null ? `$${symbolOf(plan)}\\left(${c}\\right) = ${printLatex(answer.value)}$`
    : answer.limits === null ? say(language, `$f$ 在 $${x} = ${c}$ 处无定义,因此不可导。`, `$f$ is undefined at $${x} = ${c}$, so it is not differentiable there.`)
    : say(language, `因此 $f$ 在 $${x} = ${c}$ 处${plan.side === null ? "不可导" : "没有该单侧导数"}。`, `So $f$ has no ${plan.side === null ? "" : "such one-sided "}derivative at $${x} = ${c}$.`);
  return [...steps, { title: answer.limits === null && answer.value !== null ? say(language, "代入", "Substitute") : say(language, "结论", "Conclusion"), body: verdict, claims: all }];
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const general = plan.method === "definition" ? definitionSteps(plan, answer, language) : plan.method === "logarithmic" && plan.order === 1 ? logarithmicSteps(plan, answer, language) : [];
  const byRules = general.length > 1 || answer.limits !== null ? [] : orderSteps(plan, answer, language);
  return [...general, ...byRules, ...(plan.at === null ? [] : pointSteps(plan, plan.at, answer, claims.map((_, i) => i), language))];
}
