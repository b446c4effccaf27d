/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "解不等式 3-2x>7", en: "Solve the inequality 3 - 2x > 7" }, plain: "(-oo, -2)" },
  { question: { zh: "解不等式 x^2-5x+6≤0", en: "Solve x^2 - 5x + 6 <= 0" }, plain: "[2, 3]" },
  { question: { zh: "求不等式 (x+1)/(x-2)≥0 的解集", en: "Solve the rational inequality (x+1)/(x-2) >= 0 and write the answer in interval notation" }, plain: "(-oo, -1] U (2, oo)" },
  { question: { zh: "解不等式 x^2-4x+4≤0", en: "Solve the inequality x^2 - 4x + 4 <= 0" }, plain: "{2}" },
  { question: { zh: "解不等式 x^2+x+1<0", en: "Solve the inequality x^2 + x + 1 < 0" }, plain: "no solution" },
  { question: { zh: "解不等式 x^2+x+1>0", en: "Solve the inequality x^2 + x + 1 > 0" }, plain: "(-oo, oo)" },
  { question: { zh: "解不等式 |2x-3|<5", en: "Solve the inequality |2x - 3| < 5" }, plain: "(-1, 4)" },
  { question: { zh: "解不等式 1<3x-2≤7", en: "Solve the compound inequality 1 < 3x - 2 <= 7" }, plain: "(1, 3]" },
  { question: { zh: "解不等式 log_{1/2}(x-1)>2", en: "Solve the inequality log_{1/2}(x-1) > 2" }, plain: "(1, 5/4)" },
  { question: { zh: "解不等式 sqrt(x+2)>x", en: "Solve the inequality sqrt(x+2) > x" }, plain: "[-2, 2)" },
  { question: { zh: "解不等式 2^x≥8", en: "Solve the inequality 2^x >= 8" }, plain: "[3, oo)" },
  { question: { zh: "解不等式 sin(x)>1/2", en: "Solve the inequality sin(x) > 1/2" }, plain: "(pi/6 + 2*pi*n, 5*pi/6 + 2*pi*n)" },
  { question: { zh: "在 [0,2π] 上解不等式 cos(x)≤0", en: "Solve the inequality cos(x) <= 0 on [0, 2*pi]" }, plain: "[pi/2, 3*pi/2]" },
  { question: { zh: "解不等式组 2x-1>3, x+1<8", en: "Solve the system of inequalities 2x - 1 > 3, x + 1 < 8" }, plain: "(2, 7)" },
  { question: { zh: "解不等式 x<-1 或 2x>6", en: "Solve x < -1 or 2x > 6" }, plain: "(-oo, -1) U (3, oo)" },
  { question: { zh: "解不等式 (x-1)^2≠0", en: "Solve (x-1)^2 != 0" }, plain: "(-oo, 1) U (1, oo)" },
  { question: { zh: "解不等式 x^2(x-3)≥0", en: "Solve the inequality x^2(x-3) >= 0" }, plain: "{0} U [3, oo)" },
  { question: { zh: "解不等式 tan(x)<1", en: "Solve the inequality tan(x) < 1" }, plain: "(-pi/2 + pi*n, pi/4 + pi*n)" },
  { question: { zh: "解不等式 [x] ≥ 3,其中[x]为取整函数", en: "Solve the inequality floor(x) >= 3" }, plain: "[3, oo)" },
  { question: { zh: "解关于x的不等式 ax > 1", en: "Solve the inequality a*x > 1 for x" }, plain: "(1/a, oo) if a > 0; (-oo, 1/a) if a < 0; no solution if a = 0" },
  { question: { zh: "解关于x的不等式 x^2 > a", en: "Solve the inequality x^2 > a for x" }, plain: "(-oo, -sqrt(a)) U (sqrt(a), oo) if a > 0; (-oo, 0) U (0, oo) if a = 0; (-oo, oo) if a < 0" },
  { question: { zh: "解关于x的不等式 x^2 - (a+1)x + a < 0", en: "Solve the inequality x^2 - (a+1)x + a < 0 for x" }, plain: "(1, a) if 1 < a; no solution if 1 = a; (a, 1) if 1 > a" },
  { question: { zh: "解不等式组 \\left\\{\\begin{array}{l}3(x-1)<x+5 \\\\ x+1<2x\\end{array}\\right.", en: "Solve the system of inequalities \\left\\{\\begin{array}{l}3(x-1)<x+5 \\\\ x+1<2x\\end{array}\\right." }, plain: "(1, 4)" },
];
