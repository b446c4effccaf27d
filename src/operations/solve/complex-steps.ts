/** How a polynomial equation is solved over the complex numbers: real factors, then each factor. */
import type { Claim } from "../../certify/kernel/claim.js";
import type { Factorisation } from "../../certify/kernel/factorisation.js";
import { printLatex } from "../../certify/kernel/print.js";
import { type Term, add, int, mul, neg, pow, sub, sym } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import { say } from "../formulas.js";
import type { Step } from "../operation.js";
import type { Plan } from "./claims.js";

export function explainComplex(plan: Plan, f: Factorisation, answer: string, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const x = sym(plan.variable);
  const raised = (t: Term, m: number): Term => (m === 1 ? t : pow(t, int(m)));
  const isZero = (t: Term): boolean => t.kind === "number" && t.value.n === 0n;
  const linear = f.real.map((r) => raised(isZero(r.at) ? x : add(x, tidyConstant(neg(r.at))), r.multiplicity));
  const quadratic = f.pairs.map((p) => {
    const b = tidyConstant(mul(int(-2), p.re));
    return raised(add(pow(x, int(2)), ...(isZero(b) ? [] : [mul(b, x)]), tidyConstant(add(pow(p.re, int(2)), pow(p.im, int(2))))), p.multiplicity);
  });
  const lead = f.lead.kind === "number" && f.lead.value.n === f.lead.value.d ? [] : [f.lead];
  const steps: Step[] = [
    { title: say(language, "移项", "One side"), body: `$${printLatex(tidy(sub(plan.left, plan.right)))} = 0$`, claims: all },
    { title: say(language, "分解因式", "Factor over the reals"), body: `$${printLatex(mul(...lead, ...linear, ...quadratic))} = 0$`, claims: all.slice(0, 1) },
  ];
  for (const p of f.pairs.slice(0, 4)) {
    const square = tidyConstant(pow(p.im, int(2)));
    const base = isZero(p.re) ? x : add(x, tidyConstant(neg(p.re)));
    steps.push({ title: say(language, "共轭复根", "Conjugate roots"), body: say(language, `由 $${printLatex(pow(base, int(2)))} = -${printLatex(square)}$ 得 $${printLatex(base)} = \\pm ${printLatex(p.im)}\\, i$。`, `$${printLatex(pow(base, int(2)))} = -${printLatex(square)}$ gives $${printLatex(base)} = \\pm ${printLatex(p.im)}\\, i$.`), claims: all });
  }
  steps.push({ title: say(language, "结论", "Conclusion"), body: say(language, `按重数计共 ${f.real.reduce((n, r) => n + r.multiplicity, 0) + 2 * f.pairs.reduce((n, r) => n + r.multiplicity, 0)} 个复数根:$${answer}$。`, `Counted with multiplicity there are ${f.real.reduce((n, r) => n + r.multiplicity, 0) + 2 * f.pairs.reduce((n, r) => n + r.multiplicity, 0)} complex roots: $${answer}$.`), claims: all });
  return steps;
}
