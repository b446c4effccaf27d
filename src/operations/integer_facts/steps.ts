/** Read-back, answer and explanation of facts about integers. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex } from "../../certify/kernel/print.js";
import { integerOf } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { say, tex } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

export function readBack(plan: Plan, language: Language): string {
  const n = tex(plan.expr);
  switch (plan.want) {
    case "prime": return say(language, `判断 ${n} 是不是质数`, `Decide whether ${n} is prime`);
    case "composite": return say(language, `判断 ${n} 是不是合数`, `Decide whether ${n} is composite`);
    case "prime_factors": return say(language, `求 ${n} 的所有质因数`, `List the prime factors of ${n}, each once`);
    case "factorization": return say(language, `把 ${n} 分解质因数`, `Factor ${n} into primes`);
    case "divides": return say(language, `判断 ${n} 能否被 ${plan.other === null ? "" : tex(plan.other)} 整除`, `Decide whether ${n} is a multiple of ${plan.other === null ? "" : tex(plan.other)}`);
  }
}

/** ±2^3·5: as text with * and ^, or as LaTeX. */
function product(answer: Answer, latex: boolean): string {
  const n = integerOf(answer.integer) ?? 1n;
  const parts = answer.factors.map(({ prime, exponent }) => { const p = String(integerOf(prime) ?? ""); return exponent === 1 ? p : latex ? `${p}^{${exponent}}` : `${p}^${exponent}`; });
  return `${n < 0n ? "-" : ""}${parts.length === 0 ? "1" : parts.join(latex ? " \\cdot " : "*")}`;
}

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  if (plan.want === "factorization") return { text: product(answer, false), latex: product(answer, true), plain: product(answer, false) };
  if (plan.want === "prime_factors") {
    const primes = answer.factors.map((f) => String(integerOf(f.prime) ?? ""));
    if (primes.length === 0) return { text: say(language, "没有质因数", "there are none"), latex: "\\varnothing", plain: "no prime factors" };
    return { text: primes.join(", "), latex: primes.join(",\\ "), plain: primes.join(", ") };
  }
  const plain = answer.holds === true ? "True" : "False";
  return { text: answer.holds === true ? say(language, "是", "yes") : say(language, "否", "no"), latex: `\\text{${plain}}`, plain };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const n = printLatex(answer.integer);
  const value = plan.expr.kind === "number" ? [] : [{ title: say(language, "求值", "The number"), body: `$${printLatex(plan.expr)} = ${n}$`, claims: all }];
  return [...value, { title: TITLES[plan.want][language], body: reason(plan, answer, n, language), claims: all }];
}

const TITLES = {
  prime: { zh: "试除", en: "Trial division" }, composite: { zh: "试除", en: "Trial division" }, prime_factors: { zh: "分解质因数", en: "Prime factorization" },
  factorization: { zh: "分解质因数", en: "Prime factorization" }, divides: { zh: "带余除法", en: "Division with remainder" },
} as const;

function reason(plan: Plan, answer: Answer, n: string, language: Language): string {
  if (plan.want === "divides") {
    const [b, q, r] = [answer.divisor, answer.quotient, answer.remainder].map((t) => (t === null ? "" : printLatex(t)));
    const equation = `$${n} = ${b ?? ""} \\times ${q?.startsWith("-") === true ? `(${q})` : (q ?? "")} + ${r ?? ""}$`;
    return answer.holds === true ? say(language, `${equation},余数是 $0$,所以能整除。`, `${equation}: the remainder is $0$, so it is a multiple.`) : say(language, `${equation},余数不是 $0$,所以不能整除。`, `${equation}: the remainder is not $0$, so it is not a multiple.`);
  }
  if (plan.want === "factorization" || plan.want === "prime_factors") return say(language, `$${n} = ${product(answer, true)}$,其中每个底数都是质数:不能被任何不超过其平方根的大于 1 的整数整除。`, `$${n} = ${product(answer, true)}$; each base is prime: no whole number from 2 to its square root divides it.`);
  const small = (integerOf(answer.integer) ?? 0n) < 2n;
  if (small) return say(language, `$${n}$ 小于 $2$,既不是质数也不是合数。`, `$${n}$ is less than $2$: it is neither prime nor composite.`);
  if (answer.divisor === null) return say(language, `从 $2$ 到 $\\sqrt{${n}}$ 的整数都不能整除 $${n}$,所以它是质数。`, `No whole number from $2$ to $\\sqrt{${n}}$ divides $${n}$, so it is prime.`);
  const d = integerOf(answer.divisor) ?? 1n;
  return say(language, `$${n} = ${d} \\times ${(integerOf(answer.integer) ?? 0n) / d}$,所以它是合数。`, `$${n} = ${d} \\times ${(integerOf(answer.integer) ?? 0n) / d}$, so it is composite.`);
}
