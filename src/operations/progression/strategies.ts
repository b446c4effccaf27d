/** Proposer for progressions: everything in terms of a_1 and d or q. */
import { determine } from "../../solve/determine.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Plan, problemOf } from "./claims.js";

const byBasics: Strategy<Plan, Answer> = {
  name: "first-term-and-step",
  tier: 1,
  *propose(plan) {
    const problem = problemOf(plan);
    const determined = typeof problem === "string" ? null : determine(problem);
    if (determined !== null) yield { determined };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byBasics];
