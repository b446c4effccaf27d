/** Inequalities with letters: the cases, and how they come about. */
import type { Claim } from "../../certify/kernel/claim.js";
import { type Case, type Comparison, type Parametric, casesOf } from "../../certify/kernel/parametric.js";
import { printLatex, printPlain, printRegion, printRegionLatex } from "../../certify/kernel/print.js";
import { type Term, add, mul, pow, sub, int, sym } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { say, whole } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Plan } from "./claims.js";

const LATEX: Readonly<Record<Comparison | "=", string>> = { "<": "<", "<=": "\\le", ">": ">", ">=": "\\ge", "=": "=" };

export function presentParametric(plan: Plan, op: Comparison, form: Parametric, language: Language): Presented {
  const x = plan.variable;
  const cases = casesOf(op, form);
  const when = (c: Case, of: (t: Term) => string, signs: (op: Comparison | "=") => string, and: string): string => c.when.map((w) => `${of(w.left)} ${signs(w.op)} ${of(w.right)}`).join(and);
  const set = (c: Case): string => (c.solutions.length === 0 ? say(language, "无解", "no solution") : c.solutions.some(whole) ? say(language, "x ∈ R", "all real x").replace("x", x) : `${x} ∈ ${printRegion(c.solutions)}`);
  const text = cases.map((c) => { const w = when(c, printPlain, (o) => o.replace("<=", "≤").replace(">=", "≥"), say(language, " 且 ", " and ")); return w === "" ? set(c) : say(language, `当 ${w} 时,${set(c)}`, `if ${w}: ${set(c)}`); }).join(say(language, ";", "; "));
  const latex = cases.map((c) => `${c.solutions.length === 0 ? "\\varnothing" : `${x} \\in ${printRegionLatex(c.solutions)}`}${c.when.length === 0 ? "" : `\\ (${when(c, printLatex, (o) => LATEX[o], ",\\ ")})`}`).join(";\\ ");
  const plain = cases.map((c) => `${c.solutions.length === 0 ? "no solution" : printRegion(c.solutions).replaceAll("∞", "oo")}${c.when.length === 0 ? "" : ` if ${when(c, printPlain, (o) => o, " and ")}`}`).join("; ");
  return { text, latex, plain };
}

export function explainParametric(plan: Plan, op: Comparison, form: Parametric, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const [a = int(0), b = int(0), c = int(0), , disc = int(0), low = int(0), high = int(0)] = form.terms;
  const x = sym(plan.variable);
  const shown = form.kind === "linear" ? add(mul(a, x), b) : form.kind === "product" ? mul(...(a.kind === "number" && a.value.n === a.value.d ? [] : [a]), sub(x, b), sub(x, c)) : add(a.kind === "number" && a.value.n === a.value.d ? pow(x, int(2)) : mul(a, pow(x, int(2))), mul(b, x), c);
  const why = form.kind === "linear"
    ? say(language, `按 $${printLatex(a)}$ 的符号讨论:除以正数不等号方向不变,除以负数不等号方向改变;$${printLatex(a)} = 0$ 时不等式不含 $${plan.variable}$。`, `Split by the sign of $${printLatex(a)}$: dividing by a positive number keeps the direction, by a negative one reverses it; for $${printLatex(a)} = 0$ the unknown drops out.`)
    : form.kind === "product"
    ? say(language, `对应方程的两根为 $${printLatex(b)}$ 与 $${printLatex(c)}$,按它们的大小讨论。`, `The zeros are $${printLatex(b)}$ and $${printLatex(c)}$; split by their order.`)
    : say(language, `判别式的符号与 $${printLatex(disc)}$ 相同:$${printLatex(disc)} > 0$ 时两根为 $${printLatex(low)}$ 与 $${printLatex(high)}$;$${printLatex(disc)} = 0$ 时两根相等;$${printLatex(disc)} < 0$ 时没有实根,左边恒与 $${printLatex(a)}$ 同号。`, `The discriminant has the sign of $${printLatex(disc)}$: two zeros $${printLatex(low)}$ and $${printLatex(high)}$ for $${printLatex(disc)} > 0$, one for $${printLatex(disc)} = 0$, none for $${printLatex(disc)} < 0$, where the left side has the sign of $${printLatex(a)}$ throughout.`);
  return [
    { title: say(language, "移项", "Rearrange"), body: say(language, `化为 $${printLatex(shown)} ${LATEX[op]} 0$。`, `This is $${printLatex(shown)} ${LATEX[op]} 0$.`), claims: all },
    { title: say(language, "分类讨论", "Cases"), body: why, claims: all },
    { title: say(language, "结论", "Conclusion"), body: `$${presentParametric(plan, op, form, language).latex}$`, claims: all },
  ];
}
