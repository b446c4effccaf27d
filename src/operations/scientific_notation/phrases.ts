/** Wordings: scientific and ordinary notation. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const sci = { expr: "{f}" };
const ordinary = { expr: "{f}", want: "ordinary" };
const en = (pattern: string, step: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language: "en", pattern, step, example });
const zh = (pattern: string, step: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language: "zh", pattern, step, example });
const WRITE = "(write|express|convert|give|put|rewrite|state)";

export const phrases: readonly Phrase[] = [
  en(`${WRITE} [(the|each|this)] [(following|given)] [number] [(to|into)] [in] scientific notation [:] {f:value}`, sci, "Write the number in scientific notation: 0.00052"),
  en(`${WRITE} [the number] {f:value} (in|to|into|using) scientific notation`, sci, "Express 73000 in scientific notation"),
  en(`(simplify|compute|calculate|evaluate|multiply|divide|perform the operation) [and] (write|express|give|leave|state) [(the|your)] (answer|result|it) in scientific notation [:] {f:value}`, sci, "Simplify and write the answer in scientific notation: (3*10^4)(4*10^-9)"),
  en(`${WRITE} [(the|each|this)] [(following|given)] [number] [(to|into)] [in] (standard|decimal|ordinary) (notation|form) [:] {f:value}`, ordinary, "Write the number in standard notation: 6.1*10^-3"),
  en(`${WRITE} [the number] {f:value} (in|to|into) (standard|decimal|ordinary) (notation|form)`, ordinary, "Convert 6.1*10^5 to decimal notation"),
  zh("(把|将)[数]{f:value} (用科学记数法表示|写成科学记数法|用科学计数法表示|化为科学记数法|写成科学记数法的形式)", sci, "把 0.00052 用科学记数法表示"),
  zh("用科学(记|计)数法表示[数|下列各数][:]{f:value}", sci, "用科学记数法表示 73000"),
  zh("{f:value} 用科学(记|计)数法(表示|可表示|写)(为|成)[多少|什么]", sci, "73000 用科学记数法表示为多少"),
  zh("计算[,](结果|并把结果)用科学(记|计)数法表示[:]{f:value}", sci, "计算,结果用科学记数法表示:(3*10^4)*(4*10^-9)"),
  zh("(把|将){f:value} (写成|化为|化成)(小数|普通形式|原数)", ordinary, "把 6.1*10^-3 写成小数"),
];
