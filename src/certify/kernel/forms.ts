/**
 * What a form is: whether a term is written as the form asks. Structure of the term as it is printed, polynomials
 * through the normal form. Statement: each test that says true has checked what its comment says; false may only mean
 * that it could not be shown.
 */
import { Fuel } from "./fuel.js";
import { isAssociated, isIrreducibleM } from "./irreducible.js";
import { type MPoly, contentM, divideExactM, generatorsOf, rationalOfM, scaleM, univariateM } from "./multipoly.js";
import { Normalizer } from "./normal.js";
import { degree, fromRationals, gcdP } from "./polynomial.js";
import { ONE, divQ, isInteger, negQ, signQ } from "./rational.js";
import { type Term, integerOf, isConstantTerm, mul, parts, pow, num, symbolsOf } from "./term.js";
import { printPlain } from "./print.js";

/** Polynomials over the same letters; null when a term is no polynomial with rational coefficients. */
export function polynomialsOf(terms: readonly Term[]): readonly MPoly[] | null {
  const normalizer = new Normalizer(new Fuel());
  const out: MPoly[] = [];
  for (const t of terms) {
    const f = normalizer.normalize(t);
    const d = f === null ? null : rationalOfM(f.d);
    if (f === null || d === null) return null;
    out.push(scaleM(f.n, divQ(ONE, d)));
  }
  return normalizer.generators.every((g) => g.term.kind === "symbol") ? out : null;
}

const factorsOf = (t: Term): readonly Term[] => (t.kind === "product" ? t.factors : [t]);
const termsOf = (t: Term): readonly Term[] => (t.kind === "sum" ? t.terms : [t]);
const baseOf = (t: Term): Term => { const n = t.kind === "power" ? integerOf(t.exponent) : null; return t.kind === "power" && n !== null && n > 0n ? t.base : t; };

/** A product of at most one number and of powers of different polynomials, each irreducible over the rationals and without a common numerical factor. */
export function isFactored(t: Term): boolean {
  const factors = factorsOf(t);
  const numbers = factors.filter((f) => f.kind === "number");
  const bases = factors.filter((f) => f.kind !== "number").map(baseOf);
  const polynomials = polynomialsOf(bases);
  if (numbers.length > 1 || polynomials === null) return false;
  return polynomials.every((p, i) => contentM(p).n === 1n && isIrreducibleM(p) && polynomials.every((q, j) => j <= i || !isAssociated(p, q)));
}

/** No sum stands in a product or under a whole power; no two summands have the same letters. */
export function isExpanded(t: Term): boolean {
  const rests = termsOf(t).map((m) => {
    const factors = factorsOf(m);
    const plain = factors.every((f) => f.kind !== "sum" && (f.kind !== "power" || !(f.base.kind === "sum" || f.base.kind === "product") || f.exponent.kind !== "number" || !isInteger(f.exponent.value)));
    return plain ? factors.filter((f) => f.kind !== "number").map((f) => printPlain(f)).sort().join("*") : null;
  });
  return rests.every((r) => r !== null) && new Set(rests).size === rests.length;
}

interface Fraction {
  readonly top: Term;
  readonly bottom: readonly Term[];
}

/** Numerator, and denominator as its factors: the factors with a negative literal exponent. */
export function fractionOf(t: Term): Fraction {
  const [top, bottom]: [Term[], Term[]] = [[], []];
  for (const f of factorsOf(t)) {
    if (f.kind === "number" && !isInteger(f.value)) {
      if (f.value.n !== 1n) top.push(num({ n: f.value.n, d: 1n }));
      bottom.push(num({ n: f.value.d, d: 1n }));
    } else if (f.kind === "power" && f.exponent.kind === "number" && signQ(f.exponent.value) < 0) {
      const e = negQ(f.exponent.value);
      const up = e.n === 1n && e.d === 1n ? f.base : pow(f.base, num(e));
      bottom.push(...factorsOf(up));
    } else top.push(f);
  }
  return { top: mul(...top), bottom };
}

const hasFraction = (t: Term, fuel = 200): boolean => fuel <= 0 || (t.kind === "number" && !isInteger(t.value)) || (t.kind === "power" ? hasReciprocal(t) || hasFraction(t.base, fuel - 1) : parts(t).some((p) => hasFraction(p, fuel - 1)));
const hasReciprocal = (t: Term, fuel = 200): boolean => fuel <= 0 || (t.kind === "power" && t.exponent.kind === "number" && signQ(t.exponent.value) < 0) || parts(t).some((p) => hasReciprocal(p, fuel - 1));

/** One fraction, none within it; for polynomials in one letter also in lowest terms. */
export function isSingleFraction(t: Term): boolean {
  const { top, bottom } = fractionOf(t);
  if (hasFraction(top) || bottom.some((b) => hasFraction(b))) return false;
  const polynomials = polynomialsOf([top, mul(...bottom)]);
  const [n, d] = polynomials ?? [];
  const [g, ...others] = n === undefined || d === undefined ? [] : [...new Set([...generatorsOf(n), ...generatorsOf(d)])];
  if (n === undefined || d === undefined || g === undefined || others.length > 0) return true;
  const [p, q] = [univariateM(n, g), univariateM(d, g)];
  return p !== null && q !== null && degree(gcdP(fromRationals(p), fromRationals(q))) < 1;
}

/**
 * A sum of monomials and of fractions n/bᵏ with b irreducible of degree above that of n, each (b, k) once, in one letter.
 */
export function isPartialFractions(t: Term): boolean {
  const seen: { readonly b: MPoly; readonly k: bigint }[] = [];
  const monomials: Term[] = [];
  for (const term of termsOf(t)) {
    const { top, bottom } = fractionOf(term);
    const moving = bottom.filter((b) => !isConstantTerm(b));
    const [only, ...others] = moving;
    if (only === undefined) { monomials.push(term); continue; }
    const k = only.kind === "power" ? integerOf(only.exponent) ?? 1n : 1n;
    const [n, b] = polynomialsOf([top, baseOf(only)]) ?? [];
    if (others.length > 0 || n === undefined || b === undefined || !isIrreducibleM(b)) return false;
    const [g, ...more] = [...new Set([...generatorsOf(n), ...generatorsOf(b)])];
    const [p, q] = g === undefined ? [null, null] : [univariateM(n, g), univariateM(b, g)];
    if (more.length > 0 || p === null || q === null || p.length >= q.length || n.size === 0) return false;
    if (seen.some((s) => s.k === k && isAssociatedIn(s.b, b))) return false;
    seen.push({ b, k });
  }
  return monomials.length === 0 || (isExpanded(monomials.length === 1 ? monomials[0] ?? t : { kind: "sum", terms: monomials }) && !monomials.some((m) => hasReciprocal(m)));
}

// Each fraction is read with its own normal form, but with one letter its index is the same.
const isAssociatedIn = (a: MPoly, b: MPoly): boolean => isAssociated(a, b) || (divideExactM(a, b) !== null && divideExactM(b, a) !== null);

/** No root stands in a denominator. */
export function hasRationalDenominator(t: Term, fuel = 200): boolean {
  if (fuel <= 0) return false;
  if (t.kind === "power" && t.exponent.kind === "number" && signQ(t.exponent.value) < 0 && (!isInteger(t.exponent.value) || hasRoot(t.base, fuel - 1))) return false;
  return parts(t).every((p) => hasRationalDenominator(p, fuel - 1));
}
const hasRoot = (t: Term, fuel: number): boolean => fuel <= 0 || (t.kind === "power" && t.exponent.kind === "number" && !isInteger(t.exponent.value)) || parts(t).some((p) => hasRoot(p, fuel - 1));

/** a·(x + h)² + k, or k missing, with a, h, k free of x. */
export function isCompletedSquare(t: Term, x: string): boolean {
  const has = (u: Term): boolean => symbolsOf(u).includes(x);
  const squares = termsOf(t).filter(has);
  const [square] = squares;
  if (square === undefined || squares.length !== 1) return false;
  const moving = factorsOf(square).filter(has);
  const [power] = moving;
  if (moving.length !== 1 || power?.kind !== "power" || integerOf(power.exponent) !== 2n) return false;
  const linear = termsOf(power.base).filter(has);
  return linear.length === 1 && linear.every((u) => factorsOf(u).filter(has).every((f) => f.kind === "symbol") && factorsOf(u).filter(has).length === 1);
}

/** A sum of c·xⁿ with different n and c free of x. */
export function isCollected(t: Term, x: string): boolean {
  const has = (u: Term): boolean => symbolsOf(u).includes(x);
  const exponents = termsOf(t).map((term) => {
    const moving = factorsOf(term).filter(has);
    const [power] = moving;
    if (power === undefined) return "0";
    if (moving.length > 1) return null;
    if (power.kind === "symbol") return "1";
    const n = power.kind === "power" && power.base.kind === "symbol" ? integerOf(power.exponent) : null;
    return n === null ? null : n.toString();
  });
  return exponents.every((e) => e !== null) && new Set(exponents).size === exponents.length;
}

const isLog = (t: Term): boolean => t.kind === "call" && t.fn === "log";
const logsIn = (t: Term, fuel = 200): readonly Term[] => (fuel <= 0 ? [] : [...(isLog(t) ? [t] : []), ...parts(t).flatMap((p) => logsIn(p, fuel - 1))]);

/** A constant times one logarithm of something with letters. */
export function isSingleLog(t: Term): boolean {
  const moving = factorsOf(t).filter((f) => !isConstantTerm(f));
  const [log] = moving;
  return moving.length === 1 && log !== undefined && isLog(log) && logsIn(log).length === 1;
}

/** No logarithm of a product, quotient or power. */
export const isExpandedLog = (t: Term): boolean => logsIn(t).every((l) => l.kind === "call" && (isConstantTerm(l.arg) || (l.arg.kind !== "product" && l.arg.kind !== "power")));
