/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "把 3x^2-x+2x^2+7 写成 a+b*x+c*x^2 的形式,求 c", en: "Express 3x^2 - x + 2x^2 + 7 in the form a + b*x + c*x^2 and give c." }, plain: "5" },
  { question: { zh: "把 (t+2)^3 写成 p*t^3+q*t^2+r*t+s 的形式,求 q", en: "Express (t + 2)^3 in the form p*t^3 + q*t^2 + r*t + s and give q." }, plain: "6" },
  { question: { zh: "将 (2t-1)(t+4) 化为 p*t^2+q*t+r 的形式,求各系数", en: "Write (2t - 1)(t + 4) in the form p*t^2 + q*t + r and give the coefficients" }, plain: "p = 2, q = 7, r = -4" },
  { question: { zh: "把 4x-9+x^2 写成 a*x^3+b*x^2+c*x+d 的形式,求 a", en: "Express 4x - 9 + x^2 in the form a*x^3 + b*x^2 + c*x + d and give a." }, plain: "0" },
  { question: { zh: "若 (y+2)^3 恒等于 a*y^3+b*y^2+c*y+d,求 c", en: "If (y + 2)^3 is identical to a*y^3 + b*y^2 + c*y + d, find c" }, plain: "12" },
];
