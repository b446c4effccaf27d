/** Proposers for derivatives of parametric curves. */
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { type Term, div, isConstantTerm, substitute } from "../../certify/kernel/term.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const byQuotient: Strategy<Plan, Answer> = {
  name: "quotient-of-derivatives",
  tier: 1,
  *propose(plan) {
    const { x, y, variable: t, order, at } = plan;
    const [rx, ry] = [derivativeOfOrder(x, t, 1), derivativeOfOrder(y, t, 1)];
    if (rx === null || ry === null) return;
    const [dx, dy] = [tidy(rx), tidy(ry)];
    for (const first of [tidy(div(ry, rx)), tidy(div(dy, dx)), div(ry, rx)]) {
      const again = derivativeOfOrder(first, t, 1);
      if (again === null) continue;
      const second = order === 1 ? null : tidy(div(again, rx));
      const wanted = order === 1 ? div(ry, rx) : div(again, rx);
      const at0 = at === null ? null : substitute(wanted, t, at);
      const value: Term | null = at0 === null ? null : isConstantTerm(at0) ? tidyConstant(at0) : tidy(at0);
      yield { dx, dy, first, second, value };
    }
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byQuotient];
