/**
 * Solution sets told by tiles of the line. Used by statements; it proves nothing.
 * Meaning of the claims together: the tiles are disjoint and cover `on` (tiling.ts); on a tile the equation expr = 0 has
 *   none       no solution (expr is defined and not 0 there), or it is `undefined` there;
 *   all        every point as a solution (a single point is an exact root);
 *   rises, falls  exactly one solution, inside it: expr is defined, hence continuous, on [lo, hi], its signs at the two ends
 *              differ, and its derivative has one strict sign in between.
 * A tile with one solution is [k/10^12, (k + 1)/10^12], k not −1 or 0: the ends are no solutions, so its decimal digits,
 * cut off after the twelfth, are those of k/10^12 or, when negative, of (k + 1)/10^12.
 */
import type { Claim } from "./claim.js";
import { type Shape, intervalShape, list, oneOf, record } from "./decode.js";
import { type Rational, equalQ, isInteger, mulQ, rational, signQ, subQ } from "./rational.js";
import { type Interval, interval, openEnd, point } from "./region.js";
import { derivativeOfOrder } from "./rules/derivative.js";
import { type Term, isConstantTerm } from "./term.js";
import { tilingClaims } from "./tiling.js";

export type Holds = "none" | "all" | "undefined" | "rises" | "falls";
export interface Tile {
  readonly on: Interval;
  readonly holds: Holds;
}
export type Located = readonly Tile[];

export const locatedShape: Shape<Located> = list(record<{ on: Interval; holds: Holds }>({ on: intervalShape, holds: oneOf("none", "all", "undefined", "rises", "falls") }));

export const DIGITS = 12;
const UNIT = rational(1n, 10n ** 12n);

/** lo and hi of a tile that fixes twelve decimal digits; null for any other interval. */
export function digitBox(on: Interval): { readonly lo: Rational; readonly hi: Rational } | null {
  if (on.lo.kind !== "finite" || on.hi.kind !== "finite" || !on.lo.closed || !on.hi.closed) return null;
  if (on.lo.at.kind !== "number" || on.hi.at.kind !== "number") return null;
  const [lo, hi] = [on.lo.at.value, on.hi.at.value];
  if (!equalQ(subQ(hi, lo), UNIT) || !isInteger(mulQ(lo, rational(10n ** 12n)))) return null;
  return signQ(lo) === 0 || signQ(hi) === 0 ? null : { lo, hi };
}

export function locatedClaims(expr: Term, variable: string, on: Interval, tiles: Located): readonly Claim[] | string {
  const tiling = tilingClaims(tiles.map((t) => t.on), on, null, [expr], variable);
  if (typeof tiling === "string") return tiling;
  const claims: Claim[] = [...tiling];
  for (const { on: tile, holds } of tiles) {
    if ([tile.lo, tile.hi].some((e) => e.kind === "finite" && !isConstantTerm(e.at))) return "an end that is not a constant";
    switch (holds) {
      case "none": claims.push({ kind: "nonzero", expr, variable, on: tile }); break;
      case "undefined": claims.push({ kind: "undefined_on", expr, variable, on: tile }); break;
      case "all": claims.push({ kind: "sign", expr, variable, on: tile, sign: 0 }); break;
      default: {
        const { lo, hi } = tile;
        const slope = derivativeOfOrder(expr, variable, 1);
        if (digitBox(tile) === null || lo.kind !== "finite" || hi.kind !== "finite") return "a solution whose digits are not fixed";
        if (slope === null) return "expression nested too deeply";
        const way = holds === "rises" ? 1 : -1;
        claims.push(
          { kind: "defined_on", expr, variable, on: tile },
          { kind: "sign", expr, variable, on: point(lo.at), sign: way === 1 ? -1 : 1 },
          { kind: "sign", expr, variable, on: point(hi.at), sign: way },
          { kind: "sign", expr: slope, variable, on: interval(openEnd(lo), openEnd(hi)), sign: way },
        );
      }
    }
  }
  return claims;
}
