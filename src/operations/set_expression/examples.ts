/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "已知集合 A={1,3,5,7}, B={x | 2<x<6}, 则 A∩B=", en: "Let A = {1, 3, 5, 7} and B = {x | 2 < x < 6}. Find A ∩ B." }, plain: "{3, 5}" },
  { question: { zh: "设集合 M={x | x^2-2x-8<0}, N={x | x>=1}, 求 M∩N", en: "Let M = {x | x^2-2x-8 < 0} and N = {x | x >= 1}. Find M \\cap N." }, plain: "[1, 4)" },
  { question: { zh: "设集合 M={x | x^2-2x-8<0}, N={x | x>=1}, 求 M∪N", en: "Find M ∪ N if M = {x | x^2-2x-8 < 0} and N = {x | x >= 1}" }, plain: "(-2, oo)" },
  { question: { zh: "已知全集 U=R, 集合 A={x | x^2>9}, 求 ∁_U A", en: "Given the universal set U = R and A = {x | x^2 > 9}, find ∁_U A" }, plain: "[-3, 3]" },
  { question: { zh: "设全集 U={1,2,3,4,5,6}, A={1,4}, B={2,4,6}, 则 ∁_U(A∪B)=", en: "Given the universal set U = {1, 2, 3, 4, 5, 6}, A = {1, 4}, B = {2, 4, 6}, find ∁_U (A ∪ B)" }, plain: "{3, 5}" },
  { question: { zh: "已知集合 A={x∈Z | -2<=x<=4}, B={x | x^2<5}, 则 A∩B 中元素的个数为", en: "If A = {x in Z | -2 <= x <= 4} and B = {x | x^2 < 5}, how many elements are in A ∩ B?" }, plain: "5" },
  { question: { zh: "已知集合 A={x | |x-1|<2}, B={-1,0,2,3}, 则 A∩B=", en: "Let A = {x | |x-1| < 2} and B = {-1, 0, 2, 3}. Find A ∩ B." }, plain: "{0, 2}" },
  { question: { zh: "已知集合 A={x | x>3}, B={x | x<=1}, 则 A∩B=", en: "Let A = {x | x > 3} and B = {x | x <= 1}. Find A ∩ B." }, plain: "EmptySet" },
  { question: { zh: "已知集合 A={x∈N | x<3}, 则 A 的真子集个数为", en: "Let A = {x in N | x < 3}. Find the number of proper subsets of A." }, plain: "7" },
  { question: { zh: "已知集合 A={1,2,5}, B={2,3}, 则 A∪B 的子集个数为", en: "Let A = {1, 2, 5} and B = {2, 3}. Find the number of subsets of A ∪ B." }, plain: "16" },
  { question: { zh: "设集合 $P=\\left\\{x \\mid \\log _{2} x<1\\right\\}, Q=\\{x \\mid x^{2}=x\\}$, 则 $P \\cup Q=(\\quad)$", en: "Let $P=\\{x \\mid \\log_2 x<1\\}, Q=\\{x \\mid x^{2}=x\\}$. Find $P \\cup Q$." }, plain: "[0, 2)" },
  { question: { zh: "已知集合 A={x | x^2=2, x∈Z}, B={0,1}, 则 A∪B=", en: "Let A = {x | x^2 = 2, x in Z} and B = {0, 1}. Find A ∪ B." }, plain: "{0, 1}" },
];
