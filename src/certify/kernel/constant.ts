/**
 * The sign of a constant.
 * Statement: constantSign(t) = s means that t is defined and has sign s.
 * Why sound: nonzero signs come from an enclosure that excludes 0; zero comes from a normal form that is zero, from
 * a root bound (below), from products instead of sums of logarithms, or from a common root of two polynomials in an isolating interval. Nothing is guessed.
 * Zero bound: a division-free expression over integers and k-th roots is an algebraic integer; if every conjugate is at
 * most 2^u and the degree at most D, a nonzero value is at least 2^(−u(D−1)), because its norm is a nonzero integer
 * (Burnikel, Funke, Mehlhorn, Schirra, Schmitt 2001). An enclosure below that bound around 0 proves 0.
 * Refuses (null): precision caps, mixtures of transcendental constants whose normal form is not zero.
 */
import { PRECISIONS } from "./bounds.js";
import { ALLOWED, conditionsOf, maskOf, rootsIn } from "./conditions.js";
import type { Fuel } from "./fuel.js";
import { type Ball, signOf } from "./ball.js";
import { costOf, enclose } from "./interval.js";
import { withoutLogarithms } from "./logarithms.js";
import { type MPoly, contentM, exponentOf, generatorsOf, scaleM, univariateM } from "./multipoly.js";
import { type Frac, type Generator, Normalizer, isZeroF, rationalOfF } from "./normal.js";
import { countRoots, degree, fromRationals, gcdP, signAt } from "./polynomial.js";
import { type Rational, ONE, ZERO, addQ, bitLength, bitsQ, divQ, mulQ, powQ, signQ } from "./rational.js";
import { type Term, int, integerOf, isConstantTerm, num, parts } from "./term.js";

const NO_SYMBOLS: ReadonlyMap<string, Ball> = new Map();
const MAX_BOUND_BITS = 6000;

export function constantSign(t: Term, fuel: Fuel): -1 | 0 | 1 | null {
  if (t.kind === "number") return signQ(t.value);
  if (!isConstantTerm(t) || !isDefinedConstant(t, fuel)) return null;
  return signOfDefined(t, fuel);
}

/** Whether the constant term is defined: every condition in order, innermost first. */
export function isDefinedConstant(t: Term, fuel: Fuel): boolean {
  const conditions = conditionsOf(t);
  if (conditions === null || !rootsAreSound(t)) return false;
  return conditions.every((c) => {
    const s = signOfDefined(c.term, fuel);
    return s !== null && (maskOf(s) & ALLOWED[c.requires]) !== 0;
  });
}

/** Every `root` names exactly one real zero: `enclose` asks Sturm before it refines. */
export const rootsAreSound = (t: Term): boolean => rootsIn(t).every((r) => r.kind === "root" && enclose(r, NO_SYMBOLS, 8, 10) !== null);

/** The sign of a constant term that is known to be defined. */
export function signOfDefined(t: Term, fuel: Fuel): -1 | 0 | 1 | null {
  if (t.kind === "number") return signQ(t.value);
  if (!isConstantTerm(t) || !fuel.spend(20)) return null;
  const exact = rationalValue(t, 30);
  if (exact !== null) return signQ(exact);
  const quick = enclosedSign(t, PRECISIONS[0] ?? 48, fuel);
  if (quick !== null) return quick;
  const normalizer = new Normalizer(fuel);
  const f = normalizer.normalize(t);
  if (f !== null) {
    if (isZeroF(f)) return 0;
    const q = rationalOfF(f);
    if (q !== null) return signQ(q);
    if (isZeroByRoots(f, normalizer.generators) || isZeroByBound(f, normalizer, fuel) || isZeroByLogarithms(f, normalizer, fuel)) return 0;
  }
  const normal = f === null ? t : normalizer.toTerm(f);
  for (const k of PRECISIONS) {
    const s = enclosedSign(t, k, fuel) ?? enclosedSign(normal, k, fuel);
    if (s !== null) return s;
  }
  return fuel.note("the sign of a constant could not be decided");
}

/** The value of a defined sum, product or small integer power of rationals; null for anything else. */
function rationalValue(t: Term, fuel: number): Rational | null {
  if (t.kind === "number") return t.value;
  if (fuel <= 0) return null;
  if (t.kind === "power") {
    const b = rationalValue(t.base, fuel - 1);
    const e = integerOf(t.exponent);
    return b === null || e === null || e > 64n || e < -64n || bitsQ(b) > 256 || (b.n === 0n && e <= 0n) ? null : powQ(b, e);
  }
  if (t.kind !== "sum" && t.kind !== "product") return null;
  let out = t.kind === "sum" ? ZERO : ONE;
  for (const p of parts(t)) {
    const q = rationalValue(p, fuel - 1);
    if (q === null || bitsQ(q) + bitsQ(out) > 20_000) return null;
    out = t.kind === "sum" ? addQ(out, q) : mulQ(out, q);
  }
  return out;
}

function enclosedSign(t: Term, k: number, fuel: Fuel): -1 | 1 | null {
  if (!fuel.spend(10 + (k >> 4) + costOf(t, k))) return null;
  const ball = enclose(t, NO_SYMBOLS, k, 400);
  const s = ball === null ? null : signOf(ball);
  if (s !== 1 && s !== -1) return null;
  fuel.usedEnclosure = true;
  return s;
}

/** q(α) = 0 for the root α of p in its interval, exactly when gcd(p, q) has a root there. */
function isZeroByRoots(f: Frac, generators: readonly Generator[]): boolean {
  const [g, ...others] = generatorsOf(f.n);
  const term = g === undefined ? undefined : generators[g]?.term;
  const coefficients = g === undefined ? null : univariateM(f.n, g);
  if (others.length > 0 || term?.kind !== "root" || coefficients === null) return false;
  const common = gcdP(fromRationals(coefficients), term.polynomial);
  if (degree(common) < 1) return false;
  const inside = countRoots(common, term.lo, term.hi);
  return (inside !== null && inside > 0) || signAt(common, term.lo) === 0 || signAt(common, term.hi) === 0;
}

/** Upper bound, in bits, of every conjugate of the polynomial's value; null when a generator is not a root of integers. */
function conjugateBits(p: MPoly, generators: readonly Generator[], fuel: number): number | null {
  let bits = 0;
  for (const m of p.values()) {
    if (m.c.d !== 1n || fuel <= 0) return null;
    let term = bitLength(m.c.n);
    for (const g of generatorsOf(new Map([["", m]]))) {
      const generator = generators[g];
      if (generator === undefined || !isRadical(generator) || generator.relation === null) return null;
      const inner = conjugateBits(generator.relation.value, generators, fuel - 1);
      if (inner === null) return null;
      // |root| ≤ 2^⌈inner/degree⌉ ≤ 2^inner.
      const d = BigInt(generator.relation.degree);
      const rootBits = (BigInt(inner) + d - 1n) / d;
      term += exponentOf(m.e, g) * toCount(rootBits);
    }
    if (term > bits) bits = term;
  }
  return bits + bitLength(BigInt(p.size));
}

const toCount = (n: bigint): number => (n > 100_000n ? 100_000 : [...n.toString()].reduce((v, c) => v * 10 + "0123456789".indexOf(c), 0));

const isRadical = (g: Generator): boolean => g.relation !== null && g.term.kind === "power" && g.term.exponent.kind === "number";

function isZeroByBound(f: Frac, normalizer: Normalizer, fuel: Fuel): boolean {
  const generators = normalizer.generators;
  // Scaling by a positive rational does not move the zero; it makes the coefficients integers.
  const n = scaleM(f.n, divQ(ONE, contentM(f.n)));
  const bits = conjugateBits(n, generators, 30);
  if (bits === null) return false;
  // The degree is at most the product of the degrees of all radicals that occur, nested ones included.
  let degreeBound = 1;
  for (const g of generators) if (isRadical(g) && g.relation !== null && degreeBound <= MAX_BOUND_BITS) degreeBound *= g.relation.degree;
  const needed = bits * (degreeBound - 1) + 2;
  if (needed > MAX_BOUND_BITS || !fuel.spend(50 + (needed >> 3))) return false;
  const ball = enclose(normalizer.polynomialTerm(n), NO_SYMBOLS, needed + 8, 400);
  return ball !== null && ball.lo > -(1n << 8n) && ball.hi < 1n << 8n;
}

/** Σ kᵢ·log uᵢ + c = 0 exactly when the products on both sides agree: log((√(9+4e) − 3)/2) + log((√(9+4e) + 3)/2) = 1. */
function isZeroByLogarithms(f: Frac, normalizer: Normalizer, fuel: Fuel): boolean {
  const plain = generatorsOf(f.n).length > 1 && fuel.spend(20) ? withoutLogarithms(f.n, normalizer) : null;
  const g = plain === null ? null : new Normalizer(fuel).normalize(plain.term);
  return g !== null && isZeroF(g);
}

/** a − b as one constant, for comparisons. */
export const difference = (a: Term, b: Term): Term => ({ kind: "sum", terms: [a, { kind: "product", factors: [int(-1), b] }] });

/** Sign of a − b for constant terms; both must be defined. */
export function compareConstants(a: Term, b: Term, fuel: Fuel): -1 | 0 | 1 | null {
  if (a.kind === "number" && b.kind === "number") return constantSign(num({ n: a.value.n * b.value.d - b.value.n * a.value.d, d: 1n }), fuel);
  return constantSign(difference(a, b), fuel);
}
