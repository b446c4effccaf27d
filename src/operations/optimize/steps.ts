/** Read-back, answer and explanation of optimize. */
import { printApproach, printApproachLatex, printLimitValue, printLimitValueLatex } from "../../certify/kernel/approach.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { chartOf } from "../../certify/kernel/extremum.js";
import { printIntervalLatex, printLatex, printPlain } from "../../certify/kernel/print.js";
import { type Interval } from "../../certify/kernel/region.js";
import type { Language } from "../../language.js";
import { tidy } from "../../solve/tidy.js";
import { joined, say, texInterval, whole } from "../formulas.js";
import type { Plot, Presented, Step } from "../operation.js";
import { plotAround } from "../plot-window.js";
import { signTable } from "../sign-table.js";
import { type Answer, type Plan, feasibleOf, reducedOf, rolesOf } from "./claims.js";

const rangeOf = (name: string, i: Interval): readonly string[] => (whole(i) ? [] : [`${name} \\in ${printIntervalLatex(i)}`]);

export function readBack(plan: Plan, language: Language): string {
  const ranges = [...rangeOf(plan.x, plan.xRange), ...rangeOf(plan.y, plan.yRange)].join(",\\ ");
  const constraint = `${printLatex(plan.left)} = ${printLatex(plan.right)}`;
  const where = ranges === "" ? say(language, "(实数)", " (real numbers)") : say(language, `($${ranges}$)`, ` ($${ranges}$)`);
  return say(language, `在条件 $${constraint}$ 下${where},求 $${printLatex(plan.objective)}$ 的最${plan.want === "max" ? "大" : "小"}值`, `Find the ${plan.want === "max" ? "maximum" : "minimum"} of $${printLatex(plan.objective)}$ subject to $${constraint}$${where}`);
}

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  const [extreme, none] = plan.want === "max" ? [answer.study.max, answer.study.noMax] : [answer.study.min, answer.study.noMin];
  const [zh, en] = plan.want === "max" ? ["最大值", "maximum"] : ["最小值", "minimum"];
  const { u } = rolesOf(plan, answer);
  if (extreme === null) {
    const end = none === null ? undefined : answer.study.ends?.find((l) => printLimitValue(l.value) === printLimitValue(none));
    const reason = end === undefined || none === null ? "" : say(language, `(当 ${u} → ${printApproach(end.at)} 时趋于 ${printLimitValue(none)})`, ` (it tends to ${printLimitValue(none)} as ${u} → ${printApproach(end.at)})`);
    return { text: say(language, `没有${zh}${reason}`, `no ${en}${reason}`), latex: `\\text{${say(language, `没有${zh}`, `no ${en}`)}}`, plain: `no ${plan.want}` };
  }
  const pairs = answer.points.map((p) => `${plan.x} = ${printPlain(p.x)}, ${plan.y} = ${printPlain(p.y)}`);
  const latexPairs = answer.points.map((p) => `(${plan.x}, ${plan.y}) = \\left(${printLatex(p.x)}, ${printLatex(p.y)}\\right)`);
  const value = printPlain(extreme.value);
  return {
    text: say(language, `${zh} ${value},当 ${pairs.join(" 或 ")} 时取得`, `${en} ${value} at ${pairs.join(" or ")}`),
    ...(plan.tell === "value" ? { term: extreme.value } : {}),
    latex: plan.tell === "value" ? printLatex(extreme.value) : `\\${plan.want} = ${printLatex(extreme.value)},\\ ${latexPairs.join(",\\ ")}`,
    plain: plan.tell === "value" ? value : `${plan.want} ${value} at ${answer.points.length === 1 ? pairs.join("") : answer.points.map((p) => `(${printPlain(p.x)}, ${printPlain(p.y)})`).join(", ")}`,
  };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const indices = (...kinds: readonly Claim["kind"][]): number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));
  const { u, v } = rolesOf(plan, answer);
  const feasible = feasibleOf(answer);
  const on = feasible === null ? "" : texInterval(feasible);
  const reduced = reducedOf(plan, answer);
  const points = answer.study.pieces.flatMap((p) => p.points);
  const limits = (answer.study.ends ?? []).map((l) => `\\lim_{${u} \\to ${printApproachLatex(l.at)}} h = ${printLimitValueLatex(l.value)}`);
  const zeros = points.length === 0 ? say(language, `$h'(${u})$ 在区间内不变号。`, `$h'(${u})$ keeps its sign on the interval.`) : say(language, `临界点:$${points.map((p) => `${u} = ${printLatex(p.x)}`).join(",\\ ")}$。`, `Critical points: $${points.map((p) => `${u} = ${printLatex(p.x)}`).join(",\\ ")}$.`);
  return [
    { title: say(language, "由约束解出一个未知数", "Solve the constraint for one unknown"), body: say(language, `由 $${printLatex(plan.left)} = ${printLatex(plan.right)}$ 得 $${v} = ${printLatex(answer.solved)}$,其中 $${u} \\in$ ${on}(其余的 $${u}$ 没有符合条件的 $${v}$)。`, `$${printLatex(plan.left)} = ${printLatex(plan.right)}$ gives $${v} = ${printLatex(answer.solved)}$ with $${u}$ in ${on} (for no other $${u}$ is there a $${v}$ in range).`), claims: indices("equal", "nonzero", "sign", "defined_on") },
    { title: say(language, "代入目标函数", "Substitute into the objective"), body: `$h(${u}) = ${printLatex(tidy(reduced))}$`, claims: [] },
    { title: say(language, "求导", "Differentiate"), body: `$h'(${u}) = ${printLatex(answer.study.derivative)}$. ${zeros}`.replace(/\. /, language === "zh" ? "。" : ". "), claims: indices("derivative", "equal") },
    { title: say(language, "导数的符号", "Sign of the derivative"), body: signTable(u, answer.study.pieces.map(chartOf), "f'", language).replaceAll("f'", "h'").replaceAll("$f$", "$h$"), claims: indices("sign") },
    ...(limits.length === 0 ? [] : [{ title: say(language, "开端点处的极限", "Limits at the open ends"), body: `$${limits.join(",\\ ")}$`, claims: indices("limit") }]),
    { title: say(language, "结论", "Conclusion"), body: joined([`$${present(plan, answer, language).latex}$`], language), claims: indices("sign", "equal") },
  ];
}

export function plot(plan: Plan, answer: Answer): Plot | null {
  const { u } = rolesOf(plan, answer);
  const extreme = plan.want === "max" ? answer.study.max : answer.study.min;
  return plotAround(tidy(reducedOf(plan, answer)), u, feasibleOf(answer), (extreme?.at ?? []).map((x) => ({ x, y: extreme?.value ?? x, label: plan.want })));
}
