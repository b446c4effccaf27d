/** Read-back, answer and explanation of comparisons. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { type Term, sub } from "../../certify/kernel/term.js";
import { boundsOf } from "../../solve/order.js";
import type { Language } from "../../language.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import { type Answer, type Item, type Plan, placeOf } from "./claims.js";

const named = (i: Item): string => (i.label === null ? printLatex(i.value) : `\\text{${i.label}} = ${printLatex(i.value)}`);
const shown = (i: Item): string => i.label ?? printPlain(i.value);
const LATEX_RELATION = { "<": "<", "<=": "\\le", ">": ">", ">=": "\\ge", "=": "=", "!=": "\\ne" } as const;
const items = (plan: Plan): string => `$${plan.items.map(named).join(",\\ ")}$`;
const ordinals = ["", "second ", "third ", "fourth ", "fifth ", "sixth ", "seventh ", "eighth ", "ninth ", "tenth "];

export function readBack(plan: Plan, language: Language): string {
  const target = plan.target === null ? "" : `$${printLatex(plan.target)}$`;
  switch (plan.want) {
    case "sort": return say(language, `把 ${items(plan)} 按从${plan.descending ? "大到小" : "小到大"}的顺序排列`, `Put ${items(plan)} in ${plan.descending ? "decreasing" : "increasing"} order`);
    case "kth": return say(language, `求 ${items(plan)} 中第 ${plan.k ?? 1} ${plan.descending ? "大" : "小"}的数`, `Find the ${ordinals[(plan.k ?? 1) - 1] ?? `${plan.k ?? 1}th `}${plan.descending ? "largest" : "smallest"} of ${items(plan)}`);
    case "closest": return say(language, `求 ${items(plan)} 中与 ${target} 最接近的数`, `Find which of ${items(plan)} is closest to ${target}`);
    case "relation": return say(language, `判断 ${statementOf(plan)} 是否成立`, `Decide whether ${statementOf(plan)}`);
  }
}

const statementOf = (plan: Plan): string => { const [a, b] = plan.items.map((i) => printLatex(i.value)); return `$${a ?? ""} ${LATEX_RELATION[plan.relation ?? "="]} ${b ?? ""}$`; };

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  if (plan.want === "relation") {
    const plain = answer.holds === true ? "True" : "False";
    return { text: answer.holds === true ? say(language, "是,成立", "yes, it is true") : say(language, "否,不成立", "no, it is false"), latex: `\\text{${plain}}`, plain };
  }
  if (plan.want === "sort") {
    const order = answer.order.flatMap((i) => plan.items[i] ?? []);
    const list = plan.descending ? [...order].reverse() : order;
    const ties = plan.descending ? [...answer.ties].reverse() : answer.ties;
    // Two numbers are compared, a list is put in order.
    const text = list.length > 2 ? list.map(shown).join(", ") : list.map(shown).join(ties[0] === true ? " = " : plan.descending ? " > " : " < ");
    return { text, latex: list.map((i) => (i.label === null ? printLatex(i.value) : `\\text{${i.label}}`)).join(",\\ "), plain: list.map(shown).join(", ") };
  }
  const found = plan.items[(plan.want === "closest" ? answer.chosen : answer.order[placeOf(plan)]) ?? -1];
  if (found === undefined) return { text: "", latex: "", plain: "" };
  return { text: found.label === null ? shown(found) : `${found.label} = ${printPlain(found.value)}`, latex: found.label === null ? printLatex(found.value) : `\\text{${found.label}}`, plain: shown(found), ...(found.label === null ? { term: found.value } : {}) };
}

/** Four decimals, for the reader's eye only; integers as they are. */
function roughly(t: Term): string {
  const b = boundsOf(t);
  if (b === null || (t.kind === "number" && t.value.d === 1n)) return "";
  const n = (b.lo.n < 0n ? -b.lo.n : b.lo.n) * 10_000n / b.lo.d;
  const digits = n.toString().padStart(5, "0");
  return ` \\approx ${b.lo.n < 0n ? "-" : ""}${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.flatMap((c, i) => (c.kind === "defined_on" ? [] : [i]));
  const [a, b] = plan.items;
  if (plan.want === "relation" && a !== undefined && b !== undefined && answer.sign !== null) {
    const relation = answer.sign > 0 ? ">" : answer.sign < 0 ? "<" : "=";
    const body = `$${printLatex(sub(a.value, b.value))} ${relation} 0$${say(language, `,所以 $${printLatex(a.value)} ${relation} ${printLatex(b.value)}$。`, `, so $${printLatex(a.value)} ${relation} ${printLatex(b.value)}$.`)}`;
    return [{ title: say(language, "作差比较", "Compare by the difference"), body, claims: all }];
  }
  if (plan.want === "closest" && plan.target !== null) {
    const target = plan.target;
    const rows = plan.items.map((i) => `$\\left|${printLatex(sub(target, i.value))}\\right|${roughly(sub(target, i.value)).replace("-", "")}$`).join(say(language, ";", "; "));
    return [{ title: say(language, "求距离", "Distances"), body: say(language, `各数与 $${printLatex(target)}$ 的距离:${rows}。距离最小的就是所求。`, `The distances from $${printLatex(target)}$: ${rows}. The smallest distance decides.`), claims: all }];
  }
  const order = answer.order.flatMap((i) => plan.items[i] ?? []);
  const chain = order.map((i, n) => `${n === 0 ? "" : answer.ties[n - 1] === true ? " = " : " < "}${printLatex(i.value)}`).join("");
  const decimals = order.map((i) => { const r = roughly(i.value); return r === "" ? "" : `$${printLatex(i.value)}${r}$`; }).filter((t) => t !== "").join(say(language, ",", ", "));
  return [
    ...(decimals === "" ? [] : [{ title: say(language, "化为小数", "As decimals"), body: decimals, claims: [] }]),
    { title: say(language, "从小到大排列", "In increasing order"), body: `$${chain}$`, claims: all },
  ];
}
