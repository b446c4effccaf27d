/** Proposers for periods: a period seen from the angles, a level attained rarely, points that exclude smaller periods. */
import { type Interval, REALS, closedAt, interval, openAt } from "../../certify/kernel/region.js";
import { type Term, PI, add, div, frac, int, mul, sub, substitute } from "../../certify/kernel/term.js";
import { harmonicsOf } from "../../solve/harmonics.js";
import { limitOf } from "../../solve/limits.js";
import { naturalDomain } from "../../solve/natural-domain.js";
import { isDefined, signAt } from "../../solve/order.js";
import { periodOf } from "../../solve/period-of.js";
import { realRoots } from "../../solve/real-roots.js";
import { signChart } from "../../solve/sign-chart.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Excluded, type Harmonics, type Plan, type Tail, primesOf } from "./claims.js";

const MAX_LEVELS = 6;
/** Candidates handed over: a level with a double solution may be beyond the kernel where another is not. */
const MAX_CANDIDATES = 4;
const PLACES: readonly Term[] = [int(0), int(1), frac(1, 2), mul(frac(1, 6), PI), mul(frac(1, 4), PI), mul(frac(1, 3), PI), mul(frac(1, 2), PI), int(2), int(3), PI, int(-1)];

const valueAt = (plan: Plan, c: Term): Term | null => { const v = substitute(plan.expr, plan.variable, c); return isDefined(v) ? tidyConstant(v) : null; };

function excluded(plan: Plan, period: Term, m: number): readonly Excluded[] | null {
  const out: Excluded[] = [];
  for (const prime of primesOf(m)) {
    const found = PLACES.map((at): Excluded | null => {
      const moved = tidyConstant(add(at, mul(frac(1, prime), period)));
      const [here, there] = [valueAt(plan, at), valueAt(plan, moved)];
      if (here === null) return null;
      if (there === null) return { prime, at, sign: "undefined" };
      const s = signAt(sub(there, here), "", int(0));
      return s === 1 || s === -1 ? { prime, at, sign: s } : null;
    }).find((e) => e !== null);
    if (found === undefined || found === null) return null;
    out.push(found);
  }
  return out;
}

interface Candidate { readonly level: Term; readonly domain: readonly Interval[]; readonly roots: readonly Term[] }

/** Levels that f attains, 0 and its extreme values first, with all solutions; those with few solutions first. */
function candidates(plan: Plan, on: Interval): readonly Candidate[] {
  const domain = naturalDomain(plan.expr, plan.variable, on);
  if (domain === null) return [];
  const out: Candidate[] = [];
  const tryLevel = (level: Term): void => {
    const roots = realRoots(sub(plan.expr, level), plan.variable, on);
    if (roots !== null && roots !== "all" && roots.length > 0) out.push({ level, domain, roots });
  };
  tryLevel(int(0));
  const isFew = (): boolean => out.some((c) => c.roots.length <= 2);
  const places = isFew() ? [] : [...(signChart(plan.expr, plan.variable, on)?.pieces.flatMap((p) => p.cuts) ?? []), ...PLACES];
  for (const c of places.slice(0, MAX_LEVELS)) {
    const level = valueAt(plan, c);
    if (level !== null && !isFew()) tryLevel(level);
  }
  return out.sort((a, b) => a.roots.length - b.roots.length).slice(0, MAX_CANDIDATES);
}

/** The limit at +∞ or −∞, when it excludes a period. */
function tailOf(plan: Plan): Tail | null {
  for (const towards of ["oo", "-oo"] as const) {
    const value = limitOf(plan.expr, plan.variable, { kind: towards });
    if (value === null) continue;
    if (value.kind !== "finite") return { towards, value, at: null, sign: 1 };
    for (const at of PLACES) {
      const s = signAt(sub(plan.expr, value.value), plan.variable, at);
      if (s === 1 || s === -1) return { towards, value, at, sign: s };
    }
  }
  return null;
}

const NONE = { kind: "none", period: null, level: int(0), on: REALS, domain: [], roots: [], excluded: [], tail: null, harmonics: null } as const;

/** A trigonometric polynomial tells its period by its frequencies. */
function byFrequencies(plan: Plan): Answer | null {
  const found = harmonicsOf(plan.expr, plan.variable);
  if (found === null) return null;
  const waves: Harmonics["waves"][number][] = [];
  for (const w of found.waves) {
    const [c, s] = [signAt(w.cos, "", int(0)), signAt(w.sin, "", int(0))];
    if (c === 1 || c === -1) waves.push({ ...w, nonzero: "cos", sign: c });
    else if (s === 1 || s === -1) waves.push({ ...w, nonzero: "sin", sign: s });
    else return null;
  }
  const period = tidyConstant(div(mul(int(2), PI), found.omega));
  return { ...NONE, kind: "least", period, harmonics: { omega: found.omega, constant: found.constant, waves } };
}


const byLevels: Strategy<Plan, Answer> = {
  name: "level-sets",
  tier: 1,
  *propose(plan) {
    const constant = valueAt(plan, int(0));
    if (constant !== null && realRoots(sub(plan.expr, constant), plan.variable, REALS) === "all") {
      yield { ...NONE, kind: "constant", level: constant };
      return;
    }
    const period = periodOf([plan.expr], plan.variable);
    if (period === null) {
      const tail = tailOf(plan);
      if (tail !== null) yield { ...NONE, tail };
      else for (const c of candidates(plan, REALS)) yield { ...NONE, ...c };
      return;
    }
    const waves = byFrequencies(plan);
    if (waves !== null) yield waves;
    if (waves !== null && waves.harmonics !== null && waves.harmonics.waves.length > 1) return;
    const on = interval(closedAt(int(0)), openAt(period));
    for (const c of candidates(plan, on)) {
      const points = excluded(plan, period, c.roots.length);
      if (points !== null) yield { kind: "least", period, on, excluded: points, tail: null, harmonics: null, ...c };
    }
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byLevels];
