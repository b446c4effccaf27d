/** Proposers for parity: identities by normal form, counterexamples from a short list of points. */
import { Fuel } from "../../certify/kernel/fuel.js";
import { Normalizer, isZeroF } from "../../certify/kernel/normal.js";
import { type Interval, REALS, closedAt, interval } from "../../certify/kernel/region.js";
import { type Term, PI, add, frac, int, mul, neg, sub, substitute } from "../../certify/kernel/term.js";
import { boundaryPoints } from "../../solve/natural-domain.js";
import { compare, isDefined, isInside, sampleIn, signAt } from "../../solve/order.js";
import { cellsAt, isPoint } from "../../solve/partition.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Missing, type Plan, type Witness, mirrored } from "./claims.js";

const POINTS: readonly Term[] = [int(1), int(2), frac(1, 2), int(3), frac(1, 3), mul(frac(1, 4), PI), mul(frac(1, 2), PI), PI, mul(frac(1, 3), PI), int(5), frac(1, 10), int(10), int(0)];
/** Where borders of periodic domains are looked for. */
const WINDOW: Interval = interval(closedAt(int(-7)), closedAt(int(7)));
const NOTHING: Answer = { kind: "neither", at: null, missing: null, notEven: null, notOdd: null, cells: null };

function isZero(t: Term): boolean {
  return [false, true].some((expandAngles) => { const f = new Normalizer(new Fuel(), { expandAngles }).normalize(t); return f !== null && isZeroF(f); });
}

function candidates(plan: Plan): readonly Term[] {
  const on = plan.on ?? REALS;
  const borders = [on, ...(plan.on === null ? [WINDOW] : [])].flatMap((i) => boundaryPoints(plan.expr, plan.variable, i) ?? []).flatMap((c) => [c, tidyConstant(neg(c))]);
  const ends = [on.lo, on.hi].flatMap((e) => (e.kind === "finite" ? [e.at, tidyConstant(neg(e.at))] : []));
  const middle = sampleIn(on);
  return [...POINTS, ...POINTS.map((p) => tidyConstant(neg(p))), ...ends, ...borders, ...(middle === null ? [] : [middle])];
}

const strictlyInside = (c: Term, on: Interval | null): boolean => on === null || isInside(c, on);
const isEnd = (c: Term, on: Interval | null): boolean => on !== null && [on.lo, on.hi].some((e) => e.kind === "finite" && e.closed && compare(e.at, c) === 0);

/** A point of the domain whose mirror image is outside, and why. */
function lopsided(plan: Plan): Answer | null {
  const { expr, variable, on } = plan;
  for (const c of candidates(plan)) {
    if ((!strictlyInside(c, on) && !isEnd(c, on)) || !isDefined(substitute(expr, variable, c))) continue;
    const minus = tidyConstant(neg(c));
    const missing: Missing | null = !isDefined(substitute(expr, variable, minus)) ? "undefined"
      : on?.lo.kind === "finite" && compare(minus, on.lo.at) === -1 ? "below"
        : on?.hi.kind === "finite" && compare(minus, on.hi.at) === 1 ? "above"
          : on !== null && !strictlyInside(minus, on) && !isEnd(minus, on) ? "open end" : null;
    if (missing !== null) return { ...NOTHING, at: c, missing };
  }
  return null;
}

function witness(plan: Plan, expr: Term): Witness | null {
  for (const c of candidates(plan)) {
    if (!strictlyInside(c, plan.on)) continue;
    const s = signAt(expr, plan.variable, c);
    if (s === 1 || s === -1) return { at: c, sign: s };
  }
  return null;
}

const byIdentity: Strategy<Plan, Answer> = {
  name: "mirror-image",
  tier: 1,
  *propose(plan) {
    const uneven = lopsided(plan);
    if (uneven !== null) { yield uneven; return; }
    const g = mirrored(plan);
    const [difference, total] = [sub(plan.expr, g), add(plan.expr, g)];
    const [isEven, isOdd] = [isZero(difference), isZero(total)];
    if (isEven && isOdd) {
      const at = candidates(plan).find((c) => strictlyInside(c, plan.on) && isDefined(substitute(plan.expr, plan.variable, c)));
      if (at !== undefined) yield { ...NOTHING, kind: "both", at };
      return;
    }
    const [notEven, notOdd] = [isEven ? null : witness(plan, difference), isOdd ? null : witness(plan, total)];
    if (isEven && notOdd !== null) yield { ...NOTHING, kind: "even", notOdd };
    else if (isOdd && notEven !== null) yield { ...NOTHING, kind: "odd", notEven };
    else if (notEven !== null && notOdd !== null) yield { ...NOTHING, notEven, notOdd };
    else yield* cellwise(plan, difference, total);
  },
};

/** ln((1 − x)/(1 + x)) is odd, though no normal form shows it: f + g is looked at on each piece of the domain. */
function* cellwise(plan: Plan, difference: Term, total: Term): Iterable<Answer> {
  const on = plan.on ?? REALS;
  const cuts = boundaryPoints(plan.expr, plan.variable, on);
  if (cuts === null) return;
  const cells: { on: Interval; defined: boolean }[] = [];
  const [notEven, notOdd] = [witness(plan, difference), witness(plan, total)];
  let [even, odd] = [notEven === null, notOdd === null];
  for (const cell of cellsAt(on, cuts)) {
    const at = isPoint(cell) && cell.lo.kind === "finite" ? cell.lo.at : sampleIn(cell);
    if (at === null) return;
    const defined = isDefined(substitute(plan.expr, plan.variable, at));
    cells.push({ on: cell, defined });
    if (!defined) continue;
    even &&= signAt(difference, plan.variable, at) === 0;
    odd &&= signAt(total, plan.variable, at) === 0;
  }
  const defined = cells.find((c) => c.defined);
  const at = defined === undefined ? null : isPoint(defined.on) && defined.on.lo.kind === "finite" ? defined.on.lo.at : sampleIn(defined.on);
  if (even && odd && at !== null) yield { ...NOTHING, kind: "both", at, cells };
  else if (even && notOdd !== null) yield { ...NOTHING, kind: "even", notOdd, cells };
  else if (odd && notEven !== null) yield { ...NOTHING, kind: "odd", notEven, cells };
}

export const strategies: readonly Strategy<Plan, Answer>[] = [byIdentity];
