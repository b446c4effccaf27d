/**
 * floor(u), the greatest integer ≤ u: the only function of the language that is not continuous on its domain. All other rules take
 * "defined" for "defined, hence continuous"; so no claim with a floor in it reaches them. Here a floor is taken away first, or the
 * claim is refused. (Limits keep theirs: germs.ts has a case for it, and asks nothing of continuity.)
 * Why sound:
 * - constants: an enclosure, or the exact comparison with the only integer inside it, tells floor(c); c is defined;
 * - constant on an interval: n ≤ u < n + 1 at every point of it (so u is defined there) ⇒ floor(u) = n there, and the term with
 *   n instead is the same function on the interval; so what is proved of it, its continuity included, holds of the first;
 * - signs only: u − 1 < floor(u) ≤ u. A term that is affine in floor(u) has a value between those for u − 1 (not reached) and u. So
 *   where it has one strict sign at u, and that sign or 0 at u − 1, it has that sign.
 * Refuses: floors in derivatives, in identities with letters, in roots, ends and values; a floor that jumps inside the interval.
 * Cost: two signs for each floor, doubled for each floor that is only bounded (at most three).
 */
import type { Claim, Sign } from "./claim.js";
import { NEGATIVE, POSITIVE, ZERO_SIGN, maskOf } from "./conditions.js";
import { compareConstants, isDefinedConstant } from "./constant.js";
import { occursIn } from "./derivative.js";
import type { Fuel } from "./fuel.js";
import { innerPoint } from "./inner-point.js";
import { toRationals } from "./ball.js";
import { enclose } from "./interval.js";
import { floorQ } from "./rational.js";
import type { Interval } from "./region.js";
import { isWellFormed, signsOn } from "./sign.js";
import { type Term, add, call, int, isConstantTerm, mapParts, mul, num, parts, sameTerm, sub, substitute, sym } from "./term.js";

const MAX_BOUNDED = 3;
const DEPTH = 200;
const BITS = 80;

export function holdsFloor(t: Term, fuel = DEPTH): boolean {
  return fuel <= 0 || (t.kind === "call" && t.fn === "floor") || parts(t).some((p) => holdsFloor(p, fuel - 1));
}

const ends = (on: Interval): readonly Term[] => [on.lo, on.hi].flatMap((e) => (e.kind === "finite" ? [e.at] : []));

/** Every term of a claim. */
function termsOf(c: Claim): readonly Term[] {
  switch (c.kind) {
    case "equal": return [c.left, c.right];
    case "derivative": return [c.expr, c.result];
    case "limit": return [c.expr, ...(c.at.kind === "finite" ? [c.at.at] : []), ...(c.value.kind === "finite" ? [c.value.value] : [])];
    case "roots_complete": return [c.expr, ...c.roots, ...c.domain.flatMap(ends), ...ends(c.on)];
    case "antiderivative": return [c.expr, c.result, ...c.except, ...ends(c.on)];
    case "integral_between": return [c.expr, c.lo, c.hi, ...ends(c.on)];
    case "quotient_between": return [c.numerator, c.lo, c.hi, ...ends(c.on)];
    case "known_integral": return [c.expr, c.value, ...(c.parameter === null ? [] : [c.parameter]), ...ends(c.on)];
    default: return [c.expr, ...ends(c.on)];
  }
}
export const claimHoldsFloor = (c: Claim): boolean => termsOf(c).some((t) => holdsFloor(t));

/** With other parts; an exponent that becomes a literal keeps its meaning exp(e·log b), as in `substitute`. */
function rebuilt(t: Term, f: (part: Term) => Term): Term {
  const out = mapParts(t, f);
  return t.kind === "power" && out.kind === "power" && t.exponent.kind !== "number" && out.exponent.kind === "number" ? call("exp", mul(out.exponent, call("log", out.base))) : out;
}

/** floor(c) for a constant without floors, and whether c is that integer; null when undefined or undecided. */
export function floorOfConstant(c: Term, fuel: Fuel): { readonly n: bigint; readonly isExact: boolean } | null {
  if (c.kind === "number") return { n: floorQ(c.value), isExact: c.value.d === 1n };
  if (!isConstantTerm(c) || holdsFloor(c) || !fuel.spend(20) || !isDefinedConstant(c, fuel)) return null;
  const ball = enclose(c, new Map(), BITS, 400);
  if (ball === null) return null;
  const { lo, hi } = toRationals(ball, BITS);
  const [below, n] = [floorQ(lo), floorQ(hi)];
  const order = compareConstants(c, int(n), fuel);
  if (order === 0 || (order === 1 && below >= n - 1n)) return { n, isExact: order === 0 };
  return order === -1 && below === n - 1n ? { n: below, isExact: false } : null;
}

/** t with every floor of a constant replaced by its value; null when one is undefined or undecided. */
export function withConstants(t: Term, fuel: Fuel, depth = DEPTH): Term | null {
  if (depth <= 0) return null;
  if (!holdsFloor(t)) return t;
  let failed = false;
  const out = rebuilt(t, (p) => {
    const q = withConstants(p, fuel, depth - 1);
    if (q === null) failed = true;
    return q ?? p;
  });
  if (failed || out.kind !== "call" || out.fn !== "floor" || !isConstantTerm(out.arg)) return failed ? null : out;
  const value = floorOfConstant(out.arg, fuel);
  return value === null ? null : num({ n: value.n, d: 1n });
}

/** t with every floor that is constant on the interval replaced by its value there; other floors stay. */
export function steadied(t: Term, variable: string, on: Interval, fuel: Fuel, depth = DEPTH): Term {
  if (depth <= 0 || !holdsFloor(t)) return t;
  const out = rebuilt(t, (p) => steadied(p, variable, on, fuel, depth - 1));
  if (out.kind !== "call" || out.fn !== "floor" || holdsFloor(out.arg)) return out;
  const at = on.lo.kind === "finite" && on.lo.closed ? on.lo.at : on.hi.kind === "finite" && on.hi.closed ? on.hi.at : innerPoint(on);
  const value = at === null ? null : floorOfConstant(substitute(out.arg, variable, at), fuel);
  if (value === null) return out;
  const n = num({ n: value.n, d: 1n });
  const [low, high] = [signsOn(sub(out.arg, n), variable, on, fuel), signsOn(sub(out.arg, add(n, int(1))), variable, on, fuel)];
  return low !== null && (low & NEGATIVE) === 0 && high === NEGATIVE ? n : out;
}

/** A floor without floors inside. */
function innermost(t: Term, fuel = DEPTH): (Term & { readonly kind: "call" }) | null {
  if (fuel <= 0) return null;
  if (t.kind === "call" && t.fn === "floor" && !holdsFloor(t.arg)) return t;
  for (const p of parts(t)) {
    const found = innermost(p, fuel - 1);
    if (found !== null) return found;
  }
  return null;
}

const replaced = (t: Term, f: Term, by: Term, fuel = DEPTH): Term => (fuel <= 0 ? t : sameTerm(t, f) ? by : rebuilt(t, (p) => replaced(p, f, by, fuel - 1)));

/** The degree in a symbol as written; null when it is in a place where the term is no polynomial in it. */
function degreeIn(t: Term, name: string, fuel = DEPTH): number | null {
  if (fuel <= 0) return null;
  if (!occursIn(t, name)) return 0;
  if (t.kind === "symbol") return 1;
  if (t.kind !== "sum" && t.kind !== "product") return null;
  let out = 0;
  for (const p of parts(t)) {
    const d = degreeIn(p, name, fuel - 1);
    if (d === null) return null;
    out = t.kind === "sum" ? (d > out ? d : out) : out + d;
  }
  return out;
}

const PLACE = "floor_place";

/** A superset of the signs of t on the interval, floors bounded by u − 1 < floor(u) ≤ u; null when it tells nothing. */
function boundedSigns(t: Term, variable: string, on: Interval, fuel: Fuel, levels: number): number | null {
  const f = innermost(t);
  if (f === null) return signsOn(t, variable, on, fuel);
  if (levels <= 0 || !fuel.spend(20) || occursIn(t, PLACE)) return null;
  const degree = degreeIn(replaced(t, f, sym(PLACE)), PLACE);
  if (degree === null || degree > 1) return null;
  const top = boundedSigns(replaced(t, f, f.arg), variable, on, fuel, levels - 1);
  if (top !== POSITIVE && top !== NEGATIVE) return null;
  const bottom = boundedSigns(replaced(t, f, sub(f.arg, int(1))), variable, on, fuel, levels - 1);
  return bottom !== null && (bottom & ~(top | ZERO_SIGN)) === 0 ? top : null;
}

/** A superset of the signs of a term with floors on the interval, or null. */
export const floorSigns = (t: Term, variable: string, on: Interval, fuel: Fuel): number | null => boundedSigns(steadied(t, variable, on, fuel), variable, on, fuel, MAX_BOUNDED);

function proveSteadySign(expr: Term, variable: string, on: Interval, sign: Sign | null, fuel: Fuel): string | null {
  const mask = floorSigns(expr, variable, on, fuel);
  if (mask === null) return "a floor jumps inside the interval, and its bounds do not settle the sign";
  return (sign === null ? (mask & ZERO_SIGN) === 0 : mask === maskOf(sign)) ? null : "the sign is not shown";
}

/** null when the claim follows from claims without floors that `check` proves; otherwise why not. */
export function proveWithFloors(claim: Claim, fuel: Fuel, check: (claim: Claim, fuel: Fuel) => string | null): string | null {
  if (claim.kind === "equal") {
    const [left, right] = [withConstants(claim.left, fuel), withConstants(claim.right, fuel)];
    return left === null || right === null || holdsFloor(left) || holdsFloor(right) ? "a floor in an identity" : check({ ...claim, left, right }, fuel);
  }
  if (claim.kind === "derivative" || claim.kind === "quotient_between" || claim.kind === "known_integral") return "a floor in a derivative, a quotient or a classical integral";
  if (termsOf(claim).filter((t) => t !== claim.expr).some((t) => holdsFloor(t))) return "a floor outside the function";
  const expr = withConstants(claim.expr, fuel);
  if (expr === null) return "a floor of a constant that is undefined or undecided";
  if (claim.kind === "limit") return everyFloorMoves(expr, claim.variable) ? check({ ...claim, expr }, fuel) : "a floor of a parameter";
  const { variable, on } = claim;
  if (!isWellFormed(on, fuel)) return "malformed interval";
  if (claim.kind === "sign" || claim.kind === "nonzero") return proveSteadySign(expr, variable, on, claim.kind === "sign" ? claim.sign : null, fuel);
  const steady = steadied(expr, variable, on, fuel);
  return holdsFloor(steady) ? "a floor jumps inside the interval" : check({ ...claim, expr: steady }, fuel);
}

/** Every floor has the variable inside: a floor of a parameter is no constant that germs know. */
function everyFloorMoves(t: Term, variable: string, fuel = DEPTH): boolean {
  if (fuel <= 0 || (t.kind === "call" && t.fn === "floor" && !occursIn(t.arg, variable))) return false;
  return parts(t).every((p) => everyFloorMoves(p, variable, fuel - 1));
}
