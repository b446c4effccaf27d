/** Plane and solid figures by themselves: any measure from the others that are told. Formulas are data. */
import { rational } from "../../../certify/kernel/rational.js";
import { type Value, constant, minus, over, plus, times } from "../value.js";
import { sideOf } from "../figures.js";
import { type Found, NAMING, type SituationWording, inUnit, situation } from "./clause.js";

type FigureFact = "shape" | "measure" | "three" | "two" | "pi" | "ask" | "ask place";
const g = (fact: FigureFact, pattern: string, example: string): SituationWording<FigureFact> => ({ fact, pattern, example });
const A = "[有|在|做|挖|用][一个|一块|一张|一根|一座|一间|一条|一堆|一段|一只|一节|一种|这个|这块|这张|这根|这座|这间|这堆|某]";
const IT = "[它|其|这个{x:fig}|这块{x:fig}|这张{x:fig}|这根{x:fig}|这座{x:fig}|这堆{x:fig}]";
const IS = "[是|为|长|约是|有|约]";
export const FIGURES: readonly SituationWording<FigureFact>[] = [
  g("pi", "π[取|≈|=|是|按]{n}[计算]", "π取3.14"),
  g("three", `${A}[{f:fig}][的]{a:dim}、{b:dim}(、|和){c:dim}(分别|依次)(是|为){k:n}{ka:m}、{l:n}{lb:m}(、|和){n}{m}`, "一个长方体的长、宽、高分别是5厘米、4厘米和3厘米"),
  g("two", `${A}[{f:fig}][的]{a:dim}(、|和){b:dim}(分别|依次)(是|为){k:n}{ka:m}(、|和){n}{m}`, "一个长方形的长和宽分别是8厘米和5厘米"),
  g("measure", `${A}{f:fig}[的]{a:dim}${IS}{n}{m}`, "一个圆锥的底面半径是3厘米"),
  g("measure", `${A}{a:dim}[是|为]{n}{m}的{f:fig}`, "一个半径是5厘米的圆"),
  g("measure", `${IT}[的]{a:dim}${IS}{n}{m}`, "高是4厘米"),
  g("shape", `${A}{f:fig}`, "一块三角形的广告牌"),
  g("ask", `[求|那么]${IT}[{f:fig}][的]{a:dim}[是|有|为|约是|约]{q}{m}`, "它的面积是多少平方米"),
  g("ask", `${IT}[{f:fig}]的{a:dim}`, "求它的体积"),
  g("ask place", "[这个|这块|它]{x:fig}[的]占地[面积][是|为]{q}{m}", "这块菜地占地多少平方米"),
];

const zero = constant(0);
const at = (d: readonly Value[], i: number): Value => d[i] ?? zero;
const half = (v: Value): Value => over(v, constant(2));
const squared = (v: Value): Value => ({ kind: "power", base: v, exponent: 2 });
const cubed = (v: Value): Value => ({ kind: "power", base: v, exponent: 3 });
interface Formula { readonly shape: RegExp; readonly of: string; readonly needs: readonly string[]; readonly value: (d: readonly Value[], pi: Value) => Value; readonly usesPi?: true }
const f = (shape: RegExp, of: string, needs: string, value: Formula["value"], usesPi?: true): Formula => ({ shape, of, needs: needs.split(" "), value, ...(usesPi === undefined ? {} : { usesPi }) });
const RECTANGLE = /长方形|矩形/, SQUARE = /正方形/, PARALLEL = /平行四边形/, TRIANGLE = /三角形/, TRAPEZOID = /梯形/, CIRCLE = /圆(?![柱锥])/, BOX = /长方体/, CUBE = /正方体|立方体/, CYLINDER = /圆柱/, CONE = /圆锥/;
const FORMULAS: readonly Formula[] = [
  f(RECTANGLE, "面积", "长 宽", (d) => times(at(d, 0), at(d, 1))), f(RECTANGLE, "周长", "长 宽", (d) => times(constant(2), plus(at(d, 0), at(d, 1)))),
  f(RECTANGLE, "宽", "面积 长", (d) => over(at(d, 0), at(d, 1))), f(RECTANGLE, "长", "面积 宽", (d) => over(at(d, 0), at(d, 1))),
  f(RECTANGLE, "宽", "周长 长", (d) => minus(half(at(d, 0)), at(d, 1))), f(RECTANGLE, "长", "周长 宽", (d) => minus(half(at(d, 0)), at(d, 1))),
  f(SQUARE, "面积", "边长", (d) => squared(at(d, 0))), f(SQUARE, "周长", "边长", (d) => times(constant(4), at(d, 0))), f(SQUARE, "边长", "周长", (d) => over(at(d, 0), constant(4))), f(SQUARE, "面积", "周长", (d) => squared(over(at(d, 0), constant(4)))),
  f(PARALLEL, "面积", "底 高", (d) => times(at(d, 0), at(d, 1))), f(PARALLEL, "高", "面积 底", (d) => over(at(d, 0), at(d, 1))), f(PARALLEL, "底", "面积 高", (d) => over(at(d, 0), at(d, 1))),
  f(TRIANGLE, "面积", "底 高", (d) => half(times(at(d, 0), at(d, 1)))), f(TRIANGLE, "高", "面积 底", (d) => over(times(constant(2), at(d, 0)), at(d, 1))), f(TRIANGLE, "底", "面积 高", (d) => over(times(constant(2), at(d, 0)), at(d, 1))),
  f(TRAPEZOID, "面积", "上底 下底 高", (d) => half(times(plus(at(d, 0), at(d, 1)), at(d, 2)))), f(TRAPEZOID, "高", "面积 上底 下底", (d) => over(times(constant(2), at(d, 0)), plus(at(d, 1), at(d, 2)))),
  f(CIRCLE, "周长", "半径", (d, pi) => times(times(constant(2), pi), at(d, 0)), true), f(CIRCLE, "周长", "直径", (d, pi) => times(pi, at(d, 0)), true),
  f(CIRCLE, "面积", "半径", (d, pi) => times(pi, squared(at(d, 0))), true), f(CIRCLE, "面积", "直径", (d, pi) => times(pi, squared(half(at(d, 0)))), true), f(CIRCLE, "直径", "周长", (d, pi) => over(at(d, 0), pi), true), f(CIRCLE, "半径", "周长", (d, pi) => over(at(d, 0), times(constant(2), pi)), true),
  f(BOX, "体积", "长 宽 高", (d) => times(times(at(d, 0), at(d, 1)), at(d, 2))), f(BOX, "体积", "底面积 高", (d) => times(at(d, 0), at(d, 1))), f(BOX, "底面积", "体积 高", (d) => over(at(d, 0), at(d, 1))), f(BOX, "高", "体积 底面积", (d) => over(at(d, 0), at(d, 1))), f(BOX, "高", "体积 长 宽", (d) => over(at(d, 0), times(at(d, 1), at(d, 2)))),
  f(BOX, "表面积", "长 宽 高", (d) => times(constant(2), plus(plus(times(at(d, 0), at(d, 1)), times(at(d, 0), at(d, 2))), times(at(d, 1), at(d, 2))))), f(BOX, "棱长总和", "长 宽 高", (d) => times(constant(4), plus(plus(at(d, 0), at(d, 1)), at(d, 2)))),
  f(CUBE, "体积", "棱长", (d) => cubed(at(d, 0))), f(CUBE, "表面积", "棱长", (d) => times(constant(6), squared(at(d, 0)))), f(CUBE, "棱长总和", "棱长", (d) => times(constant(12), at(d, 0))), f(CUBE, "棱长", "棱长总和", (d) => over(at(d, 0), constant(12))),
  f(CYLINDER, "体积", "底面半径 高", (d, pi) => times(times(pi, squared(at(d, 0))), at(d, 1)), true), f(CYLINDER, "体积", "底面直径 高", (d, pi) => times(times(pi, squared(half(at(d, 0)))), at(d, 1)), true), f(CYLINDER, "体积", "底面积 高", (d) => times(at(d, 0), at(d, 1))),
  f(CYLINDER, "侧面积", "底面半径 高", (d, pi) => times(times(times(constant(2), pi), at(d, 0)), at(d, 1)), true), f(CYLINDER, "侧面积", "底面直径 高", (d, pi) => times(times(pi, at(d, 0)), at(d, 1)), true), f(CYLINDER, "侧面积", "底面周长 高", (d) => times(at(d, 0), at(d, 1))),
  f(CYLINDER, "表面积", "底面半径 高", (d, pi) => plus(times(times(constant(2), pi), squared(at(d, 0))), times(times(times(constant(2), pi), at(d, 0)), at(d, 1))), true), f(CYLINDER, "高", "体积 底面积", (d) => over(at(d, 0), at(d, 1))), f(CYLINDER, "底面积", "体积 高", (d) => over(at(d, 0), at(d, 1))),
  f(CONE, "体积", "底面半径 高", (d, pi) => over(times(times(pi, squared(at(d, 0))), at(d, 1)), constant(3)), true), f(CONE, "体积", "底面直径 高", (d, pi) => over(times(times(pi, squared(half(at(d, 0)))), at(d, 1)), constant(3)), true),
  f(CONE, "体积", "底面积 高", (d) => over(times(at(d, 0), at(d, 1)), constant(3))), f(CONE, "高", "体积 底面积", (d) => over(times(constant(3), at(d, 0)), at(d, 1))), f(CONE, "底面积", "体积 高", (d) => over(times(constant(3), at(d, 0)), at(d, 1))),
];
/** 3.14, as schools take it; no number of the text. */
const SCHOOL_PI: Value = { kind: "number", id: -1, size: rational(157n, 50n), text: "3.14" };
/** One measure under several names. */
const SAME: Readonly<Record<string, string>> = { 深: "高", 厚: "高", 容积: "体积", 底面圆的半径: "底面半径", 底边: "底" };
const SHAPES = "长方形|矩形|正方形|平行四边形|三角形|梯形|长方体|正方体|立方体|圆柱体|圆柱形|圆柱|圆锥体|圆锥形|圆锥|圆形|圆";
/** Which power of a length a measure is. */
const powerOf = (dim: string): 1 | 2 | 3 => (/面积$/.test(dim) ? 2 : /体积$/.test(dim) ? 3 : 1);

export const figures = situation<FigureFact>({
  name: "图形", when: new RegExp(`(?:${SHAPES}).*(?:多少|几|求)`),
  kinds: {
    fig: `(?:(?:${NAMING}){0,5}?(?:${SHAPES})(?:的?(?:${NAMING}){1,6}?)??|(?:${NAMING}){1,6}?)`,
    dim: "(?:棱长总和|上底|下底|底面积|底面半径|底面直径|底面周长|边长|棱长|半径|直径|表面积|侧面积|面积|周长|体积|容积|底边|长|宽|高|深|厚|底)",
  },
  wordings: FIGURES,
  solve: (said, asked): Found | null => {
    const named = new Set([...said, asked].flatMap((s) => [...s.raw.matchAll(new RegExp(SHAPES, "g"))].map((m) => m[0].replace(/[体形]$/, ""))));
    const [shape] = [...said, asked].flatMap((s) => [...s.raw.matchAll(new RegExp(SHAPES, "g"))].map((m) => m[0]));
    if (shape === undefined || named.size !== 1) return null;
    const told = new Map<string, { readonly v: Value; readonly unit: string }>();
    for (const s of said) {
      for (const [dim, n, m] of [["a", s.fact === "measure" ? "n" : "k", s.fact === "measure" ? "m" : "ka"], ["b", s.fact === "two" ? "n" : "l", s.fact === "two" ? "m" : "lb"], ["c", "n", "m"]] as const) {
        const name = SAME[s.text(dim)] ?? s.text(dim);
        const v = s.n(n);
        if (name === "" || v === null) continue;
        if (told.has(name)) return null;
        told.set(name, { v, unit: s.unit(m) });
      }
    }
    const wanted = asked.fact === "ask place" ? "面积" : (SAME[asked.text("a")] ?? asked.text("a"));
    const formula = FORMULAS.find((x) => x.of === wanted && x.shape.test(shape) && x.needs.length === told.size && x.needs.every((n) => told.has(n)));
    if (formula === undefined) return null;
    const unit = asked.has("m") ? asked.unit() : "";
    const power = powerOf(wanted);
    const target = unit === "" ? { side: [...told].find(([n]) => powerOf(n) === 1)?.[1].unit ?? "", by: 1 } : power === 1 ? { side: unit, by: 1 } : sideOf(unit);
    if (target === null || target.side === "" || (unit !== "" && power !== 1 && "power" in target && target.power !== power)) return null;
    const sides = formula.needs.map((n): Value | null => {
      const t = told.get(n);
      if (t === undefined) return null;
      return inUnit(t.v, t.unit, powerOf(n) === 1 ? target.side : `${powerOf(n) === 2 ? "平方" : "立方"}${target.side}`);
    });
    // Asked without a unit: only when there is one unit of length.
    if (sides.some((s) => s === null) || (unit === "" && new Set([...told.values()].map((t) => t.unit)).size > 1)) return null;
    const values = sides.flatMap((s) => (s === null ? [] : [s]));
    const pi = said.find((s) => s.fact === "pi")?.n() ?? null;
    const result = (p: Value): Value => over(formula.value(values, p), constant(target.by));
    const label = unit === "" ? "米" : unit;
    if (formula.usesPi !== true) return { value: result(zero), unit: label, ...(pi === null ? {} : { irrelevant: [said.find((s) => s.fact === "pi")?.id() ?? -1] }) };
    // π or 3.14: what the text does not say is asked.
    return pi !== null ? { value: result(pi), unit: label } : { value: result({ kind: "pi" }), other: result(SCHOOL_PI), unit: label };
  },
});
