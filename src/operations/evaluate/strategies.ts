/** Proposers for values: the kernel's normal form over the unit symbols; engines' simplifications as a second try. */
import { Fuel } from "../../certify/kernel/fuel.js";
import { type MPoly, commonE, divideByMonomial } from "../../certify/kernel/multipoly.js";
import { Normalizer } from "../../certify/kernel/normal.js";
import { type Term, div, int, isConstantTerm, mul, pow } from "../../certify/kernel/term.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

/** The part of a monomial that is made of units, as exponents. */
function unitPart(p: MPoly, normalizer: Normalizer): readonly number[] {
  return commonE(p).map((n, g) => { const t = normalizer.generators[g]?.term; return t !== undefined && !isConstantTerm(t) ? n : 0; });
}

const byNormalForm: Strategy<Plan, Answer> = {
  name: "exact-arithmetic",
  tier: 1,
  *propose(plan) {
    if (isConstantTerm(plan.expr)) {
      if (plan.unit === null) yield { value: tidyConstant(plan.expr), unit: null };
      return;
    }
    const normalizer = new Normalizer(new Fuel());
    const f = normalizer.normalize(plan.unit === null ? plan.expr : div(plan.expr, plan.unit));
    if (f === null) return;
    const [top, bottom] = [unitPart(f.n, normalizer), unitPart(f.d, normalizer)];
    const value = tidyConstant(normalizer.toTerm({ n: divideByMonomial(f.n, top), d: divideByMonomial(f.d, bottom) }));
    if (!isConstantTerm(value)) return;
    const power = (e: readonly number[], sign: 1 | -1): Term[] => e.flatMap((n, g) => { const t = normalizer.generators[g]?.term; return n === 0 || t === undefined ? [] : [sign * n === 1 ? t : pow(t, int(sign * n))]; });
    const units = [...power(top, 1), ...power(bottom, -1)];
    if (plan.unit !== null) {
      if (units.length === 0) yield { value, unit: plan.unit };
      return;
    }
    yield { value, unit: units.length === 0 ? null : mul(...units) };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byNormalForm];
