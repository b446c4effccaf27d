/** Numbers of a story, in digits and in words, each replaced by one private character, so that clauses can be matched. */
import { type Rational, addQ, divQ, printQ, rational } from "../../certify/kernel/rational.js";

export interface Numeral {
  readonly size: Rational;
  /** As the expression language reads it: 0.65, 3/4, 120. */
  readonly text: string;
  /** As it stands in the story. */
  readonly raw: string;
  readonly form: "whole" | "decimal" | "fraction" | "percent";
}

export interface Marked {
  readonly text: string;
  readonly numerals: readonly Numeral[];
}

const FIRST = 0xe000;
/** Numbers in one story. */
export const MAX_NUMERALS = 40;
/** One number, as the source of a regular expression. */
export const NUMBER = "[\\ue000-\\ue0ff]";
export const numeralAt = (mark: string): number => mark.charCodeAt(0) - FIRST;

const decimalOf = (text: string): Rational => {
  const [whole = "0", part = ""] = text.replace(/,/g, "").split(".");
  return rational(BigInt(`${whole === "" ? "0" : whole}${part}`), 10n ** BigInt(part.length));
};
const plain = (q: Rational, raw: string, form: Numeral["form"], text?: string): Numeral => ({ size: q, text: text ?? (q.d === 1n ? printQ(q) : `(${printQ(q)})`), raw, form });

/** 12, 1,250, 0.75, 3/4, 25 %: a literal in digits. */
function literal(raw: string): Numeral | null {
  const t = raw.replace(/\s+/g, "");
  const fraction = /^(\d*)\(?\(?(\d{1,9})\)?\/\(?(\d{1,9})\)?\)?$/.exec(t);
  if (fraction !== null) {
    const d = BigInt(fraction[3] ?? "1");
    if (d === 0n) return null;
    const part = rational(BigInt(fraction[2] ?? "0"), d);
    return plain(fraction[1] === "" ? part : addQ(rational(BigInt(fraction[1] ?? "0")), part), raw, "fraction");
  }
  const number = /^((?:\d{1,3}(?:,\d{3})+|\d{1,15})?(?:\.\d{1,18})?)(%?)$/.exec(t);
  if (number === null || number[1] === "") return null;
  const size = decimalOf(number[1] ?? "0");
  if (number[2] === "%") return plain(divQ(size, rational(100n)), raw, "percent");
  const bare = (number[1] ?? "").replace(/,/g, "");
  return plain(size, raw, size.d === 1n ? "whole" : "decimal", bare.startsWith(".") ? `0${bare}` : bare);
}

const DIGITS = /(?:\d+\((?:\(?\d+\)?\/\(?\d+\)?)\)|\(\(?\d+\)?\/\(?\d+\)?\)|\d{1,9}\/\d{1,9}(?![\d/])|(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)?(?:\.\d+)|\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\s*%)?/;

const ZH_DIGIT: Readonly<Record<string, number>> = { 零: 0, "〇": 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** 十二, 一百二十, 两千三百零五; null when it is no number. */
export function chineseInteger(text: string): bigint | null {
  let [total, section, digit] = [0n, 0n, -1n];
  for (const c of text) {
    const d = ZH_DIGIT[c];
    if (d !== undefined) { if (digit > 0n) return null; digit = BigInt(d); continue; }
    if (c === "万") { total += (section + (digit < 0n ? 0n : digit)) * 10_000n; section = 0n; digit = -1n; continue; }
    const size = c === "十" ? 10n : c === "百" ? 100n : c === "千" ? 1000n : null;
    if (size === null) return null;
    section += (digit < 0n ? 1n : digit) * size;
    digit = -1n;
  }
  return total + section + (digit < 0n ? 0n : digit);
}

const ZH = "[零〇一二两三四五六七八九十百千万]";
const ZH_WORDS = new RegExp(`百分之(?:${ZH}{1,6}|\\d+(?:\\.\\d+)?)|${ZH}{1,6}分之${ZH}{1,6}|\\d{1,4}分之\\d{1,4}|(?<!第|星期|周|礼拜)[一二两三四五六七八九十]${ZH}{0,7}`, "g");

/** Chinese number words in `text` as digits, where a measure word (or 倍, 折, 成) follows; `measures` is the source of a regular expression. */
function chineseWords(text: string, measures: string): string {
  const follows = new RegExp(`^(?:${measures}|倍|折)`);
  const discounts = text.replace(/打([一二三四五六七八九])([一二三四五六七八九])?折/g, (_, a: string, b?: string) => `打${ZH_DIGIT[a] ?? ""}${b === undefined ? "" : (ZH_DIGIT[b] ?? "")}折`);
  return discounts.replace(ZH_WORDS, (m, at: number) => {
    const rest = text.slice(at + m.length);
    const percent = /^百分之(.+)$/.exec(m);
    if (percent !== null) { const n = /^\d/.test(percent[1] ?? "") ? percent[1] : chineseInteger(percent[1] ?? ""); return n === null ? m : `${n}%`; }
    const fraction = /^(.+)分之(.+)$/.exec(m);
    if (fraction !== null) {
      const [d, n] = [fraction[1] ?? "", fraction[2] ?? ""].map((p) => (/^\d/.test(p) ? BigInt(p) : chineseInteger(p)));
      return d === null || n === null || d === undefined || n === undefined || d === 0n ? m : `(${n}/${d})`;
    }
    // 一个: an article as often as a number.
    if (m === "一") return m;
    // 花坛四周: all around it, and no four weeks.
    if (m === "四" && /^周(?!内|后|前|时间|以|一共|可|能|的时间)/.test(rest) && !/[了用过要需每]$/.test(text.slice(0, at))) return m;
    if (!follows.test(rest) || /^(?:年级|轮车|位小数|角形|角星|边形|棱|面体)/.test(rest)) return m;
    const n = chineseInteger(m);
    return n === null ? m : String(n);
  }).replace(/(?<!大)一半/g, "(1/2)").replace(/(?<![\d)上下大])半(?=小时|天|年|个|千克|吨|米)/g, "(1/2)");
}

const EN_UNITS: Readonly<Record<string, number>> = Object.fromEntries("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ").map((w, i) => [w, i]));
const EN_TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const EN_PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, fourth: 4, quarter: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 };
const EN_WORD = `(?:${[...Object.keys(EN_UNITS), ...Object.keys(EN_TENS), "hundred", "thousand"].join("|")})`;
const EN_RUN = new RegExp(`\\b${EN_WORD}(?:(?:[ -]| and )${EN_WORD}){0,8}\\b(?!-)`, "gi");
const EN_FRACTION = new RegExp(`\\b(one|two|three|four|five|six|seven|eight|nine|a)[- ](halves|half|thirds?|fourths?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\\b(?= (?:of|as)\\b)`, "gi");

function englishInteger(words: readonly string[]): number | null {
  let [total, section, last] = [0, 0, 1000];
  for (const w of words) {
    if (w === "and") continue;
    if (w === "hundred") { if (section === 0 || section > 99) return null; section *= 100; last = 100; continue; }
    if (w === "thousand") { if (section === 0 || total > 0) return null; total = section * 1000; section = 0; last = 1000; continue; }
    const n = EN_UNITS[w] ?? EN_TENS[w];
    if (n === undefined) return null;
    const rank = n >= 20 ? 99 : n >= 10 ? 19 : 9;
    // "twenty five" is one number, "five twenty" and "three four" are none.
    if (rank === 9 ? last === 9 || last === 19 : last <= 99) return null;
    section += n; last = rank;
  }
  return total + section;
}

/** English number words in `text` as digits. A lone "one" stays: it is a pronoun as often as a number. */
function englishWords(text: string): string {
  return text
    .replace(/(?<=\d)\s*per ?cent\b/gi, "%")
    .replace(EN_FRACTION, (m, n: string, d: string) => { const k = d.toLowerCase(); const size = k === "halves" ? 2 : (EN_PARTS[k.replace(/s$/, "")] ?? EN_PARTS[k]); const top = n.toLowerCase() === "a" ? 1 : EN_UNITS[n.toLowerCase()]; return size === undefined || top === undefined ? m : `(${top}/${size})`; })
    .replace(/\b(?:a|one) dozen\b/gi, "12").replace(/\bhalf a dozen\b/gi, "6")
    .replace(EN_RUN, (m, at: number) => { const words = m.toLowerCase().split(/[ -]+/); if (words.length === 1 && (words[0] === "one" || /^(?:hundred|thousand)$/.test(words[0] ?? ""))) return m; const n = /^[\w']/.test(text[at - 1] ?? "") ? null : englishInteger(words); return n === null ? m : String(n); })
    .replace(/\b(\d{1,4}) dozens?\b/gi, (_, n: string) => String(12 * Number(n)));
}

/** The text with each number as one private character; null when there are too many or one cannot be read. */
export function markNumerals(text: string, language: "zh" | "en", measures: string): Marked | null {
  const digits = language === "zh" ? chineseWords(text.replace(/[一二三四五六\d]{1,2}\(\d{1,2}\)班|\(\d{1,2}\)班|\d年级/g, (m) => m.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)))), measures) : englishWords(text);
  const numerals: Numeral[] = [];
  let failed = false;
  const marked = digits.replace(new RegExp(DIGITS, "g"), (raw, at: number) => {
    // 第10号, 二(1)班: names, not quantities.
    if (language === "zh" && /第\s*$/.test(digits.slice(0, at))) return raw.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));
    const read = literal(raw);
    if (read === null) { failed = true; return raw; }
    return String.fromCharCode(FIRST + numerals.push(read) - 1);
  });
  return failed || numerals.length > MAX_NUMERALS ? null : { text: marked, numerals };
}
