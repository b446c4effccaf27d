/** Linear systems by substitution: one unknown after the other is expressed by those that follow. A proposer. */
import { Fuel } from "../../certify/kernel/fuel.js";
import { type MPoly, addM, exponentOf, monomial, rationalOfM } from "../../certify/kernel/multipoly.js";
import { Normalizer } from "../../certify/kernel/normal.js";
import { printPlain } from "../../certify/kernel/print.js";
import { type Term, add, int, isConstantTerm, mul, neg, pow, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";
import { signAt } from "../../solve/order.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import type { Answer, Node, Plan } from "./claims.js";

/** Σ coefficients[name]·name + constant = 0. */
export interface Row {
  readonly coefficients: ReadonlyMap<string, Term>;
  readonly constant: Term;
}

export const EMPTY: Omit<Node, "kind"> = { unknown: null, term: null, combination: [], domain: [], roots: [], values: [], next: [] };
export const neat = (t: Term): Term => (isConstantTerm(t) ? tidyConstant(t) : tidy(t));
const isOne = (t: Term): boolean => t.kind === "number" && t.value.n === 1n && t.value.d === 1n;
/** Whether t is 0; a term with parameters is 0 when its normal form is. */
export const isNought = (t: Term): boolean => (isConstantTerm(t) ? signAt(t, "", int(0)) === 0 : (new Normalizer(new Fuel()).normalize(t)?.n.size ?? 1) === 0);

/** The equation as a row, when it is linear in the unknowns; null otherwise. */
export function rowOf(equation: Term, unknowns: readonly string[]): Row | null {
  const normalizer = new Normalizer(new Fuel());
  const f = normalizer.normalize(equation);
  if (f === null) return null;
  const nameOf = (g: number): string | undefined => { const t = normalizer.generators[g]?.term; return t !== undefined && symbolsOf(t).some((s) => unknowns.includes(s)) ? (t.kind === "symbol" ? t.name : "") : undefined; };
  if ([...f.d.values()].some((m) => m.e.some((n, g) => n !== 0 && nameOf(g) !== undefined))) return null;
  const sums = new Map<string, MPoly>();
  for (const m of f.n.values()) {
    const moving = m.e.flatMap((n, g) => (n !== 0 && nameOf(g) !== undefined ? [g] : []));
    const [g, ...others] = moving;
    const name = g === undefined ? "" : nameOf(g);
    if (others.length > 0 || (g !== undefined && (name === "" || exponentOf(m.e, g) !== 1)) || name === undefined) return null;
    sums.set(name, addM(sums.get(name) ?? new Map(), monomial(m.e.map((n, i) => (i === g ? 0 : n)), m.c)));
  }
  const d = normalizer.polynomialTerm(f.d);
  const coefficient = (p: MPoly | undefined): Term => (p === undefined ? int(0) : neat(rationalOfM(f.d) === null ? mul(normalizer.polynomialTerm(p), pow(d, int(-1))) : normalizer.toTerm({ n: p, d: f.d })));
  return { coefficients: new Map([...sums].filter(([name]) => name !== "").map(([name, p]) => [name, coefficient(p)])), constant: coefficient(sums.get("")) };
}

/** constant + Σ c·name as a person writes it. */
export function linearTerm(constant: Term, coefficients: readonly (readonly [string, Term])[]): Term {
  const parts = coefficients.filter(([, c]) => !isNought(c)).map(([name, c]) => (isOne(c) ? sym(name) : mul(c, sym(name))));
  return parts.length === 0 ? constant : isNought(constant) ? add(...parts) : add(constant, ...parts);
}

const cost = (c: Term): number => (c.kind === "number" ? (c.value.d === 1n && (c.value.n === 1n || c.value.n === -1n) ? 0 : 1) : isConstantTerm(c) ? 2 : 3);

/** The row's unknown expressed by the others: name = −(constant + others)/c. */
function solved(row: Row, name: string): Term {
  const c = row.coefficients.get(name) ?? int(1);
  const over = (t: Term): Term => neat(neg(isOne(c) ? t : mul(t, pow(c, int(-1)))));
  return linearTerm(over(row.constant), [...row.coefficients].filter(([n]) => n !== name).map(([n, t]) => [n, over(t)]));
}

/** row with the unknown replaced by what it is in terms of the others. */
function replaced(row: Row, name: string, by: Row): Row {
  const c = row.coefficients.get(name);
  const pivot = by.coefficients.get(name);
  if (c === undefined || pivot === undefined) return row;
  const factor = neat(neg(mul(c, pow(pivot, int(-1)))));
  const combined = (a: Term | undefined, b: Term | undefined): Term => neat(add(a ?? int(0), mul(factor, b ?? int(0))));
  const names = new Set([...row.coefficients.keys(), ...by.coefficients.keys()].filter((n) => n !== name));
  return {
    coefficients: new Map([...names].map((n): [string, Term] => [n, combined(row.coefficients.get(n), by.coefficients.get(n))]).filter(([, t]) => !isNought(t))),
    constant: combined(row.constant, by.constant),
  };
}

export interface Values {
  readonly assigned: readonly (readonly [string, Term])[];
}

/** The values of all unknowns after the assignments, each in terms of the free ones. */
export function valuesOf(unknowns: readonly string[], assigned: readonly (readonly [string, Term])[]): readonly Term[] {
  const done = new Map<string, Term>();
  for (const [name, t] of [...assigned].reverse()) done.set(name, [...done].reduce((u, [n, v]) => substitute(u, n, v), t));
  return unknowns.map((name) => {
    const t = done.get(name);
    if (t === undefined) return sym(name);
    const row = rowOf(t, unknowns);
    if (row === null) return neat(t);
    const order = unknowns.filter((n) => row.coefficients.has(n));
    return linearTerm(row.constant, order.map((n) => [n, row.coefficients.get(n) ?? int(0)]));
  });
}

/** Substitution for constant coefficients (or parameters only on the right). */
export function bySubstitution(plan: Plan): Answer | null {
  const rows = plan.equations.map((e) => rowOf(sub(e.left, e.right), plan.unknowns));
  if (!rows.every((r) => r !== null)) return null;
  let current: readonly Row[] = rows;
  const nodes: Node[] = [];
  const assigned: (readonly [string, Term])[] = [];
  for (;;) {
    const bad = current.findIndex((r) => r.coefficients.size === 0 && !isNought(r.constant));
    const dead = current[bad];
    if (dead !== undefined) {
      if (!isConstantTerm(dead.constant)) return null;
      nodes.push({ ...EMPTY, kind: "none", term: dead.constant, combination: [{ equation: bad, factor: int(1) }] });
      return { nodes, assuming: [], sample: [] };
    }
    const name = plan.unknowns.find((u) => current.some((r) => r.coefficients.has(u)));
    if (name === undefined) break;
    const choices = current.flatMap((r, k) => { const c = r.coefficients.get(name); return c === undefined ? [] : [{ k, r, c }]; }).sort((a, b) => cost(a.c) - cost(b.c) || a.r.coefficients.size - b.r.coefficients.size);
    const [best] = choices;
    if (best === undefined || !isConstantTerm(best.c)) return null;
    const term = solved(best.r, name);
    nodes.push({ ...EMPTY, kind: "express", unknown: name, term, combination: [{ equation: best.k, factor: neat(pow(best.c, int(-1))) }], next: [nodes.length + 1] });
    assigned.push([name, term]);
    current = current.map((r, k) => (k === best.k ? { coefficients: new Map(), constant: int(0) } : replaced(r, name, best.r)));
  }
  nodes.push({ ...EMPTY, kind: "solution", values: valuesOf(plan.unknowns, assigned) });
  return { nodes, assuming: [], sample: [] };
}

/** Cramer's rule for as many equations as unknowns (at most 3) with parameters in the coefficients, where the determinant is not 0. */
export function byCramer(plan: Plan): Answer | null {
  const n = plan.unknowns.length;
  const rows = plan.equations.map((e) => rowOf(sub(e.left, e.right), plan.unknowns));
  if (rows.length !== n || n > 3 || !rows.every((r) => r !== null)) return null;
  const a = rows.map((r) => plan.unknowns.map((u) => r.coefficients.get(u) ?? int(0)));
  const det = (m: readonly (readonly Term[])[]): Term => (m.length === 0 ? int(1) : add(...(m[0] ?? []).map((c, j) => mul(int(j % 2 === 0 ? 1 : -1), c, det(m.slice(1).map((r) => r.filter((_, k) => k !== j)))))));
  const d = neat(det(a));
  if (isNought(d)) return null;
  const cofactor = (i: number, j: number): Term => mul(int((i + j) % 2 === 0 ? 1 : -1), det(a.filter((_, k) => k !== i).map((r) => r.filter((_, k) => k !== j))));
  const values = plan.unknowns.map((_, j) => neat(mul(neg(add(...rows.map((r, i) => mul(cofactor(i, j), r.constant)))), pow(d, int(-1)))));
  const nodes: Node[] = plan.unknowns.map((unknown, j) => ({
    ...EMPTY, kind: "express", unknown, term: values[j] ?? int(0), next: [j + 1],
    combination: rows.map((_, i) => ({ equation: i, factor: neat(mul(cofactor(i, j), pow(d, int(-1)))) })).filter((c) => !isNought(c.factor)),
  }));
  nodes.push({ ...EMPTY, kind: "solution", values });
  const assuming = isConstantTerm(d) ? [] : [printPlain(d).startsWith("-") ? neat(neg(d)) : d];
  const sample = sampleFor(assuming);
  return sample === null ? null : { nodes, assuming, sample };
}

/** Numbers for the letters at which no assumption is 0. */
function sampleFor(assuming: readonly Term[]): Answer["sample"] | null {
  const names = [...new Set(assuming.flatMap((t) => symbolsOf(t)))];
  for (let k = 0; k < 30; k += 1) {
    const sample = names.map((name, i) => ({ name, value: int(2 + ((k * (2 * i + 1) + 5 * i * i) % 23)) }));
    const values = assuming.map((t) => signAt(sample.reduce((u, s) => substitute(u, s.name, s.value), t), "", int(0)));
    if (values.every((s) => s === 1 || s === -1)) return sample;
  }
  return null;
}
