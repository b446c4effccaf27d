/** A period of an expression that depends on its variable through sin, cos and tan of linear arguments. A proposer. */
import { differentiate, occursIn } from "../certify/kernel/derivative.js";
import { Fuel } from "../certify/kernel/fuel.js";
import { Normalizer, isZeroF } from "../certify/kernel/normal.js";
import { type Rational, absInt, gcdInt, rational } from "../certify/kernel/rational.js";
import { type Term, PI, add, div, int, isConstantTerm, mul, num, parts, sqrt, sub, substitute, sym } from "../certify/kernel/term.js";
import { signAt } from "./order.js";
import { tidyConstant } from "./tidy.js";

/** Divisors tried to make a period smaller: |sin x|, sin² x, tan x. */
const DIVISORS: readonly number[] = [2, 3, 5, 7];
const MAX_ANGLES = 12;

/** A positive period common to the expressions, as small as identities show; null when they are not seen to be periodic. */
export function periodOf(exprs: readonly Term[], variable: string): Term | null {
  const slopes: Term[] = [];
  for (const e of exprs) if (!collect(e, variable, slopes, 60)) return null;
  const periods: Term[] = [];
  for (const a of slopes) {
    const s = signAt(a, "", int(0));
    if (s === null || s === 0) return null;
    periods.push(tidyConstant(div(mul(int(2 * s), PI), a)));
  }
  const common = commonMultiple(periods);
  // A constant in disguise, cos x/cos x, repeats with every number: then there is nothing to make smaller.
  const isConstant = common !== null && exprs.every((e) => repeats(e, variable, mul(sqrt(int(2)), common)));
  return common === null || isConstant ? common : reduced(exprs, variable, common);
}

/** Slopes of the arguments of sin, cos and tan; false when the variable stands anywhere else. */
function collect(t: Term, variable: string, slopes: Term[], fuel: number): boolean {
  if (fuel <= 0 || slopes.length > MAX_ANGLES) return false;
  if (!occursIn(t, variable)) return true;
  if (t.kind === "symbol") return false;
  if (t.kind === "call" && (t.fn === "sin" || t.fn === "cos" || t.fn === "tan")) {
    const slope = differentiate(t.arg, variable);
    const value = slope === null ? null : tidyConstant(slope);
    // The derivative of a linear argument is the same at two places, as a constant.
    if (value !== null && isConstantTerm(value)) { slopes.push(value); return true; }
    const at = slope === null ? null : constantSlope(t.arg, variable);
    if (at !== null) { slopes.push(at); return true; }
  }
  return parts(t).every((p) => collect(p, variable, slopes, fuel - 1));
}

/** a when arg = a·x + b identically. */
function constantSlope(arg: Term, variable: string): Term | null {
  const at = (n: number): Term => substitute(arg, variable, int(n));
  const a = tidyConstant(sub(at(1), at(0)));
  const f = new Normalizer(new Fuel(), { expandAngles: false }).normalize(sub(arg, add(mul(a, sym(variable)), at(0))));
  return f !== null && isZeroF(f) && isConstantTerm(a) ? a : null;
}

/** The least common multiple of constants that are rational multiples of each other. */
function commonMultiple(periods: readonly Term[]): Term | null {
  const [first, ...others] = periods;
  if (first === undefined) return null;
  let ratio: Rational = rational(1n);
  for (const p of others) {
    const q = tidyConstant(div(p, first));
    if (q.kind !== "number") return null;
    // lcm(a/b, c/d) = lcm(a, c)/gcd(b, d)
    const n = absInt(ratio.n * q.value.n) / gcdInt(ratio.n, q.value.n);
    ratio = rational(n, gcdInt(ratio.d, q.value.d));
    if (n > 1000n) return null;
  }
  return tidyConstant(mul(num(ratio), first));
}

/** The period divided as long as the quotient is still seen to be one. */
function reduced(exprs: readonly Term[], variable: string, period: Term): Term {
  for (const k of DIVISORS) {
    const smaller = tidyConstant(div(period, int(k)));
    if (exprs.every((e) => repeats(e, variable, smaller))) return reduced(exprs, variable, smaller);
  }
  return period;
}

export function repeats(e: Term, variable: string, period: Term): boolean {
  const f = new Normalizer(new Fuel()).normalize(sub(e, substitute(e, variable, add(sym(variable), period))));
  return f !== null && isZeroF(f);
}
