/** Steps of an integral that comes down to classical integrals: which ones, the substitution, the rest, the sum. */
import type { Claim } from "../../certify/kernel/claim.js";
import { type KnownName, type KnownPart, knownIntegral } from "../../certify/kernel/known-integral.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { printLimitValueLatex } from "../../certify/kernel/approach.js";
import { printLatex } from "../../certify/kernel/print.js";
import type { End } from "../../certify/kernel/region.js";
import { type Term, int, mul, substitute, sym } from "../../certify/kernel/term.js";
import type { Language, Text } from "../../language.js";
import { simplify } from "../../solve/integrate/algebra.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import { say, texInterval } from "../formulas.js";
import { integralLatex } from "../integral-steps.js";
import type { Step } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const NAMES: Readonly<Record<KnownName, Text>> = {
  gauss: { zh: "高斯积分(欧拉–泊松积分)", en: "Gaussian integral" },
  "gauss-line": { zh: "高斯积分(欧拉–泊松积分)", en: "Gaussian integral" },
  "gauss-cosine": { zh: "高斯函数的余弦变换", en: "cosine transform of the Gaussian" },
  "fresnel-sine": { zh: "菲涅耳积分", en: "Fresnel integral" },
  "fresnel-cosine": { zh: "菲涅耳积分", en: "Fresnel integral" },
  dirichlet: { zh: "狄利克雷积分", en: "Dirichlet integral" },
  "damped-dirichlet": { zh: "带衰减因子的狄利克雷积分", en: "Dirichlet integral with a damping factor" },
  frullani: { zh: "傅汝兰尼积分", en: "Frullani integral" },
  "frullani-cosine": { zh: "傅汝兰尼型积分", en: "integral of Frullani's type" },
  "laplace-cosine": { zh: "拉普拉斯积分", en: "Laplace integral" },
  "laplace-sine": { zh: "拉普拉斯积分", en: "Laplace integral" },
  reflection: { zh: "欧拉积分(余元公式)", en: "Euler's integral (reflection formula)" },
  dilogarithm: { zh: "巴塞尔级数 Σ1/n² = π²/6 给出的积分", en: "by the series Σ1/n² = π²/6" },
  "dilogarithm-plus": { zh: "级数 Σ(-1)^(n+1)/n² = π²/12 给出的积分", en: "by the series Σ(-1)^(n+1)/n² = π²/12" },
  planck: { zh: "普朗克积分(Σ1/n⁴ = π⁴/90)", en: "Planck's integral, by Σ1/n⁴ = π⁴/90" },
  "log-sine": { zh: "欧拉对数正弦积分", en: "Euler's log-sine integral" },
  "log-cauchy": { zh: "由代换 u → 1/u 得", en: "by the substitution u → 1/u" },
  serret: { zh: "塞雷积分", en: "Serret's integral" },
  "gamma-logarithm": { zh: "欧拉常数 γ 的积分表示", en: "an integral for Euler's constant γ" },
  "gamma-difference": { zh: "欧拉常数 γ 的积分表示", en: "an integral for Euler's constant γ" },
};

const bound = (e: End): { readonly kind: "oo" | "-oo" } | { readonly kind: "finite"; readonly value: Term } => (e.kind === "finite" ? { kind: "finite", value: e.at } : e);
const isZero = (t: Term): boolean => t.kind === "number" && t.value.n === 0n;
const indices = (claims: readonly Claim[], ...kinds: readonly Claim["kind"][]): readonly number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));
const bracketed = (latex: string): string => (/^-|[+]| - /.test(latex) ? `\\left(${latex}\\right)` : latex);
const letterFor = (x: string): string => (x === "u" ? "v" : "u");

/** The theorem, in a letter of its own. */
function theorem(p: KnownPart, x: string, claims: readonly Claim[], language: Language): Step | null {
  const u = letterFor(x);
  const row = knownIntegral(p.row, p.parameter, u);
  if (row === null) return null;
  return { title: say(language, "已知积分", "Known integral"), body: `$${integralLatex(row.expr, u, bound(row.on.lo), bound(row.on.hi))} = ${printLatex(tidyConstant(row.value))}$ ${say(language, `(${NAMES[p.row].zh})`, `(${NAMES[p.row].en})`)}`, claims: indices(claims, "known_integral") };
}

/** The substitution by which the known integral enters, when there is something to substitute. */
function entry(p: KnownPart, x: string, from: End, to: End, claims: readonly Claim[], language: Language): Step | null {
  const row = knownIntegral(p.row, p.parameter, x);
  const slope = derivativeOfOrder(p.substitution, x, 1);
  if (row === null || slope === null) return null;
  const integrand = tidy(simplify(mul(p.coefficient, substitute(row.expr, x, p.substitution), slope)));
  const value = tidyConstant(mul(int(p.way), p.coefficient, row.value));
  const part = integralLatex(integrand, x, bound(from), bound(to));
  const isSame = p.substitution.kind === "symbol";
  const how = isSame ? "" : say(language, `令 $${letterFor(x)} = ${printLatex(p.substitution)}$(在 $${printLimitValueLatex(bound(from))}$ 与 $${printLimitValueLatex(bound(to))}$ 之间单调):`, `Let $${letterFor(x)} = ${printLatex(p.substitution)}$ (monotone between $${printLimitValueLatex(bound(from))}$ and $${printLimitValueLatex(bound(to))}$): `);
  return { title: isSame ? say(language, "代入", "Insert") : say(language, "换元", "Substitution"), body: `${how}$${part} = ${printLatex(value)}$`, claims: indices(claims, "sign", "limit") };
}

export function knownSteps(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const { variable: x } = plan;
  const steps: Step[] = [];
  const put = (s: Step | null): void => { if (s !== null && steps.every((t) => t.body !== s.body)) steps.push(s); };
  const pieces = answer.known ?? [];
  const parts = pieces.flatMap((k) => k.parts);
  for (const p of parts) put(theorem(p, x, claims, language));
  if (pieces.length > 1) put({ title: say(language, "分段", "Split the interval"), body: `$${integralLatex(plan.expr, x, plan.from, plan.to)}$${say(language, " 分为 ", " is split into ")}${pieces.map((k) => texInterval(k.piece.on)).join(say(language, "、", ", "))}${say(language, "。", ".")}`, claims: indices(claims, "antiderivative") });
  for (const { piece, parts: own } of pieces) {
    const G = piece.antiderivative;
    if (G !== null && !isZero(G)) put(splitting(plan, G, own, claims, language));
    for (const p of own) put(entry(p, x, piece.on.lo, piece.on.hi, claims, language));
    if (G === null || isZero(G) || piece.low === null || piece.high === null) continue;
    const ends = `\\left[${printLatex(G)}\\right]_{${printLimitValueLatex(bound(piece.on.lo))}}^{${printLimitValueLatex(bound(piece.on.hi))}} = ${printLimitValueLatex(piece.high)} - ${bracketed(printLimitValueLatex(piece.low))}`;
    put({ title: say(language, "边界项", "Boundary terms"), body: say(language, `端点处取极限:$${ends}$`, `With limits at the ends: $${ends}$`), claims: indices(claims, "limit") });
  }
  if (answer.value !== null) put({ title: say(language, "结论", "Conclusion"), body: `$${integralLatex(plan.expr, x, plan.from, plan.to)} = ${printLatex(answer.value)}$`, claims: indices(claims, "equal") });
  return steps;
}

/** f = G′ + …, which is integration by parts or a linear combination. */
function splitting(plan: Plan, G: Term, parts: readonly KnownPart[], claims: readonly Claim[], language: Language): Step {
  const rest = parts.flatMap((p) => {
    const row = knownIntegral(p.row, p.parameter, plan.variable);
    const slope = derivativeOfOrder(p.substitution, plan.variable, 1);
    return row === null || slope === null ? [] : [printLatex(tidy(simplify(mul(p.coefficient, substitute(row.expr, plan.variable, p.substitution), slope))))];
  });
  const sum = [`\\frac{d}{d${printLatex(sym(plan.variable))}}\\left(${printLatex(G)}\\right)`, ...rest].join(" + ").replaceAll("+ -", "- ");
  return { title: say(language, "分部积分与拆项", "Parts"), body: `$${printLatex(plan.expr)} = ${sum}$`, claims: indices(claims, "antiderivative") };
}
