/**
 * Signs by undoing one function, or by one substitution. Statement of each rule as in sign.ts.
 * - inverse: for constants c₁ ≠ 0, c₀ and v = −c₀/c₁, c₁·g + c₀ = c₁·(g − v); and g − v has the sign of P − e^v for g = log P,
 *   of P − log v for g = exp P and v > 0, of P − tan v for g = arctan P and |v| < π/2, of P − sin v for g = arcsin P and
 *   |v| ≤ π/2, of P − v^q for g = P^(1/q) (v ≥ 0 when q is even), of P² − v² for g = |P| and v ≥ 0: these functions are
 *   increasing on their domains. For a v outside the range of g the sign is one and the same.
 * - collinear: Σ cₖ·m·uᵏ with monomials m, u in positive generators has the sign of the polynomial Σ cₖuᵏ; u is the
 *   exponential of Σ wᵢ·log gᵢ.
 * - logarithmic: x = e^u maps (log a, log b) onto (a, b), 0 ≤ a, increasingly.
 * - parts: a sum whose terms, as they stand, have no opposite signs.
 */
import { ANY_SIGN, NEGATIVE, POSITIVE, ZERO_SIGN } from "./conditions.js";
import { compareConstants, constantSign } from "./constant.js";
import type { Fuel } from "./fuel.js";
import { monotoneImage } from "./image.js";
import { type MPoly, addM, exponentOf, generatorsOf, monomial } from "./multipoly.js";
import type { Normalizer } from "./normal.js";
import { polynomialSigns } from "./sturm.js";
import { type Rational, ZERO, gcdInt } from "./rational.js";
import { type End, type Interval, INFINITY, NEGATIVE_INFINITY, openAt } from "./region.js";
import { reflect, signsWhereDefined } from "./sign.js";
import { type Term, PI, add, call, div, frac, int, isConstantTerm, mul, neg, parts, pow, sub, substitute } from "./term.js";

/** The generators of p that depend on a symbol. */
const moving = (p: MPoly, normalizer: Normalizer): readonly number[] => generatorsOf(p).filter((g) => { const t = normalizer.generators[g]?.term; return t !== undefined && !isConstantTerm(t); });

export function inverseSigns(p: MPoly, normalizer: Normalizer, variable: string, on: Interval, fuel: Fuel, depth: number): number | null {
  const [g, ...others] = moving(p, normalizer);
  const t = g === undefined ? undefined : normalizer.generators[g]?.term;
  if (g === undefined || t === undefined || others.length > 0 || depth <= 2 || !fuel.spend(30)) return null;
  let [c0, c1]: [MPoly, MPoly] = [new Map(), new Map()];
  for (const m of p.values()) {
    const n = exponentOf(m.e, g);
    if (n > 1) return null;
    const rest = monomial(m.e.map((k, i) => (i === g ? 0 : k)), m.c);
    if (n === 0) c0 = addM(c0, rest);
    else c1 = addM(c1, rest);
  }
  const lead = normalizer.polynomialTerm(c1);
  const s = constantSign(lead, fuel);
  const v = div(neg(normalizer.polynomialTerm(c0)), lead);
  const sv = s === null || s === 0 ? null : constantSign(v, fuel);
  const mask = sv === null ? null : beyond(t, v, sv, variable, on, fuel, depth);
  return mask === null || s === null ? null : s > 0 ? mask : reflect(mask);
}

/** Signs of g − v. */
function beyond(g: Term, v: Term, sv: -1 | 0 | 1, variable: string, on: Interval, fuel: Fuel, depth: number): number | null {
  const of = (u: Term): number | null => signsWhereDefined(u, variable, on, fuel, depth - 2);
  if (g.kind === "power" && g.exponent.kind === "number" && g.exponent.value.n === 1n) {
    const q = g.exponent.value.d;
    return q % 2n === 0n && sv < 0 ? POSITIVE : of(sub(g.base, pow(v, int(q))));
  }
  if (g.kind !== "call") return null;
  const half = mul(frac(1, 2), PI);
  switch (g.fn) {
    case "log": return of(sub(g.arg, call("exp", v)));
    case "exp": return sv <= 0 ? POSITIVE : of(sub(g.arg, call("log", v)));
    case "abs": return sv < 0 ? POSITIVE : of(sub(pow(g.arg, int(2)), pow(v, int(2))));
    case "atan": case "asin": {
      const [above, below] = [compareConstants(v, half, fuel), compareConstants(neg(half), v, fuel)];
      if (above === null || below === null) return null;
      if (above > 0 || (above === 0 && g.fn === "atan")) return NEGATIVE;
      if (below > 0 || (below === 0 && g.fn === "atan")) return POSITIVE;
      return of(sub(g.arg, call(g.fn === "atan" ? "tan" : "sin", v)));
    }
    default: return null;
  }
}

export function collinearSigns(p: MPoly, normalizer: Normalizer, variable: string, on: Interval, fuel: Fuel, depth: number): number | null {
  const line = collinear(p, normalizer);
  if (line === null || depth <= 1 || !fuel.spend(30)) return null;
  const image = monotoneImage(line.unit, variable, on, fuel, depth - 1);
  return image === null ? null : polynomialSigns(line.coefficients, image, fuel);
}

/** p = m·Σ cₖ·unitᵏ with a monomial m in positive generators; null when the exponents are not on one line. */
export function collinear(p: MPoly, normalizer: Normalizer): { readonly unit: Term; readonly coefficients: readonly Rational[] } | null {
  const gs = generatorsOf(p);
  const monomials = [...p.values()];
  const [first, second] = monomials;
  if (gs.length < 2 || first === undefined || second === undefined) return null;
  const logs = gs.map((g) => { const x = normalizer.generators[g]; return x?.positive === true && x.log !== null ? normalizer.toTerm(x.log) : null; });
  const from = gs.map((g) => BigInt(exponentOf(first.e, g)));
  const step = gs.map((g, i) => BigInt(exponentOf(second.e, g)) - (from[i] ?? 0n));
  const size = step.reduce((a, b) => gcdInt(a, b), 0n);
  if (size === 0n || logs.includes(null)) return null;
  const unit = step.map((n) => n / size);
  const pivot = unit.findIndex((n) => n !== 0n);
  const places = new Map<bigint, Rational>();
  for (const m of monomials) {
    const k = (BigInt(exponentOf(m.e, gs[pivot] ?? -1)) - (from[pivot] ?? 0n)) / (unit[pivot] ?? 1n);
    if (gs.some((g, i) => BigInt(exponentOf(m.e, g)) !== (from[i] ?? 0n) + k * (unit[i] ?? 0n))) return null;
    places.set(k, m.c);
  }
  let [low, high] = [0n, 0n];
  for (const k of places.keys()) { if (k < low) low = k; if (k > high) high = k; }
  if (high - low > 60n) return null;
  const coefficients: Rational[] = [];
  for (let k = low; k <= high; k += 1n) coefficients.push(places.get(k) ?? ZERO);
  const exponent = add(...unit.map((n, i) => mul(int(n), logs[i] ?? int(0))));
  return { unit: call("exp", exponent), coefficients };
}

/** Only where log of the variable itself occurs; after the substitution it does not occur any more. */
export function logarithmicSigns(t: Term, variable: string, on: Interval, fuel: Fuel, depth: number): number | null {
  if (depth <= 2 || on.lo.kind !== "finite" || !hasLogOf(t, variable, 200) || !fuel.spend(20)) return null;
  const start = constantSign(on.lo.at, fuel);
  if (start === null || start < 0) return null;
  const end = (e: End): End => (e.kind === "finite" ? openAt(call("log", e.at)) : INFINITY);
  const image: Interval = { lo: start === 0 ? NEGATIVE_INFINITY : end(on.lo), hi: end(on.hi) };
  return signsWhereDefined(substitute(t, variable, call("exp", { kind: "symbol", name: variable })), variable, image, fuel, depth - 2);
}

function hasLogOf(t: Term, variable: string, fuel: number): boolean {
  if (fuel <= 0) return false;
  return (t.kind === "call" && t.fn === "log" && t.arg.kind === "symbol" && t.arg.name === variable) || parts(t).some((p) => hasLogOf(p, variable, fuel - 1));
}

const MAX_PARTS = 6;

export function partSigns(t: Term, variable: string, on: Interval, fuel: Fuel, depth: number): number | null {
  if (depth <= 2 || t.kind !== "sum" || t.terms.length > MAX_PARTS || !fuel.spend(20)) return null;
  let [all, strict] = [0, false];
  for (const p of t.terms) {
    const mask = signsWhereDefined(p, variable, on, fuel, depth - 2);
    if (mask === null) return null;
    all |= mask;
    strict ||= (mask & ZERO_SIGN) === 0;
    if ((all & POSITIVE) !== 0 && (all & NEGATIVE) !== 0) return ANY_SIGN;
  }
  return strict ? all & ~ZERO_SIGN : all;
}

