/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "求函数 f(x)=x^2*sin(x) 的导数", en: "Find the derivative of f(x) = x^2 sin(x)" }, plain: "x*(2*sin(x) + x*cos(x))" },
  { question: { zh: "求 y=ln(x^2+1) 的导数", en: "Differentiate ln(x^2 + 1)" }, plain: "2*x/(x^2 + 1)" },
  { question: { zh: "求 y=sqrt(x^2+1) 的二阶导数", en: "Find the second derivative of sqrt(x^2 + 1)" }, plain: "1/(x^2 + 1)^(3/2)" },
  { question: { zh: "求函数 f(x)=|x| 的导数", en: "Find the derivative of |x|" }, plain: "x/abs(x)" },
  { question: { zh: "求 f(x)=x^x 的导数", en: "Find the derivative of x^x" }, plain: "x^x*(log(x) + 1)" },
  { question: { zh: "求 f(x)=(2x+1)/(x-3) 的导数", en: "Find the derivative of (2x+1)/(x-3)" }, plain: "-7/(x - 3)^2" },
  { question: { zh: "已知函数 f(x)=x^3-x,求 f'(2)", en: "Let f(x) = x^3 - x. Find f'(2)." }, plain: "11" },
  { question: { zh: "求 a*t^2 对 t 的导数", en: "Find the derivative of a t^2 with respect to t" }, plain: "2*a*t" },
  { question: { zh: "求 y=e^(2x) 的5阶导数", en: "求 y=e^(2x) 的5阶导数" }, plain: "32*exp(2*x)" },
  { question: { zh: "求 y=x^(1/3) 的导数", en: "Find the derivative of x^(1/3)" }, plain: "1/(3*x^(2/3))" },
];
