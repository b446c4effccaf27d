/**
 * TRUSTED: what an answer about extrema means.
 * The cuts of the sign chart are exactly the interior points that can be extrema. Each is classified by the signs of f'
 * on both sides (first-derivative test; f is continuous there, f' need not exist). End points are never local extrema
 * here; they take part in the global comparison. Global: the largest candidate wins, ties included; towards every end that
 * does not belong to the domain f moves away from the extreme value, or is shown to stay on the right side of it.
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { type ChartPiece, cellsOf, chartClaims, signShape } from "../../certify/kernel/chart.js";
import { type Shape, type ShapeOf, booleanShape, intervalShape, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { type End, type Interval, REALS, point } from "../../certify/kernel/region.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, int, isConstantTerm, sameTerm, sub, substitute, symbolsOf } from "../../certify/kernel/term.js";

export const wants = ["local", "critical", "both", "global", "global_max", "global_min"] as const;
export type Want = (typeof wants)[number];

export interface Plan {
  readonly expr: Term;
  readonly variable: string;
  /** null: the natural domain. */
  readonly on: Interval | null;
  readonly want: Want;
}

const pointShape = record<{ x: Term; y: Term; kind: "max" | "min" | "neither"; stationary: boolean }>({
  x: termShape, y: termShape, kind: oneOf("max", "min", "neither"), stationary: booleanShape,
});
const pieceShape = record<{ on: Interval; points: readonly ShapeOf<typeof pointShape>[]; signs: readonly (-1 | 0 | 1)[] }>({ on: intervalShape, points: list(pointShape), signs: list(signShape) });
/** An extreme value and every point at which it is attained; `at` is empty only for a constant function. */
const globalShape = record<{ value: Term; at: readonly Term[] }>({ value: termShape, at: list(termShape) });

export type CriticalPoint = ShapeOf<typeof pointShape>;
export type Piece = ShapeOf<typeof pieceShape>;
export type Global = ShapeOf<typeof globalShape>;

export interface Answer {
  readonly derivative: Term;
  readonly pieces: readonly Piece[];
  readonly max: Global | null;
  readonly min: Global | null;
}

const planShape: Shape<Plan> = record<{ expr: Term; variable: string; on: Interval | null; want: Want }>({ expr: termShape, variable: symbolShape, on: nullable(intervalShape), want: oneOf(...wants) });
const answerShape: Shape<Answer> = record<{ derivative: Term; pieces: readonly Piece[]; max: Global | null; min: Global | null }>({
  derivative: termShape, pieces: list(pieceShape), max: nullable(globalShape), min: nullable(globalShape),
});

export const chartOf = (piece: Piece): ChartPiece => ({ on: piece.on, cuts: piece.points.map((p) => p.x), signs: piece.signs });

/** A constant function: one flat cell and nothing else. */
export const isFlat = (answer: Answer): boolean => answer.pieces.every((p) => p.points.length === 0 && p.signs.every((s) => s === 0));

/** The kind of a point between two slopes, or null when a side is flat. */
function kindBetween(before: number | undefined, after: number | undefined): "max" | "min" | "neither" | null {
  if (before === 1 && after === -1) return "max";
  if (before === -1 && after === 1) return "min";
  return before !== undefined && before === after && before !== 0 ? "neither" : null;
}

function pointClaims(plan: Plan, piece: Piece): readonly Claim[] | string {
  const rule = derivativeOfOrder(plan.expr, plan.variable, 1);
  const claims: Claim[] = [];
  for (const [i, p] of piece.points.entries()) {
    if (!isConstantTerm(p.x) || rule === null) return "a point that is not a constant";
    if (p.kind !== kindBetween(piece.signs[i], piece.signs[i + 1])) return "the kind of a point does not follow from the signs beside it";
    claims.push({ kind: "equal", left: substitute(plan.expr, plan.variable, p.x), right: p.y });
    claims.push(p.stationary
      ? { kind: "equal", left: substitute(rule, plan.variable, p.x), right: int(0) }
      : { kind: "undefined_on", expr: rule, variable: plan.variable, on: point(p.x) });
  }
  return claims;
}

/**
 * Towards an end that does not belong to the piece f may come close to a better value without attaining it. On the cell
 * there f must move away from the extreme value, or else be shown to stay on the right side of it.
 */
function endClaims(plan: Plan, piece: Piece, best: Global, side: 1 | -1): readonly Claim[] {
  const isOpen = (e: End): boolean => e.kind !== "finite" || !e.closed;
  const cells = cellsOf(chartOf(piece));
  const last = cells.length - 1;
  return cells.flatMap((cell, i): Claim[] => {
    const towards = (i === 0 && isOpen(piece.on.lo) && piece.signs[i] !== side) || (i === last && isOpen(piece.on.hi) && piece.signs[i] !== -side);
    return towards ? [{ kind: "sign", expr: side === 1 ? sub(best.value, plan.expr) : sub(plan.expr, best.value), variable: plan.variable, on: cell, sign: 1 }] : [];
  });
}

function globalClaims(plan: Plan, answer: Answer, best: Global, side: 1 | -1): readonly Claim[] | string {
  const at = (c: Term): Term => substitute(plan.expr, plan.variable, c);
  if (isFlat(answer)) return best.at.length > 0 || answer.pieces.length !== 1 ? "a constant function attains its value everywhere" : [{ kind: "equal", left: plan.expr, right: best.value }];
  const ends = (p: Piece): readonly Term[] => [p.on.lo, p.on.hi].flatMap((e) => (e.kind === "finite" && e.closed ? [e.at] : []));
  const candidates = answer.pieces.flatMap((p) => [...p.points.map((q) => q.x), ...ends(p)]);
  if (best.at.length === 0 || !best.at.every((c) => candidates.some((d) => sameTerm(c, d)))) return "an extreme value attained at no candidate";
  const compared = candidates.map((c): Claim => best.at.some((d) => sameTerm(c, d))
    ? { kind: "equal", left: at(c), right: best.value }
    : { kind: "sign", expr: side === 1 ? sub(best.value, at(c)) : sub(at(c), best.value), variable: plan.variable, on: point(int(0)), sign: 1 });
  return [...compared, ...answer.pieces.flatMap((p) => endClaims(plan, p, best, side))];
}

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  if (symbolsOf(plan.expr).some((s) => s !== plan.variable)) return "a parameter in the function";
  const needsMax = plan.want === "global" || plan.want === "both" || plan.want === "global_max";
  const needsMin = plan.want === "global" || plan.want === "both" || plan.want === "global_min";
  if ((needsMax && answer.max === null) || (needsMin && answer.min === null)) return "a global extreme value is asked for and missing";
  const flat = isFlat(answer);
  if (!flat && answer.pieces.some((p) => p.signs.includes(0))) return "a function that is constant on a part of its domain";
  const chart = chartClaims(plan.expr, plan.variable, plan.on ?? REALS, answer.derivative, answer.pieces.map(chartOf));
  if (typeof chart === "string") return chart;
  const out: Claim[] = [...chart];
  for (const piece of answer.pieces) {
    if (cellsOf(chartOf(piece)).length !== piece.signs.length) return "one sign per cell is needed";
    const more = pointClaims(plan, piece);
    if (typeof more === "string") return more;
    out.push(...more);
  }
  for (const [best, side] of [[answer.max, 1], [answer.min, -1]] as const) {
    if (best === null) continue;
    const more = globalClaims(plan, answer, best, side);
    if (typeof more === "string") return more;
    out.push(...more);
  }
  return out;
}

export const statement: Statement<Plan, Answer> = { op: "extrema", plan: planShape, answer: answerShape, claims };
