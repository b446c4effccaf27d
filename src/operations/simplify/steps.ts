/** Read-back, answer and explanation of forms. */
import type { Claim } from "../../certify/kernel/claim.js";
import { conditionsOf } from "../../certify/kernel/conditions.js";
import { Fuel } from "../../certify/kernel/fuel.js";
import { undefinedBeyond } from "../../certify/kernel/implied.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { type Term, isConstantTerm, sym } from "../../certify/kernel/term.js";
import type { Language, Text } from "../../language.js";
import { inLanguage, say, tex } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Form, Plan } from "./claims.js";

const TASK: Readonly<Record<Form, Text>> = {
  simplified: { zh: "化简", en: "Simplify" },
  expanded: { zh: "展开", en: "Expand" },
  factored: { zh: "在有理数范围内分解因式", en: "Factor over the rational numbers" },
  single_fraction: { zh: "通分,写成一个分式", en: "Write as a single fraction" },
  partial_fractions: { zh: "分解为部分分式(有理数范围)", en: "Decompose into partial fractions (over the rational numbers)" },
  rationalised: { zh: "分母有理化", en: "Rationalise the denominator of" },
  collected: { zh: "合并同类项(按字母的幂)", en: "Collect the powers of the letter in" },
  completed_square: { zh: "配方", en: "Complete the square in" },
  single_log: { zh: "写成一个对数", en: "Write as a single logarithm" },
  expanded_log: { zh: "展开对数", en: "Expand the logarithms in" },
};
const METHOD: Readonly<Record<Form, Text>> = {
  simplified: { zh: "约去公因式、合并同类项、化简根式,得", en: "Cancel common factors, combine like terms and take powers out of the roots:" },
  expanded: { zh: "用分配律去括号,再合并同类项,得", en: "Multiply out by the distributive law and combine like terms:" },
  factored: { zh: "提取公因式,再逐步分解,直到每个因式在有理数范围内不能再分解,得", en: "Take out the common factor and factor on until no factor splits further over the rational numbers:" },
  single_fraction: { zh: "取最简公分母,分子相加后约分,得", en: "Use the least common denominator, add the numerators and cancel:" },
  partial_fractions: { zh: "把分母分解因式,设各分式的分子为待定系数,比较系数,得", en: "Factor the denominator, set up a fraction with unknown numerators for each factor and compare coefficients:" },
  rationalised: { zh: "分子分母同乘分母的有理化因式,得", en: "Multiply numerator and denominator by the conjugate of the denominator:" },
  collected: { zh: "把同次幂的项放在一起,得", en: "Put the terms with the same power together:" },
  completed_square: { zh: "加上并减去一次项系数一半的平方,得", en: "Add and subtract the square of half the coefficient of the linear term:" },
  single_log: { zh: "系数化为真数的指数,和化为积,差化为商,得", en: "Coefficients become exponents, sums products and differences quotients:" },
  expanded_log: { zh: "积化为和,商化为差,指数提到前面,得", en: "Products become sums, quotients differences, and exponents come to the front:" },
};

const positiveText = (plan: Plan, language: Language): string => (plan.positive.length === 0 ? "" : say(language, `(${plan.positive.map((p) => `$${printLatex(sym(p))} > 0$`).join("、")})`, ` (for ${plan.positive.map((p) => `$${printLatex(sym(p))} > 0$`).join(", ")})`));

export const readBack = (plan: Plan, language: Language): string => `${inLanguage(TASK[plan.form], language)}${language === "zh" ? "" : " "}${tex(plan.expr)}${positiveText(plan, language)}`;

/** What the given expression needs and the result does not: x ≠ 1 in (x² − 1)/(x − 1) = x + 1. */
function lost(plan: Plan, result: Term): readonly { readonly term: Term; readonly requires: string }[] {
  if (plan.positive.length > 0) return [];
  const signs = { nonzero: "!= 0", positive: "> 0", nonnegative: ">= 0" } as const;
  const seen = new Set<string>();
  return (conditionsOf(plan.expr) ?? []).flatMap((c) => {
    if (isConstantTerm(c.term)) return [];
    // Not lost when the result needs it as well, or when it always holds.
    const probe: Term = c.requires === "nonzero" ? { kind: "power", base: c.term, exponent: { kind: "number", value: { n: -1n, d: 1n } } } : c.requires === "positive" ? { kind: "call", fn: "log", arg: c.term } : { kind: "power", base: c.term, exponent: { kind: "number", value: { n: 1n, d: 2n } } };
    const key = `${printPlain(c.term)} ${signs[c.requires]}`;
    if (seen.has(key) || undefinedBeyond(probe, [result], new Fuel()) === null) return [];
    seen.add(key);
    return [{ term: c.term, requires: signs[c.requires] }];
  });
}

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  const plain = printPlain(answer.result);
  const conditions = [...plan.positive.map((p) => `${p} > 0`), ...lost(plan, answer.result).map((l) => `${printPlain(l.term)} ${l.requires}`)];
  const text = conditions.length === 0 ? plain : say(language, `${plain}(其中 ${conditions.join(",")})`, `${plain} (for ${conditions.join(", ")})`);
  return { text, latex: printLatex(answer.result), plain, term: answer.result, conditional: conditions.length > 0 };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const steps: Step[] = [{ title: inLanguage(TASK[plan.form], language), body: `${inLanguage(METHOD[plan.form], language)}${language === "zh" ? "" : " "}$${printLatex(plan.expr)} = ${printLatex(answer.result)}$`, claims: all }];
  if (plan.positive.length > 0) steps.push({ title: say(language, "条件", "Condition"), body: say(language, `这里取 ${plan.positive.map((p) => `$${printLatex(sym(p))} > 0$`).join("、")},根式与对数的运算法则才成立。`, `The rules for roots and logarithms need ${plan.positive.map((p) => `$${printLatex(sym(p))} > 0$`).join(", ")}.`), claims: all });
  const gone = lost(plan, answer.result);
  const latex = (l: { readonly term: Term; readonly requires: string }): string => `$${printLatex(l.term)} ${l.requires.replace("!=", "\\ne").replace(">=", "\\ge")}$`;
  if (gone.length > 0) steps.push({ title: say(language, "定义域", "Domain"), body: say(language, `原式有意义须 ${gone.map(latex).join("、")};在此范围内等式成立。`, `The original needs ${gone.map(latex).join(", ")}; the equality holds there.`), claims: all });
  return steps;
}
