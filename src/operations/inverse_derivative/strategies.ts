/** Proposers for the derivative of an inverse: solve f(a) = b, or try the values that textbooks use. */
import { type Term, E, PI, div, frac, int, pow, sub, substitute } from "../../certify/kernel/term.js";
import { REALS } from "../../certify/kernel/region.js";
import { isInside, signAt } from "../../solve/order.js";
import { realRoots } from "../../solve/real-roots.js";
import { signChart } from "../../solve/sign-chart.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const GUESSES: readonly Term[] = [
  ...[0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 8, 9, 10].map((n) => int(n)), frac(1, 2), frac(-1, 2), E, pow(E, int(2)),
  ...[[1, 2], [1, 3], [1, 4], [1, 6], [1, 1], [-1, 3], [-1, 4], [-1, 6]].map(([n, d]) => div({ kind: "product", factors: [int(n ?? 1), PI] }, int(d ?? 1))),
];

const byReciprocal: Strategy<Plan, Answer> = {
  name: "reciprocal-of-the-slope",
  tier: 1,
  *propose(plan) {
    const { expr, variable, b, on } = plan;
    const chart = signChart(expr, variable, on);
    if (chart === null) return;
    const equation = sub(expr, b);
    const roots = realRoots(equation, variable, on ?? REALS);
    const candidates = roots === null || roots === "all" ? GUESSES.filter((g) => signAt(equation, variable, g) === 0) : roots;
    for (const piece of chart.pieces) {
      const [sign] = piece.signs;
      if ((sign !== 1 && sign !== -1) || !piece.signs.every((s) => s === sign)) continue;
      for (const a of candidates.filter((c) => isInside(c, piece.on))) {
        const slope = tidyConstant(substitute(chart.derivative, variable, a));
        yield { derivative: chart.derivative, domain: piece.on, cuts: piece.cuts, sign, a, slope, value: tidyConstant(pow(slope, int(-1))) };
      }
    }
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byReciprocal];
