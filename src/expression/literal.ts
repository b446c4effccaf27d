/** The few things that are computed while reading: quotients of literals, and exponents that are literal rationals. */
import { MAX_DEPTH, MAX_NODES } from "../certify/kernel/bounds.js";
import { type Rational, ONE, absInt, addQ, bitsQ, divQ, equalQ, isInteger, mulQ, powQ, rational, signQ } from "../certify/kernel/rational.js";
import { type Term, E, PI, add, call, div, mul, num, parts, pow, sameTerm } from "../certify/kernel/term.js";

/** a/b, folded when both are literal numbers, so that x^(2/3) has a literal exponent. */
export function quotient(a: Term, b: Term): Term {
  if (a.kind === "number" && b.kind === "number" && signQ(b.value) !== 0) return num(divQ(a.value, b.value));
  return div(a, b);
}

/** An angle in degrees as a number. */
export const degrees = (t: Term): Term => (t.kind === "number" ? mul(num(divQ(t.value, rational(180n))), PI) : div(mul(t, PI), num(rational(180n))));

/** base^exponent; e^u is exp(u); a constant rational exponent becomes a literal. */
export function raise(base: Term, exponent: Term): Term {
  const literal = literalOf(exponent);
  if (literal !== null) return equalQ(literal, ONE) ? base : pow(base, num(literal));
  return sameTerm(base, E) ? call("exp", exponent) : pow(base, exponent);
}

/** Bits of a literal exponent: beyond this it stays a term, so that 9^9^9^9 is read at once. */
const MAX_LITERAL_BITS = 64;

/** The rational that a term without symbols and functions is, when it is small. */
function literalOf(t: Term): Rational | null {
  const small = (q: Rational): Rational | null => (bitsQ(q) <= MAX_LITERAL_BITS ? q : null);
  const all = (ts: readonly Term[], op: (a: Rational, b: Rational) => Rational, start: Rational): Rational | null =>
    ts.reduce<Rational | null>((v, u) => { const q = v === null ? null : literalOf(u); return v === null || q === null ? null : small(op(v, q)); }, start);
  switch (t.kind) {
    case "number": return t.value;
    case "sum": return all(t.terms, addQ, rational(0n));
    case "product": return all(t.factors, mulQ, rational(1n));
    case "power": {
      const [b, e] = [literalOf(t.base), literalOf(t.exponent)];
      if (b === null || e === null || bitsQ(b) > MAX_LITERAL_BITS || !isInteger(e) || absInt(e.n) > 64n || (b.n === 0n && e.n <= 0n)) return null;
      return small(powQ(b, e.n));
    }
    default: return null;
  }
}

/** Whether the kernel would accept a term of this size and depth. Walks at most MAX_NODES nodes. */
export function isBounded(t: Term): boolean {
  const stack: { readonly term: Term; readonly depth: number }[] = [{ term: t, depth: 1 }];
  let nodes = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    nodes += 1;
    const inside = parts(next.term);
    if (next.depth >= MAX_DEPTH || nodes + stack.length + inside.length > MAX_NODES) return false;
    for (const p of inside) stack.push({ term: p, depth: next.depth + 1 });
  }
  return true;
}

/** Nodes of a bounded term once the symbols in `sizes` stand for terms of those sizes. */
export function expandedSize(t: Term, sizes: ReadonlyMap<string, number>): number {
  if (t.kind === "symbol") return sizes.get(t.name) ?? 1;
  return parts(t).reduce((n, p) => n + expandedSize(p, sizes), 1);
}

/**
 * The body of a function at its arguments, all at once. An exponent that becomes a literal keeps its meaning exp(e·log b)
 * (x^x is undefined at −1), unless the base is a positive number, where both mean the same: 2^x at 3 is 2^3.
 */
export function instantiate(body: Term, values: ReadonlyMap<string, Term>): Term {
  const inside = (t: Term): Term => instantiate(t, values);
  switch (body.kind) {
    case "symbol": return values.get(body.name) ?? body;
    case "sum": return add(...body.terms.map(inside));
    case "product": return mul(...body.factors.map(inside));
    case "call": return call(body.fn, inside(body.arg));
    case "power": {
      const [base, exponent] = [inside(body.base), inside(body.exponent)];
      const isNew = exponent.kind === "number" && body.exponent.kind !== "number";
      const isPositive = base.kind === "constant" || (base.kind === "number" && signQ(base.value) > 0);
      return isNew && !isPositive ? call("exp", mul(exponent, call("log", base))) : pow(base, exponent);
    }
    default: return body;
  }
}
