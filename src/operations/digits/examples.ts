/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "把二进制数 110101 化为十进制数", en: "Convert the binary number 110101 to decimal" }, plain: "53" },
  { question: { zh: "把十进制数 365 化为七进制数", en: "Write 365 in base 7" }, plain: "1031" },
  { question: { zh: "把二进制数 11111010 化为十六进制数", en: "Convert 11111010 (base 2) to base 16" }, plain: "fa" },
  { question: { zh: "把五进制数 -2401 化为七进制数", en: "Convert -2401 (base 5) to base 7" }, plain: "-1011" },
  { question: { zh: "在七进制中,计算 3602 + 15", en: "In base 7, what is 3602 + 15?" }, plain: "3620" },
  { question: { zh: "在十三进制中,计算 1a - 2b", en: "In base 13, what is 1a - 2b?" }, plain: "-11" },
  { question: { zh: "58213 的百位上的数字是几?", en: "What is the hundreds digit of 58213?" }, plain: "2" },
  { question: { zh: "求 4.83 的十分位上的数字", en: "Which digit is in the tenths place of 4.83?" }, plain: "8" },
  { question: { zh: "12 的百位上的数字是几?", en: "What is the hundreds digit of 12?" }, plain: "0" },
];
