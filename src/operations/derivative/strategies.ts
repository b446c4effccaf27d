/** Proposers for derivatives: the rules themselves in several forms, limits where they fail, then what the engines write. */
import type { LimitValue } from "../../certify/kernel/approach.js";
import { limitOf } from "../../certify/kernel/asymptotics.js";
import { Fuel } from "../../certify/kernel/fuel.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { differenceQuotient } from "../../certify/kernel/slope.js";
import { type Term, int, isConstantTerm, substitute } from "../../certify/kernel/term.js";
import type { Cas } from "../../solve/cas.js";
import { isDefined, signAt } from "../../solve/order.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Plan, generalQuotient } from "./claims.js";
import { dividedDifference } from "./difference.js";

type There = Pick<Answer, "value" | "limits">;

function limitAt(plan: Plan, at: Term, side: "left" | "right"): LimitValue | null {
  const { quotient, step } = differenceQuotient(plan.expr, plan.variable, at);
  const found = limitOf(quotient, step, { kind: "finite", at: int(0), side }, new Fuel());
  return found?.kind === "finite" ? { kind: "finite", value: tidyConstant(found.value) } : found;
}

/** What can be said at the point: by the rule, else by the limits on both sides. */
function at(plan: Plan): There | null {
  if (plan.at === null) return { value: null, limits: null };
  const rule = derivativeOfOrder(plan.expr, plan.variable, plan.order);
  if (rule === null) return null;
  const there = substitute(rule, plan.variable, plan.at);
  const free = !isConstantTerm(there);
  if (plan.side === null && (free || isDefined(there))) return { value: free ? tidy(there) : tidyConstant(there), limits: null };
  const f = substitute(plan.expr, plan.variable, plan.at);
  if (plan.side === null && isConstantTerm(f) && !isDefined(f)) return { value: null, limits: null };
  const left = plan.side === "right" ? null : limitAt(plan, plan.at, "left");
  const right = plan.side === "left" ? null : limitAt(plan, plan.at, "right");
  const [l, r] = [left?.kind === "finite" ? left.value : null, right?.kind === "finite" ? right.value : null];
  const same = l !== null && r !== null && signAt({ kind: "sum", terms: [l, { kind: "product", factors: [int(-1), r] }] }, "", int(0)) === 0;
  return { value: plan.side === "left" ? l : plan.side === "right" ? r : same ? l : null, limits: { left, right } };
}

function quotientOf(plan: Plan): Term | null {
  if (plan.method !== "definition") return null;
  const { step } = generalQuotient(plan);
  const d = dividedDifference(plan.expr, plan.variable, step);
  return d === null ? null : tidy(d);
}

function* answersFrom(plan: Plan, results: Iterable<Term>): Iterable<Answer> {
  const there = at(plan);
  if (there === null) return;
  const quotient = quotientOf(plan);
  for (const result of results) {
    yield { result, ...there, quotient };
    if (quotient !== null) yield { result, ...there, quotient: null };
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

/** Derivative after derivative, each tidied before the next: high orders stay small. */
const stepwise: Strategy<Plan, Answer> = {
  name: "one-order-at-a-time",
  tier: 1,
  *propose(plan) {
    if (plan.order < 2) return;
    let t: Term | null = plan.expr;
    for (let k = 0; k < plan.order && t !== null; k += 1) {
      const d = derivativeOfOrder(t, plan.variable, 1);
      t = d === null ? null : tidy(d);
    }
    if (t !== null) yield* answersFrom(plan, [t]);
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

export const strategies: readonly Strategy<Plan, Answer>[] = [byRules, stepwise, nerdamer, mathjs];
