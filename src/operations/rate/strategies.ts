/** Proposer for average rates of change. */
import { type Term, div, isConstantTerm, sub, substitute } from "../../certify/kernel/term.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const short = (t: Term): Term => (isConstantTerm(t) ? tidyConstant(t) : tidy(t));
const byQuotient: Strategy<Plan, Answer> = {
  name: "difference-quotient",
  tier: 1,
  *propose(plan) {
    const [fa, fb] = [substitute(plan.expr, plan.variable, plan.a), substitute(plan.expr, plan.variable, plan.b)];
    yield { atA: short(fa), atB: short(fb), value: short(div(sub(fb, fa), sub(plan.b, plan.a))) };
  },
};
export const strategies: readonly Strategy<Plan, Answer>[] = [byQuotient];
