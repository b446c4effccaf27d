/**
 * Zeros of polynomials in cos θ and sin θ, θ linear in the unknown. A proposer. In this order: a polynomial in cos θ alone
 * or in sin θ alone; one that is homogeneous up to powers of sin² + cos² (in tan θ); otherwise in tan(θ/2).
 */
import { differentiate } from "../certify/kernel/derivative.js";
import { Fuel } from "../certify/kernel/fuel.js";
import { inHalfAngle } from "../certify/kernel/half-angle.js";
import { type MPoly, addM, commonE, divideByMonomial, exponentOf, generatorM, generatorsOf, monomial, mulM, negM, univariateM } from "../certify/kernel/multipoly.js";
import { type Normalizer } from "../certify/kernel/normal.js";
import { fromRationals } from "../certify/kernel/polynomial.js";
import { rational } from "../certify/kernel/rational.js";
import { printPlain } from "../certify/kernel/print.js";
import type { Interval } from "../certify/kernel/region.js";
import { type Term, PI, add, call, div, frac, int, isConstantTerm, mul, neg, num, pow, sameTerm, sqrt, sub, substitute } from "../certify/kernel/term.js";
import { boundsOf, compare, isInside, signAt } from "./order.js";
import { polynomialRoots } from "./polynomial-roots.js";
import { tidyConstant } from "./tidy.js";

/** Members of all families together on one interval. */
const MAX_MEMBERS = 120;
/** Denominators of the multiples of π that are recognised. */
const MAX_DENOMINATOR = 60;

export interface Trig { readonly angle: Term; readonly cos: number; readonly sin: number }

/** The one angle whose cosine and sine are the only generators of p that depend on the variable. */
export function angleOf(p: MPoly, normalizer: Normalizer): Trig | null {
  let [angle, cos, sin]: [Term | null, number, number] = [null, -1, -1];
  for (const g of generatorsOf(p)) {
    const t = normalizer.generators[g]?.term;
    if (t === undefined || isConstantTerm(t)) continue;
    if (t.kind !== "call" || (t.fn !== "cos" && t.fn !== "sin") || (angle !== null && !sameTerm(angle, t.arg))) return null;
    angle = t.arg;
    if (t.fn === "cos") cos = g;
    else sin = g;
  }
  if (angle === null) return null;
  const of = (fn: "cos" | "sin", known: number): number => (known >= 0 ? known : normalizer.generators.findIndex((g) => g.term.kind === "call" && g.term.fn === fn && sameTerm(g.term.arg, angle)));
  return { angle, cos: of("cos", cos), sin: of("sin", sin) };
}

/** Values of θ modulo 2π with p(cos θ, sin θ) = 0; null when they cannot be named. */
export function anglesWithZero(p: MPoly, trig: Trig, normalizer: Normalizer): readonly Term[] | null {
  const out: Term[] = [];
  const common = commonE(p);
  const rest = divideByMonomial(p, common);
  if (exponentOf(common, trig.cos) > 0) out.push(mul(frac(1, 2), PI), mul(frac(-1, 2), PI));
  if (exponentOf(common, trig.sin) > 0) out.push(int(0), PI);
  if (!generatorsOf(rest).some((g) => g === trig.cos || g === trig.sin)) return out;
  const found = inCosine(rest, trig, normalizer) ?? inSine(rest, trig, normalizer) ?? inTangent(rest, trig, normalizer) ?? inHalf(rest, trig, normalizer);
  return found === null ? null : [...out, ...found];
}

const has = (p: MPoly, g: number): boolean => g >= 0 && generatorsOf(p).includes(g);

/** Roots of a polynomial in the generator g whose coefficients are constants. */
export function rootsIn(p: MPoly, g: number, normalizer: Normalizer): readonly Term[] | null {
  const rationals = univariateM(p, g);
  return rationals !== null ? polynomialRoots(fromRationals(rationals)) : scaledRoots(p, g, normalizer) ?? lowDegreeRoots(p, g, normalizer);
}

/** Σ cₖ·gᵏ that has rational coefficients for g = L·t, L a ratio of neighbouring coefficients: (log x)² − log 10·log x − 2·(log 10)². */
function scaledRoots(p: MPoly, g: number, normalizer: Normalizer): readonly Term[] | null {
  const c: Term[] = [];
  for (const m of p.values()) {
    const n = exponentOf(m.e, g);
    c[n] = add(c[n] ?? int(0), normalizer.polynomialTerm(monomial(m.e.map((k, i) => (i === g ? 0 : k)), m.c)));
  }
  const d = c.length - 1;
  if (d < 2 || d > 8) return null;
  const at = (k: number): Term => c[k] ?? int(0);
  for (let k = d - 1; k >= 0; k -= 1) {
    if (c[k] === undefined || c[k + 1] === undefined) continue;
    const unit = tidyConstant(div(at(k), at(k + 1)));
    if (unit.kind === "number") return null;
    const scaled = Array.from({ length: d + 1 }, (_, i) => tidyConstant(div(mul(at(i), pow(unit, int(i))), mul(at(d), pow(unit, int(d))))));
    if (!scaled.every((t) => t.kind === "number")) return null;
    return polynomialRoots(fromRationals(scaled.map((t) => (t.kind === "number" ? t.value : rational(0n)))))?.map((t) => tidyConstant(mul(t, unit))) ?? null;
  }
  return null;
}

function inCosine(p: MPoly, trig: Trig, normalizer: Normalizer): readonly Term[] | null {
  if (has(p, trig.sin)) return null;
  const values = rootsIn(p, trig.cos, normalizer);
  return values === null ? null : values.flatMap((v) => { const a = principal("acos", v); return a === null ? [] : [a, neg(a)]; });
}

function inSine(p: MPoly, trig: Trig, normalizer: Normalizer): readonly Term[] | null {
  // cos² = 1 − sin² leaves A(s) + B(s)·c.
  const one = addM(generatorM(trig.sin, 0), negM(generatorM(trig.sin, 2)));
  let [a, b]: [MPoly, MPoly] = [new Map(), new Map()];
  for (const m of p.values()) {
    let t: MPoly | null = monomial(m.e.map((n, i) => (i === trig.cos ? 0 : n)), m.c);
    const n = exponentOf(m.e, trig.cos);
    for (let k = 0; k < n >> 1 && t !== null; k += 1) t = mulM(t, one);
    if (t === null) return null;
    if (n % 2 === 0) a = addM(a, t);
    else b = addM(b, t);
  }
  if (a.size > 0 && b.size > 0) return null;
  const values = generatorsOf(a.size > 0 ? a : b).includes(trig.sin) ? rootsIn(a.size > 0 ? a : b, trig.sin, normalizer) : [];
  if (values === null) return null;
  const found = values.flatMap((v) => { const x = principal("asin", v); return x === null ? [] : [x, sub(PI, x)]; });
  return a.size > 0 ? found : [...found, mul(frac(1, 2), PI), mul(frac(-1, 2), PI)];
}

function principal(fn: "asin" | "acos", v: Term): Term | null {
  const inside = signAt(sub(int(1), mul(v, v)), "", int(0));
  return inside !== null && inside < 0 ? null : tidyConstant(call(fn, v));
}

/** All monomials of one parity: times (sin² + cos²)^k homogeneous, hence a polynomial in tan θ times cos^d θ. */
function inTangent(p: MPoly, trig: Trig, normalizer: Normalizer): readonly Term[] | null {
  if (trig.cos < 0 || trig.sin < 0) return null;
  const degreeOf = (m: { e: readonly number[] }): number => exponentOf(m.e, trig.cos) + exponentOf(m.e, trig.sin);
  const degrees = [...p.values()].map(degreeOf);
  const d = Math.max(...degrees);
  if (degrees.some((n) => (d - n) % 2 !== 0)) return null;
  const square = addM(generatorM(trig.sin, 0), generatorM(trig.sin, 2));
  let out: MPoly = new Map();
  for (const m of p.values()) {
    let t: MPoly | null = monomial(m.e.map((n, i) => (i === trig.cos ? 0 : n)), m.c);
    for (let k = 0; k < (d - degreeOf(m)) >> 1 && t !== null; k += 1) t = mulM(t, square);
    if (t === null) return null;
    out = addM(out, t);
  }
  const top = Math.max(0, ...[...out.values()].map((m) => exponentOf(m.e, trig.sin)));
  const values = out.size === 0 || top === 0 ? [] : rootsIn(out, trig.sin, normalizer);
  if (values === null) return null;
  const found = values.flatMap((v) => { const a = tidyConstant(call("atan", v)); return [a, add(a, PI)]; });
  return top < d ? [...found, mul(frac(1, 2), PI), mul(frac(-1, 2), PI)] : found;
}

function inHalf(p: MPoly, trig: Trig, normalizer: Normalizer): readonly Term[] | null {
  if (generatorsOf(p).every((g) => g === trig.cos || g === trig.sin)) {
    const q = inHalfAngle(p, trig.cos, trig.sin, new Fuel());
    const values = q === null ? null : polynomialRoots(fromRationals(q.coefficients));
    if (q === null || values === null) return null;
    const atPi = (q.coefficients[2 * q.degree]?.n ?? 0n) === 0n;
    return [...values.map((v) => tidyConstant(mul(int(2), call("atan", v)))), ...(atPi ? [PI] : [])];
  }
  // a·cos θ + b·sin θ + c with constants a, b, c.
  const c: Record<"a" | "b" | "c", Term> = { a: int(0), b: int(0), c: int(0) };
  for (const m of p.values()) {
    const [i, j] = [exponentOf(m.e, trig.cos), exponentOf(m.e, trig.sin)];
    if (i + j > 1) return null;
    const key = i === 1 ? "a" : j === 1 ? "b" : "c";
    c[key] = add(c[key], normalizer.polynomialTerm(monomial(m.e.map((n, g) => (g === trig.cos || g === trig.sin ? 0 : n)), m.c)));
  }
  const lead = tidyConstant(sub(c.c, c.a));
  const isPi = signAt(lead, "", int(0)) === 0;
  const values = quadraticValues(lead, tidyConstant(mul(int(2), c.b)), tidyConstant(add(c.c, c.a)));
  return values === null ? null : [...values.map((v) => tidyConstant(mul(int(2), call("atan", tidyConstant(v))))), ...(isPi ? [PI] : [])];
}

/** Degree 1 and 2 with constant coefficients that are not rational. */
function lowDegreeRoots(p: MPoly, g: number, normalizer: Normalizer): readonly Term[] | null {
  const c: Term[] = [int(0), int(0), int(0)];
  for (const m of p.values()) {
    const n = exponentOf(m.e, g);
    const old = c[n];
    if (old === undefined) return powerOnly(p, g, normalizer);
    c[n] = add(old, normalizer.polynomialTerm(monomial(m.e.map((k, i) => (i === g ? 0 : k)), m.c)));
  }
  const [c0 = int(0), c1 = int(0), c2 = int(0)] = c;
  return quadraticValues(c2, c1, c0);
}

/** A·gⁿ + B with constants A and B. */
function powerOnly(p: MPoly, g: number, normalizer: Normalizer): readonly Term[] | null {
  const degrees = [...new Set([...p.values()].map((m) => exponentOf(m.e, g)))].sort((a, b) => a - b);
  const [low, n, ...others] = degrees;
  if (low !== 0 || n === undefined || others.length > 0) return null;
  const at = (k: number): Term => add(...[...p.values()].filter((m) => exponentOf(m.e, g) === k).map((m) => normalizer.polynomialTerm(monomial(m.e.map((e, i) => (i === g ? 0 : e)), m.c))));
  const value = tidyConstant(div(neg(at(0)), at(n)));
  const s = signAt(value, "", int(0));
  if (s === null) return null;
  if (n % 2 === 1) return [s < 0 ? neg(pow(tidyConstant(neg(value)), frac(1, n))) : pow(value, frac(1, n))];
  return s < 0 ? [] : s === 0 ? [int(0)] : [neg(pow(value, frac(1, n))), pow(value, frac(1, n))];
}

function quadraticValues(c2: Term, c1: Term, c0: Term): readonly Term[] | null {
  if (signAt(c2, "", int(0)) === 0) return signAt(c1, "", int(0)) === 0 ? [] : [div(neg(c0), c1)];
  const discriminant = tidyConstant(sub(pow(c1, int(2)), mul(int(4), c2, c0)));
  const s = signAt(discriminant, "", int(0));
  if (s === null) return null;
  const at = (sign: number): Term => div(add(neg(c1), mul(int(sign), sqrt(discriminant))), mul(int(2), c2));
  return s < 0 ? [] : s === 0 ? [div(neg(c1), mul(int(2), c2))] : [at(-1), at(1)];
}

const decimal = (t: Term): number | null => { const b = boundsOf(t); return b === null ? null : Number((b.lo.n * 10n ** 20n) / b.lo.d) / 1e20; };

/** θ as a rational multiple of π when it looks like one; the caller checks. */
function asTurn(theta: Term): Term | null {
  const v = decimal(div(theta, PI));
  if (v === null) return null;
  for (let d = 1; d <= MAX_DENOMINATOR; d += 1) {
    const k = Math.round(v * d);
    if (Math.abs(v * d - k) < 1e-11) return k === 0 ? int(0) : tidyConstant(mul(num(rational(BigInt(k), BigInt(d))), PI));
  }
  return null;
}

/** The slope a and the value b at 0 of a linear angle a·x + b. */
export function linearAngle(angle: Term, variable: string): { readonly a: Term; readonly b: Term } | null {
  const slope = differentiate(angle, variable);
  const a = slope === null ? null : tidyConstant(slope);
  return a === null || !isConstantTerm(a) ? null : { a, b: tidyConstant(substitute(angle, variable, int(0))) };
}

/** (θ + shift)/a in its normal form, or with the inverse function in θ left as it stands: arccos is an arcsin there. */
export function unknownAt(theta: Term, shift: Term, a: Term): Term {
  const normal = tidyConstant(div(add(theta, shift), a));
  const parts = theta.kind === "sum" ? theta.terms : [theta];
  const isInverse = (t: Term): boolean => (t.kind === "call" && t.arg.kind !== "call") || (t.kind === "product" && t.factors.some((f) => f.kind === "call"));
  const kept = parts.filter(isInverse);
  const [only, ...others] = kept;
  if (only === undefined || others.length > 0) return normal;
  const rest = tidyConstant(div(add(shift, ...parts.filter((t) => !isInverse(t))), a));
  const scale = tidyConstant(div(int(1), a));
  const c = only.kind === "product" && only.factors[0]?.kind === "number" ? tidyConstant(mul(only.factors[0], scale)) : scale;
  const inverse = only.kind === "product" ? mul(...only.factors.filter((f) => f.kind !== "number")) : only;
  const scaled = c.kind === "number" && c.value.n === c.value.d ? inverse : mul(c, inverse);
  const split = rest.kind === "number" && rest.value.n === 0n ? scaled : add(rest, scaled);
  return printPlain(split).length < printPlain(normal).length ? split : normal;
}

/** The x in the interval with θ(x) = one of the values modulo 2π. */
export function solutionsOfAngle(expr: Term, variable: string, trig: Trig, values: readonly Term[], on: Interval): readonly Term[] | null {
  const linear = linearAngle(trig.angle, variable);
  if (linear === null || on.lo.kind !== "finite" || on.hi.kind !== "finite") return null;
  const [lo, hi, a] = [decimal(on.lo.at), decimal(on.hi.at), decimal(linear.a)];
  if (lo === null || hi === null || a === null || a === 0) return null;
  const turn = (2 * Math.PI) / Math.abs(a);
  if ((hi - lo) / turn > MAX_MEMBERS) return null;
  const isIn = (c: Term): boolean => isInside(c, on) || [on.lo, on.hi].some((e) => e.kind === "finite" && e.closed && compare(e.at, c) === 0);
  const out: Term[] = [];
  for (const value of values) {
    const at = (theta: Term, k: number): Term => unknownAt(theta, add(mul(int(2 * k), PI), neg(linear.b)), linear.a);
    const turned = asTurn(value);
    const theta = turned !== null && signAt(expr, variable, at(turned, 0)) === 0 ? turned : value;
    const first = decimal(at(theta, 0));
    if (first === null) return null;
    const [from, to] = [Math.ceil((lo - first) / turn - 1e-9), Math.floor((hi - first) / turn + 1e-9)];
    for (let k = from; k <= to; k += 1) {
      const c = at(theta, a > 0 ? k : -k);
      if (isIn(c)) out.push(c);
      if (out.length > MAX_MEMBERS * 4) return null;
    }
  }
  return out;
}

