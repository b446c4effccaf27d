/** English stories: sentences → clauses → facts. A subject, a noun and a verb are carried to clauses that leave them out. */
import type { Amount, Asked, Fact, Kind, Story } from "./facts.js";
import { negative } from "./network.js";
import { type Numeral, numeralAt } from "./number-words.js";
import { type Value, constant } from "./value.js";
import { MAX_TOKENS, type Slots, type Token, readSlots } from "./wording.js";
import * as words from "./en-words.js";
import { headOf, means, nameOf, same, thingOf } from "./en-names.js";
import { classOfOwn, compiled, conditionFirst, tokensOf, trimmed, withoutLead } from "./en-tokens.js";
import type { EnFact } from "./en-wordings.js";
import type { ReadStory, Unread } from "./zh.js";

interface Context {
  topic: string;
  noun: string;
  verb: string;
  sign: 1 | -1;
  phase: Amount["phase"];
  /** What the rate before was about: "each pot has 3 tulips and 4 lilies". */
  per: string;
  /** Two things were named last: "them" may be either. */
  isTwo: boolean;
  clause: number;
}

const START: Context = { topic: "", noun: "", verb: "", sign: 1, phase: "start", per: "", isTwo: false, clause: 0 };

interface ReadClauses { readonly facts: readonly Fact[]; readonly asked: Asked | null; readonly context: Context }

export function readEnglish(text: string, numerals: readonly Numeral[]): ReadStory | Unread {
  let context: Context = { ...START };
  const facts: Fact[] = [];
  let asked: Asked | null = null;
  const prepared = text.replace(/\bat (?:this|that|the same) rate,?\s*/gi, "").replace(/\b(Mr|Mrs|Ms|Dr|St)\./g, "$1").replace(/\$\s*([\ue000-\ue0ff])(?!\s*(?:bills?|dollars?|cents?))/g, "$1 dollars").replace(/([\ue000-\ue0ff])\s*\$(?!\w)/g, "$1 dollars");
  // Words with a capital that do not begin a sentence; a first word is a name when it is one elsewhere.
  const names = new Set([...prepared.matchAll(/(?<=[a-z,'\ue000-\ue0ff] )[A-Z][a-z]+/g)].map((m) => m[0].toLowerCase()));
  for (const sentence of prepared.split(/[.?!;\n]+(?=\s|$)|[?!]/)) {
    const tokens = withoutLead(tokensOf(sentence, names));
    if (tokens.length === 0) continue;
    if (tokens.length > MAX_TOKENS || asked !== null) return { notUnderstood: sentence.trim() };
    const read = readSentence(trimmed(conditionFirst(tokens)), context, numerals, 0);
    if (read === null) {
      if (!isBackground(tokens)) return { notUnderstood: sentence.trim() };
      facts.push({ kind: "background", clause: context.clause });
      const who = subjectOf(tokens);
      if (who !== "") context = { ...context, topic: who };
      continue;
    }
    facts.push(...read.facts);
    asked = read.asked;
    context = read.context;
  }
  if (asked === null) return { notUnderstood: "" };
  const story: Story = {
    facts, asked, isRest: false, tagFits: (own, asked) => own === asked || headOf(thingOf(own)) === headOf(thingOf(asked)), sameRate: /\bat (?:this|that|the same) rate\b/i.test(text), same, means,
    isWhole: (n) => n === "*" || words.WHOLES.test(n), isGroup: (n) => /(?:class|school|family|group|team|store|shop|farm|park|town|they|we|all)$/.test(n) || n === "",
    rounding: /\b(?:full|complete|whole)\b.*\?|\bat most\b|how many (?:\w+ )?(?:can|could) /i.test(text) ? "down" : /\bat least\b|\bneed(?:ed|s)?\b/.test(text.slice(text.toLowerCase().lastIndexOf("how many"))) ? "up" : null,
    signOf: (v) => words.VERBS.get(v)?.sign ?? 0,
    isMoney: (k) => /^(?:dollar|cent|money)$/.test(headOf(k.noun)),
    isPayment: (v) => v === "pay" || v === "give", isCount: (k) => !words.MEASURED.has(headOf(k.noun)) && k.noun !== "",
  };
  return { story, told: facts, group: null, isAmbiguous: false };
}

/** A sentence is one clause, or several joined by "and", commas, "but". */
function readSentence(tokens: readonly Token[], context: Context, numerals: readonly Numeral[], depth: number): ReadClauses | null {
  const whole = readClause(tokens, context, numerals);
  if (whole !== null || depth > 5) return whole;
  for (let i = 1; i < tokens.length - 1; i += 1) {
    if (tokens[i]?.letter !== "J" && !/^(?:and|but|then|,|so|while)$/.test(tokens[i]?.text ?? "")) continue;
    const left = readClause(trimmed(tokens.slice(0, i)), context, numerals);
    if (left === null || left.asked !== null) continue;
    const right = readSentence(trimmed(tokens.slice(i + 1)), left.context, numerals, depth + 1);
    if (right !== null) return { facts: depth > 0 ? [...left.facts, ...right.facts] : sharedTags([...left.facts, ...right.facts]), asked: right.asked, context: right.context };
  }
  return null;
}

/** "3 apples and 4 pears in the garden": both are there. */
function sharedTags(facts: readonly Fact[]): readonly Fact[] {
  const last = facts.filter((f) => f.kind === "amount").pop();
  if (last === undefined || last.tags.length === 0 || facts.some((f) => f.kind === "amount" && f !== last && f.tags.length > 0)) return facts;
  return facts.map((f) => (f.kind === "amount" ? { ...f, tags: last.tags } : f));
}

function isBackground(tokens: readonly Token[]): boolean {
  const text = tokens.map((t) => t.text).join(" ");
  return !tokens.some((t) => t.letter === "N" || t.letter === "?" || t.text === "?" || (words.VERBS.get(t.text)?.sign ?? 0) < 0) && !words.NOT_BACKGROUND.test(text) && words.BACKGROUND_VERB.test(text);
}

function subjectOf(tokens: readonly Token[]): string {
  const end = tokens.findIndex((t) => !/[KCD]/.test(t.letter >= "\ue400" ? classOfOwn(t.letter) : t.letter));
  return end <= 0 || end > 3 ? "" : nameOf(tokens.slice(0, end).map((t) => t.text).join(" "));
}

/** Wordings that do not fit their own example. For tests. */
export function misfits(mark: (text: string) => string): readonly string[] {
  return compiled.filter((w) => { const tokens = trimmed(tokensOf(mark(w.wording.example).replace(/[.?]$/, ""))); return readSlots(w, tokens, tokens.map((t) => t.letter).join(""), " ") === null; }).map((w) => `${w.wording.fact}: ${w.wording.pattern} | ${w.wording.example}`);
}

// ---- clauses --------------------------------------------------------------------------------------------------------

function readClause(tokens: readonly Token[], before: Context, numerals: readonly Numeral[]): ReadClauses | null {
  const letters = tokens.map((t) => t.letter).join("");
  for (const w of compiled) {
    const s = readSlots(w, tokens, letters, " ");
    if (s === null) continue;
    const context = { ...before, clause: before.clause + 1 };
    const read = new Clause(s, context, numerals);
    if (w.wording.fact.startsWith("ask")) { const asked = read.question(w.wording.fact); if (asked !== null) return { facts: w.wording.fact === "ask in" || w.wording.fact === "ask far in" ? [read.told()] : [], asked, context }; continue; }
    const facts = read.facts(w.wording.fact);
    if (facts !== null) return { facts, asked: null, context };
  }
  return null;
}

class Clause {
  /** A thing was left out that could be either of two. */
  private unclear = false;
  private inList = false;
  constructor(private readonly s: Slots, private readonly context: Context, private readonly numerals: readonly Numeral[]) {}

  private value(mark: string | undefined): Value {
    const id = numeralAt(mark ?? "");
    const n = this.numerals[id];
    return n === undefined ? constant(0) : { kind: "number", id, size: n.size, text: n.text };
  }
  private who(text: string | undefined): string {
    const name = nameOf(text ?? "");
    if (name === "" || /^(?:he|she|they|it|i|we|you|him|her|them|me|us)$/.test(name)) return this.context.topic;
    return name;
  }
  private subject(): string {
    const name = this.who(this.s["a"]);
    if (name !== "") this.context.topic = name;
    return name;
  }
  private thing(text: string | undefined): string {
    const noun = thingOf(text);
    if (noun === "") { this.unclear ||= this.context.isTwo || (this.s["poss"] !== undefined && /^(?:dollar|cent)$/.test(this.context.noun)); return this.context.noun; }
    this.context.isTwo = this.inList && noun !== this.context.noun;
    this.context.noun = noun;
    return noun;
  }
  private tags(...texts: readonly (string | undefined)[]): readonly string[] {
    const all = [this.s["pps"], this.s["pp2"], this.s["end"], ...texts].filter((t) => t !== undefined && t !== "").join(" ");
    return all.split(/\b(?:in|on|at|from|for|with|by|during|into|onto|off|inside|over|around|near|through|across|along|under|behind|as)\b/).slice(1).map((t) => nameOf(t.trim())).filter((t) => t !== "" && !/^(?:all|total)$/.test(t));
  }
  private amount(more: Partial<Amount>): Amount {
    const verb = words.VERBS.get(this.s["v"] ?? "");
    const phase = more.phase ?? (verb === undefined ? "start" : "change");
    const sign = more.sign ?? (verb !== undefined && verb.sign < 0 ? -1 : 1);
    const times = (this.s["adv"] ?? "").match(/yesterday|today|this morning|this afternoon|last year|this year|last week|this week|last month|tomorrow/g) ?? [];
    const total = this.s["sum"] === undefined || more.value === null ? [] : ["*total"];
    const a: Amount = { kind: "amount", who: more.who ?? this.subject(), verb: verb?.base ?? "have", value: this.value(this.s["n"]), unit: "", noun: more.noun ?? this.thing(this.s["t"]), tags: [...this.tags(), ...times, ...total], clause: this.context.clause, ...more, phase, sign };
    Object.assign(this.context, { per: "", verb: a.verb, sign: a.sign, phase: a.phase });
    return a;
  }
  private rate(per: string, noun: string, value: Value, who = ""): Fact {
    this.context.per = per;
    this.context.isTwo = true;
    return { kind: "per each", sign: 1, who, per: { unit: "", noun: per }, of: { unit: "", noun }, value, clause: this.context.clause };
  }
  private relation(factor: Value, more: Value): readonly Fact[] | null {
    this.thing(this.s["t"]);
    const before = this.context.topic;
    const a = this.subject();
    const b = nameOf(this.s["b"] ?? "");
    const other = /^(?:he|she|they|him|her|them)$/.test(b) ? before : b;
    return a === "" || other === "" || a === other ? null : [{ kind: "relation", a, b: other, factor, more, unit: "", clause: this.context.clause }];
  }

  facts(fact: EnFact): readonly Fact[] | null {
    this.inList = fact === "bare";
    const facts = this.statement(fact);
    return this.unclear ? null : facts;
  }

  private statement(fact: EnFact): readonly Fact[] | null {
    const { s, context } = this;
    const n = this.value(s["n"]);
    switch (fact) {
      case "more": case "more event": case "older": return this.relation(constant(1), n);
      case "less": case "less event": case "younger": return this.relation(constant(1), negative(n));
      case "times": return this.relation(n, constant(0));
      case "twice": return this.relation(constant(2), constant(0));
      case "half": return this.relation(constant(1, 2), constant(0));
      case "cost each": return [this.rate(thingOf(s["u"] ?? s["t"]), thingOf(s["u"] === undefined ? s["t2"] : s["t"]), n)];
      case "per each": { const of = this.thing(s["t"]); return [this.rate(thingOf(s["u"]), of, n)]; }
      case "in each": {
        const verb = words.VERBS.get(s["v"] ?? "");
        const f = this.rate(thingOf(s["u"]), this.thing(s["t"]), n, s["a"] === undefined ? "" : this.subject());
        return [f.kind === "per each" && verb !== undefined && verb.sign < 0 ? { ...f, sign: -1 } : f];
      }
      case "event rate": {
        const a = this.amount({});
        return [a, this.rate(a.noun, thingOf(s["t2"]), this.value(s["k"]))];
      }
      case "put each": return [this.rate(thingOf(s["t"]), context.noun, n)];
      case "speed": { const who = this.subject(); return [this.rate(thingOf(s["u"]), this.thing(s["t"]), n, who)]; }
      case "speed for": { const who = this.subject(); const f = this.rate(thingOf(s["u"]), this.thing(s["t"]), n, who); return [f, this.amount({ value: this.value(s["k"]), noun: thingOf(s["t2"]), phase: "change", sign: 1 })]; }
      case "after": case "after some": {
        const before = context.topic;
        const who = this.subject();
        const change = this.amount({ who, value: fact === "after" ? n : null });
        const left = this.amount({ who, phase: "left", sign: 1, verb: "have", value: fact === "after" ? this.value(s["k"]) : n, noun: s["t2"] === undefined ? change.noun : this.thing(s["t2"]) });
        return before !== "" && before !== who ? null : [change, left];
      }
      case "groups of": return [this.rate(thingOf(s["u"]), s["t2"] === undefined ? context.noun : this.thing(s["t2"]), n)];
      case "into": { const verb = words.VERBS.get(s["v"] ?? "")?.base ?? ""; return words.DIVIDING.has(verb) ? [{ ...this.amount({ who: "", phase: "start", sign: 1, noun: thingOf(s["t"]) }) }] : null; }
      case "left": case "now": return [this.amount({ phase: "left", sign: 1, ...(s["a"] === undefined ? { who: "" } : {}) })];
      case "some": case "there some": return [this.amount({ value: null, phase: "start" })];
      case "there": return [this.amount({ who: "", phase: "start" })];
      case "with money": return /^(?:dollar|cent)$/.test(thingOf(s["t"])) ? [this.amount({ phase: "start", sign: 1, verb: "have" })] : null;
      case "have": return [this.amount({ phase: "start", sign: 1 })];
      case "event": {
        const verb = words.VERBS.get(s["v"] ?? "")?.base ?? "";
        // "Her sister borrowed 3 of her pens": the one spoken of has fewer.
        const owner = context.topic;
        if (s["poss"] !== undefined && /^(?:borrow|take|get)$/.test(verb) && owner !== "" && this.who(s["a"]) !== owner) return [this.amount({ who: owner, sign: -1 })];
        return [this.amount({})];
      }
      case "event some": return [this.amount({ value: null })];
      case "passive": return [this.amount(/ing$/.test(s["v"] ?? "") ? { who: "", phase: "start", sign: 1, verb: "have" } : { who: "" })];
      case "spend": case "spend more": {
        const verb = fact === "spend" ? (words.VERBS.get(s["v"] ?? "")?.base ?? "") : context.verb;
        if (!/^(?:buy|purchase|get|rent|order|spend)$/.test(verb) || !/^(?:dollar|cent)$/.test(thingOf(s["t"]))) return null;
        const who = fact === "spend" ? this.subject() : context.topic;
        const a = this.amount({ who, verb: "spend", sign: -1, phase: "change", noun: thingOf(s["t"]) });
        return [{ ...a, tags: [thingOf(s["t2"])] }];
      }
      case "spend on": { const a = this.amount({ noun: "dollar" }); return words.VERBS.get(s["v"] ?? "")?.sign === -1 && s["k"] === undefined ? [{ ...a, tags: [...a.tags, nameOf(s["t2"] ?? "")] }] : null; }
      case "give": case "give some": case "given": case "given some": return this.transfer(fact === "give some" || fact === "given some" ? null : n);
      case "bare": case "bare some": {
        if (context.per !== "" && fact === "bare") return [this.rate(context.per, this.thing(s["t"]), n)];
        if (context.verb === "") return null;
        return [this.amount({ value: fact === "bare" ? n : null, who: context.topic, verb: context.verb, sign: context.sign, phase: context.phase === "left" ? "start" : context.phase })];
      }
      default: return null;
    }
  }

  /** What one gives the other gets: two changes of one number. */
  private transfer(value: Value | null): readonly Fact[] {
    const before = this.context.topic;
    const giver = this.who(this.s["a"]);
    const raw = nameOf(this.s["b"] ?? "");
    const receiver = /^(?:he|she|they|him|her|them|me|us)$/.test(raw) ? before : raw;
    const common = { value, noun: this.thing(this.s["t"]), phase: "change" as const };
    const facts = [this.amount({ ...common, who: giver, sign: -1, verb: "give" }), this.amount({ ...common, who: receiver, sign: 1, verb: "get" })];
    this.context.topic = receiver === before ? before : giver;
    return facts;
  }

  /** The amount that a question brings along: how many … in 5 boxes. */
  told(): Fact {
    return { kind: "amount", who: "", verb: "have", sign: 1, phase: "start", value: this.value(this.s["n"]), unit: "", noun: thingOf(this.s["t2"]), tags: [], clause: this.context.clause };
  }

  question(fact: EnFact): Asked | null {
    const { s, context } = this;
    const noun = thingOf(s["t"]);
    const of: Kind = { unit: "", noun: noun === "" ? (/how much/.test(s["q"] ?? "how much") && s["t"] === undefined && fact.includes("e") && MONEY_QUESTIONS.has(fact) ? "dollar" : context.noun) : noun };
    const raw = nameOf(s["a"] ?? "");
    const names = raw === "" || /^(?:they|we|there|it|all)$/.test(raw) ? [] : raw.includes(" and ") ? raw.split(" and ") : [/^(?:he|she|i|you)$/.test(raw) ? context.topic : raw].filter((x) => x !== "");
    const all = `${s["end"] ?? ""} ${s["adv2"] ?? ""} ${s["sum"] ?? ""} ${s["adv"] ?? ""}`;
    const isSum = /in all|in total|altogether|all together|total|together|combined|overall/.test(all);
    const tags = [...this.tags(), ...(all.match(/yesterday|today|this morning|this afternoon|last year|this year|last week|this week|last month/g) ?? [])];
    const verb = words.VERBS.get(s["v"] ?? "")?.base ?? "";
    const common = { names, of, tags, verb };
    switch (fact) {
      case "ask more than": return { kind: "difference", a: names[0] ?? "", b: this.who(s["b"]), of };
      case "ask less than": return { kind: "difference", a: this.who(s["b"]), b: names[0] ?? "", of };
      case "ask things more": return { kind: "difference", a: noun, b: thingOf(s["t2"]), of: { unit: "", noun: "" } };
      case "ask tag more": { const [x, y] = [s["p1"], s["p2"]].map((p) => nameOf((p ?? "").replace(/^\S+ /, ""))); return { kind: "difference", a: x ?? "", b: y ?? "", of }; }
      case "ask far": case "ask far in": return { kind: "amount", names: [], of: { unit: "", noun: words.LENGTHS.has(headOf(context.noun)) ? context.noun : "mile" }, tags: [], verb: fact === "ask far" ? verb : "" };
      case "ask in": return { kind: "amount", names: [], of, tags: [], verb: "" };
      case "ask times": return { kind: "ratio", a: names[0] ?? "", b: this.who(s["b"]), excess: 0 };
      case "ask each": return { kind: "each", per: { unit: "", noun: thingOf(s["u"]) }, of, names };
      case "ask cost each": return { kind: "each", per: { unit: "", noun: thingOf(s["u"]) }, of: { unit: "", noun: "dollar" }, names };
      case "ask change": return { kind: "left", ...common, of: { unit: "", noun: "dollar" }, verb: "*change" };
      case "ask now": case "ask left": case "ask money left": return { kind: "left", ...common, verb: fact === "ask now" && !/now|then|end/.test(all) ? "*have" : "" };
      case "ask undone": return { kind: "left", ...common, verb: "*undone" };
      case "ask start": return { kind: "start", ...common };
      case "ask have": case "ask there": return names.length !== 1 ? { kind: "sum", ...common, verb: "have" } : { kind: "left", ...common, verb: /now|left|then/.test(all) ? "" : "*have" };
      case "ask spend": case "ask event": return isSum ? { kind: "sum", ...common } : { kind: "amount", ...common };
      case "ask groups": return { kind: "amount", ...common };
      default: return null;
    }
  }
}
const MONEY_QUESTIONS: ReadonlySet<EnFact> = new Set(["ask spend", "ask money left", "ask change", "ask cost each"]);
