/** Random choices from a seed, and the value of a term in doubles: shared by the campaigns. */
import { toRationals } from "../src/certify/kernel/ball.js";
import { enclose } from "../src/certify/kernel/interval.js";
import { type Term, sym } from "../src/certify/kernel/term.js";

/** mulberry32: small, seedable, good enough to choose expressions. */
let state = 1;
/** Starts the sequence anew. */
export function seed(n: number): void {
  state = n >>> 0;
}

export function random(): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = state;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
export const below = (n: number): number => Math.floor(random() * n);
export const pick = <T>(xs: readonly T[]): T => xs[below(xs.length)] as T;

export const x = sym("x");

/** The value in doubles at one place for every symbol, with the kernel's semantics; NaN where undefined. */
export const value = (t: Term, at: number): number => valueAt(t, () => at);

/** The value in doubles; `at` gives the value of each symbol. */
export function valueAt(t: Term, at: (name: string) => number): number {
  switch (t.kind) {
    case "number": return Number(t.value.n) / Number(t.value.d);
    case "symbol": return at(t.name);
    case "constant": return t.name === "pi" ? Math.PI : Math.E;
    case "sum": return t.terms.reduce((s, p) => s + valueAt(p, at), 0);
    case "product": return t.factors.reduce((s, p) => s * valueAt(p, at), 1);
    case "call": return t.fn === "log" ? (valueAt(t.arg, at) > 0 ? Math.log(valueAt(t.arg, at)) : NaN) : Math[t.fn](valueAt(t.arg, at));
    case "power": {
      const b = valueAt(t.base, at);
      if (t.exponent.kind !== "number") return b > 0 ? Math.exp(valueAt(t.exponent, at) * Math.log(b)) : NaN;
      const [n, d] = [Number(t.exponent.value.n), Number(t.exponent.value.d)];
      if ((n <= 0 && b === 0) || (d % 2 === 0 && b < 0)) return NaN;
      return b < 0 && d % 2 === 1 ? (n % 2 === 0 ? 1 : -1) * Math.pow(-b, n / d) : Math.pow(b, n / d);
    }
    case "root": {
      const ball = enclose(t, new Map(), 60, 10);
      return ball === null ? NaN : Number(toRationals(ball, 60).lo.n) / Number(toRationals(ball, 60).lo.d);
    }
  }
}
