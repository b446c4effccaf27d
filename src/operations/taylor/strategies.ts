/** Proposers for Taylor polynomials: derivative after derivative, each written as short as it goes. */
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { type Term, add, frac, int, mul, pow, sub, substitute, sym } from "../../certify/kernel/term.js";
import { signAt } from "../../solve/order.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import { type Answer, MAX_ORDER, type Plan } from "./claims.js";

const isLiteral = (t: Term, n: bigint): boolean => t.kind === "number" && t.value.d === 1n && t.value.n === n;

/** The polynomial as people write it: no zero terms, no factors 1. */
function written(coefficients: readonly Term[], variable: string, at: Term): Term {
  const x = isLiteral(at, 0n) ? sym(variable) : sub(sym(variable), at);
  const terms = coefficients.flatMap((c, k): Term[] => {
    if (isLiteral(c, 0n)) return [];
    const power = k === 1 ? x : pow(x, int(k));
    return [k === 0 ? c : isLiteral(c, 1n) ? power : mul(c, power)];
  });
  return add(...terms);
}

const byDerivatives: Strategy<Plan, Answer> = {
  name: "derivatives-at-the-centre",
  tier: 1,
  *propose(plan) {
    const { expr, variable, at } = plan;
    const derivatives: Term[] = [];
    const value = (t: Term): Term => tidyConstant(substitute(t, variable, at));
    const coefficients: Term[] = [value(expr)];
    let factorial = 1n;
    let count = signAt(expr, variable, at) === 0 ? 0 : 1;
    const done = (): boolean => (plan.order !== null ? coefficients.length > plan.order : count >= (plan.terms ?? 0));
    for (let k = 1; k <= MAX_ORDER + 1; k += 1) {
      const rule = derivativeOfOrder(derivatives[k - 2] ?? expr, variable, 1);
      if (rule === null) return;
      derivatives.push(tidy(rule));
      if (done()) { yield { derivatives, coefficients, polynomial: written(coefficients, variable, at) }; return; }
      factorial *= BigInt(k);
      const c = tidyConstant(mul(frac(1n, factorial), substitute(rule, variable, at)));
      coefficients.push(c);
      if (!isLiteral(c, 0n)) count += 1;
    }
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byDerivatives];
