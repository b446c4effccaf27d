/**
 * The sign of a polynomial in sines and cosines of anything, and of such a polynomial plus other terms.
 * Statement: waveSigns(p) = mask means that p has that one strict sign wherever its generators have values.
 * Why sound: −1 ≤ sin, cos ≤ 1, in outward-rounded interval arithmetic; every other generator must be a constant.
 * Refuses (null): another moving generator, an enclosure that holds 0. Example: 5 + 2 sin x − cos x > 0.
 * waveSumSigns(A + B), B a polynomial in sines and cosines with constant coefficients, [b, c] an enclosure of its values:
 * positive where A + b is, negative where A + c is. Example: cos x − x > 0 on (−∞, −2].
 */
import { NEGATIVE, POSITIVE, maskOf } from "./conditions.js";
import type { Fuel } from "./fuel.js";
import { type Ball, signOf, toRationals } from "./ball.js";
import { enclose } from "./interval.js";
import { type MPoly, type Monomial, exponentOf, generatorsOf, sortedM } from "./multipoly.js";
import type { Normalizer } from "./normal.js";
import { type Term, add, int, isConstantTerm, mul, num, pow, sym } from "./term.js";

const BITS = 64;
const ONE_BITS = 1n << 64n;

export function waveSigns(p: MPoly, normalizer: Normalizer, fuel: Fuel): number | null {
  const ball = waveBall(p, normalizer, fuel);
  const s = ball === null ? null : signOf(ball);
  if (s !== 1 && s !== -1) return null;
  fuel.usedEnclosure = true;
  return maskOf(s);
}

/** `signs` tells the signs of a term on the interval in question. */
export function waveSumSigns(p: MPoly, normalizer: Normalizer, fuel: Fuel, signs: (t: Term) => number | null): number | null {
  const isBounded = (m: Monomial): boolean => {
    const terms = generatorsOf(new Map([["", m]])).map((g) => normalizer.generators[g]?.term ?? sym("other_"));
    return terms.some(isWave) && terms.every((t) => isWave(t) || isConstantTerm(t));
  };
  const bounded: MPoly = new Map([...p].filter(([, m]) => isBounded(m)));
  const rest: MPoly = new Map([...p].filter(([, m]) => !isBounded(m)));
  const ball = bounded.size === 0 || rest.size === 0 ? null : waveBall(bounded, normalizer, fuel);
  if (ball === null) return null;
  const { lo, hi } = toRationals(ball, BITS);
  const others = normalizer.polynomialTerm(rest);
  fuel.usedEnclosure = true;
  if (signs(add(others, num(lo))) === POSITIVE) return POSITIVE;
  return signs(add(others, num(hi))) === NEGATIVE ? NEGATIVE : null;
}

const isWave = (t: Term): boolean => t.kind === "call" && (t.fn === "sin" || t.fn === "cos") && !isConstantTerm(t);

/** An enclosure of all values, each sine and cosine ranging over [−1, 1]; null when something else moves. */
function waveBall(p: MPoly, normalizer: Normalizer, fuel: Fuel): Ball | null {
  const balls = new Map<string, Ball>();
  const bounded = add(...sortedM(p).map((m) => mul(num(m.c), ...generatorsOf(new Map([["", m]])).map((g) => {
    const t = normalizer.generators[g]?.term ?? sym("other_");
    if (isConstantTerm(t)) return pow(t, int(exponentOf(m.e, g)));
    if (isWave(t)) balls.set(`wave_${g}`, { lo: -ONE_BITS, hi: ONE_BITS });
    // A symbol without a ball has no enclosure.
    return pow(sym(isWave(t) ? `wave_${g}` : "other_"), int(exponentOf(m.e, g)));
  }))));
  return balls.size === 0 || !fuel.spend(10 + p.size) ? null : enclose(bounded, balls, BITS, 400);
}
