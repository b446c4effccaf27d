/** Shifts the decimal point; rounds to the third decimal where the decimal does not end. */
import { type Rational, absInt, absQ, compareQ, divQ, mulQ, powQ, rational, signQ } from "../../certify/kernel/rational.js";
import { int, num } from "../../certify/kernel/term.js";
import { boundsOf } from "../../solve/order.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const MAX_POWER = 400n;

/** Whether the fraction is a finite decimal: its denominator is made of twos and fives. */
function isDecimal(q: Rational): boolean {
  let d = q.d;
  for (const p of [2n, 5n]) while (d % p === 0n) d /= p;
  return d === 1n && absInt(q.d).toString().length < 60;
}

const byShifting: Strategy<Plan, Answer> = {
  name: "shift-the-point",
  tier: 1,
  *propose(plan) {
    const t = tidyConstant(plan.expr);
    const value = t.kind === "number" ? t.value : boundsOf(t, 400)?.lo;
    if (value === undefined) return;
    const exact = t.kind === "number" && isDecimal(value);
    if (plan.want === "ordinary") { if (exact) yield { mantissa: num(value), exponent: int(0), exact: true }; return; }
    if (signQ(value) === 0) { yield { mantissa: int(0), exponent: int(0), exact: true }; return; }
    let e = BigInt(value.n.toString().replace("-", "").length - value.d.toString().length);
    while (e > -MAX_POWER && compareQ(absQ(value), powQ(rational(10n), e)) < 0) e -= 1n;
    while (e < MAX_POWER && compareQ(absQ(value), powQ(rational(10n), e + 1n)) >= 0) e += 1n;
    const scaled = divQ(value, powQ(rational(10n), e));
    if (exact) { yield { mantissa: num(scaled), exponent: int(e), exact: true }; return; }
    const thousands = mulQ(absQ(scaled), rational(1000n));
    const k = (2n * thousands.n + thousands.d) / (2n * thousands.d);
    const sign = signQ(value) < 0 ? -1n : 1n;
    yield k === 10_000n ? { mantissa: int(sign), exponent: int(e + 1n), exact: false } : { mantissa: num(rational(sign * k, 1000n)), exponent: int(e), exact: false };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byShifting];
