/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "(2x-1)^6 的展开式中 x^4 的系数为", en: "Find the coefficient of x^4 in the expansion of (2x-1)^6" }, plain: "240" },
  { question: { zh: "(x-1/x^2)^6 的展开式中的常数项是", en: "Find the constant term in the expansion of (x-1/x^2)^6" }, plain: "15" },
  { question: { zh: "求 (x+2y)(x-y)^4 的展开式中含 x^3 y^2 的项的系数", en: "In the expansion of (x+2y)(x-y)^4, find the coefficient of x^3 y^2" }, plain: "-2" },
  { question: { zh: "(x+a)^5 的展开式中 x^3 的系数为", en: "Find the coefficient of x^3 in the expansion of (x+a)^5" }, plain: "10*a^2" },
  { question: { zh: "(1+\\sqrt{x})^8 的展开式中 x^3 的系数是", en: "Find the coefficient of x^3 in (1+\\sqrt{x})^8" }, plain: "28" },
  { question: { zh: "(x^2+1/x)^5 的展开式中 x^3 的系数为", en: "What is the coefficient of x^3 in the expansion of (x^2+1/x)^5" }, plain: "0" },
  { question: { zh: "(1+x)^4(1-2x)^3 的展开式中 x^2 的系数为", en: "Find the coefficient of x^2 in the expansion of (1+x)^4(1-2x)^3" }, plain: "-6" },
  { question: { zh: "(x-3)^3 的展开式中的常数项为", en: "Find the constant term in the expansion of (x-3)^3" }, plain: "-27" },
];
