/** Ways to write an expression. Proposals: each is proved equal, and in its form, before it is shown. */
import { Fuel } from "../../certify/kernel/fuel.js";
import { type MPoly, type Monomial, ONE_M, ZERO_M, addM, contentM, divideExactM, exponentOf, generatorM, generatorsOf, leadingM, monomial, mulM, negM, rationalOfM, scaleM, univariateM } from "../../certify/kernel/multipoly.js";
import { type Frac, Normalizer } from "../../certify/kernel/normal.js";
import { type Rational, ONE, ZERO, divQ, isInteger, mulQ, negQ, rational, signQ, subQ } from "../../certify/kernel/rational.js";
import { type Term, add, div, int, isConstantTerm, mapParts, mul, num, pow, sub, sym } from "../../certify/kernel/term.js";
import { factorMulti } from "../../solve/factor.js";
import { tidyConstant } from "../../solve/tidy.js";

/** A rational function of letters, some of which stand for parts such as sin(x). */
export interface Rationalised {
  readonly n: MPoly;
  readonly d: MPoly;
  readonly letters: readonly Term[];
}

const LETTER = "Q_";

/** Calls and powers with other exponents become letters; what is left is a rational function, perhaps with roots. */
function abstracted(t: Term, letters: Map<string, Term>): Term {
  const isOpaque = (t.kind === "call" && !isConstantTerm(t)) || (t.kind === "power" && t.exponent.kind !== "number");
  if (isOpaque) {
    const key = JSON.stringify(t, (_, v: unknown) => (typeof v === "bigint" ? v.toString() : v));
    const name = [...letters.keys()].find((k) => k === key);
    if (name === undefined) letters.set(key, t);
    return sym(`${LETTER}${[...letters.keys()].indexOf(key)}`);
  }
  return mapParts(t, (p) => abstracted(p, letters));
}

export function rationalised(t: Term): Rationalised | null {
  const opaque = new Map<string, Term>();
  const normalizer = new Normalizer(new Fuel());
  const f = normalizer.normalize(abstracted(t, opaque));
  if (f === null) return null;
  const list = [...opaque.values()];
  const letters = normalizer.generators.map((g) => (g.term.kind === "symbol" && g.term.name.startsWith(LETTER) ? list[Number(g.term.name.slice(LETTER.length))] ?? g.term : g.term));
  return { ...inLowestTerms(f), letters };
}

/** Cancels common factors that the normal form leaves in several letters. */
function inLowestTerms(f: Frac): { n: MPoly; d: MPoly } {
  let { n, d } = f;
  const bottom = rationalOfM(d) !== null ? null : factorMulti(d);
  for (const { factor, multiplicity } of bottom?.factors ?? []) {
    for (let i = 0; i < multiplicity; i += 1) {
      const [a, b] = [divideExactM(n, factor), divideExactM(d, factor)];
      if (a === null || b === null) break;
      [n, d] = [a, b];
    }
  }
  const c = rationalOfM(d);
  return c === null ? { n, d } : { n: scaleM(n, divQ(ONE, c)), d: ONE_M };
}

const degreeOf = (m: Monomial): number => m.e.reduce((s, n) => s + n, 0);
function power(t: Term, n: number): Term {
  if (n === 1) return t;
  if (t.kind === "power" && t.exponent.kind === "number") {
    const e = mulQ(t.exponent.value, rational(BigInt(n)));
    return e.n === 1n && e.d === 1n ? t.base : pow(t.base, num(e));
  }
  return pow(t, int(n));
}

function monomialTerm(m: Monomial, letters: readonly Term[]): Term {
  const factors = m.e.flatMap((n, g) => (n === 0 ? [] : [power(letters[g] ?? sym("x"), n)]));
  const constants = factors.filter(isConstantTerm);
  const ordered = [...constants, ...factors.filter((f) => !isConstantTerm(f)).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))];
  return m.c.n === 1n && m.c.d === 1n && ordered.length > 0 ? mul(...ordered) : mul(num(m.c), ...ordered);
}
const keyOf = (t: Term): string => (t.kind === "symbol" ? `a${t.name}` : t.kind === "power" && t.base.kind === "symbol" ? `a${t.base.name}` : `b${t.kind}`);

/** Monomials by falling degree, then alphabetically by what they hold. */
export function polynomialTerm(p: MPoly, letters: readonly Term[]): Term {
  const name = (m: Monomial): string => m.e.flatMap((n, g) => (n === 0 ? [] : [`${keyOf(letters[g] ?? int(0))}${9 - Math.min(9, n)}`])).sort().join();
  return add(...[...p.values()].sort((a, b) => degreeOf(b) - degreeOf(a) || (name(a) < name(b) ? -1 : 1)).map((m) => monomialTerm(m, letters)));
}

export const quotient = (top: Term, bottom: Term): Term => (bottom.kind === "number" && bottom.value.n === 1n && bottom.value.d === 1n ? top : mul(...(isOne(top) ? [int(1)] : [top]), pow(bottom, int(-1))));
const isOne = (t: Term): boolean => t.kind === "number" && t.value.n === 1n && t.value.d === 1n;

/** n with integer coefficients over a whole number. */
function cleared(p: MPoly): { top: MPoly; below: bigint } {
  const content = contentM(p);
  return { top: scaleM(p, rational(content.d)), below: content.d };
}

export function expanded(r: Rationalised): Term {
  if (rationalOfM(r.d) !== null) return polynomialTerm(r.n, r.letters);
  const d = polynomialTerm(r.d, r.letters);
  return add(...[...r.n.values()].sort((a, b) => degreeOf(b) - degreeOf(a)).map((m) => quotient(monomialTerm(m, r.letters), d)));
}

/** content · ∏ factor^multiplicity as a term; null when factoring is too much. */
function productTerm(p: MPoly, letters: readonly Term[]): { readonly content: Rational; readonly factors: readonly Term[] } | null {
  const f = factorMulti(p);
  if (f === null) return null;
  const factors = [...f.factors].sort((a, b) => a.factor.size - b.factor.size || degreeOf(leadingM(a.factor) ?? { e: [], c: ONE }) - degreeOf(leadingM(b.factor) ?? { e: [], c: ONE }));
  let content = f.content;
  const terms = factors.map(({ factor, multiplicity }) => {
    // The first monomial as printed is positive.
    const t = polynomialTerm(factor, letters);
    const [head] = t.kind === "sum" ? t.terms : [t];
    const negative = head !== undefined && head.kind !== "number" && head.kind === "product" && head.factors[0]?.kind === "number" && signQ(head.factors[0].value) < 0;
    if (negative && multiplicity % 2 === 1) content = negQ(content);
    return power(negative ? polynomialTerm(negM(factor), letters) : t, multiplicity);
  });
  return { content, factors: terms };
}

const withContent = (c: Rational, factors: readonly Term[]): Term => (c.n === 1n && c.d === 1n && factors.length > 0 ? mul(...factors) : mul(num(c), ...factors));

export function factored(r: Rationalised): Term | null {
  const top = productTerm(r.n, r.letters);
  if (top === null) return null;
  if (rationalOfM(r.d) !== null) return withContent(top.content, top.factors);
  const bottom = productTerm(r.d, r.letters);
  if (bottom === null) return null;
  const c = divQ(top.content, bottom.content);
  return fraction(withContent(rational(c.n), top.factors), c.d, bottom.factors);
}

function fraction(top: Term, number: bigint, factors: readonly Term[]): Term {
  const below = [...(number === 1n ? [] : [int(number)]), ...factors];
  return below.length === 0 ? top : quotient(top, mul(...below));
}

/** One fraction: numerator multiplied out, denominator in factors when it has some. */
export function singleFraction(r: Rationalised): Term | null {
  const bottom = productTerm(r.d, r.letters);
  if (bottom === null) return null;
  const { top, below } = cleared(scaleM(r.n, divQ(ONE, bottom.content)));
  return fraction(polynomialTerm(top, r.letters), below, bottom.factors);
}

/** The same with both multiplied out. */
export function expandedFraction(r: Rationalised): Term {
  const { top, below } = cleared(r.n);
  const d = below === 1n ? r.d : scaleM(r.d, rational(below));
  return quotient(polynomialTerm(top, r.letters), polynomialTerm(d, r.letters));
}

/** By undetermined coefficients over the irreducible factors of the denominator, in one letter. */
export function partialFractions(r: Rationalised): Term | null {
  const [g, ...others] = [...new Set([...generatorsOf(r.n), ...generatorsOf(r.d)])];
  const bottom = factorMulti(r.d);
  const [n, d] = g === undefined ? [null, null] : [univariateM(r.n, g), univariateM(r.d, g)];
  if (g === undefined || others.length > 0 || bottom === null || n === null || d === null) return null;
  const { q, r: rest } = divideQ(n, d);
  // Unknown coefficients: for each factor b of degree m and each k, m of them, over bᵏ.
  const slots = bottom.factors.flatMap(({ factor, multiplicity }) => Array.from({ length: multiplicity }, (_, k) => ({ factor, k: k + 1 })));
  const columns = slots.flatMap(({ factor, k }) => {
    let cofactor: MPoly | null = r.d;
    for (let i = 0; i < k; i += 1) cofactor = cofactor === null ? null : divideExactM(cofactor, factor);
    const size = (univariateM(factor, g)?.length ?? 1) - 1;
    return Array.from({ length: size }, (_, i) => (cofactor === null ? null : univariateM(mulM(cofactor, generatorM(g, i)) ?? ZERO_M, g)));
  });
  if (!columns.every((c) => c !== null)) return null;
  const solution = solveLinear(columns, rest, d.length - 1);
  if (solution === null) return null;
  const terms: Term[] = q.every((c) => signQ(c) === 0) ? [] : [...termsOf(polynomialTerm(inLetter(q, g), r.letters))];
  let at = 0;
  for (const { factor, k } of slots) {
    const size = (univariateM(factor, g)?.length ?? 1) - 1;
    const top = inLetter(solution.slice(at, at + size), g);
    at += size;
    if (top.size === 0) continue;
    const { top: whole, below } = cleared(top);
    const base = power(polynomialTerm(factor, r.letters), k);
    terms.push(quotient(polynomialTerm(whole, r.letters), below === 1n ? base : mul(int(below), base)));
  }
  return add(...terms);
}
const termsOf = (t: Term): readonly Term[] => (t.kind === "sum" ? t.terms : [t]);
const inLetter = (c: readonly Rational[], g: number): MPoly => c.reduce<MPoly>((p, q, i) => addM(p, monomial([...new Array<number>(g).fill(0), i], q)), ZERO_M);

function divideQ(a: readonly Rational[], b: readonly Rational[]): { q: readonly Rational[]; r: readonly Rational[] } {
  const rest = [...a];
  const q: Rational[] = [];
  for (let shift = a.length - b.length; shift >= 0; shift -= 1) {
    const c = divQ(rest[shift + b.length - 1] ?? ZERO, b[b.length - 1] ?? ONE);
    q[shift] = c;
    b.forEach((y, i) => { rest[shift + i] = subQ(rest[shift + i] ?? ZERO, mulQ(c, y)); });
  }
  return { q, r: rest.slice(0, b.length - 1) };
}

/** Σ x_j·columns[j] = right, coefficient by coefficient; null when singular. */
function solveLinear(columns: readonly (readonly Rational[])[], right: readonly Rational[], size: number): readonly Rational[] | null {
  const rows = Array.from({ length: size }, (_, i) => [...columns.map((c) => c[i] ?? ZERO), right[i] ?? ZERO]);
  for (let j = 0; j < size; j += 1) {
    const pivot = rows.findIndex((r, i) => i >= j && signQ(r[j] ?? ZERO) !== 0);
    const row = rows[pivot];
    if (row === undefined) return null;
    rows[pivot] = rows[j] ?? row;
    const top = row.map((c) => divQ(c, row[j] ?? ONE));
    rows[j] = top;
    for (const [i, other] of rows.entries()) {
      const c = other[j] ?? ZERO;
      if (i !== j && signQ(c) !== 0) rows[i] = other.map((v, k) => subQ(v, mulQ(c, top[k] ?? ZERO)));
    }
  }
  return rows.map((r) => r[size] ?? ZERO);
}

/** Σ c_k·x^k with the coefficients in the other letters. */
export function collected(r: Rationalised, x: string): Term | null {
  const g = r.letters.findIndex((t) => t.kind === "symbol" && t.name === x);
  if (g < 0 || rationalOfM(r.d) === null) return null;
  const byPower = new Map<number, MPoly>();
  for (const m of r.n.values()) { const k = exponentOf(m.e, g); byPower.set(k, addM(byPower.get(k) ?? ZERO_M, monomial(m.e.map((n, i) => (i === g ? 0 : n)), m.c))); }
  return add(...[...byPower].sort(([a], [b]) => b - a).map(([k, c]) => { const t = polynomialTerm(c, r.letters); return k === 0 ? t : isOne(t) ? power(sym(x), k) : mul(t, power(sym(x), k)); }));
}

/** a·(x + b/2a)² + (c − b²/4a); for more than one letter the coefficients may hold the others. */
export function completedSquare(r: Rationalised, x: string): Term | null {
  const g = r.letters.findIndex((t) => t.kind === "symbol" && t.name === x);
  const c = g < 0 || rationalOfM(r.d) === null ? null : [0, 1, 2].map((k) => polynomialTerm([...r.n.values()].filter((m) => exponentOf(m.e, g) === k).reduce<MPoly>((p, m) => addM(p, monomial(m.e.map((n, i) => (i === g ? 0 : n)), m.c)), ZERO_M), r.letters));
  if (c === null || [...r.n.values()].some((m) => exponentOf(m.e, g) > 2) || ![...r.n.values()].some((m) => exponentOf(m.e, g) === 2)) return null;
  const [c0 = int(0), c1 = int(0), c2 = int(1)] = c;
  const neat = (t: Term): Term => { const f = rationalised(t); return f === null ? t : f.n.size === 0 ? int(0) : expandedFraction(f); };
  const h = neat(div(c1, mul(int(2), c2)));
  const k = neat(sub(c0, div(pow(c1, int(2)), mul(int(4), c2))));
  const zero = (t: Term): boolean => t.kind === "number" && t.value.n === 0n;
  const square = pow(zero(h) ? add(sym(x), int(0)) : add(sym(x), h), int(2));
  const head = isOne(c2) ? square : mul(c2, square);
  return zero(k) ? head : add(head, k);
}

/** Denominators without roots: multiplied by the conjugates, one root after the other. */
export function withoutRoots(t: Term): Term | null {
  const normalizer = new Normalizer(new Fuel());
  let f = normalizer.normalize(t);
  for (let round = 0; f !== null && round < 8; round += 1) {
    const d: MPoly = f.d;
    const g = [...generatorsOf(d)].reverse().find((i) => { const term = normalizer.generators[i]?.term; return term?.kind === "power" && term.exponent.kind === "number" && !isInteger(term.exponent.value); });
    const relation = g === undefined ? null : normalizer.generators[g]?.relation;
    if (g === undefined) break;
    const whole = (p: MPoly): Frac => ({ n: p, d: ONE_M });
    if (relation === null || relation === undefined) {
      // x = g^L: a single power of g is completed to one of x.
      const term = normalizer.generators[g]?.term;
      const L = term?.kind === "power" && term.exponent.kind === "number" ? Number(term.exponent.value.d) : 0;
      if (d.size !== 1 || L < 2) return null;
      const lacking = (L - (exponentOf(leadingM(d)?.e ?? [], g) % L)) % L;
      if (lacking === 0) break;
      return mul(normalizer.polynomialTerm(mulM(f.n, generatorM(g, lacking)) ?? f.n), pow(normalizer.polynomialTerm(mulM(d, generatorM(g, lacking)) ?? d), int(-1)));
    }
    const conjugate = relation.degree === 2 ? [...d.values()].reduce<MPoly>((p, m) => addM(p, monomial(m.e, exponentOf(m.e, g) % 2 === 1 ? negQ(m.c) : m.c)), ZERO_M) : d.size === 1 ? generatorM(g, relation.degree - exponentOf(leadingM(d)?.e ?? [], g)) : cubicConjugate(d, g, relation.degree);
    const [top, bottom] = conjugate === null ? [null, null] : [normalizer.times(whole(f.n), whole(conjugate)), normalizer.times(whole(d), whole(conjugate))];
    if (top === null || bottom === null || bottom.n.size === 0) return null;
    f = normalizer.times(top, { n: bottom.d, d: bottom.n });
    if (f !== null && generatorsOf(f.d).includes(g) && sameSizeOf(f.d, d)) return null;
  }
  if (f === null) return null;
  return isConstantTerm(t) ? tidyConstant(normalizer.toTerm(f)) : normalizer.toTerm(f);
}
const sameSizeOf = (a: MPoly, b: MPoly): boolean => [...a.keys()].join() === [...b.keys()].join();

/** a + b·g with g³ = v: a² − ab·g + b²·g². */
function cubicConjugate(d: MPoly, g: number, degree: number): MPoly | null {
  const [a, b] = [0, 1].map((k) => [...d.values()].filter((m) => exponentOf(m.e, g) === k).reduce<MPoly>((p, m) => addM(p, monomial(m.e.map((n, i) => (i === g ? 0 : n)), m.c)), ZERO_M));
  if (degree !== 3 || a === undefined || b === undefined || [...d.values()].some((m) => exponentOf(m.e, g) > 1)) return null;
  const [aa, ab, bb] = [mulM(a, a), mulM(a, b), mulM(b, b)];
  if (aa === null || ab === null || bb === null) return null;
  return addM(addM(aa, negM(mulM(ab, generatorM(g)) ?? ZERO_M)), mulM(bb, generatorM(g, 2)) ?? ZERO_M);
}

