/** Wordings: arithmetic and geometric progressions. What is said of them is one slot; src/expression/progressions.ts reads it. */
import type { Phrase } from "../operation.js";

const STEP = { facts: "{f}", ask: "{t}" } as const;
const THEN = "[,][则|那么|求|试求|则数列|求数列|则该数列的|则其|求它的]";
const IS = "[=|等于|是|为|的值为|的值是|的值][多少]";
const zh = (example: string): Phrase => ({ language: "zh", pattern: `{f:pfacts} ${THEN}{t:ptarget} ${IS}`, step: STEP, example });
const en = (pattern: string, example: string): Phrase => ({ language: "en", pattern, step: STEP, example });

export const phrases: readonly Phrase[] = [
  zh("已知等差数列 {a_n} 中, a_2=5, a_6=17, 则 a_10="),
  zh("记 S_n 为等差数列 \\left\\{a_{n}\\right\\} 的前 n 项和, 若 a_3=4, S_4=14, 则公差 d="),
  zh("等比数列 {a_n} 的前 n 项和为 S_n, 若 a_1=2, S_3=26, 且各项均为正数, 则公比为"),
  zh("已知等比数列 {a_n} 的首项为 3, 公比为 2, 求 {a_n} 的前 5 项和"),
  zh("设等差数列 {a_n} 的公差不为 0, a_1=2, 且 a_1, a_2, a_5 成等比数列, 则 a_3="),
  zh("等差数列 {a_n} 中, a_4=9, a_7=15, 求通项公式"),
  en("(in|for|given) {f:pfacts} [,|.] (find|what is|determine|compute|calculate) [the] {t:ptarget}", "In an arithmetic sequence with a_2 = 5 and a_6 = 17, find a_10"),
  en("(if|suppose|let) {f:pfacts} [,|.] [then] (find|what is|determine|compute) [the] {t:ptarget}", "Suppose a geometric sequence has first term = 3, common ratio = 2, find S_5"),
  en("(find|determine|compute|what is) [the] {t:ptarget} (in|of|for) {f:pfacts}", "Find a_10 in an arithmetic sequence with a_1 = 3, d = 4"),
  en("(find|determine|compute|what is) [the] {t:ptarget} if {f:pfacts}", "Find the common difference if an arithmetic sequence has a_3 = 7, a_8 = 22"),
  en("{f:pfacts} : {t:ptarget} =", "geometric sequence, a_1 = 2, q = 3: S_4 = ?"),
  ...([["two", 2], ["three", 3], ["four", 4], ["five", 5], ["six", 6]] as const).flatMap(([word, n]): Phrase[] => [
    { language: "en", pattern: `(write|write out|find|list|give|state|determine) [the] first (${word}|${n}) terms (of|for) [the] [(following|given)] [(sequence|recursively defined sequence|recursive sequence)] [:] {f:pfacts}`, plan: { steps: Array.from({ length: n }, (_, i) => ({ id: `s${i + 1}`, op: "progression", facts: "{f}", ask: `a_${i + 1}` })) }, example: `Write out the first ${word} terms of the given sequence: a_1 = 5, a_{n+1} = a_n + 2, n ≥ 1` },
  ]),
];
