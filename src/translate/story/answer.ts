/**
 * What is asked, worked out from the facts. Every way of answering is named; the first whose conditions hold is taken, and
 * only when each number of the story is used in it or is about another thing than what is asked (rule "other").
 */
import { isInteger, signQ } from "../../certify/kernel/rational.js";
import type { Amount, Asked, Kind } from "./facts.js";
import { type Quantity, settled } from "./network.js";
import type { Try } from "./stock.js";
import { Turned } from "./turned.js";
import { type Value, constant, minus, over, plus, sizeOf, sum, usesOf, wholeSides } from "./value.js";

export interface Answered {
  readonly value: Value;
  /** Facts about other things than asked. */
  readonly aside: number;
  /** How many quantities were put together: "the three of them" is accounted for by it. */
  readonly addends: number;
  /** The whole number below or above the quotient is meant. */
  readonly rounded?: { readonly over: Value; readonly by: Value; readonly way: "up" | "down" | "rest" };
}

/** "How much did he spend?" names no thing: what is told of him in the same unit belongs to it, and is never about another thing. */
const isOfAll = (asked: Asked, f: Amount): boolean => "names" in asked && (asked.names.length === 0 || f.who === "" || asked.names.includes(f.who)) && asked.of.noun === "" && asked.of.unit !== "" && f.unit === asked.of.unit;

export class Solver extends Turned {
  answer(): Answered | null {
    if (this.network.conflict || this.network.unfinished > 0) return null;
    const { asked } = this.story;
    const over = this.leftOver(asked);
    if (over !== null) return over;
    const tried = this.tried(asked);
    if (tried === null) return null;
    const uses = usesOf(tried.value);
    let aside = 0;
    for (const f of this.story.facts) {
      const ids = f.kind === "background" ? [] : f.kind === "relation" ? [...usesOf(f.factor).keys(), ...usesOf(f.more).keys()] : f.value === null ? [] : [...usesOf(f.value).keys()];
      if (ids.every((id) => uses.has(id))) continue;
      if ((f.kind === "per each" && this.otherRate(f)) || (f.kind === "relation" && this.otherRelation(f, asked))) { aside += 1; continue; }
      if (f.kind !== "amount" || tried.mayLeave?.(f) !== true || isOfAll(asked, f) || this.isUnpriced(f)) return null;
      aside += 1;
    }
    const size = sizeOf(tried.value);
    const kind = "of" in asked ? asked.of : null;
    if (size !== null && signQ(size) < 0) return null;
    if (kind !== null && this.story.isCount(kind) && (size === null || !isInteger(size))) return this.inWholes(tried.value, asked, aside);
    return { value: tried.value, aside, addends: tried.addends ?? 1 };
  }

  /** A number of groups that does not come out even: only a quotient of whole numbers, and only when the words say which way. */
  private inWholes(value: Value, asked: Asked, aside: number): Answered | null {
    if (asked.kind !== "amount" || this.story.rounding === null || value.kind !== "/") return null;
    const [a, b] = [sizeOf(value.left), sizeOf(value.right)];
    const [over, by] = wholeSides(value.left, value.right);
    if (a === null || b === null || signQ(b) <= 0 || [over, by].some((v) => { const size = sizeOf(v); return size === null || !isInteger(size); })) return null;
    return { value, aside, addends: 1, rounded: { over, by, way: this.story.rounding } };
  }

  /** 每6朵扎成一束, 还剩多少朵: what is left when as many groups are made as can be. */
  private leftOver(asked: Asked): Answered | null {
    const [a, ...more] = this.amounts;
    const [r, ...others] = this.rates;
    if (asked.kind !== "left" || asked.verb !== "" || a?.value == null || r === undefined || more.length > 0 || others.length > 0) return null;
    if (r.who !== "" || a.sign < 0 || a.phase === "left" || !this.story.same(a, r.of) || !this.story.same(r.of, asked.of) || this.story.same(r.per, asked.of) || this.story.facts.length !== 2) return null;
    const [x, y] = [sizeOf(a.value), sizeOf(r.value)];
    if (x === null || y === null || !isInteger(x) || !isInteger(y) || signQ(y) <= 0) return null;
    return { value: over(a.value, r.value), aside: 0, addends: 1, rounded: { over: a.value, by: r.value, way: "rest" } };
  }

  private tried(asked: Asked): Try {
    const direct = this.triedDirectly(asked);
    return direct === null && (asked.kind === "amount" || asked.kind === "sum") ? this.throughRate(asked.of, asked.names) : direct;
  }
  private triedDirectly(asked: Asked): Try {
    if ((asked.kind === "sum" || asked.kind === "left") && this.isNested()) return null;
    // "All but 3": what is asked for is what was done, and not what is left.
    if (asked.kind !== "amount" && asked.kind !== "sum" && this.amounts.some((a) => a.tags.includes("*done"))) return null;
    if (asked.kind === "difference") return (asked.when === undefined ? this.difference(asked.a, asked.b, asked.of) : null) ?? (asked.of.noun === "" ? this.things(asked.a, asked.b, asked.when) : null);
    if (asked.kind === "verbs") return this.verbs(asked.a, asked.b, asked.of);
    if (asked.kind === "average") return this.average(asked.of);
    if (asked.kind === "ratio") return this.ratio(asked.a, asked.b, asked.excess);
    if (asked.kind === "each") return this.each(asked.per, asked.of) ?? (asked.per.noun === "" || this.rates.length > 0 ? null : this.thing({ unit: asked.of.unit, noun: asked.per.noun }));
    if (asked.kind === "left" && this.isElsewhere(asked.tags)) return null;
    if (asked.kind === "left") {
      const stock = this.stock(asked.names, asked.of, asked.verb);
      // "How many does Ann have?" where nothing changes.
      const still = stock === null && asked.verb === "*have" && this.amounts.every((a) => a.phase === "start" || a.phase === "") && asked.names.length === 1;
      return still ? (this.amount(asked.names, asked.of, "", asked.tags) ?? this.together(asked.names, asked.of, "", asked.tags)) : stock;
    }
    if (asked.kind === "start") return this.stock(asked.names, asked.of, "*start");
    if (asked.kind === "sum") return this.together(asked.names, asked.of, asked.verb, asked.tags) ?? this.wholeOf(asked.of);
    return this.amount(asked.names, asked.of, asked.verb, asked.tags);
  }

  // ---- ways of answering ------------------------------------------------------------------------------------------

  private one(name: string, of: Kind): { readonly q: Quantity; readonly value: Value } | null {
    const exact = this.network.meant(name, of.unit);
    const found = (exact.length > 0 ? exact : this.network.meant(name)).flatMap((q) => { const value = this.of(q, of); return value === null ? [] : [{ q, value }]; });
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  private difference(a: string, b: string, of: Kind): Try {
    // 剩下的比用去的多…: of one stock, and both of what happened.
    if (a === "*left" || a === "*gone") {
      const gone = this.amounts.filter((x) => x.phase === "change");
      const left = this.stock([], of, "");
      if (left === null || gone.length === 0 || gone.some((x) => x.sign > 0 || x.value === null || !this.story.same(x, of))) return null;
      const taken = sum(gone.map((x) => x.value ?? constant(0)));
      return { value: a === "*left" ? minus(left.value, taken) : minus(taken, left.value) };
    }
    const [x, y] = [this.one(a, of), this.one(b, of)];
    if (x === null || y === null || x.q === y.q) {
      // Things that became more or fewer: what there is of each after everything.
      const [s, t] = [a, b].map((noun) => this.stock([], { unit: "", noun }, "") ?? this.only({ unit: "", noun }));
      return s === null || s === undefined || t === null || t === undefined || of.noun !== "" ? null : { value: minus(s.value, t.value) };
    }
    return { value: minus(x.value, y.value), mayLeave: (f) => this.other(f, [a, b]) || (of.noun !== "" && f.phase !== "left" && this.otherThing(f, of)) };
  }

  private only(of: Kind): Try {
    const all = this.amounts.filter((a) => this.story.same(a, of));
    return all.length === 1 && all[0]?.value != null && all[0].phase === "start" ? { value: all[0].value } : null;
  }

  private ratio(a: string, b: string, excess: 0 | 1 | -1): Try {
    const find = (n: string): Value | null => {
      const { isWhole } = this.story;
      const all = isWhole(n) ? this.network.quantities.filter((q) => q.amount?.phase === "start").slice(0, 1) : this.network.meant(n);
      return all.length === 1 && all[0] !== undefined ? settled(all[0]) : null;
    };
    const [x, y] = [find(a), find(b)];
    if (x === null || y === null) return null;
    return { value: excess === 0 ? over(x, y) : over(excess > 0 ? minus(x, y) : minus(y, x), y) };
  }

  private amount(names: readonly string[], of: Kind, verb: string, tags: readonly string[]): Try {
    const [name, ...more] = names;
    // Who sold them need not be told when nobody is said to own them.
    const between = name === undefined || this.isKnown(name) || this.amounts.every((a) => a.who === "") ? this.between(of, verb) : null;
    if (between !== null) return between;
    if (name !== undefined && !this.isKnown(name)) return this.thing(of) ?? this.restOf(name, of) ?? this.wholeOf(of);
    if (name !== undefined && more.length === 0) {
      const single = this.one(name, of);
      const isMeant = verb === "" || single?.q.amount === null || single?.q.isDerived === true || single?.q.amount.verb === verb;
      if (single !== null && isMeant && (single.q.amount === null || single.q.amount.phase !== "change" || (verb !== "" && single.q.amount.tags.includes(name)) || this.amounts.filter((x) => this.story.same(x, of)).length === 1)) {
        return { value: single.value, mayLeave: (f) => f.tags.includes("*paid") || (f.phase !== "change" && this.other(f, names)) };
      }
    }
    const thing = name === undefined ? null : this.thing(of);
    if (thing !== null) return thing;
    const base = this.network.quantities.find((q) => q.names.includes("*whole"));
    const total = base === undefined || names.some((n) => this.network.meant(n).length > 0) ? null : settled(base);
    if (total !== null) return { value: total };
    const whole = this.wholeOf(of);
    if (whole !== null) return whole;
    const rest = name === undefined ? null : this.restOf(name, of);
    if (rest !== null) return rest;
    const unknown = this.amounts.filter((a) => a.value === null && !this.isGift(a) && (this.story.same(a, of) || (a.unit === "" && a.noun === "")));
    const own = unknown.filter((a) => a.who === name);
    const some = own.length > 0 ? own : unknown;
    if (some.length === 1 && some[0] !== undefined && some[0].phase === "change") return this.change(some[0], of);
    if (some.length > 0) return null;
    const direct = this.amounts.flatMap((a) => { const v = a.value === null ? null : this.converted(a.value, a, a.who, of); return v === null ? [] : [{ a, v }]; });
    const known = this.knownTags(tags);
    const fitting = direct.filter(({ a }) => known.every((t) => a.tags.some((own) => this.story.tagFits(own, t))));
    if (fitting.length === 1 && fitting[0] !== undefined) {
      const { a, v } = fitting[0];
      const isStated = v === a.value;
      // What was asked is what somebody did, and not what there is.
      if (isStated && verb !== "" && a.verb !== verb) return null;
      const elsewhere = (f: Amount): boolean => known.length > 0 && f.tags.length > 0 && !known.every((t) => f.tags.some((own) => this.story.tagFits(own, t)));
      return { value: v, mayLeave: (f) => (isStated ? elsewhere(f) || f.tags.includes("*paid") : this.otherThing(f, of)) };
    }
    // Several stated amounts become one only when the question says so.
    const isHis = name === undefined || fitting.every(({ a }) => a.who === "" || this.story.means(a.who, name) || this.story.isGroup(name));
    return isHis && verb !== "" && fitting.length > 1 && fitting.every(({ a }) => a.verb === verb && a.sign === fitting[0]?.a.sign) && this.amounts.length === fitting.length ? { value: sum(fitting.map(({ v }) => v)), addends: fitting.length } : null;
  }

  /** What was spent or bought in all, from what there was and what is left. */
  private between(of: Kind, verb: string): Try {
    const sign = this.story.signOf(verb);
    const [first, last, ...more] = this.amounts;
    if (sign === 0 || first?.value == null || last?.value == null || more.length > 0 || last.phase !== "left" || (first.phase === "change" && first.sign < 0) || first.phase === "left" || first.verb === verb) return null;
    if (first.who !== last.who && first.who !== "" && last.who !== "") return null;
    const [a, b] = [first, last].map((x) => this.converted(x.value ?? constant(0), x, x.who, of));
    return a == null || b == null ? null : { value: sign < 0 ? minus(a, b) : minus(b, a) };
  }

  /** The whole, from what is left of it and the shares that were taken. */
  private wholeOf(of: Kind): Try {
    const shares = this.story.facts.filter((f) => f.kind === "relation" && f.a.startsWith("*") && this.story.isWhole(f.b));
    if (shares.length === 0 || this.amounts.some((a) => a.phase === "start" || a.phase === "part")) return null;
    const left = this.amounts.filter((a) => a.phase === "left" && a.value !== null && this.story.same(a, of));
    // 还剩全书的1/4: what was taken is the rest of the whole.
    const isShareLeft = this.amounts.some((a) => a.phase === "left" && a.value === null && a.tags.some((t) => shares.some((f) => f.kind === "relation" && f.a === t)));
    if (isShareLeft && left.length === 0) {
      const gone = this.amounts.filter((a) => a.phase === "change" && a.value !== null);
      if (gone.length === 0 || gone.some((a) => a.sign > 0 || !this.story.same(a, of))) return null;
      return { value: over(sum(gone.map((a) => a.value ?? constant(0))), minus(constant(1), sum(shares.map((f) => (f.kind === "relation" ? f.factor : constant(0)))))) };
    }
    const taken = this.amounts.filter((a) => a.phase === "change" && a.value !== null);
    if (left.length !== 1 || left[0]?.value == null || taken.some((a) => a.sign > 0 || !this.story.same(a, of))) return null;
    const share = sum(shares.map((f) => (f.kind === "relation" ? f.factor : constant(0))));
    return { value: over(sum([left[0].value, ...taken.map((a) => a.value ?? constant(0))]), minus(constant(1), share)) };
  }

  /** What is not one of the parts that were told: 其中. */
  private restOf(name: string, of: Kind): Try {
    if (this.network.meant(name).length > 0 || this.story.facts.some((f) => f.kind !== "amount" && f.kind !== "background")) return null;
    const parts = this.amounts.filter((a) => a.phase === "part");
    const [whole, ...more] = this.amounts.filter((a) => a.phase !== "part");
    if (whole === undefined || more.length > 0 || parts.length === 0 || whole.value === null) return null;
    const v = this.converted(whole.value, whole, whole.who, of);
    const each = parts.map((a) => (a.value === null ? null : this.converted(a.value, a, a.who, of)));
    return v === null || each.some((e) => e === null) ? null : { value: each.reduce<Value>((t, e) => (e === null ? t : minus(t, e)), v) };
  }

  /** 花园里有多少盆月季花: the place is no help, the thing is, when a relation tells how many. */
  private thing(of: Kind): Try {
    if (of.noun === "") return null;
    const found = this.one(of.noun, { unit: of.unit, noun: "" });
    return found === null || found.q.amount !== null ? null : { value: found.value, mayLeave: (f) => f.phase !== "change" && this.other(f, [of.noun]) };
  }

  private together(names: readonly string[], of: Kind, verb: string, tags: readonly string[]): Try {
    // 30 of which 12 are red are 30.
    if (this.amounts.some((a) => a.verb === "*are")) return null;
    if (names.length > 1) {
      const all = names.map((n) => this.one(n, of));
      if (all.some((x) => x === null)) return null;
      return { value: sum(all.map((x) => x?.value ?? constant(0))), addends: all.length, mayLeave: (f) => this.other(f, names) };
    }
    const found = this.network.quantities.flatMap((q) => { const v = this.of(q, of); return v === null || q.isDerived || q.amount?.phase === "left" ? [] : [{ q, v }]; }).filter(({ q }) => this.amounts.length === 0 || q.amount === null || this.amounts.includes(q.amount));
    const given = this.knownTags(tags);
    const isKnownTag = given.some((t) => this.amounts.some((a) => a.tags.some((own) => this.story.tagFits(own, t))));
    const known = isKnownTag || this.story.isSummary === undefined ? given : given.filter((t) => this.story.isSummary?.(t) === false);
    // What was spent in all: not the money there was.
    const isPurse = (a: Amount | null): boolean => a !== null && a.phase === "start" && this.story.isMoney(a) && this.story.isMoney(of) && this.story.signOf(verb) < 0;
    const fitting = found.filter(({ q }) => !isPurse(q.amount) && known.every((t) => q.amount?.tags.some((own) => this.story.tagFits(own, t)) === true));
    // "A total of 10" beside what it is the total of.
    if (fitting.length > 1 && fitting.some(({ q }) => q.amount?.tags.includes("*total") === true)) return null;
    if (fitting.length === 0 || this.network.quantities.some((q) => q.amount !== null && !q.isDerived && settled(q) === null)) return null;
    // 一共用了多少: what was used, and not what there was.
    const done = verb === "" ? [] : fitting.filter(({ q }) => q.amount?.verb === verb);
    if (done.length > 1 && done.length < fitting.length) return { value: sum(done.map(({ v }) => v)), addends: done.length, mayLeave: (f) => f.phase === "change" && f.verb !== verb && this.story.signOf(f.verb) === 0 && this.story.signOf(verb) === 0 };
    const [only] = names;
    if (only !== undefined && !this.story.isGroup(only) && !fitting.every(({ q }) => q.names.some((n) => this.story.means(n, only)) || this.rates.some((r) => this.story.means(r.of.noun, only)))) return null;
    // One amount as it was told is no sum: something may be missing.
    const [single] = fitting;
    if (fitting.length === 1 && single !== undefined && single.q.amount?.value === single.v && single.v.kind !== "*") return null;
    const signs = new Set(fitting.map(({ q }) => q.amount?.sign ?? 1));
    if (signs.size > 1) return null;
    if (signs.has(-1) && verb === "") return null;
    return { value: sum(fitting.map(({ v }) => v)), addends: fitting.length, mayLeave: (f) => isPurse(f) || this.otherThing(f, of) };
  }

  private each(per: Kind, of: Kind): Try {
    const [top, below]: [{ v: Value; a: Amount }[], Value[]] = [[], []];
    for (const a of this.amounts) {
      if (a.value === null) return null;
      // What one gives another gets: not counted again.
      if (this.isGift(a)) continue;
      const down = this.converted(a.value, a, a.who, per, this.rates);
      const up = this.converted(a.value, a, a.who, of, this.rates);
      if (this.story.same(a, per)) below.push(a.value);
      else if (this.story.same(a, of) || (up !== null && down === null)) top.push({ v: up ?? a.value, a });
      else if (down !== null) below.push(down);
      else if (!this.otherThing(a, of)) return null;
    }
    if (top.length === 0) {
      const direct = this.rates.filter((r) => this.story.same(r.per, per) && this.story.same(r.of, of));
      return direct.length === 1 && below.length === 0 && direct[0] !== undefined && this.network.quantities.length > 0 ? null : null;
    }
    const [divisor] = below;
    if (divisor === undefined || below.length > 1) return null;
    const total = this.gathered(top);
    return total === null ? null : { value: over(total, divisor), addends: top.length, mayLeave: (f) => this.otherThing(f, of) && !this.story.same(f, per) };
  }

  /** One total: what was there less what is left, or the sum of like things; a stock and what was taken from it are not mixed. */
  private gathered(top: readonly { readonly v: Value; readonly a: Amount }[]): Value | null {
    const left = top.filter(({ a }) => a.phase === "left");
    const rest = top.filter(({ a }) => a.phase !== "left");
    const signs = new Set(rest.map(({ a }) => a.sign));
    if (this.story.isRest) return left.length > 0 ? null : rest.slice(1).reduce<Value>((t, { a, v }) => (a.sign > 0 && a.phase !== "change" ? plus(t, v) : minus(t, v)), rest[0]?.v ?? constant(0));
    if (signs.size > 1) return null;
    if (left.length > 0 && (rest.length !== 1 || signs.has(-1) || left.length > 1)) return null;
    return left.reduce((t, { v }) => minus(t, v), sum(rest.map(({ v }) => v)));
  }
}
