/**
 * Limits from expansions. Statement: limitOf(f, x, a) = v means that f is defined near a on the side named (or far out)
 * and tends to v there. The parameter t → +∞ is set by x = c + 1/t, c − 1/t, t or −t, so near a means eventually.
 * Why sound: Σ cᵢ·mᵢ + O(rest) with a first term c·m, m → ∞ and c ≠ 0, tends to ±∞ by the sign of c; without infinite terms
 * and with rest → 0 it tends to the coefficient of the monomial 1.
 */
import type { Approach, LimitValue } from "./approach.js";
import { Expander, isDefinedForAll } from "./expansion.js";
import type { Fuel } from "./fuel.js";
import { type Germ, Scale, UNIT } from "./scale.js";
import { type Term, int, symbolsOf } from "./term.js";

/** Terms of the series tried in turn: a few settle most limits, cancellations need more. */
const ORDERS: readonly number[] = [3, 6, 12];

/** The germ of the variable itself. */
export function approachGerm(scale: Scale, at: Approach): Germ | null {
  if (at.kind !== "finite") return { terms: [{ c: int(at.kind === "oo" ? 1 : -1), m: scale.t }], rest: null };
  const inverse = scale.power(scale.t, int(-1));
  return inverse === null ? null : scale.collect([{ c: scale.tidy(at.at), m: UNIT }, { c: int(at.side === "right" ? 1 : -1), m: inverse }], []);
}

/** The germ of expr with series of this many terms, or null. */
export function germOf(expr: Term, variable: string, at: Approach, order: number, fuel: Fuel): { readonly germ: Germ; readonly scale: Scale } | null {
  if (at.kind === "finite" && (symbolsOf(at.at).includes(variable) || !isDefinedForAll(at.at, fuel))) return fuel.note("the point is not a defined constant");
  const scale = new Scale(fuel, order);
  const x = approachGerm(scale, at);
  const germ = x === null ? null : new Expander(scale, variable, x).expand(expr);
  return germ === null ? null : { germ, scale };
}

/** What a germ tends to, or null when that is not settled at this order. */
export function limitOfGerm(germ: Germ, scale: Scale): LimitValue | null {
  const [first] = germ.terms;
  const growth = first === undefined ? -1 : scale.growth(first.m);
  if (growth === null) return null;
  if (first !== undefined && growth > 0) {
    const s = scale.sign(first.c);
    if (s === null || s === 0) return scale.fuel.note("the sign of an infinite limit is not decided");
    return { kind: s > 0 ? "oo" : "-oo" };
  }
  if (germ.rest !== null && scale.growth(germ.rest) !== -1) return scale.fuel.note("the expansion does not settle the limit");
  return { kind: "finite", value: first !== undefined && growth === 0 ? first.c : int(0) };
}

export function limitOf(expr: Term, variable: string, at: Approach, fuel: Fuel): LimitValue | null {
  for (const order of ORDERS) {
    const found = germOf(expr, variable, at, order, fuel);
    const value = found === null ? null : limitOfGerm(found.germ, found.scale);
    if (value !== null || fuel.left <= 0) return value;
  }
  return null;
}
