/**
 * Whether one term is defined wherever others are.
 * Why sound: a condition follows when the same holds on the whole line; or it is, up to a positive rational factor, one
 * that is given; or its term is positive as written; or it is a product of things given to be nonzero (or divides such a product, or a + b·g with g² known
 * does so together with its conjugate a − b·g). |u| > 0 where u ≠ 0; u > 0 where u ≥ 0 and u ≠ 0; and a
 * sum is positive when no term is negative and one is positive.
 * A product of things that are never negative is not negative, and positive where it is not zero.
 */
import { ALLOWED, type Condition, conditionsOf, isPositiveAsWritten, maskOf } from "./conditions.js";
import { constantSign } from "./constant.js";
import type { Fuel } from "./fuel.js";
import { type MPoly, ONE_M, addM, commonE, contentM, divideByMonomial, divideExactM, exponentOf, generatorM, generatorsOf, mulM, rationalOfM, scaleM, univariateM } from "./multipoly.js";
import { type Frac, Normalizer } from "./normal.js";
import { degree, divideExact, fromRationals, gcdP } from "./polynomial.js";
import { ONE, divQ, negQ, rational, signQ } from "./rational.js";
import { REALS } from "./region.js";
import { signsOn } from "./sign.js";
import { type Term, sameTerm, symbolsOf } from "./term.js";

interface Known {
  readonly condition: Condition;
  readonly form: Frac;
}

/** The first part of `right` whose condition does not follow from those of `given`, or null when all do. */
export function undefinedBeyond(right: Term, given: readonly Term[], fuel: Fuel): Term | null {
  const wanted = conditionsOf(right);
  if (wanted === null) return right;
  // Roots of symbols in `given` are real wherever all of it is defined; those of `right` alone need not be.
  const normalizer = new Normalizer(fuel, { terms: given });
  const known: Known[] = [];
  for (const t of given) {
    for (const condition of conditionsOf(t) ?? []) {
      const form = normalizer.normalize(condition.term);
      if (form !== null) known.push({ condition, form });
    }
  }
  return wanted.find((c) => !follows(c, known, normalizer, fuel))?.term ?? null;
}

const isAsStrong = (a: Condition, b: Condition): boolean => a.requires === b.requires || a.requires === "positive";

function follows(c: Condition, known: readonly Known[], normalizer: Normalizer, fuel: Fuel): boolean {
  if (known.some((k) => isAsStrong(k.condition, c) && sameTerm(k.condition.term, c.term))) return true;
  if (isPositiveAsWritten(c.term)) return true;
  const form = normalizer.normalize(c.term);
  if (form !== null) {
    const same = known.filter((k) => isPositiveMultiple(form, k.form, normalizer));
    if (same.some((k) => isAsStrong(k.condition, c))) return true;
    const isNever = c.requires === "positive" && c.term.kind === "call" && c.term.fn === "abs";
    if ((c.requires === "nonzero" || isNever || (c.requires === "positive" && same.some((k) => k.condition.requires === "nonnegative"))) && isNonzero((c.term.kind === "call" && c.term.fn === "abs" ? normalizer.normalize(c.term.arg) : form)?.n ?? form.n, known, normalizer)) return true;
    if (isSumOfSquares(form.n, normalizer) && isSumOfSquares(form.d, normalizer)) return true;
    if (c.requires !== "nonzero" && isNeverNegative(form, normalizer) && (c.requires === "nonnegative" || isNonzero(form.n, known, normalizer))) return true;
  }
  const [variable, ...others] = symbolsOf(c.term);
  if (variable === undefined) {
    const s = constantSign(c.term, fuel);
    return s !== null && (maskOf(s) & ALLOWED[c.requires]) !== 0;
  }
  if (others.length > 0) return false;
  const mask = signsOn(c.term, variable, REALS, fuel);
  return mask !== null && (mask & ~ALLOWED[c.requires]) === 0;
}

/** p > 0: no term is negative, and one is positive. */
function isSumOfSquares(p: MPoly, normalizer: Normalizer): boolean {
  let strict = false;
  for (const m of p.values()) {
    const own = generatorsOf(new Map([["", m]]));
    if (signQ(m.c) < 0 || !own.every((g) => exponentOf(m.e, g) % 2 === 0 || normalizer.generators[g]?.positive === true || normalizer.generators[g]?.nonnegative === true)) return false;
    strict ||= own.every((g) => normalizer.generators[g]?.positive === true);
  }
  return strict;
}

/** A positive number times powers of generators that are never negative (even roots, |·|, exponentials), and even powers. */
function isNeverNegative(f: Frac, normalizer: Normalizer): boolean {
  const isEvenRoot = (t: Term): boolean => (t.kind === "power" && t.exponent.kind === "number" && t.exponent.value.n === 1n && t.exponent.value.d % 2n === 0n) || (t.kind === "call" && t.fn === "abs");
  return [f.n, f.d].every((p) => {
    const [m, ...others] = p.values();
    return m !== undefined && others.length === 0 && signQ(m.c) > 0 && m.e.every((n, g) => {
      const generator = normalizer.generators[g];
      return n % 2 === 0 || (generator !== undefined && (generator.positive || generator.nonnegative || isEvenRoot(generator.term)));
    });
  });
}

/** a = q·b with a positive rational q. */
function isPositiveMultiple(a: Frac, b: Frac, normalizer: Normalizer): boolean {
  if (b.n.size === 0) return false;
  const ratio = normalizer.times(a, { n: b.d, d: b.n });
  const q = ratio === null || rationalOfM(ratio.d) === null ? null : rationalOfM(ratio.n);
  return q !== null && signQ(q) > 0;
}

/** p ≠ 0, because all its factors divide things that are not zero, or those of its norm over a square root do. */
function isNonzero(p: MPoly, known: readonly Known[], normalizer: Normalizer, fuel = 4): boolean {
  if (p.size === 0) return false;
  if (dividesNonzero(p, known, normalizer)) return true;
  const g = [...generatorsOf(p)].reverse().find((i) => normalizer.generators[i]?.relation?.degree === 2);
  if (g === undefined || fuel <= 0) return false;
  // (a + b·g)(a − b·g), reduced by the relations through the normaliser.
  const conjugate: MPoly = new Map([...p].map(([key, m]) => [key, exponentOf(m.e, g) % 2 === 0 ? m : { e: m.e, c: negQ(m.c) }]));
  const norm = normalizer.times({ n: p, d: ONE_M }, { n: conjugate, d: ONE_M });
  if (norm === null || rationalOfM(norm.d) === null || norm.n.size === 0) return false;
  const nonzero = known.filter((k) => k.condition.requires !== "nonnegative");
  return nonzero.some((k) => isMultiple(k.form.n, p, conjugate, norm.n, normalizer)) || isNonzero(norm.n, known, normalizer, fuel - 1);
}

/** k = p·h in the normal form; h is found as k·p̄/N for the norm N = p·p̄, and the product is checked. */
function isMultiple(k: MPoly, p: MPoly, conjugate: MPoly, norm: MPoly, normalizer: Normalizer): boolean {
  const top = normalizer.times({ n: k, d: ONE_M }, { n: conjugate, d: ONE_M });
  const h = top === null || rationalOfM(top.d) === null ? null : divideExactM(top.n, norm);
  const back = h === null ? null : normalizer.times({ n: p, d: ONE_M }, { n: h, d: ONE_M });
  if (back === null || rationalOfM(back.d) === null || back.n.size === 0) return false;
  const ratio = divideExactM(k, back.n);
  return ratio !== null && rationalOfM(ratio) !== null;
}

function dividesNonzero(p: MPoly, known: readonly Known[], normalizer: Normalizer): boolean {
  // What is not zero has no factor that is: a² ≠ 0 means a ≠ 0.
  // A root or an absolute value that is not zero means that what its relation names is not zero either.
  const nonzero = known.filter((k) => k.condition.requires !== "nonnegative").flatMap((k) => [k.form.n, divideByMonomial(k.form.n, commonE(k.form.n)), ...commonE(k.form.n).flatMap((n, g) => {
    if (n === 0) return [];
    const value = normalizer.generators[g]?.relation?.value;
    return value === undefined ? [generatorM(g)] : [generatorM(g), value];
  })]);
  let rest = p;
  const common = commonE(rest);
  rest = divideByMonomial(rest, common);
  for (const [g, n] of common.entries()) {
    const generator = normalizer.generators[g];
    if (n === 0 || generator === undefined || generator.positive) continue;
    // A root or an absolute value is zero exactly when what its relation names is.
    const isRoot = generator.term.kind === "power" || (generator.term.kind === "call" && generator.term.fn === "abs");
    const product = mulM(rest, isRoot && generator.relation !== null ? generator.relation.value : generatorM(g));
    if (product === null) return false;
    rest = product;
  }
  for (const k of nonzero) {
    if (rationalOfM(k) !== null) continue;
    for (let i = 0; i < 20; i += 1) {
      const q = divideExactM(rest, k);
      if (q === null) break;
      rest = q;
    }
    if (divideExactM(k, rest) !== null) return rest.size > 0;
    rest = withoutCommonRoots(rest, k);
  }
  // A relation may have brought in π or exponentials again.
  const last = commonE(rest).map((n, g) => (normalizer.generators[g]?.positive === true ? n : 0));
  const c = rationalOfM(divideByMonomial(scaleM(rest, divQ(ONE, contentM(rest))), last));
  return c !== null && signQ(c) !== 0;
}

/** Univariate only: p without the roots that it shares with k, which are no zeros of k ≠ 0. */
function withoutCommonRoots(p: MPoly, k: MPoly): MPoly {
  const [g, ...others] = generatorsOf(p);
  if (g === undefined || others.length > 0) return p;
  const [a, b] = [univariateM(p, g), univariateM(k, g)];
  if (a === null || b === null) return p;
  let rest = fromRationals(a);
  for (let i = 0; i < 20; i += 1) {
    const common = gcdP(rest, fromRationals(b));
    const q = degree(common) < 1 ? null : divideExact(rest, common);
    if (q === null) break;
    rest = q;
  }
  let out: MPoly = new Map();
  rest.forEach((c, i) => { out = addM(out, scaleM(generatorM(g, i), rational(c))); });
  return out;
}

