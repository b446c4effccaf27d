/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "数列 2, 5, 10, 17, … 的下一项是多少?", en: "What comes next: 2, 5, 10, 17?" }, plain: "26" },
  { question: { zh: "求数列 2, 5, 10, 17, … 的通项公式", en: "Find the general term of the sequence 2, 5, 10, 17, ..." }, plain: "n^2 + 1" },
  { question: { zh: "求数列 1, 8, 27, 64, 125 的通项公式", en: "What is the n'th term of 1, 8, 27, 64, 125?" }, plain: "n^3" },
  { question: { zh: "求数列 2, 5, 10, 17, … 的第十项", en: "Find the 10th term of the sequence 2, 5, 10, 17, ..." }, plain: "101" },
  { question: { zh: "求等差数列 3, 7, 11, … 的通项公式", en: "Find the general term of the arithmetic sequence 3, 7, 11, ..." }, plain: "4*n - 1" },
  { question: { zh: "求等差数列 3, 7, 11, … 的前10项和", en: "Find the sum of the first 10 terms of the arithmetic sequence 3, 7, 11, ..." }, plain: "210" },
  { question: { zh: "求等比数列 2, 6, 18, … 的通项公式", en: "Find the general term of the geometric sequence 2, 6, 18, ..." }, plain: "2*3^(n - 1)" },
  { question: { zh: "求等比数列 2, 6, 18, … 的前5项和", en: "Find the sum of the first 5 terms of the geometric sequence 2, 6, 18, ..." }, plain: "242" },
  { question: { zh: "求等比数列 8, -4, 2, … 的公比", en: "Find the common ratio of the geometric sequence 8, -4, 2, ..." }, plain: "-1/2" },
];
