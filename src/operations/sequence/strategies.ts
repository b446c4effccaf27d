/** Proposers for sequences: differences until they are constant, then Newton's forward formula. */
import { type Rational, ZERO, addQ, divQ, mulQ, rational, signQ, subQ } from "../../certify/kernel/rational.js";
import { type Term, div, int, integerOf, mul, num, pow, sub, add } from "../../certify/kernel/term.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Plan, termAt } from "./claims.js";

/** Coefficients in n of the polynomial with these values at 1, 2, …: Σ Δᵏ·C(n−1, k). */
export function interpolated(values: readonly Rational[]): readonly Rational[] {
  let row = values;
  let out: readonly Rational[] = [];
  // C(n−1, k) as a polynomial in n.
  let binomial: readonly Rational[] = [rational(1n)];
  for (let k = 0; row.length > 0; k += 1) {
    const lead = row[0] ?? ZERO;
    out = Array.from({ length: Math.max(out.length, binomial.length) }, (_, i) => addQ(out[i] ?? ZERO, mulQ(lead, binomial[i] ?? ZERO)));
    row = row.slice(1).map((v, i) => subQ(v, row[i] ?? ZERO));
    const [shift, by] = [rational(BigInt(k + 1)), rational(BigInt(k + 1))];
    binomial = Array.from({ length: binomial.length + 1 }, (_, i) => divQ(subQ(binomial[i - 1] ?? ZERO, mulQ(shift, binomial[i] ?? ZERO)), by));
  }
  let n = out.length;
  while (n > 1 && signQ(out[n - 1] ?? ZERO) === 0) n -= 1;
  return out.slice(0, n);
}

function valued(plan: Plan, answer: Answer): Answer {
  const n = plan.at === null ? null : integerOf(plan.at);
  if (n === null || plan.want === "formula" || plan.want === "ratio") return answer;
  const last = termAt(plan, answer, int(n));
  if (plan.want === "term") return last === null ? answer : { ...answer, value: tidyConstant(last) };
  if (plan.kind !== "geometric") { const first = termAt(plan, answer, int(1)); return first === null || last === null ? answer : { ...answer, value: tidyConstant(div(mul(int(n), add(first, last)), int(2))) }; }
  const { first, ratio } = answer;
  if (first === null || ratio === null) return answer;
  return { ...answer, value: tidyConstant(integerOf(ratio) === 1n ? mul(int(n), first) : div(mul(first, sub(int(1), pow(ratio, int(n)))), sub(int(1), ratio))) };
}

const byDifferences: Strategy<Plan, Answer> = {
  name: "differences",
  tier: 1,
  *propose(plan) {
    const terms: readonly Term[] = plan.terms.map(tidyConstant);
    const [a, b] = terms;
    if (a === undefined || b === undefined) return;
    if (plan.kind === "geometric") {
      yield valued(plan, { coefficients: null, first: a, ratio: tidyConstant(div(b, a)), value: null });
      return;
    }
    if (plan.kind === "arithmetic") {
      const d = tidyConstant(sub(b, a));
      yield valued(plan, { coefficients: [tidyConstant(sub(a, d)), d], first: a, ratio: d, value: null });
      return;
    }
    const values = terms.flatMap((t) => (t.kind === "number" ? [t.value] : []));
    if (values.length !== terms.length) return;
    const coefficients = interpolated(values);
    if (coefficients.length <= values.length - 1) yield valued(plan, { coefficients: coefficients.map(num), first: null, ratio: null, value: null });
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byDifferences];
