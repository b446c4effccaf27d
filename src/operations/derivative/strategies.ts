/** Proposers for derivatives: the rules themselves in several forms, then what the engines write. */
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { type Term, substitute } from "../../certify/kernel/term.js";
import type { Cas } from "../../solve/cas.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

function* answersFrom(plan: Plan, results: Iterable<Term>): Iterable<Answer> {
  for (const result of results) {
    const rule = plan.at === null ? null : derivativeOfOrder(plan.expr, plan.variable, plan.order);
    yield { result, value: plan.at === null || rule === null ? null : tidyConstant(substitute(rule, plan.variable, plan.at)) };
  }
}

const byRules: Strategy<Plan, Answer> = {
  name: "differentiation-rules",
  tier: 1,
  *propose(plan) {
    const raw = derivativeOfOrder(plan.expr, plan.variable, plan.order);
    if (raw !== null) yield* answersFrom(plan, [tidy(raw), raw]);
  },
};

function* fromEngine(plan: Plan, cas: Cas, name: string): Iterable<Answer> {
  for (const engine of cas.engines.filter((e) => e.name === name)) {
    let forms: readonly Term[] = [plan.expr];
    for (let i = 0; i < plan.order; i += 1) forms = forms.slice(0, 1).flatMap((t) => engine.differentiate(t, plan.variable));
    yield* answersFrom(plan, forms);
  }
}

const nerdamer: Strategy<Plan, Answer> = { name: "nerdamer", tier: 2, propose: (plan, cas) => fromEngine(plan, cas, "nerdamer") };
const mathjs: Strategy<Plan, Answer> = { name: "mathjs", tier: 2, propose: (plan, cas) => fromEngine(plan, cas, "mathjs") };

export const strategies: readonly Strategy<Plan, Answer>[] = [byRules, nerdamer, mathjs];
