/**
 * Complex roots of a polynomial equation. Used by statements; it proves nothing.
 * Meaning of the claims together: the polynomial is lead·∏(x − rᵢ)^mᵢ·∏((x − uⱼ)² + vⱼ²)^kⱼ with lead ≠ 0 and vⱼ > 0, as
 * polynomials over ℝ (both are defined and agree at every real x, and are polynomials: `isPolynomial` looks at the term). Over ℂ the
 * second product is ∏((x − uⱼ − vⱼi)(x − uⱼ + vⱼi))^kⱼ. So the complex roots are exactly the rᵢ and uⱼ ± vⱼi; they are
 * pairwise different, and the exponents are their multiplicities.
 */
import { nonzeroConstant, positiveConstant } from "./constant-claims.js";
import type { Claim } from "./claim.js";
import { type Shape, countShape, list, record, termShape } from "./decode.js";
import { REALS } from "./region.js";
import { type Term, add, int, integerOf, isConstantTerm, mul, neg, pow, sub, sym, symbolsOf } from "./term.js";

export interface RealRoot { readonly at: Term; readonly multiplicity: number }
/** u ± v·i with v > 0. */
export interface RootPair { readonly re: Term; readonly im: Term; readonly multiplicity: number }
export interface Factorisation {
  readonly lead: Term;
  readonly real: readonly RealRoot[];
  readonly pairs: readonly RootPair[];
}

export const factorisationShape: Shape<Factorisation> = record<{ lead: Term; real: readonly RealRoot[]; pairs: readonly RootPair[] }>({
  lead: termShape,
  real: list(record<{ at: Term; multiplicity: number }>({ at: termShape, multiplicity: countShape })),
  pairs: list(record<{ re: Term; im: Term; multiplicity: number }>({ re: termShape, im: termShape, multiplicity: countShape })),
});

/** Built from constants and the variable by sums, products and powers with exponents 1, 2, 3, … */
export function isPolynomial(t: Term, variable: string, fuel = 200): boolean {
  if (fuel <= 0) return false;
  if (isConstantTerm(t)) return true;
  if (t.kind === "symbol") return t.name === variable;
  if (t.kind === "sum") return t.terms.every((p) => isPolynomial(p, variable, fuel - 1));
  if (t.kind === "product") return t.factors.every((p) => isPolynomial(p, variable, fuel - 1));
  const n = t.kind === "power" ? integerOf(t.exponent) : null;
  return t.kind === "power" && n !== null && n >= 1n && isPolynomial(t.base, variable, fuel - 1);
}

export function factorisationClaims(expr: Term, variable: string, f: Factorisation): readonly Claim[] | string {
  if (!isPolynomial(expr, variable)) return "complex solutions of polynomial equations only";
  const constants = [f.lead, ...f.real.map((r) => r.at), ...f.pairs.flatMap((p) => [p.re, p.im])];
  if (constants.some((c) => symbolsOf(c).length > 0)) return "a root that is not a constant";
  if ([...f.real, ...f.pairs].some((r) => r.multiplicity < 1) || f.real.length + f.pairs.length === 0) return "a root of multiplicity 0, or none at all";
  const x = sym(variable);
  const square = (t: Term): Term => pow(t, int(2));
  const product = mul(
    f.lead,
    ...f.real.map((r) => pow(add(x, neg(r.at)), int(r.multiplicity))),
    ...f.pairs.map((p) => pow(add(square(add(x, neg(p.re))), square(p.im)), int(p.multiplicity))),
  );
  return [
    { kind: "defined_on", expr, variable, on: REALS },
    { kind: "equal", left: expr, right: product },
    nonzeroConstant(f.lead),
    ...f.pairs.map((p) => positiveConstant(p.im)),
    ...f.real.flatMap((r, i) => f.real.slice(i + 1).map((q) => nonzeroConstant(sub(r.at, q.at)))),
    ...f.pairs.flatMap((p, i) => f.pairs.slice(i + 1).map((q) => nonzeroConstant(add(square(sub(p.re, q.re)), square(sub(p.im, q.im)))))),
  ];
}
