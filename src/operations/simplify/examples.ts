/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "因式分解 x^3-4x", en: "Factor completely: x^3 - 4x" }, plain: "x*(x + 2)*(x - 2)" },
  { question: { zh: "分解因式:x^4+1", en: "Factor x^4 + 1" }, plain: "x^4 + 1" },
  { question: { zh: "分解因式 6x^2y-9xy^2", en: "Factor 6x^2 y - 9x y^2" }, plain: "3*x*y*(2*x - 3*y)" },
  { question: { zh: "展开 (x+2)(x-3)", en: "Expand (x + 2)(x - 3)" }, plain: "x^2 - x - 6" },
  { question: { zh: "化简 (x^2-1)/(x-1)", en: "Simplify (x^2 - 1)/(x - 1)" }, plain: "x + 1" },
  { question: { zh: "化简 sin(x)^2+cos(x)^2", en: "Simplify sin(x)^2 + cos(x)^2" }, plain: "1" },
  { question: { zh: "通分:1/(x-1)+1/(x+1)", en: "Write as a single fraction: 1/(x-1) + 1/(x+1)" }, plain: "2*x/((x - 1)*(x + 1))" },
  { question: { zh: "把 1/(x^2-1) 分解为部分分式", en: "Find the partial fraction decomposition of 1/(x^2 - 1)" }, plain: "1/(2*(x - 1)) - 1/(2*(x + 1))" },
  { question: { zh: "将 1/(1+sqrt(2)) 分母有理化", en: "Rationalize the denominator of 1/(1 + sqrt(2))" }, plain: "sqrt(2) - 1" },
  { question: { zh: "将 x^2+6x+5 配方", en: "Complete the square: x^2 + 6x + 5" }, plain: "(x + 3)^2 - 4" },
  { question: { zh: "把 2ln(x)-ln(y) 写成一个对数", en: "Write 2 ln(x) - ln(y) as a single logarithm" }, plain: "log(x^2/y)" },
  { question: { zh: "展开对数 ln(x^2*y)", en: "Expand the logarithm ln(x^2 y)" }, plain: "2*log(x) + log(y)" },
  { question: { zh: "化简 sqrt(18a^3*b^2)/sqrt(2a),其中各字母均为正数", en: "Simplify sqrt(18a^3*b^2)/sqrt(2a), where all variables are positive" }, plain: "3*a*b" },
  { question: { zh: "化简 sqrt(x^2)", en: "Simplify sqrt(x^2)" }, plain: "abs(x)" },
  { question: { zh: "合并同类项 3x+2y-x+5y", en: "Combine like terms: 3x + 2y - x + 5y" }, plain: "2*x + 7*y" },
];
