/**
 * The sign of a polynomial in sines and cosines of anything.
 * Statement: waveSigns(p) = mask means that p has that one strict sign wherever its generators have values.
 * Why sound: −1 ≤ sin, cos ≤ 1, in outward-rounded interval arithmetic; every other generator must be a constant.
 * Refuses (null): another moving generator, an enclosure that holds 0. Example: 5 + 2 sin x − cos x > 0.
 */
import { maskOf } from "./conditions.js";
import type { Fuel } from "./fuel.js";
import { type Ball, enclose, signOf } from "./interval.js";
import { type MPoly, exponentOf, generatorsOf, sortedM } from "./multipoly.js";
import type { Normalizer } from "./normal.js";
import { add, int, isConstantTerm, mul, num, pow, sym } from "./term.js";

const BITS = 64;
const ONE_BITS = 1n << 64n;

export function waveSigns(p: MPoly, normalizer: Normalizer, fuel: Fuel): number | null {
  const balls = new Map<string, Ball>();
  const bounded = add(...sortedM(p).map((m) => mul(num(m.c), ...generatorsOf(new Map([["", m]])).map((g) => {
    const t = normalizer.generators[g]?.term ?? sym("other_");
    if (isConstantTerm(t)) return pow(t, int(exponentOf(m.e, g)));
    const isWave = t.kind === "call" && (t.fn === "sin" || t.fn === "cos");
    if (isWave) balls.set(`wave_${g}`, { lo: -ONE_BITS, hi: ONE_BITS });
    // A symbol without a ball has no enclosure.
    return pow(sym(isWave ? `wave_${g}` : "other_"), int(exponentOf(m.e, g)));
  }))));
  const ball = balls.size === 0 || !fuel.spend(10 + p.size) ? null : enclose(bounded, balls, BITS, 400);
  const s = ball === null ? null : signOf(ball);
  if (s !== 1 && s !== -1) return null;
  fuel.usedEnclosure = true;
  return maskOf(s);
}
