/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "求 f(x)=sqrt(x) 在 x=4 处的线性近似", en: "Find the linearization of f(x) = sqrt(x) at x = 4" }, plain: "x/4 + 1" },
  { question: { zh: "求 f(x)=ln(x) 在 x=1 处的局部线性化", en: "Find the linear approximation of ln(x) at a = 1" }, plain: "x - 1" },
  { question: { zh: "用线性近似估计 sqrt(4.1)", en: "Use a linear approximation to estimate sqrt(4.1)" }, plain: "81/40" },
  { question: { zh: "用微分求 cbrt(8.06) 的近似值", en: "Use differentials to approximate cbrt(8.06)" }, plain: "401/200" },
  { question: { zh: "求函数 y=x^3-2x 的微分", en: "Find the differential dy of y = x^3 - 2x" }, plain: "(3*x^2 - 2)*dx" },
  { question: { zh: "求函数 y=x^3 在 x=2,dx=0.1 时的微分", en: "Find the differential dy of y = x^3 when x = 2 and dx = 0.1" }, plain: "6/5" },
  { question: { zh: "用线性近似估计 e^0.02", en: "Use linear approximation to estimate e^0.02" }, plain: "51/50" },
  { question: { zh: "求 f(x)=1/(1+x) 在 x=0 处的线性近似", en: "Find the linearization L(x) of 1/(1+x) at x = 0" }, plain: "-x + 1" },
];
