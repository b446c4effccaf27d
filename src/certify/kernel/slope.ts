/**
 * What "differentiable at a point, with this slope" has to prove. Used by statements; it proves nothing.
 * A rule-based derivative is the derivative at interior points of the domain only (derivative.ts), so every statement
 * about one point also claims that the function is defined around it.
 */
import { freshName, nonzeroConstant } from "./constant-claims.js";
import type { Claim } from "./claim.js";
import { conditionsOf } from "./conditions.js";
import type { LimitValue } from "./approach.js";
import { type Interval, gapsIn, interval, openAt, openEnd } from "./region.js";
import { type Term, add, div, frac, int, sameTerm, sub, substitute, sym } from "./term.js";

/** Half the width of the neighbourhood on which f must be defined: any positive number does. */
const RADIUS = frac(1, 1024);

/** expr is defined at every point near `at`. */
export const definedAround = (expr: Term, variable: string, at: Term): Claim =>
  ({ kind: "defined_on", expr, variable, on: interval(openAt(sub(at, RADIUS)), openAt(add(at, RADIUS))) });

/** The term with constants in place of several symbols. */
export const atValues = (t: Term, values: readonly (readonly [string, Term])[]): Term => values.reduce((u, [name, c]) => substitute(u, name, c), t);

/**
 * All terms, defined at the point, are defined around it too: no condition holds there with equality only. Terms are
 * continuous where they are defined, so this gives a neighbourhood in all variables at once. null: nested too deeply.
 */
export function strictAt(terms: readonly Term[], values: readonly (readonly [string, Term])[]): readonly Claim[] | null {
  const out: Claim[] = [];
  for (const t of terms) {
    const conditions = conditionsOf(t);
    if (conditions === null) return null;
    for (const c of conditions) out.push(nonzeroConstant(atValues(c.term, values)));
  }
  return out;
}

/** (f(c + h) − f(c))/h for a constant c, and the name of h. */
export function differenceQuotient(expr: Term, variable: string, at: Term): { readonly quotient: Term; readonly step: string } {
  const step = freshName([expr, at]);
  return { quotient: div(sub(substitute(expr, variable, add(at, sym(step))), substitute(expr, variable, at)), sym(step)), step };
}

/** The one-sided derivative at c, finite or not: the limit of the difference quotient. */
export function oneSidedSlope(expr: Term, variable: string, at: Term, side: "left" | "right", value: LimitValue): Claim {
  const { quotient, step } = differenceQuotient(expr, variable, at);
  return { kind: "limit", expr: quotient, variable: step, at: { kind: "finite", at: int(0), side }, value };
}

/**
 * Wherever f is differentiable within `on`, the rule-based derivative is defined: between the pieces on which f and
 * the rule are defined, f itself is undefined (an end of such a gap is no interior point of the domain). The pieces are
 * proved to be where `both`, a term with f and its rule among its parts, is defined by whoever lists roots on them.
 */
export function nowhereElseDifferentiable(expr: Term, variable: string, on: Interval, pieces: readonly Interval[]): readonly Claim[] | null {
  const gaps = gapsIn(on, pieces);
  if (gaps === null) return null;
  return gaps.map((gap): Claim => {
    const isPoint = gap.lo.kind === "finite" && gap.hi.kind === "finite" && gap.lo.closed && gap.hi.closed && sameTerm(gap.lo.at, gap.hi.at);
    return { kind: "undefined_on", expr, variable, on: isPoint ? gap : interval(openEnd(gap.lo), openEnd(gap.hi)) };
  });
}
