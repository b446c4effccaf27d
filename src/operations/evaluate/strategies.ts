/** Proposers for values: the kernel's normal form over the unit symbols; engines' simplifications as a second try. */
import { Fuel } from "../../certify/kernel/fuel.js";
import { type MPoly, commonE, divideByMonomial } from "../../certify/kernel/multipoly.js";
import { Normalizer } from "../../certify/kernel/normal.js";
import { absInt, divQ, mulQ, rational, signQ } from "../../certify/kernel/rational.js";
import { type Term, div, int, integerOf, isConstantTerm, mul, num, pow } from "../../certify/kernel/term.js";
import { boundsOf } from "../../solve/order.js";
import { withSpecialAngles } from "../../solve/special-angles.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

/** The part of a monomial that is made of units, as exponents. */
function unitPart(p: MPoly, normalizer: Normalizer): readonly number[] {
  return commonE(p).map((n, g) => { const t = normalizer.generators[g]?.term; return t !== undefined && !isConstantTerm(t) ? n : 0; });
}

const PURE: Omit<Answer, "value"> = { unit: null, tie: null, integers: null, coefficients: null };

const byNormalForm: Strategy<Plan, Answer> = {
  name: "exact-arithmetic",
  tier: 1,
  *propose(plan) {
    if (plan.roundTo !== null || plan.fn !== null) return;
    if (isConstantTerm(plan.expr)) {
      if (plan.unit !== null) return;
      const plain = withSpecialAngles(plan.expr);
      if (plain !== plan.expr) yield { ...PURE, value: tidyConstant(plain) };
      yield { ...PURE, value: tidyConstant(plan.expr) };
      return;
    }
    const normalizer = new Normalizer(new Fuel());
    const f = normalizer.normalize(plan.unit === null ? plan.expr : div(plan.expr, plan.unit));
    if (f === null) return;
    const [top, bottom] = [unitPart(f.n, normalizer), unitPart(f.d, normalizer)];
    const value = tidyConstant(normalizer.toTerm({ n: divideByMonomial(f.n, top), d: divideByMonomial(f.d, bottom) }));
    if (!isConstantTerm(value)) return;
    const power = (e: readonly number[], sign: 1 | -1): Term[] => e.flatMap((n, g) => { const t = normalizer.generators[g]?.term; return n === 0 || t === undefined ? [] : [sign * n === 1 ? t : pow(t, int(sign * n))]; });
    const units = [...power(top, 1), ...power(bottom, -1)];
    if (plan.unit !== null) {
      if (units.length === 0) yield { ...PURE, value, unit: plan.unit };
      return;
    }
    yield { ...PURE, value, unit: units.length === 0 ? null : mul(...units) };
  },
};

/** Rounds to the nearest multiple, from an enclosure; a rational number exactly. */
const byRounding: Strategy<Plan, Answer> = {
  name: "rounding",
  tier: 1,
  *propose(plan) {
    if (plan.roundTo?.kind !== "number" || signQ(plan.roundTo.value) <= 0) return;
    const step = plan.roundTo.value;
    const exact = tidyConstant(plan.expr);
    const bounds = exact.kind === "number" ? { lo: exact.value, hi: exact.value } : boundsOf(exact, 400);
    if (bounds === null) return;
    const q = divQ(bounds.lo, step);
    const size = { n: absInt(q.n), d: q.d };
    const k = (2n * size.n + size.d) / (2n * size.d);
    const tie = exact.kind === "number" && (2n * size.n + size.d) % (2n * size.d) === 0n;
    yield { ...PURE, value: num(mulQ(rational(q.n < 0n ? -k : k), step)), tie };
  },
};

/** Euclid's algorithm with coefficients. */
const byEuclid: Strategy<Plan, Answer> = {
  name: "euclid",
  tier: 1,
  *propose(plan) {
    if (plan.fn === "common_denominator") {
      const [p, r] = [tidyConstant(plan.expr), tidyConstant(plan.second ?? int(0))];
      if (p.kind !== "number" || r.kind !== "number") return;
      const [d1, d2] = [p.value.d, r.value.d];
      const l = (d1 * d2) / euclid(d1, d2).g;
      const one = euclid(l / d1, l / d2);
      yield { ...PURE, value: int(l), integers: [p.value.n, d1, r.value.n, d2].map((n) => int(n)), coefficients: [int(one.s), int(one.t)] };
      return;
    }
    const [a, b] = [plan.expr, plan.second ?? int(0)].map((t) => integerOf(tidyConstant(t)));
    if (plan.fn === null || typeof a !== "bigint" || typeof b !== "bigint") return;
    const integers = [int(a), int(b)];
    if (plan.fn === "remainder") {
      if (b > 0n) yield { ...PURE, value: int(((a % b) + b) % b), integers };
      return;
    }
    const { g, s, t } = euclid(a, b);
    if (g === 0n) return;
    if (plan.fn === "gcd") { yield { ...PURE, value: int(g), integers, coefficients: [int(s), int(t)] }; return; }
    if (a === 0n || b === 0n) return;
    const l = absInt(a * b) / g;
    const one = euclid(l / a, l / b);
    yield { ...PURE, value: int(l), integers, coefficients: [int(one.s), int(one.t)] };
  },
};

/** g = s·a + t·b, the greatest common divisor. */
function euclid(a: bigint, b: bigint): { g: bigint; s: bigint; t: bigint } {
  let [r0, r1, s0, s1, t0, t1] = [a, b, 1n, 0n, 0n, 1n];
  while (r1 !== 0n) {
    const q = r0 / r1;
    [r0, r1, s0, s1, t0, t1] = [r1, r0 - q * r1, s1, s0 - q * s1, t1, t0 - q * t1];
  }
  return r0 < 0n ? { g: -r0, s: -s0, t: -t0 } : { g: r0, s: s0, t: t0 };
}

export const strategies: readonly Strategy<Plan, Answer>[] = [byNormalForm, byRounding, byEuclid];
