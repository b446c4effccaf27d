/**
 * What "expr has no limit, because it oscillates" has to prove. Used by statements; it proves nothing.
 * Meaning of the claims together: u is defined near the point on that side, hence continuous there, and tends to ±∞; so by
 * the intermediate value theorem u = φ + 2πn at points arbitrarily close to it, for either phase φ. At these points
 * sin(k·u), cos(k·u), tan(k·u) have their values at k·φ for whole k, so expr equals the term with these constants in
 * place, which tends to the limit named. Two phases with different limits leave expr without a limit, finite or infinite.
 */
import type { Approach, LimitValue } from "./approach.js";
import type { Claim } from "./claim.js";
import { occursIn } from "./derivative.js";
import { limitValueShape } from "./approach.js";
import { holdsFloor } from "./floor.js";
import { type Shape, list, oneOf, record, termShape } from "./decode.js";
import { type Term, call, int, mapParts, mul, neg, sameTerm, sub } from "./term.js";
import { nonzeroConstant } from "./constant-claims.js";

export interface Oscillation {
  /** The angle u, and what it tends to. */
  readonly angle: Term;
  readonly towards: "oo" | "-oo";
  /** Two constants φ, and the limit along each. */
  readonly phases: readonly Term[];
  readonly values: readonly LimitValue[];
}
export const oscillationShape: Shape<Oscillation> = record<{ angle: Term; towards: "oo" | "-oo"; phases: readonly Term[]; values: readonly LimitValue[] }>({
  angle: termShape, towards: oneOf("oo", "-oo"), phases: list(termShape), values: list(limitValueShape),
});

/** Multiples of the angle that are recognised. */
const MULTIPLES: readonly number[] = [1, 2, 3, 4, 5, 6];

/** The whole k with t = k·u as written, or null. */
function multipleOf(t: Term, u: Term): number | null {
  for (const k of MULTIPLES) {
    if (sameTerm(t, k === 1 ? u : mul(int(k), u))) return k;
    if (sameTerm(t, neg(k === 1 ? u : mul(int(k), u)))) return -k;
  }
  return null;
}

/** expr with sin, cos and tan of multiples of u at the phase. */
export function atPhase(t: Term, u: Term, phase: Term, fuel = 400): Term {
  if (fuel <= 0) throw new RangeError("atPhase: term too deep");
  if (t.kind === "call" && (t.fn === "sin" || t.fn === "cos" || t.fn === "tan")) {
    const k = multipleOf(t.arg, u);
    if (k !== null) return call(t.fn, mul(int(k), phase));
  }
  return mapParts(t, (p) => atPhase(p, u, phase, fuel - 1));
}

export function oscillationClaims(expr: Term, variable: string, at: Approach, o: Oscillation): readonly Claim[] | string {
  const [first, second, ...others] = o.phases;
  const [a, b, ...more] = o.values;
  if (first === undefined || second === undefined || a === undefined || b === undefined || others.length + more.length > 0) return "two phases with one limit each are needed";
  if (o.phases.some((p) => occursIn(p, variable))) return "a phase is a constant";
  // The intermediate value theorem needs a continuous angle: the sine of pi*floor(x) is 0.
  if (holdsFloor(o.angle)) return "an angle that jumps";
  const claims: Claim[] = [{ kind: "limit", expr: o.angle, variable, at, value: { kind: o.towards } }];
  for (const [phase, value] of [[first, a], [second, b]] as const) claims.push({ kind: "limit", expr: atPhase(expr, o.angle, phase), variable, at, value });
  if (a.kind === "finite" && b.kind === "finite") claims.push(nonzeroConstant(sub(a.value, b.value)));
  else if (a.kind === b.kind) return "the limits along the two phases are the same";
  return claims;
}
