/**
 * The table of classical integrals whose integrand has no elementary antiderivative: TRUSTED as it stands, theorems of the
 * textbooks that are not proved here. A row says: expr is continuous on the open interval `on`, its improper integral over
 * it converges, and is `value`; `positive`: constants that must be > 0, in rows with a parameter a.
 * Every row is compared with numerical integration in test/certify/known-integral.test.ts.
 * Sources: [D] NIST Digital Library of Mathematical Functions; [G] Gradshteyn and Ryzhik, Table of Integrals, 7th edition;
 * proofs of most rows in Fichtenholz, Differential- und Integralrechnung II, chapters XIII and XIV.
 */
import type { Claim } from "./claim.js";
import type { Approach, LimitValue } from "./approach.js";
import { type Shape, list, nullable, oneOf, record, termShape } from "./decode.js";
import { type IntegralPiece, direction, pieceClaims, pieceShape } from "./integral.js";
import { type End, type Interval, INFINITY, NEGATIVE_INFINITY, interval, openAt, openEnd } from "./region.js";
import { derivativeOfOrder } from "./rules/derivative.js";
import { type Term, GAMMA, PI, add, call, div, frac, int, isConstantTerm, mul, neg, pow, sqrt, sub, substitute, sym, symbolsOf } from "./term.js";

export const KNOWN_NAMES = [
  "gauss", "gauss-line", "gauss-cosine", "fresnel-sine", "fresnel-cosine", "dirichlet", "damped-dirichlet", "frullani", "frullani-cosine",
  "laplace-cosine", "laplace-sine", "reflection", "dilogarithm", "dilogarithm-plus", "planck", "log-sine", "log-cauchy", "serret", "gamma-logarithm", "gamma-difference",
] as const;
export type KnownName = (typeof KNOWN_NAMES)[number];

export interface KnownIntegral {
  readonly expr: Term;
  readonly on: Interval;
  readonly value: Term;
  readonly positive: readonly Term[];
}

const HALF_LINE: Interval = interval(openAt(int(0)), INFINITY);
const LINE: Interval = interval(NEGATIVE_INFINITY, INFINITY);
const UNIT: Interval = interval(openAt(int(0)), openAt(int(1)));
const HALF_PI = mul(frac(1, 2), PI);

/** The row in the given variable; rows with a parameter need it, the others must not have one. */
export function knownIntegral(name: KnownName, a: Term | null, variable: string): KnownIntegral | null {
  const x = sym(variable);
  const exp = (t: Term): Term => call("exp", t);
  const bell = exp(neg(pow(x, int(2))));
  const row = (expr: Term, on: Interval, value: Term): KnownIntegral | null => (a === null ? { expr, on, value, positive: [] } : null);
  const family = (make: (c: Term) => KnownIntegral): KnownIntegral | null => (a === null || !isConstantTerm(a) ? null : make(a));
  switch (name) {
    // Euler, Poisson. [D] 7.2.1-2; [G] 3.321.3, 3.323.2.
    case "gauss": return row(bell, HALF_LINE, mul(frac(1, 2), sqrt(PI)));
    case "gauss-line": return row(bell, LINE, sqrt(PI));
    // Laplace. [G] 3.896.4; true for every real a, but 0 and −a say nothing new.
    case "gauss-cosine": return family((c) => ({ expr: mul(bell, call("cos", mul(c, x))), on: HALF_LINE, value: mul(frac(1, 2), sqrt(PI), exp(mul(frac(-1, 4), pow(c, int(2))))), positive: [c] }));
    // Fresnel: ½·√(π/2) both. [D] 7.2.7-9; [G] 3.691.1.
    case "fresnel-sine": return row(call("sin", pow(x, int(2))), HALF_LINE, mul(frac(1, 4), sqrt(mul(int(2), PI))));
    case "fresnel-cosine": return row(call("cos", pow(x, int(2))), HALF_LINE, mul(frac(1, 4), sqrt(mul(int(2), PI))));
    // Dirichlet. [G] 3.721.1, 3.941.1.
    case "dirichlet": return row(div(call("sin", x), x), HALF_LINE, HALF_PI);
    case "damped-dirichlet": return family((c) => ({ expr: div(mul(exp(neg(mul(c, x))), call("sin", x)), x), on: HALF_LINE, value: sub(HALF_PI, call("atan", c)), positive: [c] }));
    // Frullani. [G] 3.434.2.
    case "frullani": return family((c) => ({ expr: div(sub(exp(neg(x)), exp(neg(mul(c, x)))), x), on: HALF_LINE, value: call("log", c), positive: [c] }));
    // ∫₀^∞ exp(−s·x)·(cos x − exp(−x))/x dx = log((1 + s)/√(1 + s²)) for s > 0 (integrate over s); Abel: s → 0.
    case "frullani-cosine": return row(div(sub(call("cos", x), exp(neg(x))), x), HALF_LINE, int(0));
    // Laplace. [G] 3.723.2-3.
    case "laplace-cosine": return family((c) => ({ expr: div(call("cos", mul(c, x)), add(int(1), pow(x, int(2)))), on: HALF_LINE, value: mul(HALF_PI, exp(neg(c))), positive: [c] }));
    case "laplace-sine": return family((c) => ({ expr: div(mul(x, call("sin", mul(c, x))), add(int(1), pow(x, int(2)))), on: HALF_LINE, value: mul(HALF_PI, exp(neg(c))), positive: [c] }));
    // Euler: x^(a−1)/(1 + x) for 0 < a < 1, the power as exp((a − 1)·log x). [D] 5.12.3 with 5.5.3; [G] 3.222.2.
    case "reflection": return family((c) => ({ expr: div(exp(mul(sub(c, int(1)), call("log", x))), add(int(1), x)), on: HALF_LINE, value: div(PI, call("sin", mul(PI, c))), positive: [c, sub(int(1), c)] }));
    // −Li₂(1) = −π²/6 and −Li₂(−1) = π²/12. [D] 25.12.2-3; [G] 4.291.1-2.
    case "dilogarithm": return row(div(call("log", sub(int(1), x)), x), UNIT, mul(frac(-1, 6), pow(PI, int(2))));
    case "dilogarithm-plus": return row(div(call("log", add(int(1), x)), x), UNIT, mul(frac(1, 12), pow(PI, int(2))));
    // Γ(4)·ζ(4), ζ(4) = π⁴/90. [D] 25.5.1, 25.6.1; [G] 3.411.1.
    case "planck": return row(div(pow(x, int(3)), sub(exp(x), int(1))), HALF_LINE, mul(frac(1, 15), pow(PI, int(4))));
    // Euler. [G] 4.224.3.
    case "log-sine": return row(call("log", call("sin", x)), interval(openAt(int(0)), openAt(HALF_PI)), neg(mul(HALF_PI, call("log", int(2)))));
    // [G] 4.231.8 with a = b = 1, by x → 1/x.
    case "log-cauchy": return row(div(call("log", x), add(int(1), pow(x, int(2)))), HALF_LINE, int(0));
    // [G] 4.291.8 (Serret).
    case "serret": return row(div(call("log", add(int(1), x)), add(int(1), pow(x, int(2)))), UNIT, mul(frac(1, 8), PI, call("log", int(2))));
    // [D] 5.9.18, first and last integral; [G] 4.331.1.
    case "gamma-logarithm": return row(mul(exp(neg(x)), call("log", x)), HALF_LINE, neg(GAMMA));
    case "gamma-difference": return row(mul(exp(neg(x)), sub(div(int(1), sub(int(1), exp(neg(x)))), div(int(1), x))), HALF_LINE, GAMMA);
  }
}

/** c·f(φ(x))·φ′(x), where f is a row of the table. */
export interface KnownPart {
  readonly row: KnownName;
  readonly parameter: Term | null;
  readonly coefficient: Term;
  readonly substitution: Term;
  /** 1: φ increases, −1: it decreases. */
  readonly way: 1 | -1;
}
/** A piece of the range of integration: the integrand is G′ plus these parts, with G in place of the antiderivative. */
export interface KnownPiece {
  readonly piece: IntegralPiece;
  readonly parts: readonly KnownPart[];
}
const partShape: Shape<KnownPart> = record<{ row: KnownName; parameter: Term | null; coefficient: Term; substitution: Term; way: 1 | -1 }>({ row: oneOf(...KNOWN_NAMES), parameter: nullable(termShape), coefficient: termShape, substitution: termShape, way: oneOf(1, -1) });
export const knownPiecesShape: Shape<readonly KnownPiece[]> = list(record<{ piece: IntegralPiece; parts: readonly KnownPart[] }>({ piece: pieceShape, parts: list(partShape) }));

const asLimit = (e: End): LimitValue => (e.kind === "finite" ? { kind: "finite", value: e.at } : e);

/**
 * Meaning of the claims together: φ is continuously differentiable and strictly monotone on the open interval, and maps it
 * onto the row's (φ′ has one sign, and φ tends to the row's ends); so the part is continuous there, and its improper integral converges to
 * c·way·value. Source: change of variable on [s, t], then s and t to the ends.
 */
function partClaims(p: KnownPart, on: Interval, variable: string): { readonly claims: readonly Claim[]; readonly integrand: Term; readonly value: Term } | string {
  const row = knownIntegral(p.row, p.parameter, variable);
  const slope = derivativeOfOrder(p.substitution, variable, 1);
  if (row === null || slope === null) return "no such row, or a wrong parameter";
  if (!isConstantTerm(p.coefficient) || symbolsOf(p.substitution).some((s) => s !== variable)) return "a letter in a coefficient or a substitution";
  const [start, end] = p.way === 1 ? [row.on.lo, row.on.hi] : [row.on.hi, row.on.lo];
  const at = (e: End, side: "left" | "right"): Approach => (e.kind === "finite" ? { kind: "finite", at: e.at, side } : e);
  return {
    claims: [
      { kind: "known_integral", row: p.row, parameter: p.parameter, variable, expr: row.expr, on: row.on, value: row.value },
      { kind: "defined_on", expr: p.substitution, variable, on: interval(openEnd(on.lo), openEnd(on.hi)) },
      { kind: "sign", expr: slope, variable, on: interval(openEnd(on.lo), openEnd(on.hi)), sign: p.way },
      { kind: "limit", expr: p.substitution, variable, at: at(on.lo, "right"), value: asLimit(start) },
      { kind: "limit", expr: p.substitution, variable, at: at(on.hi, "left"), value: asLimit(end) },
    ],
    integrand: mul(p.coefficient, substitute(row.expr, variable, p.substitution), slope),
    value: mul(int(p.way), p.coefficient, row.value),
  };
}

/**
 * The claims, and the integral of expr from `from` to `to`. On each piece expr = G′ + Σ parts: the claim `antiderivative`
 * for expr − Σ parts says so; G has finite limits at the ends, and each part converges, so the integral of expr does.
 */
export function knownClaims(expr: Term, variable: string, from: LimitValue, to: LimitValue, pieces: readonly KnownPiece[]): { readonly claims: readonly Claim[]; readonly value: Term } | string {
  const way = direction(from, to, pieces.map((p) => p.piece));
  if (typeof way === "string") return way;
  if (symbolsOf(expr).some((s) => s !== variable)) return "a parameter in the integrand";
  const claims: Claim[] = [];
  const values: Term[] = [];
  for (const { piece, parts } of pieces) {
    const told = parts.map((p) => partClaims(p, piece.on, variable));
    const known = told.flatMap((t) => (typeof t === "string" ? [] : [t]));
    const why = told.find((t) => typeof t === "string");
    if (typeof why === "string") return why;
    const own = pieceClaims(piece, known.reduce((t, k) => sub(t, k.integrand), expr), variable);
    if (typeof own === "string") return own;
    if (piece.antiderivative === null || piece.low?.kind !== "finite" || piece.high?.kind !== "finite") return "an antiderivative with finite limits is needed on every piece";
    claims.push(...own, ...known.flatMap((k) => k.claims));
    values.push(sub(piece.high.value, piece.low.value), ...known.map((k) => k.value));
  }
  return { claims, value: mul(int(way), add(...values)) };
}
