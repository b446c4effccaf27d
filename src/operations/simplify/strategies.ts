/** Proposers of forms: several ways to write the same, best first. */
import { printPlain } from "../../certify/kernel/print.js";
import { type Term, isConstantTerm, sizeOf, symbolsOf } from "../../certify/kernel/term.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan } from "./claims.js";
import { expandedLog, joinedRoots, namedParts, partsOf, simplifiedForPositive, singleLog } from "./logarithms.js";
import { collected, completedSquare, expanded, expandedFraction, factored, partialFractions, rationalised, singleFraction, withoutRoots } from "./rewrite.js";

const cost = (t: Term): number => printPlain(t).length + sizeOf(t) / 100;
/** Shortest first; among equals the order given. */
const byLength = (terms: readonly (Term | null)[]): readonly Term[] => terms.flatMap((t) => (t === null ? [] : [t])).sort((a, b) => cost(a) - cost(b));

function forms(plan: Plan): readonly (Term | null)[] {
  const { expr, variable } = plan;
  if (plan.form === "single_log") return [singleLog(expr)];
  if (plan.form === "expanded_log") return [expandedLog(expr)];
  if (plan.form === "rationalised") return [withoutRoots(expr), isConstantTerm(expr) ? tidyConstant(expr) : tidy(expr)];
  const r = rationalised(expr);
  switch (plan.form) {
    case "expanded": return r === null ? [] : [expanded(r)];
    case "factored": return r === null ? [] : [factored(r)];
    case "single_fraction": return r === null ? [] : [singleFraction(r), expandedFraction(r), factored(r)];
    case "partial_fractions": return r === null ? [] : [partialFractions(r)];
    case "collected": return r === null || variable === null ? [] : [collected(r, variable)];
    case "completed_square": return r === null || variable === null ? [] : [completedSquare(r, variable)];
    default: break;
  }
  const usual = r === null ? [] : [singleFraction(r), expandedFraction(r), factored(r)];
  const joined = [...usual, withoutRoots(expr)].flatMap((t) => (t === null ? [] : [joinedRoots(t), t]));
  if (plan.positive.length > 0) return [...byLength(simplifiedForPositive(expr, plan.positive)), ...byLength(joined)];
  // What stays close to the expression as it was written counts only when it is much shorter.
  const [best, ...others] = byLength(joined);
  const given = isConstantTerm(expr) ? tidyConstant(expr) : tidy(expr);
  return best === undefined ? [given] : cost(given) < 0.7 * cost(best) ? [given, best, ...others] : [best, ...others, given];
}

const own: Strategy<Plan, Answer> = {
  name: "named-form",
  tier: 1,
  *propose(plan) {
    const isLog = plan.form === "single_log" || plan.form === "expanded_log";
    const parts = isLog ? namedParts(partsOf(plan.expr), symbolsOf(plan.expr)) : [];
    for (const result of forms(plan)) if (result !== null) yield { result, parts };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [own];
