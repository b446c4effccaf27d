/** Proposer for vectors: products and components make real equations. */
import { call } from "../../certify/kernel/term.js";
import { determine } from "../../solve/determine.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Plan, problemOf } from "./claims.js";

const byEquations: Strategy<Plan, Answer> = {
  name: "products-and-components",
  tier: 1,
  *propose(plan) {
    const problem = problemOf(plan);
    const determined = typeof problem === "string" ? null : determine(problem);
    const value = determined?.cases[0]?.values[0];
    if (determined !== null && value !== undefined) yield { determined, angle: plan.target.kind === "angle" ? tidyConstant(call("acos", value)) : null };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byEquations];
