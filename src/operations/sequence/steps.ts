/** Read-back, answer and explanation of sequences. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { signQ } from "../../certify/kernel/rational.js";
import { type Term, add, int, integerOf, mul, pow, sub, sym } from "../../certify/kernel/term.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Language } from "../../language.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const listed = (plan: Plan): string => `$${plan.terms.map((t) => printLatex(t)).join(",\\ ")},\\ \\ldots$`;
const KIND = {
  polynomial: { zh: "数列", en: "sequence" }, arithmetic: { zh: "等差数列", en: "arithmetic sequence" }, geometric: { zh: "等比数列", en: "geometric sequence" },
} as const;
const RULE = { zh: "(通项取次数最低的多项式)", en: " (general term: the polynomial of least degree)" } as const;

export function readBack(plan: Plan, language: Language): string {
  const [kind, at] = [KIND[plan.kind][language], plan.at === null ? "" : printLatex(plan.at)];
  const rule = plan.kind === "polynomial" ? RULE[language] : "";
  const is = `${listed(plan)}`;
  switch (plan.want) {
    case "formula": return say(language, `求${kind} ${is} 的第 $${plan.variable}$ 项${rule}`, `Find the $${plan.variable}$th term of the ${kind} ${is}${rule}`);
    case "term": return say(language, `求${kind} ${is} 的第 $${at}$ 项${rule}`, `Find term number $${at}$ of the ${kind} ${is}${rule}`);
    case "sum": return say(language, `求${kind} ${is} 的前 $${at}$ 项和`, `Find the sum of the first $${at}$ terms of the ${kind} ${is}`);
    case "ratio": return say(language, `求${kind} ${is} 的${plan.kind === "geometric" ? "公比" : "公差"}`, `Find the common ${plan.kind === "geometric" ? "ratio" : "difference"} of the ${kind} ${is}`);
  }
}

/** The general term as one writes it: highest power first, without vanishing parts. */
export function generalTerm(plan: Plan, answer: Answer): Term {
  const n = sym(plan.variable);
  if (plan.kind === "geometric" && answer.first !== null && answer.ratio !== null) {
    const power = pow(answer.ratio, sub(n, int(1)));
    return integerOf(answer.first) === 1n ? power : mul(answer.first, power);
  }
  const parts = (answer.coefficients ?? []).map((c, i): Term | null => {
    if (c.kind === "number" && signQ(c.value) === 0) return null;
    if (i === 0) return c;
    const x = i === 1 ? n : pow(n, int(i));
    return integerOf(c) === 1n ? x : mul(c, x);
  }).flatMap((t) => (t === null ? [] : [t])).reverse();
  return parts.length === 0 ? int(0) : add(...parts);
}

export function present(plan: Plan, answer: Answer): Presented {
  const shown = plan.want === "formula" ? generalTerm(plan, answer) : plan.want === "ratio" ? (answer.ratio ?? int(0)) : (answer.value ?? int(0));
  return { text: printPlain(shown), latex: printLatex(shown), plain: printPlain(shown), term: shown };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.flatMap((c, i) => (c.kind === "defined_on" ? [] : [i]));
  const general = `$a_{${plan.variable}} = ${printLatex(generalTerm(plan, answer))}$`;
  const check = plan.terms.map((t, i) => `a_{${i + 1}} = ${printLatex(t)}`).join(",\\ ");
  const steps: Step[] = [];
  if (plan.kind === "polynomial") steps.push({ title: say(language, "逐差", "Differences"), body: differences(plan, language), claims: [] });
  else if (answer.ratio !== null) steps.push({ title: say(language, plan.kind === "geometric" ? "公比" : "公差", plan.kind === "geometric" ? "Common ratio" : "Common difference"), body: `$${plan.kind === "geometric" ? "q" : "d"} = ${printLatex(answer.ratio)}$`, claims: all });
  steps.push({ title: say(language, "通项", "General term"), body: say(language, `${general};检验:$${check}$,都符合。`, `${general}; check: $${check}$, all fit.`), claims: all });
  if (plan.want === "term" && answer.value !== null) steps.push({ title: say(language, "代入", "Substitute"), body: `$a_{${plan.at === null ? "" : printLatex(plan.at)}} = ${printLatex(answer.value)}$`, claims: all });
  if (plan.want === "sum" && answer.value !== null) {
    const formula = plan.kind === "geometric" ? "\\frac{a_1 (1 - q^n)}{1 - q}" : "\\frac{n (a_1 + a_n)}{2}";
    steps.push({ title: say(language, "求和公式", "Formula for the sum"), body: `$S_{${plan.at === null ? "" : printLatex(plan.at)}} = ${integerOf(answer.ratio ?? int(0)) === 1n && plan.kind === "geometric" ? "n a_1" : formula} = ${printLatex(answer.value)}$`, claims: all });
  }
  return steps;
}

/** Rows of differences down to the constant one. */
function differences(plan: Plan, language: Language): string {
  const rows: string[] = [];
  let row: readonly Term[] = plan.terms.map(tidyConstant);
  for (let i = 0; i < 8 && row.length > 0; i += 1) {
    rows.push(`$${row.map((t) => printLatex(t)).join(",\\ ")}$`);
    const [first] = row;
    if (first !== undefined && row.every((t) => printPlain(t) === printPlain(first))) break;
    row = row.slice(1).map((t, k) => tidyConstant(sub(t, row[k] ?? t)));
  }
  return say(language, `各项及其逐差:${rows.join(";")}。`, `The terms and their differences: ${rows.join("; ")}.`);
}
