/** Proposers for systems of equations. */
import type { Strategy } from "../operation.js";
import type { Answer, Plan } from "./claims.js";
import { byElimination } from "./elimination.js";
import { byCramer, bySubstitution } from "./linear.js";

const linear: Strategy<Plan, Answer> = {
  name: "linear-substitution",
  tier: 1,
  *propose(plan) {
    const answer = bySubstitution(plan) ?? byCramer(plan);
    if (answer !== null) yield answer;
  },
};

const elimination: Strategy<Plan, Answer> = {
  name: "elimination",
  tier: 1,
  *propose(plan) {
    const answer = byElimination(plan);
    if (answer !== null) yield answer;
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [linear, elimination];
