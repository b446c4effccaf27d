/**
 * TRUSTED: what the range of a function means. On every open cell of the sign chart f is strictly monotone (or constant)
 * and continuous, so its image there is the open interval between its one-sided limits at the ends of the cell (or one
 * value). Cuts and closed ends add their values; continuity makes the limits at a cut equal to the value there. The levels
 * are all finite values and limits that occur, strictly increasing; so a piece of the image is told by two places among the
 * levels, and the union of all pieces is read off without a further comparison.
 * A function with period T: the chart of one closed period says it all.
 */
import { positiveConstant } from "../../certify/kernel/constant-claims.js";
import { type ChartPiece, chartClaims } from "../../certify/kernel/chart.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, type ShapeOf, countShape, intervalShape, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { periodClaims } from "../../certify/kernel/period.js";
import { type End, type Interval, INFINITY, NEGATIVE_INFINITY, REALS, type Region, interval, point } from "../../certify/kernel/region.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, isConstantTerm, sub, substitute, symbolsOf } from "../../certify/kernel/term.js";
import { joined } from "../../certify/kernel/tiling.js";
import { signShape } from "../../certify/kernel/chart.js";

export interface Plan {
  readonly expr: Term;
  readonly variable: string;
  readonly on: Interval | null;
}

/** The place of a value among the levels, or an infinity. */
export type Level = number | "oo" | "-oo";
const infinite = oneOf("oo", "-oo");
const levelShape: Shape<Level> = {
  encode: (l) => l,
  decode: (json, path) => (json === "oo" || json === "-oo" ? infinite.decode(json, path) : countShape.decode(json, path)),
};
/** values: at the lower end (a limit when the end is open), at each cut, at the upper end. */
const pieceShape = record<{ on: Interval; cuts: readonly Term[]; signs: readonly (-1 | 0 | 1)[]; values: readonly Level[] }>({ on: intervalShape, cuts: list(termShape), signs: list(signShape), values: list(levelShape) });
export type Piece = ShapeOf<typeof pieceShape>;

export interface Answer {
  readonly derivative: Term;
  readonly levels: readonly Term[];
  readonly pieces: readonly Piece[];
  /** A period and the closed interval of that length on which the chart is drawn. */
  readonly repeats: { readonly period: Term; readonly window: Interval } | null;
}

const planShape: Shape<Plan> = record<{ expr: Term; variable: string; on: Interval | null }>({ expr: termShape, variable: symbolShape, on: nullable(intervalShape) });
const answerShape: Shape<Answer> = record<{ derivative: Term; levels: readonly Term[]; pieces: readonly Piece[]; repeats: Answer["repeats"] }>({
  derivative: termShape, levels: list(termShape), pieces: list(pieceShape),
  repeats: nullable(record<{ period: Term; window: Interval }>({ period: termShape, window: intervalShape })),
});

const isClosed = (e: End): boolean => e.kind === "finite" && e.closed;
const placeOf = (l: Level, count: number): number => (l === "oo" ? count : l === "-oo" ? -1 : l);

/** The union of the images of all cells, cuts and closed ends; a string when the values cannot belong to the chart. */
export function rangeOf(answer: Answer): Region | string {
  const n = answer.levels.length;
  const isLevel = (place: number): boolean => place >= 0 && place < n;
  const attained = new Set<number>();
  /** k: all numbers strictly between levels k − 1 and k. */
  const covered = new Set<number>();
  for (const { on, signs, values } of answer.pieces) {
    if (values.length !== signs.length + 1) return "one value per end and cut is needed";
    const places = values.map((v) => placeOf(v, n));
    for (const [i, place] of places.entries()) {
      const isInner = i > 0 && i < places.length - 1;
      if (place < -1 || place > n) return "a value that is no level";
      if (!isInner && !(i === 0 ? isClosed(on.lo) : isClosed(on.hi))) continue;
      if (!isLevel(place)) return "an infinite value at a point";
      attained.add(place);
    }
    for (const [i, sign] of signs.entries()) {
      const [l, r] = [places[i] ?? -1, places[i + 1] ?? -1];
      if (sign === 0 ? l !== r || !isLevel(l) : (r - l) * sign <= 0) return "the values do not fit the slope";
      if (sign === 0) attained.add(l);
      const [lo, hi] = l < r ? [l, r] : [r, l];
      for (let k = lo + 1; k <= hi; k += 1) {
        covered.add(k);
        if (k < hi) attained.add(k);
      }
    }
  }
  const cells: { readonly on: Interval; readonly isIn: boolean }[] = [];
  let from: End = NEGATIVE_INFINITY;
  for (const [k, level] of answer.levels.entries()) {
    const at: End = { kind: "finite", at: level, closed: false };
    cells.push({ on: interval(from, at), isIn: covered.has(k) }, { on: point(level), isIn: attained.has(k) });
    from = at;
  }
  cells.push({ on: interval(from, INFINITY), isIn: covered.has(n) });
  return joined(cells.map((c) => c.on), (i) => cells[i]?.isIn === true);
}

/** The value at an end or a cut, or the limit at an end that does not belong to the piece. */
function valueClaims(plan: Plan, answer: Answer, piece: Piece): readonly Claim[] | string {
  const { expr, variable } = plan;
  const last = piece.values.length - 1;
  const out: Claim[] = [];
  for (const [i, level] of piece.values.entries()) {
    const end = i === 0 ? piece.on.lo : i === last ? piece.on.hi : null;
    const value = typeof level === "number" ? answer.levels[level] : undefined;
    if (typeof level === "number" && value === undefined) return "a value that is no level";
    const at = end === null ? piece.cuts[i - 1] : end.kind === "finite" && end.closed ? end.at : undefined;
    if (at !== undefined) {
      if (value === undefined) return "an infinite value at a point";
      out.push({ kind: "equal", left: substitute(expr, variable, at), right: value });
    } else if (end === null) return "a value without its point";
    else {
      const side = i === 0 ? "right" : "left";
      out.push({ kind: "limit", expr, variable, at: end.kind === "finite" ? { kind: "finite", at: end.at, side } : end, value: value !== undefined ? { kind: "finite", value } : level === "oo" ? { kind: "oo" } : { kind: "-oo" } });
    }
  }
  return out;
}

/** Where the chart is drawn, and why that is enough. */
function windowClaims(plan: Plan, answer: Answer): { readonly on: Interval; readonly claims: readonly Claim[] } | string {
  if (answer.repeats === null) return { on: plan.on ?? REALS, claims: [] };
  const { period, window } = answer.repeats;
  const { lo, hi } = window;
  if (plan.on !== null) return "a periodic answer is for the whole line";
  if (!isConstantTerm(period) || lo.kind !== "finite" || hi.kind !== "finite" || !lo.closed || !hi.closed) return "the window is no closed period";
  return { on: window, claims: [...periodClaims([plan.expr], plan.variable, period), { kind: "equal", left: sub(hi.at, lo.at), right: period }] };
}

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { expr, variable } = plan;
  if (symbolsOf(expr).some((s) => s !== variable)) return "a parameter in the function";
  if (!answer.levels.every(isConstantTerm)) return "a level that is not a constant";
  const drawn = windowClaims(plan, answer);
  if (typeof drawn === "string") return drawn;
  const chart = chartClaims(expr, variable, drawn.on, answer.derivative, answer.pieces.map((p): ChartPiece => ({ on: p.on, cuts: p.cuts, signs: p.signs })));
  if (typeof chart === "string") return chart;
  const range = rangeOf(answer);
  if (typeof range === "string") return range;
  const out: Claim[] = [...drawn.claims, ...chart];
  for (const piece of answer.pieces) {
    const more = valueClaims(plan, answer, piece);
    if (typeof more === "string") return more;
    out.push(...more);
  }
  for (const [i, level] of answer.levels.entries()) {
    const next = answer.levels[i + 1];
    if (next !== undefined) out.push(positiveConstant(sub(next, level)));
  }
  return out;
}

export const statement: Statement<Plan, Answer> = { op: "range", plan: planShape, answer: answerShape, claims };
