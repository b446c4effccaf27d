/** Substitutions: u = g(x) when f/g' is a function of g alone; u = ⁿ√((ax + b)/(cx + d)); powers of x; binomials. */
import { differentiate, occursIn } from "../../certify/kernel/derivative.js";
import { exponentOf, type MPoly, addM, monomial, mulM, negM, generatorM, univariateM, scaleM } from "../../certify/kernel/multipoly.js";
import { Normalizer } from "../../certify/kernel/normal.js";
import { type Rational, ONE, divQ, gcdInt, isInteger, mulQ, rational, addQ } from "../../certify/kernel/rational.js";
import { type Term, call, int, mapParts, num, parts, sizeOf, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";
import { keyOf, linearIn, minus, over, plus, polynomialIn, raised, replaced, simplify, subterms, times } from "./algebra.js";
import type { Rule, Search } from "./search.js";

const MAX_CANDIDATES = 14;

function candidates(f: Term, x: string): readonly Term[] {
  const out = new Map<string, Term>();
  const put = (u: Term): void => { if (occursIn(u, x) && u.kind !== "symbol" && linearIn(u, x) === null) out.set(keyOf(u), u); };
  for (const t of subterms(f, x)) {
    if (t === f && t.kind === "product") continue;
    if (t.kind === "call") { put(t.arg); if (t !== f) put(t); }
    if (t.kind === "power") {
      put(t.base);
      if (t.exponent.kind !== "number") put(t.exponent);
      else if (t.exponent.value.d === 1n && t.exponent.value.n > 1n && t.base.kind === "symbol") for (let k = t.exponent.value.n; k >= 2n; k -= 1n) if (t.exponent.value.n % k === 0n) put(raised(t.base, num(rational(k))));
      if (t.exponent.kind === "number" && t.exponent.value.d !== 1n && t !== f) put(t);
    }
    if (t.kind === "sum" && t !== f) put(t);
    if (t.kind === "product" && t !== f) put(t);
  }
  return [...out.values()].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MAX_CANDIDATES);
}

export const substitution: Rule = (f, x, search) => {
  const letter = search.letter(symbolsOf(f));
  for (const u of candidates(f, x)) {
    const du = differentiate(u, x);
    if (du === null || search.fuel.left <= 0) continue;
    const inner = expressed(over(f, simplify(du)), x, u, letter, search);
    if (inner === null || (keyOf(inner) === keyOf(replaced(f, sym(x), sym(letter))))) continue;
    const child = search.find(inner, letter);
    if (child !== null) return { rule: "substitution", integrand: f, variable: x, letter, meaning: u, result: simplify(substitute(child.result, letter, u)), children: [child] };
  }
  return null;
};

/** q as a function of u alone, written in the letter; null when x is left over. */
function expressed(q: Term, x: string, u: Term, letter: string, search: Search): Term | null {
  const U = sym(letter);
  // x = e^u for u = ln x.
  const isLog = u.kind === "call" && u.fn === "log" && u.arg.kind === "symbol";
  const plain = isLog ? simplify(substitute(replaced(q, u, U), x, call("exp", U))) : replaced(q, u, U);
  if (!occursIn(plain, x)) return plain;
  const trig = u.kind === "call" && (u.fn === "sin" || u.fn === "cos" || u.fn === "tan") ? overTrig(plain, u, U) : plain;
  if (!occursIn(trig, x)) return trig;
  if (symbolsOf(u).length === 1 && polynomialIn(u, x, 8) !== null) {
    const reduced = overPolynomial(plain, x, u, letter, search);
    if (reduced !== null) return reduced;
  }
  const form = search.tidied(trig);
  const again = replaced(form, u, U);
  return occursIn(again, x) ? null : again;
}

/** sin, cos, tan of the argument of u over u where only even powers of the other one are left. */
function overTrig(q: Term, u: Term & { kind: "call" }, U: Term): Term {
  const [s, c, t] = [call("sin", u.arg), call("cos", u.arg), call("tan", u.arg)];
  const one = int(1);
  const bySine = (v: Term): Term => (keyOf(v) === keyOf(t) ? over(s, c) : mapParts(v, bySine));
  const byTangent = (v: Term): Term => (keyOf(v) === keyOf(s) ? times(U, c) : mapParts(v, byTangent));
  const flat = simplify(u.fn === "tan" ? byTangent(q) : bySine(q));
  const other = u.fn === "cos" ? s : c;
  const square = u.fn === "tan" ? raised(plus(one, raised(U, int(2))), int(-1)) : minus(one, raised(U, int(2)));
  return replaced(replaced(flat, raised(other, int(2)), square), u, U);
}

/** Numerator and denominator of the normal form reduced modulo u(x) = U. */
function overPolynomial(q: Term, x: string, u: Term, letter: string, search: Search): Term | null {
  const normalizer = new Normalizer(search.fuel, { expandAngles: false });
  const meaning = normalizer.normalize(u);
  const U = normalizer.normalize(sym(letter));
  const form = normalizer.normalize(q);
  const g = normalizer.generators.findIndex((t) => t.term.kind === "symbol" && t.term.name === x);
  if (meaning === null || U === null || form === null || g < 0) return null;
  const coefficients = univariateM(meaning.n, g);
  const degree = (coefficients?.length ?? 0) - 1;
  const lead = coefficients?.[degree];
  if (degree < 2 || lead === undefined) return null;
  // x^degree = (U − lower)/lead.
  const value = scaleM(addM(U.n, negM(addM(meaning.n, negM(scaleM(generatorM(g, degree), lead))))), divQ(ONE, lead));
  const reduce = (p: MPoly): MPoly | null => {
    let out = p;
    for (let steps = 0; steps < 200; steps += 1) {
      const high = [...out.values()].filter((m) => exponentOf(m.e, g) >= degree);
      if (high.length === 0) return [...out.values()].some((m) => exponentOf(m.e, g) > 0) ? null : out;
      for (const m of high) {
        const product = mulM(monomial(m.e.map((n, i) => (i === g ? n - degree : n)), m.c), value);
        if (product === null || !search.fuel.spend(2)) return null;
        out = addM(addM(out, negM(monomial(m.e, m.c))), product);
      }
    }
    return null;
  };
  const [n, d] = [reduce(form.n), reduce(form.d)];
  if (n === null || d === null) return null;
  const term = over(normalizer.polynomialTerm(n), normalizer.polynomialTerm(d));
  const out = simplify(term);
  return occursIn(out, x) ? null : search.tidied(out);
}

/** u^n = (ax + b)/(cx + d) or x for all radicals over that base. */
export const rootSubstitution: Rule = (f, x, search) => {
  const bases = new Map<string, { base: Term; order: bigint }>();
  const walk = (t: Term): void => {
    if (!occursIn(t, x)) return;
    if (t.kind === "power" && t.exponent.kind === "number" && t.exponent.value.d !== 1n) {
      const key = keyOf(t.base);
      const old = bases.get(key)?.order ?? 1n;
      bases.set(key, { base: t.base, order: (old / gcdInt(old, t.exponent.value.d)) * t.exponent.value.d });
    }
    parts(t).forEach(walk);
  };
  walk(f);
  for (const { base, order } of bases.values()) {
    const inverse = order > 12n ? null : moebiusInverse(base, x);
    if (inverse === null) continue;
    const letter = search.letter(symbolsOf(f));
    const U = sym(letter);
    const back = simplify(inverse(raised(U, num(rational(order)))));
    const key = keyOf(base);
    const swap = (t: Term): Term => (t.kind === "power" && t.exponent.kind === "number" && keyOf(t.base) === key ? raised(U, num(mulQ(t.exponent.value, rational(order)))) : mapParts(t, swap));
    const dx = differentiate(back, letter);
    if (dx === null) continue;
    const inner = simplify(times(simplify(substitute(simplify(swap(f)), x, back)), simplify(dx)));
    if (occursIn(inner, x)) continue;
    const child = search.find(inner, letter) ?? search.find(search.tidied(inner), letter);
    const meaning = raised(base, num(rational(1n, order)));
    if (child !== null) return { rule: "root-substitution", integrand: f, variable: x, letter, meaning, result: simplify(substitute(child.result, letter, meaning)), children: [child] };
  }
  return null;
};

/** x from w = (ax + b)/(cx + d), with rational or symbolic coefficients. */
function moebiusInverse(base: Term, x: string): ((w: Term) => Term) | null {
  const line = linearIn(base, x);
  if (line !== null) return (w) => over(minus(w, line.b), line.a);
  const factors = base.kind === "product" ? base.factors : [base];
  const [top, bottom] = [times(...factors.filter((g) => !isBelow(g))), times(...factors.filter(isBelow).map((g) => raised(g, int(-1))))];
  const [p, q] = [polynomialIn(top, x, 1), polynomialIn(bottom, x, 1)];
  if (p === null || q === null || q.length < 2) return null;
  const [b, a, d, c] = [p[0] ?? int(0), p[1] ?? int(0), q[0] ?? int(0), q[1] ?? int(0)];
  return (w) => over(minus(times(d, w), b), minus(a, times(c, w)));
}
const isBelow = (g: Term): boolean => g.kind === "power" && g.exponent.kind === "number" && g.exponent.value.n < 0n;

/** x^m (a + bx^n)^p by Chebyshev's cases: (m+1)/n or (m+1)/n + p an integer. */
export const binomial: Rule = (f, x, search) => {
  const X = sym(x);
  let m: Rational = rational(0n);
  let found: { base: Term; p: Rational } | null = null;
  for (const g of f.kind === "product" ? f.factors : [f]) {
    const [base, e] = g.kind === "power" && g.exponent.kind === "number" ? [g.base, g.exponent.value] : [g, ONE];
    if (base.kind === "symbol" && base.name === x) m = addQ(m, e);
    else if (found === null && base.kind === "sum" && base.terms.length === 2 && !isInteger(e)) found = { base, p: e };
    else return null;
  }
  const constant = found?.base.kind === "sum" ? found.base.terms.find((t) => !occursIn(t, x)) : undefined;
  const moving = found?.base.kind === "sum" ? found.base.terms.find((t) => occursIn(t, x)) : undefined;
  if (found === null || constant === undefined || moving === undefined) return null;
  const power = (moving.kind === "product" ? moving.factors : [moving]).find((t) => occursIn(t, x));
  const n = power?.kind === "power" && power.base.kind === "symbol" && power.exponent.kind === "number" ? power.exponent.value : null;
  if (n === null || n.n === 0n) return null;
  const b = over(moving, raised(X, num(n)));
  const ratio = divQ(addQ(m, ONE), n);
  const q = found.p.d;
  const letter = search.letter(symbolsOf(f));
  const U = sym(letter);
  const uq = raised(U, num(rational(q)));
  const attempt = (inner: Term, meaning: Term): ReturnType<Rule> => {
    const child = search.find(simplify(inner), letter);
    return child === null ? null : { rule: "binomial", integrand: f, variable: x, letter, meaning, result: simplify(substitute(child.result, letter, meaning)), children: [child] };
  };
  const qOverN = num(divQ(rational(q), n));
  if (isInteger(ratio)) {
    // u^q = a + bx^n: x^n = (u^q − a)/b.
    const xn = over(minus(uq, constant), b);
    return attempt(times(qOverN, raised(b, int(-1)), raised(xn, num(addQ(ratio, rational(-1n)))), raised(U, num(rational(found.p.n + q - 1n)))), raised(found.base, num(rational(1n, q))));
  }
  if (!isInteger(addQ(ratio, found.p))) return null;
  // u^q = (a + bx^n)/x^n: x^n = a/(u^q − b), and the integrand is −(q/n) a^(ratio+p) u^(pq+q−1) (u^q − b)^(−ratio−p−1) du.
  const whole = addQ(ratio, found.p);
  const inner = times(int(-1), qOverN, raised(constant, num(whole)), raised(U, num(rational(found.p.n + q - 1n))), raised(minus(uq, b), num(addQ(mulQ(whole, rational(-1n)), rational(-1n)))));
  const meaning = over(raised(found.base, num(rational(1n, q))), raised(X, num(divQ(n, rational(q)))));
  return attempt(inner, meaning);
};

