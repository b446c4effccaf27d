/** Read-back, answer and explanation of monotonicity. */
import type { Claim } from "../../certify/kernel/claim.js";
import { cellsOf } from "../../certify/kernel/chart.js";
import { printIntervalLatex, printLatex, printRegion, printRegionLatex } from "../../certify/kernel/print.js";
import type { Interval } from "../../certify/kernel/region.js";
import type { Language } from "../../language.js";
import { joined, onInterval, say, texInterval } from "../formulas.js";
import { maximalIntervals } from "../maximal-intervals.js";
import type { Presented, Step } from "../operation.js";
import { everyInteger, repeatedInterval } from "../point-families.js";
import { repetitionStep, signTable } from "../sign-table.js";
import type { Answer, Plan } from "./claims.js";

export function readBack(plan: Plan, language: Language): string {
  return say(language, `求函数 $f(${plan.variable}) = ${printLatex(plan.expr)}$ ${onInterval(plan.on, language)}的单调区间(实数范围)`, `Find where $f(${plan.variable}) = ${printLatex(plan.expr)}$ is increasing and decreasing${onInterval(plan.on, language)} (real numbers)`);
}

const KINDS = [[1, "单调递增区间", "increasing"], [-1, "单调递减区间", "decreasing"], [0, "常数区间", "constant"]] as const;

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  // Neighbouring cells of one sign join at every cut: f is continuous there.
  const found = KINDS.map(([sign, zh, en]) => ({ label: say(language, zh, en), en, region: maximalIntervals(answer.pieces, answer.repetition, sign, () => true) })).filter((p) => p.region.length > 0);
  const repeated = (i: Interval): Interval => repeatedInterval(i, answer.repetition, plan.variable);
  const parts = found.map((p) => ({ ...p, plain: p.region.map((i) => printRegion([repeated(i)])), latex: p.region.map((i) => printIntervalLatex(repeated(i))) }));
  // Only the intervals that are asked for, as a union.
  if (plan.tell !== null && answer.repetition === null) {
    const asked = parts.find((p) => p.en === plan.tell);
    const label = KINDS.find(([, , en]) => en === plan.tell)?.[language === "zh" ? 1 : 2] ?? plan.tell;
    if (asked === undefined) return { text: say(language, `没有${label}区间`, `${label} nowhere`), latex: "\\varnothing", plain: `no interval` };
    return { text: say(language, `${label}区间 ${asked.plain.join("、")}`, `${label} on ${asked.plain.join(", ")}`), latex: asked.latex.join(" \\cup "), plain: asked.plain.join(" U ") };
  }
  const and = say(language, "、", ", ");
  const isFamily = answer.repetition !== null && found.some((p) => p.region.some((i) => i.lo.kind === "finite"));
  const integers = everyInteger(isFamily ? answer.repetition : null, plan.variable, language);
  return {
    text: `${joined(parts.map((p) => say(language, `${p.label} ${p.plain.join(and)}`, `${p.label} on ${p.plain.join(and)}`)), language)}${integers}`,
    latex: parts.map((p) => `\\text{${p.label}: }${p.latex.join(",\\ ")}`).join(";\\ "),
    plain: parts.map((p) => `${p.en} on ${p.plain.join(" U ")}`).join("; "),
  };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const indices = (...kinds: readonly Claim["kind"][]): number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));
  const rows = answer.pieces.flatMap((p) => cellsOf(p).map((cell, i) => {
    const s = p.signs[i] ?? 0;
    const relation = s > 0 ? "> 0" : s < 0 ? "< 0" : "= 0";
    return say(language, `在 ${texInterval(cell)} 上 $f' ${relation}$`, `$f' ${relation}$ on ${texInterval(cell)}`);
  }));
  const domain = printRegionLatex(answer.pieces.map((p) => p.on));
  return [
    ...repetitionStep(plan.variable, answer.repetition, indices("equal"), language),
    { title: say(language, "定义域", "Domain"), body: say(language, `函数在 $${domain}$ 上有定义且连续。`, `The function is defined and continuous on $${domain}$.`), claims: indices("defined_on", "undefined_on") },
    { title: say(language, "求导", "Differentiate"), body: `$f'(${plan.variable}) = ${printLatex(answer.derivative)}$`, claims: indices("derivative") },
    { title: say(language, "导数的符号", "Sign of the derivative"), body: `${joined(rows, language)}${say(language, "。", ".")}\n\n${signTable(plan.variable, answer.pieces, "f'", language)}`, claims: indices("sign") },
    { title: say(language, "结论", "Conclusion"), body: `$${present(plan, answer, language).latex}$`, claims: indices("sign", "defined_on") },
  ];
}
