/** Wordings of areas, perimeters and volumes, made from a table of figures: every figure is asked about in the same ways. */
import type { Language } from "../../language.js";
import type { Phrase } from "../operation.js";

/** A measure of a figure in one language, as a pattern around the slots {a}, {b}, {c}. */
interface Wording {
  /** Names of the figure, joined by |. */
  readonly name: string;
  /** The measures as they follow the name: "with …" in English; the same words stand after "has". */
  readonly measures: readonly string[];
  /** Measures as an example writes them. */
  readonly example: string;
}
interface Figure {
  readonly en: Wording;
  readonly zh: Wording;
  readonly slots: readonly string[];
  readonly quantities: readonly { readonly en: string; readonly zh: string; readonly expr: string }[];
}

const en = (...names: readonly (readonly [string, string])[]): string => names.map(([name, slot]) => `[a] (${name}) [(of|is|equal to|=)] {${slot}:length}`).join(" [and] ");
const zh = (...names: readonly (readonly [string, string])[]): string => names.map(([name, slot]) => `(${name})[分别][为|是|等于|=]{${slot}:length}`).join(" ,[和|且]");

const AREA = { en: "area", zh: "面积" };
const PERIMETER = { en: "perimeter", zh: "周长" };
const VOLUME = { en: "volume", zh: "体积" };
const SURFACE = { en: "surface area|total surface area", zh: "表面积" };

/** Formulas as in any school book; they are part of the reading, so the read-back shows them. */
const FIGURES: readonly Figure[] = [
  {
    slots: ["a", "b"],
    en: { name: "rectangle|rectangular field|rectangular garden", measures: [en(["length", "a"], ["width|breadth", "b"]), "[sides] {a:length} (by|x) {b:length}", "{a:length} long [and] {b:length} wide"], example: "length 8 m and width 5 m" },
    zh: { name: "矩形|长方形", measures: [zh(["长", "a"], ["宽", "b"]), "长(和|与|、)宽分别[为|是]{a:length} (和|与|,){b:length}"], example: "长8米,宽5米" },
    quantities: [{ ...AREA, expr: "a*b" }, { ...PERIMETER, expr: "2*(a+b)" }],
  },
  {
    slots: ["a"],
    en: { name: "square", measures: [en(["side|side length|sides|edge", "a"])], example: "side 6 cm" },
    zh: { name: "正方形", measures: [zh(["边长", "a"])], example: "边长为6厘米" },
    quantities: [{ ...AREA, expr: "a^2" }, { ...PERIMETER, expr: "4*a" }],
  },
  {
    slots: ["a"],
    en: { name: "circle|circular disc|disk", measures: [en(["radius", "a"])], example: "radius 3 m" },
    zh: { name: "圆形|圆", measures: [zh(["半径", "a"])], example: "半径为3米" },
    quantities: [{ ...AREA, expr: "pi*a^2" }, { en: "circumference|perimeter", zh: "周长", expr: "2*pi*a" }],
  },
  {
    slots: ["a"],
    en: { name: "circle|circular disc|disk", measures: [en(["diameter", "a"])], example: "diameter 10 cm" },
    zh: { name: "圆形|圆", measures: [zh(["直径", "a"])], example: "直径为10厘米" },
    quantities: [{ ...AREA, expr: "pi*a^2/4" }, { en: "circumference|perimeter", zh: "周长", expr: "pi*a" }],
  },
  {
    slots: ["a", "b"],
    en: { name: "triangle", measures: [en(["base", "a"], ["height|altitude", "b"])], example: "base 6 cm and height 5 cm" },
    zh: { name: "三角形", measures: [zh(["底边长|底边|底", "a"], ["高", "b"])], example: "底为6厘米,高为5厘米" },
    quantities: [{ ...AREA, expr: "a*b/2" }],
  },
  {
    slots: ["a", "b"],
    en: { name: "parallelogram", measures: [en(["base", "a"], ["height|altitude", "b"])], example: "base 6 cm and height 5 cm" },
    zh: { name: "平行四边形", measures: [zh(["底边|底", "a"], ["高", "b"])], example: "底为6厘米,高为5厘米" },
    quantities: [{ ...AREA, expr: "a*b" }],
  },
  {
    slots: ["a", "b", "c"],
    en: { name: "trapezoid|trapezium", measures: ["[parallel] (bases|sides) [of] {a:length} and {b:length} [and] [a] height [of] {c:length}"], example: "bases 3 m and 5 m and height 2 m" },
    zh: { name: "梯形", measures: [zh(["上底", "a"], ["下底", "b"], ["高", "c"])], example: "上底3米,下底5米,高2米" },
    quantities: [{ ...AREA, expr: "(a+b)*c/2" }],
  },
  {
    slots: ["a"],
    en: { name: "cube", measures: [en(["side|side length|edge|edges|edge length", "a"])], example: "side 3 m" },
    zh: { name: "正方体|立方体", measures: [zh(["棱长|边长", "a"])], example: "棱长为3米" },
    quantities: [{ ...VOLUME, expr: "a^3" }, { ...SURFACE, expr: "6*a^2" }],
  },
  {
    slots: ["a", "b", "c"],
    en: { name: "box|cuboid|rectangular box|rectangular prism", measures: [en(["length", "a"], ["width", "b"], ["height", "c"]), "{a:length} (by|x) {b:length} (by|x) {c:length}"], example: "length 4 m, width 3 m and height 2 m" },
    zh: { name: "长方体", measures: [zh(["长", "a"], ["宽", "b"], ["高", "c"])], example: "长4米,宽3米,高2米" },
    quantities: [{ ...VOLUME, expr: "a*b*c" }, { ...SURFACE, expr: "2*(a*b+a*c+b*c)" }],
  },
  {
    slots: ["a"],
    en: { name: "sphere|ball", measures: [en(["radius", "a"])], example: "radius 3 cm" },
    zh: { name: "球体|球", measures: [zh(["半径", "a"])], example: "半径为3厘米" },
    quantities: [{ ...VOLUME, expr: "4/3*pi*a^3" }, { ...SURFACE, expr: "4*pi*a^2" }],
  },
  {
    slots: ["a", "b"],
    en: { name: "cylinder", measures: [en(["radius|base radius", "a"], ["height", "b"])], example: "radius 3 cm and height 5 cm" },
    zh: { name: "圆柱体|圆柱", measures: [zh(["底面半径|半径", "a"], ["高", "b"])], example: "底面半径为3厘米,高为5厘米" },
    quantities: [{ ...VOLUME, expr: "pi*a^2*b" }],
  },
];

const first = (alternatives: string): string => alternatives.split("|")[0] ?? alternatives;
const ASK = "(find|what is|what are|calculate|compute|determine|work out|give)";
const ASK_ZH = "(求出|求|计算|算出|问)";

function phrasesOf(figure: Figure, asked: Figure["quantities"]): readonly Phrase[] {
  const plan = (language: Language): NonNullable<Phrase["plan"]> => ({
    given: figure.slots.map((s) => ({ name: s, expr: `{${s}}` })),
    steps: asked.map((q, i) => ({ id: `s${i + 1}`, op: "evaluate", label: first(q[language]), expr: q.expr })),
  });
  const [name, nameZh] = [figure.en.name, figure.zh.name];
  const both = asked.map((q) => `(${q.en})`).join(" and [the|its] ");
  const bothZh = asked.map((q) => q.zh).join("(和|与|及|以及|、)");
  const [a, aZh] = [`${asked.map((q) => first(q.en)).join(" and ")}`, asked.map((q) => q.zh).join("和")];
  const [m, mZh] = [`(${figure.en.measures.join("|")})`, `(${figure.zh.measures.join("|")})`];
  const ofIt = `[它的|其|它|该图形的|这个(${nameZh})的|该(${nameZh})的|(${nameZh})的]`;
  return [
    { language: "en", pattern: `${ASK} the ${both} of [a|an|the] (${name}) [(with|of|that has|having|whose|which is|that is|measuring)] ${m}`, plan: plan("en"), example: `Find the ${a} of a ${first(name)} with ${figure.en.example}` },
    { language: "en", pattern: `[if|suppose] [a|an|the] (${name}) (has|with|is|measures|having) ${m} ${ASK} [the|its] ${both} [of the (${name})]`, plan: plan("en"), example: `A ${first(name)} has ${figure.en.example}. What is its ${a}?` },
    { language: "zh", pattern: `[已知|若|设][一个|某个|某|有一个|有一][块|张|片](${nameZh})[的|场地的] ${mZh} ,[请][则|那么]${ASK_ZH}${ofIt}${bothZh}[各|分别][是|为][多少]`, plan: plan("zh"), example: `一个${first(nameZh)}${figure.zh.example},求它的${aZh}` },
    { language: "zh", pattern: `[已知|若|设][一个|某个|某|有一个|有一][块|张|片](${nameZh})[的|场地的] ${mZh} ,[则|那么]${ofIt}${bothZh}[各|分别](是|为|有)多少`, plan: plan("zh"), example: `${first(nameZh)}的${figure.zh.example},它的${aZh}是多少?` },
    { language: "zh", pattern: `[${ASK_ZH.slice(1, -1)}][一个] ${mZh} 的[一个](${nameZh})的${bothZh}[各|分别][是|为][多少]`, plan: plan("zh"), example: `求${figure.zh.example}的${first(nameZh)}的${aZh}` },
  ];
}

/** One quantity, or two in either order. */
const asked = (q: Figure["quantities"]): readonly Figure["quantities"][] => [...q.map((one) => [one]), ...q.flatMap((one) => q.filter((two) => two !== one).map((two) => [one, two]))];

export const figurePhrases: readonly Phrase[] = FIGURES.flatMap((f) => asked(f.quantities).flatMap((q) => phrasesOf(f, q)));
