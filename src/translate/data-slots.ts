/** Slots whose text is no formula: lists, numerals in a base, places, times of day, urns of letters. */
import { choicesIn, itemsIn } from "./lists.js";
import type { SlotMatch } from "./matching.js";
import { ordinal } from "./places.js";

const ENGLISH_PLACES: readonly (readonly [string, number])[] = [
  ["unit", 0], ["one", 0], ["ten", 1], ["hundred", 2], ["thousand", 3], ["ten thousand", 4], ["hundred thousand", 5], ["million", 6], ["ten million", 7], ["hundred million", 8],
  ["billion", 9], ["ten billion", 10], ["hundred billion", 11], ["trillion", 12],
];
const PLACES: ReadonlyMap<string, number> = new Map([
  ...ENGLISH_PLACES.flatMap(([name, k]): [string, number][] => [[name, k], [`${name}s`, k], [`${name}'s`, k], ...(k > 0 ? [[`${name}th`, -k], [`${name}ths`, -k]] as [string, number][] : [])]),
  ["个位", 0], ["十位", 1], ["百位", 2], ["千位", 3], ["万位", 4], ["十万位", 5], ["百万位", 6], ["千万位", 7], ["亿位", 8], ["十亿位", 9], ["百亿位", 10], ["千亿位", 11], ["十分位", -1], ["百分位", -2], ["千分位", -3], ["万分位", -4],
]);
const place = (raw: string): number | null => PLACES.get(raw.toLowerCase().replaceAll("-", " ").replace(/^one (?=hundred|thousand|million|billion)/, "")) ?? null;

const BASES: ReadonlyMap<string, number> = new Map([["binary", 2], ["ternary", 3], ["octal", 8], ["decimal", 10], ["hexadecimal", 16], ["hex", 16]]);

/** binary, hexadecimal, 二进制, 16进制. */
function base(raw: string): number | null {
  const named = BASES.get(raw.toLowerCase());
  if (named !== undefined) return named;
  const chinese = /^(.{1,3})\s*进制$/.exec(raw)?.[1];
  const n = chinese === undefined ? null : chinese === "二十" ? 20 : ordinal(chinese);
  return n !== null && n >= 2 && n <= 36 ? n : null;
}

/** Minutes since midnight of "7:47 PM", "07:47", "下午3:05"; `half` tells whether the clock has twelve hours. */
export function clockTime(raw: string): { readonly minutes: number; readonly half: boolean } | null {
  const m = /^(上午|早上|凌晨|中午|下午|晚上|傍晚)?\s*(\d{1,2})\s*[:时点]\s*(\d{2})?\s*分?\s*(a\.?m\.?|p\.?m\.?)?$/i.exec(raw);
  if (m === null) return null;
  const [hour, minute, half] = [Number(m[2]), Number(m[3] ?? "0"), m[1] ?? m[4]?.toLowerCase().replaceAll(".", "")];
  if (minute > 59 || hour > 23 || (m[1] !== undefined && m[4] !== undefined)) return null;
  if (half === undefined) return { minutes: hour * 60 + minute, half: false };
  if (hour < 1 || hour > 12) return null;
  const late = half === "pm" || half === "下午" || half === "晚上" || half === "傍晚" || (half === "中午" && hour !== 11);
  return { minutes: (hour % 12) * 60 + minute + (late ? 720 : 0), half: true };
}

/** "{a: 3, b: 1}" or "aaab": how many of each letter. */
export function urn(raw: string): readonly (readonly [string, number])[] | null {
  const braced = /^\\?\{(.*)\\?\}$/.exec(raw)?.[1];
  if (braced !== undefined) {
    const pairs = braced.split(",").map((p) => /^\s*([A-Za-z])\s*:\s*(\d{1,3})\s*$/.exec(p));
    if (pairs.some((p) => p === null) || new Set(pairs.map((p) => p?.[1])).size !== pairs.length) return null;
    return pairs.map((p) => [p?.[1] ?? "", Number(p?.[2])] as const);
  }
  return /^[a-z]{2,40}$/.test(raw) ? counted([...raw]) : null;
}
const counted = (letters: readonly string[]): readonly (readonly [string, number])[] => [...new Set(letters)].map((l) => [l, letters.filter((x) => x === l).length] as const);

/** "2 r, 1 d and 2 s": how many of each. */
function drawn(raw: string): readonly (readonly [string, number])[] | null {
  const pieces = raw.split(/\s*,\s*(?:and\s+)?|\s+and\s+|[、和与]/).map((p) => /^(\d{1,2}|an?|one|two|three|four|five)\s*([A-Za-z])(?:'s)?$/i.exec(p.trim()));
  if (pieces.some((p) => p === null) || new Set(pieces.map((p) => p?.[2])).size !== pieces.length) return null;
  return pieces.map((p) => [p?.[2] ?? "", /^an?$/i.test(p?.[1] ?? "") ? 1 : (ordinal(p?.[1] ?? "") ?? 0)] as const);
}

/** "2 and -5", "3 ± 2i", "\\pm \\sqrt{2}": the roots one by one; i may stand for the imaginary unit. */
function rootsIn(raw: string, isValue: (text: string) => boolean): readonly string[] | null {
  const pieces = itemsIn(raw) ?? (/±|\\pm/.test(raw) ? [raw] : null);
  if (pieces === null) return null;
  const out = pieces.flatMap((p) => { const m = /^(.*?)\s*(?:±|\\pm(?![a-z]))\s*(.+)$/s.exec(p); return m === null ? [p] : [`${m[1] ?? ""} + (${m[2] ?? ""})`, `${m[1] ?? ""} - (${m[2] ?? ""})`]; });
  return out.every((t) => isValue(t.replace(/(?<![A-Za-z\\])i(?![A-Za-z])/g, "(7)"))) ? out : null;
}

/** "m = 4, p = 6 and q = 7": letters with their values. */
function assignments(raw: string, isValue: (text: string) => boolean): readonly { readonly name: string; readonly expr: string }[] | null {
  const pieces = (itemsIn(raw) ?? [raw]).map((p) => /^([A-Za-z])\s*=\s*([^=<>]+)$/.exec(p));
  const out = pieces.flatMap((m) => (m === null || !isValue(m[2] ?? "") ? [] : [{ name: m[1] ?? "", expr: (m[2] ?? "").trim() }]));
  return out.length === pieces.length && new Set(out.map((a) => a.name)).size === out.length ? out : null;
}

const pairsJson = (pairs: readonly (readonly [string, number])[]): string => JSON.stringify(pairs.map(([name, count]) => ({ name, count })));

/** What the text of such a slot says, as further slot values; null when it does not fit. `isValue`: a formula without letters. */
export function dataValues(type: string, name: string, raw: string, isValue: (text: string) => boolean = () => true): readonly (readonly [string, string])[] | null {
  switch (type) {
    case "items": { const items = itemsIn(raw); return items !== null && items.every(isValue) ? [[`${name}_items`, JSON.stringify(items)]] : null; }
    case "choices": {
      const c = choicesIn(raw);
      return c !== null && c.items.every(isValue) ? [[`${name}_items`, JSON.stringify(c.items)], [`${name}_labels`, JSON.stringify(c.labels)]] : null;
    }
    case "roots": { const r = rootsIn(raw, isValue); return r === null ? null : [[`${name}_items`, JSON.stringify(r)]]; }
    case "assignments": { const a = assignments(raw, isValue); return a === null ? null : [[`${name}_given`, JSON.stringify(a)], [`${name}_names`, JSON.stringify(a.map((x) => x.name))], [`${name}_letters`, a.map((x) => x.name).join(", ")], [`${name}_values`, a.map((x) => `(${x.expr})`).join(", ")]]; }
    case "numeral": return /^[-+]?[0-9a-zA-Z]{1,150}$/.test(raw) && /\d|^-?[a-f]+$/i.test(raw) ? [[name, raw]] : null;
    case "place": { const k = place(raw); return k === null ? null : [[name, String(k)]]; }
    case "base": { const b = base(raw); return b === null ? null : [[name, String(b)]]; }
    case "daytime": { const t = clockTime(raw); return t === null ? null : [[`${name}_minutes`, String(t.minutes)], [`${name}_half`, String(t.half)]]; }
    case "urn": { const u = urn(raw); return u === null ? null : [[`${name}_counts`, pairsJson(u)]]; }
    case "drawn": { const d = drawn(raw); return d === null ? null : [[`${name}_counts`, pairsJson(d)]]; }
    case "letters": return /^[A-Za-z]{1,12}$/.test(raw) ? [[`${name}_letters`, JSON.stringify([...raw])]] : null;
    default: return null;
  }
}

export const DATA_SLOTS: ReadonlySet<string> = new Set(["roots", "assignments", "items", "choices", "numeral", "place", "base", "daytime", "urn", "drawn", "letters"]);

export const valuesOfData = (slot: SlotMatch, raw: string): readonly (readonly [string, string])[] => (DATA_SLOTS.has(slot.type) ? (dataValues(slot.type, slot.name, raw) ?? []) : []);
