/** Read-back, answer and explanation of the mean value theorem. */
import { printLimitValueLatex } from "../../certify/kernel/approach.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import type { Language } from "../../language.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const ends = (plan: Plan): string => `[${printLatex(plan.a)},\\ ${printLatex(plan.b)}]`;
const open = (plan: Plan): string => `(${printLatex(plan.a)},\\ ${printLatex(plan.b)})`;
const theorem = (plan: Plan, language: Language): string => (plan.theorem === "rolle" ? say(language, "罗尔定理", "Rolle's theorem") : say(language, "拉格朗日中值定理", "the mean value theorem"));

export function readBack(plan: Plan, language: Language): string {
  const f = `$f(${plan.variable}) = ${printLatex(plan.expr)}$`;
  return say(language, `验证 ${theorem(plan, language)}对 ${f} 在 $${ends(plan)}$ 上的条件,并求所有满足结论的 $c$`, `Check ${theorem(plan, language)} for ${f} on $${ends(plan)}$ and find every $c$ of its conclusion`);
}

function failureText(plan: Plan, answer: Answer, language: Language): string {
  const at = answer.at === null ? "" : `${plan.variable} = ${printPlain(answer.at)}`;
  switch (answer.outcome) {
    case "undefined": return say(language, `f 在 ${at} 处无定义,在闭区间上不连续`, `f is undefined at ${at}, so it is not continuous on the closed interval`);
    case "not_differentiable": return say(language, `f 在 ${at} 处不可导`, `f is not differentiable at ${at}`);
    default: return say(language, "f 在两端点的值不相等", "the values of f at the ends differ");
  }
}

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  if (answer.outcome === "all") return { text: say(language, "区间内每一点 c 都满足", "every c in the open interval"), latex: `c \\in ${open(plan)}`, plain: `(${printPlain(plan.a)}, ${printPlain(plan.b)})` };
  if (answer.outcome !== "points") {
    const why = failureText(plan, answer, language);
    return { text: say(language, `定理不适用:${why}`, `the theorem does not apply: ${why}`), latex: `\\text{${say(language, "定理不适用", "the theorem does not apply")}}`, plain: "does not apply" };
  }
  const [only, ...others] = answer.points;
  const plain = only !== undefined && others.length === 0 ? `c = ${printPlain(only)}` : answer.points.map((c) => `c = ${printPlain(c)}`).join(", ");
  return { text: plain, latex: answer.points.map((c) => `c = ${printLatex(c)}`).join(",\\ "), plain, ...(only !== undefined && others.length === 0 ? { term: only } : {}) };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const having = (...kinds: readonly Claim["kind"][]): number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));
  const all = claims.map((_, i) => i);
  if (answer.outcome !== "points" && answer.outcome !== "all") {
    const sides = answer.left === null || answer.right === null ? "" : say(language, `:左导数 $${printLimitValueLatex(answer.left)}$,右导数 $${printLimitValueLatex(answer.right)}$`, `: left-hand derivative $${printLimitValueLatex(answer.left)}$, right-hand $${printLimitValueLatex(answer.right)}$`);
    return [{ title: say(language, "条件不成立", "A hypothesis fails"), body: `${failureText(plan, answer, language)}${sides}${say(language, "。", ".")}`, claims: all }];
  }
  const x = plan.variable;
  const [slope, derivative] = [answer.slope === null ? "" : printLatex(answer.slope), answer.derivative === null ? "" : printLatex(answer.derivative)];
  const equal = plan.theorem === "rolle" ? say(language, ",且 $f(a) = f(b)$", ", and $f(a) = f(b)$") : "";
  return [
    { title: say(language, "验证条件", "Hypotheses"), body: say(language, `$f$ 在 $${ends(plan)}$ 上连续,在 $${open(plan)}$ 内可导${equal},满足${theorem(plan, language)}的条件。`, `$f$ is continuous on $${ends(plan)}$ and differentiable on $${open(plan)}$${equal}: ${theorem(plan, language)} applies.`), claims: having("defined_on", "equal") },
    { title: say(language, "求导", "Differentiate"), body: `$f'(${x}) = ${derivative}$`, claims: having("derivative") },
    { title: say(language, "平均变化率", "Mean slope"), body: `$\\frac{f\\left(${printLatex(plan.b)}\\right) - f\\left(${printLatex(plan.a)}\\right)}{${printLatex(plan.b)} - \\left(${printLatex(plan.a)}\\right)} = ${slope}$`, claims: having("equal") },
    { title: say(language, "解方程", "Solve"), body: say(language, `解 $f'(c) = ${slope}$,在 $${open(plan)}$ 内:`, `Solve $f'(c) = ${slope}$ in $${open(plan)}$: `) + `$${present(plan, answer, language).latex}$${say(language, ",没有其他的 $c$。", ", and no other $c$.")}`, claims: having("roots_complete", "sign") },
  ];
}
