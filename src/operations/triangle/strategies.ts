/** Proposer for triangles: everything by the sides and the area. */
import { call } from "../../certify/kernel/term.js";
import { determine } from "../../solve/determine.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Plan, problemOf } from "./claims.js";

const bySides: Strategy<Plan, Answer> = {
  name: "law-of-cosines",
  tier: 1,
  *propose(plan) {
    const problem = problemOf(plan);
    const determined = typeof problem === "string" ? null : determine(problem);
    const value = determined?.cases[0]?.values[0];
    if (determined !== null && value !== undefined) yield { determined, angle: plan.angle === null ? null : tidyConstant(call("acos", value)) };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [bySides];
