/**
 * Antiderivatives of rational functions over ℚ: division, Hermite's reduction for multiple factors, then logarithms and
 * arctangents from the partial fractions of what has simple factors (Bronstein, Symbolic Integration I, ch. 2).
 */
import { squareFreeFactors } from "../../certify/kernel/polynomial.js";
import { factorInteger } from "../../certify/kernel/normal.js";
import { type Rational, ONE, ZERO, divQ, equalQ, gcdInt, isInteger, mulQ, negQ, rational, signQ, subQ } from "../../certify/kernel/rational.js";
import { type Term, call, int, num } from "../../certify/kernel/term.js";
import { tidyConstant } from "../tidy.js";
import { ZERO_T, isZeroTerm, minus, negated, over, plus, raised, rootOf, times } from "./algebra.js";
import { irreducibleFactors } from "./factor.js";
import { type QPoly, ONE_P, addPoly, bezout, degreeQ, derivativeQ, divideQ, fromPoly, gcdQ, integralQ, mulPoly, powPoly, scalePoly, toPoly } from "./qpoly.js";
import { exactRoots } from "./roots.js";

export interface RationalIntegral {
  readonly result: Term;
  /** The integrand as polynomial + partial fractions; one entry when there was nothing to split. */
  readonly fractions: readonly Term[];
}

export const polyTerm = (p: QPoly, x: Term): Term => plus(...p.map((c, i) => times(num(c), raised(x, int(i)))).reverse());

/** ∫ n/d dx; d is not 0. null: a factor whose roots we cannot name. */
export function integrateRational(n: QPoly, d: QPoly, x: Term): RationalIntegral | null {
  const common = gcdQ(n, d);
  const [top, bottom] = degreeQ(common) > 0 ? [divideQ(n, common).q, divideQ(d, common).q] : [n, d];
  const { q, r } = divideQ(top, bottom);
  const terms: Term[] = [polyTerm(integralQ(q), x)];
  const fractions: Term[] = q.length === 0 ? [] : [polyTerm(q, x)];
  if (r.length > 0) {
    const powers = squareFreeFactors(toPoly(bottom)).filter((f) => f.factor.length > 1).flatMap(({ factor, multiplicity }) => irreducibleFactors(factor).map((f) => ({ factor: fromPoly(f), multiplicity })));
    // The integer factors multiply to d up to a number, which goes into the numerator.
    const product = powers.reduce<QPoly>((v, p) => mulPoly(v, powPoly(p.factor, p.multiplicity)), ONE_P);
    const unit = divideQ(bottom, product).q[0] ?? ONE;
    const pieces = split(scalePoly(r, divQ(ONE, unit)), powers);
    if (pieces === null) return null;
    for (const { factor, multiplicity, numerator } of pieces) {
      fractions.push(...shownFractions(numerator, factor, multiplicity, x));
      const piece = reducePower(numerator, factor, multiplicity, x);
      if (piece === null) return null;
      terms.push(piece);
    }
  }
  return { result: plus(...terms), fractions };
}

/** Numerators over the coprime powers. */
function split(r: QPoly, powers: readonly { readonly factor: QPoly; readonly multiplicity: number }[]): { factor: QPoly; multiplicity: number; numerator: QPoly }[] | null {
  const out: { factor: QPoly; multiplicity: number; numerator: QPoly }[] = [];
  for (const [i, p] of powers.entries()) {
    const own = powPoly(p.factor, p.multiplicity);
    const others = powers.reduce<QPoly>((v, o, j) => (j === i ? v : mulPoly(v, powPoly(o.factor, o.multiplicity))), ONE_P);
    const b = bezout(others, own, r);
    if (b === null) return null;
    out.push({ ...p, numerator: b.s });
  }
  return out;
}

/** n/f^m as Σ n_k/f^k, for the explanation. */
function shownFractions(n: QPoly, f: QPoly, m: number, x: Term): Term[] {
  const out: Term[] = [];
  let rest = n;
  for (let k = m; k >= 1 && rest.length > 0; k -= 1) {
    const { q, r } = k === 1 ? { q: [], r: rest } : divideQ(rest, f);
    if (r.length > 0) out.unshift(over(polyTerm(r, x), raised(polyTerm(f, x), int(k))));
    rest = q;
  }
  return out;
}

/** ∫ n/f^m for an irreducible f, by Hermite's reduction: n = s·f·… + t·f'. */
function reducePower(n: QPoly, f: QPoly, m: number, x: Term): Term | null {
  const terms: Term[] = [];
  let top = n;
  for (let k = m; k >= 2; k -= 1) {
    // top = a·f + b·f': ∫ b f'/f^k = −b/((k−1) f^(k−1)) + ∫ b'/((k−1) f^(k−1)).
    const cofactor = bezout(derivativeQ(f), f, top);
    if (cofactor === null) return null;
    const c = rational(1n, BigInt(k - 1));
    terms.push(negated(over(polyTerm(scalePoly(cofactor.s, c), x), raised(polyTerm(f, x), int(k - 1)))));
    top = addPoly(cofactor.t, scalePoly(derivativeQ(cofactor.s), c));
  }
  const { q, r } = divideQ(top, f);
  terms.push(polyTerm(integralQ(q), x));
  const last = r.length === 0 ? ZERO_T : simpleFraction(r, f, x);
  return last === null ? null : plus(...terms, last);
}

const logAbs = (t: Term): Term => call("log", call("abs", t));

/** ∫ n/f for an irreducible integer polynomial f, deg n < deg f. */
function simpleFraction(n: QPoly, f: QPoly, x: Term): Term | null {
  const shown = polyTerm(f, x);
  // n = c·f'.
  const slope = derivativeQ(f);
  const { q, r } = divideQ(n, slope);
  if (r.length === 0 && degreeQ(q) === 0) return times(num(q[0] ?? ONE), isPositive(f) ? call("log", shown) : logAbs(shown));
  if (degreeQ(f) === 2) return quadraticFraction(n, f, x);
  const roots = exactRoots(toPoly(f));
  if (roots === null) return null;
  const terms: Term[] = [];
  for (const z of roots) {
    const residue = residueAt(n, slope, z.re, z.im);
    if (residue === null) return null;
    if (isZeroTerm(z.im)) { terms.push(times(residue.re, logAbs(minus(x, z.re)))); continue; }
    const q2 = plus(raised(x, int(2)), times(tidyConstant(times(int(-2), z.re)), x), tidyConstant(plus(times(z.re, z.re), times(z.im, z.im))));
    terms.push(times(residue.re, call("log", q2)));
    terms.push(times(tidyConstant(times(int(-2), residue.im)), call("atan", over(minus(x, z.re), z.im))));
  }
  return plus(...terms);
}

const isPositive = (f: QPoly): boolean => degreeQ(f) === 2 && signQ(f[2] ?? ZERO) > 0 && signQ(discriminant(f)) < 0;
const discriminant = (f: QPoly): Rational => subQ(mulQ(f[1] ?? ZERO, f[1] ?? ZERO), mulQ(rational(4n), mulQ(f[2] ?? ZERO, f[0] ?? ZERO)));

/** (αx + β)/(ax² + bx + c). */
function quadraticFraction(n: QPoly, f: QPoly, x: Term): Term {
  const [b, a] = [f[1] ?? ZERO, f[2] ?? ONE];
  const [beta, alpha] = [n[0] ?? ZERO, n[1] ?? ZERO];
  const logPart = divQ(alpha, mulQ(rational(2n), a));
  const rest = subQ(beta, mulQ(logPart, b));
  const shown = polyTerm(f, x);
  const log = times(num(logPart), isPositive(f) ? call("log", shown) : logAbs(shown));
  return signQ(rest) === 0 ? log : plus(log, times(num(rest), reciprocalQuadratic(f, x)));
}

/** ∫ dx/(ax² + bx + c) with integer coefficients and no rational root. */
export function reciprocalQuadratic(f: QPoly, x: Term): Term {
  const d = discriminant(f);
  const slope: QPoly = derivativeQ(f);
  const { outside, inside } = squarePart(signQ(d) < 0 ? negQ(d) : d);
  if (signQ(d) > 0) {
    const w = times(num(outside), rootOf(num(inside)));
    return times(tidyConstant(raised(w, int(-1))), logAbs(over(minus(polyTerm(slope, x), w), plus(polyTerm(slope, x), w))));
  }
  // (2ax + b)/(s√n) in lowest terms.
  const g = slope.reduce((v, c) => gcdInt(v, c.n), isInteger(outside) ? outside.n : 1n);
  const scale = slope.every(isInteger) && isInteger(outside) && g > 1n ? rational(g) : ONE;
  const line = polyTerm(scalePoly(slope, divQ(ONE, scale)), x);
  const below = times(num(divQ(outside, scale)), rootOf(num(inside)));
  const coefficient = tidyConstant(over(int(2), times(num(outside), rootOf(num(inside)))));
  return times(coefficient, call("atan", equalQ(inside, ONE) ? times(num(divQ(scale, outside)), line) : over(line, below)));
}

/** d = outside²·inside with a square-free integer inside. */
export function squarePart(d: Rational): { readonly outside: Rational; readonly inside: Rational } {
  let [outside, inside] = [rational(1n, d.d), ONE];
  for (const [p, k] of factorInteger(d.n * d.d)) {
    outside = mulQ(outside, rational(p ** (k / 2n)));
    inside = mulQ(inside, rational(p ** (k % 2n)));
  }
  return { outside, inside };
}

/** n(z)/f'(z) for z = re + i·im. */
function residueAt(n: QPoly, slope: QPoly, re: Term, im: Term): { re: Term; im: Term } | null {
  const value = (p: QPoly): { re: Term; im: Term } => {
    let [u, v]: [Term, Term] = [ZERO_T, ZERO_T];
    for (const c of [...p].reverse()) [u, v] = [tidyConstant(plus(minus(times(u, re), times(v, im)), num(c))), tidyConstant(plus(times(u, im), times(v, re)))];
    return { re: u, im: v };
  };
  const [a, b] = [value(n), value(slope)];
  const size = tidyConstant(plus(times(b.re, b.re), times(b.im, b.im)));
  if (isZeroTerm(size)) return null;
  return { re: tidyConstant(over(plus(times(a.re, b.re), times(a.im, b.im)), size)), im: tidyConstant(over(minus(times(a.im, b.re), times(a.re, b.im)), size)) };
}

