/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "求函数 y=sin(2x+π/3) 的最小正周期", en: "Find the period of y = sin(2x + pi/3)" }, plain: "pi" },
  { question: { zh: "求函数 f(x)=cos(x/2) 的最小正周期", en: "What is the period of f(x) = cos(x/2)?" }, plain: "4*pi" },
  { question: { zh: "求函数 y=tan(3x) 的最小正周期", en: "Find the fundamental period of tan(3x)" }, plain: "pi/3" },
  { question: { zh: "求函数 y=|sin(x)| 的最小正周期", en: "Find the smallest positive period of |sin(x)|" }, plain: "pi" },
  { question: { zh: "求函数 y=sin(x)^2 的最小正周期", en: "Find the least period of sin(x)^2" }, plain: "pi" },
  { question: { zh: "求函数 y=sin(2x)+cos(3x) 的最小正周期", en: "Find the period of sin(2x) + cos(3x)" }, plain: "2*pi" },
  { question: { zh: "求函数 y=sin(πx) 的最小正周期", en: "Find the period of sin(pi*x)" }, plain: "2" },
  { question: { zh: "函数 y=x^2 是周期函数吗?", en: "Is y = x^2 periodic?" }, plain: "not periodic" },
  { question: { zh: "求函数 y=sin(x)^4+cos(x)^4 的最小正周期", en: "Find the period of sin(x)^4 + cos(x)^4" }, plain: "pi/2" },
];
