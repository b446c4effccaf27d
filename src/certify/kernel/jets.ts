/**
 * Taylor coefficients in interval arithmetic: of a term in one variable, f⁽ᵏ⁾(x)/k! for k ≤ order, enclosed for all x in a ball.
 * Why sound: each operation is analytic on the ball where its coefficients are not null, and the recurrences below follow
 * from f′ = … (Moore, Interval Analysis, chapter 11; Griewank and Walther, Evaluating Derivatives, chapter 13), here in
 * outward-rounded balls. So f is `order` times continuously differentiable on the ball, which lies in its domain.
 * Refuses (null) when an argument's ball may leave the domain or hold a kink or branch point: √ and log at 0, |u| at u = 0.
 */
import { type Ball, addB, containsZero, divB, mulB, negB, subB } from "./ball.js";
import { cosB, expB, coshB, logB, asinB, atanB, sinB, sinhB } from "./elementary.js";
import { enclose } from "./interval.js";
import { isInteger, rational } from "./rational.js";
import { type FunctionName, type Term, call, mul, num, pow } from "./term.js";

export type Jet = readonly Ball[];

const ZERO_BALL: Ball = { lo: 0n, hi: 0n };
const floorOver = (n: bigint, d: bigint): bigint => { const q = n / d; return q * d > n ? q - 1n : q; };
/** b/d for a natural number d, rounded outward. */
export const overInt = (b: Ball, d: bigint): Ball => ({ lo: floorOver(b.lo, d), hi: -floorOver(-b.hi, d) });
const timesInt = (b: Ball, n: bigint): Ball => (n >= 0n ? { lo: b.lo * n, hi: b.hi * n } : { lo: b.hi * n, hi: b.lo * n });
/** Integer exponents that are multiplied out where the base may be 0. */
const MAX_POWER = 24n;

export class Jets {
  readonly order: number;
  readonly bits: number;
  private readonly variable: string;
  private readonly at: Ball;

  constructor(variable: string, at: Ball, order: number, bits: number) {
    this.variable = variable;
    this.at = at;
    this.order = order;
    this.bits = bits;
  }

  private readonly times = (a: Ball, b: Ball): Ball => mulB(a, b, this.bits);
  private readonly one = (): Ball => ({ lo: 1n << BigInt(this.bits), hi: 1n << BigInt(this.bits) });
  private constant(b: Ball | null): Jet | null {
    return b === null ? null : [b, ...new Array<Ball>(this.order).fill(ZERO_BALL)];
  }
  /** first, then what `next` makes of k and the coefficients so far. */
  private build(first: Ball | null, next: (k: number, out: readonly Ball[]) => Ball | null): Jet | null {
    if (first === null) return null;
    const out: Ball[] = [first];
    for (let k = 1; k <= this.order; k += 1) {
      const b = next(k, out);
      if (b === null) return null;
      out.push(b);
    }
    return out;
  }
  /** Σ weight(j)·a_j·b_{k−j} for j from `from` to `to`. */
  private sum(a: readonly Ball[], b: readonly Ball[], k: number, from: number, to: number, weight: (j: bigint) => bigint = () => 1n): Ball {
    let out = ZERO_BALL;
    for (let j = from; j <= to; j += 1) {
      const [p, q] = [a[j], b[k - j]];
      if (p !== undefined && q !== undefined) out = addB(out, timesInt(this.times(p, q), weight(BigInt(j))));
    }
    return out;
  }
  private product(a: Jet, b: Jet): Jet | null {
    return this.build(this.sum(a, b, 0, 0, 0), (k) => this.sum(a, b, k, 0, k));
  }

  of(t: Term, fuel = 400): Jet | null {
    if (fuel <= 0) return null;
    switch (t.kind) {
      case "symbol": return t.name === this.variable ? this.build(this.at, (k) => (k === 1 ? this.one() : ZERO_BALL)) : null;
      case "sum": return this.fold(t.terms, ZERO_BALL, (a, b) => a.map((p, i) => addB(p, b[i] ?? ZERO_BALL)), fuel);
      case "product": return this.fold(t.factors, this.one(), (a, b) => this.product(a, b), fuel);
      case "power": return this.power(t.base, t.exponent, fuel);
      case "call": {
        const u = this.of(t.arg, fuel - 1);
        return u === null ? null : this.apply(t.fn, u);
      }
      default: return this.constant(enclose(t, new Map(), this.bits, 400));
    }
  }
  private fold(items: readonly Term[], start: Ball, op: (a: Jet, b: Jet) => Jet | null, fuel: number): Jet | null {
    let out = this.constant(start);
    for (const t of items) {
      const b = out === null ? null : this.of(t, fuel - 1);
      out = out === null || b === null ? null : op(out, b);
    }
    return out;
  }

  /** u^r by k·u₀·p_k = Σ (r·j − (k − j))·u_j·p_{k−j}, which is u·p′ = r·u′·p. */
  private power(base: Term, exponent: Term, fuel: number): Jet | null {
    if (exponent.kind !== "number") return this.of(call("exp", mul(exponent, call("log", base))), fuel - 1);
    const u = this.of(base, fuel - 1);
    const [u0] = u ?? [];
    if (u === null || u0 === undefined) return null;
    const r = exponent.value;
    if (containsZero(u0)) {
      if (!isInteger(r) || r.n <= 0n || r.n > MAX_POWER) return null;
      let out: Jet | null = u;
      for (let n = 1n; n < r.n && out !== null; n += 1n) out = this.product(out, u);
      return out;
    }
    const name = "u";
    const first = enclose(pow({ kind: "symbol", name }, num(rational(r.n, r.d))), new Map([[name, u0]]), this.bits, 10);
    return this.build(first, (k, p) => divB(overInt(this.sum(u, p, k, 1, k, (j) => r.n * j - r.d * (BigInt(k) - j)), r.d * BigInt(k)), u0, this.bits));
  }
  private quotient(a: Jet | null, b: Jet | null): Jet | null {
    const [b0] = b ?? [];
    if (a === null || b === null || b0 === undefined || a[0] === undefined) return null;
    return this.build(divB(a[0], b0, this.bits), (k, q) => divB(subB(a[k] ?? ZERO_BALL, this.sum(b, q, k, 1, k)), b0, this.bits));
  }
  /** The function whose derivative is w, with the value given. */
  private integral(first: Ball | null, w: Jet | null): Jet | null {
    return w === null ? null : this.build(first, (k) => overInt(w[k - 1] ?? ZERO_BALL, BigInt(k)));
  }
  /** u′, one coefficient short: the last is not used by `integral`. */
  private slope(u: Jet): Jet {
    return u.map((_, k) => timesInt(u[k + 1] ?? ZERO_BALL, BigInt(k + 1)));
  }
  private root(u: Jet): Jet | null {
    const [u0] = u;
    if (u0 === undefined || u0.lo <= 0n) return null;
    const first = enclose(pow({ kind: "symbol", name: "u" }, num(rational(1n, 2n))), new Map([["u", u0]]), this.bits, 10);
    return this.build(first, (k, p) => divB(overInt(this.sum(u, p, k, 1, k, (j) => 3n * j - 2n * BigInt(k)), 2n * BigInt(k)), u0, this.bits));
  }
  /** s′ = u′·c and c′ = sign·u′·s. */
  private waves(u: Jet, s0: Ball | null, c0: Ball | null, sign: 1n | -1n): { readonly s: Jet; readonly c: Jet } | null {
    if (s0 === null || c0 === null) return null;
    const [s, c]: [Ball[], Ball[]] = [[s0], [c0]];
    for (let k = 1; k <= this.order; k += 1) {
      const [p, q] = [this.sum(u, c, k, 1, k, (j) => j), this.sum(u, s, k, 1, k, (j) => j)];
      s.push(overInt(p, BigInt(k)));
      c.push(overInt(sign === 1n ? q : negB(q), BigInt(k)));
    }
    return { s, c };
  }

  private apply(fn: FunctionName, u: Jet): Jet | null {
    const [u0] = u;
    if (u0 === undefined) return null;
    const k = this.bits;
    switch (fn) {
      case "exp": return this.build(expB(u0, k), (n, e) => overInt(this.sum(u, e, n, 1, n, (j) => j), BigInt(n)));
      case "log": return u0.lo <= 0n ? null : this.integral(logB(u0, k), this.quotient(this.slope(u), u));
      case "sin": return this.waves(u, sinB(u0, k), cosB(u0, k), -1n)?.s ?? null;
      case "cos": return this.waves(u, sinB(u0, k), cosB(u0, k), -1n)?.c ?? null;
      case "sinh": return this.waves(u, sinhB(u0, k), coshB(u0, k), 1n)?.s ?? null;
      case "cosh": return this.waves(u, sinhB(u0, k), coshB(u0, k), 1n)?.c ?? null;
      case "tan": { const w = this.waves(u, sinB(u0, k), cosB(u0, k), -1n); return w === null ? null : this.quotient(w.s, w.c); }
      case "tanh": { const w = this.waves(u, sinhB(u0, k), coshB(u0, k), 1n); return w === null ? null : this.quotient(w.s, w.c); }
      case "floor": return null;
      case "abs": return u0.lo > 0n ? u : u0.hi < 0n ? u.map(negB) : null;
      case "atan": return this.integral(atanB(u0, k), this.quotient(this.slope(u), this.plusOne(this.product(u, u))));
      case "asin": case "acos": {
        const square = this.product(u, u);
        const below = square === null ? null : this.plusOne(square.map(negB));
        const root = below === null ? null : this.root(below);
        const a = root === null ? null : this.integral(asinB(u0, k), this.quotient(this.slope(u), root));
        if (fn === "asin" || a === null) return a;
        const half = enclose(mul(num(rational(1n, 2n)), { kind: "constant", name: "pi" }), new Map(), k, 10);
        return half === null ? null : a.map((b, i) => (i === 0 ? subB(half, b) : negB(b)));
      }
    }
  }
  private plusOne(u: Jet | null): Jet | null {
    return u === null ? null : u.map((b, i) => (i === 0 ? addB(b, this.one()) : b));
  }
}

/** Taylor coefficients of the term for all values of the variable in the ball. */
export const jetOf = (t: Term, variable: string, at: Ball, order: number, bits: number): Jet | null => new Jets(variable, at, order, bits).of(t);
