/** Proposers for monotonicity. */
import { signChart } from "../../solve/sign-chart.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const bySigns: Strategy<Plan, Answer> = {
  name: "sign-of-derivative",
  tier: 1,
  *propose(plan) {
    const chart = signChart(plan.expr, plan.variable, plan.on);
    if (chart !== null) yield chart;
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [bySigns];
