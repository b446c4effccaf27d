/** Wordings: values of trigonometric expressions under conditions. src/expression/angles.ts reads the conditions. */
import type { Phrase } from "../operation.js";

const STEP = { facts: "{f}", expr: "{e}" } as const;
const zh = (example: string): Phrase => ({ language: "zh", pattern: "{f:tfacts} ,[则|那么|求|试求|计算|则式子]{e:open} [=|等于|是|为|的值为|的值是|的值等于|的值][多少]", step: STEP, example });
const en = (pattern: string, example: string): Phrase => ({ language: "en", pattern, step: STEP, example });

export const phrases: readonly Phrase[] = [
  zh("已知 \\sin α = 5/13, α 是第二象限角, 则 \\cos α="),
  zh("若 \\tan θ = 3, 则 \\sin 2θ 的值为"),
  zh("已知 α∈(π/2,π), \\cos α = -4/5, 求 \\sin 2α"),
  zh("设 α 为锐角, 若 \\cos 2α = 7/25, 则 \\sin α="),
  zh("已知 \\tan α = 1/2, 则 \\tan(α+π/4)="),
  zh("已知 \\sin α + \\cos α = 1/3, 则 \\sin 2α="),
  en("(if|given|given that|suppose|let) {f:tfacts} [,|.] [then] (find|what is|determine|compute|find the value of|find the exact value of) {e:open}", "If sin α = 5/13 and α is in the second quadrant, find cos α"),
  en("(find|determine|compute|what is) [the] [exact] [value of] {e:open} (if|given that|given|when) {f:tfacts}", "Find sin 2θ if tan θ = 3"),
  en("{f:tfacts} , (find|determine|compute) {e:open}", "cos α = -4/5, α ∈ (π/2, π), find sin 2α"),
  en("(if|given|given that) {f:tfacts} [,|.] [then] {e:open} =", "If α is acute, cos 2α = 7/25, then sin α = ?"),
  en("(if|given|given that) {f:tfacts} [,|.] evaluate {e:open}", "Given that tan α = 1/2, evaluate tan(α + π/4)"),
];
