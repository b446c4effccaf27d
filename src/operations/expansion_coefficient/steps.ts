/** Read-back, answer and explanation of coefficients in expansions. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { type Term, add, int, isConstantTerm, pow, sameTerm, sym } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import { type Answer, type Plan, coefficientOf, monomialTerm } from "./claims.js";

const isConstant = (plan: Plan): boolean => plan.exponents.every((e) => sameTerm(e, int(0)));
const powerLatex = (plan: Plan): string => plan.variables.map((v, i) => { const e = plan.exponents[i] ?? int(0); return sameTerm(e, int(0)) ? "" : printLatex(sameTerm(e, int(1)) ? sym(v) : pow(sym(v), e)); }).join("");

export function readBack(plan: Plan, language: Language): string {
  const asked = isConstant(plan) ? say(language, "常数项", "the constant term") : say(language, ` $${powerLatex(plan)}$ 的系数`, `the coefficient of $${powerLatex(plan)}$`);
  return say(language, `求 $${printLatex(plan.expr)}$ 的展开式中${asked}`, `Find ${asked} in the expansion of $${printLatex(plan.expr)}$`);
}

export function present(plan: Plan, answer: Answer): Presented {
  const c = coefficientOf(plan, answer);
  return { text: printPlain(c), latex: printLatex(c), plain: printPlain(c), term: c };
}

/** (a + b)^n with its general term, when the expression is such a power. */
function general(plan: Plan, language: Language): readonly Step[] {
  const t = plan.expr;
  if (t.kind !== "power" || t.base.kind !== "sum" || t.base.terms.length !== 2 || t.exponent.kind !== "number" || t.exponent.value.d !== 1n) return [];
  const [a, b] = t.base.terms;
  const n = t.exponent.value.n.toString();
  if (a === undefined || b === undefined) return [];
  const bracket = (x: Term): string => `\\left(${printLatex(x)}\\right)`;
  return [{ title: say(language, "通项", "General term"), body: `$T_{r+1} = \\binom{${n}}{r} ${bracket(a)}^{${n}-r} ${bracket(b)}^{r},\\ r = 0, 1, \\ldots, ${n}$`, claims: [] }];
}

const SHOWN = 14;
export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const sum = answer.terms.length > SHOWN ? null : printLatex(add(...answer.terms.map((t) => monomialTerm(plan, t))));
  const c = coefficientOf(plan, answer);
  return [
    ...general(plan, language),
    ...(sum === null ? [] : [{ title: say(language, "展开", "Expand"), body: `$${printLatex(plan.expr)} = ${sum}$`, claims: all }]),
    { title: say(language, "结论", "Result"), body: say(language, `${isConstant(plan) ? "常数项" : `$${powerLatex(plan)}$ 的系数`}为 $${printLatex(c)}$${isConstantTerm(c) && sameTerm(c, int(0)) ? "(展开式中没有这一项)" : ""}。`, `${isConstant(plan) ? "The constant term" : `The coefficient of $${powerLatex(plan)}$`} is $${printLatex(c)}$${isConstantTerm(c) && sameTerm(c, int(0)) ? " (there is no such term)" : ""}.`), claims: all },
  ];
}

