/** x = k·sin θ for what our other rules for √(c − px²) cannot do; written back with sin θ, cos θ and 2θ. */
import { occursIn } from "../../certify/kernel/derivative.js";
import { rational } from "../../certify/kernel/rational.js";
import { type Term, call, int, mapParts, num, parts, substitute, sym } from "../../certify/kernel/term.js";
import { isNumber, keyOf, minus, over, polynomialIn, raised, simplify, times } from "./algebra.js";
import type { Rule } from "./search.js";

/** √(c − px²): x = √(c/p)·sin θ. */
export const sineSubstitution: Rule = (f, x, search) => {
  let under: { base: Term; c: Term; p: Term } | null = null;
  const walk = (t: Term): void => {
    const q = t.kind === "power" && t.exponent.kind === "number" && t.exponent.value.d === 2n && occursIn(t, x) ? polynomialIn(t.base, x, 2) : null;
    const [c, b, a] = q ?? [];
    if (t.kind === "power" && c?.kind === "number" && a?.kind === "number" && b !== undefined && isNumber(b, 0n) && c.value.n > 0n && a.value.n < 0n) under ??= { base: t.base, c, p: times(int(-1), a) };
    parts(t).forEach(walk);
  };
  walk(f);
  const q = under as { base: Term; c: Term; p: Term } | null;
  if (q === null || search.depth < 5) return null;
  const letter = "theta";
  const theta = sym(letter);
  const [s, c] = [call("sin", theta), call("cos", theta)];
  const [height, width] = [simplify(raised(q.c, num(rational(1n, 2n)))), simplify(raised(over(q.c, q.p), num(rational(1n, 2n))))];
  if (height.kind !== "number" || width.kind !== "number") return null;
  const key = keyOf(q.base);
  const swap = (t: Term): Term => (t.kind === "power" && t.exponent.kind === "number" && t.exponent.value.d === 2n && keyOf(t.base) === key ? raised(times(height, c), num(rational(t.exponent.value.n))) : mapParts(t, swap));
  const inner = simplify(times(substitute(simplify(swap(f)), x, times(width, s)), width, c));
  const child = occursIn(inner, x) ? null : search.find(inner, letter);
  if (child === null) return null;
  const [X, Y] = [over(sym(x), width), over(raised(q.base, num(rational(1n, 2n))), height)];
  const back = (t: Term): Term => {
    if (t.kind === "call" && (t.fn === "sin" || t.fn === "cos" || t.fn === "tan")) {
      if (t.arg.kind === "symbol") return t.fn === "sin" ? X : t.fn === "cos" ? Y : over(X, Y);
      if (t.fn !== "tan" && keyOf(t.arg) === keyOf(times(int(2), theta))) return t.fn === "sin" ? times(int(2), X, Y) : minus(int(1), times(int(2), X, X));
    }
    if (t.kind === "symbol" && t.name === letter) return call("asin", X);
    return mapParts(t, back);
  };
  return { rule: "root-substitution", integrand: f, variable: x, letter, meaning: call("asin", X), result: simplify(back(child.result)), children: [child] };
};
