/**
 * The sign chart of a derivative: what a first-derivative argument has to prove. Used by statements; it proves nothing.
 * Meaning of the claims together: f is defined (hence continuous) exactly on the pieces, within `on`; on every open cell
 * between the cuts f is differentiable and f' has the sign listed, so f is strictly monotone there (or constant).
 */
import type { Claim, Sign } from "./claim.js";
import { type Shape, intervalShape, list, oneOf, record, termShape } from "./decode.js";
import { derivativeOfOrder } from "./rules/derivative.js";
import { type Interval, cellsBetween, gapsIn, interval, openEnd } from "./region.js";
import type { Term } from "./term.js";

/** One piece of the domain; signs has one more entry than cuts. */
export interface ChartPiece {
  readonly on: Interval;
  readonly cuts: readonly Term[];
  readonly signs: readonly Sign[];
}

export const signShape: Shape<Sign> = oneOf(-1, 0, 1);
export const chartShape: Shape<readonly ChartPiece[]> = list(record<{ on: Interval; cuts: readonly Term[]; signs: readonly Sign[] }>({ on: intervalShape, cuts: list(termShape), signs: list(signShape) }));

/** The open cells of a piece, in order. */
export const cellsOf = (piece: ChartPiece): readonly Interval[] => cellsBetween(interval(openEnd(piece.on.lo), openEnd(piece.on.hi)), piece.cuts);

export function chartClaims(expr: Term, variable: string, on: Interval, derivative: Term, pieces: readonly ChartPiece[]): readonly Claim[] | string {
  const rule = derivativeOfOrder(expr, variable, 1);
  const gaps = gapsIn(on, pieces.map((p) => p.on));
  if (rule === null) return "expression nested too deeply";
  if (gaps === null || pieces.length === 0) return "the pieces do not fit the interval";
  const claims: Claim[] = [{ kind: "derivative", expr, variable, order: 1, result: derivative }];
  for (const gap of gaps) claims.push({ kind: "undefined_on", expr, variable, on: gap });
  for (const piece of pieces) {
    claims.push({ kind: "defined_on", expr, variable, on: piece.on });
    const cells = cellsOf(piece);
    if (piece.signs.length !== piece.cuts.length + 1 || cells.length !== piece.signs.length) return "one sign per cell is needed";
    for (const [i, cell] of cells.entries()) {
      const sign = piece.signs[i];
      if (sign === undefined) return "one sign per cell is needed";
      // Where the rule-based derivative is undefined, `derivative` says nothing: such points must be cuts.
      claims.push({ kind: "defined_on", expr: rule, variable, on: cell }, { kind: "sign", expr: derivative, variable, on: cell, sign });
    }
  }
  return claims;
}
