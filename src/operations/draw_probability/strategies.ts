/** The product of fractions, reduced. */
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Plan, probabilityOf } from "./claims.js";

const byCounting: Strategy<Plan, Answer> = {
  name: "counting",
  tier: 1,
  *propose(plan) {
    const p = probabilityOf(plan);
    if (typeof p !== "string") yield { value: tidyConstant(p) };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byCounting];
