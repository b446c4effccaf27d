/** Read-back, answer and explanation of ranges. */
import { cellsOf } from "../../certify/kernel/chart.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printRegionLatex } from "../../certify/kernel/print.js";
import type { Region } from "../../certify/kernel/region.js";
import type { Language } from "../../language.js";
import { isWholeLine, writeRegion } from "../families.js";
import { joined, onInterval, say, texInterval } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import { type Answer, type Level, type Piece, type Plan, rangeOf } from "./claims.js";

export function readBack(plan: Plan, language: Language): string {
  return say(language, `求函数 $f(${plan.variable}) = ${printLatex(plan.expr)}$ ${onInterval(plan.on, language)}的值域(实数范围)`, `Find the range of $f(${plan.variable}) = ${printLatex(plan.expr)}$${onInterval(plan.on, language)} (real numbers)`);
}

const regionOf = (answer: Answer): Region => { const r = rangeOf(answer); return typeof r === "string" ? [] : r; };

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  const region = regionOf(answer);
  if (isWholeLine(region)) return { text: say(language, "值域为全体实数 R", "the range is all real numbers"), latex: "(-\\infty, \\infty)", plain: "(-oo, oo)" };
  const { plain, latex } = writeRegion(region, null, plan.variable);
  return { text: say(language, `值域为 ${plain}`, `the range is ${plain}`), latex, plain };
}

const levelLatex = (answer: Answer, l: Level): string => { const t = typeof l === "number" ? answer.levels[l] : undefined; return t === undefined ? (l === "-oo" ? "-\\infty" : "+\\infty") : printLatex(t); };

function slopes(piece: Piece, language: Language): readonly string[] {
  return cellsOf(piece).map((cell, i) => {
    const s = piece.signs[i] ?? 0;
    const word = s > 0 ? say(language, "单调递增", "increasing") : s < 0 ? say(language, "单调递减", "decreasing") : say(language, "为常数", "constant");
    return say(language, `在 ${texInterval(cell)} 上 $f' ${s > 0 ? "> 0" : s < 0 ? "< 0" : "= 0"}$,${word}`, `on ${texInterval(cell)}, $f' ${s > 0 ? "> 0" : s < 0 ? "< 0" : "= 0"}$: ${word}`);
  });
}

function values(plan: Plan, answer: Answer, piece: Piece): readonly string[] {
  const last = piece.values.length - 1;
  return piece.values.map((level, i) => {
    const end = i === 0 ? piece.on.lo : i === last ? piece.on.hi : null;
    const value = levelLatex(answer, level);
    const cut = piece.cuts[i - 1];
    if (end === null) return cut === undefined ? "" : `$f(${printLatex(cut)}) = ${value}$`;
    if (end.kind === "finite" && end.closed) return `$f(${printLatex(end.at)}) = ${value}$`;
    const to = end.kind === "finite" ? `${printLatex(end.at)}^{${i === 0 ? "+" : "-"}}` : end.kind === "oo" ? "+\\infty" : "-\\infty";
    return `$\\lim_{${plan.variable} \\to ${to}} f(${plan.variable}) = ${value}$`;
  }).filter((s) => s !== "");
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const indices = (...kinds: readonly Claim["kind"][]): number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));
  const domain = printRegionLatex(answer.pieces.map((p) => p.on));
  const steps: Step[] = [];
  if (answer.repeats !== null) steps.push({ title: say(language, "周期", "Period"), body: say(language, `$f$ 以 $${printLatex(answer.repeats.period)}$ 为周期,只需看 ${texInterval(answer.repeats.window)}。`, `$f$ has period $${printLatex(answer.repeats.period)}$, so ${texInterval(answer.repeats.window)} is enough.`), claims: indices("equal") });
  steps.push(
    { title: say(language, "定义域", "Domain"), body: say(language, `函数在 $${domain}$ 上有定义且连续。`, `The function is defined and continuous on $${domain}$.`), claims: indices("defined_on", "undefined_on") },
    { title: say(language, "求导", "Differentiate"), body: `$f'(${plan.variable}) = ${printLatex(answer.derivative)}$`, claims: indices("derivative") },
    { title: say(language, "单调性", "Monotonicity"), body: joined(answer.pieces.flatMap((p) => slopes(p, language)), language) + say(language, "。", "."), claims: indices("sign") },
    { title: say(language, "端点与驻点处的值", "Values and limits"), body: joined([...new Set(answer.pieces.flatMap((p) => values(plan, answer, p)))], language) + say(language, "。", "."), claims: indices("equal", "limit") },
    { title: say(language, "结论", "Range"), body: say(language, `由连续性与单调性,值域为 $${present(plan, answer, language).latex}$。`, `By continuity and monotonicity the range is $${present(plan, answer, language).latex}$.`), claims: claims.map((_, i) => i) },
  );
  return steps;
}
