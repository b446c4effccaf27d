/**
 * What an enclosure of an improper integral, part by part, has to prove. Used by statements; it proves nothing.
 * Meaning of the claims together: the parts lead from end to end, and on each the improper integral of f converges and lies
 * in [lo, hi]:
 * - no companion: f is continuous on the compact interval;
 * - moved: x = φ(t) maps the open interval (c, d) monotonically onto the open part (φ′ has one sign, φ tends to the ends),
 *   and way·f(φ(t))·φ′(t) = g(t) there; g is continuous on [c, d], so the integral converges, to the integral of g;
 * - quotient: f = N/(x − c)ⁿ on the open part, and that extends continuously to the end c.
 * - bounded: p < f < q on the open part, where f is continuous, and the integrals of p and q converge; so does that of
 *   f − p by comparison with q − p, and the integral of f lies between theirs.
 */
import type { Approach, LimitValue } from "./approach.js";
import type { Claim } from "./claim.js";
import { positiveConstant } from "./constant-claims.js";
import { type Shape, countShape, intervalShape, list, nullable, oneOf, record, termShape } from "./decode.js";
import { type IntegralPiece, direction, pieceClaims, pieceShape, totalOf } from "./integral.js";
import { type Rational, ZERO, addQ } from "./rational.js";
import { type End, type Interval, closedAt, interval, isSameEnd, openEnd } from "./region.js";
import { quotientOf } from "./rules/quotient-between.js";
import { derivativeOfOrder } from "./rules/derivative.js";
import { type Term, int, mul, sub, substitute, symbolsOf } from "./term.js";

/** x = substitution, a term in the same variable, from `from`, which is compact; companion is g. */
export interface Moved { readonly substitution: Term; readonly way: 1 | -1; readonly from: Interval; readonly companion: Term }
/** Each of p and q with a piece on the same interval. */
export interface Bounded { readonly below: Term; readonly above: Term; readonly low: IntegralPiece; readonly high: IntegralPiece }
/** f = numerator/(x − c)^order, c the low or the high end. */
export interface Quotient { readonly numerator: Term; readonly order: number; readonly side: "low" | "high" }
export interface EnclosedPart {
  readonly on: Interval;
  readonly lo: Term;
  readonly hi: Term;
  readonly moved: Moved | null;
  readonly bounded: Bounded | null;
  readonly quotient: Quotient | null;
}
export const enclosedShape: Shape<readonly EnclosedPart[]> = list(record<{ on: Interval; lo: Term; hi: Term; moved: Moved | null; bounded: Bounded | null; quotient: Quotient | null }>({
  on: intervalShape, lo: termShape, hi: termShape,
  moved: nullable(record<{ substitution: Term; way: 1 | -1; from: Interval; companion: Term }>({ substitution: termShape, way: oneOf(1, -1), from: intervalShape, companion: termShape })),
  bounded: nullable(record<{ below: Term; above: Term; low: IntegralPiece; high: IntegralPiece }>({ below: termShape, above: termShape, low: pieceShape, high: pieceShape })),
  quotient: nullable(record<{ numerator: Term; order: number; side: "low" | "high" }>({ numerator: termShape, order: countShape, side: oneOf("low", "high") })),
}));

function movedClaims(expr: Term, variable: string, p: EnclosedPart, m: Moved): readonly Claim[] | string {
  const slope = derivativeOfOrder(m.substitution, variable, 1);
  const [lo, hi] = [m.from.lo, m.from.hi];
  if (slope === null || lo.kind !== "finite" || hi.kind !== "finite") return "a compact interval is needed";
  const open = interval(openEnd(lo), openEnd(hi));
  const [start, end] = m.way === 1 ? [p.on.lo, p.on.hi] : [p.on.hi, p.on.lo];
  const value = (e: End): LimitValue => (e.kind === "finite" ? { kind: "finite", value: e.at } : e);
  const at = (c: Term, side: "left" | "right"): Approach => ({ kind: "finite", at: c, side });
  return [
    { kind: "defined_on", expr: m.substitution, variable, on: open },
    { kind: "sign", expr: slope, variable, on: open, sign: m.way },
    { kind: "limit", expr: m.substitution, variable, at: at(lo.at, "right"), value: value(start) },
    { kind: "limit", expr: m.substitution, variable, at: at(hi.at, "left"), value: value(end) },
    { kind: "antiderivative", expr: sub(mul(int(m.way), substitute(expr, variable, m.substitution), slope), m.companion), variable, on: open, result: int(0), except: [] },
    { kind: "integral_between", expr: m.companion, variable, on: m.from, lo: p.lo, hi: p.hi },
  ];
}

function boundedClaims(expr: Term, variable: string, p: EnclosedPart, b: Bounded): readonly Claim[] | string {
  const fits = [b.low, b.high].every((q) => isSameEnd(openEnd(q.on.lo), openEnd(p.on.lo)) && isSameEnd(openEnd(q.on.hi), openEnd(p.on.hi)));
  const [below, above] = [pieceClaims(b.low, b.below, variable), pieceClaims(b.high, b.above, variable)];
  const [least, greatest] = [totalOf([b.low]), totalOf([b.high])];
  if (!fits || typeof below === "string" || typeof above === "string" || least?.kind !== "finite" || greatest?.kind !== "finite") return "two bounds with finite integrals over the part are needed";
  const open = interval(openEnd(p.on.lo), openEnd(p.on.hi));
  return [
    { kind: "sign", expr: sub(expr, b.below), variable, on: open, sign: 1 },
    { kind: "sign", expr: sub(b.above, expr), variable, on: open, sign: 1 },
    ...below, ...above, positiveConstant(sub(least.value, p.lo)), positiveConstant(sub(p.hi, greatest.value)),
  ];
}

/** On the open part f is the quotient, whose extension is continuous on the closed part. */
function quotientClaims(expr: Term, variable: string, p: EnclosedPart, q: Quotient): readonly Claim[] | string {
  if (p.on.lo.kind !== "finite" || p.on.hi.kind !== "finite") return "a compact interval is needed";
  const claim: Claim = { kind: "quotient_between", numerator: q.numerator, order: q.order, side: q.side, variable, on: interval(closedAt(p.on.lo.at), closedAt(p.on.hi.at)), lo: p.lo, hi: p.hi };
  return [{ kind: "antiderivative", expr: sub(expr, quotientOf(claim)), variable, on: interval(openEnd(p.on.lo), openEnd(p.on.hi)), result: int(0), except: [] }, claim];
}

/** The claims, and bounds for the integral from `from` to `to`. */
export function enclosedClaims(expr: Term, variable: string, from: LimitValue, to: LimitValue, parts: readonly EnclosedPart[]): { readonly claims: readonly Claim[]; readonly lo: Rational; readonly hi: Rational; readonly way: 1 | -1 } | string {
  const way = direction(from, to, parts.map((p) => ({ on: p.on, antiderivative: null, except: [], low: null, high: null })));
  if (typeof way === "string") return way;
  const letters = parts.flatMap((p) => [...(p.moved === null ? [] : [p.moved.substitution, p.moved.companion]), ...(p.bounded === null ? [] : [p.bounded.below, p.bounded.above]), ...(p.quotient === null ? [] : [p.quotient.numerator])]);
  if ([expr, ...letters].some((t) => symbolsOf(t).some((s) => s !== variable))) return "a parameter in the integrand";
  const claims: Claim[] = [];
  let [lo, hi] = [ZERO, ZERO];
  for (const p of parts) {
    if (p.lo.kind !== "number" || p.hi.kind !== "number" || [p.moved, p.bounded, p.quotient].filter((a) => a !== null).length > 1) return "two numbers as bounds, and one argument, are needed";
    const own: readonly Claim[] | string = p.moved !== null ? movedClaims(expr, variable, p, p.moved) : p.bounded !== null ? boundedClaims(expr, variable, p, p.bounded) : p.quotient !== null ? quotientClaims(expr, variable, p, p.quotient) : [{ kind: "integral_between", expr, variable, on: p.on, lo: p.lo, hi: p.hi }];
    if (typeof own === "string") return own;
    claims.push(...own);
    [lo, hi] = [addQ(lo, p.lo.value), addQ(hi, p.hi.value)];
  }
  return { claims, lo, hi, way };
}
