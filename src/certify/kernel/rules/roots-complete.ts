/**
 * roots_complete
 * Statement: the real solutions of expr = 0 in `on` are exactly `roots`; expr is defined in `on` exactly on `domain`.
 * Why sound: each listed root is substituted in the original expression (so an extraneous one is refused); between
 * consecutive roots, and up to the ends of each piece of the domain, expr is shown not to vanish; between the pieces it is
 * shown to be undefined.
 * Refuses when: roots are not strictly increasing, lie outside the domain, or a gap cannot be excluded.
 * Example: (x^2 − 1)/(x − 1) = 0 has only the root −1, on (−∞, 1) ∪ (1, ∞).
 */
import type { Claim } from "../claim.js";
import { ZERO_SIGN } from "../conditions.js";
import { compareConstants } from "../constant.js";
import type { Fuel } from "../fuel.js";
import { univariateM } from "../multipoly.js";
import { Normalizer, rationalOfF } from "../normal.js";
import { countRoots, fromRationals } from "../polynomial.js";
import { type End, type Interval, cellsBetween, gapsIn, REALS } from "../region.js";
import { isWellFormed, signAtPoint, signsOn } from "../sign.js";
import { type Term, symbolsOf } from "../term.js";
import { printInterval, printPlain } from "../print.js";
import { proveDomain } from "./domain.js";

export function proveRootsComplete(claim: Claim & { readonly kind: "roots_complete" }, fuel: Fuel): string | null {
  const { expr, variable, on, domain, roots } = claim;
  if (symbolsOf(expr).some((s) => s !== variable)) return "a parameter in the equation";
  if (!isWellFormed(on, fuel) || !domain.every((piece) => isWellFormed(piece, fuel))) return "malformed interval";
  for (const [i, r] of roots.entries()) {
    const previous = roots[i - 1];
    if (previous !== undefined && compareConstants(previous, r, fuel) !== -1) return `the roots are not strictly increasing at ${printPlain(r)}`;
    const s = signAtPoint(expr, variable, r, fuel);
    if (s !== 0) return `${printPlain(r)} is not shown to solve the equation${s === null ? ` (undefined there, or undecided: ${fuel.why})` : ""}`;
  }
  const miscount = sturmMiscount(claim, fuel);
  if (miscount !== null) return miscount;
  const gaps = gapsIn(on, domain);
  if (gaps === null) return "the domain does not fit the interval";
  for (const gap of gaps) {
    const why = proveDomain({ kind: "undefined_on", expr, variable, on: gap }, fuel);
    if (why !== null) return why;
  }
  let used = 0;
  for (const piece of domain) {
    const inside = roots.filter((r) => isIn(r, piece, fuel));
    used += inside.length;
    for (const cell of cellsBetween(piece, inside)) {
      if (!isWellFormed(cell, fuel)) return `malformed interval ${printInterval(cell)}`;
      const mask = signsOn(expr, variable, cell, fuel);
      if (mask === null || (mask & ZERO_SIGN) !== 0) return `a further root on ${printInterval(cell)} is not excluded${fuel.why === "" ? "" : `: ${fuel.why}`}`;
    }
  }
  return used === roots.length ? null : "a root lies outside the domain listed";
}

/** c lies in the interval (decided; undecided counts as outside, which makes the caller refuse). */
function isIn(c: Term, on: Interval, fuel: Fuel): boolean {
  const beyond = (end: End, side: -1 | 1): boolean => {
    if (end.kind !== "finite") return true;
    const s = compareConstants(c, end.at, fuel);
    return s === side || (s === 0 && end.closed);
  };
  return beyond(on.lo, 1) && beyond(on.hi, -1);
}

/** For a polynomial over ℝ a miscount is told at once, in numbers that a person can check. */
function sturmMiscount(claim: Claim & { readonly kind: "roots_complete" }, fuel: Fuel): string | null {
  if (claim.on.lo.kind !== "-oo" || claim.on.hi.kind !== "oo") return null;
  const f = new Normalizer(fuel).normalize(claim.expr);
  const p = f === null || rationalOfF({ n: f.d, d: f.d }) === null ? null : univariateM(f.n, 0);
  const isPolynomial = f !== null && [...f.d.keys()].join() === "";
  if (p === null || !isPolynomial || claim.expr.kind === "number") return null;
  const first = new Normalizer(fuel);
  first.normalize(claim.expr);
  if (first.generators[0]?.term.kind !== "symbol") return null;
  const count = countRoots(fromRationals(p), null, null);
  return count === null || count === claim.roots.length || claim.domain.length !== 1 ? null
    : `${claim.roots.length} roots listed, Sturm count on ${printInterval(REALS)} is ${count}`;
}
