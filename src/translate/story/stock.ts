/** A stock in time: what there was, what came and went, what is there now; and which facts are about something else. */
import { Conversion } from "./conversion.js";
import type { Amount, Kind } from "./facts.js";
import { settled } from "./network.js";
import { type Value, constant, minus, plus, sum } from "./value.js";

/** A way of answering that fits; `mayLeave`: facts that may stay unused, as about something else. */
export type Try = { readonly value: Value; readonly addends?: number; readonly mayLeave?: (f: Amount) => boolean } | null;

export class Stock extends Conversion {
  /** Facts about something that was not asked about: another name, and nothing that changes what was asked about. */
  protected other(f: Amount, names: readonly string[]): boolean {
    // A change of something that is not named can be a change of what is asked about.
    if (f.phase === "change" && (f.noun === "" || f.who === "")) return false;
    const own = [f.who, f.noun, ...f.tags].filter((n) => n !== "");
    return own.length > 0 && names.every((n) => !own.some((o) => this.story.means(o, n)));
  }

  /** Words of time and place of the question that tell amounts apart; where no amount has any, they say nothing. */
  protected knownTags(tags: readonly string[]): readonly string[] {
    // A place that the story does not know, when somebody has the things: another thing may be meant.
    if (this.amounts.every((a) => a.tags.length === 0)) return this.amounts.every((a) => a.who === "") ? [] : tags.filter((t) => !this.isKnown(t));
    return tags.filter((t) => t !== "today");
  }

  /** Rule "other": a thing of another name than what is asked about, which no rate ties to it. */
  protected otherThing(f: Amount, of: Kind): boolean {
    return f.noun !== "" && of.noun !== "" && f.phase !== "left" && !this.story.same(f, of) && !this.rates.some((r) => this.story.same(r.per, f) || this.story.same(r.of, f));
  }

  /** What is bought costs money, and what is sold brings it in. Things that are only there are no money. */
  protected traded(a: Amount, of: Kind): Amount | null {
    if (!this.story.isMoney(of) || this.story.isMoney(a) || (a.unit === "" && a.noun === "")) return a;
    return a.phase === "change" ? { ...a, sign: a.sign > 0 ? -1 : 1 } : null;
  }

  /** Whether the story speaks of it at all. */
  protected isKnown(name: string): boolean {
    const isOther = (who: string): boolean => who !== "" && this.story.isGroup(who) && !this.story.means(who, name);
    // 三年级 is none of what is told of 二年级.
    const mayHold = this.story.isGroup(name) && !this.amounts.some((a) => isOther(a.who)) && !this.rates.some((r) => isOther(r.who));
    return mayHold || this.network.meant(name).length > 0 || this.rates.some((r) => [r.who, r.of.noun, r.per.noun].some((n) => n !== "" && this.story.means(n, name)));
  }

  /** What one got is told twice: the giver has less. */
  protected isGift(a: Amount): boolean { return a.verb === "get" && this.amounts.some((b) => b.verb === "give" && b.clause === a.clause && b.value === a.value); }

  protected belongs(a: Amount, names: readonly string[]): boolean {
    const owners = new Set(this.amounts.map((x) => x.who).filter((w) => w !== ""));
    if (names.length === 0 || owners.size < 2) return true;
    return names.some((n) => this.story.means(a.who, n) || (a.noun !== "" && this.story.means(a.noun, n)));
  }

  /** What is there after everything, or (verb "*start") before it; "*undone": what is still to be done. */
  protected stock(names: readonly string[], of: Kind, verb: string): Try {
    if (!names.every((n) => this.isKnown(n)) || this.amounts.some((a) => a.verb === "*are")) return null;
    const all: { a: Amount; v: Value | null }[] = [];
    for (const a of this.amounts) {
      if (!this.belongs(a, names)) continue;
      const q = this.network.quantities.find((x) => x.amount === a && !x.isDerived);
      const value = a.value ?? (q === undefined ? null : settled(q));
      const v = value === null ? null : this.converted(value, a.unit === "" && a.noun === "" ? of : a, a.who, of);
      if (v === null && (value !== null || (a.noun !== "" && of.noun !== "" && !this.story.same(a, of) && this.rates.length === 0))) continue;
      // 每班借5个 of 9 个班: the rate says that they are taken.
      const taken = this.rates.some((r) => r.sign < 0 && this.story.same(a, r.per) && !this.story.same(a, of));
      const traded = this.traded(a, of);
      if (traded === null) return null;
      all.push({ a: taken ? { ...a, phase: "change", sign: -1 } : traded, v });
    }
    if (verb === "*change") {
      const [paid, ...more] = all.filter(({ a }) => this.story.isPayment(a.verb));
      const prices = all.filter(({ a }) => !this.story.isPayment(a.verb));
      if (paid === undefined || paid.v === null || more.length > 0 || prices.length === 0 || prices.some(({ v }) => v === null)) return null;
      return { value: minus(paid.v, sum(prices.map(({ v }) => v ?? constant(0)))) };
    }
    // He ate 2 apples: of the red ones, or of the green ones?
    const isVague = (a: Amount): boolean => a.noun !== "" && a.noun !== of.noun && this.story.same(a, of) && this.amounts.some((b) => b !== a && b.phase !== "change" && this.story.same(a, b) && !this.story.same(b, of));
    if (of.noun !== "" && all.some(({ a }) => a.phase === "change" && isVague(a))) return null;
    if (verb !== "*undone" && all.some(({ a }) => a.phase === "change" && a.sign > 0 && this.story.isNeutral?.(a.verb) === true)) return null;
    const left = all.filter(({ a }) => a.phase === "left");
    const before = all.filter(({ a }) => a.phase === "start" || a.phase === "");
    const changes = all.filter(({ a }) => a.phase === "change");
    const mayLeave = (f: Amount): boolean => this.otherThing(f, of) || (f.phase !== "change" && !this.belongs(f, names) && this.other(f, names));
    if (changes.some(({ v }) => v === null)) return null;
    // Two owners' stocks, or two kinds of things under one measure word, are not one stock.
    const stocks = [...left, ...before].map(({ a }) => a);
    if (names.length === 0 && new Set(stocks.map((a) => a.who).filter((w) => w !== "")).size > 1 && of.noun === "") return null;
    if (of.noun === "" && new Set(all.map(({ a }) => a.noun).filter((n) => n !== "")).size > 1) return null;
    // What happened after the last count is not in it.
    if (left.some(({ a }) => changes.some((c) => c.a.clause > a.clause))) return null;
    const sign = (a: Amount): 1 | -1 => (verb === "*undone" ? -1 : a.sign);
    const moved = (from: Value, back: boolean): Value => changes.reduce((t, { a, v }) => (v === null ? t : (sign(a) > 0) !== back ? plus(t, v) : minus(t, v)), from);
    if (verb === "*start") {
      const end = left[0]?.v;
      return left.length === 1 && changes.length > 0 && end !== undefined && end !== null && before.every(({ v }) => v === null) ? { value: moved(end, true), mayLeave } : null;
    }
    if (left.length > 0 || before.some(({ v }) => v === null)) return null;
    if (before.length === 0) {
      const [first, ...rest] = changes;
      if (first === undefined || first.v === null || first.a.sign < 0 || rest.length === 0) return null;
      return { value: rest.reduce((t, { a, v }) => (v === null ? t : sign(a) > 0 ? plus(t, v) : minus(t, v)), first.v), mayLeave };
    }
    if (changes.length === 0 || (before.length > 1 && verb === "*undone")) return null;
    return { value: moved(sum(before.map(({ v }) => v ?? constant(0))), false), mayLeave };
  }

  /** The one change that was not told: from what there was, what there is, and the other changes. */
  protected change(unknown: Amount, of: Kind): Try {
    const isOther = (a: Amount): boolean => a.noun !== "" && unknown.noun !== "" && !this.story.same(a, unknown) && !this.rates.some((r) => this.story.same(r.per, a) || this.story.same(r.of, a));
    const known = this.amounts.filter((a) => a !== unknown && !isOther(a) && !(this.isGift(a) && a.who !== unknown.who));
    if (known.some((a) => a.value === null)) return null;
    const values = known.flatMap((a) => { const v = this.converted(a.value ?? constant(0), a, a.who, of); return v === null ? [] : [{ a, v }]; });
    const owners = new Set([unknown, ...known].map((a) => a.who).filter((w) => w !== ""));
    const left = values.filter(({ a }) => a.phase === "left" || a.tags.includes("*total"));
    if (left.some(({ a }) => a.phase !== "left") && this.amounts.some((a) => a.sign < 0)) return null;
    const before = values.filter(({ a }) => (a.phase === "start" || a.phase === "") && !a.tags.includes("*total"));
    if (values.length !== known.length || owners.size > 1 || left.length !== 1 || left[0] === undefined) return null;
    // What there was before must be told, unless the parts of a total are asked about.
    // "She baked some rolls. … How many did she bake?": nothing is told of before.
    const { asked } = this.story;
    const isFirst = unknown.sign > 0 && asked.kind === "amount" && asked.verb === unknown.verb && this.amounts.every((a) => a === unknown || a.clause > unknown.clause);
    if (before.length === 0 && left[0].a.phase === "left" && !isFirst) return null;
    const end = left[0].a;
    if (end.phase === "left" && this.amounts.some((a) => a.phase === "change" && a.clause > end.clause)) return null;
    const start = before.length === 0 ? constant(0) : sum(before.map(({ v }) => v));
    const moved = values.filter(({ a }) => a.phase === "change" && !a.tags.includes("*total")).reduce((t, { a, v }) => (a.sign > 0 ? plus(t, v) : minus(t, v)), start);
    return { value: unknown.sign > 0 ? minus(left[0].v, moved) : minus(moved, left[0].v), mayLeave: isOther };
  }
}
