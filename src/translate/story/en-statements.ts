/** What a clause of an English story states, by the wording that it fits. */
import type { Amount, Fact } from "./facts.js";
import { negative } from "./network.js";
import { type Value, constant, minus, over, plus, times } from "./value.js";
import * as words from "./en-words.js";
import { Clause } from "./en-clause.js";
import { headOf, nameOf, same, thingOf } from "./en-names.js";
import type { EnFact } from "./en-wordings.js";

const MONEY = /^(?:dollar|cent)$/;

const isPerson = (noun: string): boolean => ["person", "child", "student", "bird"].some((k) => k === noun || words.KINDS_OF.get(k)?.has(noun) === true);

export class Statement extends Clause {
  /** The parts that are left are shared out next, or "the others" are what is meant. */
  isRest = false;

  facts(fact: EnFact): readonly Fact[] | null {
    this.inList = fact === "bare";
    const facts = this.comparison(fact) ?? this.perEach(fact) ?? this.stated(fact);
    return this.unclear ? null : facts;
  }

  private comparison(fact: EnFact): readonly Fact[] | null {
    const n = this.value(this.s["n"]);
    const k = this.value(this.s["k"]);
    const [zero, one] = [constant(0), constant(1)];
    const isPercent = this.form("n") === "percent";
    // "Half more apples": of what the half is, is not said.
    if (this.form("n") === "fraction" && /more|less|older|younger/.test(fact) && !words.MEASURED.has(headOf(thingOf(this.s["t"])))) { this.unclear = true; return []; }
    if (isPercent) {
      if (fact === "more" || fact === "more event") return this.relation(plus(one, n), zero);
      if (fact === "less" || fact === "less event") return this.relation(minus(one, n), zero);
      if (fact === "that more") return this.that((v) => times(v, plus(one, n)));
      if (fact === "that less") return this.that((v) => times(v, minus(one, n)));
      if (/more|less|older|younger/.test(fact)) { this.unclear = true; return []; }
    }
    switch (fact) {
      case "more": case "more event": case "older": return this.relation(constant(1), n);
      case "less": case "less event": case "younger": return this.relation(constant(1), negative(n));
      case "times": return this.relation(n, zero);
      case "twice": return this.relation(constant(2), zero);
      case "half": return this.relation(constant(1, 2), zero);
      case "twice more": return this.relation(constant(2), n);
      case "twice less": return this.relation(constant(2), negative(n));
      case "times more": return this.relation(k, n);
      case "times less": return this.relation(k, negative(n));
      case "things more": return this.thingsOf(constant(1), n);
      case "things less": return this.thingsOf(constant(1), negative(n));
      case "things times": return this.thingsOf(n, zero);
      case "things twice": return this.thingsOf(constant(2), zero);
      case "things half": return this.thingsOf(constant(1, 2), zero);
      case "that more": return this.that((v) => plus(v, n));
      case "that less": return this.that((v) => minus(v, n));
      case "that times": return this.that((v) => times(v, n));
      case "that twice": return this.that((v) => times(v, constant(2)));
      case "that half": return this.that((v) => times(v, constant(1, 2)));
      default: return null;
    }
  }
  private thingsOf(factor: Value, more: Value): readonly Fact[] | null { return this.things(thingOf(this.s["t"]), thingOf(this.s["t2"]), factor, more, ""); }

  /** "… 5 dollars less than that": of the amount told last, which must be the only one of its clause and of the same kind. */
  private that(change: (v: Value) => Value): readonly Fact[] | null {
    const amounts = this.context.told.filter((f): f is Amount => f.kind === "amount");
    const last = amounts[amounts.length - 1];
    const noun = thingOf(this.s["t"]);
    // "… as Tom" is no place or time: it is he that is compared with.
    if (/\bas\b/.test(this.s["pps"] ?? "")) return null;
    if (last?.value == null || last.clause !== this.context.clause - 1 || amounts.filter((a) => a.clause === last.clause).length > 1 || (noun !== "" && !same(last, { unit: "", noun }))) return null;
    const carried = this.s["v"] === undefined && this.s["have"] === undefined ? { verb: last.verb, sign: last.sign, phase: last.phase, ...(this.s["a"] === undefined ? { who: last.who } : {}) } : {};
    return [this.amount({ value: change(last.value), noun: last.noun, ...carried })];
  }

  private perEach(fact: EnFact): readonly Fact[] | null {
    const { s, context } = this;
    const n = this.value(s["n"]);
    const verb = words.VERBS.get(s["v"] ?? "");
    // 5% each year is no amount each year.
    if (["n", "k"].some((slot) => this.form(slot) === "percent")) return null;
    switch (fact) {
      case "cost each": return [this.rate(thingOf(s["u"] ?? s["t"]), thingOf(s["u"] === undefined ? s["t2"] : s["t"]), n)];
      case "uses each": return [{ ...this.rate(thingOf(s["u"]), this.thing(s["t"]), n), sign: -1 }];
      case "per each": case "priced": { const of = this.thing(s["t"]); const f = this.rate(thingOf(s["u"]), of, n); return [fact === "per each" && verb !== undefined && (verb.sign < 0 || verb.base === "need") ? { ...f, sign: -1 } : f]; }
      case "in each": {
        const f = this.rate(thingOf(s["u"] ?? s["time"]), this.thing(s["t"]), n, s["a"] === undefined ? "" : this.subject());
        return [f.kind === "per each" && verb !== undefined && verb.sign < 0 ? { ...f, sign: -1 } : f];
      }
      case "two rates": {
        const who = this.subject();
        const [x, y] = [thingOf(s["t"]), thingOf(s["t2"])];
        return [this.rate(thingOf(s["u"]), x, n, who), this.rate(thingOf(s["u"]), y, this.value(s["k"]), who)];
      }
      case "event rate": case "bare rate": {
        const per = thingOf(s["u"]);
        if (fact === "bare rate" && context.verb === "") return null;
        const a = fact === "event rate" ? this.amount({}) : this.amount({ who: context.owner, verb: context.verb, sign: context.sign, phase: context.phase });
        // "4 pounds of rice at 3 dollars a pound": the rate is of the measure.
        if (per !== "" && headOf(a.noun) !== headOf(per)) return null;
        return [a, this.rate(a.noun, thingOf(s["t2"]), this.value(s["k"]))];
      }
      case "own each": { const [of, per] = [this.thing(s["t"]), thingOf(s["t2"])]; return [this.owned(this.value(s["k"]), per), this.rate(per, of, n)]; }
      case "per many": return [this.rate(thingOf(s["t2"]), this.thing(s["t"]), over(n, this.value(s["k"])), this.subject())];
      case "bare per": return context.told.some((f) => f.kind === "per each") ? [this.rate(thingOf(s["u"]), thingOf(s["t"]), n)] : null;
      case "there in each": return [this.owned(this.value(s["k"]), thingOf(s["t2"])), this.rate(thingOf(s["t2"]), this.thing(s["t"]), n)];
      case "there in": return [this.amount({ who: "", phase: "start" }), this.owned(this.value(s["k"]), thingOf(s["t2"]))];
      case "bags of": { const a = this.amount({ ...(s["v"] === undefined ? { phase: "start" as const } : {}) }); return [a, this.rate(a.noun, thingOf(s["t2"]), this.value(s["k"]))]; }
      case "list each": {
        // Four names with 6 each; the names are counted here.
        const count = (s["l"] ?? "").split(/ (?:, and|and|,) /).length;
        return [this.owned(constant(count), "*named"), this.rate("*named", this.thing(s["t"]), n)];
      }
      case "plural each": { const per = thingOf(s["a"]); return /s$|people|men|women|children/.test(s["a"] ?? "") && !/^(?:he|she|they|it|i|we|you|his|hers)$/.test(s["a"] ?? "") && !this.scene.names.has(per) ? [this.rate(per, this.thing(s["t"]), n)] : null; }
      case "spent each": { const a = this.amount({ value: this.value(s["k"]), verb: "buy", sign: 1, phase: "change" }); return MONEY.test(thingOf(s["t2"])) ? [a, this.rate(a.noun, thingOf(s["t2"]), n)] : null; }
      case "have each": { const a = this.amount({ value: this.value(s["k"]), phase: "start", sign: 1, who: s["a"] === undefined ? "" : this.subject() }); return [a, this.rate(a.noun, thingOf(s["t2"]), n)]; }
      case "price": return [this.rate(this.ofRate(s["u2"] ?? s["t"], s["u"]), thingOf(s["t2"]), n)];
      case "given each": {
        const per = s["t2"] === undefined ? context.noun : thingOf(s["t2"]);
        return [this.rate(per, this.thing(s["t"]), n)];
      }
      case "put each": return [{ ...this.rate(thingOf(s["t"]), s["t2"] === undefined ? context.noun : thingOf(s["t2"]), n), isOrder: true }];
      case "groups of": return [{ ...this.rate(thingOf(s["u"]), s["t2"] === undefined ? context.noun : this.thing(s["t2"]), n), isOrder: true }];
      case "of size": return this.isDividing() ? [this.rate(thingOf(s["u"]), this.thing(s["t2"]), n)] : null;
      case "sized": return this.isDividing() ? [this.owned(n, thingOf(s["u"])), this.rate(thingOf(s["u"]), this.thing(s["t2"]), this.value(s["k"]))] : null;
      case "grouped": return this.isDividing() ? [this.owned(n, s["t2"] === undefined ? thingOf(s["u"]) : `${thingOf(s["u"])} of ${thingOf(s["t2"])}`)] : null;
      case "speed": { const who = this.subject(); return [this.rate(thingOf(s["u"]), this.thing(s["t"]), n, who)]; }
      case "speed for": { const who = this.subject(); const f = this.rate(thingOf(s["u"]), this.thing(s["t"]), n, who); return [f, this.amount({ value: this.value(s["k"]), noun: thingOf(s["t2"]), phase: "change", sign: 1 })]; }
      case "far at": { const a = this.amount({ phase: "change", sign: 1 }); return [a, this.rate(thingOf(s["u"]), thingOf(s["t2"]), this.value(s["k"]), a.who)]; }
      case "into": case "rest into": {
        this.isRest = fact === "rest into";
        return this.isDividing() ? [this.owned(n, thingOf(s["t"]))] : null;
      }
      case "rest of": this.isRest = true; return this.isDividing() ? [this.rate(thingOf(s["t"]), context.noun, n)] : null;
      case "rest with": return [];
      case "rest left": this.isRest = true; return headOf(thingOf(s["t2"])) === headOf(context.noun) || s["t2"] !== undefined ? [this.owned(n, thingOf(s["t"]))] : null;
      case "equal": return [];
      default: return null;
    }
  }
  /** So many of them there are; nothing comes or goes. */
  private owned(value: Value, noun: string): Amount { return this.amount({ who: "", phase: "start", sign: 1, verb: "have", value, noun, tags: [] }); }
  private isDividing(): boolean { return words.DIVIDING.has(words.VERBS.get(this.s["v"] ?? "")?.base ?? "") || /^(?:gave|gives|give|handed|distributed)$/.test(this.s["v"] ?? "gave"); }
  /** "The working games for $4 each": of the games. */
  private ofRate(text: string | undefined, per: string | undefined): string {
    const noun = thingOf((text ?? "").replace(/\b(?:working|remaining|good|unbroken|fresh)\b/g, "").replace(/^(?:them|it|they)$/, ""));
    return noun === "" ? this.context.noun : per === undefined ? noun : thingOf(per);
  }

  private stated(fact: EnFact): readonly Fact[] | null {
    const { s, context } = this;
    const n = this.value(s["n"]);
    const verb = words.VERBS.get(s["v"] ?? "");
    switch (fact) {
      case "after": case "after some": {
        const before = context.topic;
        const who = this.subject();
        const change = this.amount({ who, value: fact === "after" ? n : null });
        const left = this.amount({ who, phase: "left", sign: 1, verb: "have", value: fact === "after" ? this.value(s["k"]) : n, noun: s["t2"] === undefined ? change.noun : this.thing(s["t2"]) });
        return before !== "" && before !== who ? null : [change, left];
      }
      case "left": case "now": return [this.amount({ phase: "left", sign: 1, ...(s["a"] === undefined ? { who: "" } : {}) })];
      case "some": case "there some": return [this.amount({ value: null, phase: "start" })];
      case "there": if (s["t"] === undefined) return [this.amount({ who: "", phase: "start", noun: "person" })];
        return [this.amount({ who: "", phase: "start" })];
      // Who left, when they are persons; what is left of things is another matter.
      case "went": { const noun = s["t"] === undefined ? context.noun : thingOf(s["t"]); return context.joint === "and" && context.verb === "have" ? null : isPerson(headOf(noun)) && context.told.some((f) => f.kind === "amount") ? [this.amount({ who: "", noun, phase: "change", sign: -1, verb: "leave" })] : null; }
      case "with money": if (verb?.base === "pay") return MONEY.test(thingOf(s["t"])) ? [this.amount({ phase: "change", sign: -1, verb: "pay" })] : null;
        return MONEY.test(thingOf(s["t"])) ? [this.amount({ phase: "start", sign: 1, verb: "have" })] : null;
      case "have": return [this.amount({ phase: "start", sign: 1 })];
      case "need": return [this.amount({ who: "", phase: "start", sign: 1, verb: "need" })];
      case "one": case "other one": return [this.amount({ who: fact === "one" ? "one" : "other", phase: "start", sign: 1, verb: "have" })];
      case "total of": return s["sum"] === undefined && !/\btogether\b/.test(this.scene.text) ? null : [this.total((s["l"] ?? "").split(/ (?:, and|and|,) /).map(nameOf), n)];
      case "total of all": {
        const persons = new Set(context.told.flatMap((f) => (f.kind === "relation" && f.who === undefined ? [f.a, f.b] : [])));
        return persons.size > 1 ? [this.total([...persons], n)] : null;
      }
      case "part are": case "rest are": return this.part(fact === "rest are" ? null : n);
      case "share of": {
        const who = this.subject();
        const whole = this.amount({ who, value: this.value(s["k"]), phase: "start", sign: 1, verb: "have", tags: [] });
        return ["fraction", "percent"].includes(this.form("n")) && context.told.every((f) => f.kind !== "amount" || !same(f, whole)) ? [whole, this.amount({ who, noun: whole.noun, value: times(this.value(s["k"]), n) })] : null;
      }
      case "absent": return [this.amount({ who: "", phase: "change", sign: -1, verb: "leave" })];
      // "2 were not working", and later "the working ones"; "5 did not tip", and later "those who did".
      case "absent not": return this.scene.text.includes(`the ${s["v"] ?? "?"} `) ? [this.amount({ who: "", phase: "change", sign: -1, verb: "leave" })] : null;
      case "absent who": return /\b(?:who|that) did\b/.test(this.scene.text) ? [this.amount({ who: "", phase: "change", sign: -1, verb: "leave" })] : null;
      case "all but": return verb === undefined ? null : [{ ...this.amount({ phase: "change", sign: -1 }), tags: ["*done"] }];
      case "share rest": { const who = this.subject(); const noun = s["t"] === undefined && s["t2"] === undefined ? context.noun : thingOf(s["t"] ?? s["t2"]); return [this.amount({ who, noun, value: this.shareOf(n, noun, who, true) })]; }
      case "event": {
        // "Her sister borrowed 3 of her pens": the one spoken of has fewer.
        const owner = context.topic;
        if (s["poss"] !== undefined && /^(?:borrow|take|get)$/.test(verb?.base ?? "") && owner !== "" && this.who(s["a"]) !== owner) return [this.amount({ who: owner, sign: -1 })];
        return [this.amount({})];
      }
      case "event for": return words.TIMES.has(headOf(thingOf(s["t"]))) ? [this.amount({ sign: 1 })] : null;
      case "event in": { const a = this.amount({}); return words.TIMES.has(headOf(thingOf(s["t2"]))) ? [a, { ...a, phase: "start", sign: 1, verb: "take", value: this.value(s["k"]), noun: thingOf(s["t2"]) }] : null; }
      case "spend on some": { const a = this.amount({ noun: "dollar" }); return verb?.sign === -1 ? [a, { ...a, tags: [...a.tags, "*paid"], verb: "buy", sign: 1, value: this.value(s["k"]), noun: this.thing(s["t2"]) }] : null; }
      case "buy for": { const a = this.amount({ verb: "buy", sign: 1, phase: "change" }); return [{ ...a, tags: [...a.tags, "*paid"] }, { ...a, verb: "spend", sign: -1, value: this.value(s["k"]), noun: "dollar" }]; }
      // What is kept is no part of the rest.
      case "kept": return /\bthe (?:rest|remaining)\b/.test(this.scene.text) ? [this.amount({ verb: "keep", phase: "change", sign: -1 })] : null;
      case "have more": {
        // More than the one spoken of before.
        const before = context.topic;
        const noun = s["t"] === undefined ? context.noun : thingOf(s["t"]);
        const told = context.told.filter((f): f is Amount => f.kind === "amount");
        const a = this.who(s["a"]);
        return before !== "" && a !== before && told.length > 0 && told.every((f) => f.who === before && same(f, { unit: "", noun })) ? [{ kind: "relation", a, b: before, factor: constant(1), more: n, unit: "", clause: context.clause }] : null;
      }
      case "plan": return this.planned();
      case "event some both": return [this.amount({ value: null }), this.amount({ value: null, noun: thingOf(s["t2"]) })];
      case "event some": return [this.amount({ value: null })];
      case "passive": return [this.amount(/ing$/.test(s["v"] ?? "") ? { who: "", phase: "start", sign: 1, verb: "have" } : { who: "" })];
      case "spend": case "spend more": return this.spent(fact);
      case "spend on": { const a = this.amount({ noun: "dollar" }); return verb?.sign === -1 && s["k"] === undefined ? [{ ...a, tags: [...a.tags, nameOf(s["t2"] ?? "")] }] : null; }
      case "traded for": { const a = this.amount({ who: "", phase: "start", sign: 1, verb: "have" }); return MONEY.test(thingOf(s["t2"])) ? [a, this.amount({ who: "", phase: "start", sign: 1, verb: "have", value: this.value(s["k"]), noun: thingOf(s["t2"]), tags: [] })] : null; }
      case "give": case "give some": case "given": case "given some": return this.transfer(fact === "give some" || fact === "given some" ? null : n);
      case "give bare": case "give bare some": return context.giver === "" ? null : this.transfer(fact === "give bare" ? n : null);
      case "bare": case "bare some": {
        if (context.per !== "" && fact === "bare") return [this.rate(context.per, this.thing(s["t"]), n)];
        if (context.verb === "" || (s["left"] !== undefined && context.joint === "")) return null;
        const a = this.amount({ ...(fact === "bare" ? {} : { value: null }), who: context.owner, verb: context.verb, sign: context.sign, phase: context.phase });
        return [s["left"] === undefined ? a : { ...a, phase: "left", tags: [...a.tags, "*left"] }];
      }
      default: return null;
    }
  }

  /** "Workers will plant maple trees": some number of a thing that is counted elsewhere. */
  private planned(): readonly Fact[] | null {
    const verb = words.VERBS.get(this.s["v"] ?? "");
    const noun = thingOf(this.s["t"]);
    if (verb === undefined || verb.sign === 0 || /(?:s|ing)$/.test(this.s["v"] ?? "") || !/s$|people|men|women|children/.test(this.s["t"] ?? "") || !this.context.told.some((f) => f.kind === "amount" && same(f, { unit: "", noun }))) return null;
    return [this.amount({ value: null })];
  }

  private total(names: readonly string[], value: Value): Fact {
    return { kind: "total", names, of: { unit: "", noun: this.thing(this.s["t"]) }, value, clause: this.context.clause };
  }

  /** "12 of them were red, and the rest were blue": parts of the one stock that was told. */
  private part(value: Value | null): readonly Fact[] | null {
    const kind = nameOf(this.s["u"] ?? "");
    const told = this.context.told.filter((f): f is Amount => f.kind === "amount");
    const [whole, ...parts] = told;
    if (whole?.value == null || whole.phase !== "start" || parts.some((p) => p.verb !== "*are" || p.value === null) || /^(?:left|gone|here|there)$/.test(kind)) return null;
    const noun = this.s["t"] === undefined ? whole.noun : this.thing(this.s["t"]);
    if (headOf(noun) !== headOf(whole.noun)) return null;
    if (value === null && parts.length === 0) return null;
    const rest = value ?? parts.reduce<Value>((t, p) => (p.value === null ? t : minus(t, p.value)), whole.value);
    return [this.amount({ who: "", phase: "part", sign: 1, verb: "*are", noun, value: this.form("n") === "whole" || value === null ? rest : times(whole.value, rest), tags: [kind] })];
  }

  private spent(fact: EnFact): readonly Fact[] | null {
    const { s, context } = this;
    const verb = fact === "spend" ? (words.VERBS.get(s["v"] ?? "")?.base ?? "") : context.verb;
    if (!/^(?:buy|purchase|get|rent|order|spend)$/.test(verb) || (s["t"] !== undefined && !MONEY.test(thingOf(s["t"])))) return null;
    const who = fact === "spend" ? this.subject() : context.topic;
    const a = this.amount({ who, verb: "spend", sign: -1, phase: "change", noun: s["t"] === undefined ? "dollar" : thingOf(s["t"]) });
    return [{ ...a, tags: [thingOf(s["t2"])] }];
  }

  /** What one gives the other gets: two changes of one number. */
  private transfer(value: Value | null): readonly Fact[] {
    const before = this.context.topic;
    const giver = this.s["a"] === undefined && this.context.giver !== "" ? this.context.giver : this.who(this.s["a"]);
    const raw = nameOf(this.s["b"] ?? "");
    const receiver = /^(?:he|she|they|him|her|them|me|us)$/.test(raw) ? before : raw;
    if (giver === receiver) this.unclear = true;
    const noun = this.thing(this.s["t"]);
    const common = { value: value === null ? null : this.shared(this.s["n"], noun, giver), noun, phase: "change" as const };
    const facts = [this.amount({ ...common, who: giver, sign: -1, verb: "give" }), this.amount({ ...common, who: receiver, sign: 1, verb: "get" })];
    // What one got is not carried on: "5 to Ann and 6 more".
    Object.assign(this.context, { giver, verb: "" });
    this.context.topic = receiver === before ? before : giver;
    return facts;
  }
}
