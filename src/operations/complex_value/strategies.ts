/** Proposer for complex numbers: real and imaginary parts, then what follows from the real equations. */
import { sqrt } from "../../certify/kernel/term.js";
import { determine } from "../../solve/determine.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Plan, problemOf } from "./claims.js";

const byParts: Strategy<Plan, Answer> = {
  name: "real-and-imaginary-parts",
  tier: 1,
  *propose(plan) {
    const problem = problemOf(plan);
    const determined = typeof problem === "string" ? null : determine(problem);
    if (determined === null) return;
    const square = determined.cases[0]?.values[0];
    yield { determined, modulus: plan.ask === "modulus" && square !== undefined ? tidyConstant(sqrt(square)) : null };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byParts];
