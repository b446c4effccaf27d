/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "求由方程 x^2+y^2=25 所确定的隐函数的导数", en: "Find dy/dx if x^2 + y^2 = 25" }, plain: "-x/y" },
  { question: { zh: "设 x^3+y^3=6x*y,求 dy/dx", en: "Use implicit differentiation to find dy/dx for x^3 + y^3 = 6x*y" }, plain: "(2*y - x^2)/(y^2 - 2*x)" },
  { question: { zh: "求由方程 x^2+y^2=25 确定的隐函数的二阶导数", en: "Find d^2y/dx^2 if x^2 + y^2 = 25" }, plain: "-25/y^3" },
  { question: { zh: "求曲线 x^2+x*y+y^2=7 在点 (1,2) 处的切线斜率", en: "Find dy/dx at the point (1, 2) if x^2 + x*y + y^2 = 7" }, plain: "-4/5" },
  { question: { zh: "设 e^y=x*y,求 dy/dx", en: "Differentiate implicitly: e^y = x*y" }, plain: "y/(exp(y) - x)" },
  { question: { zh: "由方程 sin(y)=x 确定隐函数,求 y'", en: "If sin(y) = x, find dy/dx" }, plain: "1/cos(y)" },
  { question: { zh: "设 x^2+y^2=25,求 y'' 在点 (3,4) 处的值", en: "Find y'' at the point (3, 4) if x^2 + y^2 = 25" }, plain: "-25/64" },
  { question: { zh: "求由方程 x^2/9+y^2/4=1 确定的隐函数的导数 dy/dx", en: "Find dy/dx by implicit differentiation: x^2/9 + y^2/4 = 1" }, plain: "-4*x/(9*y)" },
  { question: { zh: "由方程 x^2+y^2=10000 确定隐函数,求 dy/dx", en: "Find dy/dx if x^2 + y^2 = 10000" }, plain: "-x/y" },
];
