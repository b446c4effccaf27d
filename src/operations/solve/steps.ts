/** Read-back and explanation of equations. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printRegionLatex } from "../../certify/kernel/print.js";
import { type Term, int, sub, substitute } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { tidyConstant } from "../../solve/tidy.js";
import { inThatInterval, onInterval, realNumbers, say, tex, whole } from "../formulas.js";
import type { Step } from "../operation.js";
import { present } from "./answers.js";
import type { Answer, Plan } from "./claims.js";
import { elementaryLines } from "./elementary-steps.js";
import { explainComplex } from "./complex-steps.js";
import { explainGeneral } from "./general-steps.js";
import { explainLocated } from "./located-steps.js";
import { explainLiteral } from "./literal-steps.js";
import { explainMixed } from "./mixed-steps.js";
import { isLowDegree, reduction } from "./reduction.js";

export { present };

export function readBack(plan: Plan, language: Language): string {
  const equation = `$${printLatex(plan.left)} = ${printLatex(plan.right)}$`;
  if (plan.over === "complex") return say(language, `解关于 $${plan.variable}$ 的方程 ${equation}(复数范围)`, `Solve ${equation} for $${plan.variable}$ (complex numbers)`);
  const real = realNumbers([plan.left, plan.right], language);
  return say(language, `解关于 $${plan.variable}$ 的方程 ${equation} ${onInterval(plan.on, language)}${real}`, `Solve ${equation} for $${plan.variable}$${onInterval(plan.on, language)} ${real}`).replace(" (实数范围", "(实数范围");
}

const holes = (answer: Answer): boolean => answer.domain.length !== 1 || !answer.domain.every(whole);

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const steps: Step[] = [];
  if (answer.general !== null) return explainGeneral(plan, answer.general, present(plan, answer, language).latex, claims, language);
  if (answer.mixed !== null) return explainMixed(plan, answer.mixed, claims, language);
  if (answer.complex !== null) return explainComplex(plan, answer.complex, present(plan, answer, language).latex, claims, language);
  if (answer.literal !== null) return explainLiteral(plan, answer.literal, present(plan, answer, language).latex, claims, language);
  if (answer.located !== null) return explainLocated(plan, answer.located, claims, language);
  const where = inThatInterval(plan.on, language);
  const equation = (l: Term, r: Term): string => `$${printLatex(l)} = ${printLatex(r)}$`;
  if (holes(answer)) steps.push({ title: say(language, "定义域", "Domain"), body: say(language, `方程在 $${plan.variable} \\in ${printRegionLatex(answer.domain)}$ 上有意义。`, `The equation makes sense for $${plan.variable} \\in ${printRegionLatex(answer.domain)}$.`), claims: all });
  const lines = answer.all || isLowDegree(plan) ? null : elementaryLines(plan, answer.roots, language);
  if (lines !== null) steps.push(...lines.map((l) => ({ ...l, claims: all })));
  else steps.push(...reduction(plan, language).map((body, i) => ({ title: i === 0 ? say(language, "化简", "Rearrange") : say(language, "求解", "Solve"), body, claims: all })));
  if (answer.all) {
    steps.push({ title: say(language, "结论", "Conclusion"), body: say(language, "两边在定义域内恒等,因此定义域内每一点都是解。", "Both sides are identical on the domain: every point of it is a solution."), claims: all });
    return steps;
  }
  if (answer.roots.length > 0) {
    steps.push({ title: say(language, "解", "Solutions"), body: `$${present(plan, answer, language).latex}$`, claims: all });
    const checks = answer.roots.filter((r) => r.kind !== "root").slice(0, 6).map((r) => {
      const [l, right] = [tidyConstant(substitute(plan.left, plan.variable, r)), tidyConstant(substitute(plan.right, plan.variable, r))];
      return say(language, `$${plan.variable} = ${printLatex(r)}$:左边 $= ${printLatex(l)}$,右边 $= ${printLatex(right)}$`, `$${plan.variable} = ${printLatex(r)}$: left side ${tex(l)}, right side ${tex(right)}`);
    });
    if (checks.length > 0) steps.push({ title: say(language, "检验", "Check"), body: `${say(language, "代回原方程:", "In the original equation: ")}${checks.join(say(language, ";", "; "))}${say(language, "。", ".")}`, claims: all });
  }
  steps.push({
    title: say(language, "没有其他解", "No other solutions"),
    body: answer.roots.length === 0
      ? say(language, `${equation(sub(plan.left, plan.right), int(0))} 的左边在定义域内${where}恒不为 0。`, `The left side of ${equation(sub(plan.left, plan.right), int(0))} is never 0 on the domain${where}.`)
      : say(language, `${where}这些解之间以及两侧,左边减右边恒不为 0(已由核验内核证明)。`, `Between and beyond these solutions${where}, left side minus right side is never 0 (proved by the kernel).`),
    claims: all,
  });
  return steps;
}
