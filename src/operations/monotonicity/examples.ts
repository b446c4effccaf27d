/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "求函数 f(x)=x^3-3x 的单调区间", en: "Find the intervals of increase and decrease of f(x) = x^3 - 3x" }, plain: "increasing on (-oo, -1) U (1, oo); decreasing on (-1, 1)" },
  { question: { zh: "求 y=1/x 的单调区间", en: "Find the intervals of increase and decrease of 1/x" }, plain: "decreasing on (-oo, 0) U (0, oo)" },
  { question: { zh: "讨论函数 f(x)=x^3 的单调性", en: "Study the monotonicity of x^3" }, plain: "increasing on (-oo, oo)" },
  { question: { zh: "求函数 f(x)=x^2*e^x 的单调区间", en: "Determine the intervals of increase and decrease of x^2 e^x" }, plain: "increasing on (-oo, -2) U (0, oo); decreasing on (-2, 0)" },
  { question: { zh: "求函数 f(x)=x*ln(x) 的单调区间", en: "Find the intervals of monotonicity of x*ln(x)" }, plain: "increasing on (1/E, oo); decreasing on (0, 1/E)" },
  { question: { zh: "讨论函数 f(x)=|x-1| 的单调性", en: "Discuss the monotonicity of |x-1|" }, plain: "increasing on (1, oo); decreasing on (-oo, 1)" },
  { question: { zh: "求函数 f(x)=5 的单调性", en: "Study the monotonicity of 5" }, plain: "constant on (-oo, oo)" },
  { question: { zh: "求函数 f(x)=sin(2x) 的单调区间", en: "Find the intervals of increase and decrease of sin(2x)" }, plain: "increasing on (-pi/4 + pi*n, pi/4 + pi*n); decreasing on (pi/4 + pi*n, 3*pi/4 + pi*n)" },
  { question: { zh: "讨论函数 f(x)=x+sin(x) 的单调性", en: "Study the monotonicity of x + sin(x)" }, plain: "increasing on (-oo, oo)" },
];
