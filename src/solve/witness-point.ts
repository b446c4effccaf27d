/**
 * A point at which equations and conditions hold and a target has a given value: values are put in one unknown after the
 * other, from equations in one unknown alone where there are any, else from a few simple numbers. A proposer.
 */
import type { Problem } from "../certify/kernel/determined.js";
import { Fuel } from "../certify/kernel/fuel.js";
import { Normalizer } from "../certify/kernel/normal.js";
import { type Term, PI, add, call, frac, int, isConstantTerm, mul, neg, parts, sameTerm, sub, substitute, sym, symbolsOf } from "../certify/kernel/term.js";
import { type Member, basisOf } from "./ideal.js";
import { type MPoly, ONE_M, ZERO_M, exponentOf, generatorsOf } from "../certify/kernel/multipoly.js";
import { isDefined, signAt } from "./order.js";
import { realRoots } from "./real-roots.js";
import { tidy, tidyConstant } from "./tidy.js";

/** Points tried for one value. */
const MAX_TRIES = 120;
const SIMPLE: readonly Term[] = [int(1), int(2), int(0), int(-1), int(3), frac(1, 2), int(-2), int(4), frac(1, 3), int(5)];

interface Search { left: number }

export function pointFor(problem: Problem, target: number, value: Term): readonly Term[] | null {
  const goal = problem.targets[target];
  if (goal === undefined) return null;
  const search: Search = { left: MAX_TRIES };
  return extend(problem, [...problem.equations, sub(goal, value)], new Map(), search);
}

function extend(problem: Problem, equations: readonly Term[], known: ReadonlyMap<string, Term>, search: Search): readonly Term[] | null {
  search.left -= 1;
  if (search.left < 0) return null;
  for (const e of equations) if (isConstantTerm(e) && (!isDefined(e) || signAt(e, "", int(0)) !== 0)) return null;
  for (const c of problem.conditions) {
    const here = [...known].reduce((t, [name, v]) => substitute(t, name, v), c.expr);
    if (!isConstantTerm(here)) continue;
    const s = isDefined(here) ? signAt(here, "", int(0)) : null;
    if (s === null || (c.is === "positive" ? s <= 0 : c.is === "nonzero" ? s === 0 : s < 0)) return null;
  }
  const free = problem.unknowns.filter((u) => !known.has(u));
  if (free.length === 0) return problem.unknowns.map((u) => known.get(u) ?? sym(u));
  const moving = equations.filter((e) => !isConstantTerm(e));
  for (const { name, values } of choices(moving, free)) {
    for (const value of values) {
      const put = (t: Term): Term => { const u = substitute(t, name, value); return isConstantTerm(u) ? u : tidy(u); };
      const found = extend(problem, moving.map(put), new Map([...known, [name, value]]), search);
      if (found !== null) return found;
    }
  }
  return null;
}

/** The unknown to be given a value next, and the values worth trying. */
function* choices(equations: readonly Term[], free: readonly string[]): Iterable<{ readonly name: string; readonly values: readonly Term[] }> {
  // The values of one equation are all there are, but the kernel may know more about those of another: asin(3/5) is better than acos(7/25)/2.
  let lists = 0;
  for (const e of [...equations].sort((a, b) => nesting(a) - nesting(b)).concat(consequences(equations, free))) {
    const [name, ...others] = symbolsOf(e).filter((s) => free.includes(s));
    if (name === undefined || others.length > 0) continue;
    const roots = rootsIn(e, name);
    if (roots !== null) { yield { name, values: roots }; lists += 1; }
    if (lists >= MAX_LISTS || (lists > 0 && nesting(e) === 0)) return;
  }
  if (lists > 0) return;
  const used = new Set(equations.flatMap((e) => symbolsOf(e)));
  const name = free.find((f) => !used.has(f)) ?? free[free.length - 1];
  if (name !== undefined) yield { name, values: SIMPLE };
}

/** How involved the angles of an equation are: none, plain letters, sums and multiples. */
const nesting = (t: Term): number => Math.max(0, ...(t.kind === "call" ? [t.arg.kind === "symbol" ? 1 : 2] : parts(t).map(nesting)));
/** Equations whose values are tried for one unknown. */
const MAX_LISTS = 3;

/** Equations in fewer unknowns, from a Gröbner basis where they are polynomials with rational coefficients. */
function consequences(equations: readonly Term[], free: readonly string[]): readonly Term[] {
  const members: Member[] = [];
  for (const e of equations) {
    const normalizer = new Normalizer(new Fuel());
    const f = normalizer.normalize(e);
    if (f === null) continue;
    const p = renamed(f.n, normalizer.generators.map((g) => (g.term.kind === "symbol" ? free.indexOf(g.term.name) : -1)));
    if (p === null) continue;
    members.push({ poly: p, cofactors: [] });
  }
  return (basisOf(members) ?? []).filter((b) => generatorsOf(b.poly).length === 1).map((b) => polynomial(b.poly, free));
}

function renamed(p: MPoly, indices: readonly number[]): MPoly | null {
  let out: MPoly = ZERO_M;
  for (const m of p.values()) {
    const e: number[] = [];
    for (const [g, n] of m.e.entries()) {
      if (n === 0) continue;
      const to = indices[g] ?? -1;
      if (to < 0) return null;
      while (e.length <= to) e.push(0);
      e[to] = n;
    }
    out = new Map([...out, [e.join(), { e, c: m.c }]]);
  }
  return p === ONE_M ? ONE_M : out;
}

const polynomial = (p: MPoly, names: readonly string[]): Term => add(...[...p.values()].map((m) => mul({ kind: "number", value: m.c }, ...names.flatMap((n, g) => (exponentOf(m.e, g) === 0 ? [] : [{ kind: "power" as const, base: sym(n), exponent: int(exponentOf(m.e, g)) }])))));

/** Real roots; of a periodic equation those of one period around 0. */
function rootsIn(e: Term, name: string): readonly Term[] | null {
  const roots = realRoots(e, name);
  if (roots === "all") return SIMPLE;
  if (roots !== null) return roots.map(tidyConstant);
  const angle = angleEquation(e, name);
  if (angle !== null) return angle;
  const period = { lo: { kind: "finite" as const, at: neg(PI), closed: false }, hi: { kind: "finite" as const, at: PI, closed: true } };
  const local = realRoots(e, name, period);
  return local === null || local === "all" ? null : local.map(tidyConstant);
}

/** An equation in one function sin, cos or tan of k·x + c: its values, then arcs on both sides. */
function angleEquation(e: Term, name: string): readonly Term[] | null {
  const [only, ...others] = callsOf(e, name);
  if (only?.kind !== "call" || others.length > 0) return null;
  const [at0, at1] = [int(0), int(1)].map((v) => tidyConstant(substitute(only.arg, name, v)));
  if (at0 === undefined || at1 === undefined || !isLinear(only.arg, name, at0, at1)) return null;
  const slope = sub(at1, at0);
  const z = "z_0";
  const p = substituteTerm(e, only, sym(z));
  const roots = symbolsOf(p).includes(name) ? null : realRoots(p, z);
  if (roots === null || roots === "all") return null;
  return roots.flatMap((r): readonly Term[] => {
    const a = call(only.fn === "sin" ? "asin" : only.fn === "cos" ? "acos" : "atan", r);
    return only.fn === "sin" ? [a, sub(PI, a)] : only.fn === "cos" ? [a, neg(a)] : [a, add(a, PI)];
  }).map((angle) => tidyConstant(mul(sub(angle, at0), { kind: "power", base: slope, exponent: int(-1) })));
}

/** The different calls of sin, cos and tan that hold the unknown. */
function callsOf(e: Term, name: string): readonly Term[] {
  const out: Term[] = [];
  const walk = (t: Term): void => {
    if (t.kind === "call" && ["sin", "cos", "tan"].includes(t.fn) && symbolsOf(t).includes(name)) { if (!out.some((o) => sameTerm(o, t))) out.push(t); }
    else for (const p of parts(t)) walk(p);
  };
  walk(e);
  return out;
}

const isLinear = (t: Term, name: string, at0: Term, at1: Term): boolean => { const d = new Normalizer(new Fuel()).normalize(sub(t, add(at0, mul(sub(at1, at0), sym(name))))); return d !== null && d.n.size === 0; };

function substituteTerm(t: Term, what: Term, by: Term): Term {
  if (sameTerm(t, what)) return by;
  if (t.kind === "sum") return add(...t.terms.map((p) => substituteTerm(p, what, by)));
  if (t.kind === "product") return mul(...t.factors.map((p) => substituteTerm(p, what, by)));
  if (t.kind === "power") return { ...t, base: substituteTerm(t.base, what, by) };
  return t;
}
