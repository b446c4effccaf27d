/** Read-back, answer and explanation of Taylor polynomials. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { type Term, substitute } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { tidyConstant } from "../../solve/tidy.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const isZero = (t: Term): boolean => t.kind === "number" && t.value.n === 0n;
const kind = (plan: Plan, language: Language): string => (isZero(plan.at) ? say(language, "麦克劳林多项式", "Maclaurin polynomial") : say(language, "泰勒多项式", "Taylor polynomial"));
const primes = (k: number): string => (k <= 3 ? "'".repeat(k) : `^{(${k})}`);

export function readBack(plan: Plan, language: Language): string {
  const f = `$f(${plan.variable}) = ${printLatex(plan.expr)}$`;
  const at = `$${plan.variable} = ${printLatex(plan.at)}$`;
  const size = plan.order !== null ? say(language, `${plan.order} 阶`, ` of order ${plan.order}`) : say(language, `前 ${plan.terms ?? 0} 个非零项的`, ` with ${plan.terms ?? 0} terms that are not zero`);
  return say(language, `求 ${f} 在 ${at} 处的${size}${kind(plan, language)}`, `Find the ${kind(plan, language)}${size} of ${f} at ${at}`);
}

export function present(plan: Plan, answer: Answer): Presented {
  const t = answer.polynomial;
  const n = answer.coefficients.length - 1;
  return { text: printPlain(t), latex: `T_{${n}}(${plan.variable}) = ${printLatex(t)}`, plain: printPlain(t), term: t };
}

/** f^(n+1)(ξ)/(n+1)!·(x − a)^(n+1) with the derivative written out. */
function remainder(plan: Plan, answer: Answer): string {
  const n = answer.coefficients.length;
  const last = answer.derivatives[n - 1];
  const base = isZero(plan.at) ? plan.variable : `\\left(${plan.variable} - ${printLatex(plan.at)}\\right)`;
  const general = `R_{${n - 1}}(${plan.variable}) = \\frac{f${primes(n)}(\\xi)}{${n}!} ${base}^{${n}}`;
  return last === undefined || printPlain(last).length > 60 ? general : `${general},\\quad f${primes(n)}(\\xi) = ${printLatex(substitute(last, plan.variable, { kind: "symbol", name: "ξ" })).replaceAll("ξ", "\\xi ")}`;
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const having = (...kinds: readonly Claim["kind"][]): number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));
  const x = plan.variable;
  const n = answer.coefficients.length - 1;
  const a = printLatex(plan.at);
  const rows = [plan.expr, ...answer.derivatives.slice(0, n)].map((d, k) => `f${primes(k)}(${x}) = ${printLatex(d)},\\quad f${primes(k)}\\left(${a}\\right) = ${printLatex(tidyConstant(substitute(d, x, plan.at)))}`);
  const coefficients = answer.coefficients.map((c, k) => `c_{${k}} = ${printLatex(c)}`).join(",\\ ");
  return [
    { title: say(language, "泰勒公式", "Taylor's formula"), body: `$f(${x}) = \\sum_{k=0}^{${n}} \\frac{f^{(k)}\\left(${a}\\right)}{k!}\\left(${x} - ${a}\\right)^k + R_{${n}}(${x})$`, claims: all },
    { title: say(language, "各阶导数及其在展开点的值", "Derivatives and their values at the centre"), body: rows.map((r) => `$${r}$`).join(say(language, ";", "; ")), claims: having("derivative", "defined_on") },
    { title: say(language, "系数", "Coefficients"), body: `$c_k = \\frac{f^{(k)}\\left(${a}\\right)}{k!}$${say(language, ":", ": ")}$${coefficients}$`, claims: having("equal") },
    { title: kind(plan, language), body: `$${present(plan, answer).latex}$`, claims: all },
    { title: say(language, "拉格朗日余项", "Lagrange's remainder"), body: say(language, `$${remainder(plan, answer)}$,其中 $\\xi$ 介于 $${a}$ 与 $${x}$ 之间,只要 $f$ 在它们之间有 ${n + 1} 阶导数。`, `$${remainder(plan, answer)}$ with some $\\xi$ between $${a}$ and $${x}$, as long as $f$ has ${n + 1} derivatives between them.`), claims: having("derivative") },
  ];
}
