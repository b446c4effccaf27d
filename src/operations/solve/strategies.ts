/** Proposers for equations in one unknown: our own inversion of the normal form, and the roots that engines name. */
import { REALS } from "../../certify/kernel/region.js";
import { type Term, parts, sub, symbolsOf } from "../../certify/kernel/term.js";
import type { Cas } from "../../solve/cas.js";
import { readableRoot } from "../../solve/cubic.js";
import { factorisationOf } from "../../solve/complex-roots.js";
import { literalSolutions } from "../../solve/literal.js";
import { mixedZeros } from "../../solve/mixed.js";
import { naturalDomain } from "../../solve/natural-domain.js";
import { isInside, signAt, sorted } from "../../solve/order.js";
import { located as tilesOf } from "../../solve/located.js";
import { generalSolution } from "../../solve/periodic.js";
import { realRoots } from "../../solve/real-roots.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const hasLetters = (plan: Plan): boolean => symbolsOf(sub(plan.left, plan.right)).some((s) => s !== plan.variable);
const turns = (t: Term): boolean => (t.kind === "call" && (t.fn === "sin" || t.fn === "cos" || t.fn === "tan")) || parts(t).some(turns);

const EMPTY: Answer = { domain: [], roots: [], all: false, general: null, literal: null, complex: null, located: null, mixed: null };
const answerOf = (domain: Answer["domain"], roots: Answer["roots"]): Answer => ({ ...EMPTY, domain, roots });

const byFactors: Strategy<Plan, Answer> = {
  name: "complex-factors",
  tier: 1,
  applies: (plan) => plan.over === "complex",
  *propose(plan) {
    const complex = factorisationOf(sub(plan.left, plan.right), plan.variable);
    if (complex !== null) yield { ...EMPTY, complex };
  },
};

const isEverywhere = (on: Plan["on"]): boolean => on === null || (on.lo.kind === "-oo" && on.hi.kind === "oo");

/** On the whole line the zeros of a periodic expression are families; an interval asks for single roots. */
const byPeriod: Strategy<Plan, Answer> = {
  name: "general-solution",
  tier: 1,
  applies: (plan) => plan.over === null && (plan.on === null || (plan.on.lo.kind === "-oo" && plan.on.hi.kind === "oo")) && turns(sub(plan.left, plan.right)),
  *propose(plan) {
    const general = generalSolution(sub(plan.left, plan.right), plan.variable);
    if (general !== null) yield { ...EMPTY, general };
  },
};

/** sin(x)/x: a periodic factor beside polynomials, on the whole line. */
const byFactorsAndPoles: Strategy<Plan, Answer> = {
  name: "periodic-factor",
  tier: 1,
  *propose(plan) {
    const expr = sub(plan.left, plan.right);
    if (plan.over !== null || !isEverywhere(plan.on) || symbolsOf(expr).some((s) => s !== plan.variable)) return;
    const mixed = mixedZeros(expr, plan.variable);
    if (mixed !== null) yield { ...EMPTY, mixed };
  },
};

/** With parameters: for one letter in terms of the others, under conditions. */
const byLetters: Strategy<Plan, Answer> = {
  name: "solve-for-letter",
  tier: 1,
  applies: (plan) => plan.over === null && hasLetters(plan),
  *propose(plan) {
    for (const literal of literalSolutions(plan.left, plan.right, plan.variable, plan.on ?? REALS)) yield { ...EMPTY, literal };
  },
};

const byInversion: Strategy<Plan, Answer> = {
  name: "normal-form-inversion",
  tier: 1,
  applies: (plan) => plan.over === null,
  *propose(plan) {
    const expr = sub(plan.left, plan.right);
    const on = plan.on ?? REALS;
    const domain = naturalDomain(expr, plan.variable, on);
    const roots = realRoots(expr, plan.variable, on);
    if (domain === null || roots === null) return;
    const readable = roots === "all" ? [] : roots.map((r) => readableRoot(r) ?? r);
    if (roots !== "all" && readable.some((r, i) => r !== roots[i])) yield answerOf(domain, readable);
    yield roots === "all" ? { ...EMPTY, domain, all: true } : answerOf(domain, roots);
  },
};

/** Roots without a closed form, and intervals full of solutions. */
const byTiles: Strategy<Plan, Answer> = {
  name: "located-roots",
  tier: 1,
  applies: (plan) => plan.over === null && !hasLetters(plan),
  *propose(plan) {
    const located = tilesOf(sub(plan.left, plan.right), plan.variable, plan.on ?? REALS);
    if (located !== null) yield { ...EMPTY, located };
  },
};

/** Roots that an engine names, without those that do not solve the equation as given. */
function* fromEngine(plan: Plan, cas: Cas, name: string | null): Iterable<Answer> {
  if (plan.over !== null) return;
  const expr = sub(plan.left, plan.right);
  const on = plan.on ?? REALS;
  const domain = naturalDomain(expr, plan.variable, on);
  if (domain === null) return;
  for (const engine of cas.engines.filter((e) => name === null || e.name === name)) {
    for (const list of engine.solve(expr, plan.variable)) {
      const valid = list.filter((c: Term) => signAt(expr, plan.variable, c) === 0 && (plan.on === null || isInside(c, on)));
      const roots = sorted(valid.map(tidyConstant));
      if (roots !== null) yield answerOf(domain, roots);
    }
  }
}

const nerdamer: Strategy<Plan, Answer> = { name: "nerdamer", tier: 2, propose: (plan, cas) => fromEngine(plan, cas, "nerdamer") };

const external: Strategy<Plan, Answer> = { name: "external", tier: 3, propose: (plan, cas) => fromEngine(plan, cas, null) };

export const strategies: readonly Strategy<Plan, Answer>[] = [byFactors, byPeriod, byFactorsAndPoles, byLetters, byInversion, byTiles, nerdamer, external];
