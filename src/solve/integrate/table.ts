/** Integrals known by heart: g(ax + b) for the elementary functions, and 1/(quadratic) with parameters. */
import { occursIn } from "../../certify/kernel/derivative.js";
import { equalQ, rational, signQ } from "../../certify/kernel/rational.js";
import { type Term, call, int, num, sym } from "../../certify/kernel/term.js";
import { ONE_T, ZERO_T, isNumber, isZeroTerm, linearIn, minus, negated, over, plus, polynomialIn, raised, rootOf, simplify, times } from "./algebra.js";

const half = { kind: "number", value: rational(1n, 2n) } as const;
const fn = (name: (Term & { kind: "call" })["fn"], u: Term): Term => call(name, u);
const logAbs = (u: Term): Term => fn("log", fn("abs", u));

/** ∫ f dx from the table, for f without a constant factor; null when it is not there. */
export function fromTable(f: Term, x: string): Term | null {
  if (f.kind === "symbol") return times(half, raised(f, int(2)));
  if (f.kind === "call") { const u = linearIn(f.arg, x); const g = u === null ? null : ofFunction(f.fn, f.arg); return u === null || g === null ? null : over(g, u.a); }
  if (f.kind !== "power") return null;
  if (!occursIn(f.exponent, x)) {
    const u = linearIn(f.base, x);
    if (u !== null) return isNumber(f.exponent, -1n) ? over(logAbs(f.base), u.a) : over(raised(f.base, plus(f.exponent, ONE_T)), times(u.a, plus(f.exponent, ONE_T)));
    const inner = f.base.kind === "call" ? linearIn(f.base.arg, x) : null;
    if (f.base.kind === "call" && inner !== null) { const g = ofPower(f.base.fn, f.base.arg, f.exponent); return g === null ? null : over(g, inner.a); }
    return quadratic(f.base, f.exponent, x);
  }
  const u = linearIn(f.exponent, x);
  return u === null || occursIn(f.base, x) ? null : over(f, times(u.a, fn("log", f.base)));
}

function ofFunction(name: (Term & { kind: "call" })["fn"], u: Term): Term | null {
  switch (name) {
    case "exp": return fn("exp", u);
    case "sin": return negated(fn("cos", u));
    case "cos": return fn("sin", u);
    case "tan": return negated(logAbs(fn("cos", u)));
    case "sinh": return fn("cosh", u);
    case "cosh": return fn("sinh", u);
    case "tanh": return fn("log", fn("cosh", u));
    case "log": return minus(times(u, fn("log", u)), u);
    case "atan": return minus(times(u, fn("atan", u)), times(half, fn("log", plus(ONE_T, raised(u, int(2))))));
    case "asin": return plus(times(u, fn("asin", u)), rootOf(minus(ONE_T, raised(u, int(2)))));
    case "acos": return minus(times(u, fn("acos", u)), rootOf(minus(ONE_T, raised(u, int(2)))));
    case "abs": return times(half, u, fn("abs", u));
    case "floor": return null;
  }
}

function ofPower(name: (Term & { kind: "call" })["fn"], u: Term, e: Term): Term | null {
  const [s, c] = [fn("sin", u), fn("cos", u)];
  if (isNumber(e, -1n)) {
    if (name === "cos") return logAbs(over(plus(ONE_T, s), c));
    if (name === "sin") return logAbs(over(minus(ONE_T, c), s));
    if (name === "tan") return logAbs(s);
    if (name === "tanh") return logAbs(fn("sinh", u));
    if (name === "cosh") return times(int(2), fn("atan", fn("exp", u)));
  }
  if (isNumber(e, -2n)) {
    if (name === "cos") return fn("tan", u);
    if (name === "sin") return negated(over(c, s));
    if (name === "cosh") return fn("tanh", u);
    if (name === "sinh") return negated(over(fn("cosh", u), fn("sinh", u)));
  }
  if (isNumber(e, 2n) && name === "tan") return minus(fn("tan", u), u);
  return null;
}

/** 1/(px² + r) and 1/√(px² + r) with p, r free of x, at least one of them with a parameter or a root. */
function quadratic(base: Term, e: Term, x: string): Term | null {
  const [r, q, p, ...more] = polynomialIn(base, x, 2) ?? [];
  if (r === undefined || q === undefined || p === undefined || more.length > 0 || !isZeroTerm(q) || isZeroTerm(r)) return null;
  const X = sym(x);
  if (isNumber(e, -1n)) {
    const [a, b] = [squareRoot(p), squareRoot(r)];
    if (a !== null && b !== null) return over(fn("atan", over(times(a, X), b)), times(a, b));
    const minusR = squareRoot(negated(r));
    if (a !== null && minusR !== null) return over(logAbs(over(minus(times(a, X), minusR), plus(times(a, X), minusR))), times(int(2), a, minusR));
    const minusP = squareRoot(negated(p));
    if (b !== null && minusP !== null) return over(logAbs(over(plus(b, times(minusP, X)), minus(b, times(minusP, X)))), times(int(2), b, minusP));
    return null;
  }
  if (e.kind !== "number") return null;
  // √(px² + r): half of x·√ and r/2 times the reciprocal's.
  const reciprocal = equalQ(e.value, half.value) || equalQ(e.value, rational(-1n, 2n)) ? underRoot(p, r, base, X) : null;
  if (reciprocal === null || !equalQ(e.value, half.value)) return reciprocal;
  // With numbers the substitution is worth showing.
  if (r.kind === "number") return null;
  return plus(times(half, X, rootOf(base)), times(half, r, reciprocal));
}

/** ∫ dx/√(px² + r) for p = ±1. With letters the arctangent needs no sign of them, which arcsin(x/a) does. */
function underRoot(p: Term, r: Term, base: Term, X: Term): Term | null {
  if (isNumber(p, 1n)) return logAbs(plus(X, rootOf(base)));
  const size = isNumber(p, -1n) ? squareRoot(r) : null;
  return !isNumber(p, -1n) ? null : size?.kind === "number" ? fn("asin", over(X, size)) : fn("atan", over(X, rootOf(base)));
}

/** s with s² = t, for a positive number, an even power or a product of these. */
export function squareRoot(t: Term): Term | null {
  if (t.kind === "number") return signQ(t.value) > 0 ? rootNumber(t) : null;
  if (t.kind === "power" && t.exponent.kind === "number" && t.exponent.value.d === 1n && t.exponent.value.n % 2n === 0n) return raised(t.base, num(rational(t.exponent.value.n / 2n)));
  if (t.kind === "constant" || (t.kind === "power" && t.base.kind === "number")) return rootOf(t);
  if (t.kind !== "product") return null;
  const parts = t.factors.map(squareRoot);
  return parts.some((p) => p === null) ? null : times(...parts.map((p) => p ?? ZERO_T));
}

function rootNumber(t: Term & { kind: "number" }): Term {
  const whole = (n: bigint): bigint | null => { let r = 0n; while (r * r < n && r < 100_000n) r += 1n; return r * r === n ? r : null; };
  const [a, b] = [whole(t.value.n), whole(t.value.d)];
  return a !== null && b !== null ? num(rational(a, b)) : simplify(rootOf(t));
}

