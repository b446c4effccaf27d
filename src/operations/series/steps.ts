/** Read-back, answer and explanation of infinite series. */
import { printLimitValue, printLimitValueLatex } from "../../certify/kernel/approach.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { printIntervalLatex, printInterval, printLatex, printPlain } from "../../certify/kernel/print.js";
import { type Interval, closedAt, interval, openAt } from "../../certify/kernel/region.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { type Term, add, int, mul, neg, sub, sym } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import { type Answer, type Conclusion, type Factorial, type General, type Plan, type Proof, type Radius, atEnd, ratioOf } from "./claims.js";

function factorialLatex({ k, j }: Factorial, n: string): string {
  const inside = printLatex(j === 0 ? (k === 1 ? sym(n) : mul(int(k), sym(n))) : add(k === 1 ? sym(n) : mul(int(k), sym(n)), int(j)));
  return k === 1 && j === 0 ? `${n}!` : `(${inside})!`;
}

/** The general term: sign, factorials, the function, the power of x. */
function termLatex(g: General, plan: Plan, withPower = plan.power !== null): string {
  const n = plan.variable;
  const show = (f: Factorial): string => { const e = Math.abs(f.e); return e === 1 ? factorialLatex(f, n) : `\\left(${factorialLatex(f, n)}\\right)^{${e}}`; };
  const [top, bottom] = [g.factorials.filter((f) => f.e > 0).map(show), g.factorials.filter((f) => f.e < 0).map(show)];
  const body = printLatex(g.body);
  const isOne = body === "1";
  const head = bottom.length > 0 ? `\\frac{${[...top].join(" ") || "1"}}{${bottom.join(" ")}}` : top.join(" ");
  const middle = isOne && head !== "" ? "" : g.body.kind === "sum" ? `\\left(${body}\\right)` : body;
  const power = plan.power !== null && withPower ? powerLatex(plan) : "";
  return [g.alternating ? `(-1)^{${n}}` : "", head, isOne && (power !== "" || g.alternating) ? "" : middle, power].filter((s) => s !== "").join(" \\cdot ") || "1";
}

function powerLatex(plan: Plan): string {
  const p = plan.power;
  if (p === null) return "";
  const base = sub(sym(p.variable), p.center);
  const isZero = p.center.kind === "number" && p.center.value.n === 0n;
  const kn = p.k === 1 ? sym(plan.variable) : mul(int(p.k), sym(plan.variable));
  return `${isZero ? p.variable : `\\left(${printLatex(tidy(base))}\\right)`}^{${printLatex(p.j === 0 ? kn : add(kn, int(p.j)))}}`;
}

const seriesLatex = (g: General, plan: Plan, withPower = plan.power !== null): string => g === plan && plan.more.length > 0 ? `\\sum_{${plan.variable}=${plan.from}}^{\\infty} \\left(${[plan, ...plan.more].map((m) => termLatex(m, plan)).join(" + ")}\\right)` : `\\sum_{${plan.variable}=${plan.from}}^{\\infty} ${termLatex(g, plan, withPower)}`;

export function readBack(plan: Plan, language: Language): string {
  const s = `$${seriesLatex(plan, plan)}$`;
  if (plan.want === "sum") return say(language, `求级数 ${s} 的和`, `Find the sum of the series ${s}`);
  if (plan.want !== "convergence") return say(language, `求幂级数 ${s} 的收敛半径与收敛域(实数范围)`, `Find the radius and the interval of convergence of ${s} (real ${plan.power?.variable ?? "x"})`);
  return say(language, `判断级数 ${s} 的敛散性`, `Decide whether the series ${s} converges absolutely, conditionally or not at all`);
}

const VERDICTS = {
  absolute: { zh: "绝对收敛", en: "converges absolutely" }, conditional: { zh: "条件收敛", en: "converges conditionally" }, diverges: { zh: "发散", en: "diverges" },
} as const;

/** The interval of convergence as a set. */
export function convergenceSet(plan: Plan, r: Radius): Interval | null {
  const c = plan.power?.center;
  if (c === undefined || r.radius === null) return null;
  if (r.ends.length === 0) return interval(closedAt(c), closedAt(c));
  const [low, high] = r.ends;
  const end = (t: Term, conclusion: Conclusion | undefined) => (conclusion !== undefined && conclusion.verdict !== "diverges" ? closedAt(tidyConstant(t)) : openAt(tidyConstant(t)));
  return interval(end(sub(c, r.radius), low), end(add(c, r.radius), high));
}

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  if (answer.sum !== null) {
    const { value } = answer.sum;
    return { text: say(language, `收敛,和为 ${printPlain(value)}`, `converges, with sum ${printPlain(value)}`), latex: printLatex(value), plain: printPlain(value), term: value };
  }
  if (answer.conclusion !== null) {
    const { verdict } = answer.conclusion;
    // With terms of one sign, convergence is absolute.
    const plain = verdict === "absolute" && !plan.alternating ? "converges" : VERDICTS[verdict].en;
    const text = verdict === "absolute" && !plan.alternating ? say(language, "收敛(绝对收敛)", "converges (absolutely)") : VERDICTS[verdict][language];
    return { text, latex: `\\text{${text}}`, plain };
  }
  const r = answer.radius;
  if (r === null) return { text: "", latex: "", plain: "" };
  const set = convergenceSet(plan, r);
  const x = plan.power?.variable ?? "x";
  if (set === null) return { ...shownRadius(plan, "oo", "(-oo, oo)"), text: say(language, `收敛半径为 ∞:对一切实数 ${x} 绝对收敛`, `radius of convergence ∞: converges absolutely for every real ${x}`), latex: `R = \\infty,\\quad (-\\infty, \\infty)` };
  const radius = r.radius ?? int(0);
  return { ...shownRadius(plan, printPlain(radius), printInterval(set)), text: say(language, `收敛半径 R = ${printPlain(radius)},收敛域 ${printInterval(set)}`, `radius R = ${printPlain(radius)}, interval of convergence ${printInterval(set)}`), latex: `R = ${printLatex(radius)},\\quad ${printIntervalLatex(set)}` };
}

const shownRadius = (plan: Plan, radius: string, set: string): { readonly plain: string } => ({ plain: plan.want === "radius" ? radius : plan.want === "both" ? `R = ${radius}, I = ${set}` : set });

// ---- steps ----------------------------------------------------------------------------------------------------------

function proofText(g: General, plan: Plan, p: Proof, verdict: Conclusion["verdict"], language: Language): string {
  const n = plan.variable;
  const b = printLatex(g.body);
  const limit = p.limit === null ? "" : printLimitValueLatex(p.limit);
  const parameter = p.parameter === null ? "" : printLatex(p.parameter);
  const so = verdict === "diverges" ? say(language, "所以级数发散", "so the series diverges") : verdict === "conditional" ? say(language, "所以级数收敛", "so the series converges") : say(language, "所以级数绝对收敛", "so the series converges absolutely");
  switch (p.test) {
    case "term": return say(language, `通项不趋于 0:$\\lim_{${n}\\to\\infty} ${b} = ${limit}$(收敛的必要条件不成立),${so}。`, `Divergence test: $\\lim_{${n}\\to\\infty} ${b} = ${limit}$, so the terms do not tend to 0, ${so}.`);
    case "ratio": return say(language, `比值判别法:$\\left|\\frac{a_{${n}+1}}{a_{${n}}}\\right| = \\left|${printLatex(tidy(ratioOf(g, n)))}\\right| \\to ${limit}${p.limit?.kind === "finite" ? (verdict === "diverges" ? " ,\\ |L| > 1" : " ,\\ |L| < 1") : ""}$,${so}。`, `Ratio test: $\\left|\\frac{a_{${n}+1}}{a_{${n}}}\\right| = \\left|${printLatex(tidy(ratioOf(g, n)))}\\right| \\to ${limit}$, which in absolute value is ${verdict === "diverges" ? "greater" : "less"} than 1, ${so}.`);
    case "root": return say(language, `根值判别法:$\\sqrt[${n}]{|a_{${n}}|} \\to ${limit}$,${so}。`, `Root test: $\\sqrt[${n}]{|a_{${n}}|} \\to ${limit}$, ${so}.`);
    case "geometric": return say(language, `等比级数,公比的绝对值为 $\\left|${parameter}\\right|$${verdict === "diverges" ? ",大于 1" : ",小于 1"},${so}。`, `Geometric series: the ratio has absolute value $\\left|${parameter}\\right|$, ${verdict === "diverges" ? "greater" : "less"} than 1, ${so}.`);
    case "comparison": return say(language, `与 p 级数 $\\sum \\frac{1}{${n}^{p}}$($p = ${parameter}$)比较(极限形式):$\\lim_{${n}\\to\\infty} ${n}^{${parameter}} \\cdot ${wrapped(g.body)} = ${limit}$;$p ${verdict === "diverges" ? "\\le" : ">"} 1$,${so}。`, `Limit comparison with the p-series $\\sum \\frac{1}{${n}^{p}}$, $p = ${parameter}$: $\\lim_{${n}\\to\\infty} ${n}^{${parameter}} \\cdot ${wrapped(g.body)} = ${limit}$. Since $p ${verdict === "diverges" ? "\\le" : ">"} 1$, ${so}.`);
    case "integral": return say(language, `积分判别法:$${wrapped(oriented(g, p))}$ 在 $[${p.start ?? plan.from}, \\infty)$ 上为正且递减,$\\int ${wrapped(oriented(g, p))}\\,d${n} = ${printLatex(p.antiderivative ?? int(0))} \\to ${limit}$,${so}。`, `Integral test: $${wrapped(oriented(g, p))}$ is positive and decreasing on $[${p.start ?? plan.from}, \\infty)$, and $\\int ${wrapped(oriented(g, p))}\\,d${n} = ${printLatex(p.antiderivative ?? int(0))} \\to ${limit}$, ${so}.`);
    case "leibniz": { const slope = derivativeOfOrder(oriented(g, p), n, 1); return say(language, `莱布尼茨判别法:$b_{${n}} = ${printLatex(oriented(g, p))}$ 满足 $b' = ${slope === null ? "" : printLatex(tidy(slope))} < 0$($${n} \\ge ${p.start ?? plan.from}$),单调递减趋于 0,${so}。`, `Alternating series test: $b_{${n}} = ${printLatex(oriented(g, p))}$ has $b' = ${slope === null ? "" : printLatex(tidy(slope))} < 0$ for $${n} \\ge ${p.start ?? plan.from}$, so it decreases, and it tends to 0, ${so}.`); }
  }
}
const wrapped = (t: Term): string => (t.kind === "sum" ? `\\left(${printLatex(t)}\\right)` : printLatex(t));
const oriented = (g: General, p: Proof): Term => (p.parameter?.kind === "number" && p.parameter.value.n === -1n ? tidy(neg(g.body)) : g.body);

function conclusionSteps(g: General, plan: Plan, c: Conclusion, language: Language, claims: readonly number[]): readonly Step[] {
  const title = say(language, "判别", "Test");
  if (c.verdict !== "conditional" || c.absolute === null) return [{ title, body: proofText(g, plan, c.proof, c.verdict, language), claims }];
  return [
    { title: say(language, "收敛性", "Convergence"), body: proofText(g, plan, c.proof, "conditional", language), claims },
    { title: say(language, "绝对值级数", "Absolute values"), body: say(language, `对 $\\sum |a_{${plan.variable}}|$:`, `For $\\sum |a_{${plan.variable}}|$: `) + proofText({ ...g, alternating: false }, plan, c.absolute, "diverges", language), claims },
    { title: say(language, "结论", "Conclusion"), body: say(language, "级数收敛但不绝对收敛:条件收敛。", "It converges, but not absolutely: conditional convergence."), claims },
  ];
}

export function explain(plan: Plan, answer: Answer, proved: readonly Claim[], language: Language): readonly Step[] {
  const claims = proved.map((_, i) => i);
  if (answer.conclusion !== null) return conclusionSteps(plan, plan, answer.conclusion, language, claims);
  if (answer.sum !== null) return sumSteps(plan, answer.sum, language, claims);
  return answer.radius === null ? [] : radiusSteps(plan, answer.radius, language, claims);
}

function sumSteps(plan: Plan, sum: NonNullable<Answer["sum"]>, language: Language, claims: readonly number[]): readonly Step[] {
  const n = plan.variable;
  const [ratio, ...others] = sum.ratios;
  if (others.length > 0) return [{ title: say(language, "等比级数之和", "Geometric series"), body: say(language, `逐项求和,公比依次为 $${[plan, ...plan.more].map((g, i) => printLatex(tidyConstant(g.alternating ? neg(sum.ratios[i] ?? int(0)) : (sum.ratios[i] ?? int(0))))).join(",\\ ")}$,绝对值都小于 1;$S = ${printLatex(sum.value)}$。`, `Term by term, geometric series with ratios $${[plan, ...plan.more].map((g, i) => printLatex(tidyConstant(g.alternating ? neg(sum.ratios[i] ?? int(0)) : (sum.ratios[i] ?? int(0))))).join(",\\ ")}$, all of absolute value below 1: $S = ${printLatex(sum.value)}$.`), claims }];
  if (ratio !== undefined) {
    const q = tidyConstant(plan.alternating ? neg(ratio) : ratio);
    return [
      { title: say(language, "等比级数", "Geometric series"), body: say(language, `公比 $q = ${printLatex(q)}$,$|q| < 1$,级数收敛。`, `The ratio is $q = ${printLatex(q)}$ with $|q| < 1$: the series converges.`), claims },
      { title: say(language, "求和", "Sum"), body: say(language, `首项除以 $1-q$:$S = \\frac{a_{${plan.from}}}{1-q} = ${printLatex(sum.value)}$。`, `First term over $1-q$: $S = \\frac{a_{${plan.from}}}{1-q} = ${printLatex(sum.value)}$.`), claims },
    ];
  }
  const F = sum.telescope ?? int(0);
  return [
    { title: say(language, "裂项", "Telescope"), body: say(language, `$a_{${n}} = F(${n}) - F(${n}+1)$,其中 $F(${n}) = ${printLatex(F)}$。`, `$a_{${n}} = F(${n}) - F(${n}+1)$ with $F(${n}) = ${printLatex(F)}$.`), claims },
    { title: say(language, "求和", "Sum"), body: say(language, `部分和 $S_N = F(${plan.from}) - F(N+1)$,$F(N+1) \\to ${sum.tail === null ? "" : printLatex(sum.tail)}$,所以 $S = ${printLatex(sum.value)}$。`, `The partial sums are $S_N = F(${plan.from}) - F(N+1)$, and $F(N+1) \\to ${sum.tail === null ? "" : printLatex(sum.tail)}$, so $S = ${printLatex(sum.value)}$.`), claims },
  ];
}

function radiusSteps(plan: Plan, r: Radius, language: Language, claims: readonly number[]): readonly Step[] {
  const { power, variable: n } = plan;
  if (power === null) return [];
  const first: Step = { title: say(language, "收敛半径", "Radius"), body: say(language, `系数之比 $\\left|\\frac{c_{${n}+1}}{c_{${n}}}\\right| \\to ${printLimitValue(r.ratio) === "oo" ? "\\infty" : printLimitValueLatex(r.ratio)}$(取绝对值),所以 $R = ${r.radius === null ? "\\infty" : printLatex(r.radius)}$。`, `The ratio of coefficients tends to $${printLimitValueLatex(r.ratio)}$, so (by absolute values) $R = ${r.radius === null ? "\\infty" : printLatex(r.radius)}$.`), claims };
  const radius = r.radius;
  if (radius === null || r.ends.length === 0) return [first];
  const ends = ([-1, 1] as const).flatMap((side, i): Step[] => {
    const c = r.ends[i];
    if (c === undefined) return [];
    const g = atEnd(plan, power, radius, side);
    const at = tidyConstant(side === 1 ? add(power.center, radius) : sub(power.center, radius));
    const shown = `$${power.variable} = ${printLatex(at)}$`;
    return [{ title: say(language, "端点", "End point"), body: say(language, `当 ${shown} 时,级数为 $${seriesLatex({ ...g, body: tidy(g.body) }, plan, false)}$。`, `At ${shown} the series is $${seriesLatex({ ...g, body: tidy(g.body) }, plan, false)}$. `) + conclusionSteps(g, plan, c, language, claims).map((s) => s.body).join(" "), claims }];
  });
  const set = convergenceSet(plan, r);
  return [first, ...ends, { title: say(language, "收敛域", "Interval"), body: set === null ? "" : `$${printIntervalLatex(set)}$`, claims }];
}
