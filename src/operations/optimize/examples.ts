/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "已知 x>0,y>0,且 x+2y=10,求 xy 的最大值", en: "Find the maximum value of xy subject to x + 2y = 10 where x, y > 0" }, plain: "25/2" },
  { question: { zh: "已知实数 x, y 满足 x+3y=10, 求 x^2+y^2 的最小值", en: "Find the minimum value of x^2 + y^2 subject to x + 3y = 10" }, plain: "10" },
  { question: { zh: "求两个正数,使它们的和为 20 而积最大", en: "Find two positive numbers whose sum is 20 and whose product is as large as possible" }, plain: "max 100 at x = 10, y = 10" },
  { question: { zh: "已知两个正数的积为 49,求它们的和的最小值", en: "Find the minimum value of x + y subject to x*y = 49 where x, y > 0" }, plain: "14" },
  { question: { zh: "已知 x,y>0, x+y=9, 求 x*y^2 的最大值", en: "Let x and y be positive numbers with x + y = 9. Find the maximum value of x*y^2" }, plain: "108" },
  { question: { zh: "若 x>0,y>0,且 1/x+4/y=1,则 x+y 的最小值是", en: "Let x and y be positive real numbers such that 1/x + 4/y = 1. Find the minimum value of x + y" }, plain: "9" },
  { question: { zh: "已知正数 x, y 满足 x^2+y^2=8, 求 x+y 的最大值", en: "Find the maximum value of x + y subject to x^2 + y^2 = 8 with x > 0 and y > 0" }, plain: "4" },
  { question: { zh: "求面积为 81 的矩形周长的最小值", en: "Find the dimensions of the rectangle of smallest perimeter with area 81" }, plain: "min 36 at x = 9, y = 9" },
  { question: { zh: "已知两个正数的积为 49,求它们的和的最大值", en: "Find two positive numbers whose product is 49 and whose sum is as large as possible" }, plain: "no max" },
  { question: { zh: "已知 x>0,y>0,且 x+y+x*y=8,求 x+y 的最小值", en: "Find the minimum value of x + y subject to x + y + x*y = 8 where x > 0, y > 0" }, plain: "4" },
];
