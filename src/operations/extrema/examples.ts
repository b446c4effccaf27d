/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "求函数 f(x) = x^3 - 3x^2 + 2 的极值点", en: "Find the local extrema of f(x) = x^3 - 3x^2 + 2" }, plain: "max at (0, 2); min at (2, -2)" },
  { question: { zh: "求函数 f(x)=x+1/x 的极值", en: "Find all local maxima and minima of f(x) = x + 1/x" }, plain: "max at (-1, -2); min at (1, 2)" },
  { question: { zh: "f(x)=|x^2-4| 在 [-3,3] 上的最大值和最小值", en: "Find the maximum and minimum values of f(x) = |x^2-4| on [-3, 3]" }, plain: "global max 5 at x = -3, x = 3; global min 0 at x = -2, x = 2" },
  { question: { zh: "求 x^4 的极值", en: "Find the extrema of x^4" }, plain: "min at (0, 0)" },
  { question: { zh: "求 x^3 的极值", en: "Find the extrema of x^3" }, plain: "no local extrema" },
  { question: { zh: "求 x^(2/3) 的极值", en: "Find the extrema of x^(2/3)" }, plain: "min at (0, 0)" },
  { question: { zh: "求 (x-1)^2/(x+1) 的极值", en: "Find the extrema of (x-1)^2/(x+1)" }, plain: "max at (-3, -8); min at (1, 0)" },
  { question: { zh: "求 x*e^(-x) 的极值", en: "Find the extrema of x*e^(-x)" }, plain: "max at (1, 1/E)" },
  { question: { zh: "求 ln(x)/x 的极值", en: "Find the extrema of ln(x)/x" }, plain: "max at (E, 1/E)" },
  { question: { zh: "求函数 y=2 的极值", en: "Find the extrema of 2" }, plain: "no extrema" },
  { question: { zh: "求函数 y = \\frac{x+1}{\\sqrt{5x^2+35}} 的极值", en: "Find the extrema of y = \\frac{x+1}{\\sqrt{5x^2+35}}" }, plain: "max at (7, 2*sqrt(70)/35)" },
  { question: { zh: "求函数 f(x)=x^3 的驻点,并判断其类型", en: "Find all critical points of f(x) = x^3 and classify them." }, plain: "neither at (0, 0)" },
  { question: { zh: "求 f(x)=sin(x) 在区间 [0,2π] 上的最大值和最小值", en: "Find the maximum and minimum values of sin(x) on [0, 2*pi]" }, plain: "global max 1 at x = pi/2; global min -1 at x = 3*pi/2" },
  { question: { zh: "求 y=x^2-4x+7 的最小值", en: "Find the minimum value of x^2 - 4x + 7" }, plain: "global min 3 at x = 2" },
  { question: { zh: "求函数 f(x)=x^5-5x^3-20x 的极值", en: "求函数 f(x)=x^5-5x^3-20x 的极值" }, plain: "max at (-2, 48); min at (2, -48)" },
  { question: { zh: "求 f(x)=x*sqrt(4-x^2) 的极值", en: "Find the extrema of x*sqrt(4-x^2)" }, plain: "min at (-sqrt(2), -2); max at (sqrt(2), 2)" },
  { question: { zh: "求函数 f(x)=sin(x)+cos(x) 的极值", en: "Find the local extrema of sin(x) + cos(x)" }, plain: "max at (pi/4 + 2*pi*n, sqrt(2)); min at (5*pi/4 + 2*pi*n, -sqrt(2))" },
  { question: { zh: "求函数 f(x)=x-2sin(x) 的极值", en: "Find the local extrema of x - 2 sin(x)" }, plain: "min at (pi/3 + 2*pi*n, (pi - 3*sqrt(3))/3 + 2*pi*n); max at (5*pi/3 + 2*pi*n, (5*pi + 3*sqrt(3))/3 + 2*pi*n)" },
  { question: { zh: "求函数 f(x)=2sin(x)+sin(2x) 的最小值", en: "Find the minimum value of 2 sin(x) + sin(2x)" }, plain: "global min -3*sqrt(3)/2 at x = 5*pi/3 + 2*pi*n" },
  { question: { zh: "求函数 f(x)=x+2cos(x) 的最大值", en: "Find the maximum value of x + 2cos(x)" }, plain: "no global max" },
];
