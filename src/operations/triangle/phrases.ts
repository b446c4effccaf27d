/** Wordings: triangles. src/expression/triangles.ts reads what is said of them. */
import type { Phrase } from "../operation.js";

const STEP = { facts: "{f}", ask: "{t}" } as const;
const zh = (example: string): Phrase => ({ language: "zh", pattern: "{f:trifacts} ,[则|那么|求|试求|则角|求角|求边|则边][\\(1\\)]{t:tritarget} [=|等于|是|为|的值为|的值是|的值|的大小为|的大小][多少]", step: STEP, example });
const en = (pattern: string, example: string): Phrase => ({ language: "en", pattern, step: STEP, example });

export const phrases: readonly Phrase[] = [
  zh("在△ABC中, a=5, b=7, cos C = 1/7, 则 c="),
  zh("在 \\triangle A B C 中, \\angle B=60^{\\circ}, A B=3, B C=8, 则 A C="),
  zh("△ABC 的内角 A,B,C 的对边分别为 a,b,c, 已知 a=7, b=5, c=8, 则 A="),
  zh("已知△ABC中, B=120°, a=3, c=5, 求△ABC的面积"),
  zh("在△ABC中, a=2, b=3, c=4, 求 sin C"),
  zh("在△ABC中, AB=4, AC=3, A=60°, 求△ABC的周长"),
  en("in [the] {f:trifacts} [,|.] (find|what is|determine|compute|calculate) [the] {t:tritarget}", "In triangle ABC, a=5, b=7, cos C = 1/7, find c"),
  { language: "en", pattern: "in [the] {f:trifacts} [,|.] (find|what is|determine|compute|calculate) the area of the triangle", step: { facts: "{f}", ask: "S" }, example: "In triangle ABC, B=120°, a=3, c=5, find the area of the triangle" },
  en("(for|given|let|suppose) [the] {f:trifacts} [,|.] (find|what is|determine|compute|calculate) [the] {t:tritarget}", "Given triangle ABC, a=7, b=5, c=8, find A"),
  en("(find|determine|compute|what is) [the] {t:tritarget} (in|of|for) {f:trifacts}", "Find sin C in triangle ABC with a=2, b=3, c=4"),
  en("{f:trifacts} : {t:tritarget} =", "triangle ABC, B=60°, AB=3, BC=8: AC ="),
];
