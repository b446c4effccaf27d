/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "在△ABC中, a=5, b=7, cos C = 1/7, 则 c=", en: "In triangle ABC, a=5, b=7, cos C = 1/7, find c" }, plain: "8" },
  { question: { zh: "在 \\triangle A B C 中, \\angle B=60^{\\circ}, A B=3, B C=8, 则 A C=", en: "triangle ABC, B=60°, AB=3, BC=8: AC =" }, plain: "7" },
  { question: { zh: "△ABC 的内角 A,B,C 的对边分别为 a,b,c, 已知 a=7, b=5, c=8, 则 A=", en: "Given triangle ABC, a=7, b=5, c=8, find A" }, plain: "pi/3" },
  { question: { zh: "已知△ABC中, B=120°, a=3, c=5, 求△ABC的面积", en: "In triangle ABC, B=120°, a=3, c=5, find the area of the triangle" }, plain: "15*sqrt(3)/4" },
  { question: { zh: "在△ABC中, a=2, b=3, c=4, 求 sin C", en: "Find sin C in triangle ABC with a=2, b=3, c=4" }, plain: "sqrt(15)/4" },
  { question: { zh: "在△ABC中, AB=4, AC=3, A=60°, 求△ABC的周长", en: "In triangle ABC, AB=4, AC=3, A=60°, find the perimeter" }, plain: "7 + sqrt(13)" },
  { question: { zh: "在△ABC中, a=6, b=2c, A=60°, 则△ABC的面积为", en: "In triangle ABC, a=6, b=2c, A=60°, find the area of the triangle" }, plain: "6*sqrt(3)" },
  { question: { zh: "在△ABC中, c=7, a=3, C=120°, 求 b", en: "In triangle ABC, c=7, a=3, C=120°, find b" }, plain: "5" },
];
