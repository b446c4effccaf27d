/** Wordings: sets of numbers, what is made of them, how many elements. The pattern language is described in src/translate/README.md. */
import type { Language } from "../../language.js";
import type { Phrase } from "../operation.js";

const STEP = { sets: "@{s_list}", expr: "{e}" } as const;
const GIVEN = "[已知|设|若|给定|对于|如果|已知全集|设全集|若全集][全集|集合|数集|两个集合]{s:sets}";
const FIND = "[则|那么|求|试求|求出|写出|计算|则集合|求集合]";
const IS = "[=|等于|是|为|的结果是|是什么|为多少]";

const zh = (pattern: string, ask: string | null, example: string): Phrase => ({ language: "zh" as Language, pattern, step: ask === null ? STEP : { ...STEP, ask }, example });
const en = (pattern: string, ask: string | null, example: string): Phrase => ({ language: "en" as Language, pattern, step: ask === null ? STEP : { ...STEP, ask }, example });

const LET = "[(let|given|if|suppose|consider|for|assume)] [that] [the] [(set|sets|universal set)] {s:sets} [(be given|are given)] [,|.|;] [then]";
const WHERE = "(if|where|when|given|given that|for|with|let) [the] [sets] {s:sets}";

export const phrases: readonly Phrase[] = [
  zh(`${GIVEN} , ${FIND} {e:setexpr} ${IS}`, null, "已知集合 A={1,3,5,7}, B={x | 2<x<6}, 则 A∩B="),
  zh(`${GIVEN} , ${FIND} {e:setexpr} ${IS}`, null, "设集合 M={x | x^2-2x-8<0}, N={x | x>=1}, 求 M∪N"),
  zh(`${GIVEN} , ${FIND} {e:setexpr} ${IS}`, null, "设全集 U={1,2,3,4,5,6}, A={1,4}, B={2,4,6}, 则 ∁_U(A∪B)="),
  zh(`${GIVEN} , ${FIND} {e:setexpr} ${IS}`, null, "已知全集 U=R, 集合 A={x | x^2>9}, 求 ∁_U A"),
  zh(`求 {e:setexpr} , (其中|已知|若|这里)[集合]{s:sets}`, null, "求 A∩B,其中集合 A=[0,3), B=(1,5]"),
  zh(`${GIVEN} , [则|那么|求|试求][集合]{e:setexpr} [中][的|所含][所有]元素[的]个数[是|为|等于][多少]`, "count", "已知集合 A={x∈Z | -2<=x<=4}, B={x | x^2<5}, 则 A∩B 中元素的个数为"),
  zh(`${GIVEN} , [则|那么|问][集合]{e:setexpr} [中][共]有(多少|几)个元素`, "count", "集合 A={1,2,3,4}, B={2,4,8}, 则 A∪B 中有多少个元素?"),
  zh(`${GIVEN} , [则|那么|求|试求][集合]{e:setexpr} [的]子集[的]个数[是|为|等于][多少]`, "subsets", "已知集合 A={1,2,5}, B={2,3}, 则 A∪B 的子集个数为"),
  zh(`${GIVEN} , [则|那么|求|试求][集合]{e:setexpr} [的]真子集[的]个数[是|为|等于][多少]`, "proper_subsets", "已知集合 A={x∈N | x<3}, 则 A 的真子集个数为"),
  zh(`${GIVEN} , [则|那么|求][集合]{e:setexpr} (有|共有)(多少|几)个子集`, "subsets", "集合 A={0,1}, 则 A 有几个子集?"),
  en(`${LET} (find|determine|compute|what is|write|write down|calculate) [the] [set] {e:setexpr}`, null, "Let A = {1, 3, 5, 7} and B = {x | 2 < x < 6}. Find A ∩ B."),
  en(`${LET} (find|determine|compute|what is|write) [the] [set] {e:setexpr}`, null, "Given the universal set U = {1, 2, 3, 4, 5, 6}, A = {1, 4}, B = {2, 4, 6}, find ∁_U (A ∪ B)"),
  en(`(find|determine|compute|what is|write|calculate) [the] [set] {e:setexpr} [,] ${WHERE}`, null, "Find A \\cup B if A = [0, 3) and B = (1, 5]"),
  en(`{e:setexpr} = ? ${WHERE}`, null, "A ∩ B = ? where A = {2, 4}, B = {4, 5}"),
  en(`${LET} how many elements (does|do) {e:setexpr} have`, "count", "Let A = {1, 2, 3, 4} and B = {2, 4, 8}. How many elements does A ∪ B have?"),
  en(`${LET} how many elements are [there] in {e:setexpr}`, "count", "If A = {x in Z | -2 <= x <= 4} and B = {x | x^2 < 5}, how many elements are in A ∩ B?"),
  en(`${LET} (find|what is|determine|compute) the number of elements (in|of) {e:setexpr}`, "count", "Given A = {1, 2} and B = {2, 3}, find the number of elements in A ∪ B"),
  en(`${LET} (find|what is|determine|compute) the number of subsets of {e:setexpr}`, "subsets", "Let A = {1, 2, 5} and B = {2, 3}. Find the number of subsets of A ∪ B."),
  en(`${LET} how many subsets (does|do) {e:setexpr} have`, "subsets", "Let A = {0, 1}. How many subsets does A have?"),
  en(`${LET} (find|what is|determine|compute) the number of proper subsets of {e:setexpr}`, "proper_subsets", "Let A = {x in N | x < 3}. Find the number of proper subsets of A."),
];
