/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "求函数 f(x)=x^2 在区间 [1,3] 上的平均变化率", en: "Find the average rate of change of f(x) = x^2 on [1, 3]" }, plain: "4" },
  { question: { zh: "求函数 y=1/x 从 x=1 到 x=2 的平均变化率", en: "Find the average rate of change of 1/x from x = 1 to x = 2" }, plain: "-1/2" },
  { question: { zh: "求 f(x)=sqrt(x) 在 [4,9] 上的平均变化率", en: "What is the average rate of change of sqrt(x) over the interval [4, 9]?" }, plain: "1/5" },
  { question: { zh: "求 f(x)=e^x 在 [0,1] 上的平均变化率", en: "Find the average rate of change of e^x on [0, 1]" }, plain: "E - 1" },
  { question: { zh: "求 f(x)=sin(x) 在 [0,pi/2] 上的平均变化率", en: "Find the average rate of change of sin(x) on [0, pi/2]" }, plain: "2/pi" },
  { question: { zh: "物体的运动方程为 s=t^2+t,求从 t=1 到 t=4 的平均速度", en: "A particle has position s(t) = t^2 + t. Find its average velocity from t = 1 to t = 4." }, plain: "6" },
  { question: { zh: "求 f(x)=x^3-x 在 [-1,2] 上的平均变化率", en: "Find the average rate of change of x^3 - x between x = -1 and x = 2" }, plain: "2" },
  { question: { zh: "求 f(x)=3x+1 在 [0,5] 上的平均变化率", en: "Find the average rate of change of 3x + 1 on [0, 5]" }, plain: "3" },
];
