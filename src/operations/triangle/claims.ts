/**
 * TRUSTED: what a question about a triangle means. a, b, c > 0 are the sides opposite A, B, C, each less than the sum of the
 * other two, and S > 0 is the area: 16·S² = (a+b+c)(−a+b+c)(a−b+c)(a+b−c) (Heron). Three such numbers are the sides of
 * a triangle. cos A stands for (b² + c² − a²)/(2bc) (law of cosines), sin A for 2S/(bc), tan A for their quotient. An angle
 * that is given, between 0 and π, is given by its cosine, which is one-to-one there. kernel/determined.ts says what is proved.
 */
import { positiveConstant } from "../../certify/kernel/constant-claims.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, type ShapeOf, list, nullable, oneOf, record, termShape } from "../../certify/kernel/decode.js";
import { type Condition, type Determined, type Problem, determinedClaims, determinedShape } from "../../certify/kernel/determined.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, PI, add, call, div, int, isConstantTerm, mul, neg, pow, sub, sym, symbolsOf } from "../../certify/kernel/term.js";

export const ANGLES = ["A", "B", "C"] as const;
export type Angle = (typeof ANGLES)[number];
const equationShape = record<{ left: Term; right: Term }>({ left: termShape, right: termShape });
export type Equation = ShapeOf<typeof equationShape>;
const angleShape = record<{ angle: Angle; value: Term }>({ angle: oneOf(...ANGLES), value: termShape });
export type GivenAngle = ShapeOf<typeof angleShape>;

export interface Plan {
  /** Equations in a, b, c, S and sines, cosines, tangents of A, B, C. */
  readonly facts: readonly Equation[];
  readonly angles: readonly GivenAngle[];
  /** A formula of the same kind; null: an angle is asked for. */
  readonly target: Term | null;
  readonly angle: Angle | null;
}
export interface Answer {
  readonly determined: Determined;
  readonly angle: Term | null;
}

const [a, b, c, S] = [sym("a"), sym("b"), sym("c"), sym("S")];
const square = (t: Term): Term => pow(t, int(2));
/** The side opposite, and the two beside. */
const sidesOf = (angle: Angle): readonly [Term, Term, Term] => (angle === "A" ? [a, b, c] : angle === "B" ? [b, c, a] : [c, a, b]);
const angleOf = (t: Term): Angle | null => (t.kind === "symbol" ? (ANGLES.find((n) => n === t.name) ?? null) : null);

function functionOf(fn: "sin" | "cos" | "tan", angle: Angle): Term {
  const [x, y, z] = sidesOf(angle);
  const twice = sub(add(square(y), square(z)), square(x));
  return fn === "cos" ? div(twice, mul(int(2), y, z)) : fn === "sin" ? div(mul(int(2), S), mul(y, z)) : div(mul(int(4), S), twice);
}

/** A formula in a, b, c and S; null when something in it has no meaning here. */
export function written(t: Term, fuel = 100): Term | null {
  if (fuel <= 0) return null;
  if (isConstantTerm(t)) return t;
  switch (t.kind) {
    case "symbol": return ["a", "b", "c", "S"].includes(t.name) ? t : null;
    case "sum": case "product": {
      const out: Term[] = [];
      for (const p of t.kind === "sum" ? t.terms : t.factors) { const w = written(p, fuel - 1); if (w === null) return null; out.push(w); }
      return t.kind === "sum" ? add(...out) : mul(...out);
    }
    case "power": { const base = written(t.base, fuel - 1); return base === null || !isConstantTerm(t.exponent) ? null : pow(base, t.exponent); }
    case "call": { const angle = angleOf(t.arg); return angle !== null && (t.fn === "sin" || t.fn === "cos" || t.fn === "tan") ? functionOf(t.fn, angle) : null; }
    default: return null;
  }
}

export function problemOf(plan: Plan): Problem | string {
  const equations: Term[] = [sub(mul(int(16), square(S)), mul(add(a, b, c), sub(add(b, c), a), sub(add(a, c), b), sub(add(a, b), c)))];
  const conditions: Condition[] = [a, b, c, S, sub(add(b, c), a), sub(add(a, c), b), sub(add(a, b), c)].map((expr) => ({ expr, is: "positive" }));
  for (const f of plan.facts) {
    const [l, r] = [written(f.left), written(f.right)];
    if (l === null || r === null) return "a fact that has no meaning here";
    equations.push(sub(l, r));
  }
  for (const { angle, value } of plan.angles) {
    const [x, y, z] = sidesOf(angle);
    if (symbolsOf(value).length > 0) return "an angle is a number";
    // 0 < value < π: these conditions hold no letters.
    conditions.push({ expr: value, is: "positive" }, { expr: sub(PI, value), is: "positive" });
    equations.push(sub(sub(add(square(y), square(z)), square(x)), mul(int(2), y, z, call("cos", value))));
  }
  const target = plan.target !== null ? written(plan.target) : plan.angle !== null ? functionOf("cos", plan.angle) : null;
  if (target === null || (plan.target === null) === (plan.angle === null)) return "one thing is asked for";
  return { unknowns: ["a", "b", "c", "S"], equations, conditions, targets: [target] };
}

export const valuesOf = (answer: Answer): readonly Term[] => answer.determined.cases.flatMap((k) => k.values);

const planShape: Shape<Plan> = record<{ facts: readonly Equation[]; angles: readonly GivenAngle[]; target: Term | null; angle: Angle | null }>({ facts: list(equationShape), angles: list(angleShape), target: nullable(termShape), angle: nullable(oneOf(...ANGLES)) });
const answerShape: Shape<Answer> = record<{ determined: Determined; angle: Term | null }>({ determined: determinedShape, angle: nullable(termShape) });

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const problem = problemOf(plan);
  if (typeof problem === "string") return problem;
  const out = determinedClaims(problem, answer.determined);
  if (typeof out === "string") return out;
  if (plan.angle === null) return answer.angle === null ? out : "an angle that is not asked for";
  const [cosine, ...others] = valuesOf(answer);
  const { angle } = answer;
  if (cosine === undefined || others.length > 0 || angle === null || !isConstantTerm(angle)) return "one angle is asked for";
  return [...out, { kind: "equal", left: call("cos", angle), right: cosine }, positiveConstant(angle), positiveConstant(add(PI, neg(angle)))];
}

export const statement: Statement<Plan, Answer> = { op: "triangle", plan: planShape, answer: answerShape, claims };
