/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "求过 (1, 2) 和 (4, -7) 两点的直线的斜率", en: "Find the slope of the line through (1, 2) and (4, -7)" }, plain: "-3" },
  { question: { zh: "求过 (1, 2) 和 (1, 5) 两点的直线的斜率", en: "Find the slope of the line through the points (1, 2) and (1, 5)" }, plain: "undefined" },
  { question: { zh: "求点 (1, 2) 与点 (4, -2) 之间的距离", en: "Find the distance between the points (1, 2) and (4, -2)" }, plain: "5" },
  { question: { zh: "求 (1, 2) 和 (4, -7) 的中点", en: "Find the midpoint of the segment joining (1, 2) and (4, -7)" }, plain: "(5/2, -5/2)" },
  { question: { zh: "求经过 (1, 2) 和 (4, -7) 的直线的方程", en: "Find the equation of the line through (1, 2) and (4, -7)" }, plain: "y = -3*x + 5" },
  { question: { zh: "求过点 (1, 2) 且斜率为 1/2 的直线方程", en: "Find the equation of the line through (1, 2) with slope 1/2" }, plain: "y = x/2 + 3/2" },
  { question: { zh: "求直线 3x-2y=6 的斜率", en: "Find the slope of the line 3x - 2y = 6" }, plain: "3/2" },
  { question: { zh: "求与直线 y=4x+1 垂直的直线的斜率", en: "Find the slope of a line perpendicular to y = 4x + 1" }, plain: "-1/4" },
  { question: { zh: "把极坐标 (2, π/3) 化为直角坐标", en: "Convert the polar coordinates (2, π/3) to rectangular coordinates" }, plain: "(1, sqrt(3))" },
  { question: { zh: "把直角坐标 (-1, 1) 化为极坐标", en: "Convert the point from rectangular coordinates to polar coordinates: (-1, 1)" }, plain: "(sqrt(2), 3*pi/4)" },
  { question: { zh: "求圆心为 (1, 2) 且过点 (4, 6) 的圆的方程", en: "Find the standard equation of the circle with center (1, 2) that passes through (4, 6)" }, plain: "(x - 1)^2 + (y - 2)^2 = 25" },
  { question: { zh: "求以 (0, -3) 和 (4, 1) 为直径端点的圆的方程", en: "Find the standard equation of the circle which satisfies the given criteria: endpoints of a diameter: (0, -3) and (4, 1)" }, plain: "(x - 2)^2 + (y + 1)^2 = 8" },
  { question: { zh: "圆心在原点且与直线 3x+4y-10=0 相切的圆的方程为", en: "Find the equation of the circle with center (0, 0) that is tangent to the line 3x + 4y - 10 = 0" }, plain: "x^2 + y^2 = 4" },
  { question: { zh: "圆心为 (1, -2),半径为 3 的圆的方程是", en: "Find the equation of the circle with center (1, -2) and radius 3" }, plain: "(x - 1)^2 + (y + 2)^2 = 9" },
];
