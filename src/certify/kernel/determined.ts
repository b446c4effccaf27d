/**
 * The values that targets must take wherever equations and conditions hold. Used by statements; it proves nothing.
 * A point gives real values to the unknowns so that every equation (a term that is to be 0) is defined and 0, and every
 * condition is defined and holds. The claims below mean: at every point, each target that is defined there has one of
 * its `roots` that are not excluded as its value; and each case is a point at which the targets have these values.
 *   follows   P(target)·guards − Σ cofactor·equation = 0 wherever the left side is defined. The cofactors are defined
 *             wherever the target is, the guards are conditions that are not 0: so P(target) = 0 at every such point.
 *   roots     the real zeros of P, complete.
 *   excluded  ±(target − root) = a + Σ coefficient·(product of conditions that are ≥ 0), where a is not negative and
 *             something on the right is positive: the target cannot have this value.
 * With one target there may be several cases, one for each root that is left; with more targets there is one root each.
 */
import { nonzeroConstant, positiveConstant } from "./constant-claims.js";
import type { Claim } from "./claim.js";
import { type Shape, type ShapeOf, countShape, list, nullable, oneOf, record, termShape } from "./decode.js";
import { signQ } from "./rational.js";
import { REALS, openAt } from "./region.js";
import { type Term, add, int, integerOf, isConstantTerm, mul, neg, parts, sameTerm, sub, substitute, sym, symbolsOf } from "./term.js";

/** expr > 0, expr ≥ 0, expr ≠ 0. */
export const conditionShape = record<{ expr: Term; is: "positive" | "nonnegative" | "nonzero" }>({ expr: termShape, is: oneOf("positive", "nonnegative", "nonzero") });
export type Condition = ShapeOf<typeof conditionShape>;

export interface Problem {
  readonly unknowns: readonly string[];
  readonly equations: readonly Term[];
  readonly conditions: readonly Condition[];
  readonly targets: readonly Term[];
}

const productShape = record<{ coefficient: Term; conditions: readonly number[] }>({ coefficient: termShape, conditions: list(countShape) });
const exclusionShape = record<{ root: number; sign: 1 | -1; constant: Term; products: readonly ShapeOf<typeof productShape>[] }>({ root: countShape, sign: oneOf(1, -1), constant: termShape, products: list(productShape) });
export type Exclusion = ShapeOf<typeof exclusionShape>;
/** `polynomial` is in the symbol LETTER. */
const traceShape = record<{ polynomial: Term; cofactors: readonly Term[]; guards: readonly number[]; roots: readonly Term[]; excluded: readonly Exclusion[] }>({
  polynomial: termShape, cofactors: list(termShape), guards: list(countShape), roots: list(termShape), excluded: list(exclusionShape),
});
export type Trace = ShapeOf<typeof traceShape>;
const caseShape = record<{ point: readonly Term[]; values: readonly Term[] }>({ point: list(termShape), values: list(termShape) });
export type Case = ShapeOf<typeof caseShape>;
/** Found on the way: at every point the unknown is the one root that is left; from then on that is an equation too. */
const lemmaShape = record<{ unknown: number; trace: Trace }>({ unknown: countShape, trace: traceShape });
export type Lemma = ShapeOf<typeof lemmaShape>;
export interface Determined {
  readonly lemmas: readonly Lemma[];
  /** One for each target. */
  readonly traces: readonly Trace[];
  /** A point for each combination of values, in the order of the unknowns. */
  readonly cases: readonly Case[];
}
export const determinedShape: Shape<Determined> = record<{ lemmas: readonly Lemma[]; traces: readonly Trace[]; cases: readonly Case[] }>({ lemmas: list(lemmaShape), traces: list(traceShape), cases: list(caseShape) });
export const nullableDetermined: Shape<Determined | null> = nullable(determinedShape);

/** The letter of the polynomials: no unknown has it. */
export const LETTER = "t_0";
/** Unknowns of one problem. */
const MAX_UNKNOWNS = 12;

/** Defined for all real values of its symbols: a polynomial, whose coefficients may hold roots of positive numbers. */
function isEverywhere(t: Term, fuel = 200): boolean {
  if (fuel <= 0) return false;
  switch (t.kind) {
    case "number": case "symbol": case "constant": return true;
    case "sum": case "product": return parts(t).every((p) => isEverywhere(p, fuel - 1));
    case "power": {
      const n = integerOf(t.exponent);
      if (n !== null) return n > 0n && isEverywhere(t.base, fuel - 1);
      return t.exponent.kind === "number" && t.base.kind === "number" && signQ(t.base.value) > 0;
    }
    case "call": return (t.fn === "sin" || t.fn === "cos" || t.fn === "exp") && isEverywhere(t.arg, fuel - 1);
    case "root": return false;
  }
}

const within = (t: Term, names: readonly string[]): boolean => symbolsOf(t).every((s) => names.includes(s));
const holds = ({ expr, is }: Condition, at: (t: Term) => Term): Claim =>
  is === "positive" ? positiveConstant(at(expr)) : is === "nonzero" ? nonzeroConstant(at(expr)) : { kind: "sign", expr: sub(sym("h"), neg(at(expr))), variable: "h", on: { lo: openAt(int(0)), hi: { kind: "oo" } }, sign: 1 };

/** ±(target − root) is positive at every point. */
function exclusionClaims(problem: Problem, target: Term, roots: readonly Term[], e: Exclusion): readonly Claim[] | string {
  const root = roots[e.root];
  if (root === undefined || !isConstantTerm(e.constant)) return "nothing is excluded";
  let isPositive = false;
  const terms: Term[] = [];
  for (const { coefficient, conditions } of e.products) {
    const list = conditions.map((k) => problem.conditions[k]);
    if (coefficient.kind !== "number" || signQ(coefficient.value) <= 0 || list.length === 0) return "a coefficient is a positive number";
    const factors: Term[] = [coefficient];
    for (const c of list) {
      if (c === undefined || c.is === "nonzero") return "only what is not negative may be multiplied";
      factors.push(c.expr);
    }
    if (list.every((c) => c?.is === "positive")) isPositive = true;
    terms.push(mul(...factors));
  }
  const isZero = e.constant.kind === "number" && signQ(e.constant.value) === 0;
  if (isZero && !isPositive) return "nothing in it is positive";
  const difference = e.sign === 1 ? sub(target, root) : sub(root, target);
  return [...(isZero ? [] : [positiveConstant(e.constant)]), { kind: "equal", left: sub(difference, add(e.constant, ...terms)), right: int(0) }];
}

function traceClaims(problem: Problem, target: Term, trace: Trace): readonly Claim[] | string {
  const { unknowns, equations, conditions } = problem;
  if (trace.cofactors.length !== equations.length || !trace.cofactors.every((c) => within(c, unknowns))) return "one cofactor for each equation, in the unknowns";
  if (!within(trace.polynomial, [LETTER]) || !isEverywhere(trace.polynomial)) return "a polynomial in one letter";
  const guards: Term[] = [];
  for (const k of trace.guards) {
    const c = conditions[k];
    if (c === undefined || c.is === "nonnegative") return "a guard that may be 0";
    guards.push(c.expr);
  }
  const zero = add(mul(...guards, substitute(trace.polynomial, LETTER, target)), ...equations.map((e, i) => neg(mul(trace.cofactors[i] ?? int(0), e))));
  const nothing = sub(target, target);
  const out: Claim[] = [
    // Defined wherever the target is: the right side of such a claim is.
    ...trace.cofactors.filter((c) => !isEverywhere(c)).map((c): Claim => ({ kind: "equal", left: nothing, right: sub(c, c) })),
    { kind: "equal", left: zero, right: int(0) },
    { kind: "roots_complete", expr: trace.polynomial, variable: LETTER, on: REALS, domain: [REALS], roots: trace.roots },
  ];
  for (const e of trace.excluded) {
    const more = exclusionClaims(problem, target, trace.roots, e);
    if (typeof more === "string") return more;
    out.push(...more);
  }
  return out;
}

const remaining = (trace: Trace): readonly Term[] => trace.roots.filter((_, i) => !trace.excluded.some((e) => e.root === i));

/** The point satisfies everything, and the targets have the values there. */
function caseClaims(problem: Problem, c: Case): readonly Claim[] | string {
  const { unknowns, equations, conditions, targets } = problem;
  if (c.point.length !== unknowns.length || !c.point.every(isConstantTerm) || c.values.length !== targets.length || !c.values.every(isConstantTerm)) return "a point gives every unknown its value";
  const at = (t: Term): Term => unknowns.reduce((u, name, i) => substitute(u, name, c.point[i] ?? sym(name)), t);
  return [
    ...equations.map((e): Claim => ({ kind: "equal", left: at(e), right: int(0) })),
    ...conditions.map((k) => holds(k, at)),
    ...targets.map((t, i): Claim => ({ kind: "equal", left: at(t), right: c.values[i] ?? t })),
  ];
}

export function determinedClaims(problem: Problem, answer: Determined): readonly Claim[] | string {
  const { unknowns, targets } = problem;
  const all = [...problem.equations, ...problem.conditions.map((c) => c.expr), ...targets];
  if (unknowns.length > MAX_UNKNOWNS || new Set(unknowns).size !== unknowns.length || unknowns.includes(LETTER) || !all.every((t) => within(t, unknowns))) return "the unknowns are listed wrongly";
  if (targets.length === 0 || answer.traces.length !== targets.length || answer.cases.length === 0) return "no values";
  const left = answer.traces.map(remaining);
  const [first, ...others] = left;
  if (first === undefined || first.length !== answer.cases.length || (others.length > 0 && left.some((l) => l.length !== 1))) return "one case for each value that is left";
  if (!answer.cases.every((c, i) => c.values.every((v, k) => sameTerm(v, left[k]?.[i] ?? int(0)) && left[k]?.[i] !== undefined))) return "the cases are not the values that are left";
  const out: Claim[] = [];
  let equations = problem.equations;
  for (const { unknown, trace } of answer.lemmas) {
    const name = unknowns[unknown];
    const [root, ...more] = remaining(trace);
    if (name === undefined || root === undefined || more.length > 0) return "a lemma gives an unknown one value";
    const found = traceClaims({ ...problem, equations }, sym(name), trace);
    if (typeof found === "string") return found;
    out.push(...found);
    equations = [...equations, sub(sym(name), root)];
  }
  for (const [i, target] of targets.entries()) {
    const trace = answer.traces[i];
    const more = trace === undefined ? "no trace" : traceClaims({ ...problem, equations }, target, trace);
    if (typeof more === "string") return more;
    out.push(...more);
  }
  for (const c of answer.cases) {
    const more = caseClaims(problem, c);
    if (typeof more === "string") return more;
    out.push(...more);
  }
  return out;
}
