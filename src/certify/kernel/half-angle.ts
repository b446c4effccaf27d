/**
 * Signs of a polynomial in cos θ and sin θ with rational coefficients, θ a function of the variable.
 * Statement: halfAngleSigns(p, …) = mask means that p, where θ has a value, has one of the signs in the mask on the open interval.
 * Why sound: θ takes values in its image J only (all of ℝ when θ is not known to be monotone). J is cut at the odd
 * multiples of π. Between two of them τ = tan(θ/2) is increasing, cos θ = (1 − τ²)/(1 + τ²), sin θ = 2τ/(1 + τ²), so
 * (1 + τ²)^d·p is a polynomial in τ with the sign of p (Sturm); at an odd multiple of π, p = p(−1, 0) is the
 * coefficient of τ^(2d). A J of length 2π or more takes all values of one period.
 * `standsFor`: the letter that the generators' angle must be, and what it stands for.
 * Refuses (null): other generators, degree above 24, ends that cannot be placed among the multiples of π.
 * Example: 2cos²θ − cos θ − 1 < 0 for θ in (0, 2π/3).
 */
import { maskOf } from "./conditions.js";
import { compareConstants } from "./constant.js";
import type { Fuel } from "./fuel.js";
import { monotoneImage } from "./image.js";
import { toRationals } from "./ball.js";
import { enclose } from "./interval.js";
import { type MPoly, ONE_M, ZERO_M, addM, exponentOf, generatorM, generatorsOf, mulM, scaleM, univariateM } from "./multipoly.js";
import type { Generator } from "./normal.js";
import { type Rational, ONE, ZERO, floorQ, negQ, rational, signQ } from "./rational.js";
import { type End, type Interval, INFINITY, NEGATIVE_INFINITY, REALS, openAt } from "./region.js";
import { polynomialSigns } from "./sturm.js";
import { type Term, PI, add, call, div, frac, int, mul, sameTerm } from "./term.js";

const MAX_TRIG_DEGREE = 24;
/** Windows of length 2π that one interval may meet: two when it is shorter than a period. */
const MAX_WINDOWS = 3;

export function halfAngleSigns(p: MPoly, generators: readonly Generator[], variable: string, on: Interval, fuel: Fuel, depth: number, standsFor: { readonly letter: Term; readonly angle: Term } | null = null): number | null {
  const trig = anglesOf(p, generators);
  // Where only the whole angle is known to move, another one (0·sin x + sin y) says nothing.
  if (trig === null || (standsFor !== null && !sameTerm(trig.angle, standsFor.letter)) || !fuel.spend(30)) return null;
  const q = inHalfAngle(p, trig.cos, trig.sin, fuel);
  if (q === null) return null;
  const image = monotoneImage(standsFor?.angle ?? trig.angle, variable, on, fuel, depth - 1) ?? REALS;
  const turn = q.coefficients[2 * q.degree] ?? ZERO;
  const whole = (): number | null => joined(polynomialSigns(q.coefficients, REALS, fuel), maskOf(signQ(turn)));
  if (image.lo.kind !== "finite" || image.hi.kind !== "finite") return whole();
  const length = compareConstants(add(image.hi.at, mul(int(-1), image.lo.at)), mul(int(2), PI), fuel);
  if (length === null) return null;
  if (length > 0) return whole();
  const start = windowOf(image.lo.at, fuel);
  if (start === null) return null;
  let mask = 0;
  let lo: End = start.isEdge ? NEGATIVE_INFINITY : tangent(image.lo.at, start.turns);
  for (let k = 0; k < MAX_WINDOWS; k += 1) {
    const turns = start.turns + BigInt(k);
    const beyond = compareConstants(image.hi.at, mul(int(2n * turns + 1n), PI), fuel);
    if (beyond === null) return null;
    const piece = polynomialSigns(q.coefficients, { lo, hi: beyond >= 0 ? INFINITY : tangent(image.hi.at, turns) }, fuel);
    if (piece === null) return null;
    mask |= piece;
    if (beyond <= 0) return mask;
    mask |= maskOf(signQ(turn));
    lo = NEGATIVE_INFINITY;
  }
  return null;
}

const joined = (a: number | null, b: number): number | null => (a === null ? null : a | b);

/** tan((θ − 2πk)/2). */
const tangent = (angle: Term, turns: bigint): End => openAt(call("tan", mul(frac(1, 2), add(angle, mul(int(-2n * turns), PI)))));

/** The k with (2k − 1)π ≤ c < (2k + 1)π, and whether c is the left edge; null when it cannot be told. */
function windowOf(c: Term, fuel: Fuel): { readonly turns: bigint; readonly isEdge: boolean } | null {
  const ball = enclose(div(add(c, PI), mul(int(2), PI)), new Map(), 64, 400);
  if (ball === null) return null;
  const first = floorQ(toRationals(ball, 64).lo);
  for (const turns of [first, first + 1n]) {
    const left = compareConstants(c, mul(int(2n * turns - 1n), PI), fuel);
    const right = compareConstants(c, mul(int(2n * turns + 1n), PI), fuel);
    if (left !== null && right !== null && left >= 0 && right < 0) return { turns, isEdge: left === 0 };
  }
  return null;
}

/** The generators cos θ and sin θ of one angle, when p has no others; an index is −1 when p does not have it. */
export function anglesOf(p: MPoly, generators: readonly Generator[]): { readonly angle: Term; readonly cos: number; readonly sin: number } | null {
  let [angle, cos, sin]: [Term | null, number, number] = [null, -1, -1];
  for (const g of generatorsOf(p)) {
    const t = generators[g]?.term;
    if (t?.kind !== "call" || (t.fn !== "cos" && t.fn !== "sin") || (angle !== null && !sameTerm(angle, t.arg))) return null;
    angle = t.arg;
    if (t.fn === "cos") cos = g;
    else sin = g;
  }
  return angle === null ? null : { angle, cos, sin };
}

/** The coefficients of (1 + τ²)^degree·p(cos θ, sin θ) in τ = tan(θ/2). */
export function inHalfAngle(p: MPoly, cos: number, sin: number, fuel: Fuel): { readonly coefficients: readonly Rational[]; readonly degree: number } | null {
  let degree = 0;
  for (const m of p.values()) {
    const d = exponentOf(m.e, cos) + exponentOf(m.e, sin);
    if (d > degree) degree = d;
  }
  if (degree < 1 || degree > MAX_TRIG_DEGREE || !fuel.spend(p.size * degree)) return null;
  const square = generatorM(0, 2);
  const [minus, plus, double] = [addM(ONE_M, scaleM(square, negQ(ONE))), addM(ONE_M, square), scaleM(generatorM(0), rational(2n))];
  let out: MPoly = ZERO_M;
  for (const m of p.values()) {
    const [i, j] = [exponentOf(m.e, cos), exponentOf(m.e, sin)];
    let t: MPoly | null = scaleM(ONE_M, m.c);
    for (let k = 0; k < degree && t !== null; k += 1) t = mulM(t, k < i ? minus : k < i + j ? double : plus);
    if (t === null) return null;
    out = addM(out, t);
  }
  const coefficients = out.size === 0 ? [] : univariateM(out, 0);
  return coefficients === null ? null : { coefficients, degree };
}
