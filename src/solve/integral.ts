/**
 * Evaluates an integral piece by piece: cuts at singularities, at sign changes under bars and at the jumps of the
 * antiderivative; its values at ends where it is continuous, one-sided limits elsewhere. A proposer: the kernel proves it.
 */
import type { Approach, LimitValue } from "../certify/kernel/approach.js";
import type { IntegralPiece } from "../certify/kernel/integral.js";
import { type End, type Interval, closedAt, interval, openAt } from "../certify/kernel/region.js";
import { type Term, add, call, isConstantTerm, mapParts, mul, neg, num, parts, pow, substitute } from "../certify/kernel/term.js";
import { rational } from "../certify/kernel/rational.js";
import { limitOf } from "./limits.js";
import { boundaryPoints, isDefinedAt } from "./natural-domain.js";
import { compare, isInside, sampleIn, signAt, sorted } from "./order.js";
import { realRoots } from "./real-roots.js";
import { squarePart } from "./perfect-square.js";
import { tidyConstant } from "./tidy.js";

/** Candidates for an antiderivative, best first. */
export type Antiderivatives = (expr: Term, variable: string) => readonly Term[];

/** More pieces than a person would write down. */
const MAX_PIECES = 40;

const openEndOf = (b: LimitValue): End => (b.kind === "finite" ? openAt(b.value) : b);

/** The open interval between two ends, in order; "point" when they are equal, null when they cannot be compared. */
export function between(from: LimitValue, to: LimitValue): Interval | "point" | null {
  if (from.kind === "finite" && to.kind === "finite") {
    const c = compare(from.value, to.value);
    return c === null ? null : c === 0 ? "point" : c < 0 ? interval(openAt(from.value), openAt(to.value)) : interval(openAt(to.value), openAt(from.value));
  }
  if (from.kind === to.kind) return null;
  return from.kind === "oo" || to.kind === "-oo" ? interval(openEndOf(to), openEndOf(from)) : interval(openEndOf(from), openEndOf(to));
}

/** Arguments of |u| and of (u²·v)^(p/2). */
function barred(t: Term): readonly Term[] {
  const inner = parts(t).flatMap(barred);
  if (t.kind === "call" && t.fn === "abs") return [...inner, t.arg];
  const square = rootOfSquare(t);
  return square === null ? inner : [...inner, square.root];
}

/** For (u²·v)^(p/2): u and v. */
function rootOfSquare(t: Term): { readonly root: Term; readonly rest: Term | null } | null {
  if (t.kind !== "power" || t.exponent.kind !== "number" || t.exponent.value.d !== 2n || isConstantTerm(t.base)) return null;
  const { base } = t;
  if (base.kind === "power" && base.exponent.kind === "number" && base.exponent.value.d === 1n && base.exponent.value.n % 2n === 0n && base.exponent.value.n > 0n) {
    const half = base.exponent.value.n / 2n;
    return { root: half === 1n ? base.base : pow(base.base, num(rational(half))), rest: null };
  }
  return squarePart(base);
}

/** t with the bars resolved by the sign at c. */
export function withoutBarsAt(t: Term, variable: string, c: Term): Term {
  const out = mapParts(t, (p) => withoutBarsAt(p, variable, c));
  const sized = (u: Term): Term | null => { const s = signAt(u, variable, c); return s === null ? null : s < 0 ? neg(u) : u; };
  if (out.kind === "call" && out.fn === "abs") return sized(out.arg) ?? out;
  const square = rootOfSquare(out);
  const u = square === null ? null : sized(square.root);
  if (square === null || u === null || out.kind !== "power" || out.exponent.kind !== "number") return out;
  const { n } = out.exponent.value;
  const outside = n === 1n ? u : pow(u, num(rational(n)));
  return square.rest === null ? outside : mul(outside, pow(square.rest, out.exponent));
}

/** Where pieces must end, inside the interval. */
export function cutsOf(expr: Term, variable: string, on: Interval): readonly Term[] | null {
  const bars = barred(expr).filter((u) => !isConstantTerm(u)).flatMap((u) => { const r = realRoots(u, variable, on); return r === null || r === "all" ? [] : r; });
  const edges = boundaryPoints(expr, variable, on);
  return edges === null ? null : sorted([...edges, ...bars].filter((c) => isInside(c, on)));
}

/** The open cells between the cuts. */
export function cellsBetweenCuts(on: Interval, cuts: readonly Term[]): readonly Interval[] {
  const ends: readonly End[] = [on.lo, ...cuts.map((c) => openAt(c)), on.hi];
  return ends.slice(1).map((hi, i) => interval(ends[i] ?? on.lo, hi));
}

/** Logarithms of rationals put together: log 2 + log 5 as log 10. */
export function withLogsTogether(t: Term): Term {
  if (t.kind !== "sum") return t;
  let product = { n: 1n, d: 1n };
  const rest: Term[] = [];
  for (const p of t.terms) {
    const [c, log] = p.kind === "product" && p.factors.length === 2 ? p.factors : [num(rational(1n)), p];
    const isLog = c?.kind === "number" && c.value.d === 1n && c.value.n < 20n && c.value.n > -20n && log?.kind === "call" && log.fn === "log" && log.arg.kind === "number";
    if (!isLog || c?.kind !== "number" || log?.kind !== "call" || log.arg.kind !== "number") { rest.push(p); continue; }
    const { n, d } = log.arg.value;
    const k = c.value.n < 0n ? -c.value.n : c.value.n;
    product = c.value.n < 0n ? { n: product.n * d ** k, d: product.d * n ** k } : { n: product.n * n ** k, d: product.d * d ** k };
  }
  if (t.terms.length - rest.length < 2 || product.n > 100_000n || product.d > 100_000n) return t;
  return add(...rest, call("log", num(rational(product.n, product.d))));
}

export interface Ended { readonly end: End; readonly value: LimitValue | null }
export function endOf(F: Term, expr: Term, variable: string, e: End, side: "left" | "right"): Ended {
  if (e.kind !== "finite") return { end: e, value: limitOf(F, variable, e) };
  if (isDefinedAt(F, variable, e.at) && isDefinedAt(expr, variable, e.at)) return { end: closedAt(e.at), value: { kind: "finite", value: tidyConstant(substitute(F, variable, e.at)) } };
  const at: Approach = { kind: "finite", at: e.at, side };
  return { end: openAt(e.at), value: limitOf(F, variable, at) };
}

/** The pieces of one cell for one antiderivative: it may jump inside. */
function piecesOf(F: Term, expr: Term, variable: string, cell: Interval): readonly IntegralPiece[] {
  const cuts = boundaryPoints(F, variable, cell) ?? [];
  return cellsBetweenCuts(cell, cuts).map((on) => {
    const [low, high] = [endOf(F, expr, variable, on.lo, "right"), endOf(F, expr, variable, on.hi, "left")];
    return { on: interval(low.end, high.end), antiderivative: F, except: [], low: low.value, high: high.value };
  });
}

const bare = (on: Interval): IntegralPiece => ({ on, antiderivative: null, except: [], low: null, high: null });
const isTold = (ps: readonly IntegralPiece[]): boolean => ps.every((p) => p.low !== null && p.high !== null);

/** Pieces from end to end; a piece without an antiderivative where none was found. */
export function evaluatedPieces(expr: Term, variable: string, from: LimitValue, to: LimitValue, antiderivatives: Antiderivatives): readonly IntegralPiece[] | null {
  const on = between(from, to);
  if (on === "point") return [];
  const cuts = on === null ? null : cutsOf(expr, variable, on);
  if (on === null || cuts === null || cuts.length >= MAX_PIECES) return null;
  return cellsBetweenCuts(on, cuts).flatMap((cell) => {
    const sample = sampleIn(cell);
    if (sample === null) return [bare(cell)];
    const plain = withoutBarsAt(expr, variable, sample);
    let best: readonly IntegralPiece[] = [bare(cell)];
    for (const raw of antiderivatives(plain, variable)) {
      const found = piecesOf(withoutBarsAt(raw, variable, sample), expr, variable, cell);
      if (found.length < MAX_PIECES && isTold(found)) return found;
      if (found.length < MAX_PIECES && found.some((p) => p.low !== null || p.high !== null)) best = found;
    }
    return best;
  });
}

/** The pieces without antiderivatives: where the integrand is continuous. */
export function barePieces(expr: Term, variable: string, on: Interval): readonly IntegralPiece[] | null {
  const cuts = cutsOf(expr, variable, on);
  return cuts === null || cuts.length >= MAX_PIECES ? null : cellsBetweenCuts(on, cuts).map(bare);
}
