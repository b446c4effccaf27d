/**
 * Rule-based derivative. Statement: at every interior point of the domain of t at which the result is defined, t is
 * differentiable and the result is its derivative.
 * Why sound: sum, product and chain rule, part by part. Where an outer rule needs more than "defined" it divides by
 * what must not vanish, so the result is undefined there: |u|' = u'·u/|u|, (u^r)' = r·u^(r−1)·u' for r < 1,
 * asin' = u'/√(1−u²). For r > 1 and u = 0 at an interior point of the domain, u^r = o(h) (u has a minimum there if the
 * root is even), and the formula gives 0, which is right. Refuses (null) when the fuel
 * is spent or the result has more than MAX_DERIVATIVE_NODES nodes.
 */
import { type Term, add, call, div, int, mul, neg, num, parts, pow, sizeOf, sqrt } from "./term.js";
import { ONE, equalQ, isInteger, subQ } from "./rational.js";
import { MAX_DERIVATIVE_NODES } from "./bounds.js";

const ZERO_TERM = int(0);

/** Whether the symbol occurs in t. */
export function occursIn(t: Term, name: string, fuel = 2000): boolean {
  if (fuel <= 0) throw new RangeError("occursIn: term too deep");
  return t.kind === "symbol" ? t.name === name : parts(t).some((p) => occursIn(p, name, fuel - 1));
}

/** A product without factors 1. */
function times(...factors: readonly Term[]): Term {
  return mul(...factors.filter((f) => !(f.kind === "number" && equalQ(f.value, ONE))));
}

export function differentiate(t: Term, variable: string, fuel = 400): Term | null {
  const d = byRules(t, variable, fuel);
  return d === null || sizeOf(d) > MAX_DERIVATIVE_NODES ? null : d;
}

function byRules(t: Term, variable: string, fuel: number): Term | null {
  if (fuel <= 0) return null;
  if (!occursIn(t, variable)) return ZERO_TERM;
  switch (t.kind) {
    case "symbol": return int(1);
    case "sum": {
      const ds: Term[] = [];
      for (const p of t.terms) {
        if (!occursIn(p, variable)) continue;
        const d = differentiate(p, variable, fuel - 1);
        if (d === null) return null;
        ds.push(d);
      }
      return add(...ds);
    }
    case "product": {
      // n moving factors give n products of n factors.
      if (t.factors.length * sizeOf(t) > MAX_DERIVATIVE_NODES) return null;
      const ds: Term[] = [];
      for (const [i, p] of t.factors.entries()) {
        if (!occursIn(p, variable)) continue;
        const d = differentiate(p, variable, fuel - 1);
        if (d === null) return null;
        ds.push(times(...t.factors.slice(0, i), d, ...t.factors.slice(i + 1)));
      }
      return add(...ds);
    }
    case "power": return powerRule(t.base, t.exponent, variable, fuel);
    case "call": {
      const d = differentiate(t.arg, variable, fuel - 1);
      const outer = outerDerivative(t);
      return d === null || outer === null ? null : times(outer, d);
    }
    default: return ZERO_TERM;
  }
}

function powerRule(base: Term, exponent: Term, variable: string, fuel: number): Term | null {
  if (exponent.kind === "number") {
    const d = differentiate(base, variable, fuel - 1);
    if (d === null) return null;
    const r = exponent.value;
    if (equalQ(r, ONE)) return d;
    const lowered = subQ(r, ONE);
    // u^1 is written u, not power(u, 1), and u^0 never arises: it would wrongly need u ≠ 0.
    const rest = equalQ(lowered, ONE) && isInteger(r) ? base : pow(base, num(lowered));
    return times(num(r), rest, d);
  }
  // u^v = exp(v·log u) for u > 0.
  const du = differentiate(base, variable, fuel - 1);
  const dv = differentiate(exponent, variable, fuel - 1);
  if (du === null || dv === null) return null;
  const terms: Term[] = [];
  if (occursIn(exponent, variable)) terms.push(times(dv, call("log", base)));
  if (occursIn(base, variable)) terms.push(times(exponent, du, pow(base, int(-1))));
  return times(pow(base, exponent), add(...terms));
}

/** The derivative of the outer function at t.arg. */
function outerDerivative(t: Term & { readonly kind: "call" }): Term | null {
  const u = t.arg;
  switch (t.fn) {
    case "exp": return t;
    case "log": return pow(u, int(-1));
    case "sin": return call("cos", u);
    case "cos": return neg(call("sin", u));
    case "tan": return pow(call("cos", u), int(-2));
    case "asin": return pow(sqrt(add(int(1), neg(pow(u, int(2))))), int(-1));
    case "acos": return neg(pow(sqrt(add(int(1), neg(pow(u, int(2))))), int(-1)));
    case "atan": return pow(add(int(1), pow(u, int(2))), int(-1));
    case "sinh": return call("cosh", u);
    case "cosh": return call("sinh", u);
    case "tanh": return pow(call("cosh", u), int(-2));
    case "abs": return div(u, call("abs", u));
    // Steps have no rule: floor.ts replaces floors where they are constant.
    case "floor": return null;
  }
}
