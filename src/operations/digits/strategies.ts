/** Proposers for digits: Horner's rule, division with remainder. */
import { absInt, absQ, divQ, floorQ, powQ, rational } from "../../certify/kernel/rational.js";
import { int, integerOf } from "../../certify/kernel/term.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const NOTHING: Answer = { numeral: null, value: null, digit: null, above: null };

const byDivision: Strategy<Plan, Answer> = {
  name: "division-with-remainder",
  tier: 1,
  *propose(plan) {
    if (plan.want === "digit") {
      const value = plan.expr === null ? null : tidyConstant(plan.expr);
      const place = plan.place === null ? null : integerOf(plan.place);
      if (value?.kind !== "number" || place === null) return;
      const scaled = floorQ(divQ(absQ(value.value), powQ(rational(10n), place)));
      yield { ...NOTHING, value, digit: Number(scaled % 10n), above: int(scaled / 10n) };
      return;
    }
    const base = BigInt(plan.from);
    const total = plan.numerals.reduce((sum, n, i) => sum + BigInt(plan.signs[i] ?? 1) * (n.negative ? -1n : 1n) * n.digits.reduce((v, d) => v * base + BigInt(d), 0n), 0n);
    const to = BigInt(plan.to);
    const digits: number[] = [];
    for (let rest = absInt(total); rest > 0n; rest /= to) digits.unshift(Number(rest % to));
    yield { ...NOTHING, numeral: { negative: total < 0n, digits: digits.length === 0 ? [0] : digits } };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byDivision];
