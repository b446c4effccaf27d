/**
 * TRUSTED: what a question about an arithmetic or geometric progression means. In formulas a_k (k a positive integer) is the
 * k-th term and S_k the sum of the first k, d the difference, q the ratio: a_k = a_1 + (k−1)d or a_1·q^(k−1), and
 * S_k = k·a_1 + k(k−1)/2·d or a_1·(1 + q + … + q^(k−1)). In a geometric progression a_1 and q are not 0; `positive`: all
 * terms are positive, so q is too. Three numbers x, y, z in arithmetic progression: 2y = x + z; in geometric progression:
 * y² = x·z, none of them 0. kernel/determined.ts says what is proved.
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { nonzeroConstant } from "../../certify/kernel/constant-claims.js";
import { type Shape, type ShapeOf, booleanShape, list, oneOf, record, termShape } from "../../certify/kernel/decode.js";
import { type Condition, type Determined, type Problem, determinedClaims, determinedShape } from "../../certify/kernel/determined.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, frac, int, mul, pow, sameTerm, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";

export const kinds = ["arithmetic", "geometric"] as const;
export type Kind = (typeof kinds)[number];
const equationShape = record<{ left: Term; right: Term }>({ left: termShape, right: termShape });
export type Equation = ShapeOf<typeof equationShape>;
const tripleShape = record<{ kind: Kind; terms: readonly Term[] }>({ kind: oneOf(...kinds), terms: list(termShape) });
export type Triple = ShapeOf<typeof tripleShape>;

export interface Plan {
  readonly kind: Kind;
  readonly facts: readonly Equation[];
  readonly triples: readonly Triple[];
  readonly positive: boolean;
  /** The difference is not 0, or the ratio is not 1. */
  readonly changing: boolean;
  /** These are not 0. */
  readonly nonzero: readonly Term[];
  /** "term": the formula of a_n; "sum": that of S_n. Both are found from a_1 and the step. */
  readonly ask: "value" | "term" | "sum";
  readonly target: Term;
}
export interface Answer { readonly determined: Determined }

/** Terms of a geometric sum that are written out. */
const MAX_SUM = 40n;
const FIRST = sym("a_1");
export const stepName = (kind: Kind): "d" | "q" => (kind === "arithmetic" ? "d" : "q");

/** a_k or S_k in terms of a_1 and d or q; null for another symbol, or a sum that is too long. */
function meaningOf(name: string, kind: Kind): Term | null {
  const m = /^([aS])_([1-9]\d{0,3})$/.exec(name);
  const step = sym(stepName(kind));
  if (m === null) return name === stepName(kind) ? step : null;
  const k = BigInt(m[2] ?? "1");
  const power = (n: bigint): Term => (n === 0n ? int(1) : n === 1n ? step : pow(step, int(n)));
  if (m[1] === "a") return k === 1n ? FIRST : kind === "arithmetic" ? add(FIRST, mul(int(k - 1n), step)) : mul(FIRST, power(k - 1n));
  if (kind === "arithmetic") return add(mul(int(k), FIRST), mul(frac(k * (k - 1n), 2n), step));
  if (k > MAX_SUM) return null;
  const terms: Term[] = [];
  for (let n = 0n; n < k; n += 1n) terms.push(power(n));
  return mul(FIRST, add(...terms));
}

/** A formula with a_k and S_k written out; null when it holds another letter. */
export function written(t: Term, kind: Kind): Term | null {
  // New names first: the meaning of a_5 holds a_1, which is no longer replaced.
  let out = t;
  const names = symbolsOf(t);
  const meanings: Term[] = [];
  for (const [i, name] of names.entries()) {
    const m = meaningOf(name, kind);
    if (m === null) return null;
    meanings.push(m);
    out = substitute(out, name, sym(`p_${i}`));
  }
  return meanings.reduce((u, m, i) => substitute(u, `p_${i}`, m), out);
}

export function problemOf(plan: Plan): Problem | string {
  const { kind } = plan;
  const step = sym(stepName(kind));
  const equations: Term[] = [];
  const conditions: Condition[] = [];
  if (kind === "geometric") conditions.push(...[FIRST, step].map((expr): Condition => ({ expr, is: plan.positive ? "positive" : "nonzero" })));
  else if (plan.positive) return "terms of an arithmetic progression are not all of one sign by two conditions";
  if (plan.changing) conditions.push({ expr: kind === "arithmetic" ? step : sub(step, int(1)), is: "nonzero" });
  for (const { left, right } of plan.facts) {
    const [l, r] = [written(left, kind), written(right, kind)];
    if (l === null || r === null) return "a fact with another letter";
    equations.push(sub(l, r));
  }
  for (const { kind: of, terms } of plan.triples) {
    const [x, y, z, ...more] = terms.map((t) => written(t, kind));
    if (x === undefined || x === null || y === undefined || y === null || z === undefined || z === null || more.length > 0) return "three terms";
    equations.push(of === "arithmetic" ? sub(mul(int(2), y), add(x, z)) : sub(mul(y, y), mul(x, z)));
    if (of === "geometric") conditions.push(...[x, y, z].map((expr): Condition => ({ expr, is: "nonzero" })));
  }
  for (const t of plan.nonzero) {
    const expr = written(t, kind);
    if (expr === null) return "a condition with another letter";
    conditions.push({ expr, is: "nonzero" });
  }
  const target = written(plan.target, kind);
  if (plan.ask !== "value") return { unknowns: ["a_1", stepName(kind)], equations, conditions, targets: [FIRST, step] };
  return target === null ? "what is asked holds another letter" : { unknowns: ["a_1", stepName(kind)], equations, conditions, targets: [target] };
}

const planShape: Shape<Plan> = record<{ kind: Kind; facts: readonly Equation[]; triples: readonly Triple[]; positive: boolean; changing: boolean; nonzero: readonly Term[]; ask: Plan["ask"]; target: Term }>({
  kind: oneOf(...kinds), facts: list(equationShape), triples: list(tripleShape), positive: booleanShape, changing: booleanShape, nonzero: list(termShape), ask: oneOf("value", "term", "sum"), target: termShape,
});
const answerShape: Shape<Answer> = record<{ determined: Determined }>({ determined: determinedShape });

export const statement: Statement<Plan, Answer> = {
  op: "progression",
  plan: planShape,
  answer: answerShape,
  claims(plan, answer): readonly Claim[] | string {
    const problem = problemOf(plan);
    if (typeof problem === "string") return problem;
    const out = determinedClaims(problem, answer.determined);
    if (typeof out === "string" || plan.ask !== "sum" || plan.kind !== "geometric") return out;
    // The formula of the sum divides by 1 − q, unless q is written as 1.
    return [...out, ...answer.determined.cases.flatMap((c) => c.values.slice(1)).filter((q) => !sameTerm(q, int(1))).map((q) => nonzeroConstant(sub(q, int(1))))];
  },
};
