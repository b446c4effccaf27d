/**
 * Operations on germs: powers, exp, log and the elementary functions.
 * Why sound, operation by operation (all "eventually", for t → +∞):
 * - f = c·m·(1 + s), c ≠ 0, s → 0: 1 + s > 0, so f has the sign of c; f^r and log f follow from the binomial series and
 *   log(1 + s); an even root or a logarithm needs c > 0;
 * - a function analytic at c, of c + s with s → 0: Taylor's polynomial at c with remainder O(sᴺ); addition theorems reduce
 *   every c to 0; arctan(c + s) = arctan c + arctan(s/(1 + c² + c·s)) near s = 0;
 * - exp(infinite + c + s) = exp(infinite)·exp(c)·exp(s), and exp(g + O(1)) = O(exp g); sinh, cosh, tanh by exp;
 * - arctan f = ±π/2 − arctan(1/f) for f → ±∞; arcsin u = arctan(u/√(1−u²)) inside (−1, 1), and near ±1
 *   arcsin v = π/2 − arctan(√(1−v²)/v), v > 0;
 * - floor: constant near a point where u does not tend to an integer; at an integer the side decides; else u + O(1);
 * - sin, cos, tanh, arctan of anything defined are O(1): the squeeze theorem.
 * Refuses (null) when a leading coefficient has no decided sign, or all terms cancel at the order tried.
 */
import type { Sign } from "./claim.js";
import { floorOfConstant } from "./floor.js";
import { type Rational, ONE, addQ, divQ, equalQ, isInteger, mulQ, negQ, rational, signQ } from "./rational.js";
import { type Germ, type GermTerm, type Monomial, Scale, UNIT, ZERO_GERM } from "./scale.js";
import { type FunctionName, type Term, PI, add, call, frac, int, mul, num, pow } from "./term.js";

const BOUNDED: Germ = { terms: [], rest: UNIT };
const HALF_PI: Term = mul(frac(1, 2), PI);

interface Leading {
  readonly c: Term;
  readonly m: Monomial;
  readonly sign: 1 | -1;
  /** f = c·m·(1 + s) */
  readonly s: Germ;
}
interface Split {
  readonly infinite: readonly GermTerm[];
  readonly constant: Term;
  readonly small: Germ;
}

export class Germs {
  readonly scale: Scale;

  constructor(scale: Scale) {
    this.scale = scale;
  }

  /** A constant that is defined for all values of its parameters. */
  constant(t: Term): Germ {
    const c = this.scale.tidy(t);
    return this.scale.sign(c) === 0 ? ZERO_GERM : { terms: [{ c, m: UNIT }], rest: null };
  }

  // ---- parts of a germ --------------------------------------------------------------------------------------------

  /** f = c·m·(1 + s) with c ≠ 0, or null when the leading term is unknown. */
  private leading(g: Germ): Leading | null {
    const [first, ...others] = g.terms;
    const sign = first === undefined ? null : this.scale.sign(first.c);
    if (first === undefined || sign === null || sign === 0) return this.scale.fuel.note(first === undefined ? "all terms cancel at the order tried" : "a leading coefficient without a known sign");
    const inverse = this.scale.power(first.m, int(-1));
    const s = inverse === null ? null : this.scale.shift({ terms: others, rest: g.rest }, this.scale.inverse(first.c), inverse);
    return s === null ? null : { c: first.c, m: first.m, sign, s };
  }

  /** Infinite, constant and vanishing part; null when the remainder does not vanish. */
  private split(g: Germ): Split | null {
    if (g.rest !== null && this.scale.growth(g.rest) !== -1) return null;
    const infinite: GermTerm[] = [];
    const small: GermTerm[] = [];
    let constant: Term = int(0);
    for (const x of g.terms) {
      const growth: Sign | null = this.scale.growth(x.m);
      if (growth === null) return null;
      if (growth > 0) infinite.push(x);
      else if (growth < 0) small.push(x);
      else constant = x.c;
    }
    return { infinite, constant, small: { terms: small, rest: g.rest } };
  }
  private finite(g: Germ): Split | null {
    const parts = this.split(g);
    return parts === null || parts.infinite.length > 0 ? null : parts;
  }

  /** Σ coefficient(k)·sᵏ for s → 0. `degree`: all later coefficients are 0. */
  private series(coefficient: (k: bigint) => Rational, s: Germ, degree: Rational | null = null): Germ | null {
    const { scale } = this;
    const bound = scale.bound(s);
    if (bound !== null && scale.growth(bound) !== -1) return scale.fuel.note("a series at a point that is not small");
    let power: Germ | null = this.constant(int(1));
    let out: Germ | null = ZERO_GERM;
    for (let k = 0; k < scale.order && power !== null && out !== null; k += 1) {
      const c = coefficient(BigInt(k));
      const term = scale.shift(power, num(c));
      out = term === null ? null : scale.sum(out, term);
      if (degree !== null && degree.n === BigInt(k)) return out;
      power = scale.multiply(power, s);
    }
    if (out === null || power === null || bound === null) return power === null ? null : out;
    const rest = scale.power(bound, int(scale.order));
    return rest === null ? null : scale.sum(out, { terms: [], rest });
  }

  // ---- powers, exp, log -------------------------------------------------------------------------------------------

  rationalPower(g: Germ, r: Rational): Germ | null {
    const { scale } = this;
    const bound = scale.bound(g);
    if (bound === null) return signQ(r) > 0 ? ZERO_GERM : scale.fuel.note("zero to a power that is not positive");
    if (equalQ(r, ONE)) return g;
    const lead = this.leading(g);
    if (lead === null) return this.powerOfUnknown(g, bound, r);
    const even = r.d % 2n === 0n;
    if (even && lead.sign < 0) return scale.fuel.note("an even root of something negative near the point");
    const isNatural = isInteger(r) && r.n >= 0n;
    const series = this.series(binomial(r), lead.s, isNatural ? r : null);
    const m = scale.power(lead.m, num(r));
    const size = lead.sign < 0 ? mul(int(-1), lead.c) : lead.c;
    const c = scale.tidy(mul(int(lead.sign < 0 && r.n % 2n !== 0n ? -1 : 1), pow(size, num(r))));
    return series === null || m === null ? null : scale.shift(series, c, m);
  }

  /** Positive powers need no leading coefficient, except even roots, which need a sign. */
  private powerOfUnknown(g: Germ, bound: Monomial, r: Rational): Germ | null {
    if (signQ(r) <= 0 || r.d % 2n === 0n) return null;
    if (g.terms.length === 0) {
      const rest = this.scale.power(bound, num(r));
      return rest === null ? null : { terms: [], rest };
    }
    if (!isInteger(r) || r.n > 12n) return null;
    let out: Germ | null = g;
    for (let k = 1n; k < r.n && out !== null; k += 1n) out = this.scale.multiply(out, g);
    return out;
  }

  exp(g: Germ): Germ | null {
    const { scale } = this;
    const parts = this.split(g);
    if (parts === null) {
      // exp(infinite + O(1)) = O(exp(infinite)); all terms are above the remainder, hence infinite.
      const m = g.rest !== null && scale.growth(g.rest) === 0 ? scale.exponential(g.terms) : scale.fuel.note("an exponential of something not known up to a bounded error");
      return m === null ? null : { terms: [], rest: m };
    }
    const m = scale.exponential(parts.infinite);
    const series = m === null ? null : this.series((k) => rational(1n, factorial(k)), parts.small);
    return series === null || m === null ? null : scale.shift(series, scale.tidy(call("exp", parts.constant)), m);
  }

  log(g: Germ): Germ | null {
    const { scale } = this;
    const lead = this.leading(g);
    if (lead === null || lead.sign < 0) return lead === null ? null : scale.fuel.note("a logarithm of something negative near the point");
    const series = this.series((k) => (k === 0n ? rational(0n) : rational(k % 2n === 1n ? 1n : -1n, k)), lead.s);
    let out = series === null ? null : scale.sum(this.constant(call("log", lead.c)), series);
    for (const p of lead.m) {
      const log = scale.shift({ terms: scale.logOf(p.of), rest: null }, p.to);
      out = out === null || log === null ? null : scale.sum(out, log);
    }
    return out;
  }

  // ---- functions --------------------------------------------------------------------------------------------------

  apply(fn: FunctionName, g: Germ): Germ | null {
    switch (fn) {
      case "exp": return this.exp(g);
      case "log": return this.log(g);
      case "abs": {
        if (g.terms.length === 0) return g;
        const lead = this.leading(g);
        return lead === null ? null : this.scale.shift(g, int(lead.sign));
      }
      case "sin": return this.wave(g, "sin") ?? BOUNDED;
      case "cos": return this.wave(g, "cos") ?? BOUNDED;
      case "tan": return this.quotient(this.wave(g, "sin"), this.wave(g, "cos"));
      case "sinh": return this.hyperbolic(g, -1);
      case "cosh": return this.hyperbolic(g, 1);
      case "tanh": {
        const square = this.double(g);
        const [up, down] = [-1, 1].map((c) => (square === null ? null : this.scale.sum(square, this.constant(int(c)))));
        return this.quotient(up ?? null, down ?? null) ?? BOUNDED;
      }
      case "atan": return this.atan(g);
      case "asin": return this.asin(g);
      case "floor": return this.floor(g);
      case "acos": return this.minus(this.constant(HALF_PI), this.asin(g));
    }
  }

  /** u → c: the greatest integer below c, or for whole c below c ± s by the side on which u comes in. Else u + O(1), as 0 ≤ u − floor u < 1. */
  private floor(g: Germ): Germ | null {
    const parts = this.finite(g);
    const near = parts === null ? null : floorOfConstant(parts.constant, this.scale.fuel);
    if (parts === null || near === null) return this.scale.sum(g, BOUNDED);
    const isFlat = parts.small.terms.length === 0 && parts.small.rest === null;
    const lead = near.isExact && !isFlat ? this.leading(parts.small) : null;
    if (near.isExact && !isFlat && lead === null) return this.scale.sum(g, BOUNDED);
    return this.constant(num(rational(lead !== null && lead.sign < 0 ? near.n - 1n : near.n)));
  }

  quotient(a: Germ | null, b: Germ | null): Germ | null {
    const inverse = a === null || b === null ? null : this.rationalPower(b, rational(-1n));
    return a === null || inverse === null ? null : this.scale.multiply(a, inverse);
  }
  private minus(a: Germ, b: Germ | null): Germ | null {
    const negative = b === null ? null : this.scale.shift(b, int(-1));
    return negative === null ? null : this.scale.sum(a, negative);
  }

  /** sin or cos of c + s by the addition theorem; null when the argument has no finite limit. */
  private wave(g: Germ, fn: "sin" | "cos"): Germ | null {
    const parts = this.finite(g);
    if (parts === null) return null;
    const sin = this.series((k) => (k % 2n === 0n ? rational(0n) : rational(k % 4n === 1n ? 1n : -1n, factorial(k))), parts.small);
    const cos = this.series((k) => (k % 2n === 1n ? rational(0n) : rational(k % 4n === 0n ? 1n : -1n, factorial(k))), parts.small);
    const [s, c] = [this.constant(call("sin", parts.constant)), this.constant(call("cos", parts.constant))];
    if (sin === null || cos === null) return null;
    const [a, b] = fn === "sin" ? [this.scale.multiply(s, cos), this.scale.multiply(c, sin)] : [this.scale.multiply(c, cos), this.scale.multiply(s, sin)];
    if (a === null || b === null) return null;
    return fn === "sin" ? this.scale.sum(a, b) : this.minus(a, b);
  }

  private double(g: Germ): Germ | null {
    const twice = this.scale.shift(g, int(2));
    return twice === null ? null : this.exp(twice);
  }
  /** (exp f ± exp(−f))/2 */
  private hyperbolic(g: Germ, sign: 1 | -1): Germ | null {
    const negative = this.scale.shift(g, int(-1));
    const [p, q] = [this.exp(g), negative === null ? null : this.exp(negative)];
    const second = q === null ? null : this.scale.shift(q, int(sign));
    const sum = p === null || second === null ? null : this.scale.sum(p, second);
    return sum === null ? null : this.scale.shift(sum, frac(1, 2));
  }

  private atan(g: Germ): Germ | null {
    const { scale } = this;
    const parts = this.finite(g);
    if (parts !== null) {
      const { constant: c, small } = parts;
      const scaled = scale.shift(small, c);
      const below = scaled === null ? null : scale.sum(this.constant(add(int(1), pow(c, int(2)))), scaled);
      const w = scale.sign(c) === 0 ? small : this.quotient(small, below);
      const series = w === null ? null : this.series((k) => (k % 2n === 0n ? rational(0n) : rational(k % 4n === 1n ? 1n : -1n, k)), w);
      return series === null ? null : scale.sum(this.constant(call("atan", c)), series);
    }
    const lead = this.leading(g);
    if (lead === null || scale.growth(lead.m) !== 1) return BOUNDED;
    const inverse = this.rationalPower(g, rational(-1n));
    const inner = inverse === null ? null : this.finite(inverse);
    const series = inner === null ? null : this.series((k) => (k % 2n === 0n ? rational(0n) : rational(k % 4n === 1n ? 1n : -1n, k)), inner.small);
    return this.minus(this.constant(mul(int(lead.sign), HALF_PI)), series) ?? BOUNDED;
  }

  private asin(g: Germ): Germ | null {
    const { scale } = this;
    const parts = this.finite(g);
    if (parts === null) return scale.fuel.note("an arcsine of something without a finite limit");
    const room = scale.sign(scale.tidy(add(int(1), mul(int(-1), pow(parts.constant, int(2))))));
    if (room === null || room < 0) return scale.fuel.note("an arcsine of something outside [-1, 1]");
    const square = scale.multiply(g, g);
    const below = this.minus(this.constant(int(1)), square);
    const root = below === null ? null : this.rationalPower(below, rational(1n, 2n));
    if (root === null) return null;
    if (room > 0) {
      const ratio = this.quotient(g, root);
      return ratio === null ? null : this.atan(ratio);
    }
    const side = scale.sign(parts.constant);
    const mirrored = side === null || side === 0 ? null : scale.shift(g, int(side));
    const ratio = mirrored === null ? null : this.quotient(root, mirrored);
    const angle = ratio === null ? null : this.minus(this.constant(HALF_PI), this.atan(ratio));
    return angle === null || side === null ? null : scale.shift(angle, int(side));
  }
}

function factorial(n: bigint): bigint {
  let out = 1n;
  for (let k = 2n; k <= n; k += 1n) out *= k;
  return out;
}

/** k ↦ r(r − 1)…(r − k + 1)/k! */
const binomial = (r: Rational) => (k: bigint): Rational => {
  let out = ONE;
  for (let i = 0n; i < k; i += 1n) out = divQ(mulQ(out, addQ(r, negQ(rational(i)))), rational(i + 1n));
  return out;
};
