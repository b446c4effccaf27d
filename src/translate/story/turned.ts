/** Ways of answering that go over several amounts: a stock turned into another thing by a rate, two verbs compared, an average. */
import type { Rate } from "./conversion.js";
import type { Amount, Asked, Fact, Kind } from "./facts.js";
import { Stock, type Try } from "./stock.js";
import { type Value, constant, minus, over, sum, times } from "./value.js";

export class Turned extends Stock {
  /** What is left of a stock, or what came together, by a rate: (33 - 5) pens in boxes of 7; (12 - 4) players with 8 points each. */
  protected throughRate(of: Kind, names: readonly string[]): Try {
    const owners = new Set(this.amounts.filter((a) => a.sign > 0).map((a) => a.who).filter((w) => w !== ""));
    if (of.noun === "" || (names.length > 0 && owners.size > 1) || this.amounts.some((a) => this.story.same(a, of))) return null;
    const found = this.rates.flatMap((r) => {
      const isPer = this.story.same(r.per, of);
      const base = isPer ? r.of : this.story.same(r.of, of) ? r.per : null;
      if (base === null || this.amounts.filter((a) => this.story.same(a, base)).length < 2) return [];
      const stock = this.stock([], base, "") ?? this.heap(base);
      return stock === null ? [] : [{ ...stock, value: isPer ? over(stock.value, r.value) : times(stock.value, r.value) }];
    });
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** "In his bag", when what he had was partly there and partly at another place. */
  protected isElsewhere(tags: readonly string[]): boolean {
    const fits = (a: Amount): boolean => a.tags.some((own) => tags.some((t) => this.story.tagFits(own, t)));
    const starts = this.amounts.filter((a) => a.phase === "start" && a.tags.length > 0);
    return starts.some(fits) && starts.some((a) => !fits(a));
  }

  /** Rule "other" for rates: of another thing than what is asked about, and nothing leads through it. */
  protected otherRate(f: Rate): boolean {
    const { asked } = this.story;
    // In rows of 19, and nothing is asked or told of rows.
    if (f.isOrder === true && "of" in asked && !this.story.same(f.per, asked.of) && (asked.kind !== "each" || !this.story.same(f.per, asked.per)) && !this.amounts.some((a) => this.story.same(a, f.per))) return true;
    return "of" in asked && asked.of.noun !== "" && f.of.noun !== "" && !this.story.same(f.of, asked.of) && !this.rates.some((r) => r !== f && (this.story.same(r.per, f.of) || this.story.same(r.of, f.of))) && !this.amounts.some((a) => this.story.same(a, f.of)) && this.rates.some((r) => r !== f && this.story.same(r.per, f.per));
  }

  /** Rule "other" for relations: it only says what another one has, and nothing asks for all. */
  protected otherRelation(f: Extract<Fact, { kind: "relation" }>, asked: Asked): boolean {
    const names = asked.kind === "amount" && asked.names.length === 1 ? asked.names : asked.kind === "difference" ? [asked.a, asked.b] : [];
    const isTold = this.network.quantities.some((q) => q.amount !== null && q.names.some((n) => this.story.means(n, f.a)));
    return names.length > 0 && !isTold && !this.story.isWhole(f.a) && !this.story.isWhole(f.b) && names.every((n) => !this.story.means(n, f.a) && !this.story.means(f.a, n));
  }

  /** 45 marbles, and 9 red marbles of the same owner: among them or beside them is not said. */
  protected isNested(): boolean {
    const starts = this.amounts.filter((a) => a.phase === "start" && a.noun !== "");
    return starts.some((a) => starts.some((b) => b !== a && b.who === a.who && b.noun.endsWith(` ${a.noun}`) && !b.tags.some((t) => !a.tags.includes(t))));
  }

  /** Things bought or sold at a price that is not told, when money is asked about. */
  protected isUnpriced(f: Amount): boolean {
    const { asked } = this.story;
    return "of" in asked && this.story.isMoney(asked.of) && f.phase === "change" && this.story.isTrade?.(f.verb) === true && !this.story.isMoney(f) && !f.tags.includes("*paid");
  }

  /** Amounts of one kind that are all there. */
  private heap(of: Kind): Try {
    const all = this.amounts.filter((a) => this.story.same(a, of));
    if (all.length < 2 || all.some((a) => a.value === null || a.phase !== "start" || a.sign < 0)) return null;
    return { value: sum(all.map((a) => a.value ?? constant(0))), addends: all.length, mayLeave: (f) => this.otherThing(f, of) };
  }

  protected verbs(a: string, b: string, of: Kind): Try {
    const by = (verb: string): Value | null => {
      const all = this.amounts.filter((x) => x.verb === verb && (x.noun === "" || of.noun === "" || this.story.same(x, of)));
      const [only] = all;
      if (only === undefined || all.length > 1) return null;
      return only.value ?? this.change(only, of)?.value ?? null;
    };
    const [x, y] = [by(a), by(b)];
    return x === null || y === null ? null : { value: minus(x, y), mayLeave: (f) => f.verb !== a && f.verb !== b };
  }

  protected average(of: Kind): Try {
    const all = this.amounts.filter((a) => of.noun === "" || this.story.same(a, of));
    const [first] = all;
    const isList = first !== undefined && all.length > 1 && all.length === this.amounts.length && this.rates.length === 0;
    if (!isList || all.some((a) => a.value === null || a.phase !== first.phase || a.sign !== first.sign || a.phase === "left" || a.noun !== first.noun || a.verb !== first.verb)) return null;
    return { value: over(sum(all.map((a) => a.value ?? constant(0))), constant(all.length)), addends: all.length };
  }

  /** Two kinds of things compared: what is there of each now, what is still to be done of each, or what was told of each. */
  protected things(a: string, b: string, when: "now" | "undone" | undefined): Try {
    const values = [a, b].map((noun) => this.thingNow({ unit: "", noun }, when));
    const [x, y] = values;
    if (x == null || y == null) return null;
    const isOther = (f: Amount): boolean => f.noun !== "" && ![a, b].some((noun) => this.story.same(f, { unit: "", noun }) || this.story.means(f.noun, noun));
    const isEarlier = (f: Amount): boolean => x.isLeft && y.isLeft && f.phase !== "left";
    return { value: minus(x.value, y.value), mayLeave: (f) => isOther(f) || isEarlier(f) };
  }

  private thingNow(of: Kind, when: "now" | "undone" | undefined): { readonly value: Value; readonly isLeft: boolean } | null {
    const all = this.amounts.filter((x) => this.story.same(x, of));
    const left = all.filter((x) => x.phase === "left");
    const [now] = left;
    if (now?.value != null && left.length === 1 && when === "now" && all.every((x) => x.clause <= now.clause)) return { value: now.value, isLeft: true };
    if (left.length > 0) return null;
    const stock = this.stock([], of, when === "undone" ? "*undone" : "");
    if (stock !== null && all.some((x) => x.phase === "start") && all.some((x) => x.phase === "change")) return { value: stock.value, isLeft: false };
    const [first] = all;
    const isHeap = first?.value != null && all.every((x) => x.value !== null && x.who === first.who && x.phase === first.phase && x.sign === first.sign && x.verb === first.verb);
    return isHeap ? { value: sum(all.map((x) => x.value ?? constant(0))), isLeft: false } : null;
  }
}
