/**
 * Forms that a person can read. A proposer: every form it returns is proved equal before it is shown. Among the term as
 * given, its normal form and its factored normal form the shortest wins.
 */
import { withConstants } from "../certify/kernel/floor.js";
import { Fuel } from "../certify/kernel/fuel.js";
import { exponentOf, type MPoly, type Monomial, ONE_M, commonE, contentM, divideByMonomial, generatorM, generatorsOf, leadingM, rationalOfM, scaleM, sortedM, univariateM } from "../certify/kernel/multipoly.js";
import { type Frac, Normalizer, isZeroF, rationalOfF } from "../certify/kernel/normal.js";
import { type Poly, degree, divideExact, fromRationals, squareFreeFactors } from "../certify/kernel/polynomial.js";
import { rationalRoots } from "./isolate.js";
import { printPlain } from "../certify/kernel/print.js";
import { type Rational, ONE, addQ, divQ, equalQ, gcdInt, isInteger, mulQ, negQ, rational, signQ } from "../certify/kernel/rational.js";
import { type Term, add, call, int, mapParts, mul, num, parts, pow, sizeOf } from "../certify/kernel/term.js";

/** The shortest of several ways to write t; t itself when it cannot be normalised. */
export function tidy(t: Term): Term {
  const normalizer = new Normalizer(new Fuel(), { expandAngles: false });
  const f = normalizer.normalize(t);
  if (f === null) return t;
  if (isZeroF(f)) return int(0);
  return shortest([asPowers(factored(f, normalizer)), asPowers(expanded(f, normalizer)), folded(t)]);
}

/** exp(v·log u) written u^v: the same function by definition. */
function asPowers(t: Term): Term {
  const u = mapParts(t, asPowers);
  if (u.kind !== "call" || u.fn !== "exp" || u.arg.kind !== "product") return u;
  const logs = u.arg.factors.filter((p) => p.kind === "call" && p.fn === "log");
  const [log] = logs;
  if (logs.length !== 1 || log?.kind !== "call") return u;
  const exponent = mul(...u.arg.factors.filter((p) => p !== log));
  return exponent.kind === "number" ? u : pow(log.arg, exponent);
}

/** t with the numbers of each sum and product put together; nothing else is touched. */
function folded(t: Term): Term {
  const u = mapParts(t, folded);
  if (u.kind === "product") {
    const c = u.factors.reduce((v, p) => (p.kind === "number" ? mulQ(v, p.value) : v), ONE);
    const rest = u.factors.filter((p) => p.kind !== "number");
    if (signQ(c) === 0) return u;
    return equalQ(c, ONE) && rest.length > 0 ? mul(...rest) : mul(num(c), ...rest);
  }
  if (u.kind === "sum") {
    const c = u.terms.reduce((v, p) => (p.kind === "number" ? addQ(v, p.value) : v), rational(0n));
    const rest = u.terms.filter((p) => p.kind !== "number");
    return signQ(c) === 0 ? add(...rest) : add(...rest, num(c));
  }
  return u;
}

/**
 * A constant in its normal form: no radicals in the denominator, radicals of numbers combined (√2·√3 as √6), a common
 * rational denominator. Names of functions stay when they are shorter, as in tan(1).
 */
export function tidyConstant(t: Term): Term {
  if (t.kind === "number" || t.kind === "root") return t;
  const normalizer = new Normalizer(new Fuel());
  const f = normalizer.normalize(withConstants(t, new Fuel()) ?? t);
  if (f === null) return t;
  const q = rationalOfF(f);
  if (q !== null) return num(q);
  const r = rationalised(f, normalizer);
  const whole = conjugated(r, normalizer);
  const forms = [constantTerm(r, normalizer), factored(r, normalizer), ...(whole === null ? [] : [constantTerm(whole, normalizer)])];
  const hasPower = (u: Term): boolean => u.kind === "power" || parts(u).some(hasPower);
  return shortest(hasPower(t) || t.kind === "sum" ? forms : [...forms, t]);
}

/** Moves roots of numbers out of a denominator that is one monomial. */
function rationalised(f: Frac, normalizer: Normalizer): Frac {
  if (f.d.size !== 1) return f;
  let out = f;
  for (const [g, n] of commonE(f.d).entries()) {
    const relation = normalizer.generators[g]?.relation;
    if (n === 0 || relation === null || relation === undefined || rationalOfM(relation.value) === null) continue;
    const extra: Frac = { n: generatorM(g, relation.degree - n), d: ONE_M };
    const [top, bottom] = [normalizer.times({ n: out.n, d: ONE_M }, extra), normalizer.times({ n: out.d, d: ONE_M }, extra)];
    if (top === null || bottom === null) return f;
    out = { n: top.n, d: bottom.n };
  }
  return out;
}

/** √2/(3√2 − 4) = 3 + 2√2: multiplied by conjugates of the denominator until no square root is left in it; null when that is not what it needs. */
function conjugated(f: Frac, normalizer: Normalizer): Frac | null {
  if (f.d.size < 2 || f.d.size > MAX_BELOW) return null;
  let out = f;
  for (const [g, { relation }] of normalizer.generators.entries()) {
    const isOdd = (m: { readonly e: readonly number[] }): boolean => exponentOf(m.e, g) % 2 === 1;
    if (relation?.degree !== 2 || rationalOfM(relation.value) === null || ![...out.d.values()].some(isOdd)) continue;
    const other: Frac = { n: new Map([...out.d].map(([key, m]) => [key, isOdd(m) ? { e: m.e, c: negQ(m.c) } : m])), d: ONE_M };
    const [top, bottom] = [normalizer.times({ n: out.n, d: ONE_M }, other), normalizer.times({ n: out.d, d: ONE_M }, other)];
    if (top === null || bottom === null || bottom.n.size === 0 || bottom.n.size > MAX_BELOW) return null;
    out = { n: top.n, d: bottom.n };
  }
  return rationalOfM(out.d) === null ? null : out;
}
/** Terms of a denominator that is rationalised. */
const MAX_BELOW = 4;

function constantTerm(f: Frac, normalizer: Normalizer): Term {
  const d = rationalOfM(f.d);
  const scaled = d === null ? f.n : scaleM(f.n, divQ(ONE, d));
  const denominator = [...scaled.values()].reduce((l, m) => lcm(l, m.c.d), 1n);
  const whole = scaleM(scaled, rational(denominator));
  // Rational part first: 1 − √5, not −√5 + 1.
  const monomials = [...sortedM(whole)].reverse();
  const top = add(...monomials.map((m) => monomialTerm(m, normalizer)));
  const below = [...(denominator === 1n ? [] : [num(rational(denominator))]), ...(d === null ? [normalizer.polynomialTerm(f.d)] : [])];
  if (below.length === 0) return top;
  const only = whole.size === 1 ? leadingM(whole) : undefined;
  if (only !== undefined && d !== null) return monomialTerm({ e: only.e, c: rational(only.c.n, denominator) }, normalizer);
  return mul(top, pow(mul(...below), int(-1)));
}

const lcm = (a: bigint, b: bigint): bigint => (a / gcdInt(a, b)) * b;

/** c·∏g^n with the roots of numbers of one order under one root. */
function monomialTerm(m: Monomial, normalizer: Normalizer): Term {
  const underRoot = new Map<bigint, bigint>();
  const others: Term[] = [];
  for (const [g, n] of m.e.entries()) {
    const t = normalizer.generators[g]?.term;
    if (n === 0 || t === undefined) continue;
    if (t.kind === "power" && t.base.kind === "number" && t.exponent.kind === "number") {
      const q = t.exponent.value.d;
      underRoot.set(q, (underRoot.get(q) ?? 1n) * t.base.value.n ** BigInt(n));
    } else others.push(raised(t, rational(BigInt(n))));
  }
  const roots = [...underRoot].map(([q, n]) => pow(num(rational(n)), num(rational(1n, q))));
  const factors = [...roots, ...others];
  return equalQ(m.c, ONE) && factors.length > 0 ? mul(...factors) : mul(num(m.c), ...factors);
}

export function shortest(terms: readonly Term[]): Term {
  const cost = (t: Term): number => printPlain(t).length + sizeOf(t) / 100;
  return terms.reduce((best, t) => (cost(t) < cost(best) ? t : best));
}

/** Numerator multiplied out, denominator in factors. */
function expanded(f: Frac, normalizer: Normalizer): Term {
  const bottom = factorsOf(f.d, normalizer);
  const top = scaleM(f.n, divQ(ONE, bottom.coefficient));
  const content = contentM(top);
  const whole = isInteger(content) ? top : scaleM(top, rational(content.d));
  const below = isInteger(content) ? [] : [num(rational(content.d))];
  const denominator = [...below, ...[...bottom.powers.values()].map((p) => raised(p.base, p.exponent))];
  const numerator = normalizer.polynomialTerm(whole);
  return denominator.length === 0 ? numerator : mul(numerator, pow(mul(...denominator), int(-1)));
}

interface Power {
  readonly base: Term;
  readonly exponent: Rational;
}
interface Factors {
  coefficient: Rational;
  readonly powers: Map<string, Power>;
}

function factored(f: Frac, normalizer: Normalizer): Term {
  const top = factorsOf(f.n, normalizer);
  const bottom = factorsOf(f.d, normalizer);
  for (const p of bottom.powers.values()) include(top.powers, p.base, negQ(p.exponent));
  const c = divQ(top.coefficient, bottom.coefficient);
  const powers = [...top.powers.values()].filter((p) => signQ(p.exponent) !== 0);
  const above = powers.filter((p) => signQ(p.exponent) > 0).map((p) => raised(p.base, p.exponent));
  const below = powers.filter((p) => signQ(p.exponent) < 0).map((p) => raised(p.base, negQ(p.exponent)));
  const numerator = c.n === 1n && above.length > 0 ? mul(...above) : mul(num(rational(c.n)), ...above);
  const denominator = c.d === 1n ? below : [num(rational(c.d)), ...below];
  return denominator.length === 0 ? numerator : mul(numerator, pow(mul(...denominator), int(-1)));
}

const raised = (base: Term, exponent: Rational): Term => {
  if (equalQ(exponent, ONE)) return base;
  if (base.kind === "call" && base.fn === "exp" && isInteger(exponent)) return call("exp", tidySign(mul(num(exponent), base.arg)));
  return pow(base, num(exponent));
};

/** 2·(3·x) as 6·x. */
function tidySign(t: Term): Term {
  if (t.kind !== "product") return t;
  const c = t.factors.reduce((v, u) => (u.kind === "number" ? mulQ(v, u.value) : v), ONE);
  const rest = t.factors.filter((u) => u.kind !== "number");
  return equalQ(c, ONE) ? mul(...rest) : mul(num(c), ...rest);
}

function include(powers: Map<string, Power>, base: Term, exponent: Rational): void {
  const key = printPlain(base);
  const old = powers.get(key);
  powers.set(key, { base, exponent: old === undefined ? exponent : addQ(old.exponent, exponent) });
}

/** coefficient · Π base^exponent; radicals of a base count towards it with their fractional exponent. */
function factorsOf(p: MPoly, normalizer: Normalizer): Factors {
  const out: Factors = { coefficient: ONE, powers: new Map() };
  const lead = leadingM(p);
  if (lead === undefined) return { coefficient: rational(0n), powers: new Map() };
  const common = commonE(p);
  for (const [g, n] of common.entries()) {
    const t = normalizer.generators[g]?.term;
    if (n === 0 || t === undefined) continue;
    const k = rational(BigInt(n));
    if (t.kind === "power" && t.exponent.kind === "number") include(out.powers, t.base, mulQ(k, t.exponent.value));
    else include(out.powers, t, k);
  }
  const content = contentM(p);
  const rest = divideByMonomial(scaleM(p, divQ(ONE, content)), common);
  out.coefficient = content;
  const number = rationalOfM(rest);
  if (number !== null) {
    out.coefficient = mulQ(content, number);
    return out;
  }
  const [g, ...others] = generatorsOf(rest);
  const coefficients = g === undefined || others.length > 0 ? null : univariateM(rest, g);
  const base = g === undefined ? undefined : normalizer.generators[g]?.term;
  if (coefficients === null || base === undefined) include(out.powers, normalizer.polynomialTerm(rest), ONE);
  else includePolynomial(out, fromRationals(coefficients), base);
  return out;
}

function includePolynomial(out: Factors, p: Poly, x: Term): void {
  if ((p[p.length - 1] ?? 1n) < 0n) out.coefficient = negQ(out.coefficient);
  for (const { factor, multiplicity } of squareFreeFactors(p)) {
    let rest = factor;
    const k = rational(BigInt(multiplicity));
    if (degree(rest) > 1) {
      for (const q of rationalRoots(rest)) {
        const linear: Poly = [-q.n, q.d];
        const smaller = divideExact(rest, linear);
        if (smaller === null) continue;
        rest = smaller;
        include(out.powers, polynomialIn(linear, x), k);
      }
    }
    if (degree(rest) < 1) continue;
    const positive = (rest[rest.length - 1] ?? 1n) < 0n ? rest.map((c) => -c) : rest;
    include(out.powers, polynomialIn(positive, x), k);
  }
}

function polynomialIn(p: Poly, x: Term): Term {
  const terms: Term[] = [];
  for (let i = p.length - 1; i >= 0; i -= 1) {
    const c = p[i] ?? 0n;
    if (c === 0n) continue;
    const power = i === 0 ? [] : [powerOf(x, i)];
    terms.push(c === 1n && i > 0 ? mul(...power) : mul(int(c), ...power));
  }
  return add(...terms);
}

/** t as one quotient, top and bottom in factors; t itself when it cannot be normalised. */
export function inFactors(t: Term): Term {
  const normalizer = new Normalizer(new Fuel(), { expandAngles: false });
  const f = normalizer.normalize(t);
  return f === null || isZeroF(f) ? tidy(t) : asPowers(factored(f, normalizer));
}

/** x^i for i ≥ 1; a power of a root as one power, x and not (√x)². */
function powerOf(x: Term, i: number): Term {
  if (i === 1) return x;
  if (x.kind !== "power" || x.exponent.kind !== "number") return pow(x, int(i));
  const e = mulQ(x.exponent.value, rational(BigInt(i)));
  return equalQ(e, ONE) ? x.base : pow(x.base, num(e));
}
