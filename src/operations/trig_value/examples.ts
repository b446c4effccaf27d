/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "已知 \\sin α = 5/13, α 是第二象限角, 则 \\cos α=", en: "If sin α = 5/13 and α is in the second quadrant, find cos α" }, plain: "-12/13" },
  { question: { zh: "若 \\tan θ = 3, 则 \\sin 2θ 的值为", en: "Find sin 2θ if tan θ = 3" }, plain: "3/5" },
  { question: { zh: "已知 α∈(π/2,π), \\cos α = -4/5, 求 \\sin 2α", en: "cos α = -4/5, α ∈ (π/2, π), find sin 2α" }, plain: "-24/25" },
  { question: { zh: "设 α 为锐角, 若 \\cos 2α = 7/25, 则 \\sin α=", en: "If α is acute, cos 2α = 7/25, then sin α = ?" }, plain: "3/5" },
  { question: { zh: "已知 \\tan α = 1/2, 则 \\tan(α+π/4)=", en: "Given that tan α = 1/2, evaluate tan(α + π/4)" }, plain: "3" },
  { question: { zh: "已知 \\sin α + \\cos α = 1/5, 则 \\sin 2α=", en: "If sin α + cos α = 1/5, find sin 2α" }, plain: "-24/25" },
  { question: { zh: "已知 \\sin α = 3/5, 则 \\cos α=", en: "If sin α = 3/5, find cos α" }, plain: "{-4/5, 4/5}" },
  { question: { zh: "已知 $\\tan \\alpha=2$, 则 $\\frac{\\sin \\alpha+\\cos \\alpha}{\\sin \\alpha-\\cos \\alpha}=(\\quad)$", en: "Given that \\tan \\alpha=2, evaluate \\frac{\\sin \\alpha+\\cos \\alpha}{\\sin \\alpha-\\cos \\alpha}" }, plain: "3" },
];
