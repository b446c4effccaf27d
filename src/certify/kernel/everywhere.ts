/**
 * What "F is an antiderivative of f on every interval on which f is defined" has to prove. Used by statements; it proves
 * nothing. Meaning of the claims together, with d the rule-based derivative of F:
 * - wherever f is defined and none of the polynomials listed as `thin` is 0, d and F are defined and d = f; so F' = f at
 *   every such point inside an interval of the domain (derivative.ts);
 * - wherever f is defined, F is defined, hence continuous.
 * `thin` are the nonzero polynomials of the variable alone that f needs to be ≥ 0: they vanish at finitely many points,
 * and a finite set of exceptions is harmless: F is continuous there and F' = f around, so F' = f there too (mean value
 * theorem), or the point is an end of the interval.
 */
import type { Claim } from "./claim.js";
import { conditionsOf } from "./conditions.js";
import { differentiate } from "./derivative.js";
import { Fuel } from "./fuel.js";
import { Normalizer, isZeroF } from "./normal.js";
import { type Term, add, int, mul, pow } from "./term.js";

/** Steps for telling a polynomial from 0. */
const POLYNOMIAL_STEPS = 2000;

export function everywhereClaims(expr: Term, variable: string, result: Term): readonly Claim[] | string {
  const d = differentiate(result, variable);
  const conditions = conditionsOf(expr);
  if (d === null || conditions === null) return "expression nested too deeply";
  const thin = conditions.filter((c) => c.requires === "nonnegative" && isPolynomial(c.term, variable, 100) && isNotZero(c.term)).map((c) => c.term);
  const unused = (t: Term): Term => mul(int(0), t);
  const first: Claim = { kind: "equal", left: add(expr, ...thin.map((t) => unused(pow(t, int(-1))))), right: add(d, unused(result)) };
  return thin.length === 0 ? [first] : [first, { kind: "equal", left: unused(expr), right: unused(result) }];
}

/** Built from numbers and the variable by sums, products and powers with positive integer exponents. */
function isPolynomial(t: Term, variable: string, fuel: number): boolean {
  if (fuel <= 0) return false;
  switch (t.kind) {
    case "number": return true;
    case "symbol": return t.name === variable;
    case "sum": return t.terms.every((p) => isPolynomial(p, variable, fuel - 1));
    case "product": return t.factors.every((p) => isPolynomial(p, variable, fuel - 1));
    case "power": return t.exponent.kind === "number" && t.exponent.value.d === 1n && t.exponent.value.n > 0n && isPolynomial(t.base, variable, fuel - 1);
    default: return false;
  }
}

/** The normal form of a polynomial over ℚ is canonical: it is 0 exactly for the zero polynomial. */
function isNotZero(t: Term): boolean {
  const f = new Normalizer(new Fuel(POLYNOMIAL_STEPS)).normalize(t);
  return f !== null && !isZeroF(f);
}
