/** Read-back, answer and explanation of definite integrals. */
import { type LimitValue, printLimitValueLatex } from "../../certify/kernel/approach.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { printInterval, printLatex, printPlain } from "../../certify/kernel/print.js";
import { type Rational, absInt } from "../../certify/kernel/rational.js";
import type { End } from "../../certify/kernel/region.js";
import { isConstantTerm, neg, pow, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { isDefinedAt } from "../../solve/natural-domain.js";
import { tidy } from "../../solve/tidy.js";
import { say, texInterval, whole } from "../formulas.js";
import { antiderivativeSteps, evaluationSteps, integralLatex } from "../integral-steps.js";
import type { Presented, Step } from "../operation.js";
import { type Answer, type Plan, totalFor } from "./claims.js";
import { knownSteps } from "./known-steps.js";

const planLatex = (plan: Plan): string => `${plan.by === null ? "" : `\\frac{d}{d${plan.by}}`}${integralLatex(plan.expr, plan.variable, plan.from, plan.to)}`;
/** An infinite end, or an end at which the integrand has no value. Points inside are told with the answer. */
const isImproper = (plan: Plan): boolean => [plan.from, plan.to].some((b) => b.kind !== "finite" || (isConstantTerm(b.value) && !isDefinedAt(plan.expr, plan.variable, b.value)));

export function readBack(plan: Plan, language: Language): string {
  if (plan.by !== null) return say(language, `求变限积分的导数 $${planLatex(plan)}$`, `Find the derivative $${planLatex(plan)}$`);
  const improper = symbolsOf(plan.expr).every((s) => s === plan.variable) && isImproper(plan);
  return say(language, `计算${improper ? "反常积分" : "定积分"} $${planLatex(plan)}$`, `Evaluate the ${improper ? "improper" : "definite"} integral $${planLatex(plan)}$`);
}

/** Where the letters of the ends may lie; null: anywhere. */
const condition = (answer: Answer): string | null => {
  const on = answer.method === "range" ? answer.pieces[0]?.on : answer.method === "derivative" ? answer.on ?? undefined : undefined;
  return on === undefined || whole(on) ? null : printInterval(on);
};

/** A decimal with that many places; the value has no more. */
function decimal(q: Rational, digits: number): string {
  const scaled = absInt((q.n * 10n ** BigInt(digits)) / q.d).toString().padStart(digits + 1, "0");
  const text = digits === 0 ? scaled : `${scaled.slice(0, -digits)}.${scaled.slice(-digits)}`;
  return q.n < 0n ? `-${text}` : text;
}

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  if (answer.value?.kind === "number" && answer.digits !== null) {
    const plain = decimal(answer.value.value, answer.digits);
    return { text: say(language, `≈ ${plain}(误差不超过 5·10^-${answer.digits + 1},已证明)`, `≈ ${plain} (proved to within 5·10^-${answer.digits + 1})`), latex: `\\approx ${plain}`, plain };
  }
  if (answer.value !== null) {
    const limits = condition(answer);
    const plain = printPlain(answer.value);
    return { text: limits === null ? plain : say(language, `${plain}(积分限在 ${limits} 内)`, `${plain} (for ends of integration in ${limits})`), latex: printLatex(answer.value), plain, term: answer.value, conditional: limits !== null };
  }
  const total = totalFor(plan, answer);
  if (total?.kind === "oo") return { text: say(language, "发散到 +∞", "diverges to ∞"), latex: "+\\infty", plain: "oo" };
  if (total?.kind === "-oo") return { text: say(language, "发散到 -∞", "diverges to -∞"), latex: "-\\infty", plain: "-oo" };
  return { text: say(language, "发散", "diverges"), latex: `\\text{${say(language, "发散", "diverges")}}`, plain: "diverges" };
}

const indices = (claims: readonly Claim[], ...kinds: readonly Claim["kind"][]): readonly number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  switch (answer.method) {
    case "pieces": return [...evaluationSteps({ ...plan, pieces: answer.pieces, value: answer.value }, claims, language), ...(answer.value === null ? [conclusion(plan, answer, claims, language)] : [])];
    case "range": return rangeSteps(plan, answer, claims, language);
    case "known": return knownSteps(plan, answer, claims, language);
    case "enclosure": return [...partSteps(plan, answer, claims, language), enclosureStep(plan, answer, claims, language)];
    case "derivative": return derivativeSteps(plan, answer, claims, language);
    case "symmetry": return symmetrySteps(plan, answer, claims, language);
    case "periodic": return [periodStep(plan, answer, claims, language), conclusion(plan, answer, claims, language)];
    case "limit-comparison": return [limitComparisonStep(plan, answer, claims, language), conclusion(plan, answer, claims, language)];
    case "comparison": return [comparisonStep(plan, answer, claims, language), conclusion(plan, answer, claims, language)];
  }
}

function conclusion(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): Step {
  return { title: say(language, "结论", "Conclusion"), body: say(language, `积分 $${planLatex(plan)}$ ${present(plan, answer, language).text}。`, `The integral $${planLatex(plan)}$ ${present(plan, answer, language).text}.`), claims: indices(claims, "limit", "nonzero", "sign") };
}

function rangeSteps(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const [piece] = answer.pieces;
  if (piece?.antiderivative === null || piece === undefined || answer.value === null) return [];
  const F = printLatex(piece.antiderivative);
  return [
    ...antiderivativeSteps(plan, piece.on, piece.antiderivative, claims, language),
    { title: say(language, "牛顿–莱布尼茨公式", "Fundamental theorem of calculus"), body: `$${planLatex(plan)} = \\left[${F}\\right]_{${printLimitValueLatex(plan.from)}}^{${printLimitValueLatex(plan.to)}} = ${printLatex(answer.value)}$`, claims: indices(claims, "equal") },
  ];
}

function enclosureStep(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): Step {
  const { text } = present(plan, answer, language);
  const body = say(language, `没有找到初等原函数。把积分区间细分,在每一小段上用带余项估计的泰勒公式和向外舍入的区间运算,得 $${planLatex(plan)}$ ${text}。`, `No elementary antiderivative was found. The interval is divided; on each part Taylor's formula with a bound for the remainder and interval arithmetic rounded outward give $${planLatex(plan)}$ ${text}.`);
  return { title: say(language, "数值", "Decimal value"), body, claims: indices(claims, "integral_between", "quotient_between") };
}

/** Where an improper integral is told part by part, and how. */
function partSteps(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  return (answer.enclosed ?? []).flatMap((p): readonly Step[] => {
    const on = texInterval(p.on);
    if (p.moved !== null) return [{ title: say(language, "换元", "Substitution"), body: say(language, `在 ${on} 上令 $${plan.variable} = ${printLatex(substitute(p.moved.substitution, plan.variable, sym("t")))}$,化为 ${texInterval(p.moved.from)} 上连续函数 $${printLatex(substitute(p.moved.companion, plan.variable, sym("t")))}$ 的积分,所以收敛。`, `On ${on} let $${plan.variable} = ${printLatex(substitute(p.moved.substitution, plan.variable, sym("t")))}$: the integral of the continuous function $${printLatex(substitute(p.moved.companion, plan.variable, sym("t")))}$ over ${texInterval(p.moved.from)}, so it converges.`), claims: indices(claims, "sign", "limit", "antiderivative") }];
    if (p.quotient !== null) return [{ title: say(language, "可去间断点", "Removable singularity"), body: say(language, `在 ${on} 上,分子 $${printLatex(p.quotient.numerator)}$ 在端点处为 0(直到 ${p.quotient.order} 阶),被积函数可以连续延拓;用分子的泰勒公式逐项积分。`, `On ${on} the numerator $${printLatex(p.quotient.numerator)}$ vanishes at the end to order ${p.quotient.order}, so the integrand extends continuously; its Taylor formula is integrated term by term.`), claims: indices(claims, "quotient_between") }];
    if (p.bounded !== null) return [{ title: say(language, "比较", "Comparison"), body: say(language, `在 ${on} 上 $${printLatex(p.bounded.below)} < ${printLatex(plan.expr)} < ${printLatex(p.bounded.above)}$,两边的积分都收敛且很小。`, `On ${on}, $${printLatex(p.bounded.below)} < ${printLatex(plan.expr)} < ${printLatex(p.bounded.above)}$; both bounds have convergent and small integrals.`), claims: indices(claims, "sign", "limit") }];
    return [];
  });
}

function derivativeSteps(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  if (answer.value === null || answer.on === null) return [];
  const rule = "\\frac{d}{ds}\\int_{u(s)}^{v(s)} f(t)\\,dt = f(v(s))\\,v'(s) - f(u(s))\\,u'(s)";
  return [
    { title: say(language, "连续性", "Continuity"), body: say(language, `被积函数 $${printLatex(plan.expr)}$ 在 ${texInterval(answer.on)} 上连续。`, `The integrand $${printLatex(plan.expr)}$ is continuous on ${texInterval(answer.on)}.`), claims: indices(claims, "defined_on") },
    { title: say(language, "变限积分求导", "Fundamental theorem of calculus"), body: say(language, `由 $${rule}$,得 $${planLatex(plan)} = ${printLatex(answer.value)}$。`, `By $${rule}$, $${planLatex(plan)} = ${printLatex(answer.value)}$.`), claims: indices(claims, "equal") },
  ];
}

function symmetrySteps(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  if (answer.companion === null || answer.value === null || plan.from.kind !== "finite" || plan.to.kind !== "finite") return [];
  const isOdd = answer.companion.kind === "number" && answer.companion.value.n === 0n;
  const g = printLatex(answer.companion);
  const [a, b] = [printLatex(plan.from.value), printLatex(plan.to.value)];
  const relation = `f(${plan.variable}) + f\\left(${a} + ${b} - ${plan.variable}\\right) = ${g}`;
  const fact = { title: say(language, "利用对称性", "Symmetry"), body: say(language, `作代换 $${plan.variable} \\to ${a} + ${b} - ${plan.variable}$,积分不变;而 $${relation}$。`, `The substitution $${plan.variable} \\to ${a} + ${b} - ${plan.variable}$ does not change the integral, and $${relation}$.`), claims: indices(claims, "defined_on", "equal") };
  if (isOdd) return [fact, { title: say(language, "结论", "Conclusion"), body: `$${planLatex(plan)} = 0$`, claims: indices(claims, "equal") }];
  const half = `$${planLatex(plan)} = \\frac{1}{2}${integralLatex(answer.companion, plan.variable, plan.from, plan.to)}$`;
  const rest = evaluationSteps({ expr: answer.companion, variable: plan.variable, from: plan.from, to: plan.to, pieces: answer.pieces, value: null }, claims, language);
  return [fact, { title: say(language, "化简", "Reduce"), body: half, claims: indices(claims, "equal") }, ...rest, { title: say(language, "结论", "Conclusion"), body: `$${planLatex(plan)} = ${printLatex(answer.value)}$`, claims: indices(claims, "equal") }];
}

function periodStep(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): Step {
  const T = answer.period === null ? "" : printLatex(answer.period);
  return { title: say(language, "周期函数", "Periodic integrand"), body: say(language, `被积函数 $${printLatex(plan.expr)}$ 以 $${T}$ 为周期且不恒为 0:若反常积分收敛,则一个周期上的积分为 0,变上限积分是有极限的周期函数,只能是常数,矛盾。`, `The integrand $${printLatex(plan.expr)}$ has period $${T}$ and is not identically 0. If the integral converged, the integral over a period would be 0, and the integral up to $x$ would be periodic with a limit, hence constant: a contradiction.`), claims: indices(claims, "equal", "nonzero", "defined_on") };
}

const printEnd = (e: End): string => (e.kind === "finite" ? printLatex(e.at) : e.kind === "oo" ? "+\\infty" : "-\\infty");

function comparisonStep(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): Step {
  const [tail] = answer.tail;
  const g = answer.companion === null ? "" : printLatex(answer.companion);
  const [where, limit]: [string, LimitValue | null] = tail === undefined ? ["", null] : tail.high !== null ? [printEnd(tail.on.hi), tail.high] : [printEnd(tail.on.lo), tail.low];
  const above = (limit?.kind === "oo") === (tail?.high !== null);
  const on = tail === undefined ? "" : texInterval(tail.on);
  const text = say(language, `在 ${on} 上 $${printLatex(plan.expr)} ${above ? ">" : "<"} ${g}$,而 $\\int ${g}\\,d${plan.variable}$ 在 $${where}$ 处发散,由比较判别法,原积分发散。`, `On ${on}, $${printLatex(plan.expr)} ${above ? ">" : "<"} ${g}$, and $\\int ${g}\\,d${plan.variable}$ diverges at $${where}$: by comparison the integral diverges.`);
  return { title: say(language, "比较判别法", "Comparison test"), body: text, claims: indices(claims, "sign", "antiderivative", "limit") };
}

function limitComparisonStep(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): Step {
  const [tail] = answer.tail;
  const [end, value, side] = tail === undefined ? [null, null, ""] : tail.high !== null ? [tail.on.hi, tail.high, "-"] : [tail.on.lo, tail.low, "+"];
  if (end === null || value === null || answer.at === null) return { title: "", body: "", claims: [] };
  const x = sym(plan.variable);
  const u = end.kind === "finite" ? (side === "+" ? sub(x, end.at) : sub(end.at, x)) : end.kind === "oo" ? x : neg(x);
  const where = printEnd(end);
  const power = tidy(pow(u, answer.at));
  const integrand = printLatex(plan.expr);
  const factor = power.kind === "number" ? "" : ` \\cdot ${power.kind === "sum" || (power.kind === "product" && printLatex(power).startsWith("-")) ? `\\left(${printLatex(power)}\\right)` : printLatex(power)}`;
  const limit = `\\lim_{${plan.variable} \\to ${where}${end.kind === "finite" ? `^{${side}}` : ""}} ${plan.expr.kind === "sum" ? `\\left(${integrand}\\right)` : integrand}${factor} = ${printLimitValueLatex(value)}${value.kind === "finite" ? " \\neq 0" : ""}`;
  const compared = `\\int ${printLatex(tidy(pow(u, neg(answer.at))))}\\,d${plan.variable}`;
  const sign = answer.companion === null ? "" : say(language, `被积函数在积分区间内恒${answer.companion.kind === "number" && answer.companion.value.n > 0n ? "正" : "负"}。`, ` The integrand is ${answer.companion.kind === "number" && answer.companion.value.n > 0n ? "positive" : "negative"} throughout.`);
  const text = say(language, `$${limit}$,而 $${compared}$ 在 $${where}$ 处发散,由比较判别法的极限形式,原积分发散。${sign}`, `$${limit}$, and $${compared}$ diverges at $${where}$: by the limit comparison test the integral diverges.${sign}`);
  return { title: say(language, "极限比较判别法", "Limit comparison test"), body: text, claims: indices(claims, "limit", "nonzero", "sign", "defined_on") };
}
