/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "求函数 y=x^2-4x+7 的值域", en: "Find the range of y = x^2 - 4x + 7" }, plain: "[3, oo)" },
  { question: { zh: "求函数 f(x)=(2x+1)/(x-3) 的值域", en: "Find the range of f(x) = (2x+1)/(x-3)" }, plain: "(-oo, 2) U (2, oo)" },
  { question: { zh: "求函数 f(x)=x+1/x 的值域", en: "What is the range of f(x) = x + 1/x?" }, plain: "(-oo, -2] U [2, oo)" },
  { question: { zh: "求函数 f(x)=x^2-2x 在 [0,3] 上的值域", en: "Find the range of f(x) = x^2 - 2x on [0, 3]" }, plain: "[-1, 3]" },
  { question: { zh: "求函数 y=e^x+1 的值域", en: "Determine the range of y = e^x + 1" }, plain: "(1, oo)" },
  { question: { zh: "求函数 y=sqrt(4-x^2) 的值域", en: "Find the range of y = sqrt(4-x^2)" }, plain: "[0, 2]" },
  { question: { zh: "求函数 y=2sin(x)-1 的值域", en: "Find the range of y = 2sin(x) - 1" }, plain: "[-3, 1]" },
  { question: { zh: "求函数 y=sin(x)+cos(x) 的值域", en: "Find the range of sin(x) + cos(x)" }, plain: "[-sqrt(2), sqrt(2)]" },
  { question: { zh: "求函数 y=(x^2-1)/(x-1) 的值域", en: "Find the range of y = (x^2-1)/(x-1)" }, plain: "(-oo, 2) U (2, oo)" },
  { question: { zh: "求函数 y=1/(x^2+1) 的值域", en: "Find the range of the function y = 1/(x^2+1)" }, plain: "(0, 1]" },
  { question: { zh: "求函数 y=tan(x) 的值域", en: "Find the range of tan(x)" }, plain: "(-oo, oo)" },
  { question: { zh: "求函数 y=x*ln(x) 的值域", en: "Find the range of x*ln(x)" }, plain: "[-1/E, oo)" },
];
