/** Wordings: vectors. What is said of them is one slot; src/expression/vectors.ts reads it. */
import type { Phrase } from "../operation.js";

const STEP = { facts: "{f}", ask: "{t}" } as const;
const LET = "[已知|设|若|如果|在平面直角坐标系中,][平面|两个][向量]{f:vfacts}";
const THEN = "[,][则|那么|求|试求|则实数|求实数|则向量|那么实数]";
const IS = "[=|等于|是|为|的值为|的值是|的值][多少]";
const zh = (pattern: string, example: string): Phrase => ({ language: "zh", pattern, step: STEP, example });
const en = (pattern: string, example: string): Phrase => ({ language: "en", pattern, step: STEP, example });
const GIVEN = "(let|given|if|suppose|for) [the] [vectors] {f:vfacts} [,|.] [then]";

export const phrases: readonly Phrase[] = [
  zh(`${LET} ${THEN}{t:vtarget} ${IS}`, "已知向量 a=(2,x), b=(3,-6), 且 a⊥b, 则 x="),
  zh(`${LET} ${THEN}{t:vtarget} ${IS}`, "已知向量 \\vec{a}=(2,m), \\vec{b}=(-1,4), 若 \\vec{a} / / \\vec{b}, 则实数 m="),
  zh(`${LET} ${THEN}{t:vtarget} ${IS}`, "设向量 \\vec{a}=(1,3), \\vec{b}=(-2,5), 则 (\\vec{a}+2\\vec{b}) \\cdot \\vec{a}="),
  zh(`${LET} ${THEN}{t:vtarget} ${IS}`, "已知向量 \\vec{a}, \\vec{b} 的夹角为 60°, 且 |\\vec{a}|=2, |\\vec{b}|=5, 则 |\\vec{a}-\\vec{b}|="),
  zh(`${LET} ${THEN}{t:vtarget} ${IS}`, "已知单位向量 a, b 的夹角为 120°, 则 |2a+b|="),
  zh(`${LET} ${THEN}{t:vtarget} ${IS}`, "若向量 \\vec{a}=(1,\\sqrt{3}), \\vec{b}=(3,0), 则 \\vec{a}, \\vec{b} 的夹角为"),
  zh(`${LET} ${THEN}{t:vtarget} ${IS}`, "设 a=(3,4), b=(5,12), 求 a 与 b 的夹角的余弦值"),
  zh(`求[满足条件的]{t:vtarget} ,其中[向量]{f:vfacts}`, "求 |a+b|,其中向量 a=(1,2), b=(2,2)"),
  en(`${GIVEN} (find|what is|determine|compute|calculate) [the value of] {t:vtarget}`, "Given the vectors a=(2,x), b=(3,-6), a⊥b, find x"),
  en(`${GIVEN} (find|what is|determine|compute|calculate) [the value of] {t:vtarget}`, "Let \\vec{a}=(1,3), \\vec{b}=(-2,5). Find (\\vec{a}+2\\vec{b}) \\cdot \\vec{a}"),
  en(`(find|compute|determine|calculate|what is) {t:vtarget} (if|where|given|given that|for) [the] [vectors] {f:vfacts}`, "Compute |\\vec{a}+\\vec{b}| if \\vec{a}=(1,2), \\vec{b}=(2,2)"),
  en(`{f:vfacts} , {t:vtarget} =`, "\\vec{u}=(1,1,2), \\vec{v}=(0,3,1), \\vec{u}·\\vec{v} = ?"),
  en(`(for which|for what) value of {t:vtarget} (is|are|do|does) [the] [vectors] [satisfy] {f:vfacts}`, "For which value of k do the vectors satisfy a=(1,k), b=(4,-2), a⊥b"),
];
