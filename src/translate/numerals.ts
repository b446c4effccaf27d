/** Chinese numerals: 一百二十 → 120, 三万五千 → 35000, 二〇二四 → 2024. */

const DIGITS: ReadonlyMap<string, number> = new Map([["零", 0], ["〇", 0], ["一", 1], ["二", 2], ["两", 2], ["三", 3], ["四", 4], ["五", 5], ["六", 6], ["七", 7], ["八", 8], ["九", 9]]);
const UNITS: ReadonlyMap<string, number> = new Map([["十", 10], ["百", 100], ["千", 1000]]);
/** Larger units end a section: 三万五千 is 3·10⁴ + 5000. */
const SECTIONS: readonly (readonly [string, bigint])[] = [["亿", 100_000_000n], ["万", 10_000n]];

/** Characters that a numeral is written with, as the inside of a character class. */
export const NUMERAL = "零〇一二两三四五六七八九十百千万亿";
/** Numerals longer than this are no numbers of a problem. */
const MAX_LENGTH = 24;

/** The value of a numeral; null for anything that is not written as a numeral is: 十百, 二三, 五零. */
export function numeralValue(text: string): bigint | null {
  if (text === "" || text.length > MAX_LENGTH) return null;
  // Digits read one by one: a year, a telephone number. A zero must be among them, or it could be "two or three".
  if (text.length > 1 && /[零〇]/.test(text) && [...text].every((c) => DIGITS.has(c) && c !== "两")) return BigInt([...text].map((c) => String(DIGITS.get(c))).join(""));
  for (const [unit, size] of SECTIONS) {
    const at = text.lastIndexOf(unit);
    if (at < 0) continue;
    const [before, after] = [numeralValue(text.slice(0, at)), at + 1 === text.length ? 0n : numeralValue(text.slice(at + 1).replace(/^[零〇]/, ""))];
    return before === null || before === 0n || after === null || after >= size ? null : before * size + after;
  }
  return sectionValue(text);
}

/** Below 10,000: digits with 千, 百, 十 in falling order. A zero fills a gap. */
function sectionValue(text: string): bigint | null {
  let [sum, digit, last]: [number, number | null, number] = [0, null, 10_000];
  for (const [i, c] of [...text].entries()) {
    const unit = UNITS.get(c);
    const value = DIGITS.get(c);
    if (unit !== undefined) {
      // 十二 stands for 一十二 at the beginning.
      const times: number | null = digit ?? (c === "十" && i === 0 ? 1 : null);
      if (times === null || times === 0 || unit >= last) return null;
      [sum, digit, last] = [sum + times * unit, null, unit];
    } else if (value === undefined || (digit !== null && digit !== 0)) return null;
    else digit = value;
  }
  if (digit === 0 && text.length > 1) return null;
  return BigInt(sum + (digit ?? 0));
}
