/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "请解方程:3x + 5 = 17,写出详细步骤", en: "Solve 3x + 5 = 17. Show all steps." }, plain: "x = 4" },
  { question: { zh: "解方程:(x^2-1)/(x-1)=0", en: "solve (x^2-1)/(x-1)=0" }, plain: "x = -1" },
  { question: { zh: "x^5 - x - 1 = 0", en: "x^5 - x - 1 = 0" }, plain: "x = root(x^5 - x - 1, 1, 2)" },
  { question: { zh: "解方程 x^2-x-1=0", en: "Solve x^2 - x - 1 = 0" }, plain: "{(1 - sqrt(5))/2, (1 + sqrt(5))/2}" },
  { question: { zh: "解方程 x^4-5x^2+6=0", en: "Solve x^4 - 5x^2 + 6 = 0" }, plain: "{-sqrt(3), -sqrt(2), sqrt(2), sqrt(3)}" },
  { question: { zh: "解方程 x^2+1=0", en: "Solve x^2 + 1 = 0" }, plain: "no solution" },
  { question: { zh: "解方程 x/x=1", en: "Solve x/x = 1" }, plain: "(-oo, 0) U (0, oo)" },
  { question: { zh: "解方程 sqrt(x+2)=x", en: "Solve sqrt(x+2) = x" }, plain: "x = 2" },
  { question: { zh: "在 [0,2π] 上解方程 sin(x)=1/2", en: "Solve sin(x) = 1/2 on [0, 2*pi]" }, plain: "{pi/6, 5*pi/6}" },
  { question: { zh: "解方程 e^(2x)-3e^x+2=0", en: "Solve e^(2x) - 3e^x + 2 = 0" }, plain: "{0, log(2)}" },
  { question: { zh: "解方程 |2x-1|=3", en: "Solve |2x - 1| = 3" }, plain: "{-1, 2}" },
  { question: { zh: "求多项式 x^3-2x^2-x+2 的零点", en: "Find the zeros of the polynomial x^3 - 2x^2 - x + 2" }, plain: "{-1, 1, 2}" },
  { question: { zh: "解方程 1/(x-1)+1/(x+1)=0", en: "Solve 1/(x-1) + 1/(x+1) = 0" }, plain: "x = 0" },
  { question: { zh: "解方程 sin x = 1/2", en: "Solve sin x = 1/2" }, plain: "x = pi/6 + 2*pi*n, x = 5*pi/6 + 2*pi*n" },
  { question: { zh: "解方程 tan(2x) = 1", en: "Solve tan(2x) = 1" }, plain: "x = pi/8 + pi*n/2" },
  { question: { zh: "解方程 2cos(x)^2 + cos x = 1", en: "Solve 2cos(x)^2 + cos x = 1" }, plain: "x = pi/3 + 2*pi*n/3" },
  { question: { zh: "解方程 cos x = 1/4", en: "Solve cos x = 1/4" }, plain: "x = acos(1/4) + 2*pi*n, x = -acos(1/4) + 2*pi*n" },
  { question: { zh: "解方程 sin x + cos x = 2", en: "Solve sin x + cos x = 2" }, plain: "no solution" },
  { question: { zh: "解关于 h 的方程 V = pi*r^2*h", en: "Solve V = pi*r^2*h for h" }, plain: "h = V/(pi*r^2)" },
  { question: { zh: "解关于 x 的方程 a*x + b = c", en: "Solve a*x + b = c for x" }, plain: "x = (c - b)/a" },
  { question: { zh: "解关于 t 的方程 y = a*e^(k*t)", en: "Solve y = a*e^(k*t) for t" }, plain: "t = log(y/a)/k" },
  { question: { zh: "解关于 L 的方程 T = 2*pi*sqrt(L/g)", en: "Solve T = 2*pi*sqrt(L/g) for L" }, plain: "L = T^2*g/(4*pi^2)" },
  { question: { zh: "解关于 x 的方程 x^2 - (a+1)x + a = 0", en: "Solve x^2 - (a+1)x + a = 0 for x" }, plain: "{1, a}" },
];
