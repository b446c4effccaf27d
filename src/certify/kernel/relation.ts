/**
 * Relations between two sides, and whether a condition made of them holds where the signs of left − right are known. Used
 * by statements; it proves nothing. A point at which a side is undefined does not satisfy a relation.
 */
import { type Shape, type ShapeOf, oneOf, record, termShape } from "./decode.js";
import { type Term, sub } from "./term.js";

export const comparisons = ["<", "<=", ">", ">=", "!=", "="] as const;
export type Comparison = (typeof comparisons)[number];

export const relationShape = record<{ left: Term; op: Comparison; right: Term }>({ left: termShape, op: oneOf(...comparisons), right: termShape });
export type Relation = ShapeOf<typeof relationShape>;

/** The sign of left − right on a cell; "open": nothing is said about it. */
export type Mark = -1 | 0 | 1 | "undefined" | "open";
export const markShape: Shape<Mark> = oneOf<Mark>(-1, 0, 1, "undefined", "open");

/** left − right: defined exactly where both sides are. */
export const difference = (r: Relation): Term => (r.right.kind === "number" && r.right.value.n === 0n ? r.left : sub(r.left, r.right));

/** Whether a relation holds where left − right has this sign; null when that is open. */
export function holdsAt(op: Comparison, mark: Mark): boolean | null {
  if (mark === "open") return null;
  if (mark === "undefined") return false;
  switch (op) {
    case "<": return mark < 0;
    case "<=": return mark <= 0;
    case ">": return mark > 0;
    case ">=": return mark >= 0;
    case "=": return mark === 0;
    case "!=": return mark !== 0;
  }
}

/** Whether a disjunction of conjunctions holds on a cell with these marks; null when they do not decide it. */
export function isSolved(any: readonly (readonly Relation[])[], marks: readonly (readonly Mark[])[]): boolean | null {
  const each = any.map((all, i) => {
    const truths = all.map((r, j) => holdsAt(r.op, marks[i]?.[j] ?? "open"));
    return truths.includes(false) ? false : truths.includes(null) ? null : true;
  });
  return each.includes(true) ? true : each.includes(null) ? null : false;
}
