/**
 * What "T is a period of these functions" has to prove. Used by statements; it proves nothing.
 * Meaning of the claims together: T > 0, and f(x + T) = f(x) and f(x − T) = f(x) wherever f(x) is defined; so the domain
 * repeats with T too, and whatever is proved on one half-open interval of length T holds on its copies.
 * T is a period, not the smallest one.
 */
import { positiveConstant } from "./constant-claims.js";
import type { Claim } from "./claim.js";
import { type Shape, intervalShape, record, termShape } from "./decode.js";
import { type Interval } from "./region.js";
import { type Term, add, isConstantTerm, sub, substitute, sym } from "./term.js";

export function periodClaims(functions: readonly Term[], variable: string, period: Term): readonly Claim[] {
  const x = sym(variable);
  return [
    positiveConstant(period),
    ...functions.flatMap((f): Claim[] => [
      { kind: "equal", left: f, right: substitute(f, variable, add(x, period)) },
      { kind: "equal", left: f, right: substitute(f, variable, sub(x, period)) },
    ]),
  ];
}

/** f(x + length) = f(x) + drift; `window` is one half-open stretch [a, a + length) that stands for all. drift 0: a period. */
export interface Repetition {
  readonly length: Term;
  readonly drift: Term;
  readonly window: Interval;
}
export const repetitionShape: Shape<Repetition> = record<{ length: Term; drift: Term; window: Interval }>({ length: termShape, drift: termShape, window: intervalShape });

/**
 * What "f repeats up to an added constant" has to prove. Meaning of the claims together: length > 0; the domain of f repeats
 * with it, and so do all derivatives of f; f(x + n·length) = f(x) + n·drift for every x of the domain and every integer n;
 * and every real number differs by a multiple of the length from exactly one point of the window.
 */
export function repetitionClaims(f: Term, variable: string, r: Repetition): readonly Claim[] | string {
  const { lo, hi } = r.window;
  if (!isConstantTerm(r.length) || !isConstantTerm(r.drift)) return "a period that is not a constant";
  if (lo.kind !== "finite" || hi.kind !== "finite" || !lo.closed || hi.closed) return "one half-open period is needed";
  const x = sym(variable);
  return [
    positiveConstant(r.length),
    { kind: "equal", left: hi.at, right: add(lo.at, r.length) },
    { kind: "equal", left: f, right: sub(substitute(f, variable, add(x, r.length)), r.drift) },
    { kind: "equal", left: f, right: add(substitute(f, variable, sub(x, r.length)), r.drift) },
  ];
}
