/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "把 3, -1/2, 0.4 按从小到大的顺序排列", en: "Sort 3, -1/2, 0.4 in ascending order" }, plain: "-1/2, 2/5, 3" },
  { question: { zh: "把 3, -1/2, 0.4 按从大到小的顺序排列", en: "Put 3, -1/2, 0.4 in decreasing order" }, plain: "3, 2/5, -1/2" },
  { question: { zh: "按从小到大的顺序排列:sqrt(2), 1.4, 10/7", en: "Arrange from smallest to largest: sqrt(2), 1.4, 10/7" }, plain: "7/5, sqrt(2), 10/7" },
  { question: { zh: "4, -1/3, 0.2 中第二小的数是哪个?", en: "What is the second smallest value in 4, -1/3, 0.2?" }, plain: "1/5" },
  { question: { zh: "3/4, 0.7, 5/7 中最大的数是哪个?", en: "Which is the largest of 3/4, 0.7, 5/7?" }, plain: "3/4" },
  { question: { zh: "2^30, 10^9, 3^18 中最大的是哪个?", en: "Which is the largest of 2^30, 10^9, 3^18?" }, plain: "2^30" },
  { question: { zh: "0.8, 1.3, -1 中与 1 最接近的数是哪个?", en: "What is the closest to 1 in 0.8, 1.3, -1?" }, plain: "4/5" },
  { question: { zh: "3/7 是否小于 0.43?", en: "Is 3/7 less than 0.43?" }, plain: "True" },
  { question: { zh: "1/3 等于 0.33 吗?", en: "Is 1/3 equal to 0.33?" }, plain: "False" },
  { question: { zh: "5/7 和 0.71 哪个小?", en: "Which is smaller: 5/7 or 0.71?" }, plain: "71/100" },
];
