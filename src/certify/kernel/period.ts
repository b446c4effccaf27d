/**
 * What "T is a period of these functions" has to prove. Used by statements; it proves nothing.
 * Meaning of the claims together: T > 0, and f(x + T) = f(x) and f(x − T) = f(x) wherever f(x) is defined; so the domain
 * repeats with T too, and whatever is proved on one half-open interval of length T holds on its copies.
 * T is a period, not the smallest one.
 */
import type { Claim } from "./claim.js";
import { point } from "./region.js";
import { type Term, add, int, sub, substitute, sym } from "./term.js";

export function periodClaims(functions: readonly Term[], variable: string, period: Term): readonly Claim[] {
  const x = sym(variable);
  return [
    { kind: "sign", expr: period, variable, on: point(int(0)), sign: 1 },
    ...functions.flatMap((f): Claim[] => [
      { kind: "equal", left: f, right: substitute(f, variable, add(x, period)) },
      { kind: "equal", left: f, right: substitute(f, variable, sub(x, period)) },
    ]),
  ];
}
