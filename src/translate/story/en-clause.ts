/** One clause of an English story that fits a wording: its slots as names, things, amounts, rates and relations. */
import type { Amount, Fact } from "./facts.js";
import { numeralAt } from "./number-words.js";
import { type Value, constant, minus, plus, times } from "./value.js";
import type { Slots } from "./wording.js";
import * as words from "./en-words.js";
import type { Context, Scene } from "./en-context.js";
import { genderOf, headOf, means, nameOf, same, thingOf } from "./en-names.js";

/** The same in the singular and the plural, or never in the plural. */
const UNCOUNTED = /^(?:[a-z]*fish|sheep|deer|moose|salmon|trout|shrimp|people|children|men|women|feet|teeth|mice|geese|dice|oxen|cattle|police|fruit|rice|milk|flour|sugar|salt|bread|corn|candy|homework|clothing|furniture|jewelry|mail|money|gum|sand|spaghetti|aircraft|spacecraft|series|pieces?|dozen|pics|goldfish|broccoli|celery|lettuce|garlic|squash|dollar|cent|book|squid)$/;
const PRONOUN = /^(?:he|she|they|it|i|we|you|him|her|them|me|us)$/;
const TIMES = /yesterday|today|this morning|this afternoon|last year|this year|last week|this week|last month|tomorrow/g;
const FIRST = /\b(?:initially|originally|at first|to start with|in the beginning)\b/;

export class Clause {
  /** A thing was left out that could be either of two, or what a share is of is not known. */
  protected unclear = false;
  protected inList = false;
  constructor(protected readonly s: Slots, protected readonly context: Context, protected readonly scene: Scene) {}

  protected value(mark: string | undefined): Value {
    const id = numeralAt(mark ?? "");
    const n = this.scene.numerals[id];
    return n === undefined ? constant(0) : { kind: "number", id, size: n.size, text: n.text };
  }
  protected form(slot: string): string { return this.scene.numerals[numeralAt(this.s[slot] ?? "")]?.form ?? ""; }
  protected who(text: string | undefined): string {
    const name = nameOf(text ?? "");
    if (/^(?:he|him|she|her|i)$/.test(name)) return this.person(/^h(?:e|im)$/.test(name) ? "he" : name === "i" ? "" : "she");
    return name === "" || PRONOUN.test(name) ? this.context.topic : name;
  }
  /** Whom "he" or "she" means: the topic, unless it cannot be, or another one was named since. */
  protected person(pronoun: "he" | "she" | ""): string {
    const { topic, rival, told } = this.context;
    if (pronoun === "") return topic;
    const [own, other] = [genderOf(topic), genderOf(rival)];
    if (rival !== "" && !(own === pronoun && other !== pronoun && other !== "")) {
      if (other === pronoun && own !== pronoun && own !== "") return rival;
      this.unclear = true;
      return topic;
    }
    if (own === pronoun || own === "") return topic;
    const known = new Set([...told.flatMap((f) => (f.kind === "amount" ? [f.who] : f.kind === "relation" ? [f.a, f.b] : [])), ...this.scene.names].filter((n) => genderOf(n) === pronoun));
    const [only] = known;
    if (only === undefined || known.size > 1) { this.unclear = true; return topic; }
    return only;
  }
  /** "Her brother has …" leaves the talk about her. */
  protected subject(): string {
    const name = this.who(this.s["a"]);
    if (name !== "" && !/^(?:his|her|their|my|our|your) /.test(this.s["a"] ?? "")) this.context.topic = name;
    if (name !== "") this.context.last = name;
    // A pronoun names nobody new.
    if (this.s["a"] !== undefined && !PRONOUN.test(nameOf(this.s["a"]))) this.context.rival = /^(?:his|her|their|my|our|your) /.test(this.s["a"]) ? name : "";
    return name;
  }
  protected thing(text: string | undefined): string {
    const noun = thingOf(text);
    if (noun === "" && this.context.isTwo) {
      // Regular sodas and diet sodas: sodas.
      const heads = new Set(this.context.told.flatMap((f) => (f.kind === "amount" ? [headOf(f.noun)] : [])));
      const [head] = heads;
      if (head !== undefined && heads.size === 1 && this.context.told.every((f) => f.kind === "amount" || f.kind === "background")) { this.context.isTwo = false; this.context.noun = head; return head; }
    }
    if (noun === "" && this.s["n"] !== undefined && !this.context.told.some((f) => f.kind !== "amount" && f.kind !== "background")) {
      // "She ate 3", after cookies and brownies: of which?
      const kinds = new Set(this.context.told.flatMap((f) => (f.kind === "amount" && f.who !== "" && f.who === this.context.owner && !words.MEASURED.has(headOf(f.noun)) ? [headOf(f.noun)] : [])));
      if (kinds.size > 1) this.unclear = true;
    }
    if (noun === "") { this.unclear ||= this.context.isTwo || (this.s["poss"] !== undefined && /^(?:dollar|cent)$/.test(this.context.noun)); return this.context.noun; }
    this.context.isTwo = this.inList && noun !== this.context.noun;
    this.context.noun = noun;
    return noun;
  }
  protected tags(...texts: readonly (string | undefined)[]): readonly string[] {
    const all = [this.s["pps"], this.s["pp2"], this.s["end"], ...texts].filter((t) => t !== undefined && t !== "").join(" ");
    return all.split(/\b(?:in|on|at|from|for|with|by|during|into|onto|off|inside|over|around|near|through|across|along|under|behind|as|before|after|about)\b/).slice(1).map((t) => nameOf(t.trim())).filter((t) => t !== "" && !/^(?:all|total)$/.test(t));
  }

  protected amount(more: Partial<Amount>): Amount {
    const verb = words.VERBS.get(this.s["v"] ?? "");
    const gains = verb !== undefined && verb.sign > 0 && FIRST.test(`${this.s["adv"] ?? ""} ${this.s["end"] ?? ""}`);
    const phase = more.phase ?? (verb === undefined || gains ? "start" : "change");
    const sign = more.sign ?? (verb !== undefined && verb.sign < 0 ? -1 : 1);
    const times = (this.s["adv"] ?? "").match(TIMES) ?? [];
    const total = this.s["sum"] === undefined || more.value === null ? [] : ["*total"];
    const who = more.who ?? this.subject();
    const noun = more.noun ?? this.thing(this.s["t"]);
    const adjective = more.noun === undefined && this.isAdjective();
    const value = more.value === undefined ? this.shared(this.s["n"], noun, who) : more.value;
    const a: Amount = { kind: "amount", verb: verb?.base ?? "have", unit: "", tags: [...this.tags(), ...times, ...total], clause: this.context.clause, ...more, who, noun: adjective ? `~${noun}` : noun, value, phase, sign };
    Object.assign(this.context, { per: "", giver: "", owner: a.who, verb: a.verb, sign: a.sign, phase: a.phase });
    return a;
  }

  /** "7 red": one word, not in the plural, and no mass: what is red is still to come. */
  private isAdjective(): boolean {
    const text = this.s["t"] ?? "";
    const n = this.scene.numerals[numeralAt(this.s["n"] ?? "")];
    return /^[a-z]{3,}$/.test(text) && !text.endsWith("s") && words.singular(text) === text && n?.form === "whole" && n.size.n > 1n && !words.MEASURED.has(text) && !UNCOUNTED.test(text);
  }

  /** "1/4 of the apples", "25% of them": that share of what there is. Other numbers are as they stand. */
  protected shared(mark: string | undefined, noun: string, who: string): Value {
    const n = this.value(mark);
    const form = this.scene.numerals[numeralAt(mark ?? "")]?.form;
    const isShare = form === "percent" || (form !== undefined && form !== "whole" && this.s["poss"] !== undefined && !/^an?$/.test(this.s["poss"]));
    if (!isShare) return n;
    if (this.s["poss"] === undefined) this.unclear = true;
    return this.shareOf(n, noun, who, false);
  }

  /** A share of the first stock, or (`ofRest`) of what is there now; two shares of one thing after each other leave it open which is meant. */
  protected shareOf(share: Value, noun: string, who: string, ofRest: boolean): Value {
    const about = this.context.told.filter((f): f is Amount => f.kind === "amount" && (noun === "" || f.noun === "" || same(f, { unit: "", noun })) && (f.who === "" || who === "" || f.who === who));
    const [start, ...changes] = about;
    const isWhole = start !== undefined && start.value !== null && start.phase !== "left" && (start.sign > 0 || start.phase === "start") && (start.who === "" || who === "" || start.who === who);
    if (!isWhole || start.value === null || changes.some((c) => c.value === null || c.phase !== "change")) { this.unclear = true; return share; }
    if (!ofRest && changes.length > 0) { this.unclear = true; return share; }
    const now = changes.reduce<Value>((t, c) => (c.value === null ? t : c.sign > 0 ? plus(t, c.value) : minus(t, c.value)), start.value);
    return times(now, share);
  }

  protected rate(per: string, noun: string, value: Value, who = ""): Extract<Fact, { kind: "per each" }> {
    this.context.per = per;
    this.context.isTwo = true;
    return { kind: "per each", sign: 1, who, per: { unit: "", noun: per }, of: { unit: "", noun }, value, clause: this.context.clause };
  }

  /** a = factor·b + more, of persons, or of things that one of them has. */
  protected relation(factor: Value, more: Value): readonly Fact[] | null {
    const noun = thingOf(this.s["t"]);
    const before = this.context.topic;
    const b = nameOf(this.s["b"] ?? "").replace(/ (?:has|have|had|owns|does|did)$/, "");
    const thing = this.knownThing(b, noun);
    if (thing !== null) return this.things(noun, thing, factor, more, this.s["a"] === undefined ? before : this.subject());
    this.thing(this.s["t"]);
    const isRelative = this.s["a"] === undefined && /^(?:who|which)$/.test(this.context.joint);
    const a = isRelative ? this.context.last : this.subject();
    const other = PRONOUN.test(b) || this.s["b"] === undefined ? before : b;
    if (a === "" || other === "" || a === other) return null;
    this.context.last = other;
    return [{ kind: "relation", a, b: other, factor, more, unit: "", clause: this.context.clause }];
  }

  protected things(a: string, b: string, factor: Value, more: Value, who: string): readonly Fact[] | null {
    if (a === "" || b === "" || a === b) return null;
    Object.assign(this.context, { noun: a, isTwo: true, per: "" });
    return [{ kind: "relation", a, b, factor, more, unit: "", clause: this.context.clause, ...(who === "" ? {} : { who }) }];
  }

  /** The thing that "than roses", "than diet soda" compares with: of the same head as what is counted, or told before. */
  protected knownThing(text: string, noun: string): string | null {
    const first = text.split(" ")[0] ?? "";
    if (noun === "" || PRONOUN.test(text) || this.scene.names.has(first)) return null;
    const b = thingOf(text);
    if (headOf(b) === headOf(noun)) return b;
    const known = this.context.told.flatMap((f) => (f.kind === "amount" ? [f.noun] : f.kind === "relation" ? [f.a, f.b] : [])).filter((n) => n !== "" && (n === b || n.endsWith(` of ${b}`)));
    const owners = this.context.told.some((f) => f.kind === "amount" && means(f.who, b));
    return owners || known[0] === undefined ? null : known[0];
  }
}
