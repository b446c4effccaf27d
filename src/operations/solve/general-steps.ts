/** How a periodic equation is solved: one unknown function, its values, the angles of one period, the families. */
import type { Claim } from "../../certify/kernel/claim.js";
import type { General } from "../../certify/kernel/families.js";
import { Fuel } from "../../certify/kernel/fuel.js";
import { type MPoly, addM, commonE, divideByMonomial, exponentOf, generatorM, generatorsOf, monomial, mulM, negM } from "../../certify/kernel/multipoly.js";
import { Normalizer } from "../../certify/kernel/normal.js";
import { printLatex } from "../../certify/kernel/print.js";
import { type Term, isConstantTerm, sub, substitute } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import { angleOf, rootsIn } from "../../solve/trig-roots.js";
import { say, tex } from "../formulas.js";
import type { Step } from "../operation.js";
import type { Plan } from "./claims.js";

export function explainGeneral(plan: Plan, general: General, answer: string, claims: readonly Claim[], language: Language): readonly Step[] {
  const x = plan.variable;
  const of = (...kinds: readonly Claim["kind"][]): number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));
  const complete = of("roots_complete");
  const steps: Step[] = [...reduced(plan, language).map((body, i): Step => ({ title: i === 0 ? say(language, "化为一个三角函数", "One trigonometric function") : say(language, "求值", "Its values"), body, claims: complete }))];
  steps.push({
    title: say(language, "周期", "Period"),
    body: say(language, `两边每隔 $${printLatex(general.period)}$ 重复一次,所以先在 $0 \\le ${x} < ${printLatex(general.period)}$ 内求解。`, `Both sides repeat every $${printLatex(general.period)}$, so solve for $0 \\le ${x} < ${printLatex(general.period)}$ first.`),
    claims: of("equal", "sign").slice(0, 3),
  });
  if (general.roots.length === 0) {
    steps.push({ title: say(language, "结论", "Conclusion"), body: say(language, "在一个周期内没有解,因此方程无实数解。", "There is no solution within a period, so there is no real solution."), claims: complete });
    return steps;
  }
  const list = general.roots.map((r) => printLatex(r)).join(",\\ ");
  steps.push({ title: say(language, "一个周期内的解", "Solutions in one period"), body: say(language, `$${x} = ${list}$;在它们之间,左边减右边恒不为 0(已由核验内核证明)。`, `$${x} = ${list}$; between them, left side minus right side is never 0 (proved by the kernel).`), claims: complete });
  const checks = general.roots.filter((r) => r.kind !== "root").slice(0, 6).map((r) => {
    const [l, right] = [tidyConstant(substitute(plan.left, x, r)), tidyConstant(substitute(plan.right, x, r))];
    return say(language, `$${x} = ${printLatex(r)}$:左边 ${tex(l)},右边 ${tex(right)}`, `$${x} = ${printLatex(r)}$: left side ${tex(l)}, right side ${tex(right)}`);
  });
  steps.push({ title: say(language, "检验", "Check"), body: `${say(language, "代回原方程:", "In the original equation: ")}${checks.join(say(language, ";", "; "))}${say(language, "。", ".")}`, claims: complete });
  steps.push({ title: say(language, "通解", "General solution"), body: say(language, `加上周期的整数倍,合并等间隔的解:$${answer}$。`, `Add all multiples of the period and join solutions that are evenly spaced: $${answer}$.`), claims: of("equal") });
  return steps;
}

/** The equation as a polynomial in one function of the angle, and the values of that function. */
export function reduced(plan: Plan, language: Language): readonly string[] {
  for (const expandAngles of [false, true]) {
    const normalizer = new Normalizer(new Fuel(), { expandAngles });
    const f = normalizer.normalize(sub(plan.left, plan.right));
    const trig = f === null ? null : angleOf(f.n, normalizer);
    if (f === null || trig === null) continue;
    const n = inOneWave(f.n, trig.cos, trig.sin) ?? f.n;
    const top = printLatex(n === f.n ? tidy(normalizer.polynomialTerm(n)) : normalizer.polynomialTerm(n));
    const whole = say(language, `在有意义的范围内,方程化为 $${top} = 0$。`, `Where it makes sense, the equation becomes $${top} = 0$.`);
    const values = valuesOf(n, normalizer, language);
    return values === null ? [whole] : [whole, values];
  }
  return [];
}

/** cos² = 1 − sin² where the cosine has even powers only, and the sine is there too. */
function inOneWave(p: MPoly, cos: number, sin: number): MPoly | null {
  const gs = generatorsOf(p);
  if (cos < 0 || sin < 0 || !gs.includes(cos) || !gs.includes(sin) || [...p.values()].some((m) => exponentOf(m.e, cos) % 2 !== 0)) return null;
  const square = addM(generatorM(sin, 0), negM(generatorM(sin, 2)));
  let out: MPoly = new Map();
  for (const m of p.values()) {
    let t: MPoly | null = monomial(m.e.map((n, i) => (i === cos ? 0 : n)), m.c);
    for (let k = 0; k < exponentOf(m.e, cos) && t !== null; k += 2) t = mulM(t, square);
    if (t === null) return null;
    out = addM(out, t);
  }
  return out;
}

/** u = cos θ (or sin θ): the roots of the polynomial in u. */
function valuesOf(p: MPoly, normalizer: Normalizer, language: Language): string | null {
  const rest = divideByMonomial(p, commonE(p));
  const moving = generatorsOf(rest).filter((g) => { const t = normalizer.generators[g]?.term; return t !== undefined && !isConstantTerm(t); });
  const [g, ...others] = moving;
  const term: Term | undefined = g === undefined ? undefined : normalizer.generators[g]?.term;
  const roots = g === undefined || others.length > 0 ? null : rootsIn(rest, g, normalizer);
  if (term === undefined || roots === null) return null;
  if (roots.length === 0) return say(language, `关于 $${printLatex(term)}$ 的方程没有实根。`, `As an equation for $${printLatex(term)}$ it has no real root.`);
  const factors = commonE(p).flatMap((n, i) => { const t = normalizer.generators[i]?.term; return n === 0 || t === undefined || isConstantTerm(t) ? [] : [`$${printLatex(t)} = 0$`]; });
  const also = factors.length === 0 ? "" : say(language, `;另外 ${factors.join("、")}`, `; besides, ${factors.join(", ")}`);
  const list = roots.map((r) => printLatex(tidyConstant(r))).join(say(language, "$ 或 $", "$ or $"));
  return say(language, `令 $u = ${printLatex(term)}$,解得 $u = ${list}$(其中 $-1 \\le u \\le 1$ 的才有解)${also}。`, `With $u = ${printLatex(term)}$ this gives $u = ${list}$; only values with $-1 \\le u \\le 1$ are taken${also}.`);
}
