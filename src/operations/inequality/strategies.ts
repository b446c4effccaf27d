/** Proposers for inequalities: zeros and gaps of left − right cut the line, one sample decides each cell. */
import { differentiate } from "../../certify/kernel/derivative.js";
import { holdsFloor } from "../../certify/kernel/floor.js";
import { type Interval, REALS, closedAt, interval, openAt } from "../../certify/kernel/region.js";
import { type Term, add, int, sub, symbolsOf } from "../../certify/kernel/term.js";
import { floorCells } from "../../solve/floors.js";
import { compare, signAt, sorted } from "../../solve/order.js";
import { parametricForm } from "../../solve/parametric.js";
import { type SignedCell, partition } from "../../solve/partition.js";
import { periodOf } from "../../solve/period-of.js";
import { breaksOf, realRoots } from "../../solve/real-roots.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Cell, type Mark, type Plan, difference, holdsAt, isSolved, orderOf, solutionsOf } from "./claims.js";

const differencesOf = (plan: Plan): readonly Term[] => plan.any.flatMap((all) => all.map(difference));

/** Marks by relation; those that decide nothing are left open, so that as little as possible has to be proved. */
function marksOf(plan: Plan, signs: SignedCell["signs"]): Cell["marks"] {
  let k = 0;
  const all = plan.any.map((list) => list.map((): Mark => { const s = signs[k]; k += 1; return s ?? "open"; }));
  const open = (list: readonly Mark[]): readonly Mark[] => list.map((): Mark => "open");
  const holds = plan.any.map((list, i) => list.every((r, j) => holdsAt(r.op, all[i]?.[j] ?? "open") === true));
  const first = holds.indexOf(true);
  if (first >= 0) return all.map((list, i) => (i === first ? list : open(list)));
  return all.map((list, i) => {
    const failing = list.map((mark, j) => holdsAt(plan.any[i]?.[j]?.op ?? "=", mark) === false);
    const one = Math.max(failing.findIndex((f, j) => f && list[j] === "undefined"), failing.indexOf(true));
    return list.map((mark, j): Mark => (j === one ? mark : "open"));
  });
}

/** Neighbouring cells with the same marks are one cell, unless a break lies between them. */
function merged(cells: readonly Cell[], breaks: readonly Term[]): readonly Cell[] {
  const isBreak = (c: Cell): boolean => { const { lo } = c.on; return lo.kind === "finite" && !lo.closed && breaks.some((b) => compare(b, lo.at) === 0); };
  const out: Cell[] = [];
  for (const c of cells) {
    const last = out[out.length - 1];
    if (last !== undefined && !isBreak(c) && JSON.stringify(last.marks) === JSON.stringify(c.marks)) out[out.length - 1] = { on: interval(last.on.lo, c.on.hi), marks: c.marks };
    else out.push(c);
  }
  return out;
}

function cellsOn(plan: Plan, on: Interval, breaks: readonly Term[] = []): readonly Cell[] | null {
  const cells = partition(differencesOf(plan), plan.variable, on, breaks);
  return cells === null ? null : merged(cells.map((c) => ({ on: c.on, marks: marksOf(plan, c.signs) })), breaks);
}

/** One period, begun where a solution interval begins, so that none is torn apart. */
function periodic(plan: Plan, period: Term): Answer | null {
  const onFrom = (a: Term): Interval => interval(closedAt(a), openAt(tidyConstant(add(a, period))));
  const first = cellsOn(plan, onFrom(int(0)));
  if (first === null) return null;
  const answer: Answer = { cells: first, period, form: null };
  const found = solutionsOf(plan, answer);
  const [start, last] = [found[0], found[found.length - 1]];
  if (start === undefined || last === undefined || start.lo.kind !== "finite" || last.lo.kind !== "finite") return answer;
  const isTorn = isSolved(plan.any, first[0]?.marks ?? []) === true && isSolved(plan.any, first[first.length - 1]?.marks ?? []) === true && found.length > 1;
  const begin = isTorn ? tidyConstant(sub(last.lo.at, period)) : start.lo.at;
  if (!isTorn && signAt(begin, "", int(0)) === 0) return answer;
  const again = cellsOn(plan, onFrom(begin));
  return again === null ? answer : { cells: again, period, form: null };
}

/** Zeros of the derivative, where they are found. */
function turnsOf(d: Term, variable: string, on: Interval): readonly Term[] {
  const slope = differentiate(d, variable);
  const found = slope === null ? null : realRoots(tidy(slope), variable, on);
  return found === null || found === "all" ? [] : found;
}

const bySigns: Strategy<Plan, Answer> = {
  name: "sign-table",
  tier: 1,
  *propose(plan) {
    const period = plan.on === null ? periodOf(differencesOf(plan), plan.variable) : null;
    if (period !== null) {
      const found = periodic(plan, period);
      if (found !== null) yield found;
      return;
    }
    const on = plan.on ?? REALS;
    const [only, ...others] = differencesOf(plan);
    const stepped = only === undefined || others.length > 0 || !holdsFloor(only) ? null : floorCells(only, plan.variable, on);
    if (stepped !== null) yield { cells: merged(stepped.map((c) => ({ on: c.on, marks: [[c.sign]] })), stepped.map((c) => c.on.lo).flatMap((e) => (e.kind === "finite" ? [e.at] : []))), period: null, form: null };
    const cells = cellsOn(plan, on);
    if (cells !== null) yield { cells, period: null, form: null };
    // Cut where the difference turns round (e^x > x + 1), and where the inside of an absolute value changes its sign: there the bars can be dropped.
    const breaks = sorted(differencesOf(plan).flatMap((d) => [...(breaksOf(d, plan.variable, on) ?? []), ...turnsOf(d, plan.variable, on)])) ?? [];
    const cut = breaks.length === 0 ? null : cellsOn(plan, on, breaks);
    if (cut !== null) yield { cells: cut, period: null, form: null };
  },
};

/** With letters: cases. */
const byCases: Strategy<Plan, Answer> = {
  name: "cases",
  tier: 1,
  *propose(plan) {
    const only = plan.on === null ? orderOf(plan) : null;
    if (only === null || !symbolsOf(difference(only.relation)).some((s) => s !== plan.variable)) return;
    const form = parametricForm(difference(only.relation), plan.variable);
    if (form !== null) yield { cells: [], period: null, form };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byCases, bySigns];
