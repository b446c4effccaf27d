/** Proposers: the zeros as a list, as families, or in decimals; the value at 0. */
import { REALS } from "../../certify/kernel/region.js";
import { type Term, int, sameTerm, substitute } from "../../certify/kernel/term.js";
import { located } from "../../solve/located.js";
import { isDefinedAt, naturalDomain } from "../../solve/natural-domain.js";
import { generalSolution } from "../../solve/periodic.js";
import { realRoots } from "../../solve/real-roots.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const valueAtZero = (plan: Plan): Term | null => (isDefinedAt(plan.expr, plan.variable, int(0)) ? tidyConstant(substitute(plan.expr, plan.variable, int(0))) : null);

const byZeros: Strategy<Plan, Answer> = {
  name: "zeros-and-value",
  tier: 1,
  *propose(plan) {
    const empty: Answer = { domain: [], zeros: [], general: null, located: null, atZero: valueAtZero(plan) };
    const general = generalSolution(plan.expr, plan.variable);
    if (general !== null) yield { ...empty, general };
    const [domain, zeros] = [naturalDomain(plan.expr, plan.variable, REALS), realRoots(plan.expr, plan.variable)];
    if (domain !== null && zeros !== null && zeros !== "all") yield { ...empty, domain, zeros };
    const tiles = located(plan.expr, plan.variable, REALS);
    const isInterval = (t: { readonly on: (typeof REALS) }): boolean => !(t.on.lo.kind === "finite" && t.on.hi.kind === "finite" && sameTerm(t.on.lo.at, t.on.hi.at));
    if (tiles !== null && !tiles.some((t) => t.holds === "all" && isInterval(t))) yield { ...empty, located: tiles };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byZeros];
