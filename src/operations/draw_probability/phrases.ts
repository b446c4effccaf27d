/** Wordings: drawing without replacement. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const en = (pattern: string, step: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language: "en", pattern, step, example });
const zh = (pattern: string, step: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language: "zh", pattern, step, example });
const seq = { counts: "@{u_counts}", sequence: "@{s_letters}", draws: "#{n}" };
const set = { counts: "@{u_counts}", wanted: "@{d_counts}", draws: "#{n}" };
const ASK = "(what is|calculate|compute|find|give|determine) [the] (prob|probability|chance)";
const THINGS = "[(letters|letter|cards|card|tiles|tile|balls|ball)]";
const DRAWN = `{n:ordinal} ${THINGS} [(are|is)] (picked|drawn|chosen|selected|taken) [at random] without replacement from [the letters] {u:urn}`;

export const phrases: readonly Phrase[] = [
  en(`${ASK} of [the] (sequence|drawing the sequence|picking the sequence) {s:letters} (when|if|,) ${DRAWN}`, seq, "What is the probability of sequence ab when two letters are picked without replacement from aabbc?"),
  en(`${DRAWN} [.|;] ${ASK} of [the] (sequence|drawing the sequence|picking the sequence) {s:letters}`, seq, "Two letters are picked without replacement from {a: 2, b: 3}. What is the probability of the sequence ab?"),
  en(`${ASK} of (picking|drawing|getting|choosing) {d:drawn} (when|if|,) ${DRAWN}`, set, "What is the probability of picking 1 a and 1 b when two letters are picked without replacement from aabbc?"),
  en(`${DRAWN} [.|;] ${ASK} of (picking|drawing|getting|choosing) {d:drawn}`, set, "Three letters are drawn without replacement from {a: 2, b: 3}. Find the probability of picking 1 a and 2 b."),
  en(`(if|when) ${DRAWN} , ${ASK} of (picking|drawing|getting|choosing) {d:drawn}`, set, "If two letters are drawn without replacement from aabbc, what is the probability of getting 2 b?"),
  en(`(if|when) ${DRAWN} , ${ASK} of [the] sequence {s:letters}`, seq, "If two letters are drawn without replacement from aabbc, what is the probability of the sequence ca?"),
  zh("从[字母]{u:urn} 中不放回地[随机][依次|逐个](取出|抽取|取|抽){n:ordinal} 个[字母],[求]依次(为|是|得到|取到){s:letters} 的概率[是|为][多少]", seq, "从字母 aabbc 中不放回地依次取出两个,求依次为 ab 的概率"),
  zh("从[字母]{u:urn} 中不放回地[随机][依次|逐个](取出|抽取|取|抽){n:ordinal} 个[字母],(得到|取到)(顺序|序列){s:letters} 的概率[是|为][多少]", seq, "从字母 {a: 2, b: 3} 中不放回地取出两个字母,得到序列 ab 的概率是多少?"),
  zh("从[字母]{u:urn} 中不放回地[随机](取出|抽取|取|抽){n:ordinal} 个[字母],[求][恰好|恰](取到|得到|取出|抽到){d:drawn} 的概率[是|为][多少]", set, "从字母 aabbc 中不放回地随机抽取两个,求取到 1 a 和 1 b 的概率"),
  zh("[求]从[字母]{u:urn} 中不放回地[随机](取出|抽取|取|抽){n:ordinal} 个[字母]时[,]依次(为|是|得到|取到){s:letters} 的概率", seq, "求从字母 aabbc 中不放回地取出两个时依次为 cb 的概率"),
  zh("[求]从[字母]{u:urn} 中不放回地[随机](取出|抽取|取|抽){n:ordinal} 个[字母]时[,](取到|得到|取出|抽到){d:drawn} 的概率", set, "求从字母 {a: 2, b: 3} 中不放回地取出三个字母时取到 1 a 和 2 b 的概率"),
];
