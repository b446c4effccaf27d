/**
 * TRUSTED: what a probability of drawing without replacement means. Every ordered draw is equally likely. `counts` says how
 * many things of each kind there are, N in all.
 *   sequence  the kinds come in this order: the product of (left of that kind)/(left in all)
 *   set       so many of each kind, in any order: the number of choices ∏ C(nᵢ, kᵢ) over C(N, Σ kᵢ)
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, countShape, list, oneOf, record, termShape, textShape } from "../../certify/kernel/decode.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, frac, isConstantTerm, mul } from "../../certify/kernel/term.js";

export interface Count {
  readonly name: string;
  readonly count: number;
}
export interface Plan {
  readonly want: "sequence" | "set";
  readonly counts: readonly Count[];
  readonly sequence: readonly string[];
  readonly wanted: readonly Count[];
}
export interface Answer {
  readonly value: Term;
}

const countOfKind: Shape<Count> = record<{ name: string; count: number }>({ name: textShape, count: countShape });
const planShape: Shape<Plan> = record<{ want: Plan["want"]; counts: readonly Count[]; sequence: readonly string[]; wanted: readonly Count[] }>({ want: oneOf("sequence", "set"), counts: list(countOfKind), sequence: list(textShape), wanted: list(countOfKind) });
const answerShape: Shape<Answer> = record<{ value: Term }>({ value: termShape });

const distinct = (names: readonly string[]): boolean => new Set(names).size === names.length;
const totalOf = (counts: readonly Count[]): number => counts.reduce((n, c) => n + c.count, 0);

/** n·(n−1)·…·(n−k+1) over m·(m−1)·…, factor by factor; 0 as soon as nothing is left. k ≤ m. */
export function fallingRatio(n: number, m: number, k: number): Term {
  return mul(...Array.from({ length: k }, (_, i) => frac(n > i ? n - i : 0, m - i)));
}

/** The probability as a product of fractions; a string when more is drawn than there is. */
export function probabilityOf(plan: Plan): Term | string {
  const total = totalOf(plan.counts);
  const left = new Map(plan.counts.map((c) => [c.name, c.count]));
  const drawn = plan.want === "sequence" ? plan.sequence.length : totalOf(plan.wanted);
  if (drawn < 1 || drawn > total || drawn > 100) return "more is drawn than there is, or nothing";
  if (plan.want === "sequence") {
    return mul(...plan.sequence.map((name, i) => {
      const n = left.get(name) ?? 0;
      left.set(name, n > 0 ? n - 1 : 0);
      return frac(n, total - i);
    }));
  }
  // ∏ C(nᵢ, kᵢ)/C(N, k) = (k!/∏ kᵢ!)·∏ nᵢ(nᵢ−1)…/N(N−1)…, the falling factors of N shared out one after the other.
  const factors: Term[] = [];
  let used = 0;
  for (const { name, count } of plan.wanted) {
    factors.push(fallingRatio(left.get(name) ?? 0, total - used, count));
    // (used + 1)…(used + count)/count!: the next part of the multinomial coefficient.
    for (let i = 1; i <= count; i += 1) factors.push(frac(used + i, i));
    used += count;
  }
  return mul(...factors);
}

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  if (!distinct(plan.counts.map((c) => c.name)) || !distinct(plan.wanted.map((c) => c.name))) return "a kind is listed twice";
  if ((plan.want === "sequence" ? plan.wanted : plan.sequence).length > 0) return "either an order or numbers of each kind";
  const p = probabilityOf(plan);
  if (typeof p === "string") return p;
  return isConstantTerm(answer.value) ? [{ kind: "equal", left: p, right: answer.value }] : "not a number";
}

export const statement: Statement<Plan, Answer> = { op: "draw_probability", plan: planShape, answer: answerShape, claims };
