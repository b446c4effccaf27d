/**
 * What an integral evaluated piece by piece has to prove. Used by statements; it proves nothing.
 * Meaning of the claims together: the integral from a to b (proper, or improper in the sense of limits at every end at
 * which the integrand has no value) is cut at finitely many points a = c₀ < c₁ < … < cₙ = b; inside each piece the
 * integrand is continuous and F is an antiderivative of it; `low` and `high` are the limits of F at the ends of the piece
 * (its values, where F is continuous at the end). So each piece contributes high − low, and the integral converges exactly
 * when all of them are finite. There is no cancellation between pieces: a principal value is something else.
 * Source: fundamental theorem of calculus on [s, t] inside a piece, then s → cᵢ and t → cᵢ₊₁ independently.
 */
import type { LimitValue } from "./approach.js";
import { limitValueShape } from "./approach.js";
import type { Claim } from "./claim.js";
import { type Shape, intervalShape, list, nullable, record, termShape } from "./decode.js";
import { type End, type Interval, point } from "./region.js";
import { type Term, add, int, isConstantTerm, neg, sameTerm, sub, substitute } from "./term.js";

export interface IntegralPiece {
  /** A closed end: F and the integrand are continuous there, and F's value is used. An open end: F's one-sided limit. */
  readonly on: Interval;
  /** null: none is given, and then the piece says only that the integrand is continuous inside. */
  readonly antiderivative: Term | null;
  /** Witness of the antiderivative claim. */
  readonly except: readonly Term[];
  /** null: not told. */
  readonly low: LimitValue | null;
  readonly high: LimitValue | null;
}
export const pieceShape: Shape<IntegralPiece> = record<{ on: Interval; antiderivative: Term | null; except: readonly Term[]; low: LimitValue | null; high: LimitValue | null }>({
  on: intervalShape, antiderivative: nullable(termShape), except: list(termShape), low: nullable(limitValueShape), high: nullable(limitValueShape),
});
export const piecesShape: Shape<readonly IntegralPiece[]> = list(pieceShape);

/** What the pieces come to: the sum of the differences, or divergence. `oo`: to +∞ and nowhere to −∞. */
export type Total = { readonly kind: "finite"; readonly value: Term } | { readonly kind: "oo" } | { readonly kind: "-oo" } | { readonly kind: "diverges" };

export const isEnd = (e: End, b: LimitValue): boolean => (e.kind === "finite" && b.kind === "finite" ? sameTerm(e.at, b.value) : e.kind === b.kind && e.kind !== "finite");
const flipped = (t: Total): Total => (t.kind === "finite" ? { kind: "finite", value: neg(t.value) } : t.kind === "oo" ? { kind: "-oo" } : t.kind === "-oo" ? { kind: "oo" } : t);

/** null: the pieces do not tell. */
export function totalOf(pieces: readonly IntegralPiece[]): Total | null {
  const told = pieces.every((p) => p.antiderivative !== null && p.low !== null && p.high !== null);
  const ups = pieces.some((p) => p.high?.kind === "oo" || p.low?.kind === "-oo");
  const downs = pieces.some((p) => p.high?.kind === "-oo" || p.low?.kind === "oo");
  if (ups || downs) return told && !(ups && downs) ? { kind: ups ? "oo" : "-oo" } : { kind: "diverges" };
  const terms = pieces.flatMap((p) => (p.high?.kind === "finite" && p.low?.kind === "finite" ? [sub(p.high.value, p.low.value)] : []));
  return told && terms.length === pieces.length ? { kind: "finite", value: terms.length === 0 ? int(0) : add(...terms) } : null;
}

function endClaim(p: IntegralPiece, variable: string, side: "low" | "high"): readonly Claim[] | string {
  const [end, value] = side === "low" ? [p.on.lo, p.low] : [p.on.hi, p.high];
  if (value === null) return [];
  if (p.antiderivative === null) return "a limit of no antiderivative";
  if (end.kind !== "finite") return [{ kind: "limit", expr: p.antiderivative, variable, at: { kind: end.kind }, value }];
  if (!end.closed) return [{ kind: "limit", expr: p.antiderivative, variable, at: { kind: "finite", at: end.at, side: side === "low" ? "right" : "left" }, value }];
  return value.kind === "finite" ? [{ kind: "equal", left: substitute(p.antiderivative, variable, end.at), right: value.value }] : "an infinite value at an end that belongs to the piece";
}

/** What one piece says. */
export function pieceClaims(p: IntegralPiece, expr: Term, variable: string): readonly Claim[] | string {
  const [low, high] = [endClaim(p, variable, "low"), endClaim(p, variable, "high")];
  if (typeof low === "string") return low;
  if (typeof high === "string") return high;
  const inside: Claim = p.antiderivative === null
    ? { kind: "defined_on", expr, variable, on: p.on }
    : { kind: "antiderivative", expr, variable, on: p.on, result: p.antiderivative, except: p.except };
  return [inside, ...low, ...high];
}

/** 1: the pieces lead from `from` to `to` without a gap; −1: from `to` to `from`. Each must still be shown to be an interval. */
export function direction(from: LimitValue, to: LimitValue, pieces: readonly IntegralPiece[]): 1 | -1 | string {
  if (![from, to].every((b) => b.kind !== "finite" || isConstantTerm(b.value))) return "an end of integration is not a constant";
  const [first] = pieces;
  const last = pieces[pieces.length - 1];
  if (first === undefined || last === undefined) return "no pieces";
  for (const [i, p] of pieces.entries()) {
    const next = pieces[i + 1];
    if (next !== undefined && !(p.on.hi.kind === "finite" && next.on.lo.kind === "finite" && sameTerm(p.on.hi.at, next.on.lo.at))) return "the pieces do not join";
  }
  if (isEnd(first.on.lo, from) && isEnd(last.on.hi, to)) return 1;
  return isEnd(first.on.lo, to) && isEnd(last.on.hi, from) ? -1 : "the pieces do not reach from one end to the other";
}

/** The claims, and the integral of expr from `from` to `to`. Without pieces the two must be equal, and the integral is 0. */
export function integralClaims(expr: Term, variable: string, from: LimitValue, to: LimitValue, pieces: readonly IntegralPiece[]): { readonly claims: readonly Claim[]; readonly total: Total } | string {
  if (pieces.length === 0 && from.kind === "finite" && to.kind === "finite" && isConstantTerm(from.value) && isConstantTerm(to.value)) {
    return { claims: [{ kind: "equal", left: from.value, right: to.value }, { kind: "defined_on", expr, variable, on: point(from.value) }], total: { kind: "finite", value: int(0) } };
  }
  const way = direction(from, to, pieces);
  if (typeof way === "string") return way;
  const claims: Claim[] = [];
  for (const p of pieces) {
    const more = pieceClaims(p, expr, variable);
    if (typeof more === "string") return more;
    claims.push(...more);
  }
  const total = totalOf(pieces);
  if (total === null) return "a limit is missing";
  return { claims, total: way === 1 ? total : flipped(total) };
}
