/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "求曲线 y=x^2 在点 (1,1) 处的切线方程和法线方程", en: "Find the tangent and normal lines to y = x^2 at (1, 1)" }, plain: "tangent: y = 2*x - 1; normal: y = -x/2 + 3/2" },
  { question: { zh: "求函数 y=x^3-2x 在 x=1 处的切线方程", en: "Find the equation of the tangent line to y = x^3 - 2x at x = 1" }, plain: "y = x - 2" },
  { question: { zh: "求圆 x^2+y^2=25 在点 (3,4) 处的切线方程", en: "Find the tangent line to the circle x^2 + y^2 = 25 at (3, 4)" }, plain: "y = -3*x/4 + 25/4" },
  { question: { zh: "求圆 x^2+y^2=25 在点 (5,0) 处的切线方程", en: "Find the tangent line to x^2 + y^2 = 25 at (5, 0)" }, plain: "x = 5" },
  { question: { zh: "求曲线 y=x^3-3x 的水平切线", en: "Find all horizontal tangents of y = x^3 - 3x" }, plain: "y = 2; y = -2" },
  { question: { zh: "求曲线 y=x^2 过点 (1,-3) 的切线方程", en: "Find all tangent lines to y = x^2 through the point (1, -3)" }, plain: "y = -2*x - 1; y = 6*x - 9" },
  { question: { zh: "求曲线 y=ln(x) 的与直线 y=2x+1 平行的切线方程", en: "Find the tangent line to y = ln(x) parallel to the line y = 2x + 1" }, plain: "y = 2*x - 1 - log(2)" },
  { question: { zh: "求参数方程 x=t^2, y=t^3 在 t=1 处的切线方程", en: "Find the tangent line to the curve x = t^2, y = t^3 at t = 1" }, plain: "y = 3*x/2 - 1/2" },
  { question: { zh: "求曲线 y=cos(x) 在 x=0 处的法线方程", en: "Find the normal line to y = cos(x) at x = 0" }, plain: "x = 0" },
  { question: { zh: "求曲线 y=e^x 斜率为 -1 的切线方程", en: "Find the tangent lines to y = e^x with slope -1" }, plain: "no such tangent line" },
  { question: { zh: "曲线 y=x^4-2x 在点 (1,-1) 处的切线方程为 ( )", en: "Let f(x) = x^4 - 2x. Find the tangent line at x = 1." }, plain: "y = 2*x - 3" },
  { question: { zh: "求曲线 y=x^3-12x 上切线水平的点", en: "Find the points where the tangent line to y = x^3 - 12x is horizontal" }, plain: "(-2, 16), (2, -16)" },
];
