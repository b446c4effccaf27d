/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "判断级数 ∑_{n=1}^∞ 1/n^2 的敛散性", en: "Determine whether the series ∑_{n=1}^∞ 1/n^2 converges." }, plain: "converges" },
  { question: { zh: "级数 ∑_{n=1}^∞ (-1)^n/n 是绝对收敛还是条件收敛?", en: "Does the series ∑_{n=1}^∞ (-1)^n/n converge absolutely?" }, plain: "converges conditionally" },
  { question: { zh: "判断级数 ∑_{n=1}^∞ n/(2n+1) 的敛散性", en: "Is the series ∑_{n=1}^∞ n/(2n+1) convergent or divergent?" }, plain: "diverges" },
  { question: { zh: "用比值判别法判断级数 \\sum_{n=1}^{\\infty} \\frac{n!}{n^n} 的敛散性", en: "Test the series \\sum_{n=1}^{\\infty} \\frac{n!}{n^n} for convergence." }, plain: "converges" },
  { question: { zh: "讨论级数 ∑_{n=2}^∞ 1/(n*ln(n)) 的敛散性", en: "Discuss the convergence of the series ∑_{n=2}^∞ 1/(n*ln(n))" }, plain: "diverges" },
  { question: { zh: "判断级数 ∑_{n=1}^∞ (-1)^(n+1)/n^(3/2) 的敛散性", en: "Determine whether the series ∑_{n=1}^∞ (-1)^(n+1)/n^(3/2) converges." }, plain: "converges absolutely" },
  { question: { zh: "求级数 ∑_{n=0}^∞ 3/4^n 的和", en: "Find the sum of the series ∑_{n=0}^∞ 3/4^n" }, plain: "4" },
  { question: { zh: "求级数 ∑_{n=1}^∞ 1/(n(n+2)) 的和", en: "Evaluate ∑_{n=1}^∞ 1/(n(n+2))" }, plain: "3/4" },
  { question: { zh: "求幂级数 ∑_{n=1}^∞ x^n/n 的收敛域", en: "Find the interval of convergence of the power series ∑_{n=1}^∞ x^n/n" }, plain: "[-1, 1)" },
  { question: { zh: "求幂级数 ∑_{n=0}^∞ x^n/n! 的收敛半径", en: "Find the radius of convergence of ∑_{n=0}^∞ x^n/n!" }, plain: "oo" },
  { question: { zh: "求幂级数 ∑_{n=1}^∞ (x-2)^n/(n^2*3^n) 的收敛域", en: "For which values of x does the series ∑_{n=1}^∞ (x-2)^n/(n^2*3^n) converge?" }, plain: "[-1, 5]" },
  { question: { zh: "求级数 ∑_{n=0}^∞ (2/3^n - 1/(-2)^n) 的和", en: "Find the sum of the series ∑_{n=0}^∞ (2/3^n - 1/(-2)^n)" }, plain: "7/3" },
  { question: { zh: "求级数 ∑_{n=1}^∞ ln((n+1)/n) 的和", en: "Find the sum of the series ∑_{n=1}^∞ ln((n+1)/n)" }, plain: "diverges" },
];
