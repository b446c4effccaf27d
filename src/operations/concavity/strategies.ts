/** Proposers for concavity. */
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { substitute } from "../../certify/kernel/term.js";
import { isDefinedAt } from "../../solve/natural-domain.js";
import { signChart } from "../../solve/sign-chart.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const bySigns: Strategy<Plan, Answer> = {
  name: "sign-of-second-derivative",
  tier: 1,
  *propose({ expr, variable, on }) {
    const chart = signChart(expr, variable, on, 2);
    const [first, second] = [derivativeOfOrder(expr, variable, 1), derivativeOfOrder(expr, variable, 2)];
    if (chart === null || first === null || second === null) return;
    const pieces = chart.pieces.map((p) => ({
      on: p.on,
      signs: p.signs,
      cuts: p.cuts.map((x) => ({ x, y: tidyConstant(substitute(expr, variable, x)), zero: isDefinedAt(second, variable, x), smooth: isDefinedAt(first, variable, x) })),
    }));
    yield { second: chart.derivative, pieces, repetition: chart.repetition };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [bySigns];
