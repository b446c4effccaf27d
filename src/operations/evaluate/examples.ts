/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "计算:2^10-3*4", en: "Evaluate 2^10 - 3*4" }, plain: "1012" },
  { question: { zh: "一个矩形长8米,宽5米,求面积和周长", en: "A rectangle has length 8 m and width 5 m. Find its area and perimeter." }, plain: "40 m^2; 26 m" },
  { question: { zh: "计算 sqrt(12)+sqrt(27)", en: "Compute sqrt(12) + sqrt(27)" }, plain: "5*sqrt(3)" },
  { question: { zh: "计算 3/4+5/6", en: "How much is 3/4 + 5/6?" }, plain: "19/12" },
  { question: { zh: "计算 sin(π/12)", en: "Evaluate sin(pi/12)" }, plain: "(-sqrt(2) + sqrt(6))/4" },
  { question: { zh: "把 5 千米换算成米", en: "Convert 5 km to m" }, plain: "5000 m" },
  { question: { zh: "一个圆的半径是3米,求它的面积", en: "Find the area of a circle with radius 3 m" }, plain: "9*pi m^2" },
  { question: { zh: "计算 (-8)^(1/3)", en: "Compute (-8)^(1/3)" }, plain: "-2" },
  { question: { zh: "计算 ln(e^3)", en: "Evaluate ln(e^3)" }, plain: "3" },
  { question: { zh: "正方形的边长是6厘米,求面积和周长", en: "正方形的边长是6厘米,求面积和周长" }, plain: "36 cm^2; 24 cm" },
];
