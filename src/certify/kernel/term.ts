/**
 * The expression language: real-valued terms. A term denotes a partial real function of its symbols.
 *
 * Meaning (this is what every theorem is about):
 * - A term is undefined as soon as one of its parts is: 0·(1/x) is undefined at 0.
 * - power(b, p/q) with a literal rational exponent in lowest terms: for odd q the real odd root, so (−8)^(1/3) = −2
 *   and x^(2/3) is defined for every real x; for even q defined for b ≥ 0; a negative exponent also needs b ≠ 0;
 *   exponent 0 gives 1 and needs b ≠ 0.
 * - power(b, e) with any other exponent is exp(e·log b), defined for b > 0.
 * - floor(u) is the greatest integer ≤ u: the only function here that is not continuous (floor.ts).
 * - log is the natural logarithm. A `root` is the only real zero of a square-free integer polynomial in [lo, hi].
 */
import { type Rational, ONE, ZERO, rational, negQ, isInteger } from "./rational.js";

export const FUNCTION_NAMES = ["exp", "log", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "abs", "floor"] as const;
export type FunctionName = (typeof FUNCTION_NAMES)[number];

/** gamma: Euler's constant, lim (1 + 1/2 + … + 1/n − log n). */
export type ConstantName = "pi" | "e" | "gamma";

export type Term =
  | { readonly kind: "number"; readonly value: Rational }
  | { readonly kind: "symbol"; readonly name: string }
  | { readonly kind: "constant"; readonly name: ConstantName }
  | { readonly kind: "sum"; readonly terms: readonly Term[] }
  | { readonly kind: "product"; readonly factors: readonly Term[] }
  | { readonly kind: "power"; readonly base: Term; readonly exponent: Term }
  | { readonly kind: "call"; readonly fn: FunctionName; readonly arg: Term }
  | { readonly kind: "root"; readonly polynomial: readonly bigint[]; readonly lo: Rational; readonly hi: Rational };

export const num = (value: Rational): Term => ({ kind: "number", value });
export const int = (n: bigint | number): Term => num(rational(BigInt(n)));
export const frac = (n: bigint | number, d: bigint | number): Term => num(rational(BigInt(n), BigInt(d)));
export const sym = (name: string): Term => ({ kind: "symbol", name });
export const PI: Term = { kind: "constant", name: "pi" };
export const E: Term = { kind: "constant", name: "e" };
export const GAMMA: Term = { kind: "constant", name: "gamma" };
export const call = (fn: FunctionName, arg: Term): Term => ({ kind: "call", fn, arg });
/** The only zero of the polynomial (coefficients from the constant upwards) in [lo, hi]. */
export const root = (polynomial: readonly bigint[], lo: Rational, hi: Rational): Term => ({ kind: "root", polynomial, lo, hi });

/** Sum; nested sums are flattened, nothing is computed or dropped. The empty sum is 0. */
export function add(...terms: readonly Term[]): Term {
  const flat = terms.flatMap((t) => (t.kind === "sum" ? t.terms : [t]));
  const [first] = flat;
  return first === undefined ? num(ZERO) : flat.length === 1 ? first : { kind: "sum", terms: flat };
}

/** Product; nested products are flattened, nothing is computed or dropped. The empty product is 1. */
export function mul(...factors: readonly Term[]): Term {
  const flat = factors.flatMap((t) => (t.kind === "product" ? t.factors : [t]));
  const [first] = flat;
  return first === undefined ? num(ONE) : flat.length === 1 ? first : { kind: "product", factors: flat };
}

export const pow = (base: Term, exponent: Term): Term => ({ kind: "power", base, exponent });
export const neg = (t: Term): Term => (t.kind === "number" ? num(negQ(t.value)) : mul(int(-1), t));
export const sub = (a: Term, b: Term): Term => add(a, neg(b));
export const div = (a: Term, b: Term): Term => mul(a, pow(b, int(-1)));
export const sqrt = (t: Term): Term => pow(t, frac(1, 2));

/** The direct parts of a term, in order. */
export function parts(t: Term): readonly Term[] {
  switch (t.kind) {
    case "sum": return t.terms;
    case "product": return t.factors;
    case "power": return [t.base, t.exponent];
    case "call": return [t.arg];
    default: return [];
  }
}

/** Free symbols, in order of first appearance. `fuel` bounds the depth; a deeper term is a programmer error. */
export function symbolsOf(t: Term, fuel = 2000): readonly string[] {
  if (fuel <= 0) throw new RangeError("symbolsOf: term too deep");
  if (t.kind === "symbol") return [t.name];
  return [...new Set(parts(t).flatMap((p) => symbolsOf(p, fuel - 1)))];
}

export const isConstantTerm = (t: Term): boolean => symbolsOf(t).length === 0;

/** Number of nodes. */
export function sizeOf(t: Term, fuel = 2000): number {
  if (fuel <= 0) throw new RangeError("sizeOf: term too deep");
  return parts(t).reduce((n, p) => n + sizeOf(p, fuel - 1), 1);
}

/** Rebuilds a term with other parts. */
export function mapParts(t: Term, f: (part: Term) => Term): Term {
  switch (t.kind) {
    case "sum": return add(...t.terms.map(f));
    case "product": return mul(...t.factors.map(f));
    case "power": return pow(f(t.base), f(t.exponent));
    case "call": return call(t.fn, f(t.arg));
    default: return t;
  }
}

/**
 * Replaces a symbol. There are no binders in the language, so nothing can be captured. An exponent that becomes a literal
 * keeps its meaning exp(e·log b): x^x is undefined at −1, although (−1)^(−1) is not.
 */
export function substitute(t: Term, name: string, by: Term, fuel = 2000): Term {
  if (fuel <= 0) throw new RangeError("substitute: term too deep");
  if (t.kind === "symbol") return t.name === name ? by : t;
  const out = mapParts(t, (p) => substitute(p, name, by, fuel - 1));
  if (t.kind !== "power" || out.kind !== "power" || t.exponent.kind === "number" || out.exponent.kind !== "number") return out;
  return call("exp", mul(out.exponent, call("log", out.base)));
}

/** Structural identity. */
export function sameTerm(a: Term, b: Term, fuel = 2000): boolean {
  if (fuel <= 0) throw new RangeError("sameTerm: term too deep");
  if (a.kind !== b.kind) return false;
  if (a.kind === "number" && b.kind === "number") return a.value.n === b.value.n && a.value.d === b.value.d;
  if (a.kind === "symbol" && b.kind === "symbol") return a.name === b.name;
  if (a.kind === "constant" && b.kind === "constant") return a.name === b.name;
  if (a.kind === "call" && b.kind === "call" && a.fn !== b.fn) return false;
  if (a.kind === "root" && b.kind === "root") {
    return a.polynomial.join() === b.polynomial.join() && a.lo.n * b.lo.d === b.lo.n * a.lo.d && a.hi.n * b.hi.d === b.hi.n * a.hi.d;
  }
  const p = parts(a);
  const q = parts(b);
  return p.length === q.length && p.every((x, i) => { const y = q[i]; return y !== undefined && sameTerm(x, y, fuel - 1); });
}

/** The literal integer a term is, or null. */
export const integerOf = (t: Term): bigint | null => (t.kind === "number" && isInteger(t.value) ? t.value.n : null);
