/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "求不定积分 ∫ (3x^2 + 2x) dx", en: "Find the indefinite integral ∫ (3x^2 + 2x) dx" }, plain: "x^3 + x^2 + C" },
  { question: { zh: "求 ∫ x e^x dx", en: "Evaluate the integral \\int x e^x dx" }, plain: "(x - 1)*exp(x) + C" },
  { question: { zh: "求不定积分 ∫ dx/(x^2+4)", en: "Find the antiderivative of 1/(x^2+4)" }, plain: "atan(x/2)/2 + C" },
  { question: { zh: "计算 ∫ x/(x^2+1) dx", en: "Integrate x/(x^2+1) with respect to x" }, plain: "log(x^2 + 1)/2 + C" },
  { question: { zh: "求函数 f(x)=tan(x) 的原函数", en: "Find the integral of tan(x) dx" }, plain: "-log(abs(cos(x))) + C" },
  { question: { zh: "求 ∫ 1/x dx", en: "What is \\int \\frac{dx}{x}?" }, plain: "log(abs(x)) + C" },
  { question: { zh: "求不定积分 ∫ sin(x)^3 dx", en: "Evaluate ∫ sin(x)^3 dx" }, plain: "cos(x)^3/3 - cos(x) + C" },
  { question: { zh: "求函数 f(x)=|x| 的原函数", en: "Find an antiderivative of |x|" }, plain: "x*abs(x)/2 + C" },
  { question: { zh: "求 ∫ sqrt(4-x^2) dx", en: "Find \\int \\sqrt{4-x^2} \\, dx" }, plain: "x*sqrt(4 - x^2)/2 + 2*asin(x/2) + C" },
  { question: { zh: "已知 f'(x)=2x+1,f(0)=3,求 f(x)", en: "Find f if f'(x) = 2x + 1 and f(0) = 3" }, plain: "x^2 + x + 3" },
  { question: { zh: "求不定积分 ∫ ln(x) dx", en: "Integrate ln(x)" }, plain: "x*log(x) - x + C" },
];
