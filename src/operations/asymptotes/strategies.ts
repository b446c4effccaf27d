/** Proposers for asymptotes: the ends of the domain's pieces, and the expansion far out. */
import { type Interval, REALS, closedAt, gapsIn, interval, openAt } from "../../certify/kernel/region.js";
import { type Term, add, div, int, mul, sub, substitute, sym } from "../../certify/kernel/term.js";
import { type Approach, limitOf } from "../../solve/limits.js";
import { isDefinedAt, naturalDomain } from "../../solve/natural-domain.js";
import { compare } from "../../solve/order.js";
import { oscillationAt } from "../../solve/oscillation.js";
import { periodOf } from "../../solve/period-of.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Cell, Far, Plan, SideLimit } from "./claims.js";

function sideLimit(expr: Term, variable: string, at: Approach): SideLimit | null {
  const value = limitOf(expr, variable, at);
  if (value !== null) return { value, oscillation: null };
  const oscillation = oscillationAt(expr, variable, at);
  return oscillation === null ? null : { value: null, oscillation };
}

/** The pieces of the domain and the gaps between them, in order, each with the limits at its open ends. */
function cellsOn(plan: Plan, on: Interval): readonly Cell[] | null {
  const { expr, variable } = plan;
  const pieces = naturalDomain(expr, variable, on);
  const gaps = pieces === null ? null : gapsIn(on, pieces);
  if (pieces === null || gaps === null) return null;
  const cells: Cell[] = [];
  for (const i of [...pieces.map((p) => ({ on: p, defined: true })), ...gaps.map((g) => ({ on: g, defined: false }))]) {
    const at = (end: Interval["lo"], side: "left" | "right"): SideLimit | null | undefined => {
      if (!i.defined || end.kind !== "finite" || end.closed) return null;
      return sideLimit(expr, variable, { kind: "finite", at: end.at, side }) ?? undefined;
    };
    const [atLo, atHi] = [at(i.on.lo, "right"), at(i.on.hi, "left")];
    if (atLo === undefined || atHi === undefined) return null;
    cells.push({ ...i, atLo, atHi });
  }
  return cells.sort((a, b) => before(a.on, b.on));
}

function before(a: Interval, b: Interval): number {
  if (a.lo.kind !== "finite" || b.lo.kind !== "finite") return a.lo.kind === "-oo" ? -1 : 1;
  const c = compare(a.lo.at, b.lo.at) ?? 0;
  return c !== 0 ? c : a.lo.closed ? -1 : 1;
}

function farOf(plan: Plan, at: Approach): Far | null {
  const { expr, variable } = plan;
  const x = sym(variable);
  const ratio = sideLimit(div(expr, x), variable, at);
  if (ratio === null) return null;
  if (ratio.value?.kind !== "finite") return { line: null, slope: null, reason: ratio };
  const slope = ratio.value.value;
  const rest = sideLimit(sub(expr, mul(slope, x)), variable, at);
  if (rest === null) return null;
  return rest.value?.kind === "finite" ? { line: { slope, intercept: rest.value.value }, slope: null, reason: null } : { line: null, slope, reason: rest };
}

/** Two points of the domain with different values. */
function distinctValues(expr: Term, variable: string, period: Term): readonly Term[] {
  const points = [0, 1, 2, 3, 5, 6, 7, 9].map((k) => tidyConstant(mul(div(int(k), int(12)), period))).filter((p) => isDefinedAt(expr, variable, p));
  const [first, ...others] = points;
  const other = first === undefined ? undefined : others.find((p) => { const c = compare(substitute(expr, variable, first), substitute(expr, variable, p)); return c === 1 || c === -1; });
  return first === undefined || other === undefined ? [] : [first, other];
}

const byDomain: Strategy<Plan, Answer> = {
  name: "ends-of-the-domain",
  tier: 1,
  *propose(plan) {
    const { expr, variable } = plan;
    const period = periodOf([expr], variable);
    if (period !== null) {
      // A period that begins inside the domain shows every border once.
      for (const k of [0, -6, -5, 1]) {
        const from = tidyConstant(mul(div(int(k), int(12)), period));
        if (!isDefinedAt(expr, variable, from)) continue;
        const cells = cellsOn(plan, interval(closedAt(from), openAt(tidyConstant(add(from, period)))));
        if (cells !== null) { yield { cells, period, distinct: distinctValues(expr, variable, period), left: null, right: null }; return; }
      }
    }
    const cells = cellsOn(plan, REALS);
    if (cells === null) return;
    const [first, last] = [cells[0], cells[cells.length - 1]];
    const left = first?.defined === true ? farOf(plan, { kind: "-oo" }) : null;
    const right = last?.defined === true ? farOf(plan, { kind: "oo" }) : null;
    yield { cells, period: null, distinct: [], left, right };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byDomain];
