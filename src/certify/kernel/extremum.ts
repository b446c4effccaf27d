/**
 * What "these are the extrema of a function of one variable" has to prove. Used by statements; it proves nothing.
 * The cuts of the sign chart are exactly the interior points that can be extrema. Each is classified by the signs of f'
 * on both sides (first-derivative test; f is continuous there, f' need not exist). End points are never local extrema
 * here; they take part in the global comparison. With a repetition the chart is that of one period, and every point
 * stands for all its copies.
 * Global: the largest candidate wins, ties included; towards every end that does not belong to the domain f moves away
 * from the extreme value, or tends to a limit that is no better, or is shown to stay on the right side of it.
 * No global maximum: f tends to +∞ at such an end, or grows from period to period; or f comes as close as one likes to a
 * limit that no value reaches.
 */
import { nonzeroConstant, positiveConstant } from "./constant-claims.js";
import { type Approach, type LimitValue, approachShape, limitValueShape } from "./approach.js";
import { type ChartPiece, cellsOf, chartOrPeriodClaims, signShape, wraps } from "./chart.js";
import type { Claim } from "./claim.js";
import { type Shape, type ShapeOf, booleanShape, intervalShape, list, nullable, oneOf, record, termShape } from "./decode.js";
import { type Repetition, repetitionShape } from "./period.js";
import { type End, type Interval, point } from "./region.js";
import { derivativeOfOrder } from "./rules/derivative.js";
import { type Term, int, isConstantTerm, sameTerm, sub, substitute, symbolsOf } from "./term.js";

/** The function: its natural domain within `on`. */
export interface Curve {
  readonly expr: Term;
  readonly variable: string;
  readonly on: Interval;
}

/** `bend`: the sign of f'' there, when the second-derivative test is to be shown as well. */
const pointShape = record<{ x: Term; y: Term; kind: "max" | "min" | "neither" | "edge"; stationary: boolean; bend: -1 | 1 | null }>({
  x: termShape, y: termShape, kind: oneOf("max", "min", "neither", "edge"), stationary: booleanShape, bend: nullable(oneOf(-1, 1)),
});
const pieceShape = record<{ on: Interval; points: readonly ShapeOf<typeof pointShape>[]; signs: readonly (-1 | 0 | 1)[] }>({ on: intervalShape, points: list(pointShape), signs: list(signShape) });
/** An extreme value and every point at which it is attained; `at` is empty only for a constant function. */
const globalShape = record<{ value: Term; at: readonly Term[] }>({ value: termShape, at: list(termShape) });

/** What f tends to at an end that does not belong to the domain. */
const endLimitShape = record<{ at: Approach; value: LimitValue }>({ at: approachShape, value: limitValueShape });

export type CriticalPoint = ShapeOf<typeof pointShape>;
export type Piece = ShapeOf<typeof pieceShape>;
export type Global = ShapeOf<typeof globalShape>;
export type EndLimit = ShapeOf<typeof endLimitShape>;

export interface Study {
  readonly derivative: Term;
  readonly pieces: readonly Piece[];
  readonly max: Global | null;
  readonly min: Global | null;
  /** Set when the pieces are those of one period. */
  readonly repetition: Repetition | null;
  /** Limits at ends that do not belong to the domain, as far as the global comparison needs them. */
  readonly ends: readonly EndLimit[] | null;
  /** There is no global maximum (minimum): f comes as close as one likes to this value and never reaches it. */
  readonly noMax: LimitValue | null;
  readonly noMin: LimitValue | null;
  /** f'', when points have a `bend`. */
  readonly second: Term | null;
}

export const studyShape: Shape<Study> = record<{ [K in keyof Study]: Study[K] }>({
  derivative: termShape, pieces: list(pieceShape), max: nullable(globalShape), min: nullable(globalShape), repetition: nullable(repetitionShape),
  ends: nullable(list(endLimitShape)), noMax: nullable(limitValueShape), noMin: nullable(limitValueShape), second: nullable(termShape),
});

export const chartOf = (piece: Piece): ChartPiece => ({ on: piece.on, cuts: piece.points.map((p) => p.x), signs: piece.signs });

/** A constant function: one flat cell and nothing else. */
export const isFlat = (study: Study): boolean => study.pieces.every((p) => p.points.length === 0 && p.signs.every((s) => s === 0));

/** The kind of a point between two slopes; "edge": f is constant on one side, and nothing is said about a local extremum. */
function kindBetween(before: number | undefined, after: number | undefined): CriticalPoint["kind"] | null {
  if (before === undefined || after === undefined) return null;
  if (before === 0 || after === 0) return "edge";
  return before === after ? "neither" : before === 1 ? "max" : "min";
}

function pointClaims(curve: Curve, piece: Piece): readonly Claim[] | string {
  const rule = derivativeOfOrder(curve.expr, curve.variable, 1);
  const claims: Claim[] = [];
  for (const [i, p] of piece.points.entries()) {
    if (!isConstantTerm(p.x) || rule === null) return "a point that is not a constant";
    if (p.kind !== kindBetween(piece.signs[i], piece.signs[i + 1])) return "the kind of a point does not follow from the signs beside it";
    claims.push({ kind: "equal", left: substitute(curve.expr, curve.variable, p.x), right: p.y });
    claims.push(p.stationary
      ? { kind: "equal", left: substitute(rule, curve.variable, p.x), right: int(0) }
      : { kind: "undefined_on", expr: rule, variable: curve.variable, on: point(p.x) });
  }
  return claims;
}

/** The second-derivative test: f'(c) = 0 and f''(c) < 0 (> 0) at a maximum (minimum). It says nothing new; it is shown. */
function bendClaims(curve: Curve, study: Study): readonly Claim[] | string {
  const { second } = study;
  if (second === null) return study.pieces.some((p) => p.points.some((q) => q.bend !== null)) ? "the second derivative is missing" : [];
  const rule = derivativeOfOrder(curve.expr, curve.variable, 2);
  if (rule === null) return "expression nested too deeply";
  const bent = study.pieces.flatMap((p) => p.points).filter((p) => p.bend !== null);
  if (bent.some((p) => !p.stationary || p.kind !== (p.bend === 1 ? "min" : "max"))) return "the second-derivative test says otherwise";
  return [
    { kind: "derivative", expr: curve.expr, variable: curve.variable, order: 2, result: second },
    ...bent.flatMap((p): Claim[] => [{ kind: "defined_on", expr: rule, variable: curve.variable, on: point(p.x) }, { kind: "sign", expr: second, variable: curve.variable, on: point(p.x), sign: p.bend ?? 1 }]),
  ];
}

/** The approach to an end of a piece from inside. */
const isApproachTo = (a: Approach, e: End, side: "left" | "right"): boolean =>
  a.kind === "finite" ? e.kind === "finite" && a.side === side && sameTerm(a.at, e.at) : a.kind === e.kind;

const limitAt = (study: Study, e: End, side: "left" | "right"): LimitValue | null => study.ends?.find((l) => isApproachTo(l.at, e, side))?.value ?? null;

/** a > b (side 1) or a < b (side −1), for constants. */
const beats = (a: Term, b: Term, side: 1 | -1): Claim => positiveConstant(side === 1 ? sub(a, b) : sub(b, a));

/**
 * Towards an end that does not belong to the piece f may come close to a better value than `bound` without attaining it.
 * On the cell there f must move away from it; or tend to a limit that is no better, in which case f, strictly monotone
 * there, stays below the limit; or else be shown to stay on the right side of the bound.
 */
function endClaims(curve: Curve, study: Study, bound: Term, side: 1 | -1): readonly Claim[] | string {
  const joined = study.repetition !== null && wraps(study.repetition, study.pieces);
  const out: Claim[] = [];
  for (const [k, piece] of study.pieces.entries()) {
    const cells = cellsOf(chartOf(piece));
    for (const [i, cell] of cells.entries()) {
      const towards: [End, "left" | "right"][] = [];
      // A constant stretch has the value of a candidate (studyClaims).
      if (piece.signs[i] === 0) continue;
      if (i === 0 && isOpen(piece.on.lo) && piece.signs[i] !== side) towards.push([piece.on.lo, "right"]);
      // Where a period runs on into the next one, its end is no end: f tends to its value at the start of the period.
      const isJoint = joined && k === study.pieces.length - 1;
      if (i === cells.length - 1 && isOpen(piece.on.hi) && piece.signs[i] !== -side && !isJoint) towards.push([piece.on.hi, "left"]);
      for (const [end, from] of towards) {
        const limit = limitAt(study, end, from);
        if (limit === null) out.push({ kind: "sign", expr: side === 1 ? sub(bound, curve.expr) : sub(curve.expr, bound), variable: curve.variable, on: cell, sign: 1 });
        else if (limit.kind !== "finite") return "f is unbounded at an end";
        else if (!sameTerm(limit.value, bound)) out.push(beats(bound, limit.value, side));
      }
    }
  }
  return out;
}

const isOpen = (e: End): boolean => e.kind !== "finite" || !e.closed;

/** Critical points and ends that belong to the domain. */
function candidatesOf(study: Study): readonly Term[] {
  const ends = (p: Piece): readonly Term[] => [p.on.lo, p.on.hi].flatMap((e) => (e.kind === "finite" && e.closed ? [e.at] : []));
  return study.pieces.flatMap((p) => [...p.points.map((q) => q.x), ...ends(p)]);
}

const hasDrift = (study: Study): boolean => study.repetition !== null && !sameTerm(study.repetition.drift, int(0));

function globalClaims(curve: Curve, study: Study, best: Global, side: 1 | -1): readonly Claim[] | string {
  const at = (c: Term): Term => substitute(curve.expr, curve.variable, c);
  if (isFlat(study)) return best.at.length > 0 || study.pieces.length !== 1 ? "a constant function attains its value everywhere" : [{ kind: "equal", left: curve.expr, right: best.value }];
  if (hasDrift(study)) return "values that grow from period to period";
  const candidates = candidatesOf(study);
  if (best.at.length === 0 || !best.at.every((c) => candidates.some((d) => sameTerm(c, d)))) return "an extreme value attained at no candidate";
  if (best.at.some((c, i) => best.at.some((d, j) => j < i && sameTerm(c, d)))) return "a point listed twice";
  const compared = candidates.map((c): Claim => best.at.some((d) => sameTerm(c, d)) ? { kind: "equal", left: at(c), right: best.value } : beats(best.value, at(c), side));
  const ends = endClaims(curve, study, best.value, side);
  return typeof ends === "string" ? ends : [...compared, ...ends];
}

/** No global extreme value on this side. */
function noneClaims(curve: Curve, study: Study, bound: LimitValue, side: 1 | -1): readonly Claim[] | string {
  if (isFlat(study)) return "a constant function attains its value everywhere";
  const isNear = (l: EndLimit): boolean => (bound.kind === "finite" ? l.value.kind === "finite" && sameTerm(l.value.value, bound.value) : l.value.kind === bound.kind);
  const isReached = study.ends?.some(isNear) === true;
  if (bound.kind !== "finite") {
    if ((bound.kind === "oo") !== (side === 1)) return "unbounded on the other side";
    if (isReached) return [];
    // f(x + nT) = f(x) + nD with D ≠ 0 is unbounded both ways.
    return study.repetition === null ? "no reason why f is unbounded" : [nonzeroConstant(study.repetition.drift)];
  }
  if (!isReached || hasDrift(study)) return "no end at which f tends to that value";
  const ends = endClaims(curve, study, bound.value, side);
  const { value } = bound;
  return typeof ends === "string" ? ends : [...candidatesOf(study).map((c) => beats(value, substitute(curve.expr, curve.variable, c), side)), ...ends];
}

/** Each limit is one at an end of the domain that does not belong to it. */
function limitClaims(curve: Curve, study: Study): readonly Claim[] | string {
  const claims: Claim[] = [];
  for (const { at, value } of study.ends ?? []) {
    if (!study.pieces.some((p) => (isOpen(p.on.lo) && isApproachTo(at, p.on.lo, "right")) || (isOpen(p.on.hi) && isApproachTo(at, p.on.hi, "left")))) return "a limit at no end of the domain";
    if ((at.kind === "finite" && !isConstantTerm(at.at)) || (value.kind === "finite" && !isConstantTerm(value.value))) return "a limit that is not a constant";
    claims.push({ kind: "limit", expr: curve.expr, variable: curve.variable, at, value });
  }
  return claims;
}


/** Stretches on which f is constant. Each has to touch a candidate, whose value f has there. */
export const flatsOf = (piece: Piece): readonly Interval[] => cellsOf(chartOf(piece)).filter((_, i) => piece.signs[i] === 0);
const touches = (piece: Piece, flat: Interval): boolean => [flat.lo, flat.hi].some((e) => e.kind === "finite" && (piece.points.some((p) => sameTerm(p.x, e.at)) || [piece.on.lo, piece.on.hi].some((f) => f.kind === "finite" && f.closed && sameTerm(f.at, e.at))));

export interface Needs {
  readonly max: boolean;
  readonly min: boolean;
  /** Local extrema are asked for, or a list of points: then f may be constant on no part of its domain. */
  readonly local: boolean;
}

/** The extrema of the curve, and the global ones that are needed: an empty answer where one is needed is refused. */
export function studyClaims(curve: Curve, study: Study, needs: Needs): readonly Claim[] | string {
  if (symbolsOf(curve.expr).some((s) => s !== curve.variable)) return "a parameter in the function";
  if ((study.max !== null && study.noMax !== null) || (study.min !== null && study.noMin !== null)) return "an extreme value that is there and not there";
  if ((needs.max && study.max === null && study.noMax === null) || (needs.min && study.min === null && study.noMin === null)) return "a global extreme value is asked for and missing";
  const flat = isFlat(study);
  const flats = study.pieces.flatMap((p) => flatsOf(p).map((on) => ({ on, piece: p })));
  if (!flat && flats.length > 0 && (needs.local || study.noMax?.kind === "finite" || study.noMin?.kind === "finite" || !flats.every((f) => touches(f.piece, f.on)))) return "a function that is constant on a part of its domain";
  if (flat && study.repetition !== null) return "a constant function needs no period";
  const parts = [
    chartOrPeriodClaims(curve.expr, curve.variable, curve.on, study.repetition, study.derivative, study.pieces.map(chartOf)),
    ...study.pieces.map((piece) => pointClaims(curve, piece)),
    bendClaims(curve, study), limitClaims(curve, study),
    study.max === null ? [] : globalClaims(curve, study, study.max, 1), study.min === null ? [] : globalClaims(curve, study, study.min, -1),
    study.noMax === null ? [] : noneClaims(curve, study, study.noMax, 1), study.noMin === null ? [] : noneClaims(curve, study, study.noMin, -1),
  ];
  const out: Claim[] = [];
  for (const more of parts) {
    if (typeof more === "string") return more;
    out.push(...more);
  }
  return out;
}
