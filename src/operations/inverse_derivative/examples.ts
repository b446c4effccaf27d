/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "设 f(x)=x^3+x,求反函数的导数 (f^-1)'(2)", en: "Let f(x) = x^3 + x. Find (f^-1)'(2)." }, plain: "1/4" },
  { question: { zh: "设 f(x)=e^x+x,求 (f^-1)'(1)", en: "If f(x) = e^x + x, find (f^{-1})'(1)" }, plain: "1/2" },
  { question: { zh: "求函数 f(x)=x^5+2x-1 的反函数在 2 处的导数", en: "Find the derivative of the inverse of f(x) = x^5 + 2x - 1 at 2" }, plain: "1/7" },
  { question: { zh: "求函数 f(x)=ln(x)+x 的反函数在 1 处的导数", en: "Find the derivative of the inverse function of f(x) = ln(x) + x at 1" }, plain: "1/2" },
  { question: { zh: "求函数 f(x)=sqrt(x-1) 的反函数在 2 处的导数", en: "Find the derivative of the inverse of f(x) = sqrt(x-1) at 2" }, plain: "4" },
  { question: { zh: "求函数 f(x)=sin(x) 在区间 [-pi/2, pi/2] 上的反函数在 1/2 处的导数", en: "Find the derivative of the inverse of f(x) = sin(x) on [-pi/2, pi/2] at 1/2" }, plain: "2*sqrt(3)/3" },
  { question: { zh: "设 f(x)=x^3,求 (f^-1)'(8)", en: "Let f(x) = x^3. Find (f^-1)'(8)." }, plain: "1/12" },
  { question: { zh: "设 f(x)=3x+x^7,求 (f^-1)'(4)", en: "Let f(x) = 3x + x^7. Find (f^-1)'(4)." }, plain: "1/10" },
];
