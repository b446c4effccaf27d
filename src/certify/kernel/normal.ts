/**
 * Normal form: a term as a quotient of polynomials in generators (symbols, π, exponentials, logarithms, radicals, …).
 *
 * Statement: if t is defined at a point, every generator has a real value there, the denominator is not zero there, and
 * numerator/denominator has the value of t. So a numerator that is the zero polynomial proves t = 0 wherever t is defined.
 * Why sound: only rules are used that hold wherever their left side is defined. Unconditional: field operations,
 * exp(a+b) = exp a·exp b, sin² + cos² = 1, addition and multiple-angle formulas, |ab| = |a||b|, |a|² = a²,
 * (r√b)^r = b, log(exp t) = t, arccos = π/2 − arcsin, odd roots of products. Conditional rules (log ab, √ab, √a²) are
 * used only with a rational constant or with a generator that is positive everywhere, so that both sides are defined together.
 * Complete only for rational functions of algebraically independent generators; elsewhere "not zero" means "unknown".
 * Refuses (null): caps of bounds.ts, division by the zero polynomial, logarithm of a nonpositive rational.
 */
import { MAX_EXPONENT, MAX_GENERATORS } from "./bounds.js";
import type { Fuel } from "./fuel.js";
import { minimalCosine } from "./cyclotomic.js";
import { encodeTerm } from "./decode.js";
import { signOf } from "./ball.js";
import { enclose } from "./interval.js";
import {
  type Exponents, type MPoly, ONE_M, ZERO_M, addM, commonE, constantM, contentM, divideByMonomial, divideExactM, divideM, exponentOf,
  generatorM, generatorsOf, keyM, leadingM, monomial, mulM, negM, rationalOfM, sameM, scaleM, sortedM, sumM, univariateM,
} from "./multipoly.js";
import { divideExact, fromRationals, gcdP } from "./polynomial.js";
import { type Rational, ONE, absInt, divQ, floorQ, gcdInt, isInteger, mulQ, negQ, rational, signQ, subQ } from "./rational.js";
import { type Term, E, PI, add, call, int, isConstantTerm, mul, num, parts, pow, sqrt } from "./term.js";

/** n/d; d is never the zero polynomial. */
export interface Frac {
  readonly n: MPoly;
  readonly d: MPoly;
}

export interface Generator {
  readonly term: Term;
  /** g^degree = value (a polynomial in earlier generators and lower powers of g). */
  readonly relation: { readonly degree: number; readonly value: MPoly } | null;
  /** Positive wherever it has a value: exponentials, π, roots of primes. */
  readonly positive: boolean;
  /** Not negative wherever it has a value: even roots of symbols. */
  readonly nonnegative: boolean;
  /** log g, when that is known. */
  readonly log: Frac | null;
  /** For log P: P. For arcsin u and arctan u: u. */
  readonly of: Frac | null;
}

const ONE_F: Frac = { n: ONE_M, d: ONE_M };
const ZERO_F: Frac = { n: ZERO_M, d: ONE_M };
export const constantF = (c: Rational): Frac => ({ n: constantM(c), d: ONE_M });
export const rationalOfF = (f: Frac): Rational | null => {
  const n = rationalOfM(f.n);
  const d = rationalOfM(f.d);
  return n === null || d === null ? null : divQ(n, d);
};
export const isZeroF = (f: Frac): boolean => f.n.size === 0;

/** Multiples of a root's order at which an existing root is looked for. */
const FINER: readonly bigint[] = [2n, 3n, 4n, 5n, 6n];

export interface NormalizerOptions {
  /** All terms that will be normalised together, so that each symbol is written over one root of itself. Default: the first. */
  readonly terms?: readonly Term[];
  /** Whether sin and cos of sums and multiples are expanded. Without, an angle is a generator (but for multiples of π). */
  readonly expandAngles?: boolean;
}

export class Normalizer {
  readonly generators: Generator[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly fuel: Fuel;
  private readonly expandAngles: boolean;
  /** L for each symbol x that stands under roots: x is written g^L with g = x^(1/L). And for other bases b: b^(p/q) is (b^(1/L))^(pL/q). */
  private orders: ReadonlyMap<string, bigint> | null;

  constructor(fuel: Fuel, options: NormalizerOptions = {}) {
    this.fuel = fuel;
    this.expandAngles = options.expandAngles ?? true;
    this.orders = options.terms === undefined ? null : rootOrders(options.terms);
  }

  /** The normal form of t, or null. */
  normalize(t: Term, fuel = 400): Frac | null {
    if (fuel <= 0 || !this.fuel.spend(1)) return null;
    this.orders ??= rootOrders([t]);
    switch (t.kind) {
      case "number": return constantF(t.value);
      case "symbol": return this.symbol(t.name);
      case "constant": return t.name === "pi" ? this.pi() : t.name === "e" ? this.expMonomial([], ONE) : this.generator("gamma", { term: t, positive: true });
      case "sum": return this.fold(t.terms, ZERO_F, (a, b) => this.plus(a, b), fuel);
      case "product": return this.fold(t.factors, ONE_F, (a, b) => this.times(a, b), fuel);
      case "power": return this.power(t, fuel);
      case "call": {
        const arg = this.normalize(t.arg, fuel - 1);
        return arg === null ? null : this.apply(t.fn, arg, fuel - 1);
      }
      case "root": {
        const degree = t.polynomial.length - 1;
        const lead = t.polynomial[degree];
        if (lead === undefined || lead === 0n || degree < 1) return null;
        const g = this.generators.length;
        let value: MPoly = ZERO_M;
        t.polynomial.slice(0, degree).forEach((c, i) => { value = addM(value, scaleM(generatorM(g, i), rational(-c, lead))); });
        return this.generator(`root:${t.polynomial.join()}:${t.lo.n}/${t.lo.d}:${t.hi.n}/${t.hi.d}`, { term: t, relation: { degree, value } });
      }
    }
  }

  private fold(items: readonly Term[], start: Frac, op: (a: Frac, b: Frac) => Frac | null, fuel: number): Frac | null {
    let out: Frac | null = start;
    for (const t of items) {
      const f = this.normalize(t, fuel - 1);
      out = f === null || out === null ? null : op(out, f);
      if (out === null) return null;
    }
    return out;
  }

  private generator(key: string, g: { term: Term } & Partial<Generator>): Frac | null {
    let index = this.byKey.get(key);
    if (index === undefined) {
      index = this.generators.length;
      if (index >= MAX_GENERATORS) return this.fuel.note("too many different functions in one expression");
      this.generators.push({ relation: null, positive: false, nonnegative: false, log: null, of: null, ...g });
      this.byKey.set(key, index);
    }
    return { n: generatorM(index), d: ONE_M };
  }

  /**
   * x, or g^L with g = x^(1/L) when roots of x occur in the terms. Sound: where such a term is defined its root of x is,
   * so for even L x ≥ 0 there and g is real; for odd L g is always real.
   */
  private symbol(name: string): Frac | null {
    const order = this.orders?.get(name) ?? 1n;
    if (order === 1n) return this.generator(`s:${name}`, { term: { kind: "symbol", name } });
    const root: Term = pow({ kind: "symbol", name }, num(rational(1n, order)));
    const g = this.generator(`s:${name}:${order}`, { term: root, nonnegative: order % 2n === 0n });
    return g === null ? null : this.integerPower(g, order);
  }

  private pi(): Frac | null {
    return this.generator("pi", { term: PI, positive: true });
  }

  // ---- field operations -------------------------------------------------------------------------------------------

  /** Applies every relation until no generator has a power at or above its degree. Terminates: later generators first. */
  private reduce(p: MPoly): MPoly | null {
    let out = p;
    for (let g = this.generators.length - 1; g >= 0; g -= 1) {
      const relation = this.generators[g]?.relation;
      if (relation === null || relation === undefined) continue;
      for (;;) {
        const high = [...out.values()].filter((m) => exponentOf(m.e, g) >= relation.degree);
        if (high.length === 0) break;
        if (!this.fuel.spend(high.length)) return null;
        const parts: MPoly[] = [new Map([...out].filter(([, m]) => exponentOf(m.e, g) < relation.degree))];
        for (const m of high) {
          const product = mulM(monomial(m.e.map((n, i) => (i === g ? n - relation.degree : n)), m.c), relation.value);
          if (product === null) return null;
          parts.push(product);
        }
        out = sumM(parts);
      }
    }
    return out;
  }

  private product(a: MPoly, b: MPoly): MPoly | null {
    if (!this.fuel.spend(1 + ((a.size * b.size) >> 4))) return null;
    const p = mulM(a, b);
    return p === null ? this.fuel.note("an expression grows too large when multiplied out") : this.reduce(p);
  }

  /** Cancels what divides both sides. Sound: the denominator is nonzero wherever t is defined, hence so are its divisors. */
  private cancel(n: MPoly, d: MPoly): Frac | null {
    if (d.size === 0) return this.fuel.note("division by zero");
    if (n.size === 0) return ZERO_F;
    const common = commonE(new Map([...n, ...d].map(([, m], i) => [String(i), m])));
    let a = divideByMonomial(n, common);
    let b = divideByMonomial(d, common);
    const [g, ...others] = generatorsOf(b);
    const whole = divideExactM(a, b);
    if (whole !== null) return { n: whole, d: ONE_M };
    if (g !== undefined && others.length === 0) {
      const pa = univariateM(a, g);
      const pb = univariateM(b, g);
      if (pa !== null && pb !== null && pa.length <= 60 && pb.length <= 60) {
        const h = gcdP(fromRationals(pa), fromRationals(pb));
        let hm: MPoly = ZERO_M;
        h.forEach((c, i) => { hm = addM(hm, scaleM(generatorM(g, i), rational(c))); });
        const qa = h.length > 1 && divideExact(fromRationals(pa), h) !== null ? divideExactM(a, hm) : null;
        const qb = qa === null ? null : divideExactM(b, hm);
        if (qa !== null && qb !== null) [a, b] = [qa, qb];
      }
    } else if (a.size <= b.size) {
      const q = divideExactM(b, a);
      if (q !== null) [a, b] = [ONE_M, q];
    }
    // Denominators are primitive with a positive leading coefficient.
    const lead = leadingM(b);
    if (lead === undefined) return null;
    const c = signQ(lead.c) < 0 ? negQ(contentM(b)) : contentM(b);
    return { n: scaleM(a, divQ(ONE, c)), d: scaleM(b, divQ(ONE, c)) };
  }

  plus(a: Frac, b: Frac): Frac | null {
    if (sameM(a.d, b.d)) return this.cancel(addM(a.n, b.n), a.d);
    const ratio = divideExactM(b.d, a.d);
    if (ratio !== null) {
      const n = this.product(a.n, ratio);
      return n === null ? null : this.cancel(addM(n, b.n), b.d);
    }
    const left = this.product(a.n, b.d);
    const right = this.product(b.n, a.d);
    const d = this.product(a.d, b.d);
    return left === null || right === null || d === null ? null : this.cancel(addM(left, right), d);
  }

  times(a: Frac, b: Frac): Frac | null {
    const n = this.product(a.n, b.n);
    const d = this.product(a.d, b.d);
    return n === null || d === null ? null : this.cancel(n, d);
  }

  private scale(a: Frac, c: Rational): Frac {
    return { n: scaleM(a.n, c), d: a.d };
  }

  private inverse(a: Frac): Frac | null {
    return this.cancel(a.d, a.n);
  }

  /** a^n by repeated squaring; n may be negative. */
  private integerPower(a: Frac, n: bigint): Frac | null {
    if (absInt(n) > MAX_EXPONENT) return this.fuel.note(`an exponent above ${MAX_EXPONENT}`);
    let base: Frac | null = n < 0n ? this.inverse(a) : a;
    let out: Frac | null = ONE_F;
    for (let k = absInt(n); k > 0n && base !== null && out !== null; k >>= 1n) {
      if (k % 2n === 1n) out = this.times(out, base);
      if (out !== null && k > 1n) base = this.times(base, base);
    }
    return base === null ? null : out;
  }

  private power(t: Term & { readonly kind: "power" }, fuel: number): Frac | null {
    const base = this.normalize(t.base, fuel - 1);
    if (base === null) return null;
    if (t.exponent.kind === "number") {
      // Sound as for symbols: where all the terms are defined, so is b^(1/L).
      const r = t.exponent.value;
      const order = isInteger(r) || t.base.kind === "symbol" ? 1n : this.orders?.get(keyOf(t.base)) ?? 1n;
      // L may leave a denominator out: exponents whose common one would be above 60, or that only other terms have.
      if (order === r.d || order % r.d !== 0n) return this.rationalPower(base, r, fuel - 1);
      const root = this.radical(base, order, fuel - 1);
      return root === null ? null : this.integerPower(root, (r.n * order) / r.d);
    }
    const exponent = this.normalize(t.exponent, fuel - 1);
    const log = exponent === null ? null : this.log(base, fuel - 1);
    const product = exponent === null || log === null ? null : this.times(exponent, log);
    return product === null ? null : this.exp(product, fuel - 1);
  }

  /** base^(p/q), the real root for odd q. */
  private rationalPower(base: Frac, r: Rational, fuel: number): Frac | null {
    if (isInteger(r)) return this.integerPower(base, r.n);
    const root = this.radical(base, r.d, fuel - 1);
    return root === null ? null : this.integerPower(root, r.n);
  }

  // ---- radicals ---------------------------------------------------------------------------------------------------

  /** (P/Q)^(1/q) = (P·Q^(q−1))^(1/q) / Q for odd q, / |Q| for even q: both sides are defined together. */
  private radical(f: Frac, q: bigint, fuel: number): Frac | null {
    if (f.n.size === 0) return ZERO_F;
    if (q > 60n || fuel <= 0) return this.fuel.note("a root of an order above 60");
    const scaled = this.integerPower({ n: f.d, d: ONE_M }, q - 1n);
    const under = scaled === null ? null : this.product(f.n, scaled.n);
    if (under === null) return null;
    const below = q % 2n === 1n ? { n: f.d, d: ONE_M } : this.abs({ n: f.d, d: ONE_M }, fuel - 1);
    const top = this.polynomialRadical(under, q, fuel - 1);
    const inverse = below === null ? null : this.inverse(below);
    return top === null || inverse === null ? null : this.times(top, inverse);
  }

  private polynomialRadical(p: MPoly, q: bigint, fuel: number): Frac | null {
    const degree = smallNumber(q);
    const content = contentM(p);
    let rest = scaleM(p, divQ(ONE, content));
    let sign: Rational = ONE;
    const lead = leadingM(rest);
    if (lead === undefined || degree === null || fuel <= 0) return null;
    if (q % 2n === 1n && signQ(lead.c) < 0) [rest, sign] = [negM(rest), negQ(ONE)];
    // Powers of a generator leave the root: always for odd q; for even q when the generator is positive, or when
    // nothing else is under the root (then √(g²ᵐ) = |g|ᵐ without a further condition).
    const common = commonE(rest);
    const alone = rest.size === 1 && rationalOfM(divideByMonomial(rest, common)) !== null && signQ(lead.c) > 0;
    let outside: Frac | null = constantF(sign);
    const inner = common.map((n, g) => {
      // (exp u)^(n/q) = exp(u·n/q).
      const exponent = n === 0 ? null : this.generators[g]?.log ?? null;
      if (exponent !== null) {
        const power = this.exp(this.scale(exponent, rational(BigInt(n), q)), fuel - 1);
        outside = outside === null || power === null ? null : this.times(outside, power);
        return 0;
      }
      const free = q % 2n === 1n || (this.generators[g]?.positive ?? false);
      const even = alone && n % degree === 0 && common.every((m, i) => m === 0 || i === g || (this.generators[i]?.positive ?? false));
      if (!free && !even) return n;
      const whole = (n - (n % degree)) / degree;
      const factor: Frac = { n: generatorM(g, whole), d: ONE_M };
      const out: Frac | null = free || whole === 0 ? factor : this.abs(factor, fuel - 1);
      outside = outside === null || out === null ? null : this.times(outside, out);
      return n % degree;
    });
    const remaining = common.length === 0 ? rest : mulM(divideByMonomial(rest, common), monomial(inner, ONE));
    const number = this.numberRadical(content, q);
    if (remaining === null || outside === null || number === null) return null;
    const scaled = this.times(outside, number);
    if (scaled === null || rationalOfM(remaining)?.n === 1n) return scaled;
    const radicand = this.toTerm({ n: remaining, d: ONE_M });
    const root = this.generator(`root${q}:${keyM(remaining)}`, { term: pow(radicand, num(rational(1n, q))), relation: { degree, value: remaining } });
    return root === null ? null : this.times(scaled, root);
  }

  /** c^(1/q) for a positive rational c, over generators p^(1/q) for primes p (or a cofactor without small factors). */
  private numberRadical(c: Rational, q: bigint): Frac | null {
    let out: Frac | null = constantF(rational(1n, c.d));
    for (const [p, k] of factorInteger(c.n * c.d ** (q - 1n))) {
      const g = gcdInt(k, q);
      const [a, b] = [k / g, q / g];
      const degree = smallNumber(b);
      if (degree === null || out === null) return null;
      if (b === 1n) { out = this.scale(out, rational(p ** a)); continue; }
      const root = this.generator(`prime:${p}:${b}`, { term: pow(num(rational(p)), num(rational(1n, b))), positive: true, relation: { degree, value: constantM(rational(p)) } });
      const power = root === null ? null : this.integerPower(root, a);
      out = power === null ? null : this.times(out, power);
    }
    return out;
  }

  // ---- exponentials and logarithms --------------------------------------------------------------------------------

  private exp(f: Frac, fuel: number): Frac | null {
    if (fuel <= 0) return null;
    const d = rationalOfM(f.d);
    if (d === null) {
      // exp(q + r/d) = exp(q)·exp(r/d).
      const parts = divideM(f.n, f.d);
      if (parts !== null && parts.quotient.size > 0) {
        const reduced = this.cancel(parts.rest, f.d);
        const [whole, rest] = [this.exp({ n: parts.quotient, d: ONE_M }, fuel - 1), reduced === null ? null : this.exp(reduced, fuel - 1)];
        return whole === null || rest === null ? null : this.times(whole, rest);
      }
      const content = contentM(f.n);
      const lead = leadingM(f.n);
      if (lead === undefined) return ONE_F;
      const c = signQ(lead.c) < 0 ? negQ(content) : content;
      const unit: Frac = { n: scaleM(f.n, rational(c.d, c.n)), d: f.d };
      return this.expUnit(`${keyM(unit.n)}/${keyM(unit.d)}`, unit, c);
    }
    let out: Frac | null = ONE_F;
    for (const m of f.n.values()) {
      const c = divQ(m.c, d);
      const only = generatorsOf(monomial(m.e, ONE));
      const g = only.length === 1 && only[0] !== undefined && exponentOf(m.e, only[0]) === 1 ? this.generators[only[0]] : undefined;
      // exp(c·log P) = P^c: the generator log P has a value, so P > 0.
      const factor = g !== undefined && g.of !== null && g.term.kind === "call" && g.term.fn === "log" ? this.rationalPower(g.of, c, fuel - 1) : this.expMonomial(m.e, c);
      out = out === null || factor === null ? null : this.times(out, factor);
    }
    return out;
  }

  private expMonomial(e: Exponents, c: Rational): Frac | null {
    return this.expUnit(`m${e.join()}`, { n: monomial(e, ONE), d: ONE_M }, c);
  }

  /** exp(c·unit) as a power of the generator exp(unit/denominator of c). */
  private expUnit(key: string, unit: Frac, c: Rational): Frac | null {
    // exp(5730x) is no 5730th power to multiply out.
    if (absInt(c.n) > MAX_EXPONENT) return this.generator(`exp:${key}:${c.n}/${c.d}`, { term: expTerm(this.toTerm(this.scale(unit, c))), positive: true, log: this.scale(unit, c) });
    const whole = this.generator(`exp:${key}`, { term: expTerm(this.toTerm(unit)), positive: true, log: unit });
    if (whole === null || c.d === 1n) return whole === null ? null : this.integerPower(whole, c.n);
    // A finer root that is there already serves too: exp(2u/3) = exp(u/6)^4.
    const finer = FINER.find((m) => this.byKey.has(`exp:${key}:${c.d * m}`));
    if (finer !== undefined) return this.integerPower({ n: generatorM(this.byKey.get(`exp:${key}:${c.d * finer}`) ?? 0), d: ONE_M }, c.n * finer);
    const degree = smallNumber(c.d);
    if (degree === null) return null;
    const part = this.scale(unit, rational(1n, c.d));
    const root = this.generator(`exp:${key}:${c.d}`, { term: expTerm(this.toTerm(part)), positive: true, log: part, relation: { degree, value: whole.n } });
    return root === null ? null : this.integerPower(root, c.n);
  }

  private log(f: Frac, fuel: number): Frac | null {
    const c = rationalOfF(f);
    if (c !== null) return this.logNumber(c);
    if (fuel <= 0) return null;
    const content = divQ(contentM(f.n), contentM(f.d));
    let out: Frac | null = this.logNumber(content);
    let n = scaleM(f.n, divQ(ONE, contentM(f.n)));
    let d = scaleM(f.d, divQ(ONE, contentM(f.d)));
    // log(g·S) = log g + log S for a generator g that is positive everywhere.
    for (const side of [1n, -1n]) {
      const p = side === 1n ? n : d;
      const common = commonE(p);
      const taken = common.map((k, g) => (this.hasLog(g) ? k : 0));
      for (const [g, k] of taken.entries()) {
        const log = k === 0 ? null : this.logOf(g);
        if (k === 0 || log === null || out === null) continue;
        out = this.plus(out, this.scale(log, rational(side * BigInt(k))));
      }
      if (side === 1n) n = divideByMonomial(n, taken);
      else d = divideByMonomial(d, taken);
    }
    const rest: Frac = { n, d };
    if (out === null || rationalOfF(rest)?.n === 1n && rationalOfF(rest)?.d === 1n) return out;
    const g = this.generator(`log:${keyM(n)}/${keyM(d)}`, { term: call("log", this.toTerm(rest)), of: rest });
    return g === null ? null : this.plus(out, g);
  }

  private hasLog(g: number): boolean {
    const generator = this.generators[g];
    return generator !== undefined && generator.positive && (generator.log !== null || isPrimeRoot(generator.term));
  }

  /** log of a positive generator: exp(u) gives u, p^(1/b) gives log(p)/b. */
  private logOf(g: number): Frac | null {
    const generator = this.generators[g];
    const t = generator?.term;
    if (generator === undefined || t === undefined) return null;
    if (t.kind !== "power" || t.base.kind !== "number" || t.exponent.kind !== "number") return generator.log;
    const log = this.logNumber(t.base.value);
    return log === null ? null : this.scale(log, t.exponent.value);
  }

  private logNumber(c: Rational): Frac | null {
    if (signQ(c) <= 0) return this.fuel.note("logarithm of a number that is not positive");
    let out: Frac | null = ZERO_F;
    for (const [n, side] of [[c.n, 1n], [c.d, -1n]] as const) {
      for (const [p, k] of factorInteger(n)) {
        const g = this.generator(`logp:${p}`, { term: call("log", num(rational(p))), of: constantF(rational(p)), positive: true });
        out = g === null || out === null ? null : this.plus(out, this.scale(g, rational(side * k)));
      }
    }
    return out;
  }

  // ---- trigonometry and the other functions -----------------------------------------------------------------------

  private apply(fn: (Term & { kind: "call" })["fn"], f: Frac, fuel: number): Frac | null {
    switch (fn) {
      case "exp": return this.exp(f, fuel);
      case "log": return this.log(f, fuel);
      case "abs": return this.abs(f, fuel);
      case "sin": return this.sinCos(f, fuel)?.s ?? null;
      case "cos": return this.sinCos(f, fuel)?.c ?? null;
      case "tan": return this.quotient(this.sinCos(f, fuel), (p) => p.s, (p) => p.c);
      case "sinh": case "cosh": case "tanh": return this.hyperbolic(fn, f, fuel);
      case "asin": return this.inverseTrig("asin", f);
      case "atan": return this.inverseTrig("atan", f);
      // Unknown to the normal form: floor.ts takes floors away before a claim is proved.
      case "floor": return this.fuel.note("a floor that is not known to be constant");
      case "acos": {
        const pi = this.pi();
        const a = this.inverseTrig("asin", f);
        return pi === null || a === null ? null : this.plus(this.scale(pi, rational(1n, 2n)), this.scale(a, negQ(ONE)));
      }
    }
  }

  private quotient<T>(pair: T | null, top: (p: T) => Frac, bottom: (p: T) => Frac): Frac | null {
    const inverse = pair === null ? null : this.inverse(bottom(pair));
    return pair === null || inverse === null ? null : this.times(top(pair), inverse);
  }

  private hyperbolic(fn: "sinh" | "cosh" | "tanh", f: Frac, fuel: number): Frac | null {
    const e = this.exp(f, fuel);
    const inv = e === null ? null : this.inverse(e);
    if (e === null || inv === null) return null;
    const half = rational(1n, 2n);
    const s = this.plus(this.scale(e, half), this.scale(inv, negQ(half)));
    const c = this.plus(this.scale(e, half), this.scale(inv, half));
    if (s === null || c === null) return null;
    return fn === "sinh" ? s : fn === "cosh" ? c : this.quotient({ s, c }, (p) => p.s, (p) => p.c);
  }

  /** sin and cos of a sum of at most four monomials by the addition formulas. */
  private sinCos(f: Frac, fuel: number): { s: Frac; c: Frac } | null {
    const d = rationalOfM(f.d);
    if (fuel <= 0) return null;
    if (!this.expandAngles && d !== null) return this.sinCosWhole(f, d, fuel);
    if (d === null || f.n.size > 4) {
      const content = contentM(f.n);
      const unit: Frac = { n: scaleM(f.n, divQ(ONE, content)), d: f.d };
      return f.n.size === 0 ? { s: ZERO_F, c: ONE_F } : this.sinCosMultiple(unit, content, fuel);
    }
    let out: { s: Frac; c: Frac } = { s: ZERO_F, c: ONE_F };
    for (const m of sortedM(f.n)) {
      const next = this.sinCosMultiple({ n: monomial(m.e, ONE), d: ONE_M }, divQ(m.c, d), fuel);
      const sum = next === null ? null : this.rotate(out, next);
      if (sum === null) return null;
      out = sum;
    }
    return out;
  }

  /** The angle as one generator, but for its rational multiple of π, which is added by the addition formula. */
  private sinCosWhole(f: Frac, d: Rational, fuel: number): { s: Frac; c: Frac } | null {
    const isTurn = (e: Exponents): boolean => { const gs = generatorsOf(monomial(e, ONE)); const [g] = gs; const t = g === undefined ? undefined : this.generators[g]?.term; return gs.length === 1 && g !== undefined && exponentOf(e, g) === 1 && t?.kind === "constant" && t.name === "pi"; };
    const turn = sortedM(f.n).find((m) => isTurn(m.e));
    const rest = turn === undefined ? f.n : addM(f.n, monomial(turn.e, negQ(turn.c)));
    const whole = rest.size === 0 ? { s: ZERO_F, c: ONE_F } : this.sinCosUnit({ n: rest, d: f.d }, 1n, d.n === d.d ? this.onlyGenerator(rest) : undefined, fuel);
    const turned = turn === undefined ? { s: ZERO_F, c: ONE_F } : this.sinCosMultiple({ n: monomial(turn.e, ONE), d: ONE_M }, divQ(turn.c, d), fuel);
    return whole === null || turned === null ? null : this.rotate(whole, turned);
  }

  /** The generator that p is, when p is 1 times one generator. */
  private onlyGenerator(p: MPoly): Generator | undefined {
    const lead = leadingM(p);
    const [g, ...others] = generatorsOf(p);
    return p.size === 1 && lead !== undefined && g !== undefined && others.length === 0 && exponentOf(lead.e, g) === 1 && lead.c.n === lead.c.d ? this.generators[g] : undefined;
  }

  private rotate(a: { s: Frac; c: Frac }, b: { s: Frac; c: Frac }): { s: Frac; c: Frac } | null {
    const [sc, cs, cc, ss] = [this.times(a.s, b.c), this.times(a.c, b.s), this.times(a.c, b.c), this.times(a.s, b.s)];
    if (sc === null || cs === null || cc === null || ss === null) return null;
    const s = this.plus(sc, cs);
    const c = this.plus(cc, this.scale(ss, negQ(ONE)));
    return s === null || c === null ? null : { s, c };
  }

  /** sin and cos of c·unit: the multiple-angle formula over the generators for unit/denominator. */
  private sinCosMultiple(unit: Frac, c: Rational, fuel: number): { s: Frac; c: Frac } | null {
    const lead = leadingM(unit.n);
    // Over a denominator the angle is no generator: sin(arcsin(x)/y) is not x.
    const g = lead !== undefined && unit.n.size === 1 && sameM(unit.d, ONE_M) ? generatorsOf(unit.n) : [];
    const only = g.length === 1 && g[0] !== undefined && lead !== undefined && exponentOf(lead.e, g[0]) === 1 ? this.generators[g[0]] : undefined;
    const isPi = only?.term.kind === "constant" && only.term.name === "pi";
    // Reduce modulo 2π, so that sin(13π/6) meets sin(π/6).
    const k = isPi ? subQ(c, mulQ(rational(2n), rational(floorQ(mulQ(c, rational(1n, 2n)))))) : c;
    const n = smallNumber(absInt(k.n));
    if (n === null || n > 24) return this.fuel.note("a multiple angle above 24");
    const base = isPi ? this.sinCosOfPi(k.d) : this.sinCosUnit(unit, k.d, only, fuel);
    if (base === null) return null;
    let out: { s: Frac; c: Frac } | null = { s: ZERO_F, c: ONE_F };
    for (let i = 0; i < n && out !== null; i += 1) out = this.rotate(out, base);
    return out === null || k.n >= 0n ? out : { s: this.scale(out.s, negQ(ONE)), c: out.c };
  }

  private sinCosOfPi(d: bigint): { s: Frac; c: Frac } | null {
    const half = frac1(1n, 2n);
    const root = (n: bigint): Term => sqrt(int(n));
    const exact: ReadonlyMap<bigint, readonly [Term, Term]> = new Map([
      [1n, [int(0), int(-1)]], [2n, [int(1), int(0)]], [3n, [mul(half, root(3n)), half]], [4n, [mul(half, root(2n)), mul(half, root(2n))]],
      [5n, [mul(frac1(1n, 4n), sqrt(add(int(10), mul(int(-2), root(5n))))), mul(frac1(1n, 4n), add(int(1), root(5n)))]],
      [6n, [half, mul(half, root(3n))]],
      [8n, [mul(half, sqrt(add(int(2), mul(int(-1), root(2n))))), mul(half, sqrt(add(int(2), root(2n))))]],
      [12n, [mul(frac1(1n, 4n), add(root(6n), mul(int(-1), root(2n)))), mul(frac1(1n, 4n), add(root(6n), root(2n)))]],
    ]);
    const known = exact.get(d);
    if (known !== undefined) {
      const s = this.normalize(known[0]);
      const c = this.normalize(known[1]);
      return s === null || c === null ? null : { s, c };
    }
    const angle = mul(num(rational(1n, d)), PI);
    return this.sinCosGenerators(`pi/${d}`, angle, cosineRelation(d));
  }

  private sinCosUnit(unit: Frac, d: bigint, only: Generator | undefined, fuel: number): { s: Frac; c: Frac } | null {
    const scaled = this.scale(unit, rational(1n, d));
    if (d === 1n && only !== undefined && only.of !== null && only.term.kind === "call" && (only.term.fn === "asin" || only.term.fn === "atan")) {
      // cos(arcsin u) = √(1−u²); sin, cos(arctan u) = u/√(1+u²), 1/√(1+u²).
      const square = this.times(only.of, only.of);
      const isAsin = only.term.fn === "asin";
      const under = square === null ? null : this.plus(ONE_F, isAsin ? this.scale(square, negQ(ONE)) : square);
      const root = under === null ? null : this.radical(under, 2n, fuel - 1);
      if (root === null) return null;
      if (isAsin) return { s: only.of, c: root };
      const c = this.inverse(root);
      const s = c === null ? null : this.times(only.of, c);
      return s === null || c === null ? null : { s, c };
    }
    // sin(−a) = −sin a is handled by the sign of the leading coefficient.
    const lead = leadingM(scaled.n);
    const flip = lead !== undefined && signQ(lead.c) < 0;
    const arg = flip ? this.scale(scaled, negQ(ONE)) : scaled;
    const pair = this.sinCosGenerators(`${keyM(arg.n)}/${keyM(arg.d)}`, this.toTerm(arg));
    return pair === null || !flip ? pair : { s: this.scale(pair.s, negQ(ONE)), c: pair.c };
  }

  private sinCosGenerators(key: string, angle: Term, relation: Generator["relation"] = null): { s: Frac; c: Frac } | null {
    const own = this.generators.length;
    const c = this.generator(`cos:${key}`, { term: call("cos", angle), relation: relation === null ? null : { degree: relation.degree, value: movedM(relation.value, own) } });
    const index = c === null ? undefined : this.byKey.get(`cos:${key}`);
    if (c === null || index === undefined) return null;
    const value = addM(ONE_M, negM(generatorM(index, 2)));
    const s = this.generator(`sin:${key}`, { term: call("sin", angle), relation: { degree: 2, value } });
    return s === null ? null : { s, c };
  }

  private inverseTrig(fn: "asin" | "atan", f: Frac): Frac | null {
    const lead = leadingM(f.n);
    if (lead === undefined) return ZERO_F;
    const flip = signQ(lead.c) < 0;
    const arg = flip ? this.scale(f, negQ(ONE)) : f;
    const half = frac1(1n, 2n);
    const table: readonly (readonly [Term, Rational])[] = fn === "asin"
      ? [[half, rational(1n, 6n)], [mul(half, sqrt(int(2))), rational(1n, 4n)], [mul(half, sqrt(int(3))), rational(1n, 3n)], [int(1), rational(1n, 2n)]]
      : [[mul(frac1(1n, 3n), sqrt(int(3))), rational(1n, 6n)], [int(1), rational(1n, 4n)], [sqrt(int(3)), rational(1n, 3n)]];
    let out: Frac | null = null;
    if (isConstantTerm(this.toTerm(arg))) {
      for (const [value, c] of table) {
        const v = this.normalize(value);
        const same = v === null ? null : this.plus(arg, this.scale(v, negQ(ONE)));
        const pi = this.pi();
        if (same !== null && isZeroF(same) && pi !== null) out = this.scale(pi, c);
      }
    }
    out ??= this.generator(`${fn}:${keyM(arg.n)}/${keyM(arg.d)}`, { term: call(fn, this.toTerm(arg)), of: arg });
    return out === null || !flip ? out : this.scale(out, negQ(ONE));
  }

  /** |P/Q| = |P|/|Q|; positive factors leave the bars, even powers lose them. */
  private abs(f: Frac, fuel: number): Frac | null {
    const n = this.polynomialAbs(f.n, fuel);
    const d = n === null ? null : this.polynomialAbs(f.d, fuel);
    const inverse = d === null ? null : this.inverse(d);
    return n === null || inverse === null ? null : this.times(n, inverse);
  }

  private polynomialAbs(p: MPoly, fuel: number): Frac | null {
    if (p.size === 0) return ZERO_F;
    if (fuel <= 0) return null;
    const content = contentM(p);
    const common = commonE(p);
    let out: Frac | null = constantF(content);
    for (const [g, n] of common.entries()) {
      const bare = this.generators[g]?.positive === true || this.generators[g]?.nonnegative === true;
      const inside = bare ? 0 : n % 2;
      out = out === null ? null : this.times(out, { n: generatorM(g, n - inside), d: ONE_M });
      const bars: Frac | null = inside === 0 ? ONE_F : this.absGenerator(generatorM(g));
      out = out === null || bars === null ? null : this.times(out, bars);
    }
    const rest = divideByMonomial(scaleM(p, divQ(ONE, content)), common);
    const c = rationalOfM(rest);
    const bars = c !== null ? constantF(c.n < 0n ? negQ(c) : c) : this.absGenerator(rest);
    return out === null || bars === null ? null : this.times(out, bars);
  }

  private absGenerator(p: MPoly): Frac | null {
    const lead = leadingM(p);
    if (lead === undefined) return ZERO_F;
    const positive = signQ(lead.c) < 0 ? negM(p) : p;
    const term = this.toTerm({ n: positive, d: ONE_M });
    if (isConstantTerm(term)) {
      const ball = enclose(term, new Map(), 128, 400);
      const sign = ball === null ? null : signOf(ball);
      if (sign === 1 || sign === -1) return { n: sign === 1 ? positive : negM(positive), d: ONE_M };
    }
    const square = this.product(positive, positive);
    return square === null ? null : this.generator(`abs:${keyM(positive)}`, { term: call("abs", term), relation: { degree: 2, value: square } });
  }

  // ---- back to terms ----------------------------------------------------------------------------------------------

  /** The normal form as a term: numerator over denominator, highest powers first. */
  toTerm(f: Frac): Term {
    const top = this.polynomialTerm(f.n);
    return rationalOfM(f.d)?.n === 1n && rationalOfM(f.d)?.d === 1n ? top : mul(top, pow(this.polynomialTerm(f.d), int(-1)));
  }

  polynomialTerm(p: MPoly): Term {
    return add(...sortedM(p).map((m) => {
      const powers = m.e.flatMap((n, g) => {
        const t = this.generators[g]?.term;
        return t === undefined || n === 0 ? [] : [this.powerTerm(t, n)];
      });
      const isOne = m.c.n === 1n && m.c.d === 1n;
      return isOne && powers.length > 0 ? mul(...powers) : mul(num(m.c), ...powers);
    }));
  }

  /** t^n, with exp(u)^n written exp(n·u) and (b^r)^n written b^(r·n) where the two agree wherever t is defined. */
  private powerTerm(t: Term, n: number): Term {
    if (n === 1) return t;
    const k = rational(BigInt(n));
    if (t.kind === "call" && t.fn === "exp") return call("exp", mul(num(k), t.arg));
    if (t.kind === "power" && t.exponent.kind === "number") {
      const e = mulQ(k, t.exponent.value);
      return e.n === 1n && e.d === 1n ? t.base : pow(t.base, num(e));
    }
    return pow(t, num(k));
  }
}

const isPrimeRoot = (t: Term): boolean => t.kind === "power" && t.base.kind === "number" && t.exponent.kind === "number";
/** Not as printed: the letter E and the number e would be one. Nor is it ever a name: it has quotes or brackets. */
const keyOf = (base: Term): string => JSON.stringify(encodeTerm(base));
/** For each symbol, and each other base by its key, the least common multiple of the denominators of its literal exponents, above 1 only. */
function rootOrders(terms: readonly Term[]): ReadonlyMap<string, bigint> {
  const out = new Map<string, bigint>();
  const walk = (t: Term, fuel: number): void => {
    if (fuel <= 0) return;
    if (t.kind === "power" && t.base.kind !== "number" && t.exponent.kind === "number" && t.exponent.value.d > 1n) {
      const key = t.base.kind === "symbol" ? t.base.name : keyOf(t.base);
      const old = out.get(key) ?? 1n;
      const order = (old / gcdInt(old, t.exponent.value.d)) * t.exponent.value.d;
      if (order <= 60n) out.set(key, order);
    }
    for (const p of parts(t)) walk(p, fuel - 1);
  };
  for (const t of terms) walk(t, 400);
  return out;
}

/** cos(π/d)^degree as a polynomial in cos(π/d), the generator 0; null when the degree is above 12. */
function cosineRelation(d: bigint): Generator["relation"] {
  const n = smallNumber(2n * d);
  const p = n === null ? null : minimalCosine(n);
  const degree = p === null ? 0 : p.length - 1;
  if (p === null || degree < 2 || degree > 12) return null;
  let value: MPoly = ZERO_M;
  p.slice(0, degree).forEach((c, i) => { value = addM(value, scaleM(generatorM(0, i), rational(-c, 2n ** BigInt(degree - i)))); });
  return { degree, value };
}

/** A polynomial in the generator 0 as one in the generator g. */
const movedM = (p: MPoly, g: number): MPoly => [...p.values()].reduce((out, m) => addM(out, scaleM(generatorM(g, exponentOf(m.e, 0)), m.c)), ZERO_M);

const frac1 = (n: bigint, d: bigint): Term => num(rational(n, d));
const expTerm = (t: Term): Term => (t.kind === "number" && t.value.n === 1n && t.value.d === 1n ? E : call("exp", t));

/** A small bigint as a loop count, or null above 200. */
function smallNumber(n: bigint): number | null {
  for (let i = 0; i <= 200; i += 1) if (BigInt(i) === n) return i;
  return null;
}

/** n > 0 as a product of powers; primes below 1000 are found, the cofactor is left as one factor. */
export function factorInteger(n: bigint): readonly (readonly [bigint, bigint])[] {
  const out: (readonly [bigint, bigint])[] = [];
  let rest = n;
  for (let p = 2n; p < 1000n && p * p <= rest; p += p === 2n ? 1n : 2n) {
    let k = 0n;
    for (; rest % p === 0n; rest /= p) k += 1n;
    if (k > 0n) out.push([p, k]);
  }
  if (rest > 1n) {
    const square = integerRoot(rest);
    out.push(square * square === rest ? [square, 2n] : [rest, 1n]);
  }
  return out;
}

/** ⌊√n⌋ by Newton's method. */
export function integerRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const y = (x + n / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}
