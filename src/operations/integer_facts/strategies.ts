/** Proposers for facts about integers: trial division. */
import { absInt } from "../../certify/kernel/rational.js";
import { int, integerOf } from "../../certify/kernel/term.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan, PrimePower } from "./claims.js";

/** Divisors tried: the kernel proves no prime whose root is larger. */
const MAX_DIVISOR = 400_000n;

/** The prime powers of |n|, increasing; null when a part has no divisor that was tried and may yet be composite. */
function factorization(n: bigint): readonly PrimePower[] | null {
  const out: PrimePower[] = [];
  let rest = absInt(n);
  const take = (p: bigint): void => {
    let exponent = 0;
    while (rest % p === 0n) { rest /= p; exponent += 1; }
    if (exponent > 0) out.push({ prime: int(p), exponent });
  };
  if (rest === 0n) return null;
  take(2n);
  for (let d = 3n; d * d <= rest; d += 2n) {
    if (d > MAX_DIVISOR) return null;
    if (rest % d === 0n) take(d);
  }
  return rest === 1n ? out : [...out, { prime: int(rest), exponent: 1 }];
}

const byTrialDivision: Strategy<Plan, Answer> = {
  name: "trial-division",
  tier: 1,
  *propose(plan) {
    const n = integerOf(tidyConstant(plan.expr));
    if (n === null) return;
    const base: Answer = { integer: int(n), holds: null, factors: [], divisor: null, quotient: null, remainder: null };
    if (plan.want === "divides") {
      const b = plan.other === null ? null : integerOf(tidyConstant(plan.other));
      if (b === null || b === 0n) return;
      const r = ((n % b) + absInt(b)) % absInt(b);
      yield { ...base, holds: r === 0n, divisor: int(b), quotient: int((n - r) / b), remainder: int(r) };
      return;
    }
    const factors = factorization(n);
    if (plan.want === "factorization" || plan.want === "prime_factors") {
      if (factors !== null) yield { ...base, factors };
      return;
    }
    const [first, ...others] = factors ?? [];
    const isPrime = n > 1n && first?.exponent === 1 && others.length === 0;
    const divisor = isPrime || n < 2n ? null : (first?.prime ?? null);
    if (factors !== null) yield { ...base, divisor, holds: plan.want === "prime" ? isPrime : !isPrime && n > 1n };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byTrialDivision];
