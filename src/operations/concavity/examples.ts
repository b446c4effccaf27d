/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "求曲线 y=x^3-6x^2+9x+1 的凹凸区间与拐点", en: "Find the intervals of concavity and the inflection points of x^3 - 6x^2 + 9x + 1" }, plain: "concave up on (2, oo); concave down on (-oo, 2); inflection at (2, 3)" },
  { question: { zh: "求曲线 y=x^4 的拐点", en: "Find the inflection points of y = x^4" }, plain: "no inflection points" },
  { question: { zh: "讨论曲线 y=x^4 的凹凸性", en: "Determine the concavity of x^4" }, plain: "concave up on (-oo, oo)" },
  { question: { zh: "求曲线 y=x^(1/3) 的拐点", en: "Find the points of inflection of x^(1/3)" }, plain: "inflection at (0, 0)" },
  { question: { zh: "求曲线 y=x^(2/3) 的凹凸区间", en: "Find the intervals on which x^(2/3) is concave up and concave down" }, plain: "concave down on (-oo, 0) U (0, oo)" },
  { question: { zh: "求曲线 y=x*e^(-x) 的凹凸区间及拐点", en: "Find the concavity and inflection points of x e^(-x)" }, plain: "concave up on (2, oo); concave down on (-oo, 2); inflection at (2, 2/E^2)" },
  { question: { zh: "求曲线 y=ln(x^2+1) 的拐点", en: "Find all inflection points of ln(x^2+1)" }, plain: "inflection at (-1, log(2)); inflection at (1, log(2))" },
  { question: { zh: "判断曲线 y=1/x 的凹凸性", en: "Discuss the concavity of y = 1/x" }, plain: "concave up on (0, oo); concave down on (-oo, 0)" },
  { question: { zh: "求曲线 y=sin(x) 的拐点", en: "Find the inflection points of sin(x)" }, plain: "inflection at (pi*n, 0)" },
  { question: { zh: "求曲线 y=|x^2-1| 的拐点", en: "Find the inflection points of |x^2-1|" }, plain: "inflection at (-1, 0); inflection at (1, 0)" },
  { question: { zh: "求曲线 y=2x+1 的凹凸性", en: "Determine the concavity of 2x + 1" }, plain: "straight on (-oo, oo)" },
  { question: { zh: "求曲线 y=x^4-2x^3+1 的凹凸区间和拐点", en: "Find where x^4 - 2x^3 + 1 is concave up and concave down and find its inflection points" }, plain: "concave up on (-oo, 0) U (1, oo); concave down on (0, 1); inflection at (0, 1); inflection at (1, 0)" },
];
