/**
 * Zeros of a product that is only partly periodic: sin(x)/x, x·cos(x)/(2x − π). Used by statements; it proves nothing.
 * Meaning of the claims together, with expr = wave·plain/below on the same domain (two identities):
 * - `wave` is periodic, with the zeros told by `general` (families.ts);
 * - `plain` and `below` are defined on ℝ, and `extra`, `poles` are all their zeros;
 * - so the zeros of expr are the members of the families and the extra zeros that are kept, without the poles. An extra zero
 *   that is not kept is a point at which expr is undefined. A pole is member start + k·step of one family, or no zero of wave.
 */
import type { Claim } from "./claim.js";
import { type Shape, booleanShape, countShape, list, nullable, record, termShape } from "./decode.js";
import { type General, familyClaims, generalShape } from "./families.js";
import { REALS, point } from "./region.js";
import { type Term, add, int, isConstantTerm, mul, pow } from "./term.js";

/** start + (forward − back)·step of a family. */
export interface Place { readonly family: number; readonly forward: number; readonly back: number }
export interface Extra {
  readonly at: Term;
  readonly kept: boolean;
  /** A family that has it already, so that it need not be listed. */
  readonly member: Place | null;
}
export interface Pole {
  readonly at: Term;
  /** Which member of which family it is; null: wave is defined and not 0 there, or undefined. */
  readonly member: Place | null;
  /** wave is undefined at the pole; only without a member. */
  readonly isUndefined: boolean;
}
export interface Mixed {
  readonly wave: Term;
  readonly plain: Term;
  readonly below: Term;
  readonly general: General;
  readonly extra: readonly Extra[];
  readonly poles: readonly Pole[];
}

const memberShape: Shape<Place | null> = nullable(record<{ family: number; forward: number; back: number }>({ family: countShape, forward: countShape, back: countShape }));
export const mixedShape: Shape<Mixed> = record<{ wave: Term; plain: Term; below: Term; general: General; extra: Mixed["extra"]; poles: Mixed["poles"] }>({
  wave: termShape, plain: termShape, below: termShape, general: generalShape,
  extra: list(record<{ at: Term; kept: boolean; member: Place | null }>({ at: termShape, kept: booleanShape, member: memberShape })),
  poles: list(record<{ at: Term; member: Pole["member"]; isUndefined: boolean }>({ at: termShape, member: memberShape, isUndefined: booleanShape })),
});

export function mixedClaims(expr: Term, variable: string, m: Mixed): readonly Claim[] | string {
  const product = mul(m.wave, m.plain, pow(m.below, int(-1)));
  const families = familyClaims(m.wave, variable, m.general);
  if (typeof families === "string") return families;
  if ([...m.extra, ...m.poles].some((p) => !isConstantTerm(p.at))) return "a zero that is not a constant";
  const zerosOf = (t: Term, roots: readonly Term[]): Claim => ({ kind: "roots_complete", expr: t, variable, on: REALS, domain: [REALS], roots });
  const claims: Claim[] = [
    { kind: "equal", left: expr, right: product }, { kind: "equal", left: product, right: expr },
    zerosOf(m.plain, m.extra.map((e) => e.at)), zerosOf(m.below, m.poles.map((p) => p.at)), ...families,
  ];
  const isAt = (at: Term, place: Place): Claim | null => {
    const family = m.general.families[place.family];
    return family === undefined ? null : { kind: "equal", left: at, right: add(family.start, mul(int(place.forward - place.back), family.step)) };
  };
  for (const e of m.extra) {
    claims.push(e.kept ? { kind: "sign", expr, variable, on: point(e.at), sign: 0 } : { kind: "undefined_on", expr, variable, on: point(e.at) });
    const same = e.member === null ? null : isAt(e.at, e.member);
    if (e.member !== null && same === null) return "a zero that names no family";
    if (same !== null) claims.push(same);
  }
  for (const { at, member, isUndefined } of m.poles) {
    if (member === null) { claims.push({ kind: isUndefined ? "undefined_on" : "nonzero", expr: m.wave, variable, on: point(at) }); continue; }
    const same = isAt(at, member);
    if (same === null || isUndefined) return "a pole that names no family";
    claims.push(same);
  }
  return claims;
}
