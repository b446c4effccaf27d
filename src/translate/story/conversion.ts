/** One kind of thing as another: units of measurement, and the rates of the story (boxes as pens, when each box has 12). */
import type { Amount, Fact, Kind, Story } from "./facts.js";
import { Network, type Quantity, settled } from "./network.js";
import { type Value, over, times } from "./value.js";

export type Rate = Extract<Fact, { kind: "per each" }>;

export class Conversion {
  protected readonly story: Story;
  protected readonly network: Network;
  protected readonly amounts: readonly Amount[];
  protected readonly rates: readonly Rate[];
  protected readonly sizes: (from: string, to: string) => Value | null;

  constructor(story: Story, sizes: (from: string, to: string) => Value | null) {
    this.story = story;
    this.sizes = sizes;
    this.network = new Network(story);
    const stated = story.facts.filter((f): f is Amount => f.kind === "amount");
    const rates = story.facts.filter((f): f is Rate => f.kind === "per each");
    const pair = story.sameRate ? pairOf(stated) : null;
    this.rates = pair === null ? rates : [...rates, pair.rate];
    const counted = pair === null ? stated : stated.filter((a) => !pair.used.includes(a));
    // 每天生产960支, and no days are counted: what one day gives is an amount.
    const [first, ...others] = rates;
    const isOne = counted.length === 0 && first !== undefined && others.length > 0 && story.asked.kind !== "each";
    if (isOne) this.rates = others;
    this.amounts = isOne ? [{ kind: "amount", who: first.who, verb: "", sign: 1, phase: "start", value: first.value, ...first.of, tags: [], clause: first.clause }] : counted;
  }

  /** The value in the kind asked for: the same kind, another unit of measurement, or through rates, each used at most once. */
  protected converted(value: Value, from: Kind, who: string, to: Kind, rates: readonly Rate[] = this.rates): Value | null {
    if (this.story.same(from, to)) return value;
    if (from.noun === "" || to.noun === "" || from.noun === to.noun) {
      const size = this.sizes(from.unit, to.unit);
      if (size !== null) return times(value, size);
    }
    const byName = this.byName(from, to);
    if (byName !== null) return times(value, byName);
    for (const r of rates) {
      if (!this.about(r, from, who)) continue;
      const rest = rates.filter((x) => x !== r);
      const per = this.asPer(value, from, r.per);
      const forward = per === null ? null : this.converted(times(per, r.value), r.of, who, to, rest);
      if (forward !== null) return forward;
      const of = this.asPer(value, from, r.of);
      const back = of === null ? null : this.converted(over(of, r.value), r.per, who, to, rest);
      if (back !== null) return back;
    }
    return null;
  }
  protected asPer(value: Value, from: Kind, to: Kind): Value | null {
    if (this.story.same(from, to)) return value;
    const size = from.noun === "" || to.noun === "" || from.noun === to.noun ? this.sizes(from.unit, to.unit) : null;
    const factor = size ?? this.byName(from, to);
    return factor === null ? null : times(value, factor);
  }
  /** In English a unit of measurement is a noun. */
  private byName(from: Kind, to: Kind): Value | null {
    // Who works 8 hours a day, 5 days a week: such a week has no 168 hours.
    const size = from.unit === "" && to.unit === "" ? this.sizes(from.noun, to.noun) : null;
    return size === null || this.rates.some((r) => r.per.unit === "" && this.sizes(r.per.noun, r.of.noun) !== null && this.sizes(from.noun, r.per.noun) !== null) ? null : size;
  }
  /** A rate that is said of one of several things holds for that thing. */
  protected about(r: Rate, of: Kind, who: string): boolean {
    const named = new Set(this.rates.map((x) => x.who).filter((w) => w !== ""));
    if (named.size < 2 || r.who === "") return true;
    return this.story.means(r.who, of.noun) || this.story.means(r.who, who);
  }

  protected of(q: Quantity, to: Kind): Value | null {
    const v = settled(q);
    if (v === null) return null;
    if (to.unit === "" && to.noun === "") return v;
    return this.converted(v, q.of.unit === "" && q.of.noun === "" ? to : q.of, q.amount?.who ?? "", to);
  }
}

/** The first two amounts of one clause, as a rate: 3 天看了 24 页. */
function pairOf(amounts: readonly Amount[]): { readonly rate: Rate; readonly used: readonly Amount[] } | null {
  for (const far of [0, 1]) for (const [i, a] of amounts.entries()) {
    const b = amounts[i + 1];
    if (b === undefined || a.value === null || b.value === null || b.clause - a.clause > far || (a.unit === b.unit && a.noun === b.noun)) continue;
    return { rate: { kind: "per each", sign: 1, who: "", per: { unit: a.unit, noun: a.noun }, of: { unit: b.unit, noun: b.noun }, value: over(b.value, a.value), clause: a.clause }, used: [a, b] };
  }
  return null;
}
