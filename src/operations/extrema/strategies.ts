/** Proposers for extrema. */
import { REALS } from "../../certify/kernel/region.js";
import { studyOf } from "../../solve/curve-study.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const bySigns: Strategy<Plan, Answer> = {
  name: "first-derivative-test",
  tier: 1,
  *propose(plan) {
    const isGlobal = plan.want !== "local" && plan.want !== "critical";
    const study = studyOf({ expr: plan.expr, variable: plan.variable, on: plan.on ?? REALS }, { max: isGlobal && plan.want !== "global_min", min: isGlobal && plan.want !== "global_max" });
    if (study !== null) yield study;
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [bySigns];
