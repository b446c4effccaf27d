/** Proposers for inverse functions: y = f(x) solved for x; numbers at which two functions fail to undo each other. */
import { differentiate } from "../../certify/kernel/derivative.js";
import type { ParameterCondition } from "../../certify/kernel/literal.js";
import { type Term, div, frac, int, isConstantTerm, neg, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";
import { literalSolutions } from "../../solve/literal.js";
import { compare, signAt } from "../../solve/order.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const NOTHING: Answer = { inverse: null, half: null, end: null, holds: null, witness: null, inside: null };

/** The half-line on which a condition c₁·y + c₀ ≥ 0 (or > 0) holds. */
function halfLineOf(c: ParameterCondition, y: string): Pick<Answer, "half" | "end"> | null {
  const slope = differentiate(c.term, y);
  const m = slope === null ? null : tidy(slope);
  if (m === null || !isConstantTerm(m) || c.requires === "nonzero") return null;
  const sign = signAt(m, y, int(0));
  if (sign === null || sign === 0) return null;
  const end = tidyConstant(neg(div(substitute(c.term, y, int(0)), m)));
  return { end, half: c.requires === "nonnegative" ? (sign > 0 ? "from" : "to") : sign > 0 ? "above" : "below" };
}

const bySolving: Strategy<Plan, Answer> = {
  name: "solve-for-x",
  tier: 1,
  *propose(plan) {
    if (plan.other !== null) return;
    const y = plan.variable === "y" ? "w" : "y";
    for (const literal of literalSolutions(plan.expr, sym(y), plan.variable)) {
      for (const root of literal.roots) {
        if (symbolsOf(root).includes(plan.variable)) continue;
        const inverse = substitute(root, y, sym(plan.variable));
        for (const shape of [tidy(inverse), inverse]) {
          yield { ...NOTHING, inverse: shape };
          for (const c of literal.conditions) {
            const half = halfLineOf(c, y);
            if (half !== null) yield { ...NOTHING, inverse: shape, ...half };
          }
        }
      }
    }
  },
};

const WITNESSES: readonly Term[] = [int(0), int(1), int(2), int(-1), int(3), int(-2), int(5), int(-4), frac(1, 2), frac(-1, 3), int(10)];

const byChecking: Strategy<Plan, Answer> = {
  name: "compose",
  tier: 1,
  *propose(plan) {
    const { expr, variable, other } = plan;
    if (other === null) return;
    yield { ...NOTHING, holds: true };
    for (const inside of [false, true]) {
      const [outer, inner] = inside ? [other, expr] : [expr, other];
      for (const witness of WITNESSES) {
        const value = tidyConstant(substitute(outer, variable, substitute(inner, variable, witness)));
        if (compare(sub(value, witness), int(0)) !== 0 && compare(sub(value, witness), int(0)) !== null) { yield { ...NOTHING, holds: false, witness, inside }; break; }
      }
    }
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [bySolving, byChecking];
