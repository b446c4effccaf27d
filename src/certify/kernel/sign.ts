/**
 * Which signs a term takes on an interval.
 * Statement: signsOn(t, x, I) = mask means that t is defined at every point of I and that its sign there is always one
 * of those in the mask. The mask may be too large, never too small; null means unknown.
 * Why sound, rule by rule:
 * - normal form: where t is defined, its sign is that of numerator times denominator, and the denominator is not 0;
 * - factors: the sign of a product; a generator's sign by its kind (exp > 0, even roots and |·| ≥ 0, odd roots, arctan …
 *   like their argument, log u like u − 1);
 * - Sturm: a polynomial without a root in an open interval has the sign of any point of it;
 * - half-angle: half-angle.ts; substitution: u = g(x) strictly monotone maps I onto the interval between the ends' values;
 * - inverse, collinear, logarithmic, parts: inverse-signs.ts; exponentials, sums of logarithms, bars: sign-forms.ts;
 * - quadratic: definite-quadratic.ts; sums: terms of one sign; sines and cosines lie between −1 and 1 (waves.ts);
 * - monotone: t' > 0 on (a, b), t continuous on [a, b), t(a) ≥ 0 ⇒ t > 0 on (a, b) (mean value theorem), and mirrored;
 * - constant: t' = 0 on (a, b) ⇒ t has everywhere the sign that it has at one point of it (mean value theorem);
 * - enclosure: outward-rounded interval arithmetic on a subdivision of a compact interval.
 * Continuity is free: every function of the language is continuous on its domain.
 */
import { ALLOWED, ANY_SIGN, NEGATIVE, POSITIVE, ZERO_SIGN, conditionsOf, maskOf } from "./conditions.js";
import { compareConstants, constantSign, isDefinedConstant, rootsAreSound } from "./constant.js";
import { quadraticSigns } from "./definite-quadratic.js";
import { differentiate, occursIn } from "./derivative.js";
import type { Fuel } from "./fuel.js";
import { halfAngleSigns } from "./half-angle.js";
import { monotoneImage } from "./image.js";
import { collinearSigns, inverseSigns, logarithmicSigns, partSigns } from "./inverse-signs.js";
import { innerPoint } from "./inner-point.js";
import { type MPoly, addM, commonE, divideByMonomial, exponentOf, generatorsOf, monomial, mulM, negM, rationalOfM, sortedM, univariateM } from "./multipoly.js";
import { Normalizer, isZeroF } from "./normal.js";
import { exponentialSigns, scaledSigns, twoSidedSigns, withoutBars } from "./sign-forms.js";
import { signOnCompact } from "./subdivide.js";
import { polynomialSigns } from "./sturm.js";
import { signQ } from "./rational.js";
import { type Interval, openEnd } from "./region.js";
import { type Term, add, call, int, isConstantTerm, mapParts, parts, sameTerm, substitute, symbolsOf } from "./term.js";
import { waveSigns, waveSumSigns } from "./waves.js";

const REFLECTED: readonly number[] = [0, 4, 2, 6, 1, 5, 3, 7];
/** Signs of −t from the signs of t. */
export const reflect = (mask: number): number => REFLECTED[mask] ?? ANY_SIGN;

/** Signs of a product from the signs of the factors. */
export function timesMask(a: number, b: number): number {
  let out = 0;
  if ((a & POSITIVE) !== 0) out |= b;
  if ((a & NEGATIVE) !== 0) out |= reflect(b);
  if ((a & ZERO_SIGN) !== 0) out |= ZERO_SIGN;
  return out;
}

function powerMask(mask: number, n: number): number {
  return n % 2 === 1 ? mask : ((mask & (POSITIVE | NEGATIVE)) !== 0 ? POSITIVE : 0) | (mask & ZERO_SIGN);
}

/** lo < hi, or one closed point; every end a defined constant. */
export function isWellFormed(on: Interval, fuel: Fuel): boolean {
  const { lo, hi } = on;
  if (lo.kind === "oo" || hi.kind === "-oo") return false;
  for (const end of [lo, hi]) if (end.kind === "finite" && (!isConstantTerm(end.at) || !rootsAreSound(end.at) || !isDefinedConstant(end.at, fuel))) return false;
  if (lo.kind !== "finite" || hi.kind !== "finite") return true;
  const order = compareConstants(lo.at, hi.at, fuel);
  return order === -1 || (order === 0 && lo.closed && hi.closed);
}
const isPoint = (on: Interval, fuel: Fuel): boolean => on.lo.kind === "finite" && on.hi.kind === "finite" && compareConstants(on.lo.at, on.hi.at, fuel) === 0;
/** The sign of t with c in place of the variable; t must be defined there. */
export const signAtPoint = (t: Term, variable: string, c: Term, fuel: Fuel): -1 | 0 | 1 | null => constantSign(substitute(t, variable, c), fuel);

const OUTERMOST = 8;
export function signsOn(t: Term, variable: string, on: Interval, fuel: Fuel, depth = OUTERMOST): number | null {
  return isDefinedOn(t, variable, on, fuel, depth) ? signsWhereDefined(t, variable, on, fuel, depth) : null;
}

/** Every condition of t holds on all of the interval. */
export function isDefinedOn(t: Term, variable: string, on: Interval, fuel: Fuel, depth = OUTERMOST): boolean {
  const conditions = conditionsOf(t);
  if (conditions === null || depth <= 0 || !rootsAreSound(t)) return false;
  return conditions.every((c) => {
    const mask = signsWhereDefined(c.term, variable, on, fuel, depth - 1);
    return mask !== null && (mask & ~ALLOWED[c.requires]) === 0;
  });
}

/** Signs of a term that is known to be defined on the interval: its closed ends, then its interior. */
export function signsWhereDefined(t: Term, variable: string, on: Interval, fuel: Fuel, depth: number): number | null {
  if (depth <= 0 || !fuel.spend(20)) return fuel.note("nested too deeply for a sign");
  let mask = 0;
  for (const end of [on.lo, on.hi]) {
    if (end.kind !== "finite" || !end.closed) continue;
    const s = signAtPoint(t, variable, end.at, fuel);
    if (s === null) return null;
    mask |= maskOf(s);
  }
  if (isPoint(on, fuel)) return mask;
  const inner = interiorSigns(t, variable, { lo: openEnd(on.lo), hi: openEnd(on.hi) }, fuel, depth);
  return inner === null ? null : mask | inner;
}

function interiorSigns(t: Term, variable: string, on: Interval, fuel: Fuel, depth: number): number | null {
  const rules = (f: Fuel): number | null => wholeAngleSigns(t, variable, on, f, depth) ?? normalFormSigns(t, variable, on, f, depth);
  const byForm = depth === OUTERMOST ? fuel.half(rules) : rules(fuel);
  // A normal form that leaves all three signs open may still be settled by the slope or by subdivision.
  if (byForm !== null && byForm !== ANY_SIGN) return byForm;
  const bare = withoutBars(t, variable, on, fuel, depth);
  if (bare !== null) return signsWhereDefined(bare, variable, on, fuel, depth - 1);
  const share = (rule: (f: Fuel) => number | null): number | null => (depth === OUTERMOST ? fuel.half(rule) : rule(fuel));
  const more = share((p) => logarithmicSigns(t, variable, on, p, depth));
  if (more !== null && more !== ANY_SIGN) return more;
  const slope = share((p) => monotoneSigns(t, variable, on, p, depth)) ?? signOnCompact(t, variable, on, fuel);
  return slope !== null && slope !== ANY_SIGN ? slope : partSigns(t, variable, on, fuel, depth) ?? slope ?? byForm;
}

/** Rule: normal form, factor by factor. */
function normalFormSigns(t: Term, variable: string, on: Interval, fuel: Fuel, depth: number): number | null {
  const normalizer = new Normalizer(fuel);
  const f = normalizer.normalize(t);
  if (f === null) return null;
  if (isZeroF(f)) return ZERO_SIGN;
  const isQuotient = rationalOfM(f.d) === null;
  const top = polynomialMask(f.n, normalizer, variable, on, fuel, depth, isQuotient);
  const bottom = polynomialMask(f.d, normalizer, variable, on, fuel, depth, isQuotient);
  if (top === null || bottom === null) return null;
  return timesMask(top, bottom & ~ZERO_SIGN);
}

/**
 * Rule: half-angle, with the only angle of t as it stands, as a symbol of its own: sin(2x − π/3) is not expanded, so that
 * its coefficients stay rational.
 */
function wholeAngleSigns(t: Term, variable: string, on: Interval, fuel: Fuel, depth: number): number | null {
  const angle = angleIn(t, variable);
  if (angle === null || symbolsOf(t).includes(ANGLE.name)) return null;
  const u = withAngle(t, angle);
  if (occursIn(u, variable)) return null;
  const normalizer = new Normalizer(fuel);
  const f = normalizer.normalize(u);
  if (f === null) return null;
  if (isZeroF(f)) return ZERO_SIGN;
  const of = (p: MPoly): number | null => { const c = rationalOfM(p); return c === null ? halfAngleSigns(p, normalizer.generators, variable, on, fuel, depth, { letter: ANGLE, angle }) : maskOf(signQ(c)); };
  const top = of(f.n);
  const bottom = top === null ? null : of(f.d);
  return top === null || bottom === null || top === ANY_SIGN ? null : timesMask(top, bottom & ~ZERO_SIGN);
}

const ANGLE: Term & { readonly kind: "symbol" } = { kind: "symbol", name: "whole_angle" };
const isAngled = (t: Term): t is Term & { readonly kind: "call" } => t.kind === "call" && (t.fn === "sin" || t.fn === "cos" || t.fn === "tan");

/** The argument of the first sine, cosine or tangent that depends on the variable. */
function angleIn(t: Term, variable: string, fuel = 200): Term | null {
  if (fuel <= 0) return null;
  if (isAngled(t) && occursIn(t.arg, variable)) return t.arg;
  for (const p of parts(t)) {
    const found = angleIn(p, variable, fuel - 1);
    if (found !== null) return found;
  }
  return null;
}

function withAngle(t: Term, angle: Term, fuel = 200): Term {
  if (fuel <= 0) return t;
  return isAngled(t) && sameTerm(t.arg, angle) ? call(t.fn, ANGLE) : mapParts(t, (p) => withAngle(p, angle, fuel - 1));
}

/** isPart: p is a factor of the term asked about, so that subdivision of p alone has not been tried and will not be. */
function polynomialMask(p: MPoly, normalizer: Normalizer, variable: string, on: Interval, fuel: Fuel, depth: number, isPart = false): number | null {
  const turned = halfAngleSigns(p, normalizer.generators, variable, on, fuel, depth);
  if (turned !== null && turned !== ANY_SIGN) return turned;
  const common = commonE(p);
  let mask = POSITIVE;
  for (const [g, n] of common.entries()) {
    if (n === 0) continue;
    const s = generatorSigns(normalizer, g, variable, on, fuel, depth);
    if (s === null) return null;
    mask = timesMask(mask, powerMask(s, n));
  }
  const rest = divideByMonomial(p, common);
  const number = rationalOfM(rest);
  if (number !== null) return timesMask(mask, maskOf(signQ(number)));
  const byForm = primitiveSigns(rest, normalizer, variable, on, fuel, depth);
  const s = (byForm === null || byForm === ANY_SIGN) && (isPart || common.some((n) => n !== 0)) ? signOnCompact(normalizer.polynomialTerm(rest), variable, on, fuel) ?? byForm : byForm;
  return s === null ? null : timesMask(mask, s);
}

/** Signs of a polynomial without monomial factors. */
function primitiveSigns(p: MPoly, normalizer: Normalizer, variable: string, on: Interval, fuel: Fuel, depth: number): number | null {
  const term = normalizer.polynomialTerm(p);
  if (isConstantTerm(term)) {
    const s = constantSign(term, fuel);
    return s === null ? null : maskOf(s);
  }
  const [g, ...others] = generatorsOf(p);
  const coefficients = g === undefined ? null : univariateM(p, g);
  const generator = g === undefined ? undefined : normalizer.generators[g];
  if (others.length === 0 && coefficients !== null && generator !== undefined) {
    const image = monotoneImage(generator.term, variable, on, fuel, depth - 1);
    const mask = image === null ? null : polynomialSigns(coefficients, image, fuel);
    if (mask !== null && mask !== ANY_SIGN) return mask;
  }
  const undone = exponentialSigns(p, normalizer, variable, on, fuel, depth) ?? inverseSigns(p, normalizer, variable, on, fuel, depth) ?? collinearSigns(p, normalizer, variable, on, fuel, depth);
  if (undone !== null && undone !== ANY_SIGN) return undone;
  const sum = sumSigns(p, normalizer, variable, on, fuel, depth);
  return sum !== null && sum !== ANY_SIGN ? sum : quadraticSigns(p, normalizer, fuel) ?? waveSigns(p, normalizer, fuel) ?? waveSumSigns(p, normalizer, fuel, (t) => signsWhereDefined(t, variable, on, fuel, depth - 1)) ?? scaledSigns(p, normalizer, variable, on, fuel, depth) ?? twoSidedSigns(p, normalizer, variable, on, fuel, depth) ?? conjugateSigns(p, normalizer, variable, on, fuel, depth) ?? sum;
}

/**
 * Rule: for a ≥ 0 ≥ b, a + b·g has the sign of a² − b²g², and for a ≤ 0 ≤ b the opposite one; g = √r or |u|, so g ≥ 0
 * and g² is known. For any a, b: where a² > b²g² it has the sign of a, where a² < b²g² that of b.
 */
function conjugateSigns(p: MPoly, normalizer: Normalizer, variable: string, on: Interval, fuel: Fuel, depth: number): number | null {
  const isSquareRoot = (t: Term | undefined): boolean => t?.kind === "power" || (t?.kind === "call" && t.fn === "abs");
  const g = [...generatorsOf(p)].reverse().find((i) => normalizer.generators[i]?.relation?.degree === 2 && isSquareRoot(normalizer.generators[i]?.term));
  const relation = g === undefined ? null : normalizer.generators[g]?.relation;
  if (g === undefined || relation === null || relation === undefined || depth <= 2 || !fuel.spend(50)) return null;
  let [a, b]: [MPoly, MPoly] = [new Map(), new Map()];
  for (const m of p.values()) {
    const rest = monomial(m.e.map((n, i) => (i === g ? 0 : n)), m.c);
    if (exponentOf(m.e, g) === 0) a = addM(a, rest);
    else b = addM(b, rest);
  }
  const [ra, rb] = [polynomialMask(a, normalizer, variable, on, fuel, depth - 2), polynomialMask(b, normalizer, variable, on, fuel, depth - 2)];
  if (ra === null || rb === null) return null;
  const [a2, b2] = [mulM(a, a), mulM(b, b)];
  const b2r = b2 === null ? null : mulM(b2, relation.value);
  if (a2 === null || b2r === null) return null;
  // Through a term, so that the squares of other radicals are reduced by their relations.
  const gap = signsWhereDefined(normalizer.polynomialTerm(addM(a2, negM(b2r))), variable, on, fuel, depth - 2);
  if (gap === POSITIVE || gap === NEGATIVE) return (gap === POSITIVE ? ra : rb) & ~ZERO_SIGN;
  const falls = (ra & NEGATIVE) === 0 && (rb & POSITIVE) === 0;
  if (!falls && ((ra & POSITIVE) !== 0 || (rb & NEGATIVE) !== 0)) return null;
  return gap === null || falls ? gap : reflect(gap);
}

/** Rule: a sum whose terms never have opposite signs. */
function sumSigns(p: MPoly, normalizer: Normalizer, variable: string, on: Interval, fuel: Fuel, depth: number): number | null {
  let all = 0;
  let strict = false;
  for (const m of sortedM(p)) {
    let mask = maskOf(signQ(m.c));
    for (const [g, n] of m.e.entries()) {
      if (n === 0) continue;
      const s = generatorSigns(normalizer, g, variable, on, fuel, depth);
      if (s === null) return null;
      mask = timesMask(mask, powerMask(s, n));
    }
    all |= mask;
    strict ||= (mask & ZERO_SIGN) === 0;
  }
  if ((all & POSITIVE) !== 0 && (all & NEGATIVE) !== 0) return ANY_SIGN;
  return strict ? all & ~ZERO_SIGN : all;
}

function generatorSigns(normalizer: Normalizer, g: number, variable: string, on: Interval, fuel: Fuel, depth: number): number | null {
  const generator = normalizer.generators[g];
  if (generator === undefined || depth <= 0) return null;
  const t = generator.term;
  if (generator.positive) return POSITIVE;
  if (isConstantTerm(t)) {
    const s = constantSign(t, fuel);
    return s === null ? ANY_SIGN : maskOf(s);
  }
  // A parameter may have any value, and what contains one is not analysed further.
  if (!occursIn(t, variable)) return ANY_SIGN;
  const of = (u: Term): number => signsWhereDefined(u, variable, on, fuel, depth - 1) ?? ANY_SIGN;
  if (t.kind === "symbol") return of1(on, fuel);
  if (t.kind === "power" && t.exponent.kind === "number") {
    const inner = of(t.base);
    return t.exponent.value.d % 2n === 0n ? inner & (POSITIVE | ZERO_SIGN) : inner;
  }
  if (t.kind !== "call") return ANY_SIGN;
  if (t.fn === "abs") return powerMask(of(t.arg), 2);
  if (t.fn === "log") return of(add(t.arg, int(-1)));
  if (t.fn === "asin" || t.fn === "atan") return of(t.arg);
  return interiorFallback(t, variable, on, fuel, depth - 1);
}

const interiorFallback = (t: Term, variable: string, on: Interval, fuel: Fuel, depth: number): number => monotoneSigns(t, variable, on, fuel, depth) ?? signOnCompact(t, variable, on, fuel) ?? ANY_SIGN;

/** Signs of the variable itself. */
const of1 = (on: Interval, fuel: Fuel): number => polynomialSigns([{ n: 0n, d: 1n }, { n: 1n, d: 1n }], on, fuel) ?? ANY_SIGN;

/** Rules: monotone, constant. Needs a slope of one strict sign on the open interval and the sign at the end where t is smallest in size. */
export function monotoneSigns(t: Term, variable: string, on: Interval, fuel: Fuel, depth: number): number | null {
  if (depth <= 0 || !fuel.spend(50)) return null;
  const slope = differentiate(t, variable);
  if (slope === null) return null;
  const mask = signsOn(slope, variable, on, fuel, depth - 3);
  if (mask === ZERO_SIGN) {
    const c = innerPoint(on);
    const s = c === null ? null : signAtPoint(t, variable, c, fuel);
    return s === null ? null : maskOf(s);
  }
  if (mask !== POSITIVE && mask !== NEGATIVE) return null;
  const start = on.lo.kind === "finite" ? signAtPoint(t, variable, on.lo.at, fuel) : null;
  const end = on.hi.kind === "finite" ? signAtPoint(t, variable, on.hi.at, fuel) : null;
  const [low, high] = mask === POSITIVE ? [start, end] : [end, start];
  if (low !== null && low >= 0) return POSITIVE;
  if (high !== null && high <= 0) return NEGATIVE;
  return null;
}
