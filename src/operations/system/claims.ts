/**
 * TRUSTED: what the solution of a system of equations means. The solution set is exactly the union of the `solution`
 * leaves of a tree. A node stands for the original equations under the values given to unknowns on the way to it.
 * Each step is a consequence of those equations: Σ factor·(left − right) = target, wherever the left side is defined,
 * so that target = 0 at every solution:
 *   express   target = unknown − term: the unknown is replaced by the term, which does not hold it
 *   roots     target = term, a function of one unknown alone; its real roots are complete, one branch for each
 *   none      target = term, a constant that is not 0: no solution here
 *   undefined one of the equations is undefined here: no solution here
 *   solution  every unknown has its value; an unknown without one is free and stands for itself
 * and the values at a solution leaf are those of the way to it, and satisfy every original equation for all values of
 * the free unknowns. Other letters are parameters; the answer holds where all of `assuming` are not 0, and `sample`
 * shows that this is not nowhere.
 */
import { nonzeroConstant } from "../../certify/kernel/constant-claims.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, countShape, intervalShape, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { type Interval, REALS } from "../../certify/kernel/region.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, int, isConstantTerm, mul, pow, sameTerm, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";

export interface Equation {
  readonly left: Term;
  readonly right: Term;
}
export interface Plan {
  readonly equations: readonly Equation[];
  readonly unknowns: readonly string[];
  /** The unknowns whose values are asked for. */
  readonly asked: readonly string[];
}
export interface Multiplier {
  readonly equation: number;
  readonly factor: Term;
}
export interface Node {
  readonly kind: "express" | "roots" | "none" | "undefined" | "solution";
  readonly unknown: string | null;
  readonly term: Term | null;
  readonly combination: readonly Multiplier[];
  readonly domain: readonly Interval[];
  readonly roots: readonly Term[];
  /** One value for each unknown, in the order of the plan. */
  readonly values: readonly Term[];
  /** Indices of the nodes that follow, each above this one's. */
  readonly next: readonly number[];
}
export interface Given {
  readonly name: string;
  readonly value: Term;
}
export interface Answer {
  readonly nodes: readonly Node[];
  readonly assuming: readonly Term[];
  readonly sample: readonly Given[];
}

const equationShape: Shape<Equation> = record<{ left: Term; right: Term }>({ left: termShape, right: termShape });
const multiplierShape: Shape<Multiplier> = record<{ equation: number; factor: Term }>({ equation: countShape, factor: termShape });
const nodeShape: Shape<Node> = record<{
  kind: Node["kind"]; unknown: string | null; term: Term | null; combination: readonly Multiplier[]; domain: readonly Interval[];
  roots: readonly Term[]; values: readonly Term[]; next: readonly number[];
}>({
  kind: oneOf("express", "roots", "none", "undefined", "solution"), unknown: nullable(symbolShape), term: nullable(termShape), combination: list(multiplierShape),
  domain: list(intervalShape), roots: list(termShape), values: list(termShape), next: list(countShape),
});
const givenShape: Shape<Given> = record<{ name: string; value: Term }>({ name: symbolShape, value: termShape });
const planShape: Shape<Plan> = record<{ equations: readonly Equation[]; unknowns: readonly string[]; asked: readonly string[] }>({ equations: list(equationShape), unknowns: list(symbolShape), asked: list(symbolShape) });
const answerShape: Shape<Answer> = record<{ nodes: readonly Node[]; assuming: readonly Term[]; sample: readonly Given[] }>({ nodes: list(nodeShape), assuming: list(termShape), sample: list(givenShape) });

/** Unknowns of one system. */
const MAX_UNKNOWNS = 12;

/** The system at a node: left − right of every equation, the values given so far, the unknowns without one. */
interface State {
  readonly equations: readonly Term[];
  readonly assigned: readonly Given[];
  readonly free: readonly string[];
}

interface Frame {
  readonly plan: Plan;
  readonly parameters: readonly string[];
  /** Defined exactly where all assumptions are not 0, and 0 there. */
  readonly guard: Term;
}

const distinct = (names: readonly string[]): boolean => new Set(names).size === names.length;
const within = (t: Term, names: readonly string[]): boolean => symbolsOf(t).every((s) => names.includes(s));

function frameOf(plan: Plan, answer: Answer): Frame | string {
  const { equations, unknowns, asked } = plan;
  if (equations.length === 0 || unknowns.length === 0 || unknowns.length > MAX_UNKNOWNS || asked.length === 0) return "no equations or no unknowns";
  if (!distinct(unknowns) || !distinct(asked) || !asked.every((a) => unknowns.includes(a))) return "the unknowns are listed wrongly";
  const parameters = [...new Set(equations.flatMap((e) => [...symbolsOf(e.left), ...symbolsOf(e.right)]))].filter((s) => !unknowns.includes(s));
  if (!answer.assuming.every((t) => within(t, parameters) && !isConstantTerm(t))) return "an assumption is about parameters only";
  const names = answer.sample.map((s) => s.name);
  if (!distinct(names) || !answer.sample.every((s) => s.value.kind === "number") || !answer.assuming.every((t) => within(t, names))) return "the sample does not name every parameter";
  const inverse = mul(...answer.assuming.map((t) => pow(t, int(-1))));
  return { plan, parameters, guard: answer.assuming.length === 0 ? int(0) : sub(inverse, inverse) };
}

/** The assumptions can hold: none is 0 at the sample. */
function assumptionClaims(answer: Answer): readonly Claim[] {
  return answer.assuming.map((t): Claim => (nonzeroConstant(answer.sample.reduce((u, s) => substitute(u, s.name, s.value), t))));
}

/** Every solution of the node's equations has target = 0. */
function consequence(node: Node, state: State, target: Term, frame: Frame): readonly Claim[] | string {
  const names = [...state.free, ...frame.parameters];
  if (node.combination.length === 0 || !within(target, names)) return "a step that follows from nothing, or speaks of other letters";
  const terms: Term[] = [];
  const claims: Claim[] = [];
  for (const { equation, factor } of node.combination) {
    const e = state.equations[equation];
    if (e === undefined || !within(factor, names)) return "a step from an equation that does not exist, or with other letters";
    if (factor.kind !== "number") claims.push({ kind: "equal", left: frame.guard, right: sub(factor, factor) });
    terms.push(factor.kind === "number" && sameTerm(factor, int(1)) ? e : mul(factor, e));
  }
  return [...claims, { kind: "equal", left: add(...terms), right: target }];
}

const assign = (state: State, name: string, value: Term): State => ({
  equations: state.equations.map((e) => substitute(e, name, value)),
  assigned: [...state.assigned.map((a) => ({ name: a.name, value: substitute(a.value, name, value) })), { name, value }],
  free: state.free.filter((f) => f !== name),
});

/** The leaf's values are those of its way, and satisfy all original equations wherever the assumptions hold. */
function solutionClaims(node: Node, state: State, frame: Frame): readonly Claim[] | string {
  const { unknowns, equations } = frame.plan;
  if (node.values.length !== unknowns.length || !node.values.every((v) => within(v, [...state.free, ...frame.parameters]))) return "a solution has one value for each unknown";
  const claims: Claim[] = [];
  for (const [i, name] of unknowns.entries()) {
    const value = node.values[i];
    const on = state.assigned.find((a) => a.name === name)?.value;
    if (value === undefined || (on === undefined && !sameTerm(value, sym(name)))) return "an unknown without a value stands for itself";
    if (on !== undefined && !sameTerm(on, value)) claims.push({ kind: "equal", left: frame.guard, right: sub(value, on) });
  }
  for (const { left, right } of equations) {
    const at = unknowns.reduce((t, name, i) => (state.free.includes(name) ? t : substitute(t, name, node.values[i] ?? sym(name))), sub(left, right));
    claims.push({ kind: "equal", left: frame.guard, right: at });
  }
  return claims;
}

/** The claims of one node and the states of the nodes that follow it. */
function stepOf(node: Node, state: State, frame: Frame): { readonly claims: readonly Claim[]; readonly states: readonly State[] } | string {
  const { kind, unknown, term } = node;
  if (kind === "solution") {
    const claims = solutionClaims(node, state, frame);
    return typeof claims === "string" ? claims : { claims, states: [] };
  }
  if (kind === "undefined") {
    const e = state.equations[node.combination[0]?.equation ?? -1];
    return e === undefined || node.combination.length !== 1 ? "one equation is undefined" : { claims: [{ kind: "undefined_on", expr: e, variable: frame.plan.unknowns[0] ?? "x", on: REALS }], states: [] };
  }
  if (term === null) return "a step without its term";
  if (kind === "none") {
    const claims = consequence(node, state, term, frame);
    if (typeof claims === "string" || !isConstantTerm(term)) return typeof claims === "string" ? claims : "a contradiction is a constant";
    return { claims: [...claims, nonzeroConstant(term)], states: [] };
  }
  if (unknown === null || !state.free.includes(unknown)) return "a step about an unknown that has its value already";
  const target = kind === "express" ? sub(sym(unknown), term) : term;
  const claims = consequence(node, state, target, frame);
  if (typeof claims === "string") return claims;
  if (kind === "express") return symbolsOf(term).includes(unknown) ? "an unknown expressed by itself" : { claims, states: [assign(state, unknown, term)] };
  if (!node.roots.every(isConstantTerm)) return "a root is a constant";
  return {
    claims: [...claims, { kind: "roots_complete", expr: term, variable: unknown, on: REALS, domain: node.domain, roots: node.roots }],
    states: node.roots.map((r) => assign(state, unknown, r)),
  };
}

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const frame = frameOf(plan, answer);
  if (typeof frame === "string") return frame;
  const states = new Map<number, State>([[0, { equations: plan.equations.map((e) => sub(e.left, e.right)), assigned: [], free: plan.unknowns }]]);
  const out: Claim[] = [...assumptionClaims(answer)];
  for (const [i, node] of answer.nodes.entries()) {
    const state = states.get(i);
    if (state === undefined) return "a node that nothing leads to";
    const step = stepOf(node, state, frame);
    if (typeof step === "string") return step;
    if (step.states.length !== node.next.length) return "a branch is missing";
    out.push(...step.claims);
    for (const [k, next] of node.next.entries()) {
      const following = step.states[k];
      if (following === undefined || next <= i || next >= answer.nodes.length || states.has(next)) return "the tree is malformed";
      states.set(next, following);
    }
  }
  return answer.nodes.length === 0 ? "no steps" : out;
}

export const statement: Statement<Plan, Answer> = { op: "system", plan: planShape, answer: answerShape, claims };
