import { isPolynomial } from "../../certify/kernel/factorisation.js";
import { sub, symbolsOf } from "../../certify/kernel/term.js";
import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

/** A polynomial equation without a real root has complex ones, and courses beyond the first mean those. */
function hasNoRealRoot(plan: Plan, { domain, roots, all }: Answer): boolean {
  const expr = sub(plan.left, plan.right);
  return plan.over === null && plan.on === null && domain.length > 0 && roots.length === 0 && !all && symbolsOf(expr).includes(plan.variable) && isPolynomial(expr, plan.variable);
}

export const solve = defineOperation<Plan, Answer, Step>({
  name: "solve",
  logIsOpen: true,
  title: { zh: "解方程", en: "Solve an equation" },
  summary: { zh: "求一元方程的全部实数解;周期方程给出通解;含参数的方程在所列条件下求解;按要求求多项式方程的复数根。", en: "Finds all real solutions of an equation in one unknown; the general solution of a periodic one; solves formulas for a letter, under conditions; complex roots of polynomials on request." },
  proves: { zh: "每个解代入原方程成立;定义域内没有其他解。", en: "Each solution satisfies the original equation, and there is no other on its domain." },
  prelude: { takes: "equation", step: (letter, text) => ({ equation: text, var: letter }) },
  step, elaborate, statement, strategies,
  otherwise: (plan, answer) => (hasNoRealRoot(plan, answer) ? { domain: "complex" } : null),
  asks: (plan) => [{ kind: "solve", expr: sub(plan.left, plan.right), variable: plan.variable }],
  phrases, readBack, present, explain, examples,
});
