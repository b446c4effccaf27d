/** Proposers for natural domains: the zeros of what may not vanish or be negative cut the line. */
import { ALLOWED, conditionsOf, maskOf } from "../../certify/kernel/conditions.js";
import { type Interval, REALS, closedAt, interval, openAt } from "../../certify/kernel/region.js";
import { type Term, add, int, isConstantTerm, sub } from "../../certify/kernel/term.js";
import { boundaryPoints } from "../../solve/natural-domain.js";
import { sampleIn, signAt } from "../../solve/order.js";
import { realRoots } from "../../solve/real-roots.js";
import { cellsAt, isPoint } from "../../solve/partition.js";
import { periodOf } from "../../solve/period-of.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Plan, domainOf, repeatingParts } from "./claims.js";

/** Cells on which every point is in the domain, or is excluded by the same condition. */
function cellsOn(plan: Plan, on: Interval): Answer["cells"] | null {
  const cuts = boundaryPoints(plan.expr, plan.variable, on);
  const conditions = conditionsOf(plan.expr) ?? [];
  if (cuts === null) return null;
  // Far out, where only the borders of some conditions are known, a gap is blamed on those.
  const isKnown = conditions.map((c) => realRoots(c.term, plan.variable, on) !== null);
  const out: { on: Interval; defined: boolean; failing: number }[] = [];
  for (const cell of cellsAt(on, cuts)) {
    const at = isPoint(cell) && cell.lo.kind === "finite" ? cell.lo.at : sampleIn(cell);
    if (at === null) return null;
    const fails = conditions.map((c) => { const s = signAt(c.term, plan.variable, at); return s === null || (maskOf(s) & ALLOWED[c.requires]) === 0; });
    const known = fails.findIndex((f, i) => f && isKnown[i] === true);
    const failing = known >= 0 ? known : fails.indexOf(true);
    const last = out[out.length - 1];
    if (last?.failing === failing) out[out.length - 1] = { ...last, on: interval(last.on.lo, cell.hi) };
    else out.push({ on: cell, defined: failing < 0, failing });
  }
  return out.map(({ on: cell, defined }) => ({ on: cell, defined }));
}

/** One period, begun where a piece of the domain begins, so that none is torn apart. */
function periodic(plan: Plan, period: Term): Answer | null {
  const from = (a: Term): Answer["cells"] | null => cellsOn(plan, interval(closedAt(a), openAt(tidyConstant(add(a, period)))));
  const first = from(int(0));
  if (first === null) return null;
  const areHoles = first.every((c) => c.defined || isPoint(c.on));
  const isTorn = !areHoles && first[0]?.defined === true && first[first.length - 1]?.defined === true && first.length > 1;
  const pieces = domainOf({ cells: first, period });
  const last = pieces[pieces.length - 1];
  if (!isTorn || last?.lo.kind !== "finite") return { cells: first, period };
  const moved = from(tidyConstant(sub(last.lo.at, period)));
  return { cells: moved ?? first, period };
}

const byConditions: Strategy<Plan, Answer> = {
  name: "conditions",
  tier: 1,
  *propose(plan) {
    const moving = (repeatingParts(plan.expr) ?? []).filter((t) => !isConstantTerm(t));
    const period = plan.on === null && moving.length > 0 ? periodOf(moving, plan.variable) : null;
    if (period !== null) {
      const found = periodic(plan, period);
      if (found !== null) yield found;
      return;
    }
    const cells = cellsOn(plan, plan.on ?? REALS);
    if (cells !== null) yield { cells, period: null };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byConditions];
