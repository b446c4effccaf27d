/** Wordings: numerals in other bases, digits by place. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const en = (pattern: string, step: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language: "en", pattern, step, example });
const zh = (pattern: string, step: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language: "zh", pattern, step, example });
const convert = { want: "represent", numerals: ["{n}"], from: "#{b}", to: "#{c}" };
const inBase = (minus: boolean): Readonly<Record<string, unknown>> => ({ want: "represent", numerals: ["{n}", "{m}"], subtract: [false, minus], from: "#{b}", to: "#{b}" });
const digit = { want: "digit", expr: "{f}", place: "{p}" };
const NUMBER = "[the] [number] {n:numeral}";
const SUBSCRIPT = "[\\(]{n:numeral}[\\)]_[\\{]{b:integer}[\\}]";

export const phrases: readonly Phrase[] = [
  en(`[(convert|change|translate|write|express|what is)] ${NUMBER} \\(base {b:integer}\\) (to|into|in|as) base {c:integer}`, convert, "Convert 2401 (base 5) to base 7."),
  en(`(convert|change|translate|write|express) ${NUMBER} (from|in) base {b:integer} (to|into|in) base {c:integer}`, convert, "Convert 2401 from base 5 to base 7"),
  en(`(convert|change|translate|write|express) ${SUBSCRIPT} (to|into|in|as) base {c:integer}`, convert, "Write 2401_5 in base 7"),
  en(`(convert|change|translate|write|express) [the] [number] {n:numeral} (to|into|in) base {c:integer}`, { ...convert, from: 10 }, "Write 365 in base 7"),
  en("(convert|change|translate|write|express) [the] {b:base} [number] {n:numeral} (to|into|in|as) {c:base} [(form|notation|number)]", convert, "Convert the binary number 110101 to decimal"),
  en("(what is|find) [the] {c:base} (form|representation|notation|equivalent) of [the] {b:base} [number] {n:numeral}", convert, "What is the hexadecimal form of the binary number 110101?"),
  en("in base {b:integer} , [what is|compute|calculate|find] {n:numeral} [ ]\\+ {m:numeral}", inBase(false), "In base 7, what is 3602 + -15?"),
  en("in base {b:integer} , [what is|compute|calculate|find] {n:numeral} [ ]- {m:numeral}", inBase(true), "In base 7, what is 3602 - 15?"),
  en("(what is|find|give|determine|state) the {p:place} (digit|place) (of|in) {f:value}", digit, "What is the hundreds digit of 58213?"),
  en("(what|which) digit (is in|stands in|is at|occupies) the {p:place} (place|position) (of|in) {f:value}", digit, "Which digit is in the tenths place of 4.83?"),
  zh(`(把|将){b:base}数{n:numeral} (化为|化成|转换为|转换成|转化为|写成|改写成){c:base}[数]`, convert, "把二进制数 110101 化为十进制数"),
  zh(`{b:base}数{n:numeral} (化为|化成|转换为|转换成|等于){c:base}[数][是|为][多少]`, convert, "二进制数 110101 化为十六进制是多少?"),
  zh(`(把|将)${SUBSCRIPT} (化为|化成|转换为|转换成|写成){c:base}[数]`, convert, "把 110101_2 化为十进制数"),
  zh("在{b:base}[下|中],[计算|求]{n:numeral} [ ]\\+ {m:numeral} [等于多少|是多少]", inBase(false), "在七进制中,计算 3602 + 15"),
  zh("在{b:base}[下|中],[计算|求]{n:numeral} [ ]- {m:numeral} [等于多少|是多少]", inBase(true), "在七进制中,计算 3602 - 15"),
  zh("{f:value} 的{p:place}[上]的[数字][是|为][多少|几|什么]", digit, "58213 的百位上的数字是几?"),
  zh("{f:value} 的{p:place}[上]的(数字|数)", digit, "58213 的千位上的数字"),
  zh("(求|写出){f:value} 的{p:place}[上][的](数字|数)", digit, "求 4.83 的十分位上的数字"),
];
