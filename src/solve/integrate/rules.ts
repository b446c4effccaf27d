/** The rules of integration in the order in which they are tried. */
import { differentiate, occursIn } from "../../certify/kernel/derivative.js";
import { univariateM } from "../../certify/kernel/multipoly.js";
import { Normalizer } from "../../certify/kernel/normal.js";
import { gcdInt, rational } from "../../certify/kernel/rational.js";
import { type Term, call, int, mapParts, num, parts, pow, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";
import { constantFactor, isNumber, keyOf, linearIn, minus, multipliedOut, over, plus, polynomialIn, polynomialOf, raised, simplify, times } from "./algebra.js";
import { exponentialForm, integrateExponential, reducedTerm } from "./exponential.js";
import { type QPoly, degreeQ, trimQ } from "./qpoly.js";
import { integrateQuadraticRoot } from "./radical.js";
import { integrateRational, polyTerm } from "./rational.js";
import type { Rule, Search } from "./search.js";
import { binomial, rootSubstitution, substitution } from "./substitution.js";
import { powerQuotient, tangentUnderRoot } from "./power-quotient.js";
import { sineSubstitution } from "./sine.js";
import { fromTable } from "./table.js";
import { fromTangent } from "./tangent.js";
import { type Trace, leaf } from "./trace.js";
import { biocheForm, fractionTerm, fromHalfTangent } from "./trigonometric.js";

const constant: Rule = (f, x) => (occursIn(f, x) ? null : leaf("constant", f, x, times(f, sym(x))));

const factorOut: Rule = (f, x, search) => {
  const [c, g] = constantFactor(f, x);
  const child = isNumber(c, 1n) ? null : search.find(g, x, 0);
  return child === null ? null : { rule: "constant-factor", integrand: f, variable: x, result: distributed(c, child.result), rewritten: g, children: [child] };
};
const distributed = (c: Term, t: Term): Term => (t.kind === "sum" ? plus(...t.terms.map((u) => times(c, u))) : times(c, t));

const table: Rule = (f, x) => { const F = fromTable(f, x); return F === null ? null : leaf("table", f, x, F); };

const sumRule: Rule = (f, x, search) => {
  if (f.kind !== "sum") return null;
  const children: Trace[] = [];
  for (const t of f.terms) {
    const child = search.find(t, x, 0);
    if (child === null) return null;
    children.push(child);
  }
  return { rule: "sum", integrand: f, variable: x, result: plus(...children.map((c) => c.result)), children };
};

/** f as a rational function of x over ℚ. */
export function asRational(f: Term, x: string, search: Search): { n: QPoly; d: QPoly } | null {
  if (symbolsOf(f).some((s) => s !== x) || hasTranscendental(f)) return null;
  const normalizer = new Normalizer(search.fuel, { expandAngles: false });
  const form = normalizer.normalize(f);
  if (form === null) return null;
  const g = normalizer.generators.findIndex((t) => t.term.kind === "symbol");
  const [n, d] = [univariateM(form.n, Math.max(0, g)), univariateM(form.d, Math.max(0, g))];
  return n === null || d === null ? null : { n: trimQ(n), d: trimQ(d) };
}
const hasTranscendental = (t: Term): boolean => t.kind === "call" || t.kind === "constant" || t.kind === "root" || (t.kind === "power" && (t.exponent.kind !== "number" || t.exponent.value.d !== 1n)) || parts(t).some(hasTranscendental);

const rationalFunction: Rule = (f, x, search) => {
  const r = asRational(f, x, search);
  if (r === null) return null;
  const X = sym(x);
  if (degreeQ(r.d) > 2) {
    const simpler = inPower(r.n, r.d, x, f, search);
    if (simpler !== null) return simpler;
  }
  const found = integrateRational(r.n, r.d, X);
  if (found === null) return null;
  const isSplit = found.fractions.length > 1;
  const children = isSplit && found.fractions.length <= 8 ? found.fractions.map((p): Trace => { const q = asRational(p, x, search); const own = q === null ? null : integrateRational(q.n, q.d, X); return leaf("table", p, x, own?.result ?? found.result); }) : [];
  return degreeQ(r.d) < 1 ? leaf("table", f, x, found.result) : { rule: "partial-fractions", integrand: f, variable: x, result: found.result, rewritten: isSplit ? plus(...found.fractions) : over(polyTerm(r.n, X), polyTerm(r.d, X)), children };
};

/** x^(k−1)·h(x^k): u = x^k. */
function inPower(n: QPoly, d: QPoly, x: string, f: Term, search: Search): Trace | null {
  const shift = (p: QPoly): number => p.findIndex((c) => c.n !== 0n);
  const [m, l] = [shift(n), shift(d)];
  let k = 0n;
  n.forEach((c, i) => { if (c.n !== 0n) k = gcdInt(k, BigInt(i - m)); });
  d.forEach((c, i) => { if (c.n !== 0n) k = gcdInt(k, BigInt(i - l)); });
  k = gcdInt(k, BigInt(m - l + 1));
  if (k < 2n || k > 40n) return null;
  const step = Number(k);
  const letter = search.letter(symbolsOf(f));
  const every = (p: QPoly, from: number): QPoly => p.filter((_, i) => i >= from && (i - from) % step === 0);
  const inner = times(num(rational(1n, k)), polyTerm(every(n, m), sym(letter)), raised(polyTerm(every(d, l), sym(letter)), int(-1)), raised(sym(letter), int((m - l + 1) / step - 1)));
  const child = search.find(inner, letter);
  const meaning = pow(sym(x), int(k));
  return child === null ? null : { rule: "substitution", integrand: f, variable: x, letter, meaning, result: simplify(substitute(child.result, letter, meaning)), children: [child] };
}

const exponentialPolynomial: Rule = (f, x) => {
  const form = exponentialForm(f, x);
  if (form === null) return null;
  const degree = form.polynomial.length - 1;
  const isPlainTrig = form.hasWaves && degree < 1 && !occursIn(form.exponent, x);
  if (!form.hasWaves && !occursIn(form.exponent, x)) return null;
  // sin^m cos^n with an odd exponent: a substitution is simpler.
  if (isPlainTrig && isOddPower(f)) return null;
  const result = integrateExponential(form, x);
  if (!form.isReduced) return partsOfPolynomial(form.polynomial, f, x, result);
  const rewritten = reducedTerm(form, x);
  return { rule: "trig-reduction", integrand: f, variable: x, result, rewritten, children: [leaf("exponential-polynomial", rewritten, x, result)] };
};

function isOddPower(f: Term): boolean {
  const powers = (f.kind === "product" ? f.factors : [f]).map((g) => (g.kind === "power" ? { base: g.base, n: g.exponent.kind === "number" ? g.exponent.value.n : 0n } : { base: g, n: 1n }));
  const args = new Set(powers.map((p) => (p.base.kind === "call" ? keyOf(p.base.arg) : "")));
  return args.size === 1 && powers.some((p) => p.n % 2n !== 0n);
}

/** ∫ P·g for g = e^…, sin or cos: by parts with u = P. */
function partsOfPolynomial(p: readonly Term[], f: Term, x: string, result: Term): Trace {
  const P = polynomialOf(p, sym(x));
  const g = p.length < 2 ? f : over(f, P);
  const form = p.length === 2 || p.length === 3 ? exponentialForm(g, x) : null;
  const v = form === null || form.polynomial.length !== 1 ? null : integrateExponential(form, x);
  const du = differentiate(P, x);
  if (p.length < 2) return leaf("table", f, x, result);
  if (v === null || du === null) return leaf("exponential-polynomial", f, x, result);
  const rest = times(v, simplify(du));
  const inner = exponentialForm(rest, x);
  const child = inner === null || inner.isReduced || (!inner.hasWaves && !occursIn(inner.exponent, x)) ? leaf("exponential-polynomial", rest, x, minus(times(P, v), result)) : partsOfPolynomial(inner.polynomial, rest, x, integrateExponential(inner, x));
  return { rule: "parts", integrand: f, variable: x, result, u: P, dv: g, v, children: [child] };
}

const trigonometric: Rule = (f, x, search) => {
  const form = biocheForm(f, x, search.fuel);
  if (form === null) return null;
  const letter = form.kind === "half" ? "t" : search.letter(symbolsOf(f));
  const U = sym(letter);
  const inner = fractionTerm(form.fraction, U);
  const found = integrateRational(form.fraction.n, form.fraction.d, U);
  if (found === null) return null;
  const child: Trace = found.fractions.length > 1 && degreeQ(form.fraction.d) > 0 ? { rule: "partial-fractions", integrand: inner, variable: letter, result: found.result, rewritten: plus(...found.fractions), children: [] } : leaf("table", inner, letter, found.result);
  const theta = form.angle;
  const meaning = form.kind === "half" ? call("tan", over(theta, int(2))) : call(form.kind, theta);
  const back = form.kind === "half" ? fromHalfTangent(found.result, letter, theta) : form.kind === "tan" ? fromTangent(found.result, letter, theta) : simplify(substitute(found.result, letter, meaning));
  return { rule: form.kind === "half" ? "tangent-half-angle" : "substitution", integrand: f, variable: x, letter, meaning, result: distributed(raised(form.slope, int(-1)), back), children: [child] };
};

/** ∫ g·h with g a logarithm, an inverse function or a power of one: u = g, dv = h dx. */
const byParts: Rule = (f, x, search) => {
  const factors = f.kind === "product" ? f.factors : [f];
  const isInverse = (t: Term): boolean => t.kind === "call" && ["log", "atan", "asin", "acos"].includes(t.fn) && occursIn(t.arg, x);
  for (const g of factors) {
    const core = g.kind === "power" && g.exponent.kind === "number" && g.exponent.value.d === 1n && g.exponent.value.n > 0n ? g.base : g;
    if (!isInverse(core)) continue;
    const trace = parted(f, g, times(...factors.filter((h) => h !== g)), x, search);
    if (trace !== null) return trace;
  }
  return null;
};

/** ∫ x^n·h with h integrable. */
const partsWithPower: Rule = (f, x, search) => {
  if (f.kind !== "product") return null;
  for (const g of f.factors) {
    const p = polynomialIn(g, x, 8);
    if (p === null || p.length < 2) continue;
    const trace = parted(f, g, times(...f.factors.filter((h) => h !== g)), x, search);
    if (trace !== null) return trace;
  }
  return null;
};

/** A factor (ax + b)^−n with n ≥ 2 as dv beside an exponential: x·e^x/(1 + x)². */
const partsWithQuotient: Rule = (f, x, search) => {
  if (f.kind !== "product" || !f.factors.some((g) => g.kind === "call" && g.fn === "exp")) return null;
  for (const g of f.factors) {
    if (g.kind !== "power" || g.exponent.kind !== "number" || g.exponent.value.n > -2n || g.exponent.value.d !== 1n || linearIn(g.base, x) === null) continue;
    const trace = parted(f, times(...f.factors.filter((h) => h !== g)), g, x, search);
    if (trace !== null) return trace;
  }
  return null;
};

function parted(f: Term, u: Term, dv: Term, x: string, search: Search): Trace | null {
  const inner = search.find(dv, x);
  const du = inner === null ? null : slopeOf(u, x, search);
  if (inner === null || du === null) return null;
  const rest = simplify(times(inner.result, simplify(du)));
  const child = search.find(rest, x) ?? search.find(search.tidied(rest), x);
  return child === null ? null : { rule: "parts", integrand: f, variable: x, u, dv, v: inner.result, result: minusSum(times(u, inner.result), child.result), children: [inner, child] };
}
const minusSum = (a: Term, b: Term): Term => plus(a, ...(b.kind === "sum" ? b.terms : [b]).map((t) => times(int(-1), t)));

/** u' in a short form; of log(p + √q) it is p'/√q when p² − q is a constant. */
function slopeOf(u: Term, x: string, search: Search): Term | null {
  const d = differentiate(u, x);
  if (u.kind === "call" && (u.fn === "asin" || u.fn === "acos") && d !== null && linearIn(u.arg, x) === null) {
    // √(1 − w²) with 1 − w² as one quotient.
    const w = differentiate(u.arg, x);
    const under = search.tidied(minus(int(1), times(u.arg, u.arg)));
    const root = times(...(under.kind === "product" ? under.factors : [under]).map((g) => raised(g, num(rational(-1n, 2n)))));
    return w === null ? d : times(int(u.fn === "asin" ? 1 : -1), search.tidied(w), root);
  }
  if (u.kind !== "call" || u.fn !== "log" || d === null || u.arg.kind !== "sum") return d;
  const isRoot = (t: Term): boolean => t.kind === "power" && t.exponent.kind === "number" && t.exponent.value.n === 1n && t.exponent.value.d === 2n;
  const root = u.arg.terms.find(isRoot);
  const p = plus(...u.arg.terms.filter((t) => t !== root));
  const rest = root?.kind === "power" ? polynomialIn(minus(times(p, p), root.base), x, 4) : null;
  const dp = differentiate(p, x);
  return root === undefined || rest === null || dp === null || rest.slice(1).some((c) => !isNumber(c, 0n)) ? d : over(simplify(dp), root);
}

/** √a·√b as √(ab), a and b being polynomials. */
function combinedRoots(t: Term, x: string): Term {
  const u = mapParts(t, (p) => combinedRoots(p, x));
  if (u.kind !== "product") return u;
  const isRoot = (f: Term): boolean => f.kind === "power" && f.exponent.kind === "number" && f.exponent.value.d === 2n && (f.exponent.value.n === 1n || f.exponent.value.n === -1n) && polynomialIn(f.base, x, 4) !== null && occursIn(f.base, x);
  const roots = u.factors.filter(isRoot);
  if (roots.length !== 2 || new Set(roots.map((f) => (f.kind === "power" ? keyOf(f.exponent) : ""))).size !== 1) return u;
  const [a] = roots;
  const inside = multipliedOut(times(...roots.map((f) => (f.kind === "power" ? f.base : f))));
  return a?.kind !== "power" || inside === null ? u : times(...u.factors.filter((f) => !roots.includes(f)), raised(inside, a.exponent));
}

const quadraticRoot: Rule = (f, x, search) => {
  const found = integrateQuadraticRoot(f, x, search.fuel);
  return found === null ? null : leaf("quadratic-root", f, x, found.result, { meaning: found.q });
};

/** Rewritings, each tried when it changes something: hyperbolic functions over e^x, a^x as e^(x ln a), products multiplied out. */
const rewritten = (change: (f: Term, x: string) => Term | null): Rule => (f, x, search) => {
  const g = change(f, x);
  if (g === null || keyOf(g) === keyOf(f)) return null;
  const child = search.find(g, x);
  return child === null ? null : { rule: "rewrite", integrand: f, variable: x, result: child.result, rewritten: g, children: [child] };
};

function withoutHyperbolic(t: Term, x: string): Term {
  const u = mapParts(t, (p) => withoutHyperbolic(p, x));
  if (u.kind !== "call" || !occursIn(u, x)) return u;
  const [e, inverse] = [call("exp", u.arg), call("exp", times(int(-1), u.arg))];
  const half = num(rational(1n, 2n));
  if (u.fn === "sinh") return times(half, minus(e, inverse));
  if (u.fn === "cosh") return times(half, plus(e, inverse));
  return u.fn === "tanh" ? over(minus(e, inverse), plus(e, inverse)) : u;
}

const withExponentials = (t: Term, x: string): Term => {
  const u = mapParts(t, (p) => withExponentials(p, x));
  return u.kind === "power" && u.exponent.kind !== "number" && occursIn(u.exponent, x) ? call("exp", times(u.exponent, call("log", u.base))) : u;
};

const overSineCosine = (t: Term): Term => {
  const u = mapParts(t, overSineCosine);
  return u.kind === "call" && u.fn === "tan" ? over(call("sin", u.arg), call("cos", u.arg)) : u;
};

/** |u|: with ε = ±1 the sign of u, |u| = εu; then ε = |u|/u. */
const absoluteValue: Rule = (f, x, search) => {
  let inside: Term | null = null;
  const walk = (t: Term): void => { if (t.kind === "call" && t.fn === "abs" && occursIn(t.arg, x)) inside ??= t.arg; parts(t).forEach(walk); };
  walk(f);
  const u = inside as Term | null;
  if (u === null) return null;
  const epsilon = sym("epsilon_");
  const g = simplify(replaceAbs(f, u, epsilon));
  const child = search.find(g, x);
  if (child === null) return null;
  const sign = over(call("abs", u), u);
  const odd = (t: Term): Term => { const v = mapParts(t, odd); return v.kind === "power" && v.base.kind === "symbol" && v.base.name === "epsilon_" && v.exponent.kind === "number" ? (v.exponent.value.n % 2n === 0n ? int(1) : epsilon) : v; };
  const flat = simplify(odd(simplify(child.result)));
  const out = withSign(flat, u, sign);
  return { rule: "absolute-value", integrand: f, variable: x, result: simplify(out), meaning: u, rewritten: g, children: [] };
};
const replaceAbs = (t: Term, u: Term, epsilon: Term): Term => (t.kind === "call" && t.fn === "abs" && keyOf(t.arg) === keyOf(u) ? times(epsilon, u) : mapParts(t, (p) => replaceAbs(p, u, epsilon)));

/** ε·u becomes |u|, a single ε becomes |u|/u. */
function withSign(t: Term, u: Term, sign: Term): Term {
  const line = t.kind === "product" || t.kind === "sum" ? t : null;
  if (line !== null && occursIn(t, "epsilon_") && t.kind === "sum") {
    const c = simplify(over(multipliedOut(t) ?? t, sym("epsilon_")));
    const flat = c.kind === "sum" ? c : multipliedOut(c);
    if (flat !== null && keyOf(flat) === keyOf(multipliedOut(u) ?? u)) return call("abs", u);
  }
  if (t.kind === "symbol" && t.name === "epsilon_") return sign;
  return mapParts(t, (p) => withSign(p, u, sign));
}

export const RULES: readonly Rule[] = [
  constant, factorOut, table, sumRule, exponentialPolynomial, rationalFunction, trigonometric, partsWithQuotient, substitution, byParts, quadraticRoot, rootSubstitution, binomial, sineSubstitution, powerQuotient, tangentUnderRoot,
  rewritten((f, x) => simplify(combinedRoots(f, x))), rewritten((f, x) => simplify(withExponentials(f, x))), rewritten((f, x) => simplify(withoutHyperbolic(f, x))), absoluteValue,
  rewritten((f) => multipliedOut(f)), rewritten((f) => simplify(overSineCosine(f))), partsWithPower,
];

