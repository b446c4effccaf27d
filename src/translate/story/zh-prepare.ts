/** The text of a Chinese story made plainer before it is cut into clauses; nothing that counts is taken away. */
import { NUMBER } from "./number-words.js";
import * as words from "./zh-words.js";

/** 130米/分 → 每分钟130米; 60本一样的书 → 60本书; …3米还剩多少米 is two clauses; 鲜花如果摆6排 → 鲜花摆6排. */
const PER_TIME: Readonly<Record<string, string>> = { 分: "分钟", 时: "小时" };
const IDENTICAL = new RegExp(`(?<=${NUMBER}${words.MEASURES})(?:一样|同样|相同)的(?=[\\u4e00-\\u9fff])`, "g");
const THEN_LEFT = new RegExp(`(?<=${NUMBER}${words.MEASURES})(?=还(?:剩|余)[下]?(?:多少|几))`, "g");
const SPEED = new RegExp(`(${NUMBER})(千米|公里|米)/(分钟|小时|分|时|秒)`, "g");
/** Each only where its word stands: what comes before a word is looked at last. */
export function spoken(text: string): string {
  let out = text;
  if (out.includes("/")) out = out.replace(SPEED, (_, n: string, m: string, t: string) => `每${PER_TIME[t] ?? t}${n}${m}`);
  if (/[一同]样的|相同的/.test(out)) out = out.replace(IDENTICAL, "");
  if (/还[剩余]/.test(out)) out = out.replace(THEN_LEFT, ",");
  return out.includes("如果") ? out.replace(/(?<=[\u4e00-\u9fff])如果(?=[摆放装坐站分栽种排])/g, "") : out;
}

const MONEY_UNIT = new RegExp(`${NUMBER}(美元|元)`, "g");
const TIME_UNIT = new RegExp(`(?:${NUMBER}|每)(小时|分钟|天|秒)`, "g");
const LENGTH_UNIT = new RegExp(`${NUMBER}(千米|公里|米|厘米|英里|英尺)`, "g");
/** 多少钱, 多远, 多少时间 in the only unit of that kind that the story has. */
export function asUnits(text: string): string {
  if (!/多(?:少(?:元?钱|路程|距离|时间|[?？。.,，]|$)|远|长|久)/.test(text)) return text;
  const only = (pattern: RegExp): string | null => { const units = new Set([...text.matchAll(pattern)].map((m) => m[1])); return units.size === 1 ? ([...units][0] ?? null) : null; };
  const [money, length, time] = [only(MONEY_UNIT), only(LENGTH_UNIT), only(TIME_UNIT)];
  let out = text;
  if (money !== null) out = out.replace(/(单价|价钱|价格|售价)是?多少(?=[?？。.,，]|$)/g, `$1是多少${money}`).replace(/多少(?:元)?钱/g, `多少${money}`);
  if (length !== null) out = out.replace(/(?:有)?多远|多少(?:路程|距离)/g, `多少${length}`).replace(/(?:有)?多长(?!时间)/g, `长多少${length}`);
  return time === null ? out : out.replace(/多(?:少|长)时间|多久/g, `多少${time}`);
}
