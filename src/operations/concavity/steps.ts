/** Read-back, answer and explanation of concavity. */
import { cellsOf } from "../../certify/kernel/chart.js";
import type { Claim, Sign } from "../../certify/kernel/claim.js";
import { printIntervalLatex, printLatex, printPlain, printRegion, printRegionLatex } from "../../certify/kernel/print.js";
import type { Interval } from "../../certify/kernel/region.js";
import type { Term } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { joined, onInterval, say, texInterval } from "../formulas.js";
import { maximalIntervals } from "../maximal-intervals.js";
import type { Presented, Step } from "../operation.js";
import { everyInteger, families, repeatedInterval } from "../point-families.js";
import { repetitionStep, signTable } from "../sign-table.js";
import { type Answer, type Cut, type Plan, chartOf, inflectionsOf } from "./claims.js";

const WANTED = {
  both: { zh: "凹凸区间与拐点", en: "the intervals of concavity and the inflection points" },
  intervals: { zh: "凹凸区间", en: "the intervals of concavity" },
  points: { zh: "拐点", en: "the inflection points" },
} as const;

export function readBack(plan: Plan, language: Language): string {
  return say(language, `求曲线 $y = ${printLatex(plan.expr)}$ ${onInterval(plan.on, language)}的${WANTED[plan.want].zh}`, `Find ${WANTED[plan.want].en} of $y = ${printLatex(plan.expr)}$${onInterval(plan.on, language)}`);
}

interface Part {
  readonly text: string;
  readonly latex: string;
  readonly plain: string;
}

const KINDS = [[1, "凹区间(f''>0)", "concave up"], [-1, "凸区间(f''<0)", "concave down"], [0, "直线段", "straight"]] as const;

/** Neighbouring cells of one sign join where f' exists. */
const intervalsOf = (answer: Answer, sign: Sign): readonly Interval[] =>
  maximalIntervals(answer.pieces.map(chartOf), answer.repetition, sign, (piece, cut) => answer.pieces[piece]?.cuts[cut]?.smooth === true);

function intervalParts(plan: Plan, answer: Answer, language: Language): readonly Part[] {
  return KINDS.flatMap(([sign, zh, en]) => {
    const region = intervalsOf(answer, sign).map((i) => repeatedInterval(i, answer.repetition, plan.variable));
    if (region.length === 0) return [];
    const plain = region.map((i) => printRegion([i]));
    return [{
      text: say(language, `${zh} ${plain.join("、")}`, `${en} on ${plain.join(", ")}`),
      latex: `\\text{${say(language, zh, en)}: }${region.map((i) => printIntervalLatex(i)).join(",\\ ")}`,
      plain: `${en} on ${plain.join(" U ")}`,
    }];
  });
}

const inflections = (answer: Answer): readonly Cut[] => answer.pieces.flatMap((p) => inflectionsOf(p));

function pointParts(plan: Plan, answer: Answer, language: Language): readonly Part[] {
  const points = families(inflections(answer), answer.repetition, plan.variable);
  if (points.length === 0) return [{ text: say(language, "没有拐点", "no inflection points"), latex: `\\text{${say(language, "没有拐点", "no inflection points")}}`, plain: "no inflection points" }];
  return points.map(({ x, y }) => ({
    text: say(language, `拐点 (${printPlain(x)}, ${printPlain(y)})`, `inflection point at (${printPlain(x)}, ${printPlain(y)})`),
    latex: `\\text{${say(language, "拐点", "inflection")}}\\ \\left(${printLatex(x)}, ${printLatex(y)}\\right)`,
    plain: `inflection at (${printPlain(x)}, ${printPlain(y)})`,
  }));
}

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  const parts = [...(plan.want === "points" ? [] : intervalParts(plan, answer, language)), ...(plan.want === "intervals" ? [] : pointParts(plan, answer, language))];
  const isFamily = (plan.want !== "points" && KINDS.some(([sign]) => intervalsOf(answer, sign).some((i) => i.lo.kind === "finite"))) || (plan.want !== "intervals" && inflections(answer).length > 0);
  return {
    text: `${joined(parts.map((p) => p.text), language)}${everyInteger(isFamily ? answer.repetition : null, plan.variable, language)}`,
    latex: parts.map((p) => p.latex).join(";\\ "),
    plain: parts.map((p) => p.plain).join("; "),
  };
}

function foundAt(plan: Plan, answer: Answer, language: Language): string {
  const list = (cuts: readonly Cut[]): string => `$${cuts.map((c) => `${plan.variable} = ${printLatex(c.x)}`).join(",\\ ")}$`;
  const cuts = answer.pieces.flatMap((p) => p.cuts);
  const [zero, broken] = [cuts.filter((c) => c.zero), cuts.filter((c) => !c.zero)];
  return [
    zero.length > 0 ? say(language, `令 $f'' = 0$,得 ${list(zero)}。`, `$f'' = 0$ at ${list(zero)}.`) : say(language, "$f'' = 0$ 无解。", "$f'' = 0$ has no solution."),
    ...(broken.length > 0 ? [say(language, `$f''$ 的公式在 ${list(broken)} 处无定义,但函数在那里连续。`, `The formula for $f''$ is undefined at ${list(broken)}, where the function is continuous.`)] : []),
  ].join(" ");
}

function verdict(plan: Plan, cut: Cut, isInflection: boolean, language: Language): string {
  const at = `$${plan.variable} = ${printLatex(cut.x)}$`;
  return isInflection
    ? say(language, `在 ${at} 两侧 $f''$ 变号,点 $\\left(${printLatex(cut.x)}, ${printLatex(cut.y)}\\right)$ 是拐点。`, `$f''$ changes sign at ${at}: $\\left(${printLatex(cut.x)}, ${printLatex(cut.y)}\\right)$ is an inflection point.`)
    : say(language, `在 ${at} 两侧 $f''$ 不变号,不是拐点。`, `$f''$ does not change sign at ${at}: no inflection point.`);
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const indices = (...kinds: readonly Claim["kind"][]): number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));
  const points = inflections(answer);
  const mark = (x: Term): { sign: string; note: string } => {
    const cut = answer.pieces.flatMap((p) => p.cuts).find((c) => c.x === x);
    const note = cut !== undefined && points.includes(cut) ? say(language, `拐点 $\\left(${printLatex(cut.x)}, ${printLatex(cut.y)}\\right)$`, `inflection $\\left(${printLatex(cut.x)}, ${printLatex(cut.y)}\\right)$`) : "";
    return { sign: cut?.zero === true ? "$0$" : say(language, "无定义", "undefined"), note };
  };
  const rows = answer.pieces.flatMap((p) => cellsOf(chartOf(p)).map((cell, i) => {
    const s = p.signs[i] ?? 0;
    return say(language, `在 ${texInterval(cell)} 上 $f'' ${s > 0 ? "> 0" : s < 0 ? "< 0" : "= 0"}$`, `$f'' ${s > 0 ? "> 0" : s < 0 ? "< 0" : "= 0"}$ on ${texInterval(cell)}`);
  }));
  const cuts = answer.pieces.flatMap((p) => p.cuts);
  return [
    ...repetitionStep(plan.variable, answer.repetition, indices("equal"), language),
    { title: say(language, "定义域", "Domain"), body: say(language, `函数在 $${printRegionLatex(answer.pieces.map((p) => p.on))}$ 上有定义且连续。`, `The function is defined and continuous on $${printRegionLatex(answer.pieces.map((p) => p.on))}$.`), claims: indices("defined_on", "undefined_on") },
    { title: say(language, "求二阶导数", "Differentiate twice"), body: `$f''(${plan.variable}) = ${printLatex(answer.second)}$`, claims: indices("derivative") },
    { title: say(language, "二阶导数的零点与无定义的点", "Where f'' vanishes or is undefined"), body: foundAt(plan, answer, language), claims: indices("equal", "undefined_on") },
    { title: say(language, "二阶导数的符号", "Sign of the second derivative"), body: `${joined(rows, language)}${say(language, "。", ".")}\n\n${signTable(plan.variable, answer.pieces.map(chartOf), "f''", language, mark)}`, claims: indices("sign") },
    ...(cuts.length === 0 ? [] : [{ title: say(language, "判别拐点", "Inflection points"), body: cuts.map((c) => verdict(plan, c, points.includes(c), language)).join(" "), claims: indices("sign", "equal") }]),
    { title: say(language, "结论", "Conclusion"), body: `$${present(plan, answer, language).latex}$`, claims: indices("sign", "defined_on") },
  ];
}

/** For the drawing. */
export const marks = (answer: Answer): readonly { readonly x: Term; readonly y: Term; readonly label: string }[] => inflections(answer).map((c) => ({ x: c.x, y: c.y, label: "inflection" }));
