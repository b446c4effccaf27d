/**
 * The sign chart of a derivative: what a first-derivative argument (order 1) or an argument by f'' (order 2) has to prove.
 * Used by statements; it proves nothing.
 * Meaning of the claims together: f is defined (hence continuous) exactly on the pieces, within `on`; on every open cell
 * between the cuts f is differentiable as often as the order says and that derivative has the sign listed. So on a cell f
 * (order 1) or f' (order 2) is strictly monotone, or constant.
 */
import type { Claim, Sign } from "./claim.js";
import { type Shape, intervalShape, list, oneOf, record, termShape } from "./decode.js";
import { type Repetition, repetitionClaims } from "./period.js";
import { derivativeOfOrder } from "./rules/derivative.js";
import { type Interval, cellsBetween, gapsIn, interval, isSameEnd, openEnd, point } from "./region.js";
import type { Term } from "./term.js";

/** One piece of the domain; signs has one more entry than cuts. */
export interface ChartPiece {
  readonly on: Interval;
  readonly cuts: readonly Term[];
  readonly signs: readonly Sign[];
}
export type ChartOrder = 1 | 2;

export const signShape: Shape<Sign> = oneOf(-1, 0, 1);
export const chartShape: Shape<readonly ChartPiece[]> = list(record<{ on: Interval; cuts: readonly Term[]; signs: readonly Sign[] }>({ on: intervalShape, cuts: list(termShape), signs: list(signShape) }));

/** The open cells of a piece, in order. */
export const cellsOf = (piece: ChartPiece): readonly Interval[] => cellsBetween(interval(openEnd(piece.on.lo), openEnd(piece.on.hi)), piece.cuts);

/** The rule-based derivatives of orders 1 to `order`. Where one is undefined, `derivative` says nothing: such points must be cuts. */
function rulesOf(expr: Term, variable: string, order: ChartOrder): readonly Term[] | null {
  const [first, second] = [derivativeOfOrder(expr, variable, 1), order === 1 ? null : derivativeOfOrder(expr, variable, 2)];
  if (first === null) return null;
  return order === 1 ? [first] : second === null ? null : [first, second];
}

/** On all of `on` f has derivatives up to the order, and the last one has this sign. */
const signClaims = (rules: readonly Term[], derivative: Term, variable: string, on: Interval, sign: Sign): readonly Claim[] =>
  [...rules.map((r): Claim => ({ kind: "defined_on", expr: r, variable, on })), { kind: "sign", expr: derivative, variable, on, sign }];

export function chartClaims(expr: Term, variable: string, on: Interval, derivative: Term, pieces: readonly ChartPiece[], order: ChartOrder = 1): readonly Claim[] | string {
  const rules = rulesOf(expr, variable, order);
  const gaps = gapsIn(on, pieces.map((p) => p.on));
  if (rules === null) return "expression nested too deeply";
  if (gaps === null || pieces.length === 0) return "the pieces do not fit the interval";
  const claims: Claim[] = [{ kind: "derivative", expr, variable, order, result: derivative }];
  for (const gap of gaps) claims.push({ kind: "undefined_on", expr, variable, on: gap });
  for (const piece of pieces) {
    claims.push({ kind: "defined_on", expr, variable, on: piece.on });
    const cells = cellsOf(piece);
    if (piece.signs.length !== piece.cuts.length + 1 || cells.length !== piece.signs.length) return "one sign per cell is needed";
    for (const [i, cell] of cells.entries()) {
      const sign = piece.signs[i];
      if (sign === undefined) return "one sign per cell is needed";
      claims.push(...signClaims(rules, derivative, variable, cell, sign));
    }
  }
  return claims;
}

/** The last piece of a period runs on into the first piece of the next one. */
export function wraps(r: Repetition, pieces: readonly { readonly on: Interval }[]): boolean {
  const [first] = pieces;
  const last = pieces[pieces.length - 1];
  return first !== undefined && last !== undefined && isSameEnd(first.on.lo, r.window.lo) && isSameEnd(last.on.hi, r.window.hi);
}

/**
 * The chart of one period, for all of them. Where the pieces join at the period's start, that point is no cut: the
 * derivative exists there and has the sign of the cells on both sides.
 */
export function repeatedChartClaims(expr: Term, variable: string, r: Repetition, derivative: Term, pieces: readonly ChartPiece[], order: ChartOrder = 1): readonly Claim[] | string {
  const repeated = repetitionClaims(expr, variable, r);
  const chart = chartClaims(expr, variable, r.window, derivative, pieces, order);
  if (typeof repeated === "string") return repeated;
  if (typeof chart === "string") return chart;
  if (!wraps(r, pieces)) return [...repeated, ...chart];
  const rules = rulesOf(expr, variable, order);
  const [before, after] = [pieces[pieces.length - 1]?.signs.slice(-1)[0], pieces[0]?.signs[0]];
  const { lo } = r.window;
  if (rules === null || lo.kind !== "finite" || after === undefined || before !== after) return "the sign changes where one period joins the next";
  return [...repeated, ...chart, ...signClaims(rules, derivative, variable, point(lo.at), after)];
}

/** The chart on an interval, or of one period for the whole line. */
export function chartOrPeriodClaims(expr: Term, variable: string, on: Interval, r: Repetition | null, derivative: Term, pieces: readonly ChartPiece[], order: ChartOrder = 1): readonly Claim[] | string {
  if (r === null) return chartClaims(expr, variable, on, derivative, pieces, order);
  if (on.lo.kind !== "-oo" || on.hi.kind !== "oo") return "a periodic answer is for the whole line";
  return repeatedChartClaims(expr, variable, r, derivative, pieces, order);
}
