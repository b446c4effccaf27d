/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "设 x=t^2, y=t^3,求 dy/dx", en: "Find dy/dx if x = t^2 and y = t^3" }, plain: "3*t/2" },
  { question: { zh: "求由参数方程 x=t^2, y=t^3 所确定的函数的二阶导数", en: "Find d^2y/dx^2 if x = t^2 and y = t^3" }, plain: "3/(4*t)" },
  { question: { zh: "设 x=cos(t), y=sin(t),求 dy/dx", en: "Find dy/dx for the parametric equations x = cos(t), y = sin(t)" }, plain: "-cos(t)/sin(t)" },
  { question: { zh: "求参数方程 x=t-sin(t), y=1-cos(t) 在 t=pi/2 处的导数", en: "Find dy/dx at t = pi/2 if x = t - sin(t) and y = 1 - cos(t)" }, plain: "1" },
  { question: { zh: "设 x=e^t, y=e^(3t),求 dy/dx", en: "If x = e^t and y = e^(3t), find dy/dx" }, plain: "3*exp(2*t)" },
  { question: { zh: "求曲线 x=t^2+1, y=t^3-t 在 t=1 处的切线斜率", en: "Find the slope of the tangent line to the curve x = t^2 + 1, y = t^3 - t at t = 1" }, plain: "1" },
  { question: { zh: "设 x=ln(t), y=t^2,求 d^2y/dx^2", en: "Find the second derivative d^2y/dx^2 for x = ln(t), y = t^2" }, plain: "4*t^2" },
  { question: { zh: "设 x=3cos(t), y=2sin(t),求 y'' 在 t=pi/2 处的值", en: "Find y'' at t = pi/2 if x = 3cos(t) and y = 2sin(t)" }, plain: "-2/9" },
];
