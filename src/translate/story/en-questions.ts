/** What an English question asks, by the wording that it fits. */
import type { Asked, Fact, Kind } from "./facts.js";
import { numeralAt } from "./number-words.js";
import { constant } from "./value.js";
import * as words from "./en-words.js";
import { Clause } from "./en-clause.js";
import { headOf, means, nameOf, thingOf } from "./en-names.js";
import type { EnFact } from "./en-wordings.js";

const DOLLAR: Kind = { unit: "", noun: "dollar" };
const NOTHING: Kind = { unit: "", noun: "" };
const MONEY_QUESTIONS: ReadonlySet<EnFact> = new Set(["ask spend", "ask money left", "ask change", "ask cost each", "ask cost", "ask profit", "ask start"]);
const TIMES = /yesterday|today|this morning|this afternoon|last year|this year|last week|this week|last month/g;
const TOTAL = /in all|in total|altogether|all together|total|together|combined|overall/;

export class Question extends Clause {
  /** The number that only counts what is put together: "in the 3 days". */
  group(): number | null { return this.s["g"] === undefined ? null : numeralAt(this.s["g"]); }

  /** Amounts and rates that a question brings along: how many … in 5 boxes, how many $8 toys. */
  told(fact: EnFact): readonly Fact[] {
    const { s, context } = this;
    if (fact === "ask priced") return [{ kind: "per each", sign: 1, who: "", per: { unit: "", noun: thingOf(s["t"]) }, of: DOLLAR, value: this.value(s["n"]), clause: context.clause }];
    if (fact === "ask in one" || fact === "ask money in one") return [{ kind: "amount", who: "", verb: "have", sign: 1, phase: "start", value: constant(1), unit: "", noun: thingOf(s["t2"]), tags: [], clause: context.clause }];
    if (fact === "ask change from") return [{ kind: "amount", who: "", verb: "pay", sign: -1, phase: "change", value: this.value(s["n"]), unit: "", noun: thingOf(s["t2"]), tags: [], clause: context.clause }];
    if (fact !== "ask in" && fact !== "ask far in" && fact !== "ask money in" && fact !== "ask left in" && fact !== "ask cost of") return [];
    return [{ kind: "amount", who: "", verb: "have", sign: 1, phase: "start", value: this.value(s["n"]), unit: "", noun: thingOf(s["t2"]), tags: [], clause: context.clause }];
  }

  asked(fact: EnFact): Asked | null {
    const { s, context } = this;
    const noun = thingOf(s["t"]);
    const isMoney = MONEY_QUESTIONS.has(fact) && s["t"] === undefined && (fact !== "ask start" || /how much/.test(this.scene.text));
    const of: Kind = noun !== "" ? { unit: "", noun } : isMoney ? DOLLAR : { unit: "", noun: context.noun };
    const raw = nameOf(s["a"] ?? s["c"] ?? "");
    const names = raw === "" || /^(?:they|we|there|it|all)$/.test(raw) ? [] : raw.split(/(?: |^)(?:, and|and|,) /).map((n) => (/^(?:he|she)$/.test(n) ? this.who(n) : /^(?:i|you)$/.test(n) ? context.topic : nameOf(n))).filter((x) => x !== "");
    const all = ["end", "adv2", "sum", "adv", "pp2"].map((k) => s[k] ?? "").join(" ");
    const tags = [...this.tags(), ...(all.match(TIMES) ?? [])];
    const verb = words.VERBS.get(s["v"] ?? "")?.base ?? "";
    // "… in the red box", which has pens: of that box.
    const owner = names.length > 0 ? undefined : tags.find((t) => context.told.some((f) => f.kind === "amount" && f.who !== "" && means(f.who, t)));
    const common = { names: owner === undefined ? names : [owner], of, tags, verb };
    if (this.unclear) return null;
    return this.difference(fact, names, of) ?? this.perEach(fact, of, names) ?? this.amountAsked(fact, common, all);
  }

  private difference(fact: EnFact, names: readonly string[], of: Kind): Asked | null {
    const { s, context } = this;
    const noun = thingOf(s["t"]);
    const second = this.sameHead(thingOf(s["t2"]), noun);
    const isNow = /\b(?:now|left|remaining|then)\b/.test(`${s["end"] ?? ""} ${s["adv2"] ?? ""} ${s["v"] ?? ""}`);
    switch (fact) {
      case "ask more than": if (s["b"] !== undefined && this.knownThing(nameOf(s["b"]), noun) !== null) return { kind: "difference", a: noun, b: this.sameHead(thingOf(s["b"]), noun), of: NOTHING, ...(isNow ? { when: "now" as const } : {}) };
        return { kind: "difference", a: names[0] ?? "", b: this.who(s["b"]), of: s["t"] === undefined ? (/how much more/.test(s["q"] ?? "") ? DOLLAR : NOTHING) : of };
      case "ask less than": return { kind: "difference", a: this.who(s["b"]), b: names[0] ?? "", of };
      case "ask things more": return { kind: "difference", a: noun, b: second, of: NOTHING, ...(isNow ? { when: "now" as const } : {}) };
      case "ask things less": return { kind: "difference", a: second, b: noun, of: NOTHING, ...(isNow ? { when: "now" as const } : {}) };
      case "ask things undone": return { kind: "difference", a: noun, b: second, of: NOTHING, when: "undone" };
      case "ask tag more": { const [x, y] = [s["p1"], s["p2"]].map((p) => nameOf((p ?? "").replace(/^\S+ /, ""))); return { kind: "difference", a: x ?? "", b: y ?? "", of: noun === "money" ? DOLLAR : of }; }
      case "ask gap": { const [x, y] = s["p3"] === undefined ? context.told.flatMap((f) => (f.kind === "amount" ? [f.who] : [])).slice(-2) : [nameOf(s["p3"]), nameOf(s["p4"] ?? "")]; return x === undefined || y === undefined || x === y ? null : { kind: "difference", a: x, b: y, of: NOTHING }; }
      case "ask verbs": {
        const [a, b] = [s["v"], s["v2"]].map((v) => words.VERBS.get(v ?? "")?.base ?? "");
        return a === undefined || b === undefined || a === b ? null : { kind: "verbs", a, b, of: s["t"] === undefined ? { unit: "", noun: context.noun } : noun === "money" ? DOLLAR : of };
      }
      default: return null;
    }
  }
  /** "bottles of regular soda than diet soda": bottles of diet soda. */
  private sameHead(second: string, first: string): string {
    const nouns = this.context.told.flatMap((f) => (f.kind === "amount" ? [f.noun] : []));
    const found = nouns.filter((n) => n === second || n.endsWith(` of ${second}`));
    return found.includes(second) || found[0] === undefined ? second : headOf(found[0]) === headOf(first) ? found[0] : second;
  }

  private perEach(fact: EnFact, of: Kind, names: readonly string[]): Asked | null {
    const { s } = this;
    const per: Kind = { unit: "", noun: thingOf(s["u"]) };
    switch (fact) {
      case "ask times": return { kind: "ratio", a: names[0] ?? "", b: this.who(s["b"]), excess: 0 };
      case "ask each": {
        // "How big is each group of pens?" asks for pens in a group of pens.
        const isSize = s["q"] === undefined;
        return { kind: "each", per: isSize && s["t"] !== undefined ? { unit: "", noun: `${per.noun} of ${of.noun}` } : per, of, names };
      }
      case "ask cost each": return { kind: "each", per, of: DOLLAR, names };
      default: return null;
    }
  }

  private amountAsked(fact: EnFact, common: { readonly names: readonly string[]; readonly of: Kind; readonly tags: readonly string[]; readonly verb: string }, all: string): Asked | null {
    const { s, context } = this;
    const isSum = TOTAL.test(all) || s["g"] !== undefined;
    const { names, of } = common;
    switch (fact) {
      case "ask far": case "ask far in": return { kind: "amount", names: fact === "ask far" && this.context.told.some((f) => f.kind === "relation") ? names : [], of: { unit: "", noun: words.LENGTHS.has(headOf(context.noun)) ? context.noun : "mile" }, tags: [], verb: fact === "ask far" ? common.verb : "" };
      case "ask long": case "ask last": return this.time(fact);
      case "ask cost of": case "ask money in": case "ask money in one": return { kind: "amount", names: [], of: DOLLAR, tags: [], verb: "" };
      case "ask part": return context.told.some((f) => f.kind === "amount" && f.tags.includes(nameOf(s["u"] ?? ""))) ? { kind: "amount", names: [nameOf(s["u"] ?? "")], of: NOTHING, tags: [], verb: "" } : null;
      case "ask in": case "ask in one": case "ask priced": return { kind: "amount", names: [], of, tags: [], verb: "" };
      case "ask age": return { kind: "amount", names, of: { unit: "", noun: this.scene.text.includes("how old") ? "year" : context.noun }, tags: [], verb: "" };
      case "ask average": return { kind: "average", of: s["t"] === undefined ? NOTHING : of, tags: [] };
      case "ask change": case "ask change from": return { kind: "left", ...common, of: DOLLAR, verb: "*change" };
      case "ask now": case "ask left": case "ask left in": case "ask money left": return { kind: "left", ...common, verb: fact === "ask now" && !/now|then|end/.test(all) ? "*have" : "" };
      case "ask undone": return { kind: "left", ...common, verb: "*undone" };
      case "ask given": return { kind: "amount", ...common, verb: "give", tags: [nameOf(s["b"] ?? "")] };
      // Before one of several things happened is not before all of them.
      case "ask before": return context.told.every((f) => f.kind !== "amount" || f.phase !== "change" || /^(?:buy|spend|pay)$/.test(f.verb)) && /^(?:buy|spend|pay)$/.test(common.verb) ? { kind: "start", ...common, of: DOLLAR } : null;
      case "ask start": return { kind: "start", ...common };
      case "ask have": case "ask there":
        // "How many birds are on the tree?", after some came and went.
        if (fact === "ask there" && /^(?:is|are)$/.test(s["be"] ?? "") && !isSum && names.length === 0 && context.told.some((f) => f.kind === "amount" && f.phase === "change") && context.told.every((f) => f.kind !== "amount" || f.phase === "change" || f.who === "")) return { kind: "left", ...common, verb: "" };
        return names.length !== 1 ? { kind: "sum", ...common, verb: "have" } : { kind: "left", ...common, verb: /now|left|then/.test(all) ? "" : "*have" };
      case "ask both": return { kind: "sum", names: [thingOf(s["t"]), thingOf(s["t2"])], of: NOTHING, tags: [], verb: "" };
      case "ask total": return { kind: "sum", ...common, names: [] };
      case "ask cost": return { kind: "sum", names: [], of: DOLLAR, tags: [], verb: "spend" };
      case "ask profit": return /profit/.test(this.scene.text) ? null : { kind: "amount", ...common };
      case "ask event": if (this.isSales(common.verb)) return { kind: "sum", ...common, of: DOLLAR };
        return common.verb === "miss" ? { kind: "verbs", a: "play", b: "attend", of } : isSum || names.length > 1 ? { kind: "sum", ...common } : { kind: "amount", ...common };
      // What was spent on things whose prices are told.
      case "ask spend": return isSum || this.isSales(common.verb) || (/^(?:spend|pay)$/.test(common.verb) && context.told.filter((f) => f.kind === "amount" && /^(?:buy|purchase|order|rent|get)$/.test(f.verb)).length > 1) ? { kind: "sum", ...common } : { kind: "amount", ...common };
      case "ask groups": return { kind: "amount", ...common };
      default: return null;
    }
  }

  /** What was made by selling several things. */
  private isSales(verb: string): boolean {
    const { told } = this.context;
    return /^(?:make|earn|get|receive|collect|raise)$/.test(verb) && /how much/.test(this.s["q"] ?? "how much") && this.s["t"] === undefined && told.filter((f) => f.kind === "amount" && f.verb === "sell").length > 1 && told.every((f) => f.kind !== "amount" || f.verb === "sell");
  }

  /** How long something takes or lasts: in the unit of time that a rate is told by. */
  private time(fact: EnFact): Asked | null {
    const units = new Set(this.context.told.flatMap((f) => (f.kind === "per each" ? [f.per.noun, f.of.noun] : f.kind === "amount" ? [f.noun] : [])).filter((n) => words.TIMES.has(n)));
    const [unit] = units;
    const asked = thingOf(this.s["t"]);
    if (unit === undefined || units.size > 1) return null;
    return { kind: "amount", names: [], of: { unit: "", noun: asked === "" ? unit : asked }, tags: [], verb: fact === "ask last" ? "*last" : "" };
  }
}
