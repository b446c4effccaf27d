/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "求 f(x)=sin(x) 在 x=0 处的5阶泰勒多项式", en: "Find the Maclaurin polynomial of degree 5 for sin(x)" }, plain: "x - x^3/6 + x^5/120" },
  { question: { zh: "写出 f(x)=e^x 在 x=0 处的三阶泰勒多项式", en: "Find the third-order Taylor polynomial of e^x at x = 0" }, plain: "1 + x + x^2/2 + x^3/6" },
  { question: { zh: "求 f(x)=ln(x) 在 x=1 处的三阶泰勒展开式", en: "Find the Taylor polynomial of degree 3 for ln(x) centered at x = 1" }, plain: "x - 1 - (x - 1)^2/2 + (x - 1)^3/3" },
  { question: { zh: "求 sqrt(x) 在 x=4 处的二阶泰勒公式", en: "Find the second Taylor polynomial of sqrt(x) at 4" }, plain: "2 + (x - 4)/4 - (x - 4)^2/64" },
  { question: { zh: "求 cos(x) 的麦克劳林展开式的前三个非零项", en: "Find the first three nonzero terms of the Maclaurin series for cos(x)" }, plain: "1 - x^2/2 + x^4/24" },
  { question: { zh: "求 1/(1-x) 的4阶麦克劳林公式", en: "Find the 4th degree Maclaurin polynomial of 1/(1-x)" }, plain: "1 + x + x^2 + x^3 + x^4" },
  { question: { zh: "求 tan(x) 的三阶麦克劳林多项式", en: "Find the Maclaurin polynomial of order 3 for tan(x)" }, plain: "x + x^3/3" },
  { question: { zh: "求 x^3-2x 在 x=1 处的3阶泰勒公式", en: "Find the Taylor polynomial of order 3 for x^3 - 2x about x = 1" }, plain: "-1 + x - 1 + 3*(x - 1)^2 + (x - 1)^3" },
];
