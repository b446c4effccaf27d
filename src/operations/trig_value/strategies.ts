/** Proposer for trigonometric values: sine and cosine of the angle on the unit circle. */
import { determine } from "../../solve/determine.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Plan, problemOf } from "./claims.js";

const byCircle: Strategy<Plan, Answer> = {
  name: "unit-circle",
  tier: 1,
  *propose(plan) {
    const problem = problemOf(plan);
    const determined = typeof problem === "string" ? null : determine(problem);
    if (determined !== null) yield { determined };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byCircle];
