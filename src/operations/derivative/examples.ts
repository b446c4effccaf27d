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
  { question: { zh: "求 f(x)=|x-1| 在 x=1 处的导数", en: "Is f(x) = |x - 1| differentiable at x = 1?" }, plain: "does not exist" },
  { question: { zh: "求 f(x)=|x-1| 在 x=1 处的左导数", en: "Find the left-hand derivative of |x - 1| at x = 1" }, plain: "-1" },
  { question: { zh: "求 f(x)=x*|x| 在 x=0 处的导数", en: "Find the derivative of x*|x| at x = 0" }, plain: "0" },
  { question: { zh: "用定义求函数 f(x)=x^2+3x 的导数", en: "Find the derivative of x^2 + 3x from the definition" }, plain: "2*x + 3" },
  { question: { zh: "用导数定义求 y=sqrt(x) 的导数", en: "Use the limit definition of the derivative to find the derivative of sqrt(x)" }, plain: "1/(2*sqrt(x))" },
  { question: { zh: "用对数求导法求 y=x^(2x) 的导数", en: "Use logarithmic differentiation to find the derivative of x^(2x)" }, plain: "2*x^(2*x)*(log(x) + 1)" },
  { question: { zh: "求 z=x^2*y+y^3 对 y 的偏导数", en: "Find the partial derivative of x^2 y + y^3 with respect to y" }, plain: "3*y^2 + x^2" },
  { question: { zh: "求 y=sin(2x) 的七阶导数", en: "Find the seventh derivative of sin(2x)" }, plain: "-128*cos(2*x)" },
  { question: { zh: "质点的运动方程为 s=t^3-2t,求它在 t=2 时的瞬时速度", en: "A particle has position s(t) = t^3 - 2t. Find its velocity at t = 2." }, plain: "10" },
  { question: { zh: "求 f(x)=1/x 在 x=0 处的导数", en: "Is f(x) = 1/x differentiable at x = 0?" }, plain: "does not exist" },
];
