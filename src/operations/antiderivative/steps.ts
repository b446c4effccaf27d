/** Read-back, answer and explanation of antiderivatives. */
import type { Claim } from "../../certify/kernel/claim.js";
import { conditionsOf } from "../../certify/kernel/conditions.js";
import { occursIn } from "../../certify/kernel/derivative.js";
import { printIntervalLatex, printLatex, printPlain, printRegion } from "../../certify/kernel/print.js";
import { type Term, symbolsOf } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { onInterval, say, whole } from "../formulas.js";
import { derivationSteps, integralLatex, letterLatex } from "../integral-trace.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

export function readBack(plan: Plan, language: Language): string {
  const x = letterLatex(plan.variable);
  const f = printLatex(plan.expr);
  if (plan.condition !== null) {
    const condition = `F\\left(${printLatex(plan.condition.at)}\\right) = ${printLatex(plan.condition.value)}`;
    return say(language, `求满足 $F'(${x}) = ${f}$ 和 $${condition}$ 的函数 $F$(实数范围)`, `Find the function $F$ with $F'(${x}) = ${f}$ and $${condition}$ (real numbers)`);
  }
  return say(language, `求不定积分 $${integralLatex(plan.expr, plan.variable)}$${plan.on === null ? "" : onInterval(plan.on, language)}(实数范围)`, `Find the indefinite integral $${integralLatex(plan.expr, plan.variable)}$${plan.on === null ? "" : onInterval(plan.on, language)} (real numbers)`);
}

/** A letter for the constant that the problem does not use. */
function constantOf(plan: Plan): string {
  const taken = [plan.variable, ...symbolsOf(plan.expr)];
  return ["C", "K", "C_0"].find((c) => !taken.includes(c)) ?? "C_1";
}

/** Where the answer holds, in words; empty when it holds on the whole line. */
function where(plan: Plan, answer: Answer, language: Language): string {
  const constants = plan.condition === null;
  switch (answer.scope) {
    case "everywhere": {
      const moving = (conditionsOf(plan.expr) ?? []).some((c) => symbolsOf(c.term).length > 0);
      if (plan.condition !== null) return moving ? say(language, `在被积函数有定义且含 ${plan.variable} = ${printPlain(plan.condition.at)} 的区间上`, `on the interval around ${plan.variable} = ${printPlain(plan.condition.at)} on which the integrand is defined`) : "";
      return moving ? say(language, "在被积函数有定义的每个区间上;不同区间上的常数可以不同", "on every interval on which the integrand is defined; the constant may differ from one interval to another") : "";
    }
    case "pieces": case "partial": {
      const on = answer.pieces.map((p) => p.on);
      const [only] = on;
      if (answer.scope === "pieces" && on.length === 1 && only !== undefined && whole(only)) return "";
      const list = printRegion(on).replaceAll(" U ", say(language, "、", ", "));
      const several = constants && on.length > 1 ? say(language, ";不同区间上的常数可以不同", "; the constant may differ from one interval to another") : "";
      const rest = answer.scope === "partial" ? say(language, "(只在这些区间上证明了)", " (proved on these intervals only)") : "";
      return `${say(language, `在区间 ${list} 上`, `on ${list}`)}${rest}${several}`;
    }
    case "pointwise": return say(language, "只在求导法则适用于 F 的每个区间上;在其余的点 F 可能跳跃,跨过跳跃点的区间上 F 不是原函数", "only on each interval on which the rules of differentiation apply to F; elsewhere F may jump, and across a jump F is not an antiderivative");
  }
}

/** Conditions on the parameters under which the result is defined, as in a ≠ 0. */
function parameterConditions(plan: Plan, answer: Answer): readonly string[] {
  const out = new Set<string>();
  for (const c of conditionsOf(answer.result) ?? []) {
    if (occursIn(c.term, plan.variable) || symbolsOf(c.term).length === 0) continue;
    out.add(`${printPlain(c.term)} ${c.requires === "nonzero" ? "!= 0" : c.requires === "positive" ? "> 0" : ">= 0"}`);
  }
  return [...out];
}

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  const constant = plan.condition === null ? ` + ${constantOf(plan)}` : "";
  const plain = `${printPlain(answer.result)}${constant}`;
  const notes = [where(plan, answer, language), ...parameterConditions(plan, answer)].filter((s) => s !== "");
  const note = notes.length === 0 ? "" : say(language, `(${notes.join(",")})`, ` (${notes.join(", ")})`);
  return { text: `${plain}${note}`, latex: `${printLatex(answer.result)}${constant}`, plain, ...(plan.condition === null ? {} : { term: answer.result, conditional: notes.length > 0 }) };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const steps: Step[] = [...derivationSteps(plan.expr, plan.variable, answer.result, language)];
  const x = letterLatex(plan.variable);
  if (plan.condition !== null) steps.push({ title: say(language, "确定常数", "Find the constant"), body: say(language, `由 $F\\left(${printLatex(plan.condition.at)}\\right) = ${printLatex(plan.condition.value)}$ 得 $F(${x}) = ${printLatex(answer.result)}$`, `From $F\\left(${printLatex(plan.condition.at)}\\right) = ${printLatex(plan.condition.value)}$: $F(${x}) = ${printLatex(answer.result)}$`), claims: claims.flatMap((c, i) => (c.kind === "equal" || c.kind === "defined_on" ? [i] : [])) });
  const on = answer.pieces.length === 0 ? where(plan, answer, language) : say(language, `在 $${answer.pieces.map((p) => printIntervalLatex(p.on)).join(",\\ ")}$ 上`, `on $${answer.pieces.map((p) => printIntervalLatex(p.on)).join(",\\ ")}$`);
  steps.push({ title: say(language, "求导检验", "Check by differentiating"), body: `$\\frac{d}{d${x}}\\left[${printLatex(answer.result)}\\right] = ${printLatex(plan.expr)}$${on === "" ? "" : say(language, `(${on})`, ` (${on})`)}`, claims: all });
  const formula: Term = answer.result;
  steps.push({ title: say(language, "结论", "Conclusion"), body: plan.condition === null ? `$${integralLatex(plan.expr, plan.variable)} = ${printLatex(formula)} + ${constantOf(plan)}$` : `$F(${x}) = ${printLatex(formula)}$`, claims: all });
  return steps;
}
