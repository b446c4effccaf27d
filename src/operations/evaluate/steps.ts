/** Read-back, answer and explanation of values. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { type Term, integerOf, mul } from "../../certify/kernel/term.js";
import { unitInChinese } from "../../expression/units.js";
import type { Language } from "../../language.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const FUNCTION_NAMES = { gcd: { zh: "最大公约数", en: "greatest common divisor" }, lcm: { zh: "最小公倍数", en: "least common multiple" }, remainder: { zh: "余数", en: "remainder" }, common_denominator: { zh: "最小公分母", en: "least common denominator" } } as const;

export function readBack(plan: Plan, language: Language): string {
  if (plan.fn !== null && plan.second !== null) {
    const [a, b] = [printLatex(plan.expr), printLatex(plan.second)];
    if (plan.fn === "remainder") return say(language, `求 $${a}$ 除以 $${b}$ 的余数`, `Find the remainder when $${a}$ is divided by $${b}$`);
    return say(language, `求 $${a}$ 与 $${b}$ 的${FUNCTION_NAMES[plan.fn].zh}`, `Find the ${FUNCTION_NAMES[plan.fn].en} of $${a}$ and $${b}$`);
  }
  if (plan.roundTo !== null) return say(language, `计算 $${printLatex(plan.expr)}$,精确到 $${decimal(plan.roundTo)}$`, `Compute $${printLatex(plan.expr)}$ to the nearest $${decimal(plan.roundTo)}$`);
  const unit = plan.unit === null ? "" : say(language, `,以 ${printPlain(plan.unit)} 为单位`, ` in ${printPlain(plan.unit)}`);
  return say(language, `计算 $${printLatex(plan.expr)}$${unit}`, `Compute $${printLatex(plan.expr)}$${unit}`);
}

/** A fraction with a power of ten below as a decimal with all its places; anything else as it is. */
function decimal(t: Term, places = 0): string {
  if (t.kind !== "number") return printPlain(t);
  const { n, d } = t.value;
  let k = places;
  while (k < 80 && 10n ** BigInt(k) % d !== 0n) k += 1;
  if (10n ** BigInt(k) % d !== 0n) return printPlain(t);
  const digits = ((n < 0n ? -n : n) * 10n ** BigInt(k) / d).toString().padStart(k + 1, "0");
  return `${n < 0n ? "-" : ""}${k === 0 ? digits : `${digits.slice(0, -k)}.${digits.slice(-k)}`}`;
}
/** Decimal places of a measure; with more, a fraction is easier to read. */
const MOST_PLACES = 20;
const placesOf = (t: Term): number => (t.kind !== "number" ? 0 : Math.max(0, decimal(t).split(".")[1]?.length ?? 0));

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  if (plan.roundTo !== null) {
    const rounded = decimal(answer.value, placesOf(plan.roundTo));
    return { text: say(language, `约为 ${rounded}`, `approximately ${rounded}`), latex: plan.expr.kind === "number" ? rounded : `${printLatex(plan.expr)} \\approx ${rounded}`, plain: rounded };
  }
  // A measure is written as a decimal when it is a finite one; a pure number stays a fraction.
  const value = plan.unit === null || placesOf(answer.value) > MOST_PLACES ? printPlain(answer.value) : decimal(answer.value);
  if (answer.unit === null) return { text: value, latex: printLatex(answer.value), plain: value, term: answer.value };
  const unit = printPlain(answer.unit);
  const sum = answer.value.kind === "sum" ? `(${value})` : value;
  return { text: `${sum} ${language === "zh" ? unitInChinese(unit) : unit}`, latex: printLatex(mul(answer.value, answer.unit)), plain: `${sum} ${unit}`, term: answer.value, unit, conditional: true };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  if (plan.roundTo !== null) return [{ title: say(language, "取近似值", "Round"), body: say(language, `$${printLatex(plan.expr)} \\approx ${decimal(answer.value, placesOf(plan.roundTo))}$(误差不超过 $${decimal(plan.roundTo)}$ 的一半)`, `$${printLatex(plan.expr)} \\approx ${decimal(answer.value, placesOf(plan.roundTo))}$, with an error of at most half of $${decimal(plan.roundTo)}$`), claims: claims.map((_, i) => i) }];
  if (plan.fn !== null) return [{ title: FUNCTION_NAMES[plan.fn][language], body: integerReason(plan, answer, language), claims: claims.map((_, i) => i) }];
  const result = answer.unit === null ? answer.value : mul(answer.value, answer.unit);
  return [{ title: say(language, "计算", "Compute"), body: `$${printLatex(plan.expr)} = ${printLatex(result)}$`, claims: claims.map((_, i) => i) }];
}

/** Why it is the divisor, the multiple or the remainder, in numbers that can be checked by hand. */
function integerReason(plan: Plan, answer: Answer, language: Language): string {
  const [a, b] = (answer.integers ?? []).map((t) => integerOf(t) ?? 0n);
  const [s, t] = (answer.coefficients ?? []).map((c) => integerOf(c) ?? 0n);
  const v = integerOf(answer.value) ?? 1n;
  if (plan.fn === "common_denominator") {
    const [, d1, , d2] = (answer.integers ?? []).map((i) => integerOf(i) ?? 1n);
    return say(language, `最简分数的分母是 $${d1 ?? 1n}$ 与 $${d2 ?? 1n}$,它们的最小公倍数是 $${v}$。`, `In lowest terms the denominators are $${d1 ?? 1n}$ and $${d2 ?? 1n}$; their least common multiple is $${v}$.`);
  }
  if (a === undefined || b === undefined) return `$${printLatex(answer.value)}$`;
  if (plan.fn === "remainder") return `$${a} = ${(a - v) / b} \\times ${b} + ${v}$`;
  if (plan.fn === "gcd") return say(language, `$${a} = ${v} \\times ${a / v}$,$${b} = ${v} \\times ${b / v}$,且 $(${s}) \\times ${a} + (${t}) \\times ${b} = ${v}$,所以公约数都整除 $${v}$。`, `$${a} = ${v} \\times ${a / v}$, $${b} = ${v} \\times ${b / v}$, and $(${s}) \\times ${a} + (${t}) \\times ${b} = ${v}$, so every common divisor divides $${v}$.`);
  return say(language, `$${v} = ${a} \\times ${v / a} = ${b} \\times ${v / b}$,两个商互素。`, `$${v} = ${a} \\times ${v / a} = ${b} \\times ${v / b}$, and the two quotients are coprime.`);
}
