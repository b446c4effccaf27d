/** Wordings: times of day. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const en = (pattern: string, step: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language: "en", pattern, step, example });
const zh = (pattern: string, step: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language: "zh", pattern, step, example });
const between = { want: "minutes", from: "{t_minutes}", to: "{s_minutes}", half: "@{t_half}" };
const later = { want: "time", from: "{t_minutes}", shift: "{n}", half: "@{t_half}" };
const earlier = { ...later, before: true };
const WHAT = "(what is|what time is|what time is it|find the time)";

export const phrases: readonly Phrase[] = [
  en("how many minutes (are there|are|pass|elapse|go by) (between|from) {t:daytime} (and|to|until|till) {s:daytime}", between, "How many minutes are there between 9:40 AM and 1:05 PM?"),
  en("(find|what is|calculate) the (number of minutes|time in minutes|elapsed time in minutes) (between|from) {t:daytime} (and|to|until) {s:daytime}", between, "Find the number of minutes from 9:40 AM to 1:05 PM"),
  en(`${WHAT} {n:value} minutes (after|later than|past) {t:daytime}`, later, "What is 85 minutes after 11:50 PM?"),
  en(`${WHAT} {n:value} minutes (before|earlier than) {t:daytime}`, earlier, "What is 85 minutes before 12:10 AM?"),
  en(`${WHAT} {n:value} (hour|hours) (after|later than|past) {t:daytime}`, { ...later, shift: "60*({n})" }, "What time is it 7 hours after 8:15 PM?"),
  en(`${WHAT} {n:value} (hour|hours) (before|earlier than) {t:daytime}`, { ...earlier, shift: "60*({n})" }, "What time is it 7 hours before 5:15 AM?"),
  zh("从{t:daytime} 到{s:daytime} [一共|共][有|经过|是](多少分钟|几分钟)", between, "从 9:40 到 13:05 共有多少分钟?"),
  zh("{t:daytime} (到|至){s:daytime} [之间][一共|共][有|经过|是](多少分钟|几分钟)", between, "上午9:40 到 下午1:05 之间有多少分钟?"),
  zh("{t:daytime} [再][过|之后]{n:value} 分钟[之后|后][是](几点|几点几分|什么时间|什么时刻)", later, "23:50 再过 85 分钟是几点几分?"),
  zh("{t:daytime} 的{n:value} 分钟(之后|后)[是](几点|几点几分|什么时间|什么时刻)", later, "23:50 的 85 分钟后是什么时间?"),
  zh("{t:daytime} [的]{n:value} 分钟(之前|前|以前)[是](几点|几点几分|什么时间|什么时刻)", earlier, "0:10 的 85 分钟前是什么时间?"),
  zh("{t:daytime} [再]过{n:value} [个]小时[之后|后][是](几点|几点几分|什么时间|什么时刻)", { ...later, shift: "60*({n})" }, "20:15 再过 7 个小时是几点?"),
];
