/** Read-back, answer and explanation of derivatives. */
import type { Claim } from "../../certify/kernel/claim.js";
import { differentiate, occursIn } from "../../certify/kernel/derivative.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import type { Term } from "../../certify/kernel/term.js";
import type { Language, Text } from "../../language.js";
import { tidy } from "../../solve/tidy.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const ordinal = (n: number, language: Language): string => say(language, n === 1 ? "导数" : `${n} 阶导数`, n === 1 ? "derivative" : `derivative of order ${n}`);
const symbolOf = (plan: Plan): string => (plan.order <= 3 ? `f${"'".repeat(plan.order)}` : `f^{(${plan.order})}`);

export function readBack(plan: Plan, language: Language): string {
  const at = plan.at === null ? "" : say(language, ` 在 $${plan.variable} = ${printLatex(plan.at)}$ 处`, ` at $${plan.variable} = ${printLatex(plan.at)}$`);
  return say(language, `求 $f(${plan.variable}) = ${printLatex(plan.expr)}$ 对 $${plan.variable}$ 的${ordinal(plan.order, language)}${at}`, `Find the ${ordinal(plan.order, language)} of $f(${plan.variable}) = ${printLatex(plan.expr)}$ with respect to $${plan.variable}$${at}`);
}

export function present(plan: Plan, answer: Answer): Presented {
  const t = answer.value ?? answer.result;
  const name = `${symbolOf(plan)}(${printLatex(plan.at ?? { kind: "symbol", name: plan.variable })})`;
  return { text: printPlain(t), latex: `${name} = ${printLatex(t)}`, plain: printPlain(t), term: t };
}

const RULES: Readonly<Record<string, Text>> = {
  sum: { zh: "和的求导法则:逐项求导", en: "Sum rule: differentiate term by term" },
  product: { zh: "乘积的求导法则 $(uv)' = u'v + uv'$", en: "Product rule $(uv)' = u'v + uv'$" },
  quotient: { zh: "商的求导法则 $\\left(\\frac{u}{v}\\right)' = \\frac{u'v - uv'}{v^2}$", en: "Quotient rule $\\left(\\frac{u}{v}\\right)' = \\frac{u'v - uv'}{v^2}$" },
  power: { zh: "幂函数求导 $(u^n)' = n u^{n-1} u'$", en: "Power rule $(u^n)' = n u^{n-1} u'$" },
  exponential: { zh: "指数形式:$(u^v)' = u^v\\left(v'\\ln u + \\frac{v u'}{u}\\right)$", en: "Exponential form $(u^v)' = u^v\\left(v'\\ln u + \\frac{v u'}{u}\\right)$" },
  chain: { zh: "链式法则 $(g(u))' = g'(u)\\,u'$", en: "Chain rule $(g(u))' = g'(u)\\,u'$" },
  basic: { zh: "基本求导公式", en: "A basic derivative" },
};

function ruleFor(t: Term, variable: string): Text {
  const basic: Text = RULES["basic"] ?? { zh: "", en: "" };
  if (t.kind === "sum") return RULES["sum"] ?? basic;
  if (t.kind === "product") {
    const moving = t.factors.filter((f) => occursIn(f, variable));
    const [only] = moving;
    if (moving.length === 1 && only !== undefined) return ruleFor(only, variable);
    return moving.some((f) => f.kind === "power" && f.exponent.kind === "number" && f.exponent.value.n < 0n) ? (RULES["quotient"] ?? basic) : (RULES["product"] ?? basic);
  }
  if (t.kind === "power") return t.exponent.kind === "number" ? (RULES["power"] ?? basic) : (RULES["exponential"] ?? basic);
  return t.kind === "call" && t.arg.kind !== "symbol" ? (RULES["chain"] ?? basic) : basic;
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const steps: Step[] = [];
  let current: Term = plan.expr;
  for (let k = 1; k <= plan.order; k += 1) {
    const d = differentiate(current, plan.variable);
    if (d === null) break;
    steps.push(...componentSteps(current, plan.variable, language));
    const shown = k === plan.order ? answer.result : tidy(d);
    steps.push({
      title: plan.order === 1 ? say(language, "求导", "Differentiate") : say(language, `第 ${k} 次求导`, `Derivative ${k}`),
      body: `${ruleFor(current, plan.variable)[language]}${say(language, ":", ": ")}$\\frac{d}{d${plan.variable}}\\left[${printLatex(current)}\\right] = ${printLatex(shown)}$`,
      claims: [0],
    });
    current = shown;
  }
  if (answer.value !== null && plan.at !== null) steps.push({ title: say(language, "代入", "Substitute"), body: `$${symbolOf(plan)}\\left(${printLatex(plan.at)}\\right) = ${printLatex(answer.value)}$`, claims: claims.map((_, i) => i) });
  return steps;
}

/** The derivatives of the parts, when there are two to six of them. */
function componentSteps(t: Term, variable: string, language: Language): readonly Step[] {
  const parts = t.kind === "sum" ? t.terms : t.kind === "product" ? t.factors : [];
  const moving = parts.filter((p) => occursIn(p, variable));
  if (moving.length < 2 || moving.length > 6) return [];
  const lines = moving.flatMap((p) => { const d = differentiate(p, variable); return d === null ? [] : [`$\\left(${printLatex(p)}\\right)' = ${printLatex(tidy(d))}$`]; });
  return [{ title: say(language, "各部分的导数", "Derivatives of the parts"), body: lines.join(say(language, ",", ", ")), claims: [0] }];
}
