/**
 * TRUSTED: what an answer about the order of numbers means. `order` is a permutation of the items, increasing; each step
 * of it is a proved sign of a difference, or a proved equality where `ties` says so.
 *   sort      the items in that order, or the reverse of it
 *   kth       the item at place k from the small end, or from the large one; no two items are equal, so the place is unique
 *   closest   every other item is farther from the target: (target − other)² − (target − chosen)² > 0
 *   relation  `sign` is the sign of first − second, and `holds` is what the relation says about that sign
 */
import { definedConstant, negativeConstant, positiveConstant } from "../../certify/kernel/constant-claims.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, booleanShape, countShape, list, nullable, oneOf, record, termShape, textShape } from "../../certify/kernel/decode.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, int, isConstantTerm, pow, sub } from "../../certify/kernel/term.js";

export const WANTS = ["sort", "kth", "closest", "relation"] as const;
export const RELATIONS = ["<", "<=", ">", ">=", "=", "!="] as const;

export interface Item {
  /** A letter under which the item is shown, (b) or t; null: it is shown as the number it is. */
  readonly label: string | null;
  readonly value: Term;
}
export interface Plan {
  readonly want: (typeof WANTS)[number];
  readonly items: readonly Item[];
  /** Of sort and kth: the largest comes first. */
  readonly descending: boolean;
  readonly k: number | null;
  readonly target: Term | null;
  readonly relation: (typeof RELATIONS)[number] | null;
}
export interface Answer {
  /** Indices of the items, increasing values; for sort and kth. */
  readonly order: readonly number[];
  /** Whether an item of `order` equals the one before it; one fewer than items. */
  readonly ties: readonly boolean[];
  /** Of closest: the index. */
  readonly chosen: number | null;
  /** Of relation. */
  readonly sign: -1 | 0 | 1 | null;
  readonly holds: boolean | null;
}

const itemShape: Shape<Item> = record<{ label: string | null; value: Term }>({ label: nullable(textShape), value: termShape });
const planShape: Shape<Plan> = record<{ want: Plan["want"]; items: readonly Item[]; descending: boolean; k: number | null; target: Term | null; relation: Plan["relation"] }>({
  want: oneOf(...WANTS), items: list(itemShape), descending: booleanShape, k: nullable(countShape), target: nullable(termShape), relation: nullable(oneOf(...RELATIONS)),
});
const answerShape: Shape<Answer> = record<{ order: readonly number[]; ties: readonly boolean[]; chosen: number | null; sign: Answer["sign"]; holds: boolean | null }>({
  order: list(countShape), ties: list(booleanShape), chosen: nullable(countShape), sign: nullable(oneOf(-1, 0, 1)), holds: nullable(booleanShape),
});

/** The index that a kth question is answered by. */
export const placeOf = (plan: Plan): number => (plan.descending ? plan.items.length - (plan.k ?? 0) : (plan.k ?? 0) - 1);

export function relationHolds(relation: (typeof RELATIONS)[number], sign: -1 | 0 | 1): boolean {
  switch (relation) {
    case "<": return sign < 0;
    case "<=": return sign <= 0;
    case ">": return sign > 0;
    case ">=": return sign >= 0;
    case "=": return sign === 0;
    case "!=": return sign !== 0;
  }
}

function orderClaims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const n = plan.items.length;
  if (answer.order.length !== n || answer.ties.length !== n - 1 || new Set(answer.order).size !== n) return "not an order of all items";
  if (plan.want === "kth" && (plan.k === null || plan.k < 1 || plan.k > n)) return "there is no such place";
  if (plan.want === "kth" && answer.ties.some((t) => t)) return "two equal items: the place is not unique";
  const claims: Claim[] = [];
  for (const [i, tie] of answer.ties.entries()) {
    const [a, b] = [plan.items[answer.order[i] ?? n], plan.items[answer.order[i + 1] ?? n]];
    if (a === undefined || b === undefined) return "an index that is none of an item";
    claims.push(tie ? { kind: "equal", left: a.value, right: b.value } : positiveConstant(sub(b.value, a.value)));
  }
  return claims;
}

function closestClaims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { target } = plan;
  const chosen = plan.items[answer.chosen ?? plan.items.length];
  if (target === null || chosen === undefined) return "no target, or no item";
  const distance = (t: Term): Term => pow(sub(target, t), int(2));
  return plan.items.filter((_, i) => i !== answer.chosen).map((other) => positiveConstant(sub(distance(other.value), distance(chosen.value))));
}

function relationClaims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const [a, b] = plan.items;
  if (a === undefined || b === undefined || plan.items.length !== 2 || plan.relation === null || answer.sign === null) return "a relation is between two numbers";
  if (answer.holds !== relationHolds(plan.relation, answer.sign)) return "the sign says something else about the relation";
  if (answer.sign === 0) return [{ kind: "equal", left: a.value, right: b.value }];
  const difference = sub(a.value, b.value);
  return [answer.sign > 0 ? positiveConstant(difference) : negativeConstant(difference)];
}

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const terms = [...plan.items.map((i) => i.value), ...(plan.target === null ? [] : [plan.target])];
  const labels = plan.items.flatMap((i) => (i.label === null ? [] : [i.label]));
  if (plan.items.length < 2 || !terms.every(isConstantTerm)) return "two numbers or more are compared";
  if (new Set(labels).size !== labels.length) return "two items have one label";
  const own = plan.want === "closest" ? closestClaims(plan, answer) : plan.want === "relation" ? relationClaims(plan, answer) : orderClaims(plan, answer);
  return typeof own === "string" ? own : [...terms.map(definedConstant), ...own];
}

export const statement: Statement<Plan, Answer> = { op: "compare", plan: planShape, answer: answerShape, claims };
