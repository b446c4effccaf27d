/** Read-back, answer and explanation of areas, volumes, lengths and mean values. */
import { type LimitValue, printLimitValueLatex } from "../../certify/kernel/approach.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import type { Language } from "../../language.js";
import { say } from "../formulas.js";
import { evaluationSteps, integralLatex } from "../integral-steps.js";
import type { Presented, Step } from "../operation.js";
import { type Answer, type Plan, evaluated } from "./claims.js";

const isZero = (plan: Plan): boolean => plan.g.kind === "number" && plan.g.value.n === 0n;
const dependent = (plan: Plan): string => (plan.variable === "y" ? "x" : "y");
const curve = (plan: Plan, which: "f" | "g"): string => `$${dependent(plan)} = ${printLatex(plan[which])}$`;

function where(plan: Plan, language: Language): string {
  const at = (b: LimitValue): string => `$${plan.variable} = ${printLimitValueLatex(b)}$`;
  if (plan.from !== null && plan.to !== null) return say(language, `,从 ${at(plan.from)} 到 ${at(plan.to)}`, ` from ${at(plan.from)} to ${at(plan.to)}`);
  const one = plan.from ?? plan.to;
  return one === null ? say(language, "(交点之间)", " (between their intersections)") : say(language, `,一边为 ${at(one)},另一边到交点`, `, with ${at(one)} on one side and their intersection on the other`);
}

const region = (plan: Plan, language: Language): string =>
  say(language, `${curve(plan, "f")} 与 ${curve(plan, "g")} 之间的区域${where(plan, language)}`, `the region between ${curve(plan, "f")} and ${curve(plan, "g")}${where(plan, language)}`);

function axisText(plan: Plan): string {
  const c = plan.axis === null ? "" : printLatex(plan.axis);
  return `$${plan.kind === "shell" ? plan.variable : dependent(plan)} = ${c}$`;
}

export function readBack(plan: Plan, language: Language): string {
  const f = `$${printLatex(plan.f)}$`;
  switch (plan.kind) {
    case "area": return say(language, `求${region(plan, language)}的面积(面积都取正)`, `Find the area of ${region(plan, language)} (all area counted as positive)`);
    case "disc": case "shell": return say(language, `求${region(plan, language)},绕 ${axisText(plan)} 旋转一周所得旋转体的体积`, `Find the volume when ${region(plan, language)} is turned about ${axisText(plan)}`);
    case "length": return say(language, `求曲线 ${curve(plan, "f")} 的弧长${where(plan, language)}`, `Find the length of the curve ${curve(plan, "f")}${where(plan, language)}`);
    case "average": return say(language, `求函数 ${f} 的平均值${where(plan, language)}`, `Find the average value of ${f}${where(plan, language)}`);
    case "distance": return say(language, `速度为 ${f},求所走的总路程${where(plan, language)}`, `Find the total distance travelled with velocity ${f}${where(plan, language)}`);
  }
}

export function present(_plan: Plan, answer: Answer, language: Language): Presented {
  if (answer.value === null) return { text: say(language, "无穷大", "infinite"), latex: "+\\infty", plain: "oo" };
  return { text: printPlain(answer.value), latex: printLatex(answer.value), plain: printPlain(answer.value), term: answer.value };
}

const indices = (claims: readonly Claim[], ...kinds: readonly Claim["kind"][]): readonly number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));

function method(plan: Plan, answer: Answer, claims: readonly Claim[], integral: string, language: Language): Step {
  const [zh, en] = ({
    area: ["面积是两曲线之差的绝对值的积分", "The area is the integral of the distance between the curves"],
    disc: isZero(plan) ? ["圆盘法:截面积为半径平方乘以 π", "Discs: a section has area π times the square of the radius"] : ["垫圈法:截面是圆环", "Washers: a section is a ring"],
    shell: ["柱壳法:周长 2π·半径,乘以高", "Shells: circumference 2π·radius times height"],
    length: ["弧长公式", "The length of a graph is the integral of √(1 + f′²)"],
    average: ["平均值是积分除以区间长度", "The average value is the integral divided by the length of the interval"],
    distance: ["路程是速度绝对值的积分", "The distance is the integral of the absolute value of the velocity"],
  } satisfies Record<Plan["kind"], readonly [string, string]>)[plan.kind];
  const slope = plan.kind === "length" && answer.slope !== null ? say(language, `;$f' = ${printLatex(answer.slope)}$,$1 + f'^2 = ${printLatex(answer.radicand ?? answer.slope)}$`, `; $f' = ${printLatex(answer.slope)}$ and $1 + f'^2 = ${printLatex(answer.radicand ?? answer.slope)}$`) : "";
  return { title: say(language, "列式", "Set up"), body: `${say(language, zh ?? "", en ?? "")}${slope}${say(language, ":", ": ")}$${integral}$`, claims: indices(claims, "sign", "derivative", "defined_on") };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const whole = evaluated(plan, answer);
  if (typeof whole === "string") return [];
  const steps: Step[] = [];
  if (plan.from === null || plan.to === null) {
    const roots = answer.crossings.map((c) => `${plan.variable} = ${printLatex(c)}`).join(",\\ ");
    steps.push({ title: say(language, "求交点", "Intersections"), body: say(language, `由 $${printLatex(plan.f)} = ${printLatex(plan.g)}$ 得 $${roots}$。`, `$${printLatex(plan.f)} = ${printLatex(plan.g)}$ at $${roots}$ and nowhere else.`), claims: indices(claims, "roots_complete") });
  }
  const integral = integralLatex(whole.integrand, plan.variable, whole.from, whole.to);
  steps.push(method(plan, answer, claims, integral, language));
  steps.push(...evaluationSteps({ expr: whole.integrand, variable: plan.variable, from: whole.from, to: whole.to, pieces: answer.pieces, value: plan.kind === "average" ? null : answer.value }, claims, language));
  if (plan.kind === "average" && answer.value !== null) steps.push({ title: say(language, "结论", "Conclusion"), body: say(language, `除以区间长度,平均值为 $${printLatex(answer.value)}$。`, `Divided by the length of the interval, the average value is $${printLatex(answer.value)}$.`), claims: indices(claims, "equal") });
  if (answer.value === null) steps.push({ title: say(language, "结论", "Conclusion"), body: say(language, "积分发散到 $+\\infty$。", "The integral diverges to $+\\infty$."), claims: indices(claims, "limit") });
  return steps;
}
