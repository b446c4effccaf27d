/**
 * TRUSTED: what the value of a trigonometric expression under conditions means. Letters are angles in radians or other real
 * numbers. Facts are equations. A quadrant says the signs of sine and cosine. A range from i·π/2 to k·π/2 says that the
 * angle lies between, and therefore what signs it gives to sine or cosine: one quadrant both, two neighbours that of the
 * one which they share. kernel/determined.ts says what is proved: the values are all there are, and each is attained.
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, type ShapeOf, booleanShape, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { type Condition, type Determined, type Problem, determinedClaims, determinedShape } from "../../certify/kernel/determined.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, PI, call, frac, integerOf, mul, neg, parts, sameTerm, sub, sym } from "../../certify/kernel/term.js";

const equationShape = record<{ left: Term; right: Term }>({ left: termShape, right: termShape });
export type Equation = ShapeOf<typeof equationShape>;
const quadrantShape = record<{ angle: string; quadrant: 1 | 2 | 3 | 4 }>({ angle: symbolShape, quadrant: oneOf(1, 2, 3, 4) });
export type Quadrant = ShapeOf<typeof quadrantShape>;
/** from·π/2 < angle < to·π/2; `closed`: the ends belong to it, but for the one that is `open`. */
const rangeShape = record<{ angle: string; from: Term; to: Term; closed: boolean; open: "from" | "to" | null }>({ angle: symbolShape, from: termShape, to: termShape, closed: booleanShape, open: nullable(oneOf("from", "to")) });
export type Range = ShapeOf<typeof rangeShape>;

export interface Plan {
  readonly letters: readonly string[];
  readonly facts: readonly Equation[];
  readonly quadrants: readonly Quadrant[];
  readonly ranges: readonly Range[];
  readonly target: Term;
}
export interface Answer { readonly determined: Determined }

const sin = (name: string): Term => call("sin", sym(name));
const cos = (name: string): Term => call("cos", sym(name));

/** The quadrant that begins at i·π/2. */
const quadrantAt = (i: bigint): 1 | 2 | 3 | 4 => { const r = ((i % 4n) + 4n) % 4n; return r === 0n ? 1 : r === 1n ? 2 : r === 2n ? 3 : 4; };

function signs(name: string, quadrant: 1 | 2 | 3 | 4, isSin: Condition["is"], isCos: Condition["is"]): readonly Condition[] {
  const [s, c] = [sin(name), cos(name)];
  return [{ expr: quadrant <= 2 ? s : neg(s), is: isSin }, { expr: quadrant === 1 || quadrant === 4 ? c : neg(c), is: isCos }];
}

/** What the signs of sine and cosine say of the tangent, where the target has one: it is defined, and positive in I and III. */
const tangents = (target: Term, name: string, quadrant: 1 | 2 | 3 | 4): readonly Condition[] => {
  const t = call("tan", sym(name));
  return holds(target, t) ? [{ expr: quadrant === 1 || quadrant === 3 ? t : neg(t), is: "positive" }] : [];
};
const holds = (t: Term, part: Term, fuel = 200): boolean => fuel > 0 && (sameTerm(t, part) || parts(t).some((p) => holds(p, part, fuel - 1)));

function rangeConditions({ angle, from, to, closed, open }: Range): readonly Condition[] | null {
  const [i, k] = [integerOf(from), integerOf(to)];
  if (i === null || k === null || k <= i || k > i + 2n || (!closed && open !== null)) return null;
  const at = (end: "from" | "to"): Condition["is"] => (closed && open !== end ? "nonnegative" : "positive");
  const x = sym(angle);
  const place = (n: Term): Term => mul(n, frac(1, 2), PI);
  const inside: readonly Condition[] = [{ expr: sub(x, place(from)), is: at("from") }, { expr: sub(place(to), x), is: at("to") }];
  // The sine is 0 at even multiples of π/2, the cosine at odd ones.
  const isEven = i % 2n === 0n;
  if (k === i + 1n) return [...inside, ...signs(angle, quadrantAt(i), at(isEven ? "from" : "to"), at(isEven ? "to" : "from"))];
  // Two neighbouring quadrants share the sign of one of the two.
  const both = closed ? "nonnegative" : "positive";
  const [a, b] = [signs(angle, quadrantAt(i), both, both), signs(angle, quadrantAt(i + 1n), both, both)];
  const shared = quadrantAt(i) === 1 || quadrantAt(i) === 3 ? 0 : 1;
  const one = a[shared];
  return one === undefined || b.length !== 2 ? null : [...inside, one];
}

export function problemOf(plan: Plan): Problem | string {
  const conditions: Condition[] = [];
  for (const q of plan.quadrants) conditions.push(...signs(q.angle, q.quadrant, "positive", "positive"));
  for (const r of plan.ranges) {
    const more = rangeConditions(r);
    if (more === null) return "a range of one quadrant or two";
    conditions.push(...more);
  }
  for (const q of plan.quadrants) conditions.push(...tangents(plan.target, q.angle, q.quadrant));
  for (const r of plan.ranges) {
    const [i, k] = [integerOf(r.from), integerOf(r.to)];
    if (i !== null && k === i + 1n && !r.closed) conditions.push(...tangents(plan.target, r.angle, quadrantAt(i)));
  }
  return { unknowns: plan.letters, equations: plan.facts.map((f) => sub(f.left, f.right)), conditions, targets: [plan.target] };
}

const planShape: Shape<Plan> = record<{ letters: readonly string[]; facts: readonly Equation[]; quadrants: readonly Quadrant[]; ranges: readonly Range[]; target: Term }>({
  letters: list(symbolShape), facts: list(equationShape), quadrants: list(quadrantShape), ranges: list(rangeShape), target: termShape,
});
const answerShape: Shape<Answer> = record<{ determined: Determined }>({ determined: determinedShape });

export const statement: Statement<Plan, Answer> = {
  op: "trig_value",
  plan: planShape,
  answer: answerShape,
  claims(plan, answer): readonly Claim[] | string {
    const problem = problemOf(plan);
    return typeof problem === "string" ? problem : determinedClaims(problem, answer.determined);
  },
};
