/**
 * Rewriting of a problem's text before it is read: what exam papers, PDF extraction and Chinese number words do to a
 * formula. Every edit is a rule with a name and a reason, is logged, and keeps for each character the place in the
 * original from which it came. The rules are tried in order, each once, each linear; the result is a fixed point.
 */
import { NUMERAL, numeralValue } from "./numerals.js";

export interface Rewritten {
  readonly text: string;
  /** For each character of `text`, and for its end, the place in the original. */
  readonly origins: readonly number[];
  /** What was changed: "numeral: 三分之二 → (2/3)". */
  readonly edits: readonly string[];
}

interface Rule {
  readonly name: string;
  /** Why the meaning stays the same. */
  readonly because: string;
  readonly what: RegExp;
  /** The replacement; null leaves the place as it is. */
  readonly by: (found: RegExpExecArray, whole: Whole) => string | null;
}

/** What a rule may ask about the text as a whole. */
interface Whole {
  readonly text: string;
  readonly isChinese: boolean;
  /** Dollar signs set formulas apart: they come in pairs, or stand beside LaTeX. */
  readonly isMarked: boolean;
}

const N = `[${NUMERAL}]{1,24}`;
const CJK = "\\u3400-\\u9fff";
const HAS_CJK = new RegExp(`[${CJK}]`);
const SPELLED = (t: string): string | null => { const v = numeralValue(t); return v === null ? null : v.toString(); };
const fraction = (a: string | null, b: string | null): string | null => (a === null || b === null || b === "0" ? null : `(${a}/${b})`);

/** One letter or word in an upright typeface, a single letter in bold: the typeface says nothing that is asked. */
const TYPEFACE = /\\(?:mathrm|mathbf|boldsymbol|bm|mathit|text|textrm|rm|operatorname)\s{0,3}\{[\s~]{0,6}([A-Za-z]{1,8}|[\u4e00-\u9fff]{1,12}|\\?[a-z]{1,8})[\s~]{0,6}\}/g;
/** A blank to be filled in: brackets with nothing, underscores. */
const BLANK = /(?:[(（][\s$~]{0,8}(?:\\q?quad[\s$]{0,6}){0,3}(?:\\right\s{0,3})?[)）]|\(\s{0,4}(?:\\q?quad\s{0,4}){0,3}$|\\underline\s{0,3}\{(?:[\s~]|\\q?quad|\\hspace\s{0,3}\{[^{}]{0,12}\}|\\,){0,12}\}|_{2,40}|\\_(?:\\_){1,20})/g;

const ONES = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty";
const PARTS = "half|halve|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|fifteenth|twentieth|hundredth";
const PART_SIZES: readonly number[] = [2, 2, 3, 4, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 100];
const spokenFraction = (a: string, b: string): string | null => {
  const size = PART_SIZES[PARTS.split("|").indexOf(b.toLowerCase())];
  return size === undefined ? null : `(${ONES.split("|").indexOf(a.toLowerCase()) + 1 || 1}/${size})`;
};

/** Words that print and typing get wrong again and again. */
const MISSPELT: ReadonlyMap<string, string> = new Map((
  "expontent exponent, expontents exponents, exponenet exponent, exponets exponents, sqaure square, sqare square, deriviative derivative, derivitive derivative, " +
  "dervative derivative, derivate derivative, intergral integral, intergrate integrate, equasion equation, maxium maximum, maximun maximum, minumum minimum, " +
  "lenght length, perimiter perimeter, sequance sequence, simplfy simplify, simplifiy simplify, polynominal polynomial, assymptote asymptote, asymtote asymptote, " +
  "quadradic quadratic, recieve receive, caculate calculate, calulate calculate, evalute evaluate, evaulate evaluate, detemine determine, tangant tangent, " +
  "inflexion inflection, hypothenuse hypotenuse, volumn volume"
).split(", ").map((pair): [string, string] => { const [wrong = "", right = ""] = pair.split(" "); return [wrong, right]; }));

const RULES: readonly Rule[] = [
  { name: "blanks", because: "one blank parts as well as many, and one empty line as well", what: / {3,}|\n{3,}/g, by: ([t]) => (t.startsWith("\n") ? "\n\n" : " ") },
  { name: "spelling", because: "a known misspelling of a mathematical word", what: /(?<![A-Za-z\\])[A-Za-z]{5,16}(?![A-Za-z])/g, by: ([w]) => MISSPELT.get(w.toLowerCase()) ?? null },
  { name: "spoken-fraction", because: "two fifths of a mile is (2/5) of a mile", what: new RegExp(`(?<![A-Za-z])(an?|${ONES})[ -](${PARTS})s?(?=\\s+of\\s+an?\\s)`, "gi"), by: ([, a = "", b = ""]) => spokenFraction(a, b) },
  { name: "composition", because: "(f∘g)(x) is f(g(x))", what: /\(\s{0,2}([A-Za-z])\s{0,2}(?:∘|◦|\\circ(?![a-z])|\so(?=\s))\s{0,2}([A-Za-z])\s{0,2}\)\s{0,2}\(([^()]{1,40})\)/g, by: ([, f = "", g = "", x = ""]) => `${f}(${g}(${x}))` },
  { name: "chinese-form", because: "the same character under another code (radicals, small and presentation forms)", what: /[\u2e80-\u2fdf\ufe10-\ufe19\ufe30-\ufe6f]/g, by: ([c]) => SAME.get(c) ?? (c.normalize("NFKC") === c || c.normalize("NFKC").length > 1 ? null : c.normalize("NFKC")) },
  { name: "dollars", because: "in a Chinese text a dollar sign sets a formula apart", what: /\$/g, by: (_, { isChinese, isMarked }) => (isChinese && isMarked ? " " : null) },
  { name: "split-word", because: "a blank between two Chinese characters comes from a line of print", what: new RegExp(`(?<=[${CJK}])[ \\n\\u3000]{1,6}(?=[${CJK}])`, "g"), by: () => "" },
  { name: "typeface", because: "a typeface carries no meaning here", what: TYPEFACE, by: ([, inner = ""]) => (inner.length > 1 && /^[A-Za-z]/.test(inner) ? null : ` ${inner} `) },
  { name: "tie", because: "an unbreakable blank", what: /(?<!\\)~/g, by: () => " " },
  { name: "options", because: "options of a multiple choice: the question decides the answer", what: /[\s,，。;；(（]{0,20}(?<![A-Za-z\\])\(?A\)?\s{0,3}[.、．:：)）][^]*$/g, by: (m, { isChinese }) => (isChinese && m.index > 5 && hasOptions(m[0]) ? "" : null) },
  { name: "blank", because: "the place where the answer goes", what: BLANK, by: (m, { text }) => (isTail(text.slice(m.index + m[0].length)) && m.index > 0 ? " " : null) },
  { name: "empty-base", because: "empty braces before an exponent come from typesetting", what: /\{\s{0,4}\}\s{0,4}(?=\^)/g, by: (m) => (m.index === 0 ? null : "") },
  { name: "spacing", because: "space between words", what: /\\q?quad(?![a-z])/g, by: () => " " },
  { name: "null-delimiter", because: "a left delimiter without a right one is left over from a blank", what: /\\left\s{0,3}\./g, by: (_, { text }) => (text.includes("\\right") ? null : " ") },
  { name: "percent", because: "百分之五 is 5%", what: new RegExp(`百分之(${N}(?:点[零〇一二三四五六七八九]{1,8})?|\\d{1,9}(?:\\.\\d{1,9})?)`, "g"), by: ([, n = ""]) => { const v = /^\d/.test(n) ? n : decimal(n); return v === null ? null : `${v}%`; } },
  { name: "fraction", because: "三分之二 is 2/3", what: new RegExp(`(${N}|\\d{1,6})分之(${N}|\\d{1,6})`, "g"), by: ([, b = "", a = ""]) => fraction(/^\d/.test(a) ? a : SPELLED(a), /^\d/.test(b) ? b : SPELLED(b)) },
  { name: "decimal", because: "三点五 is 3.5", what: new RegExp(`(?<![${NUMERAL}])${N}点[零〇一二三四五六七八九]{1,8}(?![${NUMERAL}钟半分])(?=[\\s的倍个元米千公厘分毫吨克升万,，。;；]|$)`, "g"), by: ([t]) => decimal(t) },
  { name: "numeral", because: "a number in Chinese words", what: new RegExp(`(?<![${NUMERAL}分第几数上加])(?=[${NUMERAL}]{2,24})${N}(?![${NUMERAL}几余多来分点])`, "g"), by: ([t]) => (/^[十百千万亿]+$/.test(t) && t !== "十" ? null : SPELLED(t)) },
  { name: "times", because: "两倍 is 2 times", what: new RegExp(`(?<![${NUMERAL}分第几数])([一二两三四五六七八九十])(?=倍)`, "g"), by: ([t]) => SPELLED(t) },
  { name: "number-label", because: "the number of the problem and its marks", what: /^\s{0,8}\d{1,3}\s{0,3}[.、．](?!\d)\s{0,4}(?:\(\s{0,3}\d{1,2}\s{0,3}分\s{0,3}\)\s{0,4})?/g, by: (_, { isChinese }) => (isChinese ? " " : null) },
];

/** Radicals without a compatibility mapping that stand for whole characters in extracted text. */
const SAME: ReadonlyMap<string, string> = new Map([["\u2ebb", "羊"], ["\u2ec6", "角"], ["\u2ed3", "长"], ["\u2ed4", "长"], ["\u2ee5", "龙"], ["\u2ee9", "黄"], ["\u2eec", "齐"], ["\u2ef0", "龙"], ["\u2ed1", "长"], ["\u2e9f", "母"], ["\u2ea0", "民"], ["\u2ed8", "青"], ["\u2edd", "食"], ["\u2ee2", "马"], ["\u2eda", "页"], ["\u2edb", "风"], ["\u2ed9", "韦"], ["\u2ec5", "见"], ["\u2ec9", "贝"], ["\u2ecb", "车"], ["\u2ed0", "长"]]);

/** Nothing but punctuation, counters and remarks that say how to write the answer. */
const isTail = (rest: string): boolean => /^[\s$.。,，;；)）]*(?:[种个项名条元]?[\s$.。,，;；)）]*)(?:[(（]?\s{0,3}(?:用数字(?:作答|填写答案)|结果用数字表示)\s{0,3}[)）]?)?[\s$.。,，;；)）]*$/.test(rest);

/** B and C follow A, each with its mark. */
const hasOptions = (rest: string): boolean => { const b = rest.search(/(?<![A-Za-z\\])B\)?\s{0,3}[.、．:：)）]/); return b > 0 && /(?<![A-Za-z\\])C\)?\s{0,3}[.、．:：)）]/.test(rest.slice(b)); };

function decimal(text: string): string | null {
  const [whole = "", part] = text.split("点");
  const w = SPELLED(whole);
  if (w === null || part === undefined) return w;
  const digits = [...part].map((c) => SPELLED(c));
  return digits.includes(null) ? null : `${w}.${digits.join("")}`;
}

/** Edits shown; a long text has many of the same kind. */
const MAX_EDITS = 40;

/** An edit may make room for another: brackets in brackets. */
const MAX_ROUNDS = 6;

export function rewrite(original: string): Rewritten {
  let current: Rewritten = { text: original, origins: Array.from({ length: original.length + 1 }, (_, i) => i), edits: [] };
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const before = current.text;
    for (const rule of RULES) current = applied(rule, current);
    if (current.text === before) break;
  }
  return current;
}

function applied(rule: Rule, { text, origins, edits }: Rewritten): Rewritten {
  const dollars = text.split("$").length - 1;
  const whole: Whole = { text, isChinese: HAS_CJK.test(text), isMarked: dollars % 2 === 0 || text.includes("\\") };
  const log = new Set(edits);
  const from: number[] = [];
  let [out, last] = ["", 0];
  for (const found of text.matchAll(rule.what)) {
    const to = rule.by(found, whole);
    if (to === null || to === found[0]) continue;
    for (let i = last; i < found.index; i += 1) from.push(origins[i] ?? 0);
    out += text.slice(last, found.index) + to;
    for (const _ of to) from.push(origins[found.index] ?? 0);
    last = found.index + found[0].length;
    if (log.size < MAX_EDITS && found[0].trim() !== to.trim()) log.add(`${rule.name}: ${found[0].trim().slice(0, 60)} → ${to.trim()}`);
  }
  if (last === 0) return { text, origins, edits };
  for (let i = last; i <= text.length; i += 1) from.push(origins[i] ?? 0);
  return { text: out + text.slice(last), origins: from, edits: [...log] };
}

/** The rules, for the documentation and its test. */
export const REWRITING: readonly { readonly name: string; readonly because: string }[] = RULES.map(({ name, because }) => ({ name, because }));
