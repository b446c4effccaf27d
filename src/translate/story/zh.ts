/** Chinese stories: clauses → facts. The subject is carried from clause to clause; a name is the words themselves. */
import type { Amount, Asked, Fact, Story } from "./facts.js";
import { SHAPE, withFigures } from "./figures.js";
import { negative } from "./network.js";
import { NUMBER, type Numeral, numeralAt } from "./number-words.js";
import { factors } from "./sizes.js";
import { type Value, constant, minus, over, plus, times } from "./value.js";
import { type Slots, readSlots } from "./wording.js";
import * as words from "./zh-words.js";
import { asUnits, spoken } from "./zh-prepare.js";
import { type Context, numberOf, question, stem, tagsOf, told } from "./zh-questions.js";
import { MONEY, TIME, bare, base, means, same, split, unitOf } from "./zh-names.js";
import { compiled, tokensOf } from "./zh-tokens.js";
import type { ZhFact } from "./zh-wordings.js";

export interface Unread { readonly notUnderstood: string }

export interface ReadStory {
  readonly story: Story;
  /** The facts as told, before measures of a figure are put together. */
  readonly told: readonly Fact[];
  /** The number of a group that is asked about as a whole. */
  readonly group: number | null;
  /** A wording with two meanings was met: 比…多2倍. */
  readonly isAmbiguous: boolean;
}

const HAS_NUMBER = new RegExp(NUMBER);

/** `second`: the other meaning of wordings that have two. */
export function readChinese(text: string, numerals: readonly Numeral[], second = false): ReadStory | Unread {
  const context: Context = { topic: "", noun: "", numerals, clause: 0, sameRate: false, group: null, isPart: false, summed: new Set(), isPaidBack: false, shares: [], isRest: false, pairs: [], second, isAmbiguous: false };
  const facts: Fact[] = [];
  let asked: Asked | null = null;
  const prepared = asUnits(spoken(text.replace(/\s+/g, ""))).replace(/m\^2/g, "平方米").replace(/m\^3/g, "立方米").replace(/=(?=[?？.。．]?$)/, "是多少").replace(/(?<=[\u4e00-\u9fff])=(?=多少)|(?<=[\u4e00-\u9fff])=/g, "是");
  for (const raw of prepared.split(/[，。；！？,;!?：:\n]|(?<![\d])\.|\.(?!\d)/)) {
    if (raw === "" || asked !== null) { if (raw !== "" && !/^(?:=|\(?(?:π|得数|结果)|请).{0,12}$/.test(raw)) return { notUnderstood: raw }; continue; }
    context.clause += 1;
    if (words.SAME_RATE.test(raw)) context.sameRate = true;
    if (raw.startsWith("其中")) context.isPart = true;
    const clause = withoutGroup(stripped(raw), context);
    if (clause === "") continue;
    const read = readClause(clause, context);
    if (read === null) {
      if (HAS_NUMBER.test(clause) || words.changes(clause.replace(SHAPE, ""))) return { notUnderstood: raw };
      facts.push({ kind: "background", clause: context.clause });
      const first = tokensOf(clause)?.[0];
      const who = first?.letter === "K" ? first.text.replace(/(?:看|买|写|做|去|在|带|画|参加|组织|举行|要|想|到|挖|修|从|开).*$/, "") : "";
      if (who !== "" && who.length <= 5) context.topic = bare(who);
      continue;
    }
    facts.push(...read.facts);
    if (read.asked !== undefined) asked = read.asked;
  }
  if (asked === null) return { notUnderstood: "" };
  const last = asked;
  // Beside an amount that is not told, a total is the total of both.
  const open = facts.some((f) => f.kind === "amount" && f.value === null && f.phase === "change");
  const single = facts.map((f) => ofOne(f, facts, last)).map((f): Fact => (open && f.kind === "amount" && f.value !== null && context.summed.has(f.clause) ? { ...f, tags: [...f.tags, "*total"] } : context.isPaidBack && f.kind === "amount" && /^(?:付|付出|支付|给|交)$/.test(f.verb) ? { ...f, sign: 1, phase: "start" } : f));
  const put = withFigures(single, last, prepared, factors(words.SIZES));
  // 这块玉米地, spoken of before as the one figure.
  const [about = ""] = "names" in last ? last.names : [];
  const isFigure = put !== single && last.kind === "amount" && last.names.length === 1 && prepared.indexOf(about) < prepared.lastIndexOf(about);
  const story: Story = {
    facts: put, asked: isFigure && last.kind === "amount" ? { ...last, names: [] } : last, sameRate: context.sameRate, isRest: context.isRest, same, means,
    tagFits: (own, asked) => own === asked,
    rounding: /至少|最少/.test(text) ? "up" : /最多|可以|能/.test(text) ? "down" : null,
    signOf: (v) => (words.GAINS.has(v) ? 1 : words.LOSSES.has(v) ? -1 : 0),
    isMoney: (k) => MONEY.test(k.unit),
    isPayment: (v) => /^(?:付|支付|带|拿|给)$/.test(v),
    isGroup: (n) => words.GROUP.test(n),
    isPart: (noun, part) => noun === "" || words.COLLECTIVE.test(noun) || (part !== noun && part.endsWith(noun)),
    isWhole: (n) => n === "*" || words.WHOLES.test(n),
    isCount: (k) => !words.UNITS.includes(k.unit.replace(/^[万亿]/, "")) && k.unit !== "",
  };
  return { story, told: facts, group: context.group, isAmbiguous: context.isAmbiguous };
}

/** 一根彩带长67米 is a rate when lengths of ribbon are counted or asked for, and else what is known of the one ribbon. */
function ofOne(f: Fact, facts: readonly Fact[], asked: Asked): Fact {
  if (f.kind !== "per each" || f.who !== "*one") return f;
  const counted = facts.some((x) => (x.kind === "amount" && same(x, f.per)) || (x.kind === "per each" && x !== f && same(x.of, f.per)));
  const isAsked = (asked.kind === "each" && same(asked.per, f.per)) || ("of" in asked && same(asked.of, f.per)) || asked.kind === "each";
  if ((counted || isAsked) && asked.kind !== "difference") return { ...f, who: "" };
  return f.otherwise ?? f;
}

const TOGETHER = new RegExp(`^(?:他们|她们|它们|这|那)?(${NUMBER})${words.MEASURES}([\\u4e00-\\u9fff]{0,4}?)(?=一共|总共|共|合计|平均)`);
/** 他们三人, 两根电线 before 一共: how many are put together. It is accounted for when that many are. */
function withoutGroup(clause: string, context: Context): string {
  const m = /多少|几/.test(clause) ? TOGETHER.exec(clause) : null;
  if (m === null) return clause;
  context.group = numeralAt(m[1] ?? "");
  return clause.slice(m[0].length);
}

function stripped(raw: string): string {
  let clause = raw;
  for (let i = 0; i < 4; i += 1) { const next = clause.replace(words.LINKS, ""); if (next === clause) break; clause = next; }
  return clause.replace(/(?:的话|呢|吗)$/, "");
}

/** Whether each wording fits its own example. For tests. */
export function misfits(mark: (text: string) => string): readonly string[] {
  return compiled.filter((w) => { const tokens = tokensOf(stripped(mark(w.wording.example))); return tokens === null || readSlots(w, tokens, tokens.map((t) => t.letter).join(""), "") === null; }).map((w) => `${w.wording.fact}: ${w.wording.pattern} | ${w.wording.example}`);
}

const QUESTIONS = compiled.filter((w) => w.wording.fact.startsWith("ask"));
const STATEMENTS = compiled.filter((w) => !w.wording.fact.startsWith("ask"));
function readClause(clause: string, context: Context): { facts: readonly Fact[]; asked?: Asked } | null {
  const tokens = tokensOf(clause);
  if (tokens === null) return null;
  const letters = tokens.map((t) => t.letter).join("");
  // Only a question holds a word of asking.
  for (const w of /多少|几/.test(clause) ? QUESTIONS : STATEMENTS) {
    const s = readSlots(w, tokens, letters, "");
    if (s === null) continue;
    const { fact } = w.wording;
    if (fact.startsWith("ask")) { const asked = question(fact, s, context); if (asked !== null) {
      const brought = fact === "ask in" ? [told(s, context)] : [];
      // 100千克可榨油40千克, 1吨可榨油多少千克: the same rate is meant.
      if (brought.some((b) => context.pairs.length === 2 && context.pairs.some((p) => same(b, p) || factors(words.SIZES)(b.unit, p.unit) !== null))) context.sameRate = true;
      return { facts: brought, asked };
    } continue; }
    const facts = statement(fact, s, context);
    if (facts !== null) return { facts };
  }
  return null;
}

// ---- statements -----------------------------------------------------------------------------------------------------

/** The measures of a figure by their nouns. */
const MEASURED: Readonly<Record<string, string>> = { 厚度: "高", 深度: "高", 高度: "高", 宽度: "宽" };
/** Who a clause is about: named, or the one spoken of before. */
function subject(s: Slots, context: Context): string {
  const name = bare(s["a"]);
  if (TIME.has(name)) return context.topic;
  if (name === "" || /^(?:它|他|她|其|自己)$/.test(name)) return context.topic;
  context.topic = name;
  return name;
}

function amountOf(s: Slots, context: Context, more: Partial<Amount>): Amount {
  const noun = bare(s["t"] ?? s["t2"]);
  if (noun !== "") context.noun = noun;
  return { kind: "amount", who: subject(s, context), verb: stem(s["v"]), sign: 1, phase: "start", value: s["n"] === undefined ? null : numberOf(s["n"], context), unit: unitOf(s["m"]), noun, tags: tagsOf(s), clause: context.clause, ...more };
}

function statement(fact: ZhFact, s: Slots, context: Context): readonly Fact[] | null {
  const at = context.clause;
  const n = numberOf(s["n"], context);
  const form = s["n"] === undefined ? null : (context.numerals[numeralAt(s["n"])]?.form ?? null);
  // 3/5千米 is an amount, 3/5 is a share.
  const isShare = form === "percent" || (form === "fraction" && !words.UNITS.includes(s["m"] ?? ""));
  const relation = (factor: Value, more: Value): readonly Fact[] => { const before = context.topic; const a = TIME.has(bare(s["a"])) ? bare(s["a"]) : subject(s, context); const b = base(s["b"]); return a === "" ? [] : [{ kind: "relation", a, b: /^[它他她我]$/.test(b) ? before : b, factor, more, unit: unitOf(s["m"]), clause: at }]; };
  const ok = (facts: readonly Fact[]): readonly Fact[] | null => (facts.length === 0 ? null : facts);
  switch (fact) {
    case "share of stock": if (isShare) context.shares.push(`*${at}`); return isShare ? [{ ...amountOf({ ...s, n: undefined }, context, { phase: "change", sign: -1, value: null, tags: [...tagsOf(s), `*${at}`] }), unit: "", noun: "" }, { kind: "relation", a: `*${at}`, b: s["b"] === undefined ? "*" : base(s["b"]), factor: n, more: constant(0), unit: "", clause: at }] : null;
    case "more": return ok(relation(constant(1), n));
    case "less": return ok(relation(constant(1), negative(n)));
    case "n times more": context.isAmbiguous = true; return ok(relation(context.second ? n : plus(constant(1), n), constant(0)));
    case "times": return ok(relation(n, constant(0)));
    case "times more": return ok(relation(n, numberOf(s["k"], context)));
    case "times less": return ok(relation(n, negative(numberOf(s["k"], context))));
    case "share": return isShare || form === "decimal" ? ok(relation(n, constant(0))) : null;
    case "share more": return isShare ? ok(relation(plus(constant(1), n), constant(0))) : null;
    case "share less": return isShare ? ok(relation(minus(constant(1), n), constant(0))) : null;
    case "per each": {
      const who = bare(s["a"]);
      return [{ kind: "per each", sign: s["v"] === undefined || words.GAINS.has(s["v"]) ? 1 : words.LOSSES.has(s["v"]) ? -1 : 1, who: who === "" ? context.topic : who, per: { unit: unitOf(s["pm"]), noun: bare(s["pt"]) }, of: { unit: unitOf(s["m"]), noun: bare(s["t"] ?? s["t2"]) }, value: n, clause: at }];
    }
    case "rate of one": {
      const noun = bare(s["pt"]);
      if (noun !== "") context.topic = noun;
      const otherwise = amountOf({ ...s, a: s["pt"], v: s["v"] ?? s["have"] }, context, s["v"] === undefined || MONEY.test(unitOf(s["m"])) ? {} : { phase: "change", sign: words.GAINS.has(s["v"]) ? 1 : -1 });
      return [{ kind: "per each", sign: 1, who: "*one", otherwise, per: { unit: unitOf(s["pm"]), noun }, of: { unit: unitOf(s["m"]), noun: bare(s["t"] ?? s["t2"]) }, value: n, clause: at }];
    }
    case "give": return [amountOf({ ...s, t: undefined }, context, { phase: "change", sign: -1, tags: [`→${bare(s["to"])}`] })];
    case "old price": case "price": return [{ ...amountOf(s, context, {}), tags: [fact === "price" ? "现价" : "原价"] }];
    case "discounted": return isShare || form === "decimal" ? [{ kind: "relation", a: "现价", b: "原价", factor: n, more: constant(0), unit: "", clause: at }] : null;
    case "discount": return [{ kind: "relation", a: "现价", b: "原价", factor: over(n, constant(n.kind === "number" && n.size.d === 1n && n.size.n > 10n ? 100 : 10)), more: constant(0), unit: "", clause: at }];
    case "reduced": return [{ kind: "relation", a: "现价", b: "原价", factor: constant(1), more: negative(n), unit: "", clause: at }];
    case "share was": return form === "percent" || form === "fraction" || form === "decimal" ? [{ kind: "relation", a: `*${at}`, b: bare(s["b"]), factor: n, more: constant(0), unit: "", clause: at }, { kind: "total", names: [`*${at}`], of: { unit: "", noun: "" }, value: numberOf(s["k"], context), clause: at }] : null;
    case "exactly": { const names = context.shares; return names.length === 0 ? null : [{ kind: "total", names, of: { unit: "", noun: "" }, value: n, clause: at }]; }
    case "total": return [{ kind: "total", names: split(`${s["name"] ?? ""}、${s["names"] ?? ""}`), of: { unit: unitOf(s["m"]), noun: bare(s["t"] ?? s["t2"]) }, value: n, clause: at }];
    case "share is": return isShare ? ok(relation(n, constant(0)).map((f) => (f.kind === "relation" ? { ...f, b: "*" } : f))) : null;
    case "share left": return isShare ? [{ ...amountOf({ ...s, n: undefined }, context, { phase: "left", value: null, tags: [`*${at}`] }), unit: "", noun: "" }, { kind: "relation", a: `*${at}`, b: s["b"] === undefined ? "*" : base(s["b"]), factor: n, more: constant(0), unit: "", clause: at }] : null;
    case "spend": {
      if (!MONEY.test(unitOf(s["m"]))) return null; const a = amountOf({ ...s, t: undefined, t2: undefined }, context, { phase: "change", sign: -1, verb: "用" }); return [{ ...a, tags: [...a.tags, bare(s["t"])] }]; }
    case "grouped": return [{ kind: "per each", sign: 1, who: "", per: { unit: unitOf(s["pm"]), noun: bare(s["pt"]) }, of: { unit: unitOf(s["m"]), noun: bare(s["t"]) }, value: n, clause: at }];
    case "shared": return [amountOf({ ...s, a: undefined }, context, { who: "", phase: "start" })];
    case "left": if ((s["left"] ?? "").includes("找")) context.isPaidBack = true; return [amountOf(s, context, { phase: "left" })];
    case "some left": return [amountOf(s, context, { phase: "left", value: null })];
    case "some": return [amountOf(s, context, s["v"] === undefined ? {} : { phase: "change", sign: words.GAINS.has(s["v"]) ? 1 : -1, value: null })];
    case "pair": {
      const first = amountOf({ ...s, n: s["k"], m: s["pm"], t: s["pt"], t2: undefined }, context, {});
      context.pairs.push(first);
      const second = amountOf({ ...s, a: undefined, adv: undefined, t2: undefined }, context, { who: first.who });
      context.pairs.push(second);
      return [first, second];
    }
    case "have": case "bare": return isShare ? null : [amountOf({ ...s, v: MEASURED[/(?:^|的|.)(厚度|深度|高度|宽度)$/.exec(s["a"] ?? "")?.[1] ?? ""] ?? s["have"] }, context, context.isPart ? { phase: "part" } : {})];
    case "shared out": return [amountOf({ ...s, a: undefined }, context, { phase: "start" }), amountOf({ ...s, a: undefined, n: s["k"], m: s["pm"], t: s["pt"], t2: undefined }, context, { who: "", phase: "start" })];
    case "discount price": {
      const k = numberOf(s["k"], context);
      return [{ kind: "relation", a: "现价", b: "原价", factor: over(k, constant(k.kind === "number" && k.size.d === 1n && k.size.n > 10n ? 100 : 10)), more: constant(0), unit: "", clause: at }, { ...amountOf(s, context, {}), tags: ["现价"] }];
    }
    case "both sides": return /两(?:边|侧|旁|端|岸|面)$/.test(s["a"] ?? "") && !isShare ? [amountOf({ ...s, a: undefined }, context, { value: times(constant(2), n), phase: "start" })] : null;
    case "several": {
      const all = split(`${s["name"] ?? ""}、${s["names"] ?? ""}`);
      if (all.length < 2) return null;
      const who = s["v"] === undefined || s["a"] === undefined ? "" : subject(s, context);
      return all.map((name): Fact => ({ ...amountOf({ ...s, a: undefined, t: undefined, t2: s["t2"] }, context, { phase: "start" }), who: who === "" ? name : who, ...(who === "" ? {} : { noun: name }) }));
    }
    case "route": return [amountOf({ ...s, a: undefined, t: undefined }, context, { who: "路程" })];
    case "goal": case "whole": return [amountOf(s, context, { phase: "start" })];
    case "rest event": context.isRest = true; return [amountOf(s, context, { phase: "change", sign: 1 })];
    case "event": {
      if (s["sum"] !== undefined) context.summed.add(at);
      if (context.isPart && !isShare) return [amountOf(s, context, { phase: "part" })]; const v = s["v"] ?? ""; return isShare ? null : [amountOf(s, context, { phase: "change", sign: words.GAINS.has(v) ? 1 : -1 })]; }
    default: return null;
  }
}
