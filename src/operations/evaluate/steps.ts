/** Read-back, answer and explanation of values. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { mul } from "../../certify/kernel/term.js";
import { unitInChinese } from "../../expression/units.js";
import type { Language } from "../../language.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

export function readBack(plan: Plan, language: Language): string {
  const unit = plan.unit === null ? "" : say(language, `,以 ${printPlain(plan.unit)} 为单位`, ` in ${printPlain(plan.unit)}`);
  return say(language, `计算 $${printLatex(plan.expr)}$${unit}`, `Compute $${printLatex(plan.expr)}$${unit}`);
}

export function present(_plan: Plan, answer: Answer, language: Language): Presented {
  const value = printPlain(answer.value);
  if (answer.unit === null) return { text: value, latex: printLatex(answer.value), plain: value, term: answer.value };
  const unit = printPlain(answer.unit);
  const sum = answer.value.kind === "sum" ? `(${value})` : value;
  return { text: `${sum} ${language === "zh" ? unitInChinese(unit) : unit}`, latex: printLatex(mul(answer.value, answer.unit)), plain: `${sum} ${unit}`, term: answer.value, unit };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const result = answer.unit === null ? answer.value : mul(answer.value, answer.unit);
  return [{ title: say(language, "计算", "Compute"), body: `$${printLatex(plan.expr)} = ${printLatex(result)}$`, claims: claims.map((_, i) => i) }];
}
