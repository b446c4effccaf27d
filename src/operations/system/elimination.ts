/**
 * Systems that are not linear: substitution where an unknown stands alone, otherwise consequences in one unknown from a
 * Gröbner basis; every root opens a branch. A proposer: the combinations it names are multiplied out by the kernel.
 */
import { ALLOWED, conditionsOf, maskOf } from "../../certify/kernel/conditions.js";
import { Fuel } from "../../certify/kernel/fuel.js";
import { type MPoly, ONE_M, ZERO_M, contentM, exponentOf, generatorsOf, leadingM, rationalOfM, scaleM, univariateM } from "../../certify/kernel/multipoly.js";
import { Normalizer } from "../../certify/kernel/normal.js";
import { fromRationals } from "../../certify/kernel/polynomial.js";
import { type Rational, divQ, negQ, ONE, signQ } from "../../certify/kernel/rational.js";
import { type Interval, REALS } from "../../certify/kernel/region.js";
import { type Term, add, int, isConstantTerm, mul, num, sub, substitute, symbolsOf } from "../../certify/kernel/term.js";
import { type Member, basisOf } from "../../solve/ideal.js";
import { naturalDomain } from "../../solve/natural-domain.js";
import { signAt, sorted } from "../../solve/order.js";
import { polynomialRoots } from "../../solve/polynomial-roots.js";
import { realRoots } from "../../solve/real-roots.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Answer, Multiplier, Node, Plan } from "./claims.js";
import { EMPTY, neat, rowOf, linearTerm, valuesOf } from "./linear.js";

const MAX_TREE = 150;
/** Degree of an equation in one unknown that is worth solving. */
const MAX_ROOT_DEGREE = 40;

interface Fact {
  readonly term: Term;
  readonly combination: readonly Multiplier[];
}
interface State {
  readonly equations: readonly Term[];
  readonly assigned: readonly (readonly [string, Term])[];
  readonly free: readonly string[];
  /** Consequences found before values without a rational form were put in. */
  readonly facts: readonly Fact[];
}

export function byElimination(plan: Plan): Answer | null {
  const tree = new Tree(plan);
  const start: State = { equations: plan.equations.map((e) => sub(e.left, e.right)), assigned: [], free: plan.unknowns, facts: [] };
  return tree.grow(start) === null ? null : { nodes: tree.nodes, assuming: [], sample: [] };
}

class Tree {
  readonly nodes: Node[] = [];
  private readonly plan: Plan;

  constructor(plan: Plan) {
    this.plan = plan;
  }

  /** Adds the nodes below a state; the index of the first, or null when it does not know on. */
  grow(state: State): number | null {
    if (this.nodes.length >= MAX_TREE) return null;
    for (const [k, e] of state.equations.entries()) {
      if (neverDefined(e)) return this.leaf({ ...EMPTY, kind: "undefined", combination: [{ equation: k, factor: int(1) }] });
      if (!isConstantTerm(e)) continue;
      const s = signAt(e, "", int(0));
      if (s === null) return null;
      if (s !== 0) return this.leaf({ ...EMPTY, kind: "none", term: tidyConstant(e), combination: [{ equation: k, factor: int(1) }] });
    }
    const moving = state.equations.some((e) => !isConstantTerm(e));
    if (state.free.length === 0 || !moving) return this.leaf({ ...EMPTY, kind: "solution", values: valuesOf(this.plan.unknowns, state.assigned) });
    const members = membersOf(state);
    return members === null ? this.growFromFacts(state) : this.growExactly(state, members);
  }

  private leaf(node: Node): number {
    return this.nodes.push(node) - 1;
  }

  /** Polynomials with rational coefficients in the free unknowns alone. */
  private growExactly(state: State, members: readonly Member[]): number | null {
    if (members.every((m) => m.poly.size === 0)) return null;
    const easy = this.easyStep(state, members, true);
    if (easy !== undefined) return easy;
    const basis = basisOf(members);
    if (basis === null) return null;
    const next = this.easyStep(state, basis, false);
    if (next !== undefined) return next;
    const facts = basis.map((m) => factOf(m, state.free));
    return this.split(state, facts, basis) ?? null;
  }

  /** A contradiction, an unknown that stands alone, or one with rational roots only; undefined when there is none. */
  private easyStep(state: State, members: readonly Member[], given: boolean): number | null | undefined {
    const constant = members.find((m) => m.poly.size > 0 && rationalOfM(m.poly) !== null);
    if (constant !== undefined) {
      const { term, combination } = factOf(constant, state.free);
      return this.leaf({ ...EMPTY, kind: "none", term, combination });
    }
    const rational = members.flatMap((m) => { const r = rationalRootsOf(m); return r === null ? [] : [{ m, ...r }]; })[0];
    const alone = aloneIn(members, state.free, given || rational === undefined);
    if (alone !== null && (given || rational === undefined)) return this.express(state, alone.name, alone.term, alone.combination);
    if (rational !== undefined) return this.roots(state, state.free[rational.generator] ?? "", factOf(rational.m, state.free), rational.roots, [REALS], []);
    return undefined;
  }

  private express(state: State, unknown: string, term: Term, combination: readonly Multiplier[]): number | null {
    const at = this.leaf({ ...EMPTY, kind: "express", unknown, term, combination });
    const next = this.grow(assigned(state, unknown, term));
    const node = this.nodes[at];
    if (next === null || node === undefined) return null;
    this.nodes[at] = { ...node, next: [next] };
    return at;
  }

  private roots(state: State, unknown: string, fact: Fact, roots: readonly Term[], domain: readonly Interval[], facts: readonly Fact[]): number | null {
    const at = this.leaf({ ...EMPTY, kind: "roots", unknown, term: fact.term, combination: fact.combination, roots, domain });
    const next: number[] = [];
    for (const r of roots) {
      const child = this.grow(assigned({ ...state, facts }, unknown, r));
      if (child === null) return null;
      next.push(child);
    }
    const node = this.nodes[at];
    if (node !== undefined) this.nodes[at] = { ...node, next };
    return at;
  }

  /** Branches on a consequence in one unknown whose roots are not all rational. */
  private split(state: State, facts: readonly Fact[], basis: readonly Member[]): number | null {
    for (const [i, m] of basis.entries()) {
      const [g, ...others] = generatorsOf(m.poly);
      const fact = facts[i];
      const unknown = g === undefined ? undefined : state.free[g];
      const coefficients = g === undefined || others.length > 0 ? null : univariateM(m.poly, g);
      const roots = coefficients === null || coefficients.length > MAX_ROOT_DEGREE + 1 ? null : polynomialRoots(fromRationals(coefficients));
      const inOrder = roots === null ? null : sorted(roots.map(tidyConstant));
      if (fact !== undefined && unknown !== undefined && inOrder !== null) return this.roots(state, unknown, fact, inOrder, [REALS], facts.filter((f) => f !== fact));
    }
    return null;
  }

  /** Values without a rational form, or functions that are no polynomials: an unknown that stands alone, or one alone in an equation. */
  private growFromFacts(state: State): number | null {
    const facts: readonly Fact[] = [...state.facts, ...state.equations.map((term, equation): Fact => ({ term, combination: [{ equation, factor: int(1) }] }))];
    for (const { term, combination } of facts) {
      const row = rowOf(term, state.free);
      const [name] = row === null ? [] : [...row.coefficients.keys()];
      const c = name === undefined ? undefined : row?.coefficients.get(name);
      if (row === null || name === undefined || c === undefined || !isConstantTerm(c)) continue;
      const over = (t: Term): Term => neat(mul(int(-1), t, { kind: "power", base: c, exponent: int(-1) }));
      const value = linearTerm(over(row.constant), [...row.coefficients].filter(([n]) => n !== name).map(([n, t]) => [n, over(t)]));
      return this.express(state, name, value, combination.map((m) => ({ equation: m.equation, factor: neat(mul(m.factor, { kind: "power", base: c, exponent: int(-1) })) })));
    }
    for (const fact of facts) {
      const [unknown, ...others] = symbolsOf(fact.term).filter((s) => state.free.includes(s));
      if (unknown === undefined || others.length > 0) continue;
      const roots = realRoots(fact.term, unknown, REALS);
      const domain = roots === null || roots === "all" ? null : naturalDomain(fact.term, unknown);
      if (roots === null || roots === "all" || domain === null) continue;
      return this.roots(state, unknown, fact, roots, domain, state.facts.filter((f) => f !== fact));
    }
    return null;
  }
}

/** A constant condition of the equation fails, as in 1/0 + y. */
const neverDefined = (e: Term): boolean => (conditionsOf(e) ?? []).some((c) => {
  if (!isConstantTerm(c.term)) return false;
  const s = signAt(c.term, "", int(0));
  return s !== null && (maskOf(s) & ALLOWED[c.requires]) === 0;
});

const assigned = (state: State, name: string, value: Term): State => ({
  equations: state.equations.map((e) => substitute(e, name, value)),
  assigned: [...state.assigned, [name, value]],
  free: state.free.filter((f) => f !== name),
  facts: state.facts.map((f) => ({ term: substitute(f.term, name, value), combination: f.combination.map((m) => ({ equation: m.equation, factor: substitute(m.factor, name, value) })) })),
});

/** The equations, cleared of denominators, over the free unknowns as generators 0, 1, …; null when they are no such polynomials. */
function membersOf(state: State): readonly Member[] | null {
  const out: Member[] = [];
  for (const [k, e] of state.equations.entries()) {
    const normalizer = new Normalizer(new Fuel());
    const f = normalizer.normalize(e);
    if (f === null) return null;
    const indices = normalizer.generators.map((g) => (g.term.kind === "symbol" ? state.free.indexOf(g.term.name) : -1));
    const [n, d] = [renamed(f.n, indices), renamed(f.d, indices)];
    if (n === null || d === null) return null;
    out.push({ poly: n, cofactors: state.equations.map((_, j) => (j === k ? d : ZERO_M)) });
  }
  return out;
}

function renamed(p: MPoly, indices: readonly number[]): MPoly | null {
  let out: MPoly = new Map();
  for (const m of p.values()) {
    const e: number[] = [];
    for (const [g, n] of m.e.entries()) {
      const to = indices[g];
      if (n === 0) continue;
      if (to === undefined || to < 0) return null;
      while (e.length <= to) e.push(0);
      e[to] = n;
    }
    out = new Map([...out, [e.join(), { e, c: m.c }]]);
  }
  return out;
}

export function termOf(p: MPoly, names: readonly string[]): Term {
  if (p.size === 0) return int(0);
  const monomials = [...p.values()].sort((a, b) => degreeOf(b.e) - degreeOf(a.e));
  return add(...monomials.map((m) => {
    const powers = m.e.flatMap((n, g) => (n === 0 ? [] : [powerOf({ kind: "symbol", name: names[g] ?? "x" }, n)]));
    return m.c.n === 1n && m.c.d === 1n && powers.length > 0 ? mul(...powers) : mul(num(m.c), ...powers);
  }));
}
const degreeOf = (e: readonly number[]): number => e.reduce((s, n) => s + n, 0);
const powerOf = (t: Term, n: number): Term => (n === 1 ? t : { kind: "power", base: t, exponent: int(n) });

/** The member with coprime integer coefficients, as terms. */
function factOf(m: Member, free: readonly string[]): Fact {
  const lead = leadingM(m.poly);
  const content = contentM(m.poly);
  const c: Rational = lead !== undefined && signQ(lead.c) < 0 ? negQ(divQ(ONE, content)) : divQ(ONE, content);
  const combination = m.cofactors.flatMap((p, equation) => (p.size === 0 ? [] : [{ equation, factor: p === ONE_M ? num(c) : termOf(scaleM(p, c), free) }]));
  return { term: termOf(scaleM(m.poly, c), free), combination };
}

function rationalRootsOf(m: Member): { readonly generator: number; readonly roots: readonly Term[] } | null {
  const [g, ...others] = generatorsOf(m.poly);
  const coefficients = g === undefined || others.length > 0 ? null : univariateM(m.poly, g);
  const roots = coefficients === null || coefficients.length > MAX_ROOT_DEGREE + 1 ? null : polynomialRoots(fromRationals(coefficients));
  const inOrder = roots === null || !roots.every((r) => r.kind === "number") ? null : sorted(roots);
  return g === undefined || inOrder === null ? null : { generator: g, roots: inOrder };
}

/** An unknown that occurs in a member only as c·unknown with a number c; the simplest such member. */
function aloneIn(members: readonly Member[], free: readonly string[], any: boolean): { readonly name: string; readonly term: Term; readonly combination: readonly Multiplier[] } | null {
  if (!any) return null;
  const found: { cost: number; name: string; term: Term; combination: readonly Multiplier[] }[] = [];
  for (const m of members) {
    for (const [g, name] of free.entries()) {
      const holding = [...m.poly.values()].filter((t) => exponentOf(t.e, g) !== 0);
      const [only, ...others] = holding;
      if (only === undefined || others.length > 0 || degreeOf(only.e) !== 1) continue;
      const rest: MPoly = new Map([...m.poly].filter(([, t]) => t !== only));
      const c = divQ(ONE, only.c);
      const degree = Math.max(0, ...[...rest.values()].map((t) => degreeOf(t.e)));
      const inOthers = Math.max(0, ...members.flatMap((o) => (o === m ? [] : [...o.poly.values()].map((t) => exponentOf(t.e, g)))));
      if (degree * inOthers > MAX_ROOT_DEGREE) continue;
      const isUnit = only.c.d === 1n && (only.c.n === 1n || only.c.n === -1n);
      found.push({
        cost: degree * 20 + m.poly.size + (isUnit ? 0 : 3) - g / 10, name, term: termOf(scaleM(rest, negQ(c)), free),
        combination: m.cofactors.flatMap((p, equation) => (p.size === 0 ? [] : [{ equation, factor: termOf(scaleM(p, c), free) }])),
      });
    }
  }
  return found.sort((a, b) => a.cost - b.cost)[0] ?? null;
}
