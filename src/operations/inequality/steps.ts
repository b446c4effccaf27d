/** Read-back, answer and explanation of inequalities. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printRegionLatex } from "../../certify/kernel/print.js";
import { type Term, sameTerm } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { inFactors } from "../../solve/tidy.js";
import { anyInteger, integerName, isWholeLine, writeRegion } from "../families.js";
import { inThatInterval, joined, onInterval, say, texInterval } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import { type Answer, type Comparison, type Mark, type Plan, type Relation, difference, isSolved, orderOf, solutionsOf } from "./claims.js";
import { explainParametric, presentParametric } from "./parametric-steps.js";
import { rulesFor } from "./rules.js";

const SIGNS: Readonly<Record<Comparison, string>> = { "<": "<", "<=": "\\le", ">": ">", ">=": "\\ge", "!=": "\\ne", "=": "=" };

/** a < b ≤ c as one chain when the relations share their sides. */
function chainLatex(all: readonly Relation[], language: Language): string {
  let out = "";
  for (const [i, r] of all.entries()) {
    const previous = all[i - 1];
    const goesOn = previous !== undefined && sameTerm(previous.right, r.left);
    if (!goesOn) out += `${i === 0 ? "" : say(language, "\\ \\text{且}\\ ", "\\ \\text{and}\\ ")}${printLatex(r.left)}`;
    out += ` ${SIGNS[r.op]} ${printLatex(r.right)}`;
  }
  return out;
}
export const conditionLatex = (plan: Plan, language: Language): string => plan.any.map((all) => chainLatex(all, language)).join(say(language, "\\ \\text{或}\\ ", "\\ \\text{or}\\ "));

export function readBack(plan: Plan, language: Language): string {
  return say(language, `解关于 $${plan.variable}$ 的不等式 $${conditionLatex(plan, language)}$${plan.on === null ? "" : ` ${onInterval(plan.on, language)}`}(实数范围)`, `Solve the inequality $${conditionLatex(plan, language)}$ for $${plan.variable}$${onInterval(plan.on, language)} (real numbers)`);
}

const holdsEverywhere = (plan: Plan, answer: Answer): boolean => answer.cells.every((c) => isSolved(plan.any, c.marks) === true);

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  const x = plan.variable;
  const order = orderOf(plan);
  if (answer.form !== null && order !== null) return presentParametric(plan, order.op, answer.form, language);
  const region = solutionsOf(plan, answer);
  if (region.length === 0) return { text: say(language, `${inThatInterval(plan.on, language)}无解(解集为空集)`, `no real solution${inThatInterval(plan.on, language)}`), latex: "\\varnothing", plain: "no solution" };
  if (isWholeLine(region) || (answer.period !== null && holdsEverywhere(plan, answer))) return { text: say(language, "解集为全体实数 R", "all real numbers"), latex: `${x} \\in \\mathbb{R}`, plain: "(-oo, oo)" };
  const { plain, latex } = writeRegion(region, answer.period, x);
  const family = answer.period === null ? "" : say(language, `(${integerName(x)} 为任意整数)`, `, ${integerName(x)} any integer`);
  return { text: say(language, `解集为 ${plain}${family}`, `${x} in ${plain}${family}`), latex: `${x} \\in ${latex}${answer.period === null ? "" : `,\\ ${anyInteger(x)}`}`, plain };
}

const MARKS: Readonly<Record<string, string>> = { "-1": "< 0", "0": "= 0", "1": "> 0" };

/** One row of the sign table: what is known of each relation on a cell, and whether the condition holds. */
function row(plan: Plan, cell: Answer["cells"][number], names: ReadonlyMap<Relation, string>, language: Language): string {
  const said = plan.any.flatMap((all, i) => all.flatMap((r, j): readonly string[] => {
    const mark: Mark = cell.marks[i]?.[j] ?? "open";
    if (mark === "open") return [];
    return [mark === "undefined" ? say(language, `$${names.get(r) ?? ""}$ 无意义`, `$${names.get(r) ?? ""}$ is undefined`) : `$${names.get(r) ?? ""} ${MARKS[String(mark)] ?? ""}$`];
  }));
  const verdict = isSolved(plan.any, cell.marks) === true ? say(language, "成立", "holds") : say(language, "不成立", "fails");
  return say(language, `在 ${texInterval(cell.on)} 上 ${said.join(",")},${verdict}`, `on ${texInterval(cell.on)}: ${said.join(", ")}, ${verdict}`);
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const order = orderOf(plan);
  if (answer.form !== null && order !== null) return explainParametric(plan, order.op, answer.form, claims, language);
  const indices = (...kinds: readonly Claim["kind"][]): number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));
  const relations = plan.any.flat();
  const several = relations.length > 1;
  const names = new Map(relations.map((r, i) => [r, several ? `d_{${i + 1}}` : "d"] as const));
  const differences = relations.map((r) => { const d = difference(r); const f = inFactors(d); return { r, d, f }; });
  const x = plan.variable;
  const steps: Step[] = [];
  const rules = rulesFor(plan, language);
  if (rules.length > 0) steps.push({ title: say(language, "转化", "Rewrite"), body: rules.join(" "), claims: indices("sign") });
  const shown = (t: Term): string => printLatex(t);
  steps.push({
    title: say(language, "移项", "Move everything to one side"),
    body: say(language, "把右边移到左边,看差的符号:", "Subtract the right side and look at the sign of the difference: ") + joined(differences.map(({ r, d, f }) => `$${names.get(r) ?? ""} = ${shown(d)}${sameTerm(d, f) ? "" : ` = ${shown(f)}`}\\ ${SIGNS[r.op]}\\ 0$`), language) + say(language, "。", "."),
    claims: indices("sign"),
  });
  const gaps = answer.cells.filter((c) => c.marks.flat().includes("undefined")).map((c) => c.on);
  if (gaps.length > 0) steps.push({ title: say(language, "定义域", "Domain"), body: say(language, `在 $${printRegionLatex(gaps)}$ 上原式无意义,这些点不是解。`, `The inequality makes no sense on $${printRegionLatex(gaps)}$: no point there is a solution.`), claims: indices("undefined_on") });
  if (answer.period !== null) steps.push({ title: say(language, "周期", "Period"), body: say(language, `两边之差以 $${printLatex(answer.period)}$ 为周期,只需讨论一个周期。`, `The difference repeats with period $${printLatex(answer.period)}$, so one period is enough.`), claims: indices("equal") });
  steps.push({ title: say(language, "列符号表", "Sign table"), body: `${joined(answer.cells.map((c) => row(plan, c, names, language)), language)}${say(language, "。", ".")}`, claims: indices("sign", "undefined_on") });
  steps.push({ title: say(language, "结论", "Solution"), body: say(language, `所求 $${x}$ 的范围:$${present(plan, answer, language).latex}$。`, `So $${present(plan, answer, language).latex}$.`), claims: claims.map((_, i) => i) });
  return steps;
}
