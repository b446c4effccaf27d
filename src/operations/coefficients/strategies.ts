/** Coefficients by repeated derivatives at 0, exact for polynomials; in several variables one after the other. */
import { differentiate } from "../../certify/kernel/derivative.js";
import { type Term, frac, int, integerOf, mul, substitute } from "../../certify/kernel/term.js";
import { tidy } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const MAX_DEGREE = 20n;

/** The coefficient of ∏ vᵉ in a polynomial: ∏ ∂ᵉ/e! at 0. */
function coefficient(t: Term, powers: readonly (readonly [string, bigint])[]): Term | null {
  let out: Term = t;
  for (const [v, e] of powers) {
    for (let k = 1n; k <= e; k += 1n) {
      const d = differentiate(out, v);
      if (d === null) return null;
      out = tidy(mul(frac(1n, k), d));
    }
    out = tidy(substitute(out, v, int(0)));
  }
  return out;
}

function powersIn(t: Term, plan: Plan): { readonly unknown: string; readonly powers: readonly (readonly [string, bigint])[] } | null {
  const factors = (t.kind === "product" ? t.factors : [t]).map((f) => ({ base: f.kind === "power" ? f.base : f, e: f.kind === "power" ? integerOf(f.exponent) : 1n }));
  const unknown = factors.find((f) => f.base.kind === "symbol" && plan.unknowns.includes(f.base.name))?.base;
  if (unknown?.kind !== "symbol" || factors.some((f) => f.e === null || f.e > MAX_DEGREE)) return null;
  return { unknown: unknown.name, powers: plan.variables.map((v) => [v, factors.reduce((n, f) => (f.base.kind === "symbol" && f.base.name === v ? n + (f.e ?? 0n) : n), 0n)] as const) };
}

const byDerivatives: Strategy<Plan, Answer> = {
  name: "comparing-coefficients",
  tier: 1,
  *propose(plan) {
    const expanded = tidy(plan.expr);
    const parts = (plan.form.kind === "sum" ? plan.form.terms : [plan.form]).map((t) => powersIn(t, plan));
    const values = plan.unknowns.map((name) => { const p = parts.find((q) => q?.unknown === name); const value = p === null || p === undefined ? null : coefficient(expanded, p.powers); return value === null ? null : { name, value }; });
    const all = values.flatMap((v) => (v === null ? [] : [v]));
    if (all.length === values.length) yield { values: all };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byDerivatives];
