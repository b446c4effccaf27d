/** Proposer for sets: the line is cut at the listed numbers, at the zeros and gaps of all conditions, and at integers. */
import { isInteger, floorQ } from "../../certify/kernel/rational.js";
import { type Interval, REALS } from "../../certify/kernel/region.js";
import { type Mark, difference, isSolved } from "../../certify/kernel/relation.js";
import { type Term, int, substitute, sym } from "../../certify/kernel/term.js";
import { boundsOf, sorted } from "../../solve/order.js";
import { type SignedCell, partition } from "../../solve/partition.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Cell, type Plan, isMember, pointOf } from "./claims.js";

/** Integers that a set may be cut at. */
const MAX_INTEGERS = 60;

/** All conditions as expressions in x. */
const expressions = (plan: Plan): readonly Term[] => plan.sets.flatMap((s) => s.any.flatMap((all) => all.map((r) => substitute(difference(r), s.variable, sym("x")))));

function marksOf(plan: Plan, signs: SignedCell["signs"]): Cell["marks"] {
  let k = 0;
  return plan.sets.map((s) => s.any.map((all) => all.map((): Mark => { const m = signs[k]; k += 1; return m ?? "open"; })));
}

/** The largest integer that is at most the cell's lower end, for a cell without an integer. */
function floorOf(on: Interval): Term | null {
  const at = pointOf(on);
  if (at?.kind === "number" || on.lo.kind !== "finite" || on.hi.kind !== "finite") return null;
  const [lo, hi] = [boundsOf(on.lo.at), boundsOf(on.hi.at)];
  if (lo === null || hi === null) return null;
  const n = floorQ(lo.lo);
  return floorQ(hi.hi) === n || (floorQ(hi.hi) === n + 1n && isInteger(hi.hi)) ? int(n) : null;
}

function cellsAt(plan: Plan, cuts: readonly Term[]): readonly Cell[] | null {
  const needsFloor = plan.sets.some((s) => s.elements === null && s.among === "Z");
  return partition(expressions(plan), "x", REALS, cuts)?.map((c) => ({ on: c.on, marks: marksOf(plan, c.signs), floor: needsFloor ? floorOf(c.on) : null })) ?? null;
}

/** Marks that nothing depends on are left open, so that as little as possible has to be proved. */
function lean(plan: Plan, cell: Cell): Cell {
  const without = (i: number): Cell => ({ ...cell, marks: cell.marks.map((m, k) => (k === i ? m.map((all) => all.map((): Mark => "open")) : m)) });
  const value = isMember(plan, cell);
  for (const [i, s] of plan.sets.entries()) {
    if (s.elements === null && isSolved(s.any, cell.marks[i] ?? []) !== null && cell.marks[i]?.some((all) => all.some((m) => m !== "open")) === true) {
      const next = without(i);
      if (value !== null && isMember(plan, next) === value) return lean(plan, next);
    }
  }
  return cell;
}

function* cutAtIntegers(plan: Plan, listed: readonly Term[], first: readonly Cell[]): Iterable<readonly Cell[]> {
  const open = first.filter((c) => isMember(plan, c) === null);
  const integers: Term[] = [];
  for (const { on } of open) {
    const [lo, hi] = [on.lo, on.hi].map((e) => (e.kind === "finite" ? boundsOf(e.at) : null));
    if (lo === null || hi === null || lo === undefined || hi === undefined) return;
    for (let n = floorQ(lo.lo); n <= floorQ(hi.hi) + 1n && integers.length <= MAX_INTEGERS; n += 1n) integers.push(int(n));
  }
  const cuts = integers.length > MAX_INTEGERS ? null : sorted([...listed, ...integers]);
  const cells = cuts === null ? null : cellsAt(plan, cuts);
  if (cells !== null) yield cells;
}

const byCells: Strategy<Plan, Answer> = {
  name: "number-line",
  tier: 1,
  *propose(plan) {
    const listed = sorted(plan.sets.flatMap((s) => s.elements ?? []));
    const first = listed === null ? null : cellsAt(plan, listed);
    if (listed === null || first === null) return;
    // With all marks the explanation can show each set by itself; without those that decide nothing there is less to prove.
    const tables = first.every((c) => isMember(plan, c) !== null) ? [first] : cutAtIntegers(plan, listed, first);
    for (const cells of tables) yield* [{ cells }, { cells: cells.map((c) => lean(plan, c)) }];
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byCells];
