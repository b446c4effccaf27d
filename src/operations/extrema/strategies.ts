/** Proposers for extrema. */
import { REALS } from "../../certify/kernel/region.js";
import { studyOf, withBends } from "../../solve/curve-study.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const bySigns: Strategy<Plan, Answer> = {
  name: "first-derivative-test",
  tier: 1,
  *propose(plan) {
    const isGlobal = plan.want !== "local" && plan.want !== "critical";
    const curve = { expr: plan.expr, variable: plan.variable, on: plan.on ?? REALS };
    const study = studyOf(curve, { max: isGlobal && plan.want !== "global_min", min: isGlobal && plan.want !== "global_max" });
    const bent = study !== null && plan.test === "second" ? withBends(curve, study) : null;
    if (bent !== null) yield bent;
    if (study !== null) yield study;
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [bySigns];
