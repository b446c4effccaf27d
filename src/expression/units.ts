/** Units of measurement in Chinese and English: canonical name, dimension, exact size. */
import { type Rational, ONE, divQ, powQ, rational } from "../certify/kernel/rational.js";
import { type Term, int, mul, num, pow, sym } from "../certify/kernel/term.js";

/** Months and longer: they are no fixed number of days. */
export type Dimension = "length" | "time" | "calendar" | "mass" | "capacity" | "yuan" | "dollar" | "euro";

interface Unit {
  readonly name: string;
  readonly dimension: Dimension;
  /** In units of the first of its dimension. */
  readonly size: Rational;
  readonly spellings: readonly string[];
  readonly zh: string;
}

const q = (n: number, d = 1): Rational => rational(BigInt(n), BigInt(d));
const unit = (name: string, dimension: Dimension, size: Rational, zh: string, ...spellings: string[]): Unit => ({ name, dimension, size, zh, spellings: [name, zh, ...spellings] });

/** Sizes are exact by definition (SI; the international inch is 2.54 cm, the pound 0.45359237 kg). */
const UNITS: readonly Unit[] = [
  unit("m", "length", q(1), "米", "meter", "meters", "metre", "metres", "公尺"),
  unit("mm", "length", q(1, 1000), "毫米", "millimeter", "millimeters", "millimetre", "millimetres"),
  unit("cm", "length", q(1, 100), "厘米", "centimeter", "centimeters", "centimetre", "centimetres", "公分"),
  unit("dm", "length", q(1, 10), "分米", "decimeter", "decimeters"),
  unit("km", "length", q(1000), "千米", "kilometer", "kilometers", "kilometre", "kilometres", "公里"),
  unit("in", "length", q(254, 10_000), "英寸", "inch", "inches"),
  unit("ft", "length", q(3048, 10_000), "英尺", "foot", "feet"),
  unit("yd", "length", q(9144, 10_000), "码", "yard", "yards"),
  unit("mi", "length", q(1_609_344, 1000), "英里", "mile", "miles"),
  unit("um", "length", q(1, 1_000_000), "微米", "micrometer", "micrometers", "micrometre", "micrometres", "μm", "µm"),
  unit("nm", "length", q(1, 1_000_000_000), "纳米", "nanometer", "nanometers", "nanometre", "nanometres"),
  unit("s", "time", q(1), "秒", "sec", "second", "seconds", "秒钟"),
  unit("min", "time", q(60), "分钟", "minute", "minutes", "分"),
  unit("h", "time", q(3600), "小时", "hr", "hour", "hours", "时"),
  unit("day", "time", q(86_400), "天", "days", "日"),
  unit("week", "time", q(604_800), "周", "weeks", "星期"),
  unit("ms", "time", q(1, 1000), "毫秒", "millisecond", "milliseconds"),
  unit("us", "time", q(1, 1_000_000), "微秒", "microsecond", "microseconds", "μs", "µs"),
  unit("ns", "time", q(1, 1_000_000_000), "纳秒", "nanosecond", "nanoseconds"),
  unit("month", "calendar", q(1), "个月", "months"),
  unit("year", "calendar", q(12), "年", "years"),
  unit("decade", "calendar", q(120), "十年", "decades"),
  unit("century", "calendar", q(1200), "世纪", "centuries", "个世纪"),
  unit("millennium", "calendar", q(12_000), "千年", "millennia", "millenniums"),
  unit("kg", "mass", q(1), "千克", "kilogram", "kilograms", "公斤"),
  unit("g", "mass", q(1, 1000), "克", "gram", "grams"),
  unit("mg", "mass", q(1, 1_000_000), "毫克", "milligram", "milligrams"),
  unit("ug", "mass", q(1, 1_000_000_000), "微克", "microgram", "micrograms", "μg", "µg"),
  unit("ng", "mass", rational(1n, 1_000_000_000_000n), "纳克", "nanogram", "nanograms"),
  unit("t", "mass", q(1000), "吨", "tonne", "tonnes"),
  unit("lb", "mass", rational(45_359_237n, 100_000_000n), "磅", "lbs", "pound", "pounds"),
  unit("oz", "mass", rational(45_359_237n, 1_600_000_000n), "盎司", "ounce", "ounces"),
  unit("L", "capacity", q(1), "升", "l", "liter", "liters", "litre", "litres"),
  unit("mL", "capacity", q(1, 1000), "毫升", "ml", "milliliter", "milliliters", "millilitre", "millilitres"),
  unit("yuan", "yuan", q(1), "元", "人民币", "RMB"),
  unit("usd", "dollar", q(1), "美元", "dollar", "dollars", "$"),
  unit("eur", "euro", q(1), "欧元", "euro", "euros", "€"),
];

/** The ASCII names, for grammars. */
export const UNIT_NAMES: readonly string[] = UNITS.map((u) => u.name);

const BY_SPELLING: ReadonlyMap<string, Unit> = new Map(UNITS.flatMap((u) => u.spellings.map((s): [string, Unit] => [s, u])));
export const unitNamed = (spelling: string): Unit | undefined => BY_SPELLING.get(spelling) ?? BY_SPELLING.get(spelling.toLowerCase());

/** One factor of a compound unit. */
export interface UnitPower {
  readonly unit: Unit;
  readonly exponent: number;
}

/** 平方米, m^2, m², km/h, 千米/小时, 米每秒, square meters; null when any part is unknown. */
export function parseUnit(text: string): readonly UnitPower[] | null {
  const [top, ...below] = text.replace(LATEX_UNIT, " $1").trim().split(/\s*(?:\/|每|\bper\b)\s*/);
  if (top === undefined || below.length > 1) return null;
  const out: UnitPower[] = [];
  for (const [part, sign] of [[top, 1], ...below.map((b): [string, number] => [b, -1])] as const) {
    const m = /^(平方|立方|square |cubic |sq )?(.+?)(?:\^?([23])|([²³])|(平方|立方))?$/.exec(part.trim());
    if (m === null) return null;
    const named = unitNamed(m[2]?.trim() ?? "");
    const power = m[1] === "平方" || m[1] === "square " || m[1] === "sq " ? 2 : m[1] === "立方" || m[1] === "cubic " ? 3 : m[3] !== undefined ? Number(m[3]) : m[4] === "²" ? 2 : m[4] === "³" ? 3 : 1;
    if (named === undefined) return null;
    out.push({ unit: named, exponent: sign * power });
  }
  return out;
}

/** \mathrm{~km}, \text{ km}. */
const LATEX_UNIT = /\\(?:mathrm|text)\s{0,3}\{[\s~]{0,3}([A-Za-z]{1,12})[\s~]{0,3}\}/g;

/** The longest unit at the end of the text, with what stands before it; null when there is none. */
export function splitUnit(text: string): { readonly value: string; readonly unit: readonly UnitPower[] } | null {
  const t = text.replace(LATEX_UNIT, " $1").replace(/(?<=[A-Za-z]\s?)\s*\^\s*\{?\s*([23])\s*\}?/g, "^$1").trim();
  if (/^[$€]/.test(t)) { const u = parseUnit(t[0] ?? ""); return u === null ? null : { value: t.slice(1), unit: u }; }
  for (let i = 1; i < t.length; i += 1) {
    const head = t.slice(0, i);
    if (!/[\d)}½¼¾]\s*$/.test(head)) continue;
    const u = parseUnit(t.slice(i).replace(/^\s*of\s+an?\s+/, " "));
    if (u !== null) return { value: head, unit: u };
  }
  return null;
}

/**
 * One unit per dimension within a problem: the first that is met. Others of that dimension are converted to it, so that
 * 8 cm by 5 cm is 40 cm² and 1 m by 50 cm is 1/2 m². In terms a unit is the symbol unit_<name>.
 */
export class UnitSystem {
  private readonly chosen = new Map<Dimension, Unit>();

  term(parts: readonly UnitPower[]): Term {
    const factors = parts.flatMap(({ unit: u, exponent }) => {
      const base = this.chosen.get(u.dimension) ?? u;
      this.chosen.set(u.dimension, base);
      const ratio = powQ(divQ(u.size, base.size), BigInt(exponent));
      const symbol = sym(`unit_${base.name}`);
      const power = exponent === 1 ? symbol : pow(symbol, int(exponent));
      return ratio.n === ONE.n && ratio.d === ONE.d ? [power] : [num(ratio), power];
    });
    return mul(...factors);
  }
}

/** A unit term in Chinese words: m^2 → 平方米. */
export function unitInChinese(plain: string): string {
  const one = (p: string): string => {
    const m = /^([A-Za-z]+)(?:\^(\d))?$/.exec(p);
    const u = unitNamed(m?.[1] ?? "");
    if (m === null || u === undefined) return p;
    return m[2] === "2" ? `平方${u.zh}` : m[2] === "3" ? `立方${u.zh}` : m[2] === undefined ? u.zh : `${u.zh}^${m[2]}`;
  };
  return plain.split("/").map((side) => side.split("*").map(one).join("·")).join("/");
}
