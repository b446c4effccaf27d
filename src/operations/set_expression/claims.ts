/**
 * TRUSTED: what a set made of other sets means. A given set is a finite list of numbers, or all real numbers (all
 * integers) that satisfy a condition: a disjunction of conjunctions of relations, where a point at which a side is
 * undefined satisfies nothing. The cells tile the real line. On each of them it is decided, for each given set, whether
 * all of the cell belongs to it or none of it:
 *   a listed number is a cell of its own, written in the same way, so no other cell holds it;
 *   a condition is decided by the signs of left − right that are listed and claimed;
 *   an integer is a point written as one; a point strictly between two neighbouring integers is none, and an open cell
 *   between them holds none (`floor` is the lower one).
 * What is undecided may stay so when union, intersection and difference are decided without it. The answer is the union
 * of the cells that belong to the set asked for. `count`: they are all points, and the answer is how many.
 */
import { positiveConstant } from "../../certify/kernel/constant-claims.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, type ShapeOf, countShape, intervalShape, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { compareQ, isInteger, rational } from "../../certify/kernel/rational.js";
import { type Interval, REALS, type Region } from "../../certify/kernel/region.js";
import { type Mark, type Relation, difference, isSolved, markShape, relationShape } from "../../certify/kernel/relation.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, int, integerOf, isConstantTerm, neg, sameTerm, sub, sym, symbolsOf } from "../../certify/kernel/term.js";
import { joined, tilingClaims } from "../../certify/kernel/tiling.js";

const setShape = record<{ name: string; elements: readonly Term[] | null; any: readonly (readonly Relation[])[]; variable: string; among: "R" | "Z" }>({
  name: symbolShape, elements: nullable(list(termShape)), any: list(list(relationShape)), variable: symbolShape, among: oneOf("R", "Z"),
});
/** `elements`: a finite set; then there is no condition. An empty conjunction holds everywhere. */
export type GivenSet = ShapeOf<typeof setShape>;

const nodeShape = record<{ op: "set" | "union" | "intersection" | "difference"; left: number; right: number }>({ op: oneOf("set", "union", "intersection", "difference"), left: countShape, right: countShape });
/** set: `left` is the index of a given set. Otherwise left and right are the indices of nodes before this one. */
export type Node = ShapeOf<typeof nodeShape>;

export const asks = ["set", "count", "subsets", "proper_subsets"] as const;
export interface Plan {
  readonly sets: readonly GivenSet[];
  /** The last node is the set that is asked for. */
  readonly nodes: readonly Node[];
  readonly ask: (typeof asks)[number];
}

const cellShape = record<{ on: Interval; marks: readonly (readonly (readonly Mark[])[])[]; floor: Term | null }>({ on: intervalShape, marks: list(list(list(markShape))), floor: nullable(termShape) });
/** `marks`: for each set, each conjunction, each relation. `floor`: an integer n with the cell between n and n + 1. */
export type Cell = ShapeOf<typeof cellShape>;
export interface Answer {
  readonly cells: readonly Cell[];
}

const planShape: Shape<Plan> = record<{ sets: readonly GivenSet[]; nodes: readonly Node[]; ask: Plan["ask"] }>({ sets: list(setShape), nodes: list(nodeShape), ask: oneOf(...asks) });
const answerShape: Shape<Answer> = record<{ cells: readonly Cell[] }>({ cells: list(cellShape) });

/** The number of a cell that is a single point. */
export const pointOf = ({ lo, hi }: Interval): Term | null => (lo.kind === "finite" && hi.kind === "finite" && lo.closed && hi.closed && sameTerm(lo.at, hi.at) ? lo.at : null);

/** Whether the members of a cell are integers: all (true), none (false, when the claims below hold), or open. */
function isWhole(cell: Cell): boolean | null {
  const at = pointOf(cell.on);
  if (at !== null && at.kind === "number") return isInteger(at.value);
  return cell.floor === null || integerOf(cell.floor) === null ? null : false;
}

/** low ≤ t for constants: literal numbers are compared here, others strictly. */
const atLeast = (t: Term, low: Term): readonly Claim[] | null =>
  t.kind === "number" && low.kind === "number" ? (compareQ(low.value, t.value) <= 0 ? [] : null) : [positiveConstant(sub(t, low))];

/** The cell lies strictly between floor and floor + 1. */
function floorClaims(cell: Cell): readonly Claim[] | string {
  const { floor, on } = cell;
  if (floor === null) return [];
  if (integerOf(floor) === null) return "the floor is not an integer";
  const next = add(floor, int(1));
  const at = pointOf(on);
  if (at !== null) return at.kind === "number" ? "a literal number needs no floor" : [positiveConstant(sub(at, floor)), positiveConstant(add(next, neg(at)))];
  const { lo, hi } = on;
  if (lo.kind !== "finite" || hi.kind !== "finite" || lo.closed || hi.closed) return "only an open interval lies between two integers";
  const upper: Term = floor.kind === "number" ? { kind: "number", value: rational(floor.value.n + 1n) } : next;
  const [below, above] = [atLeast(lo.at, floor), atLeast(upper, hi.at)];
  return below === null || above === null ? "an integer lies in the cell" : [...below, ...above];
}

/** Whether the cell belongs to a given set; null when that is open. */
function inSet(set: GivenSet, marks: Cell["marks"][number], cell: Cell): boolean | null {
  const at = pointOf(cell.on);
  if (set.elements !== null) return at !== null && set.elements.some((e) => sameTerm(e, at));
  const holds = isSolved(set.any, marks);
  if (set.among === "R" || holds === false) return holds;
  const whole = isWhole(cell);
  return whole === false ? false : whole === null ? null : holds;
}

const not = (a: boolean | null): boolean | null => (a === null ? null : !a);
const both = (a: boolean | null, b: boolean | null): boolean | null => (a === false || b === false ? false : a === null || b === null ? null : true);

/** Whether the cell belongs to the set asked for; null when that is open. */
export function isMember(plan: Plan, cell: Cell): boolean | null {
  const values: (boolean | null)[] = [];
  for (const n of plan.nodes) {
    const set = plan.sets[n.left];
    const [a, b] = [values[n.left] ?? null, values[n.right] ?? null];
    if (n.op === "set") values.push(set === undefined ? null : inSet(set, cell.marks[n.left] ?? [], cell));
    else values.push(n.op === "intersection" ? both(a, b) : n.op === "difference" ? both(a, not(b)) : not(both(not(a), not(b))));
  }
  return values[values.length - 1] ?? null;
}

/** The set asked for. */
export const membersOf = (plan: Plan, answer: Answer): Region => joined(answer.cells.map((c) => c.on), (i) => { const c = answer.cells[i]; return c !== undefined && isMember(plan, c) === true; });

function planFault({ sets, nodes }: Plan): string | null {
  if (sets.length === 0 || nodes.length === 0) return "no sets";
  if (new Set(sets.map((s) => s.name)).size !== sets.length) return "two sets with one name";
  if (nodes.some((n, i) => (n.op === "set" ? n.left >= sets.length : n.left >= i || n.right >= i))) return "the expression is malformed";
  for (const { elements, any, variable } of sets) {
    if (elements === null ? any.length === 0 : any.length > 0) return "a set is a list or a condition";
    if (elements !== null && !elements.every(isConstantTerm)) return "an element that is not a number";
    if (any.some((all) => all.some((r) => symbolsOf(difference(r)).some((s) => s !== variable)))) return "a parameter in a condition";
  }
  return null;
}

function cellClaims(plan: Plan, cell: Cell): readonly Claim[] | string {
  const { on, marks } = cell;
  if (marks.length !== plan.sets.length) return "one list of marks for each set";
  const floor = floorClaims(cell);
  if (typeof floor === "string") return floor;
  // This claim also proves that the cell is a well-formed interval.
  const out: Claim[] = [{ kind: "defined_on", expr: sym("x"), variable: "x", on }, ...floor];
  for (const [i, set] of plan.sets.entries()) {
    const own = marks[i] ?? [];
    if (own.length !== set.any.length || set.any.some((all, k) => all.length !== own[k]?.length)) return "one mark for each relation";
    for (const [k, all] of set.any.entries()) {
      for (const [j, r] of all.entries()) {
        const mark = own[k]?.[j] ?? "open";
        const expr = difference(r);
        if (mark !== "open") out.push(mark === "undefined" ? { kind: "undefined_on", expr, variable: set.variable, on } : { kind: "sign", expr, variable: set.variable, on, sign: mark });
      }
    }
  }
  return isMember(plan, cell) === null ? "a cell on which nothing is decided" : out;
}

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const fault = planFault(plan);
  if (fault !== null) return fault;
  const cells = answer.cells.map((c) => c.on);
  const tiling = tilingClaims(cells, REALS, null, [], "x");
  if (typeof tiling === "string") return tiling;
  if (!plan.sets.every((s) => (s.elements ?? []).every((e) => cells.some((c) => { const at = pointOf(c); return at !== null && sameTerm(at, e); })))) return "an element is no cell of its own";
  if (plan.ask !== "set" && membersOf(plan, answer).some((i) => pointOf(i) === null)) return "infinitely many elements cannot be counted";
  const out: Claim[] = [...tiling];
  for (const cell of answer.cells) {
    const more = cellClaims(plan, cell);
    if (typeof more === "string") return more;
    out.push(...more);
  }
  return out;
}

export const statement: Statement<Plan, Answer> = { op: "set_expression", plan: planShape, answer: answerShape, claims };
