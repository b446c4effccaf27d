/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "求极限 lim_{x→2} (x^2-4)/(x-2)", en: "Find the limit of (x^2-4)/(x-2) as x approaches 2" }, plain: "4" },
  { question: { zh: "求 \\lim_{x \\to 0} \\frac{\\sin 3x}{5x}", en: "Evaluate \\lim_{x \\to 0} \\frac{\\sin 3x}{5x}" }, plain: "3/5" },
  { question: { zh: "当 x→+∞ 时,求 (2x^2+1)/(3x^2-x) 的极限", en: "Find the limit of (2x^2+1)/(3x^2-x) as x approaches infinity" }, plain: "2/3" },
  { question: { zh: "求极限 lim_{x→0} |x|/x", en: "What is the limit of |x|/x as x approaches 0?" }, plain: "does not exist" },
  { question: { zh: "求极限 lim_{x→0^+} x^x", en: "Find lim x->0+ x^x" }, plain: "1" },
  { question: { zh: "求极限 lim_{x→0} sin(1/x)", en: "Compute the limit as x approaches 0 of sin(1/x)" }, plain: "does not exist" },
  { question: { zh: "求极限 lim_{x→3^+} 1/(x-3)", en: "Find the limit of 1/(x-3) as x approaches 3 from the right" }, plain: "oo" },
  { question: { zh: "求数列极限 lim_{n→∞} (1+1/n)^n", en: "Find the limit of the sequence (1+1/n)^n" }, plain: "E" },
  { question: { zh: "求数列极限 lim_{n→∞} (-1)^n*n/(n+1)", en: "Find the limit of the sequence (-1)^n*n/(n+1)" }, plain: "does not exist" },
  { question: { zh: "求极限 lim_{x→0} x*sin(1/x)", en: "Evaluate lim_{x->0} x*sin(1/x)" }, plain: "0" },
  { question: { zh: "求极限 lim_{x→0} (1-cos x)/x^2", en: "Use l'Hopital's rule to evaluate lim_{x->0} (1-cos x)/x^2" }, plain: "1/2" },
  { question: { zh: "求极限 lim_{x→+∞} (sqrt(x^2+x)-x)", en: "Calculate lim_{x->oo} (sqrt(x^2+x)-x)" }, plain: "1/2" },
  { question: { zh: "求极限 lim_{x→0} x[1/x],其中[x]表示不超过x的最大整数", en: "Find the limit of x*floor(1/x) as x approaches 0" }, plain: "1" },
  { question: { zh: "求极限 lim_{x→3} [x],其中[x]为取整函数", en: "Find \\lim_{x \\to 3} \\lfloor x \\rfloor" }, plain: "does not exist" },
  { question: { zh: "求极限 lim_{x→+∞} ⌊x⌋/x", en: "Find the limit of [x]/x as x approaches infinity, where [x] denotes the greatest integer less than or equal to x" }, plain: "1" },
  { question: { zh: "求极限 lim_{x→2^+} (x - ⌊x⌋)", en: "Evaluate lim_{x→2^+} (x - ⌊x⌋)" }, plain: "0" },
];
