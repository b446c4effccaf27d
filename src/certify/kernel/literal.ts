/**
 * Equations with parameters. Used by statements; it proves nothing.
 * Meaning of the claims together: for all real values of the parameters that satisfy `conditions`, the real x in `on` with
 * expr = 0 are exactly `roots`. And there is an open set of such values (`example`).
 * - Solutions: wherever the conditions hold, expr at x = root is defined and 0, and the root lies in `on`.
 * - No others, by `product`: wherever expr is defined and the conditions hold, expr = ∏(x − rootᵢ)^mᵢ · rest, rest ≠ 0.
 * - No others, by `elimination`: there expr = (p − value)·rest with rest ≠ 0 and a value free of p. So expr = 0 makes p = value,
 *   and the only root, with that value for p, is x itself.
 * - `form`: wherever expr is defined, expr = (Σ coefficientₖ·xᵏ)·rest, rest ≠ 0, coefficients free of x. What follows for
 *   coefficients that vanish and for a negative discriminant is school algebra and may be said.
 * How a condition becomes part of an `equal` claim: 0·c^(−1) is defined exactly where c ≠ 0, 0·c^(1/2) where c ≥ 0,
 * 0·c^(−1/2) where c > 0, and it is 0 there. So "wherever left + guard is defined, right is, and they are equal" is the
 * implication meant.
 */
import { nonzeroConstant, positiveConstant } from "./constant-claims.js";
import type { Claim } from "./claim.js";
import type { Requirement } from "./conditions.js";
import { type Shape, countShape, list, nullable, oneOf, record, symbolShape, termShape } from "./decode.js";
import { type End, type Interval } from "./region.js";
import { type Term, add, frac, int, mul, neg, pow, sub, substitute, sym, symbolsOf } from "./term.js";

export interface ParameterCondition {
  readonly term: Term;
  readonly requires: Requirement;
}
export interface Value {
  readonly name: string;
  readonly value: Term;
}
export interface Literal {
  readonly conditions: readonly ParameterCondition[];
  readonly roots: readonly Term[];
  readonly product: { readonly multiplicities: readonly number[]; readonly rest: Term } | null;
  readonly elimination: { readonly parameter: string; readonly value: Term; readonly rest: Term } | null;
  readonly form: { readonly coefficients: readonly Term[]; readonly rest: Term } | null;
  readonly example: readonly Value[];
}

type Product = { readonly multiplicities: readonly number[]; readonly rest: Term };
type Elimination = { readonly parameter: string; readonly value: Term; readonly rest: Term };
type Form = { readonly coefficients: readonly Term[]; readonly rest: Term };
const conditionShape: Shape<ParameterCondition> = record<{ term: Term; requires: Requirement }>({ term: termShape, requires: oneOf("positive", "nonnegative", "nonzero") });
export const literalShape: Shape<Literal> = record<{ conditions: readonly ParameterCondition[]; roots: readonly Term[]; product: Product | null; elimination: Elimination | null; form: Form | null; example: readonly Value[] }>({
  conditions: list(conditionShape),
  roots: list(termShape),
  product: nullable(record<{ multiplicities: readonly number[]; rest: Term }>({ multiplicities: list(countShape), rest: termShape })),
  elimination: nullable(record<{ parameter: string; value: Term; rest: Term }>({ parameter: symbolShape, value: termShape, rest: termShape })),
  form: nullable(record<{ coefficients: readonly Term[]; rest: Term }>({ coefficients: list(termShape), rest: termShape })),
  example: list(record<{ name: string; value: Term }>({ name: symbolShape, value: termShape })),
});

/** 0, defined exactly where the condition holds. */
function guard(c: ParameterCondition): Term {
  const exponent = c.requires === "nonzero" ? int(-1) : c.requires === "nonnegative" ? frac(1, 2) : frac(-1, 2);
  return mul(int(0), pow(c.term, exponent));
}
/** t, defined exactly where t is and all conditions hold. */
export const guarded = (t: Term, conditions: readonly ParameterCondition[]): Term => add(t, ...conditions.map(guard));

/** x ∈ on, as conditions on x. */
export function membership(x: Term, on: Interval): readonly ParameterCondition[] {
  const of = (end: End, term: (at: Term) => Term): readonly ParameterCondition[] => (end.kind === "finite" ? [{ term: term(end.at), requires: end.closed ? "nonnegative" : "positive" }] : []);
  const isZero = (t: Term): boolean => t.kind === "number" && t.value.n === 0n;
  return [...of(on.lo, (at) => (isZero(at) ? x : sub(x, at))), ...of(on.hi, (at) => sub(at, x))];
}

/** `rest` is defined and not 0 wherever `where` is defined. */
const nonvanishing = (rest: Term, where: Term): Claim => ({ kind: "equal", left: mul(int(0), where), right: mul(int(0), pow(rest, int(-1))) });

export function literalClaims(expr: Term, variable: string, on: Interval, answer: Literal): readonly Claim[] | string {
  const { conditions, roots, product, elimination, form } = answer;
  const x = sym(variable);
  if ([...conditions.map((c) => c.term), ...roots].some((t) => symbolsOf(t).includes(variable))) return "the unknown occurs in its own solution";
  const claims: Claim[] = [...exampleClaims(answer)];

  for (const r of roots) {
    claims.push({ kind: "equal", left: guarded(int(0), conditions), right: substitute(expr, variable, r) });
    for (const m of membership(r, on)) claims.push({ kind: "equal", left: guarded(int(0), conditions), right: guard(m) });
  }
  const all = [...conditions, ...membership(x, on)];
  const where = guarded(expr, all);
  if (product !== null && elimination === null) {
    if (product.multiplicities.length !== roots.length || product.multiplicities.some((m) => m < 1)) return "one multiplicity for each root is needed";
    const factors = roots.map((r, i) => pow(sub(x, r), int(product.multiplicities[i] ?? 1)));
    claims.push({ kind: "equal", left: where, right: mul(...factors, product.rest) }, nonvanishing(product.rest, where));
  } else if (elimination !== null && product === null) {
    const { parameter, value, rest } = elimination;
    const [root, ...others] = roots;
    if (root === undefined || others.length > 0) return "elimination gives one root";
    if (parameter === variable || symbolsOf(value).includes(parameter)) return "the parameter is not eliminated";
    const put = (t: Term): Term => substitute(t, parameter, value);
    claims.push({ kind: "equal", left: where, right: mul(add(sym(parameter), neg(value)), rest) }, nonvanishing(rest, where));
    claims.push({ kind: "equal", left: add(put(guarded(x, all)), mul(int(0), value)), right: put(root) });
  } else return "one reason why there are no other solutions is needed";
  if (form !== null) {
    if (form.coefficients.length < 2 || form.coefficients.length > 3 || form.coefficients.some((c) => symbolsOf(c).includes(variable))) return "not a form of degree 1 or 2 in the unknown";
    const polynomial = add(...form.coefficients.map((c, k) => (k === 0 ? c : mul(c, pow(x, int(k))))));
    // x^0 and x^1 apart, so that nothing is undefined at x = 0.
    claims.push({ kind: "equal", left: expr, right: mul(polynomial, form.rest) }, nonvanishing(form.rest, expr));
  }
  return claims;
}

/** At the example every condition holds strictly, so it holds around it; and no two roots are the same formula. */
function exampleClaims(answer: Literal): readonly Claim[] {
  const at = (t: Term): Term => answer.example.reduce((u, v) => substitute(u, v.name, v.value), t);
  const nonzero = (t: Term): Claim => nonzeroConstant(at(t));
  const different = answer.roots.flatMap((r, i) => answer.roots.slice(i + 1).map((q) => nonzero(sub(r, q))));
  return [...different, ...answer.conditions.map((c): Claim => (c.requires === "nonzero" ? nonzero(c.term) : positiveConstant(at(c.term))))];
}

