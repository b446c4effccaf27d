/** Read-back, answer and explanation of derivatives of inverse functions. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import type { Language } from "../../language.js";
import { onInterval, say, texInterval } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

export function readBack(plan: Plan, language: Language): string {
  const f = `$f(${plan.variable}) = ${printLatex(plan.expr)}$`;
  const name = `$\\left(f^{-1}\\right)'\\left(${printLatex(plan.b)}\\right)$`;
  return say(language, `函数 ${f} ${onInterval(plan.on, language)}有反函数,求 ${name}`, `${f}${onInterval(plan.on, language)} has an inverse: find ${name}`);
}

export function present(plan: Plan, answer: Answer): Presented {
  const v = answer.value;
  return { text: printPlain(v), latex: `\\left(f^{-1}\\right)'\\left(${printLatex(plan.b)}\\right) = ${printLatex(v)}`, plain: printPlain(v), term: v };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const x = plan.variable;
  const having = (...kinds: readonly Claim["kind"][]): number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));
  const [a, b] = [printLatex(answer.a), printLatex(plan.b)];
  const zero = answer.cuts.map((c) => `${x} = ${printLatex(c)}`).join(",\\ ");
  const except = zero === "" ? "" : say(language, `(除 $${zero}$ 外)`, ` (except at $${zero}$)`);
  return [
    { title: say(language, "反函数存在", "There is an inverse"), body: say(language, `$f'(${x}) = ${printLatex(answer.derivative)}$ 在 ${texInterval(answer.domain)} 上${except}恒${answer.sign > 0 ? "正" : "负"},$f$ 严格单调,因此有反函数。`, `$f'(${x}) = ${printLatex(answer.derivative)}$ is ${answer.sign > 0 ? "positive" : "negative"} on ${texInterval(answer.domain)}${except}: $f$ is strictly monotone and has an inverse.`), claims: having("derivative", "sign", "defined_on", "undefined_on") },
    { title: say(language, "对应的点", "The point"), body: say(language, `由 $f(${x}) = ${b}$ 得 $${x} = ${a}$,即 $f^{-1}\\left(${b}\\right) = ${a}$。`, `$f(${x}) = ${b}$ at $${x} = ${a}$, so $f^{-1}\\left(${b}\\right) = ${a}$.`), claims: having("equal") },
    { title: say(language, "反函数求导法则", "Derivative of the inverse"), body: `$\\left(f^{-1}\\right)'\\left(${b}\\right) = \\frac{1}{f'\\left(${a}\\right)} = \\frac{1}{${printLatex(answer.slope)}} = ${printLatex(answer.value)}$`, claims: having("equal", "nonzero") },
  ];
}
