/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  // 2/5 · 2/4
  { question: { zh: "从字母 aabbc 中不放回地依次取出两个,求依次为 ab 的概率", en: "What is the probability of sequence ab when two letters are picked without replacement from aabbc?" }, plain: "1/5" },
  // 2·2 of 10 pairs
  { question: { zh: "从字母 aabbc 中不放回地随机抽取两个,求取到 1 a 和 1 b 的概率", en: "What is the probability of picking 1 a and 1 b when two letters are picked without replacement from aabbc?" }, plain: "2/5" },
  // 2/5 · 1/4
  { question: { zh: "从字母 aabbc 中不放回地取出两个,求依次为 aa 的概率", en: "Two letters are picked without replacement from aabbc. What is the probability of the sequence aa?" }, plain: "1/10" },
  // C(2,1)·C(3,2)/C(5,3)
  { question: { zh: "从字母 {a: 2, b: 3} 中不放回地取出三个,求取到 1 a 和 2 b 的概率", en: "Three letters are drawn without replacement from {a: 2, b: 3}. Find the probability of picking 1 a and 2 b." }, plain: "3/5" },
  { question: { zh: "从字母 {a: 2, b: 3} 中不放回地取出三个,求取到 3 a 的概率", en: "Three letters are drawn without replacement from {a: 2, b: 3}. Find the probability of picking 3 a." }, plain: "0" },
];
