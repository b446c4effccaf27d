/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "判断函数 f(x)=x^3-2x 的奇偶性", en: "Is f(x) = x^3 - 2x even, odd, or neither?" }, plain: "odd" },
  { question: { zh: "判断 f(x)=x^4+|x| 的奇偶性", en: "Determine whether the function f(x) = x^4 + |x| is even, odd or neither" }, plain: "even" },
  { question: { zh: "判断函数 f(x)=x^2+x 的奇偶性", en: "Determine if f(x) = x^2 + x is even or odd" }, plain: "neither" },
  { question: { zh: "判断函数 f(x)=sqrt(x) 的奇偶性", en: "Decide whether f(x) = sqrt(x) is even, odd, or neither" }, plain: "neither" },
  { question: { zh: "判断函数 f(x)=(x^2-x)/(x-1) 的奇偶性", en: "Is (x^2-x)/(x-1) even or odd?" }, plain: "neither" },
  { question: { zh: "函数 y=sqrt(x^2-1)+sqrt(1-x^2) 是奇函数还是偶函数?", en: "Is the function sqrt(x^2-1) + sqrt(1-x^2) even or odd?" }, plain: "even and odd" },
  { question: { zh: "判断函数 f(x)=x*cos(x) 的奇偶性", en: "Discuss the parity of f(x) = x*cos(x)" }, plain: "odd" },
  { question: { zh: "判断函数 f(x)=(e^x+e^(-x))/2 的奇偶性", en: "Is f(x) = (e^x + e^(-x))/2 even, odd or neither?" }, plain: "even" },
  { question: { zh: "判断函数 f(x)=ln((1-x)/(1+x)) 的奇偶性", en: "Is f(x) = ln((1-x)/(1+x)) even, odd or neither?" }, plain: "odd" },
  { question: { zh: "判断函数 f(x)=x^2, x∈[-1,2] 的奇偶性", en: "Determine whether f(x) = x^2 on [-1, 2] is even, odd or neither" }, plain: "neither" },
];
