/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "求函数 y=x^2-4x+3 的图象与坐标轴的交点", en: "Find the intercepts of y = x^2 - 4x + 3" }, plain: "x-intercepts: (1, 0), (3, 0); y-intercept: (0, 3)" },
  { question: { zh: "求抛物线 y=x^2+1 与坐标轴的交点坐标", en: "Find the intercepts of y = x^2 + 1" }, plain: "x-intercepts: none; y-intercept: (0, 1)" },
  { question: { zh: "求函数 y=1/x-2 的图象与坐标轴的交点", en: "Find the x-intercepts and the y-intercept of y = 1/x - 2" }, plain: "x-intercepts: (1/2, 0); y-intercept: none" },
  { question: { zh: "求曲线 y=(x^2-1)/(x-1) 与坐标轴的交点", en: "Find the intercepts of y = (x^2-1)/(x-1)" }, plain: "x-intercepts: (-1, 0); y-intercept: (0, 1)" },
  { question: { zh: "求曲线 y=sin(x) 与坐标轴的交点", en: "Find the intercepts of y = sin(x)" }, plain: "x-intercepts: (pi*n, 0); y-intercept: (0, 0)" },
  { question: { zh: "求曲线 y=e^x+x 与坐标轴的交点", en: "Find the intercepts of y = e^x + x" }, plain: "x-intercepts: (-0.567143290409, 0); y-intercept: (0, 1)" },
  { question: { zh: "求函数 y=ln(x) 的图象与坐标轴的交点", en: "Where does the graph of y = ln(x) cross the axes?" }, plain: "x-intercepts: (1, 0); y-intercept: none" },
  { question: { zh: "求直线 y=2x-6 与坐标轴的交点坐标", en: "Find the points where the line y = 2x - 6 crosses the axes" }, plain: "x-intercepts: (3, 0); y-intercept: (0, -6)" },
  { question: { zh: "求函数 y=x^3-2x 的图象与坐标轴的交点", en: "Find the x- and y-intercepts of y = x^3 - 2x" }, plain: "x-intercepts: (-sqrt(2), 0), (0, 0), (sqrt(2), 0); y-intercept: (0, 0)" },
];
