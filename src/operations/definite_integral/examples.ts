/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "计算定积分 ∫_0^2 3x^2 dx", en: "Evaluate \\int_{0}^{2} 3x^2 \\, dx" }, plain: "8" },
  { question: { zh: "计算定积分 ∫_0^π sin(x) dx", en: "Evaluate the definite integral of sin(x) from 0 to π" }, plain: "2" },
  { question: { zh: "求 ∫_{-1}^{3} |x-1| dx", en: "Compute ∫_{-1}^{3} |x - 1| dx" }, plain: "4" },
  { question: { zh: "计算反常积分 ∫_0^{+\\infty} e^{-2x} dx", en: "Evaluate the improper integral \\int_0^{\\infty} e^{-2x} \\, dx" }, plain: "1/2" },
  { question: { zh: "计算 \\int_{-2}^{2} \\frac{dx}{x^2}", en: "Evaluate \\int_{-2}^{2} \\frac{dx}{x^2}" }, plain: "oo" },
  { question: { zh: "判断反常积分 ∫_{-1}^{1} dx/x 的敛散性", en: "Does the improper integral ∫_{-1}^{1} dx/x converge or diverge?" }, plain: "diverges" },
  { question: { zh: "求 ∫_0^4 dx/√x", en: "Find ∫_0^4 dx/√x" }, plain: "4" },
  { question: { zh: "计算定积分 ∫_3^1 2x dx", en: "Evaluate ∫_3^1 2x dx" }, plain: "-8" },
  { question: { zh: "计算 ∫_1^x 2t dt", en: "Compute ∫_1^x 2t dt" }, plain: "x^2 - 1" },
  { question: { zh: "求 ∫_{-1}^{1} x^2 sin(x^3) e^(x^2) dx", en: "Find ∫_{-1}^{1} x^2 sin(x^3) e^(x^2) dx" }, plain: "0" },
  { question: { zh: "反常积分 ∫_0^oo cos(x) dx 是否收敛?", en: "Does ∫_0^oo cos(x) dx converge?" }, plain: "diverges" },
  { question: { zh: "求 ∫_0^{π/2} \\frac{\\sin x}{\\sin x + \\cos x} dx", en: "Evaluate ∫_0^{π/2} \\frac{\\sin x}{\\sin x + \\cos x} dx" }, plain: "pi/4" },
  { question: { zh: "求 d/dx ∫_1^{x^2} e^t dt", en: "Find d/dx ∫_1^{x^2} e^t dt" }, plain: "2*x*exp(x^2)" },
  { question: { zh: "求反常积分 ∫_1^3 1/\\ln(x) dx", en: "Evaluate ∫_1^3 1/\\ln(x) dx" }, plain: "oo" },
  { question: { zh: "计算反常积分 ∫_{-∞}^{+∞} x^2 e^{-2x^2} dx", en: "Evaluate the improper integral ∫_{-oo}^{oo} x^2 e^{-2x^2} dx" }, plain: "sqrt(2)*sqrt(pi)/8" },
  { question: { zh: "求 ∫_0^{+∞} \\frac{\\sin^2(3x)}{x^2} dx", en: "Find ∫_0^{\\infty} \\frac{\\sin^2(3x)}{x^2} dx" }, plain: "3*pi/2" },
  { question: { zh: "求 ∫_0^oo (cos(2x) - cos(5x))/x dx", en: "Find ∫_0^oo (cos(2x) - cos(5x))/x dx" }, plain: "log(5/2)" },
  { question: { zh: "计算 ∫_0^1 \\frac{\\ln x}{1+x} dx", en: "Evaluate ∫_0^1 \\frac{\\ln x}{1+x} dx" }, plain: "-pi^2/12" },
  { question: { zh: "计算 ∫_0^{π/2} x cot(x) dx", en: "Evaluate ∫_0^{π/2} x cot(x) dx" }, plain: "pi*log(2)/2" },
  { question: { zh: "计算 ∫_0^oo e^(-3x) ln(x) dx", en: "Evaluate ∫_0^oo e^(-3x) ln(x) dx" }, plain: "(-log(3) - EulerGamma)/3" },
  { question: { zh: "计算 t^2 dt 从 0 到 3 的定积分", en: "Compute the integral of t^2 dt from 0 to 3" }, plain: "9" },
  { question: { zh: "对 2x dx 从 1 到 4 积分", en: "Integral from 1 to 4 of 2x dx" }, plain: "15" },
];
