/** Linear and quadratic inequalities with letters in their forms. A proposer. */
import { differentiate } from "../certify/kernel/derivative.js";
import type { Parametric } from "../certify/kernel/parametric.js";
import { type Rational, absInt, rational } from "../certify/kernel/rational.js";
import { type Term, add, div, int, mul, neg, num, pow, sqrt, sub, substitute, symbolsOf } from "../certify/kernel/term.js";
import { integerRoot } from "../certify/kernel/normal.js";
import { squareRootOf } from "./perfect-square.js";
import { tidy } from "./tidy.js";

/** The form of expr in x, or null. */
export function parametricForm(expr: Term, x: string): Parametric | null {
  const [c0, c1, c2] = coefficients(expr, x) ?? [];
  if (c0 === undefined || c1 === undefined || c2 === undefined) return null;
  if (isZero(c2)) return isZero(c1) ? null : { kind: "linear", terms: [c1, c0, tidy(neg(div(c0, c1)))] };
  if (c2.kind !== "number") return null;
  const whole = tidy(sub(pow(c1, int(2)), mul(int(4), c2, c0)));
  const exact = whole.kind === "number" ? null : squareRootOf(whole);
  if (exact !== null) {
    const [p, q] = [-1, 1].map((s) => tidy(div(add(neg(c1), mul(int(s), exact)), mul(int(2), c2))));
    // The number first: 1 < a reads better than a > 1.
    if (p !== undefined && q !== undefined) return { kind: "product", terms: [c2, ...(q.kind === "number" ? [q, p] : [p, q])] };
  }
  const { factor, rest } = squareOut(whole);
  const root = mul(num(factor), sqrt(rest));
  const at = (sign: 1 | -1): Term => tidy(div(add(neg(c1), (c2.value.n > 0n) === sign > 0 ? root : neg(root)), mul(int(2), c2)));
  return { kind: "square", terms: [c2, c1, c0, num(factor), rest, at(-1), at(1), tidy(div(neg(c1), mul(int(2), c2)))] };
}

const isZero = (t: Term): boolean => t.kind === "number" && t.value.n === 0n;

/** Value, slope and half the second derivative at 0; null when a third one is left. */
function coefficients(expr: Term, x: string): readonly Term[] | null {
  const out: Term[] = [];
  let d: Term | null = expr;
  for (let k = 0; k < 3; k += 1) {
    if (d === null) return null;
    const c = tidy(mul(num(rational(1n, k === 2 ? 2n : 1n)), substitute(d, x, int(0))));
    if (symbolsOf(c).includes(x)) return null;
    out.push(c);
    d = differentiate(tidy(d), x);
  }
  return d !== null && isZero(tidy(d)) ? out : null;
}

/** t = factor²·rest with the square of a number taken out. */
function squareOut(t: Term): { readonly factor: Rational; readonly rest: Term } {
  const lead = t.kind === "product" && t.factors[0]?.kind === "number" ? t.factors[0].value : t.kind === "sum" ? commonOf(t.terms) : rational(1n);
  const square = (n: bigint): bigint => { for (let k = integerRoot(absInt(n)); k > 1n; k -= 1n) if (n % (k * k) === 0n) return k; return 1n; };
  const factor = absInt(lead.n) > 1_000_000n || lead.d !== 1n ? rational(1n) : rational(square(lead.n));
  return { factor, rest: factor.n === 1n ? t : tidy(div(t, num(rational(factor.n * factor.n)))) };
}

/** The greatest whole number that divides all terms. */
function commonOf(terms: readonly Term[]): Rational {
  let out = 0n;
  const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? absInt(a) : gcd(b, a % b));
  for (const t of terms) {
    const c = t.kind === "number" ? t.value : t.kind === "product" && t.factors[0]?.kind === "number" ? t.factors[0].value : rational(1n);
    if (c.d !== 1n) return rational(1n);
    out = gcd(out, c.n);
  }
  return rational(out === 0n ? 1n : out);
}
