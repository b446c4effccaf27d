/** Proposers for antiderivatives: own rules of integration, then what the engines write. The scope is widest first. */
import { conditionsOf } from "../../certify/kernel/conditions.js";
import { differentiate } from "../../certify/kernel/derivative.js";
import { Fuel } from "../../certify/kernel/fuel.js";
import { REALS, interval, openEnd } from "../../certify/kernel/region.js";
import { isDefinedAround, points } from "../../certify/kernel/sample.js";
import { type Term, add, int, mul, num, substitute, symbolsOf } from "../../certify/kernel/term.js";
import type { Cas } from "../../solve/cas.js";
import { integrate } from "../../solve/integrate/index.js";
import { nonElementary } from "../../solve/integrate/nonelementary.js";
import { forms } from "../../solve/integrate/polish.js";
import { boundaryPoints, isDefinedAt, naturalDomain } from "../../solve/natural-domain.js";
import { isInside, sorted } from "../../solve/order.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Piece, Plan } from "./claims.js";

/** Numbers at which f is defined, one for each of its symbols. */
function sampleOf(expr: Term): readonly Term[] | null {
  const names = symbolsOf(expr);
  const found = points([expr]).find((p) => isDefinedAround(expr, p, new Fuel()));
  return found === undefined ? null : names.flatMap((n) => { const v = found.get(n); return v === undefined ? [] : [num(v)]; });
}

/** Pieces of the domain of both; null when unknown. */
function piecesOf(plan: Plan, result: Term, of: Term): readonly Piece[] | null {
  const domain = naturalDomain(of, plan.variable, plan.on ?? REALS);
  const d = differentiate(result, plan.variable);
  if (domain === null || domain.length === 0 || d === null) return null;
  const out: Piece[] = [];
  for (const on of domain) {
    const open = interval(openEnd(on.lo), openEnd(on.hi));
    const cuts = boundaryPoints(d, plan.variable, open);
    const except = cuts === null ? null : sorted(cuts.filter((c) => isInside(c, open) && !isDefinedAt(d, plan.variable, c)));
    if (except === null) return null;
    out.push({ on, except });
  }
  return out;
}

/** F + C with F(a) = b. */
function fitted(plan: Plan, F: Term): Term {
  if (plan.condition === null) return F;
  const c = tidyConstant(add(plan.condition.value, mul(int(-1), substitute(F, plan.variable, plan.condition.at))));
  return c.kind === "number" && c.value.n === 0n ? F : add(F, c);
}

function* scoped(plan: Plan, candidates: readonly Term[]): Iterable<Answer> {
  const sample = sampleOf(plan.expr);
  const results = candidates.map((F) => fitted(plan, F));
  const hasParameter = symbolsOf(plan.expr).some((s) => s !== plan.variable);
  // On one interval nobody needs to hear that there could be several.
  const moves = (conditionsOf(plan.expr) ?? []).some((c) => symbolsOf(c.term).length > 0);
  const single = hasParameter || !moves || plan.condition !== null ? [] : results.slice(0, 1).flatMap((result): Answer[] => { const pieces = piecesOf(plan, result, plan.expr); return pieces?.length === 1 ? [{ result, scope: "pieces", pieces, sample: [] }] : []; });
  yield* single;
  if (sample !== null) for (const result of results) yield { result, scope: "everywhere", pieces: [], sample };
  for (const result of hasParameter ? [] : results) {
    const whole = piecesOf(plan, result, plan.expr);
    if (whole !== null) yield { result, scope: "pieces", pieces: whole, sample: [] };
    const both = piecesOf(plan, result, add(plan.expr, result));
    if (both !== null) yield { result, scope: "partial", pieces: both, sample: [] };
  }
  for (const result of results) yield { result, scope: "pointwise", pieces: [], sample: [] };
}

const byRules: Strategy<Plan, Answer> = {
  name: "integration-rules",
  tier: 1,
  *propose(plan) {
    const found = integrate(plan.expr, plan.variable);
    if (found !== null) yield* scoped(plan, forms(found.result, plan.variable));
    else {
      const why = nonElementary(plan.expr, plan.variable);
      if (why !== null) throw new Error(why);
    }
  },
};

function* fromEngine(plan: Plan, cas: Cas, name: string | null): Iterable<Answer> {
  for (const engine of cas.engines.filter((e) => name === null || e.name === name)) {
    for (const F of engine.integrate?.(plan.expr, plan.variable) ?? []) yield* scoped(plan, forms(F, plan.variable));
  }
}

const nerdamer: Strategy<Plan, Answer> = { name: "nerdamer", tier: 2, propose: (plan, cas) => fromEngine(plan, cas, "nerdamer") };

const external: Strategy<Plan, Answer> = { name: "external", tier: 3, propose: (plan, cas) => fromEngine(plan, cas, null) };

export const strategies: readonly Strategy<Plan, Answer>[] = [byRules, nerdamer, external];
