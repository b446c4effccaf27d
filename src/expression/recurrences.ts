/**
 * "a_{n+1} = 2a_n", "a_n - a_{n-1} = 3", "S_n = 2a_n - 1", "S_n = n^2 + 2n": which progression that is. A linear relation
 * p·u + q·v + r = 0 of neighbours is geometric with ratio −q/p when r = 0, arithmetic with difference −r/p when q = −p.
 * S_n = αa_n + β with α ≠ 0, 1 gives a_1 = β/(1 − α) and, by S_n − S_(n−1) = a_n, the ratio α/(α − 1).
 * S_n = An² + Bn gives a_1 = A + B and the difference 2A.
 */
import { type Rational, ONE, ZERO, addQ, divQ, equalQ, mulQ, negQ, rational, signQ, subQ } from "../certify/kernel/rational.js";
import { type Term, integerOf } from "../certify/kernel/term.js";
import { parseExpression } from "./parse.js";

export interface Recurrence { readonly kind: "arithmetic" | "geometric"; readonly facts: readonly string[] }

const text = ({ n, d }: Rational): string => (d === 1n ? `${n}` : `${n}/${d}`);
/** The value at a point; null for what is no polynomial or quotient of numbers. */
function valueAt(t: Term, at: Readonly<Record<string, Rational>>, fuel = 60): Rational | null {
  if (fuel <= 0) return null;
  switch (t.kind) {
    case "number": return t.value;
    case "symbol": return at[t.name] ?? null;
    case "sum": case "product": {
      let out: Rational = t.kind === "sum" ? ZERO : ONE;
      for (const p of t.kind === "sum" ? t.terms : t.factors) { const v = valueAt(p, at, fuel - 1); if (v === null) return null; out = t.kind === "sum" ? addQ(out, v) : mulQ(out, v); }
      return out;
    }
    case "power": {
      const [base, n] = [valueAt(t.base, at, fuel - 1), integerOf(t.exponent)];
      if (base === null || n === null || n < -1n || n > 3n || (n < 0n && signQ(base) === 0)) return null;
      let out = n < 0n ? divQ(ONE, base) : ONE;
      for (let k = 0n; k < n; k += 1n) out = mulQ(out, base);
      return out;
    }
    default: return null;
  }
}

const q = (n: number): Rational => rational(BigInt(n), 1n);
/** p, q, r of p·u + q·v + r, checked at further points; null when the difference of the sides is not of this form. */
function linear(left: Term, right: Term): readonly [Rational, Rational, Rational] | null {
  const f = (u: number, v: number): Rational | null => {
    const [l, r] = [valueAt(left, { u: q(u), v: q(v) }), valueAt(right, { u: q(u), v: q(v) })];
    return l === null || r === null ? null : subQ(l, r);
  };
  const [w, x, y] = [f(0, 0), f(1, 0), f(0, 1)];
  if (w === null || x === null || y === null) return null;
  const [a, b] = [subQ(x, w), subQ(y, w)];
  const isLinear = [[2, 3], [-1, 5], [4, -3]].every(([u = 0, v = 0]) => { const z = f(u, v); return z !== null && equalQ(z, addQ(w, addQ(mulQ(a, q(u)), mulQ(b, q(v))))); });
  return isLinear ? [a, b, w] : null;
}

/** n ≥ 1, n > 1, n ∈ N*, n is a positive integer. */
const RANGE = /[(（]?\s*(?:其中|where|for)?\s*n\s*(?:(\\geq?(?:slant)?|≥|>=|>)\s*(\d)(?!\d)|(?:\\in|∈)\s*\\?(?:math(?:bf|bb|rm)\s*)?\{?\s*N\s*\}?\s*(?:[\^_]\s*\{?\s*[*+]?\s*\\?\*?\s*\}?)*|为正整数|是正整数)\s*[)）]?/g;
/** The text without what is said of n, and the least n of which the relations are said: 1 when nothing else is. */
export function withoutRange(t: string): { readonly text: string; readonly from: number } {
  let from = 1;
  const out = t.replace(RANGE, (_, sign?: string, k?: string) => { if (k !== undefined) from = Math.max(from, Number(k) + (sign === ">" ? 1 : 0)); return " "; });
  return { text: out, from };
}

const NEXT = /a\s*_\s*\{\s*n\s*\+\s*1\s*\}/g;
const LAST = /a\s*_\s*\{\s*n\s*-\s*1\s*\}/g;
const HERE = /a\s*_\s*(?:\{\s*n\s*\}|n(?![a-z]))/g;
const TOTAL = /S\s*_\s*(?:\{\s*n\s*\}|n(?![a-z]))/g;

/** `from`: the least n of which it is said. a_{n+1} = 2a_n for n ≥ 2 says nothing of a_1, a_n = 2a_{n−1} for n ≥ 2 does. */
export function recurrenceOf(piece: string, from: number): Recurrence | null {
  const has = (r: RegExp): boolean => piece.search(new RegExp(r.source)) >= 0;
  const sides = (t: string): readonly [Term, Term] | null => {
    const r = parseExpression(t);
    const [left, right, ...more] = r.ok && r.value.kind === "relation" && r.value.ops.every((o) => o === "=") ? r.value.chain : [];
    return left === undefined || right === undefined || more.length > 0 ? null : [left, right];
  };
  if (from > (has(LAST) && !has(TOTAL) ? 2 : 1)) return null;
  if (has(TOTAL)) return totalOf(piece, has(HERE), sides);
  if (has(NEXT) === has(LAST) || !has(HERE)) return null;
  const both = sides(has(NEXT) ? piece.replace(NEXT, " (u) ").replace(HERE, " (v) ") : piece.replace(LAST, " (v) ").replace(HERE, " (u) "));
  if (both === null) return null;
  const form = linear(...both) ?? quotient(both);
  if (form === null || signQ(form[0]) === 0 || signQ(form[1]) === 0) return null;
  const [a, b, c] = form;
  if (signQ(addQ(a, b)) === 0) return { kind: "arithmetic", facts: [`d = ${text(negQ(divQ(c, a)))}`] };
  return signQ(c) === 0 ? { kind: "geometric", facts: [`q = ${text(negQ(divQ(b, a)))}`] } : null;
}

/** u/v = k: the same as u − k·v = 0, since the terms are not 0. */
function quotient([left, right]: readonly [Term, Term]): readonly [Rational, Rational, Rational] | null {
  const k = valueAt(right, {});
  if (k === null || signQ(k) === 0) return null;
  const isQuotient = [[1, 1], [2, 3], [-1, 5]].every(([u = 1, v = 1]) => { const z = valueAt(left, { u: q(u), v: q(v) }); return z !== null && equalQ(z, divQ(q(u), q(v))); });
  return isQuotient ? [ONE, negQ(k), ZERO] : null;
}

/** S_n in terms of a_n, or of n. */
function totalOf(piece: string, hasTerm: boolean, sides: (t: string) => readonly [Term, Term] | null): Recurrence | null {
  const both = sides(piece.replace(TOTAL, " (u) ").replace(HERE, " (v) "));
  if (both === null) return null;
  if (hasTerm) {
    const form = linear(...both);
    if (form === null || signQ(form[0]) === 0) return null;
    const [alpha, beta] = [negQ(divQ(form[1], form[0])), negQ(divQ(form[2], form[0]))];
    if (signQ(alpha) === 0 || equalQ(alpha, ONE) || signQ(beta) === 0) return null;
    return { kind: "geometric", facts: [`a_1 = ${text(divQ(beta, subQ(ONE, alpha)))}`, `q = ${text(divQ(alpha, subQ(alpha, ONE)))}`] };
  }
  const [left, right] = both;
  if (left.kind !== "symbol" || left.name !== "u") return null;
  const f = (n: number): Rational | null => valueAt(right, { n: q(n) });
  const [w, x, y] = [f(0), f(1), f(2)];
  if (w === null || x === null || y === null || signQ(w) !== 0) return null;
  // A + B = x, 4A + 2B = y.
  const twice = subQ(y, mulQ(q(2), x));
  const [A, B] = [divQ(twice, q(2)), subQ(x, divQ(twice, q(2)))];
  const isQuadratic = [3, 5, -2].every((n) => { const z = f(n); return z !== null && equalQ(z, addQ(mulQ(A, q(n * n)), mulQ(B, q(n)))); });
  return isQuadratic ? { kind: "arithmetic", facts: [`a_1 = ${text(x)}`, `d = ${text(twice)}`] } : null;
}
