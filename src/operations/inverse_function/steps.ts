/** Read-back, answer and explanation of inverse functions. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { substitute, sym } from "../../certify/kernel/term.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Language } from "../../language.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

export function readBack(plan: Plan, language: Language): string {
  const x = plan.variable;
  const f = `$f(${x}) = ${printLatex(plan.expr)}$`;
  if (plan.other === null) return say(language, `求函数 ${f} 的反函数(实数范围)`, `Find the inverse of ${f} (real numbers)`);
  return say(language, `判断 ${f} 与 $g(${x}) = ${printLatex(plan.other)}$ 是否互为反函数`, `Decide whether ${f} and $g(${x}) = ${printLatex(plan.other)}$ are inverses`);
}

const RELATIONS = { from: ["≥", ">=", "\\ge"], to: ["≤", "<=", "\\le"], above: [">", ">", ">"], below: ["<", "<", "<"] } as const;

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  if (plan.other !== null || answer.inverse === null) {
    const plain = answer.holds === true ? "Yes" : "No";
    return { text: answer.holds === true ? say(language, "是,互为反函数", "yes, they are inverses") : say(language, "否,不互为反函数", "no, they are not inverses"), latex: `\\text{${plain}}`, plain };
  }
  const x = plan.variable;
  const g = printPlain(answer.inverse);
  const [text, , latex] = answer.half === null ? ["", "", ""] : RELATIONS[answer.half];
  const end = answer.half === null || answer.end === null ? ["", ""] : [` (${x} ${text} ${printPlain(answer.end)})`, `\\quad (${x} ${latex} ${printLatex(answer.end)})`];
  return { text: `f^(-1)(${x}) = ${g}${end[0] ?? ""}`, latex: `f^{-1}(${x}) = ${printLatex(answer.inverse)}${end[1] ?? ""}`, plain: g, term: answer.inverse, conditional: answer.half !== null };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const x = plan.variable;
  const f = printLatex(plan.expr);
  if (plan.other !== null) {
    if (answer.holds === true) return [{ title: say(language, "复合", "Compose"), body: say(language, `在有定义处 $g(f(${x})) = ${x}$,$f(g(${x})) = ${x}$,所以互为反函数。`, `Wherever they are defined, $g(f(${x})) = ${x}$ and $f(g(${x})) = ${x}$: they are inverses.`), claims: all }];
    const c = answer.witness ?? sym(x);
    const [outer, inner] = answer.inside === true ? [plan.other, plan.expr] : [plan.expr, plan.other];
    const value = printLatex(tidyConstant(substitute(outer, x, substitute(inner, x, c))));
    const name = answer.inside === true ? "g(f" : "f(g";
    return [{ title: say(language, "反例", "Counterexample"), body: say(language, `$${name}(${printLatex(c)})) = ${value} \\ne ${printLatex(c)}$,所以不互为反函数。`, `$${name}(${printLatex(c)})) = ${value} \\ne ${printLatex(c)}$: they are not inverses.`), claims: all }];
  }
  const g = answer.inverse === null ? "" : printLatex(answer.inverse);
  const y = x === "y" ? "w" : "y";
  const solved = answer.inverse === null ? "" : printLatex(substitute(answer.inverse, x, sym(y)));
  const half = answer.half === null || answer.end === null ? "" : say(language, `原函数的值域是 $${y} ${RELATIONS[answer.half][2]} ${printLatex(answer.end)}$,这就是反函数的定义域。`, ` The range of $f$ is $${y} ${RELATIONS[answer.half][2]} ${printLatex(answer.end)}$; it is the domain of the inverse.`);
  return [
    { title: say(language, `解出 ${x}`, `Solve for ${x}`), body: say(language, `由 $${y} = ${f}$ 解得 $${x} = ${solved}$。${half}`, `From $${y} = ${f}$ follows $${x} = ${solved}$.${half}`), claims: all },
    { title: say(language, "互换字母", "Exchange the letters"), body: `$f^{-1}(${x}) = ${g}$`, claims: all },
    { title: say(language, "检验", "Check"), body: say(language, `$f^{-1}(f(${x})) = ${x}$,且在反函数的定义域上 $f(f^{-1}(${x})) = ${x}$。`, `$f^{-1}(f(${x})) = ${x}$, and $f(f^{-1}(${x})) = ${x}$ on the domain of the inverse.`), claims: all },
  ];
}
