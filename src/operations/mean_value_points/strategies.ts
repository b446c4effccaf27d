/** Proposers for the points of the mean value theorem: solve f'(c) = mean slope, or find the hypothesis that fails. */
import { limitOf } from "../../certify/kernel/asymptotics.js";
import type { LimitValue } from "../../certify/kernel/approach.js";
import { Fuel } from "../../certify/kernel/fuel.js";
import { closedAt, interval, openAt } from "../../certify/kernel/region.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { differenceQuotient } from "../../certify/kernel/slope.js";
import { type Term, div, int, sub, substitute } from "../../certify/kernel/term.js";
import { boundaryPoints, isDefinedAt } from "../../solve/natural-domain.js";
import { signAt } from "../../solve/order.js";
import { realRoots } from "../../solve/real-roots.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const NOTHING: Omit<Answer, "outcome"> = { derivative: null, slope: null, points: [], at: null, left: null, right: null };

function limitAt(plan: Plan, at: Term, side: "left" | "right"): LimitValue | null {
  const { quotient, step } = differenceQuotient(plan.expr, plan.variable, at);
  const found = limitOf(quotient, step, { kind: "finite", at: int(0), side }, new Fuel());
  return found?.kind === "finite" ? { kind: "finite", value: tidyConstant(found.value) } : found;
}

function* failures(plan: Plan, rule: Term): Iterable<Answer> {
  const { expr, variable, a, b } = plan;
  const closed = interval(closedAt(a), closedAt(b));
  for (const c of [a, b, ...(boundaryPoints(expr, variable, closed) ?? [])]) if (!isDefinedAt(expr, variable, c)) yield { ...NOTHING, outcome: "undefined", at: c };
  for (const c of boundaryPoints(rule, variable, interval(openAt(a), openAt(b))) ?? []) {
    if (isDefinedAt(rule, variable, c) || !isDefinedAt(expr, variable, c)) continue;
    const [left, right] = [limitAt(plan, c, "left"), limitAt(plan, c, "right")];
    if (left !== null && right !== null) yield { ...NOTHING, outcome: "not_differentiable", at: c, left, right };
  }
  if (plan.theorem === "rolle") yield { ...NOTHING, outcome: "ends_differ" };
}

const bySolving: Strategy<Plan, Answer> = {
  name: "solve-for-the-mean-slope",
  tier: 1,
  *propose(plan) {
    const { expr, variable, a, b } = plan;
    const rule = derivativeOfOrder(expr, variable, 1);
    if (rule === null) return;
    yield* failures(plan, rule);
    const value = (c: Term): Term => substitute(expr, variable, c);
    if (!isDefinedAt(expr, variable, a) || !isDefinedAt(expr, variable, b) || signAt(sub(b, a), "", int(0)) !== 1) return;
    const slope = tidyConstant(div(sub(value(b), value(a)), sub(b, a)));
    const roots = realRoots(sub(rule, slope), variable, interval(openAt(a), openAt(b)));
    if (roots === null) return;
    const found = { ...NOTHING, derivative: tidy(rule), slope };
    yield roots === "all" ? { ...found, outcome: "all" } : { ...found, outcome: "points", points: roots };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [bySolving];
