/** The first lines of a solution, as a teacher writes them: collect, divide, discriminant. */
import { Fuel } from "../../certify/kernel/fuel.js";
import { univariateM } from "../../certify/kernel/multipoly.js";
import { Normalizer } from "../../certify/kernel/normal.js";
import { printLatex } from "../../certify/kernel/print.js";
import { divQ, rational } from "../../certify/kernel/rational.js";
import { type Term, add, int, mul, neg, num, sub, symbolsOf } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { tidyConstant } from "../../solve/tidy.js";
import { say } from "../formulas.js";
import type { Plan } from "./claims.js";

/** Whether t is a polynomial in the variable of at most this degree, as it is written. */
function degreeAtMost(t: Term, variable: string, degree: number): boolean {
  switch (t.kind) {
    case "symbol": return t.name !== variable || degree >= 1;
    case "sum": return t.terms.every((p) => degreeAtMost(p, variable, degree));
    case "product": {
      const moving = t.factors.filter((p) => !degreeAtMost(p, variable, 0));
      return moving.length <= degree && moving.every((p) => degreeAtMost(p, variable, degree));
    }
    case "power": return !symbolsOf(t).includes(variable) || (t.exponent.kind === "number" && t.exponent.value.n === 2n && t.exponent.value.d === 1n && degree >= 2 && degreeAtMost(t.base, variable, 1));
    case "number": case "constant": return true;
    default: return !symbolsOf(t).includes(variable);
  }
}

/** Linear and quadratic equations as written: the lines below are the usual ones. */
export const isLowDegree = (plan: Plan): boolean => [plan.left, plan.right].every((t) => degreeAtMost(t, plan.variable, 2));

/** What a teacher would write for linear and quadratic equations; the normal form set to zero otherwise. */
export function reduction(plan: Plan, language: Language): readonly string[] {
  const normalizer = new Normalizer(new Fuel());
  const f = normalizer.normalize(sub(plan.left, plan.right));
  const g = normalizer.generators.findIndex((x) => x.term.kind === "symbol");
  const c = f === null || g < 0 ? null : univariateM(f.n, g);
  if (f === null || c === null || c.length < 2) return f === null || f.n.size === 0 ? [] : [say(language, `移项得 $${printLatex(normalizer.polynomialTerm(f.n))} = 0$。`, `Moving everything to one side: $${printLatex(normalizer.polynomialTerm(f.n))} = 0$.`)];
  const x: Term = { kind: "symbol", name: plan.variable };
  const [c0 = rational(0n), c1 = rational(0n), c2 = rational(0n)] = c;
  const minus = num({ n: -c0.n, d: c0.d });
  const isPolynomial = [plan.left, plan.right].every((t) => degreeAtMost(t, plan.variable, 1));
  if (c.length === 2 && isPolynomial) {
    const left = c1.n === c1.d ? x : mul(num(c1), x);
    const collected = say(language, `移项、合并同类项,得 $${printLatex(left)} = ${printLatex(minus)}$。`, `Collect the terms with $${plan.variable}$ on one side and the numbers on the other: $${printLatex(left)} = ${printLatex(minus)}$.`);
    const root = num(divQ({ n: -c0.n, d: c0.d }, c1));
    return c1.n === c1.d ? [collected] : [collected, say(language, `两边同除以 $${printLatex(num(c1))}$,得 $${plan.variable} = ${printLatex(root)}$。`, `Divide both sides by $${printLatex(num(c1))}$: $${plan.variable} = ${printLatex(root)}$.`)];
  }
  const top = `$${printLatex(normalizer.polynomialTerm(f.n))} = 0$`;
  if (c.length !== 3) return [say(language, `在定义域内化为 ${top}。`, `On the domain this becomes ${top}.`)];
  const discriminant = add(mul(num(c1), num(c1)), neg(mul(int(4), num(c2), num(c0))));
  return [
    say(language, `化为 ${top}。`, `This becomes ${top}.`),
    say(language, `判别式 $\\Delta = b^2 - 4ac = ${printLatex(tidyConstant(discriminant))}$,求根公式 $${plan.variable} = \\frac{-b \\pm \\sqrt{\\Delta}}{2a}$,其中 $a = ${printLatex(num(c2))},\\ b = ${printLatex(num(c1))},\\ c = ${printLatex(num(c0))}$。`, `The discriminant is $\\Delta = b^2 - 4ac = ${printLatex(tidyConstant(discriminant))}$; use $${plan.variable} = \\frac{-b \\pm \\sqrt{\\Delta}}{2a}$ with $a = ${printLatex(num(c2))},\\ b = ${printLatex(num(c1))},\\ c = ${printLatex(num(c0))}$.`),
  ];
}
