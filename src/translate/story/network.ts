/** The named quantities of a story and what follows for them: relations and totals, worked through with at most one unknown. */
import type { Amount, Fact, Kind, Story } from "./facts.js";
import { type Value, constant, minus, over, plus, sizeOf, sum, times } from "./value.js";

/** x·X + c, where X is the one unknown that had to be introduced. */
interface Linear {
  readonly x: Value;
  readonly c: Value;
}

export interface Quantity {
  readonly names: readonly string[];
  readonly of: Kind;
  /** The amount it was stated as; null: known by name only. */
  readonly amount: Amount | null;
  /** Worked out by a rate from a stated amount: it is known by its names, and not counted beside that amount. */
  readonly isDerived: boolean;
  value: Linear | null;
}

const ZERO = constant(0);
const known = (c: Value): Linear => ({ x: ZERO, c });
const isFree = (l: Linear): boolean => sizeOf(l.x)?.n === 0n;
const scaled = (l: Linear, k: Value): Linear => ({ x: times(l.x, k), c: times(l.c, k) });
const shifted = (l: Linear, k: Value): Linear => ({ x: l.x, c: plusSigned(l.c, k) });

/** a + b, written as a difference when b is a negative constant times something. */
function plusSigned(a: Value, b: Value): Value {
  if (b.kind === "-" && b.left.kind === "constant" && b.left.size.n === 0n) return minus(a, b.right);
  return plus(a, b);
}
export const negative = (v: Value): Value => ({ kind: "-", left: ZERO, right: v });

const partsOf = (name: string): readonly string[] => name.split("的").filter((p) => p !== "");

export class Network {
  readonly quantities: Quantity[] = [];
  private readonly story: Story;
  private unknownUsed = false;
  /** Two facts that contradict each other, or a name with two meanings. */
  conflict = false;

  constructor(story: Story) {
    this.story = story;
    for (const f of story.facts) {
      if (f.kind !== "amount") continue;
      const names = [f.who, f.noun, ...f.tags].filter((n) => n !== "");
      this.quantities.push({ names, of: { unit: f.unit, noun: f.noun }, amount: f, isDerived: false, value: f.value === null ? null : known(f.value) });
    }
    for (const r of story.facts) if (r.kind === "per each") this.derive(r);
    this.work();
  }

  /** 4 组 with 每组 7 人: 28 人 of the same name. */
  private derive(r: Extract<Fact, { kind: "per each" }>): void {
    for (const q of [...this.quantities]) {
      const v = q.value;
      if (v === null || q.amount === null || !this.story.same(q.of, r.per)) continue;
      const names = [...new Set([...q.names, r.who, r.of.noun].filter((n) => n !== ""))];
      if (r.who !== "" && q.amount.who !== "" && !this.story.means(r.who, q.amount.who) && !this.story.means(r.who, q.amount.noun)) continue;
      this.quantities.push({ names, of: r.of, amount: q.amount, isDerived: true, value: scaled(v, r.value) });
    }
  }

  /** The quantities that a name can mean. */
  meant(name: string, unit = ""): readonly Quantity[] {
    const { means } = this.story;
    const fits = (q: Quantity): boolean => partsOf(name).every((p) => q.names.some((n) => means(n, p) || partsOf(n).some((m) => means(m, p))));
    const all = this.quantities.filter(fits);
    const exact = unit === "" ? all : all.filter((q) => q.of.unit === unit || q.of.unit === "");
    return exact;
  }

  private named(name: string, unit: string, who = ""): Quantity | null {
    if (this.story.isWhole(name)) return this.whole(unit);
    const found = this.meant(name, unit);
    if (found.length > 1) { this.conflict = true; return null; }
    if (found[0] !== undefined) return found[0];
    const made: Quantity = { names: who === "" ? [name] : [name, who], of: { unit, noun: "" }, amount: null, isDerived: false, value: null };
    this.quantities.push(made);
    return made;
  }

  /** What a share "of the whole" is taken of: the first stock. */
  private whole(unit: string): Quantity {
    const found = this.quantities.find((q) => q.names.includes("*whole")) ?? this.quantities.find((q) => q.amount !== null && (q.amount.phase === "start" || q.amount.phase === ""));
    if (found !== undefined) return found;
    const made: Quantity = { names: ["*whole"], of: { unit, noun: "" }, amount: null, isDerived: false, value: null };
    this.quantities.push(made);
    return made;
  }

  private work(): void {
    const relations = this.story.facts.filter((f) => f.kind === "relation");
    const totals = this.story.facts.filter((f) => f.kind === "total");
    const open = new Set<Fact>([...relations, ...totals]);
    for (let round = 0; round < 40 && open.size > 0 && !this.conflict; round += 1) {
      const before = open.size;
      for (const f of relations) if (open.has(f) && this.relate(f)) open.delete(f);
      for (const f of totals) if (open.has(f) && this.add(f)) open.delete(f);
      if (open.size < before) continue;
      const first = relations.find((f) => open.has(f));
      if (first === undefined || this.unknownUsed) break;
      const base = this.named(first.b, first.unit);
      if (base === null || base.value !== null) break;
      base.value = { x: constant(1), c: ZERO };
      this.unknownUsed = true;
    }
    this.unfinished = open.size;
  }
  /** Facts that could not be used. */
  unfinished = 0;

  private relate(f: Extract<Fact, { kind: "relation" }>): boolean {
    const [a, b] = [this.named(f.a, f.unit, f.who), this.named(f.b, f.unit, f.who)];
    // 男工60人, 女工占总人数的40%: the 60 are no whole of which the others are a part.
    if (b?.amount != null && !f.a.startsWith("*") && this.story.isWhole(f.b) && this.story.isPart?.(b.amount.noun, f.a) === false) { this.conflict = true; return false; }
    if (a === null || b === null || a === b) { this.conflict = true; return false; }
    if (b.value !== null) {
      const right = shifted(scaled(b.value, f.factor), f.more);
      if (a.value === null) { a.value = right; return true; }
      return this.equate(a.value, right);
    }
    if (a.value === null) return false;
    const less = f.more.kind === "-" && f.more.left.kind === "constant" ? plus(a.value.c, f.more.right) : minus(a.value.c, f.more);
    b.value = { x: isFree(a.value) ? ZERO : over(a.value.x, f.factor), c: over(less, f.factor) };
    return true;
  }

  private add(f: Extract<Fact, { kind: "total" }>): boolean {
    const parts = f.names.map((n) => this.named(n, f.of.unit));
    if (parts.some((p) => p === null)) return false;
    const all = parts as readonly Quantity[];
    const missing = all.filter((q) => q.value === null);
    if (missing.length > 1) return false;
    const linear = all.flatMap((q) => (q.value === null ? [] : [q.value]));
    const together: Linear = { x: sum(linear.map((l) => l.x)), c: sum(linear.map((l) => l.c)) };
    const [only] = missing;
    if (only === undefined) return this.equate(together, known(f.value));
    only.value = { x: isFree(together) ? ZERO : negative(together.x), c: minus(f.value, together.c) };
    return true;
  }

  /** Finds the unknown from left = right, and puts it in everywhere; a second statement of the same is a conflict. */
  private equate(left: Linear, right: Linear): boolean {
    const x = isFree(right) ? left.x : isFree(left) ? right.x : minus(left.x, right.x);
    const size = sizeOf(x);
    if (size === null || size.n === 0n) { this.conflict = true; return false; }
    const c = isFree(right) ? minus(right.c, left.c) : isFree(left) ? minus(left.c, right.c) : minus(right.c, left.c);
    const value = over(c, x);
    for (const q of this.quantities) if (q.value !== null && !isFree(q.value)) q.value = known(plus(times(q.value.x, value), q.value.c));
    return true;
  }
}

/** Its value when no unknown is left in it. */
export const settled = (q: Quantity): Value | null => (q.value !== null && isFree(q.value) ? q.value.c : null);
