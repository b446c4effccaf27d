/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "求函数 f(x)=1/(x^2-9) 的定义域", en: "Find the domain of f(x) = 1/(x^2 - 9)" }, plain: "(-oo, -3) U (-3, 3) U (3, oo)" },
  { question: { zh: "求函数 y=sqrt(4-x^2) 的定义域", en: "What is the domain of the function y = sqrt(4 - x^2)?" }, plain: "[-2, 2]" },
  { question: { zh: "求 f(x)=ln(x-1)/sqrt(5-x) 的定义域", en: "Determine the domain of f(x) = ln(x-1)/sqrt(5-x)" }, plain: "(1, 5)" },
  { question: { zh: "求函数 f(x)=x^3-2x 的定义域", en: "Find the domain of f(x) = x^3 - 2x" }, plain: "(-oo, oo)" },
  { question: { zh: "求函数 y=tan(x) 的定义域", en: "Find the domain of y = tan(x)" }, plain: "x != pi/2 + pi*n" },
  { question: { zh: "求函数 y=x/sin(x) 的定义域", en: "Find the domain of y = x/sin(x)" }, plain: "x != pi*n" },
  { question: { zh: "求函数 f(x)=sqrt(sin(x)) 的定义域", en: "Find the domain of f(x) = sqrt(sin(x))" }, plain: "[2*pi*n, pi + 2*pi*n]" },
  { question: { zh: "求函数 f(x)=ln(cos(x)) 的定义域", en: "Find the domain of f(x) = ln(cos(x))" }, plain: "(-pi/2 + 2*pi*n, pi/2 + 2*pi*n)" },
  { question: { zh: "求函数 y=(x^2-1)/(x-1) 的定义域", en: "Find the domain of y = (x^2-1)/(x-1)" }, plain: "(-oo, 1) U (1, oo)" },
  { question: { zh: "求函数 y=arcsin(2x-1) 的定义域", en: "Find the domain of y = arcsin(2x - 1)" }, plain: "[0, 1]" },
  { question: { zh: "求函数 f(x)=sqrt(-1-x^2) 的定义域", en: "Find the domain of f(x) = sqrt(-1 - x^2)" }, plain: "no solution" },
  { question: { zh: "求函数 y=cbrt(x-1) 的定义域", en: "Find the domain of y = cbrt(x - 1)" }, plain: "(-oo, oo)" },
  { question: { zh: "当 x 取何值时,分式 (x+1)/(x^2-9) 无意义?", en: "State the excluded values for (x + 1)/(x^2 - 9)" }, plain: "{-3, 3}" },
];
