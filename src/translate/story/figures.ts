/** Plane and solid figures in Chinese stories: 长8米, 宽5米 of a 长方形 are one amount of 平方米 or 立方米. Formulas are data. */
import type { Amount, Asked, Fact } from "./facts.js";
import { type Value, constant, over, plus, times } from "./value.js";

type Gives = "area" | "perimeter" | "volume" | "surface";
interface Formula {
  readonly shape: RegExp;
  readonly gives: Gives;
  readonly needs: readonly string[];
  readonly value: (...d: readonly Value[]) => Value;
}
const square = (v: Value): Value => ({ kind: "power", base: v, exponent: 2 });
const cube = (v: Value): Value => ({ kind: "power", base: v, exponent: 3 });
const zero = constant(0);
const at = (d: readonly Value[], i: number): Value => d[i] ?? zero;

const FORMULAS: readonly Formula[] = [
  { shape: /长方形|矩形/, gives: "area", needs: ["长", "宽"], value: (...d) => times(at(d, 0), at(d, 1)) },
  { shape: /长方形|矩形/, gives: "perimeter", needs: ["长", "宽"], value: (...d) => times(constant(2), plus(at(d, 0), at(d, 1))) },
  { shape: /正方形/, gives: "area", needs: ["边长"], value: (...d) => square(at(d, 0)) },
  { shape: /正方形/, gives: "perimeter", needs: ["边长"], value: (...d) => times(constant(4), at(d, 0)) },
  { shape: /平行四边形/, gives: "area", needs: ["底", "高"], value: (...d) => times(at(d, 0), at(d, 1)) },
  { shape: /三角形/, gives: "area", needs: ["底", "高"], value: (...d) => over(times(at(d, 0), at(d, 1)), constant(2)) },
  { shape: /梯形/, gives: "area", needs: ["上底", "下底", "高"], value: (...d) => over(times(plus(at(d, 0), at(d, 1)), at(d, 2)), constant(2)) },
  { shape: /长方体/, gives: "volume", needs: ["长", "宽", "高"], value: (...d) => times(times(at(d, 0), at(d, 1)), at(d, 2)) },
  { shape: /长方体/, gives: "volume", needs: ["长", "宽", "深"], value: (...d) => times(times(at(d, 0), at(d, 1)), at(d, 2)) },
  { shape: /长方体/, gives: "surface", needs: ["长", "宽", "高"], value: (...d) => times(constant(2), plus(plus(times(at(d, 0), at(d, 1)), times(at(d, 0), at(d, 2))), times(at(d, 1), at(d, 2)))) },
  { shape: /正方体|立方体/, gives: "volume", needs: ["棱长"], value: (...d) => cube(at(d, 0)) },
  { shape: /正方体|立方体/, gives: "surface", needs: ["棱长"], value: (...d) => times(constant(6), square(at(d, 0))) },
];

export const SHAPE = /长方形|正方形|矩形|平行四边形|三角形|梯形|长方体|正方体|立方体|圆柱体?|圆锥形?|圆形|球/g;
export const DIMENSIONS: ReadonlySet<string> = new Set(FORMULAS.flatMap((f) => f.needs));

/** The length in which lengths must be for an amount of this unit to come out, and what it is divided by. */
export function sideOf(unit: string): { readonly side: string; readonly power: 2 | 3; readonly by: number } | null {
  const m = /^(平方|立方)(.+)$/.exec(unit);
  if (m !== null) return { side: m[2] ?? "", power: m[1] === "平方" ? 2 : 3, by: 1 };
  return unit === "公顷" ? { side: "米", power: 2, by: 10_000 } : unit === "升" ? { side: "分米", power: 3, by: 1 } : unit === "毫升" ? { side: "厘米", power: 3, by: 1 } : null;
}

/** The facts with the measures of the one figure put together to what is asked or needed; as they are when there is no such figure. */
export function withFigures(facts: readonly Fact[], asked: Asked, text: string, sizes: (from: string, to: string) => Value | null): readonly Fact[] {
  const shapes = new Set([...text.matchAll(SHAPE)].map((m) => m[0]));
  const measures = facts.filter((f): f is Amount => f.kind === "amount" && DIMENSIONS.has(f.verb) && f.value !== null);
  const [shape] = shapes;
  if (shapes.size > 1 || measures.length === 0) return facts;
  // 一条公路长…, 宽…: what has a length and a width is a rectangle, and with a height or a depth a box.
  const named = shape ?? (measures.length === 2 && measures.every((m) => /^[长宽]$/.test(m.verb)) ? "长方形" : measures.length === 3 && new Set(measures.map((m) => m.verb)).size === 3 && measures.every((m) => /^[长宽高深]$/.test(m.verb)) ? "长方体" : undefined);
  if (named === undefined) return facts;
  const wanted = [...("of" in asked ? [asked.of.unit] : []), ...facts.flatMap((f) => (f.kind === "per each" ? [f.per.unit] : []))];
  const isPerimeter = /周长|篱笆|围栏/.test(text) && !wanted.some((u) => sideOf(u) !== null);
  const unit = isPerimeter ? wanted[0] : wanted.find((u) => sideOf(u) !== null);
  const target = unit === undefined ? null : isPerimeter ? { side: unit, power: 1, by: 1 } : sideOf(unit);
  if (unit === undefined || target === null) return facts;
  const gives: Gives = isPerimeter ? "perimeter" : target.power === 3 ? "volume" : /表面积/.test(text) ? "surface" : "area";
  const formula = FORMULAS.find((f) => f.gives === gives && f.shape.test(named) && f.needs.length === measures.length && f.needs.every((n) => measures.some((m) => m.verb === n)));
  if (formula === undefined) return facts;
  const sides = formula.needs.map((n): Value | null => {
    const m = measures.find((x) => x.verb === n);
    if (m?.value == null) return null;
    const size = m.unit === target.side ? constant(1) : sizes(m.unit, target.side);
    return size === null ? null : times(m.value, size);
  });
  if (sides.some((s) => s === null)) return facts;
  const value = over(formula.value(...sides.flatMap((s) => (s === null ? [] : [s]))), constant(target.by));
  const [first] = measures;
  const whole: Amount = { kind: "amount", who: first?.who ?? "", verb: "", sign: 1, phase: "start", value, unit, noun: "", tags: [], clause: first?.clause ?? 0 };
  return [whole, ...facts.filter((f) => !measures.includes(f as Amount))];
}
