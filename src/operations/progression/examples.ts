/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "已知等差数列 {a_n} 中, a_2=5, a_6=17, 则 a_10=", en: "In an arithmetic sequence with a_2 = 5 and a_6 = 17, find a_10" }, plain: "29" },
  { question: { zh: "记 S_n 为等差数列 \\left\\{a_{n}\\right\\} 的前 n 项和, 若 a_3=4, S_4=14, 则公差 d=", en: "Find the common difference if an arithmetic sequence has a_3 = 4, S_4 = 14" }, plain: "1" },
  { question: { zh: "等比数列 {a_n} 的前 n 项和为 S_n, 若 a_1=2, S_3=26, 且各项均为正数, 则公比为", en: "等比数列 {a_n} 的前 n 项和为 S_n, 若 a_1=2, S_3=26, 且各项均为正数, 则公比为" }, plain: "3" },
  { question: { zh: "已知等比数列 {a_n} 的首项为 3, 公比为 2, 求 {a_n} 的前 5 项和", en: "Suppose a geometric sequence has first term = 3, common ratio = 2, find S_5" }, plain: "93" },
  { question: { zh: "设等差数列 {a_n} 的公差不为 0, a_1=2, 且 a_1, a_2, a_5 成等比数列, 则 a_3=", en: "设等差数列 {a_n} 的公差不为 0, a_1=2, 且 a_1, a_2, a_5 成等比数列, 则 a_3=" }, plain: "10" },
  { question: { zh: "等差数列 {a_n} 中, a_4=9, a_7=15, 求通项公式", en: "In an arithmetic sequence with a_4 = 9 and a_7 = 15, find the general term" }, plain: "2*n + 1" },
  { question: { zh: "等差数列 {a_n} 中, a_2+a_5+a_8=12, 则 S_9=", en: "In an arithmetic sequence with a_2 + a_5 + a_8 = 12, find S_9" }, plain: "36" },
  { question: { zh: "等比数列 {a_n} 中, a_1=1, S_3=7, 则公比 q=", en: "Find the common ratio if a geometric sequence has a_1 = 1, S_3 = 7" }, plain: "{-3, 2}" },
  { question: { zh: "等差数列 {a_n} 的公差为 2, a_3=5, 则 {a_n} 的前 n 项和 S_n=", en: "In an arithmetic sequence with d = 2, a_3 = 5, find S_n" }, plain: "n^2" },
  { question: { zh: "已知数列 {a_n} 满足 a_1=3, a_{n+1}=2a_n (n∈N^*), 则 a_5=", en: "In the sequence with a_1 = 3, a_{n+1} = 2a_n, find a_5" }, plain: "48" },
  { question: { zh: "数列 {a_n} 的前 n 项和为 S_n=2a_n-5, 则 {a_n} 的通项公式为", en: "If a sequence has S_n = 2a_n - 5, find a_n" }, plain: "5*2^(n - 1)" },
  { question: { zh: "已知数列 {a_n} 的前 n 项和 S_n=3n^2-n, 则 a_n=", en: "If a sequence has S_n = 3n^2 - n, find a_n" }, plain: "6*n - 4" },
];
