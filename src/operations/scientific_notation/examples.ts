/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "把 0.00052 用科学记数法表示", en: "Write the number in scientific notation: 0.00052" }, plain: "5.2*10^(-4)" },
  { question: { zh: "用科学记数法表示 73000", en: "Express 73000 in scientific notation" }, plain: "7.3*10^4" },
  { question: { zh: "计算,结果用科学记数法表示:(3*10^4)*(4*10^-9)", en: "Simplify and write the answer in scientific notation: (3*10^4)(4*10^-9)" }, plain: "1.2*10^(-4)" },
  { question: { zh: "计算,结果用科学记数法表示:(2*10^5)/(3*10^2)", en: "Simplify and write the answer in scientific notation: (2*10^5)/(3*10^2)" }, plain: "6.667*10^2" },
  { question: { zh: "把 6.1*10^-3 写成小数", en: "Write the number in standard notation: 6.1*10^-3" }, plain: "0.0061" },
];
