/**
 * TRUSTED: what a question about vectors means. Vectors have two or three real components each, or (at most two of them)
 * none: then only their products matter, g_1 = a·a, g_12 = a·b, g_2 = b·b, and two vectors with given products exist
 * exactly when g_1, g_2 and g_1·g_2 − g_12² are not negative (Gram). A formula such as 2a + kb is a combination whose
 * coefficients hold letters only. |u| is a letter m with m² = u·u and m ≥ 0. The angle of u and v, for u and v not 0, has
 * the cosine u·v/(|u|·|v|). Perpendicular: u·v = 0. Parallel: the determinant of components is 0; without components, that
 * of coefficients, which needs that the vectors themselves are not parallel. Not 0: u·u > 0. kernel/determined.ts says what is proved.
 */
import { positiveConstant } from "../../certify/kernel/constant-claims.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, type ShapeOf, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { type Condition, type Determined, type Problem, determinedClaims, determinedShape } from "../../certify/kernel/determined.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, PI, add, call, div, int, isConstantTerm, mul, neg, sameTerm, sub, sym, symbolsOf } from "../../certify/kernel/term.js";

const vectorShape = record<{ name: string; components: readonly Term[] | null }>({ name: symbolShape, components: nullable(list(termShape)) });
export type GivenVector = ShapeOf<typeof vectorShape>;
const factShape = record<{ kind: "dot" | "modulus" | "cosine" | "perpendicular" | "parallel" | "not_parallel" | "nonzero"; u: Term; v: Term | null; value: Term | null }>({
  kind: oneOf("dot", "modulus", "cosine", "perpendicular", "parallel", "not_parallel", "nonzero"), u: termShape, v: nullable(termShape), value: nullable(termShape),
});
export type Fact = ShapeOf<typeof factShape>;
const targetShape = record<{ kind: "letter" | "dot" | "modulus" | "cosine" | "angle"; u: Term; v: Term | null }>({ kind: oneOf("letter", "dot", "modulus", "cosine", "angle"), u: termShape, v: nullable(termShape) });
export type Target = ShapeOf<typeof targetShape>;

export interface Plan {
  readonly vectors: readonly GivenVector[];
  readonly letters: readonly string[];
  readonly facts: readonly Fact[];
  readonly target: Target;
}
export interface Answer {
  readonly determined: Determined;
  /** For an angle: from 0 to π, with the cosine that was found. */
  readonly angle: Term | null;
}

/** The coefficients of a combination of the vectors; null for anything else. */
export function coefficients(t: Term, plan: Plan, fuel = 100): readonly Term[] | null {
  const names = plan.vectors.map((v) => v.name);
  const isScalar = (p: Term): boolean => symbolsOf(p).every((s) => plan.letters.includes(s));
  if (fuel <= 0) return null;
  if (t.kind === "symbol" && names.includes(t.name)) return names.map((n) => int(n === t.name ? 1 : 0));
  if (t.kind === "sum") {
    let out: readonly Term[] = names.map(() => int(0));
    for (const p of t.terms) { const c = coefficients(p, plan, fuel - 1); if (c === null) return null; out = out.map((o, i) => add(o, c[i] ?? int(0))); }
    return out;
  }
  if (t.kind !== "product") return null;
  const [vector, ...others] = t.factors.filter((f) => !isScalar(f));
  const c = vector === undefined || others.length > 0 ? null : coefficients(vector, plan, fuel - 1);
  const scalars = t.factors.filter(isScalar);
  return c === null ? null : c.map((k) => mul(...scalars, k));
}

const combined = (plan: Plan, c: readonly Term[], k: number): Term => add(...plan.vectors.map((v, i) => mul(c[i] ?? int(0), v.components?.[k] ?? int(0))));
const dimensionOf = (plan: Plan): number => plan.vectors[0]?.components?.length ?? 0;
const GRAM = [sym("g_1"), sym("g_12"), sym("g_2")] as const;
const independence = sub(mul(GRAM[0], GRAM[2]), mul(GRAM[1], GRAM[1]));

function dotProduct(plan: Plan, u: readonly Term[], v: readonly Term[]): Term {
  const n = dimensionOf(plan);
  if (n > 0) return add(...Array.from({ length: n }, (_, k) => mul(combined(plan, u, k), combined(plan, v, k))));
  const [a, b, c, d] = [u[0] ?? int(0), u[1] ?? int(0), v[0] ?? int(0), v[1] ?? int(0)];
  return add(mul(a, c, GRAM[0]), mul(add(mul(a, d), mul(b, c)), GRAM[1]), mul(b, d, GRAM[2]));
}

/** The equations and conditions, with the moduli named so far. */
class Builder {
  readonly equations: Term[] = [];
  readonly conditions: Condition[] = [];
  readonly moduli: (readonly [Term, Term])[] = [];
  private readonly plan: Plan;

  constructor(plan: Plan) {
    this.plan = plan;
  }

  dot(u: Term, v: Term | null): Term | null {
    const [a, b] = [coefficients(u, this.plan), v === null ? null : coefficients(v, this.plan)];
    return a === null || b === null ? null : dotProduct(this.plan, a, b);
  }

  /** The letter that stands for |u|. */
  modulus(u: Term): Term | null {
    const old = this.moduli.find(([t]) => sameTerm(t, u));
    if (old !== undefined) return old[1];
    const square = this.dot(u, u);
    if (square === null) return null;
    const m = sym(`m_${this.moduli.length + 1}`);
    this.moduli.push([u, m]);
    this.equations.push(sub(mul(m, m), square));
    this.conditions.push({ expr: m, is: "nonnegative" });
    return m;
  }

  /** |u|·|v|, neither of which is 0. */
  product(u: Term, v: Term | null): Term | null {
    const [a, b] = [this.modulus(u), v === null ? null : this.modulus(v)];
    if (a === null || b === null) return null;
    this.conditions.push({ expr: a, is: "positive" }, { expr: b, is: "positive" });
    return mul(a, b);
  }

  parallel(u: Term, v: Term | null): Term | null {
    const [a, b] = [coefficients(u, this.plan), v === null ? null : coefficients(v, this.plan)];
    if (a === null || b === null) return null;
    const n = dimensionOf(this.plan);
    if (n === 2) return sub(mul(combined(this.plan, a, 0), combined(this.plan, b, 1)), mul(combined(this.plan, a, 1), combined(this.plan, b, 0)));
    const isFree = this.plan.facts.some((f) => f.kind === "not_parallel" && isPairOfAll(f, this.plan));
    return n === 0 && isFree ? sub(mul(a[0] ?? int(0), b[1] ?? int(0)), mul(a[1] ?? int(0), b[0] ?? int(0))) : null;
  }
}

/** "a and b are not parallel", about the two vectors themselves. */
const isPairOfAll = (f: Fact, plan: Plan): boolean => { const [a, b] = plan.vectors; return a !== undefined && b !== undefined && f.v !== null && sameTerm(f.u, sym(a.name)) && sameTerm(f.v, sym(b.name)); };

function factOf(f: Fact, b: Builder, plan: Plan): boolean {
  const add1 = (e: Term | null): boolean => { if (e !== null) b.equations.push(e); return e !== null; };
  if (f.value !== null && !symbolsOf(f.value).every((s) => plan.letters.includes(s))) return false;
  switch (f.kind) {
    case "perpendicular": return f.value === null && add1(b.dot(f.u, f.v));
    case "parallel": return f.value === null && add1(b.parallel(f.u, f.v));
    case "not_parallel": { b.conditions.push({ expr: independence, is: "positive" }); return f.value === null && dimensionOf(plan) === 0 && isPairOfAll(f, plan); }
    case "nonzero": { const d = b.dot(f.u, f.u); if (d !== null) b.conditions.push({ expr: d, is: "positive" }); return d !== null && f.v === null && f.value === null; }
    case "dot": { const d = b.dot(f.u, f.v); return d !== null && f.value !== null && add1(sub(d, f.value)); }
    case "modulus": { const m = b.modulus(f.u); return m !== null && f.value !== null && f.v === null && add1(sub(m, f.value)); }
    case "cosine": { const [d, m] = [b.dot(f.u, f.v), b.product(f.u, f.v)]; return d !== null && m !== null && f.value !== null && add1(sub(d, mul(m, f.value))); }
  }
}

export function problemOf(plan: Plan): Problem | string {
  const { vectors, letters, facts, target } = plan;
  const n = dimensionOf(plan);
  const isGram = n === 0;
  if (vectors.length === 0 || (isGram ? vectors.length !== 2 || vectors.some((v) => v.components !== null) : n < 2 || n > 3 || vectors.some((v) => v.components?.length !== n))) return "vectors of one kind";
  if (!vectors.every((v) => (v.components ?? []).every((c) => symbolsOf(c).every((s) => letters.includes(s))))) return "components hold letters only";
  const b = new Builder(plan);
  if (isGram) b.conditions.push({ expr: GRAM[0], is: "nonnegative" }, { expr: GRAM[2], is: "nonnegative" }, { expr: independence, is: "nonnegative" });
  for (const f of facts) if (!factOf(f, b, plan)) return "a fact that has no meaning here";
  const { kind, u, v } = target;
  const over = (): Term | null => { const [d, m] = [b.dot(u, v), b.product(u, v)]; return d === null || m === null ? null : div(d, m); };
  const goal = kind === "letter" ? (v === null && symbolsOf(u).every((s) => letters.includes(s)) ? u : null) : kind === "dot" ? b.dot(u, v) : kind === "modulus" ? (v === null ? b.modulus(u) : null) : over();
  if (goal === null) return "what is asked has no meaning here";
  const unknowns = [...letters, ...(isGram ? ["g_1", "g_12", "g_2"] : []), ...b.moduli.map((_, i) => `m_${i + 1}`)];
  const names = [...unknowns, ...vectors.map((w) => w.name)];
  return new Set(names).size !== names.length ? "two things with one name" : { unknowns, equations: b.equations, conditions: b.conditions, targets: [goal] };
}

export const valuesOf = (answer: Answer): readonly Term[] => answer.determined.cases.flatMap((c) => c.values);

const planShape: Shape<Plan> = record<{ vectors: readonly GivenVector[]; letters: readonly string[]; facts: readonly Fact[]; target: Target }>({ vectors: list(vectorShape), letters: list(symbolShape), facts: list(factShape), target: targetShape });
const answerShape: Shape<Answer> = record<{ determined: Determined; angle: Term | null }>({ determined: determinedShape, angle: nullable(termShape) });

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const problem = problemOf(plan);
  if (typeof problem === "string") return problem;
  const out = determinedClaims(problem, answer.determined);
  if (typeof out === "string") return out;
  if (plan.target.kind !== "angle") return answer.angle === null ? out : "an angle that is not asked for";
  const [cosine, ...others] = valuesOf(answer);
  const { angle } = answer;
  if (cosine === undefined || others.length > 0 || angle === null || !isConstantTerm(angle)) return "one angle is asked for";
  const isZero = sameTerm(angle, int(0));
  const isStraight = sameTerm(angle, PI);
  return [...out, { kind: "equal", left: call("cos", angle), right: cosine }, ...(isZero ? [] : [positiveConstant(angle)]), ...(isStraight ? [] : [positiveConstant(add(PI, neg(angle)))])];
}

export const statement: Statement<Plan, Answer> = { op: "vector", plan: planShape, answer: answerShape, claims };
