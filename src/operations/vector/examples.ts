/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "已知向量 a=(2,x), b=(3,-6), 且 a⊥b, 则 x=", en: "Given the vectors a=(2,x), b=(3,-6), a⊥b, find x" }, plain: "1" },
  { question: { zh: "已知向量 \\vec{a}=(2,m), \\vec{b}=(-1,4), 若 \\vec{a} / / \\vec{b}, 则实数 m=", en: "Given \\vec{a}=(2,m), \\vec{b}=(-1,4), \\vec{a} \\parallel \\vec{b}, find m" }, plain: "-8" },
  { question: { zh: "设向量 \\vec{a}=(1,3), \\vec{b}=(-2,5), 则 (\\vec{a}+2\\vec{b}) \\cdot \\vec{a}=", en: "Let \\vec{a}=(1,3), \\vec{b}=(-2,5). Find (\\vec{a}+2\\vec{b}) \\cdot \\vec{a}" }, plain: "36" },
  { question: { zh: "已知向量 \\vec{a}, \\vec{b} 的夹角为 60°, 且 |\\vec{a}|=2, |\\vec{b}|=5, 则 |\\vec{a}-\\vec{b}|=", en: "Given \\vec{a}·\\vec{b}=5, |\\vec{a}|=2, |\\vec{b}|=5, find |\\vec{a}-\\vec{b}|" }, plain: "sqrt(19)" },
  { question: { zh: "已知单位向量 a, b 的夹角为 120°, 则 |2a+b|=", en: "Given |\\vec{a}|=1, |\\vec{b}|=1, \\vec{a}·\\vec{b}=-1/2, find |2\\vec{a}+\\vec{b}|" }, plain: "sqrt(3)" },
  { question: { zh: "若向量 \\vec{a}=(1,\\sqrt{3}), \\vec{b}=(3,0), 则 \\vec{a}, \\vec{b} 的夹角为", en: "Given \\vec{a}=(1,\\sqrt{3}), \\vec{b}=(3,0), find \\vec{a}, \\vec{b} 的夹角" }, plain: "pi/3" },
  { question: { zh: "设 a=(3,4), b=(5,12), 求 a 与 b 的夹角的余弦值", en: "设 a=(3,4), b=(5,12), 求 a 与 b 的夹角的余弦值" }, plain: "63/65" },
  { question: { zh: "设向量 \\vec{a}=(1,2), \\vec{b}=(3,1), \\vec{c}=\\vec{a}+k\\vec{b}, 若 \\vec{a} \\perp \\vec{c}, 则 k=", en: "Let \\vec{a}=(1,2), \\vec{b}=(3,1), \\vec{c}=\\vec{a}+k\\vec{b}, \\vec{a} \\perp \\vec{c}. Find k" }, plain: "-1" },
  { question: { zh: "设向量 \\vec{a}, \\vec{b} 不平行, 向量 k\\vec{a}+\\vec{b} 与 2\\vec{a}-3\\vec{b} 平行, 则实数 k=", en: "设向量 \\vec{a}, \\vec{b} 不平行, 向量 k\\vec{a}+\\vec{b} 与 2\\vec{a}-3\\vec{b} 平行, 则实数 k=" }, plain: "-2/3" },
  { question: { zh: "已知向量 \\vec{a}=(x,2), \\vec{b}=(x,-8), 若 \\vec{a} \\perp \\vec{b}, 则 x=", en: "Given \\vec{a}=(x,2), \\vec{b}=(x,-8), \\vec{a} \\perp \\vec{b}, find x" }, plain: "{-4, 4}" },
  { question: { zh: "已知向量 a=(2,-1), b=(1,3), 若 λa+b 与向量 c=(4,5) 平行, 则 λ=", en: "已知向量 a=(2,-1), b=(1,3), 若 λa+b 与向量 c=(4,5) 平行, 则 λ=" }, plain: "1/2" },
];
