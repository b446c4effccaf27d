/** Two phases of an angle that grows without bound, along which an expression tends to different limits. A proposer. */
import { difference } from "../certify/kernel/constant.js";
import { occursIn } from "../certify/kernel/derivative.js";
import { Fuel } from "../certify/kernel/fuel.js";
import { type Oscillation, atPhase } from "../certify/kernel/oscillation.js";
import { isZero } from "../certify/kernel/rules/equal.js";
import { type Term, PI, frac, int, isConstantTerm, mul, parts } from "../certify/kernel/term.js";
import { type Approach, type LimitValue, limitOf } from "./limits.js";
import { compare } from "./order.js";

const PHASES: readonly Term[] = [int(0), mul(frac(1, 2), PI), PI, mul(frac(3, 2), PI), mul(frac(1, 4), PI), mul(frac(3, 4), PI), mul(frac(1, 6), PI), mul(frac(5, 4), PI)];

export function sameValue(a: LimitValue, b: LimitValue): boolean {
  if (a.kind !== "finite" || b.kind !== "finite") return a.kind === b.kind;
  if (isConstantTerm(a.value) && isConstantTerm(b.value)) return compare(a.value, b.value) === 0;
  return isZero(difference(a.value, b.value), new Fuel());
}

/** Arguments of sines, cosines and tangents. */
function anglesIn(t: Term, fuel = 100): readonly Term[] {
  if (fuel <= 0) return [];
  const own = t.kind === "call" && (t.fn === "sin" || t.fn === "cos" || t.fn === "tan") ? [t.arg] : [];
  return [...own, ...parts(t).flatMap((p) => anglesIn(p, fuel - 1))];
}

export function oscillationAt(expr: Term, variable: string, at: Approach): Oscillation | null {
  for (const angle of anglesIn(expr).slice(0, 6)) {
    if (!occursIn(angle, variable)) continue;
    const towards = limitOf(angle, variable, at);
    if (towards === null || towards.kind === "finite") continue;
    let first: { readonly phase: Term; readonly value: LimitValue } | null = null;
    for (const phase of PHASES) {
      const value = limitOf(atPhase(expr, angle, phase), variable, at);
      if (value === null) continue;
      if (first === null) first = { phase, value };
      else if (!sameValue(first.value, value)) return { angle, towards: towards.kind, phases: [first.phase, phase], values: [first.value, value] };
    }
  }
  return null;
}
