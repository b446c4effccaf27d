/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "求函数 f(x)=3x-5 的反函数", en: "Find the inverse of f(x) = 3x - 5" }, plain: "(x + 5)/3" },
  { question: { zh: "求函数 f(x)=(x-1)/(x+2) 的反函数", en: "Find the inverse of the function f(x) = (x - 1)/(x + 2)" }, plain: "(-2*x - 1)/(x - 1)" },
  { question: { zh: "求函数 f(x)=x^3+2 的反函数", en: "Find the inverse of the function f(x) = x^3 + 2" }, plain: "(x - 2)^(1/3)" },
  { question: { zh: "求函数 f(x)=sqrt(x-1) 的反函数", en: "Find the inverse of f(x) = sqrt(x - 1)" }, plain: "x^2 + 1" },
  { question: { zh: "求函数 f(x)=e^x+1 的反函数", en: "Find the inverse of f(x) = e^x + 1" }, plain: "log(x - 1)" },
  { question: { zh: "判断 f(x)=2x+1 与 g(x)=(x-1)/2 是否互为反函数", en: "Determine whether f(x) = 2x + 1 and g(x) = (x - 1)/2 are inverses" }, plain: "Yes" },
  { question: { zh: "判断 f(x)=2x+1 与 g(x)=x/2-1 是否互为反函数", en: "Determine whether f(x) = 2x + 1 and g(x) = x/2 - 1 are inverses" }, plain: "No" },
  { question: { zh: "判断 f(x)=x^2 与 g(x)=sqrt(x) 是否互为反函数", en: "Determine whether f(x) = x^2 and g(x) = sqrt(x) are inverses" }, plain: "No" },
];
