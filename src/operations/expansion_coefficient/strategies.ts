/** Proposer for expansions: the normal form has the terms. */
import { Fuel } from "../../certify/kernel/fuel.js";
import { type MPoly, leadingM } from "../../certify/kernel/multipoly.js";
import { Normalizer } from "../../certify/kernel/normal.js";
import { ZERO, addQ, mulQ, negQ, rational } from "../../certify/kernel/rational.js";
import { type Term, add, div, mul, num, pow, int, symbolsOf } from "../../certify/kernel/term.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Monomial, Plan } from "./claims.js";

const MAX_TERMS = 120;

/** What a generator is: a power of a variable, or free of variables; null: neither. */
function meaning(t: Term, variables: readonly string[]): { readonly variable: number; readonly exponent: ReturnType<typeof rational> } | "coefficient" | null {
  if (!symbolsOf(t).some((s) => variables.includes(s))) return "coefficient";
  if (t.kind === "symbol") return { variable: variables.indexOf(t.name), exponent: rational(1n) };
  return t.kind === "power" && t.base.kind === "symbol" && t.exponent.kind === "number" ? { variable: variables.indexOf(t.base.name), exponent: t.exponent.value } : null;
}

const byNormalForm: Strategy<Plan, Answer> = {
  name: "expand",
  tier: 1,
  *propose(plan) {
    const normalizer = new Normalizer(new Fuel(), { terms: [plan.expr] });
    const f = normalizer.normalize(plan.expr);
    if (f === null || f.n.size > MAX_TERMS || f.d.size !== 1) return;
    const kinds = normalizer.generators.map((g) => meaning(g.term, plan.variables));
    const read = (m: { readonly e: readonly number[]; readonly c: ReturnType<typeof rational> }): { readonly exponents: readonly ReturnType<typeof rational>[]; readonly factor: Term } | null => {
      const exponents = plan.variables.map(() => ZERO);
      const factors: Term[] = [num(m.c)];
      for (const [g, n] of m.e.entries()) {
        const kind = kinds[g];
        if (n === 0) continue;
        if (kind === null || kind === undefined) return null;
        if (kind === "coefficient") factors.push(pow(normalizer.generators[g]?.term ?? int(1), int(n)));
        else exponents[kind.variable] = addQ(exponents[kind.variable] ?? ZERO, mulQ(kind.exponent, rational(BigInt(n))));
      }
      return { exponents, factor: mul(...factors) };
    };
    const below = leadingM(f.d);
    const under = below === undefined ? null : read(below);
    if (under === null) return;
    const groups = new Map<string, { exponents: readonly ReturnType<typeof rational>[]; parts: Term[] }>();
    for (const m of (f.n as MPoly).values()) {
      const one = read(m);
      if (one === null) return;
      const exponents = one.exponents.map((e, i) => addQ(e, negQ(under.exponents[i] ?? ZERO)));
      const key = exponents.map((e) => `${e.n}/${e.d}`).join();
      const group = groups.get(key) ?? { exponents, parts: [] };
      group.parts.push(one.factor);
      groups.set(key, group);
    }
    const neat = (t: Term): Term => (symbolsOf(t).length === 0 ? tidyConstant(t) : tidy(t));
    yield { terms: [...groups.values()].map((g): Monomial => ({ coefficient: neat(div(add(...g.parts), under.factor)), exponents: g.exponents.map((e) => num(e)) })) };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byNormalForm];
