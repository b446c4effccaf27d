/** Proposers for areas, volumes, lengths and mean values: crossings, then the integral piece by piece. */
import { totalOf } from "../../certify/kernel/integral.js";
import type { Interval } from "../../certify/kernel/region.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { type Term, add, div, int, pow, sub, sym } from "../../certify/kernel/term.js";
import { type Antiderivatives, between, evaluatedPieces, withLogsTogether } from "../../solve/integral.js";
import { integrate } from "../../solve/integrate/index.js";
import { naturalDomain } from "../../solve/natural-domain.js";
import { sampleIn, signAt } from "../../solve/order.js";
import { squareRootOf } from "../../solve/perfect-square.js";
import { realRoots } from "../../solve/real-roots.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Plan, endsOf, integrandOf } from "./claims.js";

const EMPTY: Answer = { crossings: [], domain: [], pieces: [], slope: null, radicand: null, side: 1, value: null };

function* slopes(plan: Plan): Iterable<Pick<Answer, "slope" | "radicand">> {
  const rule = plan.kind === "length" ? derivativeOfOrder(plan.f, plan.variable, 1) : null;
  if (rule === null) return yield { slope: null, radicand: null };
  const slope = tidy(rule);
  const square = add(int(1), pow(slope, int(2)));
  const root = squareRootOf(square);
  if (root !== null) yield { slope, radicand: pow(root, int(2)) };
  yield { slope, radicand: tidy(square) };
  yield { slope, radicand: square };
}

function crossingsOf(plan: Plan): { crossings: readonly Term[]; domain: readonly Interval[] } | null {
  if (plan.from !== null && plan.to !== null) return { crossings: [], domain: [] };
  const gap = sub(plan.f, plan.g);
  const [crossings, domain] = [realRoots(gap, plan.variable), naturalDomain(gap, plan.variable)];
  return crossings === null || crossings === "all" || domain === null ? null : { crossings, domain };
}

const integrator: Antiderivatives = (expr, variable) => { const r = integrate(expr, variable); return r === null ? [] : [r.result]; };

function* byIntegral(plan: Plan, antiderivatives: Antiderivatives): Iterable<Answer> {
  const found = crossingsOf(plan);
  const ends = found === null ? "" : endsOf(plan, found.crossings);
  if (found === null || typeof ends === "string") return;
  const on = between(ends.from, ends.to);
  const sample = on === null || on === "point" ? null : sampleIn(on);
  if (on === null || on === "point" || sample === null) return;
  for (const s of slopes(plan)) {
    const side = plan.axis !== null && signAt(sub(sym(plan.variable), plan.axis), plan.variable, sample) === -1 ? -1 : 1;
    // One bare piece is enough to learn the integrand.
    const draft: Answer = { ...EMPTY, ...found, ...s, side, pieces: [{ on, antiderivative: null, except: [], low: null, high: null }] };
    const integrand = integrandOf(plan, draft);
    if (typeof integrand === "string") continue;
    const lower = on.lo.kind === "finite" ? { kind: "finite", value: on.lo.at } as const : on.lo;
    const upper = on.hi.kind === "finite" ? { kind: "finite", value: on.hi.at } as const : on.hi;
    const pieces = evaluatedPieces(integrand.term, plan.variable, lower, upper, antiderivatives);
    const total = pieces === null ? null : totalOf(pieces);
    if (pieces === null || total === null) continue;
    if (total.kind !== "finite") { yield { ...draft, pieces }; continue; }
    const width = plan.kind === "average" && lower.kind === "finite" && upper.kind === "finite" ? sub(upper.value, lower.value) : int(1);
    yield { ...draft, pieces, value: withLogsTogether(tidyConstant(width.kind === "number" && width.value.n === 1n && width.value.d === 1n ? total.value : div(total.value, width))) };
  }
}

export const strategies: readonly Strategy<Plan, Answer>[] = [
  { name: "integral", tier: 1, propose: (plan) => byIntegral(plan, integrator) },
  ...["sympy", "giac", "maxima"].map((system): Strategy<Plan, Answer> => ({
    name: system, tier: 3, propose: (plan, cas) => byIntegral(plan, (f, v) => cas.engines.filter((e) => e.name === system).flatMap((e) => e.integrate?.(f, v) ?? [])),
  })),
];

