/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "求以 2 和 -5 为根的一元二次方程", en: "Find a quadratic equation with the solutions 2 and -5" }, plain: "x^2 + 3*x - 10 = 0" },
  { question: { zh: "写出根为 1/2 和 3 的一元二次方程", en: "Write a quadratic equation whose roots are 1/2 and 3" }, plain: "2*x^2 - 7*x + 3 = 0" },
  { question: { zh: "求以 ± sqrt(3) 为根的一元二次方程", en: "Find a quadratic equation with the solutions ± sqrt(3)" }, plain: "x^2 - 3 = 0" },
  { question: { zh: "求以 3 ± 2i 为根的一元二次方程", en: "Find a quadratic equation with the solutions 3 ± 2i" }, plain: "x^2 - 6*x + 13 = 0" },
  { question: { zh: "求以 0 和 0 为根的一元二次方程", en: "Find a quadratic equation with the solutions 0 and 0" }, plain: "x^2 = 0" },
  { question: { zh: "求以 1, 2 和 3 为根的一元三次方程", en: "Find a cubic equation with the roots 1, 2 and 3" }, plain: "x^3 - 6*x^2 + 11*x - 6 = 0" },
];
