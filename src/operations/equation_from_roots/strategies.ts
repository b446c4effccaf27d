/** The product multiplied out, with whole coefficients where there are some. */
import { type Rational, absInt, gcdInt, rational, signQ } from "../../certify/kernel/rational.js";
import { type Term, add, int, isConstantTerm, mul, num, pow, substitute, sym } from "../../certify/kernel/term.js";
import { differentiate } from "../../certify/kernel/derivative.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Plan, productOf } from "./claims.js";

/** Coefficients from the constant upwards; null when one is no constant. */
function coefficients(t: Term, x: string, degree: number): readonly Term[] | null {
  const out: Term[] = [];
  let rest: Term = tidy(t);
  for (let k = 0; k <= degree; k += 1) {
    out.push(tidyConstant(substitute(rest, x, int(0))));
    const d = differentiate(rest, x);
    if (d === null) return null;
    rest = tidy(mul(num(rational(1n, BigInt(k + 1))), d));
  }
  return out.every(isConstantTerm) ? out : null;
}

function polynomial(c: readonly Term[], x: string): Term {
  const parts = c.map((a, i): Term | null => {
    if (a.kind === "number" && signQ(a.value) === 0) return null;
    const power = i === 0 ? null : i === 1 ? sym(x) : pow(sym(x), int(i));
    return power === null ? a : a.kind === "number" && a.value.n === 1n && a.value.d === 1n ? power : mul(a, power);
  }).flatMap((t) => (t === null ? [] : [t])).reverse();
  return add(...parts);
}

const byMultiplying: Strategy<Plan, Answer> = {
  name: "multiply-out",
  tier: 1,
  *propose(plan) {
    const c = coefficients(productOf(plan, int(1)), plan.variable, plan.real.length + 2 * plan.pairs.length);
    if (c === null) return;
    const rationals = c.flatMap((t): Rational[] => (t.kind === "number" ? [t.value] : []));
    const scale = rationals.length === c.length ? rationals.reduce((m, q) => (m / gcdInt(m, q.d)) * absInt(q.d), 1n) : 1n;
    yield { polynomial: polynomial(c.map((t) => (scale === 1n ? t : tidyConstant(mul(int(scale), t)))), plan.variable), lead: int(scale) };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byMultiplying];
