/**
 * Germs at +∞ over an asymptotic scale. t → +∞ is the only variable; "eventually" means for all large enough t.
 *
 * Scale: functions b₁, b₂, … of t that all tend to +∞ with log bᵢ = o(log bᵢ₊₁); at first log t and t. So a monomial
 * Π bᵢ^eᵢ tends to +∞ or to 0 by the sign of the exponent of its greatest element, and monomials are totally ordered.
 * Germ: f = Σ cᵢ·mᵢ + O(rest) eventually, mᵢ strictly decreasing and above `rest`; without `rest` f equals the sum.
 * The coefficients are defined constants (with parameters: for all their values), and may be zero when no sign is known.
 * Exponentials: exp(g) for an exact g → +∞ is put where it belongs by comparing g with the log bᵢ. If g ~ c·log bᵢ, it is
 * bᵢ^c·exp(g − c·log bᵢ) instead, and the new exponent is of smaller order.
 * Why sound: Hardy, Orders of Infinity; Gruntz 1996, chapter 3. Nothing depends on a coefficient that is not shown to
 * be zero or to have a sign by constant.ts or a zero normal form.
 */
import { constantSign } from "./constant.js";
import type { Sign } from "./claim.js";
import type { Fuel } from "./fuel.js";
import { Normalizer, isZeroF, rationalOfF } from "./normal.js";
import { ONE, ZERO, addQ, equalQ, mulQ, negQ, signQ } from "./rational.js";
import { type Term, add, int, isConstantTerm, mul, num, pow } from "./term.js";

/** An element of the scale. log t, log log t, … are made when needed: the last one has no logarithm yet. */
export interface Element {
  log: readonly GermTerm[] | null;
}
/** A product of powers with nonzero constant exponents, greatest element first. The empty list is 1. */
export type Monomial = readonly { readonly of: Element; readonly to: Term }[];
export interface GermTerm {
  readonly c: Term;
  readonly m: Monomial;
}
export interface Germ {
  readonly terms: readonly GermTerm[];
  /** The order of what was left out, or null when nothing was. */
  readonly rest: Monomial | null;
}

export const ZERO_GERM: Germ = { terms: [], rest: null };
export const UNIT: Monomial = [];
const MAX_ELEMENTS = 12;

export class Scale {
  readonly fuel: Fuel;
  /** Terms of each Taylor series. */
  readonly order: number;
  /** Smallest first; the first is the only one without a logarithm. */
  private readonly elements: Element[];
  private readonly signs = new Map<Term, Sign | null>();
  readonly t: Monomial;

  constructor(fuel: Fuel, order: number) {
    const logT: Element = { log: null };
    const t: Element = { log: [{ c: int(1), m: [{ of: logT, to: int(1) }] }] };
    this.fuel = fuel;
    this.order = order;
    this.elements = [logT, t];
    this.t = [{ of: t, to: int(1) }];
  }

  // ---- coefficients -----------------------------------------------------------------------------------------------

  /** The same constant in normal form, when that is within its bounds. */
  tidy(c: Term): Term {
    if (c.kind === "number" || c.kind === "symbol" || c.kind === "constant") return c;
    // Far more work than a step elsewhere.
    if (!this.fuel.spend(25)) return c;
    const normalizer = new Normalizer(this.fuel, { expandAngles: false });
    const f = normalizer.normalize(c);
    if (f === null) return c;
    if (isZeroF(f)) return num(ZERO);
    const q = rationalOfF(f);
    return q === null ? normalizer.toTerm(f) : num(q);
  }
  plus(a: Term, b: Term): Term {
    if (a.kind === "number" && b.kind === "number") return num(addQ(a.value, b.value));
    return this.tidy(add(a, b));
  }
  times(a: Term, b: Term): Term {
    if (a.kind === "number" && b.kind === "number") return num(mulQ(a.value, b.value));
    if (a.kind === "number" && signQ(a.value) === 0) return a;
    if (b.kind === "number" && signQ(b.value) === 0) return b;
    if (a.kind === "number" && equalQ(a.value, ONE)) return b;
    if (b.kind === "number" && equalQ(b.value, ONE)) return a;
    return this.tidy(mul(a, b));
  }
  /** 1/c; the caller knows that c is not zero. */
  inverse(c: Term): Term {
    return this.tidy(pow(c, int(-1)));
  }
  /** The sign of a coefficient, null when undecided. With parameters only 0 is ever decided. */
  sign(c: Term): Sign | null {
    if (c.kind === "number") return signQ(c.value);
    const known = this.signs.get(c);
    if (known !== undefined) return known;
    const zero = this.tidy(c);
    const s = zero.kind === "number" ? signQ(zero.value) : isConstantTerm(c) ? constantSign(c, this.fuel) : null;
    this.signs.set(c, s);
    return s;
  }

  // ---- monomials --------------------------------------------------------------------------------------------------

  /** The product, or null when it is undecided whether two exponents cancel. */
  product(a: Monomial, b: Monomial): Monomial | null {
    if (a.length === 0) return b;
    if (b.length === 0) return a;
    const out: { of: Element; to: Term }[] = [];
    for (const e of [...this.elements].reverse()) {
      const [x, y] = [a.find((p) => p.of === e), b.find((p) => p.of === e)];
      if (x === undefined || y === undefined) {
        const only = x ?? y;
        if (only !== undefined) out.push(only);
        continue;
      }
      const to = this.plus(x.to, y.to);
      const s = this.sign(to);
      if (s === null) return this.fuel.note("exponents that could not be compared");
      if (s !== 0) out.push({ of: e, to });
    }
    return out;
  }
  /** m^r for a constant r of known sign. */
  power(m: Monomial, r: Term): Monomial | null {
    const s = this.sign(r);
    if (s === null) return this.fuel.note("an exponent without a known sign");
    return s === 0 ? UNIT : m.map((p) => ({ of: p.of, to: this.times(p.to, r) }));
  }
  /** Whether m tends to +∞ (1), is 1 (0) or tends to 0 (−1). */
  growth(m: Monomial): Sign | null {
    const [top] = m;
    return top === undefined ? 0 : this.sign(top.to);
  }
  compare(a: Monomial, b: Monomial): Sign | null {
    const inverse = this.power(b, num(negQ(ONE)));
    const ratio = inverse === null ? null : this.product(a, inverse);
    return ratio === null ? null : this.growth(ratio);
  }

  // ---- logarithms and exponentials --------------------------------------------------------------------------------

  /** log of an element, as an exact sum. */
  logOf(e: Element): readonly GermTerm[] {
    if (e.log !== null) return e.log;
    const next: Element = { log: null };
    this.elements.unshift(next);
    e.log = [{ c: int(1), m: [{ of: next, to: int(1) }] }];
    return e.log;
  }

  /** exp of an exact sum of terms that all tend to infinity, strictly decreasing. */
  exponential(g: readonly GermTerm[], fuel = 12): Monomial | null {
    const [lead, ...lower] = g;
    if (lead === undefined) return UNIT;
    const s = this.sign(lead.c);
    if (s === null || s === 0 || fuel <= 0 || !this.fuel.spend(5)) return this.fuel.note("an exponent that grows with unknown sign");
    if (s < 0) {
      const m = this.exponential(g.map((x) => ({ c: this.times(int(-1), x.c), m: x.m })), fuel - 1);
      return m === null ? null : this.power(m, int(-1));
    }
    for (let i = this.elements.length - 1; i >= 0; i -= 1) {
      const e = this.elements[i];
      if (e === undefined) return null;
      const [top, ...rest] = e.log ?? [];
      // The last logarithm: whatever tends to infinity within the scale grows faster than its logarithm.
      const order = top === undefined ? 1 : this.compare(lead.m, top.m);
      if (order === null) return null;
      if (order > 0) return this.insert(i + 1, g);
      if (order < 0 || top === undefined) continue;
      const ratio = this.times(lead.c, this.inverse(top.c));
      const remaining = this.collect([...lower, ...rest.map((x) => ({ c: this.times(this.times(int(-1), ratio), x.c), m: x.m }))], []);
      const factor = remaining === null || remaining.rest !== null ? null : this.exponential(remaining.terms, fuel - 1);
      const power = this.power([{ of: e, to: int(1) }], ratio);
      return factor === null || power === null ? null : this.product(power, factor);
    }
    return null;
  }

  private insert(at: number, log: readonly GermTerm[]): Monomial | null {
    if (this.elements.length >= MAX_ELEMENTS) return this.fuel.note("too many different orders of growth");
    const e: Element = { log };
    this.elements.splice(at, 0, e);
    return [{ of: e, to: int(1) }];
  }

  // ---- germs ------------------------------------------------------------------------------------------------------

  /** The sum of the terms and of O(·) of each rest, in order, like terms collected; null when orders cannot be compared. */
  collect(items: readonly GermTerm[], rests: readonly Monomial[], cap = 1000): Germ | null {
    let rest: Monomial | null = null;
    for (const r of rests) {
      const c: Sign | null = rest === null ? 1 : this.compare(r, rest);
      if (c === null) return null;
      if (c > 0) rest = r;
    }
    const out: { c: Term; m: Monomial }[] = [];
    for (const item of items) {
      if (!this.fuel.spend(1)) return null;
      const above: Sign | null = rest === null ? 1 : this.compare(item.m, rest);
      if (above === null) return null;
      if (above <= 0) continue;
      let [lo, hi] = [0, out.length];
      let same: { c: Term; m: Monomial } | null = null;
      while (lo < hi) {
        const middle = (lo + hi) >> 1;
        const other = out[middle];
        const c = other === undefined ? null : this.compare(item.m, other.m);
        if (c === null || other === undefined) return null;
        if (c === 0) { same = other; break; }
        if (c > 0) hi = middle;
        else lo = middle + 1;
      }
      if (same === null) out.splice(lo, 0, { c: item.c, m: item.m });
      else same.c = this.plus(same.c, item.c);
    }
    const terms = out.filter((x) => this.sign(x.c) !== 0);
    const cut = terms[cap];
    return cut === undefined ? { terms, rest } : { terms: terms.slice(0, cap), rest: cut.m };
  }

  sum(...germs: readonly Germ[]): Germ | null {
    return this.collect(germs.flatMap((g) => g.terms), germs.flatMap((g) => (g.rest === null ? [] : [g.rest])), 4 * this.order);
  }

  /** A monomial that bounds |g| up to a constant factor; null for an exact zero. */
  bound(g: Germ): Monomial | null {
    return g.terms[0]?.m ?? g.rest;
  }

  multiply(a: Germ, b: Germ): Germ | null {
    const [p, q] = [this.bound(a), this.bound(b)];
    if (p === null || q === null) return ZERO_GERM;
    const items: GermTerm[] = [];
    for (const x of a.terms) {
      for (const y of b.terms) {
        const m = this.product(x.m, y.m);
        if (m === null || !this.fuel.spend(1)) return null;
        items.push({ c: this.times(x.c, y.c), m });
      }
    }
    const rests: Monomial[] = [];
    for (const [r, other] of [[a.rest, q], [b.rest, p]] as const) {
      const m = r === null ? UNIT : this.product(r, other);
      if (m === null) return null;
      if (r !== null) rests.push(m);
    }
    return this.collect(items, rests, 4 * this.order);
  }

  /** c·m·g for a constant c and a monomial m. */
  shift(g: Germ, c: Term, m: Monomial = UNIT): Germ | null {
    return this.multiply(g, this.sign(c) === 0 ? ZERO_GERM : { terms: [{ c, m }], rest: null });
  }
}
