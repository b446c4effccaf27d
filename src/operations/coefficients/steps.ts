/** Read-back, answer and explanation of comparing coefficients. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { substitute, sym } from "../../certify/kernel/term.js";
import { tidy } from "../../solve/tidy.js";
import type { Language } from "../../language.js";
import { say, tex } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const letters = (names: readonly string[], language: Language): string => names.map((n) => tex(sym(n))).join(say(language, "、", ", "));

export function readBack(plan: Plan, language: Language): string {
  return say(language, `把 ${tex(plan.expr)} 写成 ${tex(plan.form)} 的形式(对所有 ${letters(plan.variables, language)} 成立),求 ${letters(plan.asked, language)}`, `Write ${tex(plan.expr)} in the form ${tex(plan.form)}, for all values of ${letters(plan.variables, language)}; find ${letters(plan.asked, language)}`);
}

export function present(plan: Plan, answer: Answer): Presented {
  const asked = answer.values.filter((v) => plan.asked.includes(v.name));
  const [only, ...others] = asked;
  const text = asked.map((v) => `${v.name} = ${printPlain(v.value)}`).join(", ");
  const latex = asked.map((v) => `${printLatex(sym(v.name))} = ${printLatex(v.value)}`).join(",\\ ");
  return only !== undefined && others.length === 0 ? { text, latex, plain: printPlain(only.value), term: only.value } : { text, latex, plain: text };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const filled = answer.values.reduce((t, v) => substitute(t, v.name, v.value), plan.form);
  return [
    { title: say(language, "展开并合并", "Expand and collect"), body: `$${printLatex(plan.expr)} = ${printLatex(tidy(filled))}$`, claims: all },
    { title: say(language, "比较系数", "Compare coefficients"), body: say(language, `与 ${tex(plan.form)} 逐项比较,同类项的系数相等:$${answer.values.map((v) => `${printLatex(sym(v.name))} = ${printLatex(v.value)}`).join(",\\ ")}$。`, `Term by term against ${tex(plan.form)}: equal powers have equal coefficients: $${answer.values.map((v) => `${printLatex(sym(v.name))} = ${printLatex(v.value)}`).join(",\\ ")}$.`), claims: all },
  ];
}
