/** What a Chinese story asks; and what its clauses and its question have in common. */
import type { Amount, Asked, Kind } from "./facts.js";
import { type Numeral, numeralAt } from "./number-words.js";
import { type Value, constant } from "./value.js";
import type { Slots } from "./wording.js";
import { TIME, bare, split, unitOf } from "./zh-names.js";
import { tokensOf } from "./zh-tokens.js";
import type { ZhFact } from "./zh-wordings.js";

export interface Context {
  topic: string;
  noun: string;
  readonly numerals: readonly Numeral[];
  clause: number;
  sameRate: boolean;
  /** The number of a group that is asked about as a whole. */
  group: number | null;
  /** Shares of the whole that were told: "which is exactly 66 pages" is about them. */
  readonly shares: string[];
  /** 剩下的…: what is left is what is spoken of next. */
  isRest: boolean;
  /** Amounts that go together: 3天看了24页. */
  readonly pairs: Amount[];
  readonly second: boolean;
  isAmbiguous: boolean;
  /** 找回2元: what was paid is what there was. */
  isPaidBack: boolean;
  /** Clauses that told a total: 共运来6吨. */
  readonly summed: Set<number>;
  /** After 其中. */
  isPart: boolean;
}

export function numberOf(mark: string | undefined, context: Context): Value {
  const id = numeralAt(mark ?? "");
  const n = context.numerals[id];
  return n === undefined ? constant(0) : { kind: "number", id, size: n.size, text: n.text };
}

/** 用了, 用去, 用掉 are one verb. */
export const stem = (verb: string | undefined): string => (verb ?? "").replace(/(?<=.)(?:出去|[了去掉出来走完到])$/, "");

export function tagsOf(s: Slots): readonly string[] {
  const all = (tokensOf(`${s["a"] ?? ""}${s["adv"] ?? ""}`) ?? []).map((t) => t.text);
  return all.filter((t) => TIME.has(t));
}

/** What is asked about a thing, and no name of one. */
const ATTRIBUTE = /^(?:面积|周长|体积|容积|表面积|占地面积|占地|重量|总价|长度|距离|路程|)$/;

/** The amount that a question brings along: 7天 in 7天可以看多少页. */
export const told = (s: Slots, context: Context): Amount => ({ kind: "amount", who: bare(s["a"]), verb: "", sign: 1, phase: "start", value: numberOf(s["n"], context), unit: unitOf(s["pm"]), noun: bare(s["pt"]), tags: [], clause: context.clause });

export function question(fact: ZhFact, s: Slots, context: Context): Asked | null {
  const of: Kind = { unit: unitOf(s["m"]), noun: bare(s["t"] ?? s["t2"]) };
  const named = s["names"] ?? s["names2"];
  const names = /^(?:这|那|该)/.test(named ?? "") ? [] : split(named).map((n) => (/^[他她它]$/.test(n) ? context.topic : s["v0"] !== undefined && n.includes("的") ? n.slice(n.lastIndexOf("的") + 1) : n));
  const tags = tagsOf(s);
  const one = bare(s["a"]).replace(/^(?:买|购买|涂满|铺满|粉刷)(?:整个|这些|这个)?(?=..)/, "");
  const topic = one !== "" ? one : fact === "ask difference" && tags[0] !== undefined ? tags[0] : context.topic;
  const common = { of, tags, verb: stem(s["v"]) };
  switch (fact) {
    case "ask difference": return { kind: "difference", a: s["up"] === undefined ? bare(s["b"]) : topic, b: s["up"] === undefined ? topic : bare(s["b"]), of };
    case "ask rest difference": return { kind: "difference", a: s["up"] === undefined ? "*gone" : "*left", b: s["up"] === undefined ? "*left" : "*gone", of };
    case "ask equal": return { kind: "difference", a: bare(s["b"]), b: topic, of };
    case "ask times": return { kind: "ratio", a: topic, b: bare(s["b"]), excess: 0 };
    case "ask less share": return { kind: "ratio", a: topic, b: bare(s["b"]), excess: -1 };
    case "ask share": return { kind: "ratio", a: topic, b: bare(s["b"]), excess: 0 };
    case "ask more share": return { kind: "ratio", a: topic, b: bare(s["b"]), excess: 1 };
    case "ask each": return { kind: "each", per: { unit: unitOf(s["pm"]), noun: bare(s["pt"]).replace(/^(?:单价|价钱|价格|售价)$/, "") }, of, names };
    case "ask left": case "ask now": return { kind: "left", names, ...common, verb: (s["left"] ?? "").includes("找") ? "*change" : common.verb };
    case "ask undone": return { kind: "left", names, ...common, verb: "*undone" };
    case "ask start": return { kind: "start", names, ...common };
    case "ask sum": return { kind: "sum", names, ...common };
    case "ask distance": case "ask in": return { kind: "amount", names: [], of, tags: [], verb: "" };
    case "ask price": return { kind: "amount", names: ["现价"], of, tags: [], verb: "" };
    case "ask old price": return { kind: "amount", names: ["原价"], of, tags: [], verb: "" };
    case "ask saving": return { kind: "difference", a: "原价", b: "现价", of };
    case "ask some": case "ask amount": return { kind: "amount", names: ATTRIBUTE.test(one) ? [] : [/^[他她它]$/.test(one) ? context.topic : one].filter((n) => n !== ""), ...common };
    default: return null;
  }
}
