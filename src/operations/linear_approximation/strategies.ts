/** Proposers for linear approximations; the error bound rounds |f''| at the ends up to two digits. */
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { type Term, add, frac, int, isConstantTerm, mul, neg, num, pow, sub, substitute, sym } from "../../certify/kernel/term.js";
import { rational } from "../../certify/kernel/rational.js";
import { signAt } from "../../solve/order.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import { toDouble } from "../plot-window.js";
import { type Answer, type Plan, differentialName } from "./claims.js";

const short = (t: Term): Term => (isConstantTerm(t) ? tidyConstant(t) : tidy(t));
const isLiteral = (t: Term, n: bigint): boolean => t.kind === "number" && t.value.d === 1n && t.value.n === n;

/** m·x + c as people write it. */
function line(x: string, m: Term, a: Term, y: Term): Term {
  const c = short(sub(y, mul(m, a)));
  const rise = isLiteral(m, 1n) ? sym(x) : isLiteral(m, -1n) ? neg(sym(x)) : mul(m, sym(x));
  return isLiteral(m, 0n) ? c : isLiteral(c, 0n) ? rise : add(rise, c);
}

/** A rational a little above v, with two significant digits. */
function above(v: number): Term {
  const scale = 10 ** Math.max(0, Math.min(12, 1 - Math.floor(Math.log10(Math.max(v, 1e-12)))));
  return num(rational(BigInt(Math.ceil(v * 1.02 * scale + 1e-9)), BigInt(scale)));
}

function boundOf(plan: Plan, at: Term, target: Term): Answer["bound"] {
  const second = derivativeOfOrder(plan.expr, plan.variable, 2);
  const direction = signAt(sub(target, at), "", int(0));
  if (second === null || direction === null || direction === 0) return null;
  const sizes = [at, target].map((c) => toDouble(substitute(second, plan.variable, c)));
  const [p, q] = sizes;
  if (p === null || q === null || p === undefined || q === undefined) return null;
  const m = above(Math.max(Math.abs(p), Math.abs(q)));
  return { forward: direction > 0, second: tidy(second), m, error: tidyConstant(mul(frac(1, 2), m, pow(sub(target, at), int(2)))) };
}

const byTangent: Strategy<Plan, Answer> = {
  name: "tangent-line",
  tier: 1,
  *propose(plan) {
    const { expr, variable, at, target, want } = plan;
    const rule = derivativeOfOrder(expr, variable, 1);
    if (rule === null) return;
    const derivative = tidy(rule);
    const nothing = { derivative, value: null, slope: null, line: null, result: null, bound: null };
    if (at === null) {
      const dx = sym(differentialName(variable));
      yield { ...nothing, result: isLiteral(derivative, 1n) ? dx : mul(derivative, dx) };
      return;
    }
    const [value, slope] = [short(substitute(expr, variable, at)), short(substitute(rule, variable, at))];
    const found = { ...nothing, value, slope, line: want === "differential" ? null : line(variable, slope, at, value) };
    if (want === "linearization" || target === null) { yield found; return; }
    const result = short(want === "estimate" ? add(mul(slope, sub(target, at)), value) : mul(slope, target));
    const bound = want === "estimate" ? boundOf(plan, at, target) : null;
    if (bound !== null) yield { ...found, result, bound };
    yield { ...found, result };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byTangent];
