/** Read-back, answer and explanation of equations with given solutions. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { type Term, int, mul, sym } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import { type Answer, type Plan, productOf } from "./claims.js";

const imaginary = (t: Term): string => printLatex(t.kind === "number" && t.value.n === 1n && t.value.d === 1n ? sym("i") : mul(t, sym("i")));
const listed = (plan: Plan): string => [...plan.real.map((r) => printLatex(r)), ...plan.pairs.map((p) => `${p.re.kind === "number" && p.re.value.n === 0n ? "" : `${printLatex(p.re)} `}\\pm ${imaginary(p.im)}`)].join(",\\ ");

export function readBack(plan: Plan, language: Language): string {
  return say(language, `求以 $${listed(plan)}$ 为根的方程(未知数 $${plan.variable}$)`, `Find a polynomial equation in $${plan.variable}$ with exactly the solutions $${listed(plan)}$`);
}

export function present(_plan: Plan, answer: Answer): Presented {
  return { text: `${printPlain(answer.polynomial)} = 0`, latex: `${printLatex(answer.polynomial)} = 0`, plain: `${printPlain(answer.polynomial)} = 0` };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const lead = answer.lead.kind === "number" && answer.lead.value.n === answer.lead.value.d ? "" : say(language, `两边乘以 $${printLatex(answer.lead)}$ 去分母。`, ` Multiplied by $${printLatex(answer.lead)}$ the coefficients are whole numbers.`);
  return [
    { title: say(language, "因式", "Factors"), body: say(language, `每个根 $r$ 给出因式 $x - r$,一对共轭虚根给出 $(x - p)^2 + q^2$:$${printLatex(productOf(plan, int(1)))} = 0$。`, `Each root $r$ gives a factor $x - r$; a pair $p \\pm qi$ gives $(x - p)^2 + q^2$: $${printLatex(productOf(plan, int(1)))} = 0$.`), claims: all },
    { title: say(language, "展开", "Multiply out"), body: `$${printLatex(answer.polynomial)} = 0$${say(language, "。", ".")}${lead}`, claims: all },
  ];
}
