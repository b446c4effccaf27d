/** Proposers for the order of numbers: insertion by exact comparison. */
import { type Term, int, pow, sub } from "../../certify/kernel/term.js";
import { compare } from "../../solve/order.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Plan, relationHolds } from "./claims.js";

const NOTHING: Answer = { order: [], ties: [], chosen: null, sign: null, holds: null };

/** Indices by increasing value; null when two cannot be compared. */
function ordered(values: readonly Term[]): readonly number[] | null {
  const order: number[] = [];
  for (const [i, v] of values.entries()) {
    let at = order.length;
    for (; at > 0; at -= 1) {
      const before = values[order[at - 1] ?? -1];
      const c = before === undefined ? null : compare(before, v);
      if (c === null) return null;
      if (c <= 0) break;
    }
    order.splice(at, 0, i);
  }
  return order;
}

const byComparison: Strategy<Plan, Answer> = {
  name: "exact-comparison",
  tier: 1,
  *propose(plan) {
    const values = plan.items.map((i) => i.value);
    if (plan.want === "relation" && plan.relation !== null) {
      const [a, b] = values;
      const sign = a === undefined || b === undefined ? null : compare(a, b);
      if (sign !== null) yield { ...NOTHING, sign, holds: relationHolds(plan.relation, sign) };
      return;
    }
    const { target } = plan;
    if (plan.want === "closest") {
      const order = target === null ? null : ordered(values.map((v) => pow(sub(target, v), int(2))));
      if (order?.[0] !== undefined) yield { ...NOTHING, chosen: order[0] };
      return;
    }
    const order = ordered(values);
    if (order === null) return;
    const ties = order.slice(1).map((i, n) => { const [a, b] = [values[order[n] ?? -1], values[i]]; return a !== undefined && b !== undefined && compare(a, b) === 0; });
    yield { ...NOTHING, order, ties };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byComparison];
