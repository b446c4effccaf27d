/** Read-back, answer and explanation of drawing without replacement. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import type { Language } from "../../language.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Count, Plan } from "./claims.js";

const list = (counts: readonly Count[], language: Language): string => counts.map((c) => `${c.count} ${c.name}`).join(say(language, "、", ", "));

export function readBack(plan: Plan, language: Language): string {
  const from = list(plan.counts, language);
  if (plan.want === "sequence") return say(language, `从 ${from} 中不放回地依次取 ${plan.sequence.length} 个,求依次为 ${plan.sequence.join(", ")} 的概率`, `Draw ${plan.sequence.length} without replacement from ${from}: the probability of the order ${plan.sequence.join(", ")}`);
  return say(language, `从 ${from} 中不放回地取,求取到 ${list(plan.wanted, language)} 的概率(不计顺序)`, `Draw without replacement from ${from}: the probability of ${list(plan.wanted, language)}, in any order`);
}

export function present(_plan: Plan, answer: Answer): Presented {
  return { text: printPlain(answer.value), latex: printLatex(answer.value), plain: printPlain(answer.value), term: answer.value };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const total = plan.counts.reduce((n, c) => n + c.count, 0);
  const of = (name: string): number => plan.counts.find((c) => c.name === name)?.count ?? 0;
  const value = printLatex(answer.value);
  if (plan.want === "sequence") {
    const factors = plan.sequence.map((name, i) => `\\frac{${Math.max(0, of(name) - plan.sequence.slice(0, i).filter((s) => s === name).length)}}{${total - i}}`).join(" \\cdot ");
    return [{ title: say(language, "乘法公式", "Multiplication rule"), body: say(language, `每取一个,该种剩下的个数除以剩下的总数:$P = ${factors} = ${value}$`, `At each draw, what is left of the kind over what is left in all: $P = ${factors} = ${value}$`), claims: all }];
  }
  const k = plan.wanted.reduce((n, c) => n + c.count, 0);
  const top = plan.wanted.map((w) => `\\binom{${of(w.name)}}{${w.count}}`).join(" ");
  return [{ title: say(language, "古典概型", "Equally likely choices"), body: say(language, `取法共 $\\binom{${total}}{${k}}$ 种,符合要求的有 $${top}$ 种:$P = \\frac{${top}}{\\binom{${total}}{${k}}} = ${value}$`, `There are $\\binom{${total}}{${k}}$ choices, $${top}$ of them as wanted: $P = \\frac{${top}}{\\binom{${total}}{${k}}} = ${value}$`), claims: all }];
}
