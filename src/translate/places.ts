/** Points and small numbers in a wording: (1, 2), P(0, π), third, 三. */
import type { SlotMatch } from "./matching.js";

const ENGLISH_NUMBERS: readonly string[] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];
const ENGLISH_ORDINALS: readonly string[] = ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];
const CHINESE_NUMBERS = "零一二三四五六七八九十";

/** 3, 3rd, three, third, 三, 十二: the number meant, or null. */
export function ordinal(raw: string): number | null {
  const digits = /^(\d{1,2})\s*(?:st|nd|rd|th)?$/i.exec(raw)?.[1];
  if (digits !== undefined) return Number(digits);
  const word = raw.toLowerCase();
  const english = Math.max(ENGLISH_NUMBERS.indexOf(word), ENGLISH_ORDINALS.indexOf(word));
  if (english >= 0) return english;
  const chinese = /^(十?)([零一二两三四五六七八九十])$/.exec(raw);
  const unit = CHINESE_NUMBERS.indexOf((chinese?.[2] ?? "").replace("两", "二"));
  return chinese === null || unit < 0 || (chinese[1] !== "" && unit === 10) ? null : unit + (chinese[1] === "" ? 0 : 10);
}

/** The number of an ordinal slot in digits. */
export function ordinalValues(slot: SlotMatch, raw: string): readonly (readonly [string, string])[] {
  const n = slot.type === "ordinal" ? ordinal(raw) : null;
  return n === null ? [] : [[slot.name, String(n)]];
}

/** (1, 2), P(0, π), (1, f(1)): the two coordinates. */
const POINT = /^(?:[A-Z]\w?\s*)?(?:\\left\s*)?\((.+)\)$/;

/** The coordinates of a point in brackets; `y` is absent for (a, f(a)). Null when it is no point. */
export function coordinates(raw: string): { readonly x: string; readonly y?: string } | null {
  const inner = POINT.exec(raw)?.[1]?.replace(/\\right\s*$/, "");
  if (inner === undefined) return null;
  let depth = 0;
  const commas = [...inner].flatMap((c, i) => { depth += "([{".includes(c) ? 1 : ")]}".includes(c) ? -1 : 0; return c === "," && depth === 0 ? [i] : []; });
  const [at, ...others] = commas;
  if (at === undefined || others.length > 0) return null;
  const [x, y] = [inner.slice(0, at).trim(), inner.slice(at + 1).trim()];
  return /^[a-z]\s*\((.+)\)$/.exec(y)?.[1]?.trim() === x ? { x } : { x, y };
}

/** The coordinates of a point as further slot values: <name>_x, <name>_y. */
export function pointValues(slot: SlotMatch, raw: string): readonly (readonly [string, string])[] {
  const c = slot.type === "point" || slot.type === "outside" || slot.type === "ownpoint" ? coordinates(raw) : null;
  return c === null ? [] : [[`${slot.name}_x`, c.x], ...(c.y === undefined ? [] : [[`${slot.name}_y`, c.y] as const])];
}

/** Whether a text is a point; `outside` wants both coordinates written out, `ownpoint` is (a, f(a)). */
export function fitsPoint(type: string, raw: string, isConstant: (text: string) => boolean): boolean {
  const c = coordinates(raw);
  return c !== null && isConstant(c.x) && (c.y === undefined ? type !== "outside" : type !== "ownpoint" && isConstant(c.y));
}
