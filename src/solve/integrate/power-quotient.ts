/** Two substitutions that make a root of one quotient rational: u/(c + d·uⁿ)^(1/n), and tan x under √(α·cos²x + β·sin²x). */
import { occursIn } from "../../certify/kernel/derivative.js";
import { type Rational, ZERO, addQ, divQ, mulQ, negQ, rational, signQ } from "../../certify/kernel/rational.js";
import { type Term, call, int, mapParts, num, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";
import { keyOf, linearIn, minus, over, plus, polynomialIn, raised, rootOf, simplify, times } from "./algebra.js";
import { type QPoly, trimQ } from "./qpoly.js";
import { polyTerm } from "./rational.js";
import { asRational } from "./rules.js";
import type { Rule } from "./search.js";

const smallExponent = (q: Rational): number => Number(q.n);

/** p(u − h) for p(x). */
function shifted(p: QPoly, h: Rational): QPoly {
  // Horner's scheme in u − h.
  let out: readonly Rational[] = [];
  for (const c of [...p].reverse()) {
    const next: Rational[] = [c];
    out.forEach((v, i) => { next[i] = addQ(next[i] ?? ZERO, mulQ(negQ(h), v)); next[i + 1] = addQ(next[i + 1] ?? ZERO, v); });
    out = next;
  }
  return trimQ(out);
}

/** Exponent modulo n that all terms of p share, and the coefficients of u^rest, u^(rest+n), …; null when they differ. */
function inSteps(p: QPoly, n: number): { readonly rest: number; readonly of: QPoly } | null {
  const used = p.flatMap((c, i) => (signQ(c) === 0 ? [] : [i]));
  const [first] = used;
  if (first === undefined || used.some((i) => (i - first) % n !== 0)) return null;
  return { rest: first % n, of: trimQ(p.filter((_, i) => i % n === first % n)) };
}

/** ∫ uʲ·S(uⁿ)·(c + d·uⁿ)^(k/n) du with j + k + 1 divisible by n, u = x + h: v = u/(c + d·uⁿ)^(1/n) (Goursat). */
export const powerQuotient: Rule = (f, x, search) => {
  const factors = f.kind === "product" ? f.factors : [f];
  const radical = factors.find((t) => t.kind === "power" && t.exponent.kind === "number" && t.exponent.value.d > 2n && t.exponent.value.d <= 6n && occursIn(t.base, x));
  if (radical?.kind !== "power" || radical.exponent.kind !== "number") return null;
  const [n, k] = [Number(radical.exponent.value.d), smallExponent(radical.exponent.value)];
  const coefficients = polynomialIn(radical.base, x, n)?.map((c) => (c.kind === "number" ? c.value : null));
  const rest = asRational(times(...factors.filter((t) => t !== radical)), x, search);
  if (coefficients === undefined || coefficients.length !== n + 1 || coefficients.some((c) => c === null) || rest === null) return null;
  const base = coefficients.flatMap((c) => (c === null ? [] : [c]));
  const [d, next] = [base[n] ?? ZERO, base[n - 1] ?? ZERO];
  const h = divQ(next, mulQ(rational(BigInt(n)), d));
  const moved = shifted(base, h);
  const c = moved[0] ?? ZERO;
  if (moved.slice(1, n).some((q) => signQ(q) !== 0) || signQ(c) === 0) return null;
  const [top, bottom] = [inSteps(shifted(rest.n, h), n), inSteps(shifted(rest.d, h), n)];
  if (top === null || bottom === null) return null;
  const j = top.rest - bottom.rest;
  if ((j + k + 1) % n !== 0) return null;
  const letter = search.letter(symbolsOf(f));
  const V = sym(letter);
  const vn = raised(V, int(n));
  const below = minus(int(1), times(num(d), vn));
  const un = over(times(num(c), vn), below);
  const inner = times(raised(V, int(j)), raised(over(num(c), below), int((j + k + n + 1) / n)), num(divQ(rational(1n), c)), over(polyTerm(top.of, un), polyTerm(bottom.of, un)));
  const child = search.find(search.tidied(simplify(inner)), letter);
  if (child === null) return null;
  const meaning = over(plus(sym(x), num(h)), raised(radical.base, num(rational(1n, BigInt(n)))));
  return { rule: "root-substitution", integrand: f, variable: x, letter, meaning, result: simplify(substitute(child.result, letter, meaning)), children: [child] };
};

/** α and β for α·cos²x + β·sin²x, from 1, cos 2x, sin²x and cos²x. */
function squaresIn(base: Term, x: string): { readonly alpha: Rational; readonly beta: Rational } | null {
  let [alpha, beta] = [ZERO, ZERO];
  for (const t of base.kind === "sum" ? base.terms : [base]) {
    const [c, g] = t.kind === "number" ? [t.value, null] : t.kind === "product" && t.factors.length === 2 && t.factors[0]?.kind === "number" ? [t.factors[0].value, t.factors[1] ?? null] : [rational(1n), t];
    const wave = g?.kind === "power" && g.exponent.kind === "number" && g.exponent.value.n === 2n && g.exponent.value.d === 1n ? g.base : g;
    const isSquare = wave !== g;
    if (wave === null) { alpha = addQ(alpha, c); beta = addQ(beta, c); continue; }
    const line = wave.kind === "call" ? linearIn(wave.arg, x) : null;
    if (wave.kind !== "call" || line === null || line.b.kind !== "number" || line.b.value.n !== 0n || line.a.kind !== "number" || line.a.value.d !== 1n) return null;
    if (isSquare && line.a.value.n === 1n && wave.fn === "cos") alpha = addQ(alpha, c);
    else if (isSquare && line.a.value.n === 1n && wave.fn === "sin") beta = addQ(beta, c);
    else if (!isSquare && line.a.value.n === 2n && wave.fn === "cos") { alpha = addQ(alpha, c); beta = addQ(beta, negQ(c)); } else return null;
  }
  return { alpha, beta };
}

/** (α·cos²x + β·sin²x)^(k/2)·cosʲx·sinⁱx with k + j + i even: t = tan x, and the root is √(α + β·t²)·cos x. */
export const tangentUnderRoot: Rule = (f, x, search) => {
  const factors = f.kind === "product" ? f.factors : [f];
  const radical = factors.find((t) => t.kind === "power" && t.exponent.kind === "number" && t.exponent.value.d === 2n && occursIn(t.base, x));
  const q = radical?.kind === "power" ? squaresIn(radical.base, x) : null;
  if (radical?.kind !== "power" || radical.exponent.kind !== "number" || q === null || signQ(q.alpha) === 0 || signQ(q.beta) === 0) return null;
  const letter = search.letter(symbolsOf(f));
  const T = sym(letter);
  const k = smallExponent(radical.exponent.value);
  let [cosines, sines] = [k, 0];
  for (const t of factors) {
    if (t === radical || !occursIn(t, x)) continue;
    const [wave, e] = t.kind === "power" && t.exponent.kind === "number" && t.exponent.value.d === 1n ? [t.base, smallExponent(t.exponent.value)] : [t, 1];
    if (wave.kind !== "call" || wave.arg.kind !== "symbol" || (wave.fn !== "sin" && wave.fn !== "cos" && wave.fn !== "tan")) return null;
    if (wave.fn !== "tan") cosines += e;
    if (wave.fn !== "cos") sines += e;
  }
  if (cosines % 2 !== 0 || Math.abs(cosines) > 12 || Math.abs(sines) > 12) return null;
  const under = plus(num(q.alpha), times(num(q.beta), raised(T, int(2))));
  const constant = times(...factors.filter((t) => !occursIn(t, x)));
  // dx = cos²x dt.
  const inner = times(constant, raised(T, int(sines)), raised(under, radical.exponent), raised(plus(int(1), raised(T, int(2))), int(-(cosines + 2) / 2)));
  const child = search.find(simplify(inner), letter);
  if (child === null) return null;
  const tangent = over(call("sin", sym(x)), call("cos", sym(x)));
  const root = over(rootOf(radical.base), call("cos", sym(x)));
  const key = keyOf(under);
  const back = (t: Term): Term => {
    if (t.kind === "power" && t.exponent.kind === "number" && t.exponent.value.d === 2n && keyOf(t.base) === key) return raised(root, int(t.exponent.value.n));
    // arcsin(m·t) as arctan(m·t/√(1 − m²t²)), whose root is that of α + β·t² up to a factor.
    const m = t.kind === "call" && t.fn === "asin" ? linearIn(t.arg, letter) : null;
    if (m !== null && t.kind === "call") return call("atan", times(over(times(m.a, tangent), root), rootOf(num(q.alpha))));
    return t.kind === "symbol" && t.name === letter ? tangent : mapParts(t, back);
  };
  return { rule: "root-substitution", integrand: f, variable: x, letter, meaning: call("tan", sym(x)), result: simplify(back(child.result)), children: [child] };
};
