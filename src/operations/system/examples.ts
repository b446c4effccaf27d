/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "解方程组 x+y=7, x-y=3", en: "Solve the system x + y = 7, x - y = 3" }, plain: "x = 5, y = 2" },
  { question: { zh: "解方程组 \\begin{cases} 2x+3y=12 \\\\ x-y=1 \\end{cases}", en: "Solve the system of equations $\\begin{cases} 2x+3y=12 \\\\ x-y=1 \\end{cases}$" }, plain: "x = 3, y = 2" },
  { question: { zh: "解方程组 x+2y=4, 2x+4y=9", en: "Solve the system x + 2y = 4 and 2x + 4y = 9" }, plain: "no solution" },
  { question: { zh: "解方程组 x+y+z=6, x-y+z=2, 2x+y-z=1", en: "Solve: x + y + z = 6, x - y + z = 2, 2x + y - z = 1" }, plain: "x = 1, y = 2, z = 3" },
  { question: { zh: "解方程组 x-2y=3, 2x-4y=6", en: "Find all solutions of the system x - 2y = 3, 2x - 4y = 6" }, plain: "x = 3 + 2*t, y = t" },
  { question: { zh: "解方程组 x+y=5, xy=6", en: "Solve the system x + y = 5, xy = 6" }, plain: "(x, y) = (2, 3) or (x, y) = (3, 2)" },
  { question: { zh: "解方程组 x^2+y^2=25, y=x+1", en: "Solve the system of equations x^2 + y^2 = 25, y = x + 1" }, plain: "(x, y) = (-4, -3) or (x, y) = (3, 4)" },
  { question: { zh: "解方程组 x^2+y^2=1, x+y=3", en: "Solve the system x^2 + y^2 = 1, x + y = 3" }, plain: "no solution" },
  { question: { zh: "已知 3a+b=10, a-b=2,求 a", en: "Suppose 3*a + b = 10, a - b = 2. What is a?" }, plain: "a = 3" },
  { question: { zh: "解方程组 1/x+1/y=5, 1/x-1/y=1", en: "Solve the system 1/x + 1/y = 5, 1/x - 1/y = 1" }, plain: "x = 1/3, y = 1/2" },
  { question: { zh: "解方程组 x^2+y^2=5, x^2-y^2=3", en: "Solve the system x^2 + y^2 = 5, x^2 - y^2 = 3" }, plain: "(x, y) = (-2, -1) or (x, y) = (-2, 1) or (x, y) = (2, -1) or (x, y) = (2, 1)" },
];
