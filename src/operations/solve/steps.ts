/** Read-back, answer and explanation of equations. */
import type { Claim } from "../../certify/kernel/claim.js";
import { enclose, toRationals } from "../../certify/kernel/interval.js";
import { printLatex, printPlain, printRegion, printRegionLatex } from "../../certify/kernel/print.js";

import { type Term, add, int, mul, neg, num, sub, substitute, symbolsOf } from "../../certify/kernel/term.js";
import { divQ, rational } from "../../certify/kernel/rational.js";
import { Fuel } from "../../certify/kernel/fuel.js";
import { Normalizer } from "../../certify/kernel/normal.js";
import { univariateM } from "../../certify/kernel/multipoly.js";
import type { Language } from "../../language.js";
import { tidyConstant } from "../../solve/tidy.js";
import { onInterval, say, tex, whole } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

export function readBack(plan: Plan, language: Language): string {
  const equation = `$${printLatex(plan.left)} = ${printLatex(plan.right)}$`;
  return say(language, `解关于 $${plan.variable}$ 的方程 ${equation} ${onInterval(plan.on, language)}(实数范围)`, `Solve ${equation} for $${plan.variable}$${onInterval(plan.on, language)} (real numbers)`).replace(" (实数范围)", "(实数范围)");
}

const holes = (answer: Answer): boolean => answer.domain.length !== 1 || !answer.domain.every(whole);

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  const x = plan.variable;
  if (answer.all) {
    const region = printRegion(answer.domain);
    return { text: say(language, `恒成立:${x} ∈ ${region} 都是解`, `an identity: every ${x} in ${region} is a solution`), latex: `${x} \\in ${printRegionLatex(answer.domain)}`, plain: answer.domain.every(whole) && answer.domain.length === 1 ? "all real numbers" : region };
  }
  if (answer.roots.length === 0) return { text: say(language, "无实数解", "no real solution"), latex: "\\varnothing", plain: "no solution" };
  const [only, ...others] = answer.roots;
  const text = answer.roots.map((r, i) => `${others.length === 0 ? x : `${x}_${i + 1}`} = ${described(r, language)}`).join(say(language, ",", ", "));
  const latex = answer.roots.map((r, i) => `${others.length === 0 ? x : `${x}_{${i + 1}}`} = ${latexRoot(r)}`).join(",\\ ");
  return {
    text, latex,
    plain: others.length === 0 && only !== undefined ? `${x} = ${printPlain(only)}` : `{${answer.roots.map((r) => printPlain(r)).join(", ")}}`,
    ...(others.length === 0 && only !== undefined ? { term: only } : {}),
  };
}

/** Twelve decimal digits that are proved right, rounded towards zero; only for roots without a closed form. */
function decimals(t: Term): string {
  const ball = enclose(t, new Map(), 80, 400);
  if (ball === null) return "";
  const { lo } = toRationals(ball, 80);
  const n = (lo.n < 0n ? -lo.n : lo.n) * 10n ** 12n / lo.d;
  const digits = n.toString().padStart(13, "0");
  return `${lo.n < 0n ? "-" : ""}${digits.slice(0, -12)}.${digits.slice(-12)}`;
}

const described = (t: Term, language: Language): string => (t.kind !== "root" ? printPlain(t) : say(language, `${decimals(t)}…(${polynomialOf(t)} = 0 在 (${printPlain(num(t.lo))}, ${printPlain(num(t.hi))}) 内的唯一实根)`, `${decimals(t)}… (the only real root of ${polynomialOf(t)} = 0 in (${printPlain(num(t.lo))}, ${printPlain(num(t.hi))}))`));
const polynomialOf = (t: Term & { kind: "root" }): string => printPlain(t).slice(5).split(", ")[0] ?? "";
const latexRoot = (t: Term): string => (t.kind === "root" ? `${decimals(t)}\\ldots` : printLatex(t));

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const steps: Step[] = [];
  const equation = (l: Term, r: Term): string => `$${printLatex(l)} = ${printLatex(r)}$`;
  if (holes(answer)) steps.push({ title: say(language, "定义域", "Domain"), body: say(language, `方程在 $${plan.variable} \\in ${printRegionLatex(answer.domain)}$ 上有意义。`, `The equation makes sense for $${plan.variable} \\in ${printRegionLatex(answer.domain)}$.`), claims: all });
  steps.push(...reduction(plan, language).map((body, i) => ({ title: i === 0 ? say(language, "化简", "Rearrange") : say(language, "求解", "Solve"), body, claims: all })));
  if (answer.all) {
    steps.push({ title: say(language, "结论", "Conclusion"), body: say(language, "两边在定义域内恒等,因此定义域内每一点都是解。", "Both sides are identical on the domain: every point of it is a solution."), claims: all });
    return steps;
  }
  if (answer.roots.length > 0) {
    steps.push({ title: say(language, "解", "Solutions"), body: `$${present(plan, answer, language).latex}$`, claims: all });
    const checks = answer.roots.filter((r) => r.kind !== "root").slice(0, 6).map((r) => {
      const [l, right] = [tidyConstant(substitute(plan.left, plan.variable, r)), tidyConstant(substitute(plan.right, plan.variable, r))];
      return say(language, `$${plan.variable} = ${printLatex(r)}$:左边 $= ${printLatex(l)}$,右边 $= ${printLatex(right)}$`, `$${plan.variable} = ${printLatex(r)}$: left side ${tex(l)}, right side ${tex(right)}`);
    });
    if (checks.length > 0) steps.push({ title: say(language, "检验", "Check"), body: `${say(language, "代回原方程:", "In the original equation: ")}${checks.join(say(language, ";", "; "))}${say(language, "。", ".")}`, claims: all });
  }
  steps.push({
    title: say(language, "没有其他解", "No other solutions"),
    body: answer.roots.length === 0
      ? say(language, `${equation(sub(plan.left, plan.right), int(0))} 的左边在定义域内恒不为 0。`, `The left side of ${equation(sub(plan.left, plan.right), int(0))} is never 0 on the domain.`)
      : say(language, "在这些解之间以及两侧,左边减右边恒不为 0(已由核验内核证明)。", "Between and beyond these solutions, left side minus right side is never 0 (proved by the kernel)."),
    claims: all,
  });
  return steps;
}

/** Whether t is a polynomial in the variable of at most this degree, as it is written. */
function degreeAtMost(t: Term, variable: string, degree: number): boolean {
  switch (t.kind) {
    case "symbol": return t.name !== variable || degree >= 1;
    case "sum": return t.terms.every((p) => degreeAtMost(p, variable, degree));
    case "product": {
      const moving = t.factors.filter((p) => !degreeAtMost(p, variable, 0));
      return moving.length <= degree && moving.every((p) => degreeAtMost(p, variable, degree));
    }
    case "number": case "constant": return true;
    default: return !symbolsOf(t).includes(variable);
  }
}

/** What a teacher would write for linear and quadratic equations; the normal form set to zero otherwise. */
function reduction(plan: Plan, language: Language): readonly string[] {
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

