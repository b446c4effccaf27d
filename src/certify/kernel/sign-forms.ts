/**
 * Six rules for signs on an open interval; see sign.ts, which calls them.
 * - two exponentials: c·M − d·N with c, d > 0 and products M, N that are positive on the interval (generators that are, and even
 *   powers of negative ones: log gⁿ = n·log(−g)) has the sign of
 *   log(c·M) − log(d·N), which is built from the arguments of the exponentials (2^x and 3^x become x·log 2 and x·log 3).
 * - more exponentials: Σ cᵢ·exp uᵢ has the sign of Σ cᵢ·exp(uᵢ − uⱼ), which may be monotone: 3^x + 4^x − 5^x divided by 5^x.
 * - scaled: see there.
 * - sums of logarithms, the other way round.
 * - odd roots: A + B, two products with odd roots among their factors, has the sign of A^q + B^q, q odd.
 * - absolute values: |u| is u where u ≥ 0 throughout the interval, and −u where u ≤ 0 throughout.
 * Why sound: log is strictly increasing, and so is t ↦ t^q for odd q (A > −B exactly where A^q > −B^q); t and its replacement have the same value at every point of the interval.
 */
import { NEGATIVE, POSITIVE } from "./conditions.js";
import { constantSign } from "./constant.js";
import { occursIn } from "./derivative.js";
import type { Fuel } from "./fuel.js";
import { monotoneImage } from "./image.js";
import { withoutLogarithms } from "./logarithms.js";
import { type MPoly, type Monomial, exponentOf, generatorsOf, sortedM } from "./multipoly.js";
import { Normalizer, rationalOfF } from "./normal.js";
import { type Rational, ONE, ZERO, absQ, equalQ, rational, signQ } from "./rational.js";
import { type End, type Interval, openAt } from "./region.js";
import { monotoneSigns, reflect, signsWhereDefined } from "./sign.js";
import { polynomialSigns } from "./sturm.js";
import { type Term, add, call, div, int, isConstantTerm, mapParts, mul, neg, num, parts, pow, sameTerm, sub } from "./term.js";

/** log|m| as a term; null when a generator is not known to be positive (or negative, with an even power), or has no logarithm. */
function logarithm(m: Monomial, normalizer: Normalizer, signs: (t: Term) => number | null): Term | null {
  const size = absQ(m.c);
  const terms: Term[] = equalQ(size, ONE) ? [] : [call("log", num(size))];
  for (const [g, n] of m.e.entries()) {
    const generator = normalizer.generators[g];
    if (n === 0) continue;
    const mask = generator === undefined ? null : generator.positive ? POSITIVE : signs(generator.term);
    if (generator === undefined || !(mask === POSITIVE || (mask === NEGATIVE && n % 2 === 0))) return null;
    terms.push(mul(num(rational(BigInt(n))), generator.log === null ? call("log", mask === NEGATIVE ? neg(generator.term) : generator.term) : normalizer.toTerm(generator.log)));
  }
  return add(...terms);
}

function twoExponentials(p: MPoly, normalizer: Normalizer, variable: string, on: Interval, fuel: Fuel, depth: number): number | null {
  const [first, second, ...others] = sortedM(p);
  if (first === undefined || second === undefined || others.length > 0 || depth <= 1 || !fuel.spend(20)) return null;
  if (signQ(first.c) === signQ(second.c)) return null;
  // Without an exponential there is nothing to gain from logarithms.
  const isExponential = (m: Monomial): boolean => m.e.some((n, g) => n !== 0 && normalizer.generators[g]?.positive === true && normalizer.generators[g].log !== null);
  const signs = (t: Term): number | null => (isExponential(first) || isExponential(second) ? signsWhereDefined(t, variable, on, fuel, depth - 1) : null);
  const [a, b] = [logarithm(first, normalizer, signs), logarithm(second, normalizer, signs)];
  // The exponentials are gone: the same depth is no way back to this rule.
  const mask = a === null || b === null ? null : signsWhereDefined(sub(a, b), variable, on, fuel, depth);
  return mask === null || signQ(first.c) > 0 ? mask : reflect(mask);
}

/** Where every moving generator is an exponential: two products by their logarithms; three and more divided by each of them, and then by the slope. */
export function exponentialSigns(p: MPoly, normalizer: Normalizer, variable: string, on: Interval, fuel: Fuel, depth: number): number | null {
  const monomials = sortedM(p);
  const isPlain = (m: Monomial): boolean => m.e.every((n, g) => { const x = normalizer.generators[g]; return n === 0 || (x?.positive === true && (x.log !== null || isConstantTerm(x.term))); });
  if (depth <= 2 || monomials.length > MAX_EXPONENTIALS || !monomials.every(isPlain)) return null;
  if (monomials.length === 2) return twoExponentials(p, normalizer, variable, on, fuel, depth);
  for (const by of monomials) {
    if (!fuel.spend(20)) return null;
    const below = logarithm(by, normalizer, () => null);
    const ratios = monomials.map((m): Term | null => { const top = logarithm(m, normalizer, () => null); return m === by ? num(rational(BigInt(signQ(m.c)))) : top === null || below === null ? null : mul(num(rational(BigInt(signQ(m.c)))), call("exp", sub(top, below))); });
    const terms = ratios.filter((r) => r !== null);
    const mask = terms.length < ratios.length ? null : monotoneSigns(add(...terms), variable, on, fuel, depth);
    if (mask !== null) return mask;
  }
  return null;
}
const MAX_EXPONENTIALS = 4;

/**
 * Rule: for a logarithm g, Σ cₖ·gᵏ with constants cₖ = rₖ·C/Lᵏ, rₖ rational, L > 0, is C·Σ rₖ·(g/L)ᵏ: the sign of C times that of a rational
 * polynomial on the image of g/L. L is tried as a ratio of neighbouring coefficients. Example: (log x)² − log 10·log x − 2·(log 10)².
 */
export function scaledSigns(p: MPoly, normalizer: Normalizer, variable: string, on: Interval, fuel: Fuel, depth: number): number | null {
  const [g, ...others] = generatorsOf(p).filter((i) => { const t = normalizer.generators[i]?.term; return t !== undefined && !isConstantTerm(t); });
  const moving = g === undefined ? undefined : normalizer.generators[g]?.term;
  if (g === undefined || moving === undefined || moving.kind !== "call" || moving.fn !== "log" || others.length > 0 || depth <= 1 || !fuel.spend(30)) return null;
  const c = coefficientsIn(p, g, normalizer);
  const degree = c.length - 1;
  const ratio = c.findIndex((t, k) => t !== null && c[k + 1] !== undefined && c[k + 1] !== null);
  const [low, high, lead] = [c[ratio], c[ratio + 1], c[degree]];
  if (degree < 2 || degree > MAX_SCALED || low === undefined || low === null || high === undefined || high === null || lead === undefined || lead === null) return null;
  const s = constantSign(div(low, high), fuel);
  const unit = s === -1 ? neg(div(low, high)) : div(low, high);
  const common = mul(lead, pow(unit, int(degree)));
  const sign = constantSign(common, fuel);
  if (s === null || s === 0 || sign === null || sign === 0) return null;
  const rationals: Rational[] = [];
  for (const [k, t] of c.entries()) {
    const f = t === null ? null : new Normalizer(fuel).normalize(k === 0 ? div(t, common) : div(mul(t, pow(unit, int(k))), common));
    const q = t === null ? ZERO : f === null ? null : rationalOfF(f);
    if (q === null) return null;
    rationals.push(q);
  }
  const image = monotoneImage(moving, variable, on, fuel, depth - 1);
  const scaled = (e: End): End => (e.kind === "finite" ? openAt(div(e.at, unit)) : e);
  const mask = image === null ? null : polynomialSigns(rationals, { lo: scaled(image.lo), hi: scaled(image.hi) }, fuel);
  return mask === null || sign === 1 ? mask : reflect(mask);
}
const MAX_SCALED = 8;

/** The coefficient of each power of the generator; null for 0. */
function coefficientsIn(p: MPoly, g: number, normalizer: Normalizer): readonly (Term | null)[] {
  const top = [...p.values()].reduce((n, m) => { const k = exponentOf(m.e, g); return k > n ? k : n; }, 0);
  return Array.from({ length: top + 1 }, (_, k) => {
    const own = [...p].filter(([, m]) => exponentOf(m.e, g) === k).map(([key, m]): [string, Monomial] => [key, { e: m.e.map((n, i) => (i === g ? 0 : n)), c: m.c }]);
    return own.length === 0 ? null : add(...own.map(([, m]) => normalizer.polynomialTerm(new Map([["", m]]))));
  });
}

/** Rule: sums of logarithms by what stands in them (logarithms.ts). */
function sumOfLogarithms(p: MPoly, normalizer: Normalizer, variable: string, on: Interval, fuel: Fuel, depth: number): number | null {
  if (depth <= 1 || !fuel.spend(20)) return null;
  const plain = withoutLogarithms(p, normalizer);
  return plain === null || !plain.inside.some((u) => occursIn(u, variable)) ? null : signsWhereDefined(plain.term, variable, on, fuel, depth - 1);
}

function oddRoots(p: MPoly, normalizer: Normalizer, variable: string, on: Interval, fuel: Fuel, depth: number): number | null {
  const [first, second, ...others] = sortedM(p);
  if (first === undefined || second === undefined || others.length > 0 || depth <= 1 || !fuel.spend(20)) return null;
  const isOdd = (g: number): boolean => {
    const { relation, term } = normalizer.generators[g] ?? { relation: null, term: null };
    return relation !== null && term?.kind === "power" && relation.degree % 2 === 1 && occursIn(term, variable);
  };
  const degree = [first, second].flatMap((m) => m.e.flatMap((n, g) => (n !== 0 && isOdd(g) ? [normalizer.generators[g]?.relation?.degree ?? 1] : []))).reduce((d, q) => (d % q === 0 ? d : d * q), 1);
  if (degree === 1 || degree > 15) return null;
  const raised = (m: Monomial): Term => pow(normalizer.polynomialTerm(new Map([["", m]])), num(rational(BigInt(degree))));
  return signsWhereDefined(add(raised(first), raised(second)), variable, on, fuel, depth - 1);
}

export const twoSidedSigns = (p: MPoly, normalizer: Normalizer, variable: string, on: Interval, fuel: Fuel, depth: number): number | null =>
  twoExponentials(p, normalizer, variable, on, fuel, depth) ?? sumOfLogarithms(p, normalizer, variable, on, fuel, depth) ?? oddRoots(p, normalizer, variable, on, fuel, depth);

/** t with every |u| replaced whose u does not change its sign on the interval, or null when there is none; t must be defined there. */
export function withoutBars(t: Term, variable: string, on: Interval, fuel: Fuel, depth: number): Term | null {
  const bare = holdsBars(t, variable) ? replaced(t, variable, on, fuel, depth, 100) : t;
  return sameTerm(bare, t) ? null : bare;
}

function replaced(t: Term, variable: string, on: Interval, fuel: Fuel, depth: number, levels: number): Term {
  if (levels <= 0 || depth <= 1 || !occursIn(t, variable)) return t;
  if (t.kind !== "call" || t.fn !== "abs") return mapParts(t, (p) => replaced(p, variable, on, fuel, depth, levels - 1));
  const u = replaced(t.arg, variable, on, fuel, depth, levels - 1);
  const mask = signsWhereDefined(u, variable, on, fuel, depth - 2);
  if (mask === null) return call("abs", u);
  return (mask & NEGATIVE) === 0 ? u : (mask & POSITIVE) === 0 ? neg(u) : call("abs", u);
}

/** Whether an absolute value in t depends on the variable. */
function holdsBars(t: Term, variable: string, fuel = 100): boolean {
  if (fuel <= 0) return false;
  return (t.kind === "call" && t.fn === "abs" && occursIn(t.arg, variable)) || parts(t).some((p) => holdsBars(p, variable, fuel - 1));
}
