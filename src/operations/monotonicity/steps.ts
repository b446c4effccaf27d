/** Read-back, answer and explanation of monotonicity. */
import type { Claim } from "../../certify/kernel/claim.js";
import { cellsOf } from "../../certify/kernel/chart.js";
import { printIntervalLatex, printLatex, printRegion, printRegionLatex } from "../../certify/kernel/print.js";
import { type Interval, interval } from "../../certify/kernel/region.js";
import type { Language } from "../../language.js";
import { joined, onInterval, say, texInterval } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

export function readBack(plan: Plan, language: Language): string {
  return say(language, `求函数 $f(${plan.variable}) = ${printLatex(plan.expr)}$ ${onInterval(plan.on, language)}的单调区间(实数范围)`, `Find where $f(${plan.variable}) = ${printLatex(plan.expr)}$ is increasing and decreasing${onInterval(plan.on, language)} (real numbers)`);
}

/** Maximal intervals of one sign: neighbouring cells of the same sign join, because f is continuous at the cut. */
export function maximalIntervals(answer: Answer, sign: -1 | 0 | 1): readonly Interval[] {
  const out: Interval[] = [];
  for (const piece of answer.pieces) {
    const cells = cellsOf(piece);
    let start: Interval | null = null;
    for (const [i, cell] of cells.entries()) {
      if (piece.signs[i] !== sign) { start = null; continue; }
      if (start === null) out.push(cell);
      else out[out.length - 1] = interval((out[out.length - 1] ?? cell).lo, cell.hi);
      start = cell;
    }
  }
  return out;
}

export function present(_plan: Plan, answer: Answer, language: Language): Presented {
  const parts = ([[1, "单调递增区间", "increasing"], [-1, "单调递减区间", "decreasing"], [0, "常数区间", "constant"]] as const).flatMap(([sign, zh, en]) => {
    const region = maximalIntervals(answer, sign);
    return region.length === 0 ? [] : [{ label: say(language, zh, en), en, plain: region.map((i) => printRegion([i])), latex: region.map((i) => printIntervalLatex(i)) }];
  });
  const and = say(language, "、", ", ");
  return {
    text: joined(parts.map((p) => say(language, `${p.label} ${p.plain.join(and)}`, `${p.label} on ${p.plain.join(and)}`)), language),
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
    { title: say(language, "定义域", "Domain"), body: say(language, `函数在 $${domain}$ 上有定义且连续。`, `The function is defined and continuous on $${domain}$.`), claims: indices("defined_on", "undefined_on") },
    { title: say(language, "求导", "Differentiate"), body: `$f'(${plan.variable}) = ${printLatex(answer.derivative)}$`, claims: indices("derivative") },
    { title: say(language, "导数的符号", "Sign of the derivative"), body: `${joined(rows, language)}${say(language, "。", ".")}`, claims: indices("sign") },
    { title: say(language, "结论", "Conclusion"), body: `$${present(plan, answer, language).latex}$`, claims: indices("sign", "defined_on") },
  ];
}
