/** Proposers for inequalities: zeros and gaps of left − right cut the line, one sample decides each cell. */
import { type Interval, REALS, closedAt, interval, openAt } from "../../certify/kernel/region.js";
import { type Term, add, int, sub } from "../../certify/kernel/term.js";
import { signAt } from "../../solve/order.js";
import { type SignedCell, partition } from "../../solve/partition.js";
import { periodOf } from "../../solve/period-of.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Cell, type Mark, type Plan, difference, holdsAt, isSolved, solutionsOf } from "./claims.js";

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

/** Neighbouring cells with the same marks are one cell. */
function merged(cells: readonly Cell[]): readonly Cell[] {
  const out: Cell[] = [];
  for (const c of cells) {
    const last = out[out.length - 1];
    if (last !== undefined && JSON.stringify(last.marks) === JSON.stringify(c.marks)) out[out.length - 1] = { on: interval(last.on.lo, c.on.hi), marks: c.marks };
    else out.push(c);
  }
  return out;
}

function cellsOn(plan: Plan, on: Interval): readonly Cell[] | null {
  const cells = partition(differencesOf(plan), plan.variable, on);
  return cells === null ? null : merged(cells.map((c) => ({ on: c.on, marks: marksOf(plan, c.signs) })));
}

/** One period, begun where a solution interval begins, so that none is torn apart. */
function periodic(plan: Plan, period: Term): Answer | null {
  const onFrom = (a: Term): Interval => interval(closedAt(a), openAt(tidyConstant(add(a, period))));
  const first = cellsOn(plan, onFrom(int(0)));
  if (first === null) return null;
  const answer: Answer = { cells: first, period };
  const found = solutionsOf(plan, answer);
  const [start, last] = [found[0], found[found.length - 1]];
  if (start === undefined || last === undefined || start.lo.kind !== "finite" || last.lo.kind !== "finite") return answer;
  const isTorn = isSolved(plan.any, first[0]?.marks ?? []) === true && isSolved(plan.any, first[first.length - 1]?.marks ?? []) === true && found.length > 1;
  const begin = isTorn ? tidyConstant(sub(last.lo.at, period)) : start.lo.at;
  if (!isTorn && signAt(begin, "", int(0)) === 0) return answer;
  const again = cellsOn(plan, onFrom(begin));
  return again === null ? answer : { cells: again, period };
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
    const cells = cellsOn(plan, plan.on ?? REALS);
    if (cells !== null) yield { cells, period: null };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [bySigns];
