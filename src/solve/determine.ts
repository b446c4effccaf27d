/**
 * Values that follow from equations and conditions (kernel/determined.ts): a consequence in the target alone from a
 * Gröbner basis with cofactors, its roots, those that the conditions exclude, and a point for each that is left. A
 * proposer: the kernel multiplies everything out again.
 */
import { type Case, type Determined, type Exclusion, LETTER, type Problem, type Trace } from "../certify/kernel/determined.js";
import { Fuel } from "../certify/kernel/fuel.js";
import { type MPoly, ONE_M, ZERO_M, addM, constantM, exponentOf, generatorM, leadingM, monomial, mulM, negM, rationalOfM } from "../certify/kernel/multipoly.js";
import { Normalizer } from "../certify/kernel/normal.js";
import { ONE, divQ, negQ, signQ } from "../certify/kernel/rational.js";
import { type Term, add, int, isConstantTerm, mul, num, parts, pow, sub, substitute, sym, symbolsOf } from "../certify/kernel/term.js";
import { type Member, basisOf } from "./ideal.js";
import { signAt, sorted } from "./order.js";
import { realRoots } from "./real-roots.js";
import { tidyConstant } from "./tidy.js";
import { pointFor } from "./witness-point.js";

interface Ratio { readonly n: MPoly; readonly d: MPoly }

/** All terms of a problem over one list of generators, in an order that eliminates unknowns before the target. */
export class Algebra {
  readonly normalizer: Normalizer;
  readonly problem: Problem;
  readonly equations: readonly Ratio[];
  readonly conditions: readonly Ratio[];
  /** Old index → new index; the target's letter and the inverse of the guards have indices of their own. */
  private readonly places: readonly number[];
  readonly t: number;
  readonly w: number;
  /** New index → term. */
  readonly terms: readonly Term[];

  private constructor(problem: Problem, normalizer: Normalizer, equations: readonly Ratio[], conditions: readonly Ratio[]) {
    this.problem = problem;
    this.normalizer = normalizer;
    const indices = normalizer.generators.map((_, i) => i);
    const isFixed = (i: number): boolean => isConstantTerm(normalizer.generators[i]?.term ?? int(0));
    const isPlain = (i: number): boolean => normalizer.generators[i]?.term.kind === "symbol";
    const [fixed, plain, other] = [indices.filter(isFixed), indices.filter((i) => !isFixed(i) && isPlain(i)), indices.filter((i) => !isFixed(i) && !isPlain(i))];
    const ordered = [...fixed, -1, ...plain, ...other];
    this.t = fixed.length;
    this.w = ordered.length;
    this.places = indices.map((i) => ordered.indexOf(i));
    this.terms = ordered.map((i) => (i < 0 ? sym(LETTER) : (normalizer.generators[i]?.term ?? int(0))));
    const moved = ({ n, d }: Ratio): Ratio => ({ n: this.moved(n), d: this.moved(d) });
    this.equations = equations.map(moved);
    this.conditions = conditions.map(moved);
  }

  static of(problem: Problem): { readonly algebra: Algebra; readonly targets: readonly Ratio[] } | null {
    const normalizer = new Normalizer(new Fuel(), { terms: [...problem.equations, ...problem.targets, ...problem.conditions.map((c) => c.expr)] });
    const read = (list: readonly Term[]): readonly Ratio[] | null => {
      const out: Ratio[] = [];
      for (const t of list) { const f = normalizer.normalize(t); if (f === null) return null; out.push(f); }
      return out;
    };
    const [e, c, t] = [read(problem.equations), read(problem.conditions.map((k) => k.expr)), read(problem.targets)];
    if (e === null || c === null || t === null) return null;
    const algebra = new Algebra(problem, normalizer, e, c);
    return { algebra, targets: t.map(({ n, d }) => ({ n: algebra.moved(n), d: algebra.moved(d) })) };
  }

  private moved(p: MPoly): MPoly {
    let out = ZERO_M;
    for (const m of p.values()) {
      const e: number[] = [];
      for (const [g, n] of m.e.entries()) {
        if (n === 0) continue;
        const to = this.places[g] ?? 0;
        while (e.length <= to) e.push(0);
        e[to] = n;
      }
      out = addM(out, monomial(e, m.c));
    }
    return out;
  }

  /** Relations of the generators: they hold identically. */
  relations(): readonly MPoly[] {
    return this.normalizer.generators.flatMap((g, i) => (g.relation === null ? [] : [addM(generatorM(this.places[i] ?? 0, g.relation.degree), negM(this.moved(g.relation.value)))]));
  }

  /** The polynomial as a term; `of` gives the terms of the target's letter and of the guards' inverse where they may occur. */
  term(p: MPoly): Term {
    const parts = [...p.values()].map((m): Term => {
      const factors = m.e.flatMap((n, g) => (n === 0 ? [] : [n === 1 ? (this.terms[g] ?? int(0)) : pow(this.terms[g] ?? int(0), int(n))]));
      return factors.length === 0 ? num(m.c) : m.c.n === 1n && m.c.d === 1n ? mul(...factors) : mul(num(m.c), ...factors);
    });
    return add(...parts);
  }
}

const times = (a: MPoly, b: MPoly): MPoly | null => mulM(a, b);
function power(a: MPoly, n: number): MPoly | null {
  let out: MPoly | null = ONE_M;
  for (let i = 0; i < n && out !== null; i += 1) out = times(out, a);
  return out;
}
const degreeIn = (p: MPoly, g: number): number => Math.max(0, ...[...p.values()].map((m) => exponentOf(m.e, g)));

const isQuotient = (t: Term): boolean => (t.kind === "call" && t.fn === "tan") || parts(t).some(isQuotient);
/** Conditions that may serve as guards: those that are never 0, and polynomials in what the normal form has. */
const guardsOf = (problem: Problem): readonly number[] => problem.conditions.flatMap((c, i) => (c.is === "nonnegative" || isQuotient(c.expr) || isConstantTerm(c.expr) || (problem.conditions.length > 4 && c.expr.kind !== "symbol") ? [] : [i]));

/** p with the inverse of the guards' product replaced by 1/h, times h^K. */
function cleared(p: MPoly, a: Algebra, h: MPoly, k: number): MPoly | null {
  let out: MPoly = ZERO_M;
  for (const one of p.values()) {
    const factor = power(h, k - exponentOf(one.e, a.w));
    const part = factor === null ? null : times(monomial(one.e.map((n, g) => (g === a.w ? 0 : n)), one.c), factor);
    if (part === null) return null;
    out = addM(out, part);
  }
  return out;
}

/** A consequence in the target alone, with its cofactors. */
function consequence(a: Algebra, target: Ratio, goal: Term, guards: readonly number[]): Pick<Trace, "polynomial" | "cofactors" | "guards"> | null {
  const { equations } = a;
  const zero = equations.map(() => ZERO_M);
  const relation = times(generatorM(a.t), target.d);
  if (relation === null) return null;
  let h: MPoly | null = ONE_M;
  for (const k of guards) h = h === null ? null : times(h, a.conditions[k]?.n ?? ONE_M);
  const inverse = h === null ? null : times(generatorM(a.w), h);
  if (h === null || inverse === null) return null;
  const members: Member[] = [
    ...equations.map((e, i): Member => ({ poly: e.n, cofactors: equations.map((_, j) => (j === i ? e.d : ZERO_M)) })),
    ...a.relations().map((poly): Member => ({ poly, cofactors: zero })),
    { poly: addM(relation, negM(target.n)), cofactors: zero },
    ...(guards.length === 0 ? [] : [{ poly: addM(constantM(ONE), negM(inverse)), cofactors: zero }]),
  ];
  const basis = basisOf(members);
  const found = basis?.filter((b) => degreeIn(b.poly, a.t) > 0 && [...b.poly.values()].every((m) => m.e.every((n, g) => n === 0 || g <= a.t))).sort((x, y) => degreeIn(x.poly, a.t) - degreeIn(y.poly, a.t))[0];
  if (found === undefined) return null;
  const k = Math.max(0, ...found.cofactors.map((c) => degreeIn(c, a.w)));
  const cofactors: Term[] = [];
  for (const c of found.cofactors) {
    const p = cleared(c, a, h, k);
    if (p === null) return null;
    cofactors.push(substitute(a.term(p), LETTER, goal));
  }
  return { polynomial: a.term(found.poly), cofactors, guards: Array.from({ length: k }, () => guards).flat() };
}

/** The same for a quotient that is a multiple of a condition: the tangent of an angle whose quadrant is known. */
function multiple(a: Algebra, target: Ratio, root: Term, index: number, usable: readonly number[]): Exclusion | null {
  for (const i of usable) {
    const c = a.conditions[i];
    const [mine, theirs] = c === undefined ? [null, null] : [times(target.n, c.d), times(c.n, target.d)];
    const [x, y] = [mine === null ? undefined : leadingM(mine), theirs === null ? undefined : leadingM(theirs)];
    if (mine === null || theirs === null || x === undefined || y === undefined || x.e.join() !== y.e.join()) continue;
    const q = divQ(x.c, y.c);
    if (addM(mine, negM(new Map([...theirs].map(([key, m]) => [key, { e: m.e, c: divQ(m.c, divQ(ONE, q)) }])))).size > 0) continue;
    const sign = signQ(q) > 0 ? 1 : -1;
    const constant = tidyConstant(sign === 1 ? mul(int(-1), root) : root);
    const s = signAt(constant, "", int(0));
    if (s === 1 || (s === 0 && a.problem.conditions[i]?.is === "positive")) return { root: index, sign, constant: s === 0 ? int(0) : constant, products: [{ coefficient: num(sign === 1 ? q : negQ(q)), conditions: [i] }] };
  }
  return null;
}

/** Why the target cannot be this root: it is, up to a constant, a condition or a product of two. */
function exclusion(a: Algebra, target: Ratio, root: Term, index: number): Exclusion | null {
  const usable = a.problem.conditions.flatMap((c, i) => (c.is === "nonzero" ? [] : [i]));
  const d = rationalOfM(target.d);
  if (d === null) return multiple(a, target, root, index, usable);
  const own = new Map([...target.n].map(([key, m]) => [key, { e: m.e, c: divQ(m.c, d) }]));
  for (const list of [...usable.map((i) => [i]), ...usable.flatMap((i) => usable.filter((j) => j >= i).map((j) => [i, j])), ...(usable.length > 4 ? [] : usable.flatMap((i) => usable.flatMap((j) => usable.filter((k) => j >= i && k >= j).map((k) => [i, j, k]))))]) {
    let product: MPoly | null = ONE_M;
    for (const i of list) { const c = a.conditions[i]; product = product === null || c === undefined || rationalOfM(c.d)?.n !== 1n ? null : times(product, c.n); }
    const lead = product === null ? undefined : leadingM(product);
    const mine = lead === undefined ? undefined : own.get(lead.e.join());
    if (product === null || lead === undefined || mine === undefined || lead.e.length === 0) continue;
    const q = divQ(mine.c, lead.c);
    const rest = addM(own, negM(new Map([...product].map(([key, m]) => [key, { e: m.e, c: divQ(m.c, divQ(ONE, q)) }]))));
    const fixed = a.term(rest);
    if (!isConstantTerm(fixed)) continue;
    const sign = signQ(q) > 0 ? 1 : -1;
    const constant = tidyConstant(sign === 1 ? sub(fixed, root) : sub(root, fixed));
    const s = signAt(constant, "", int(0));
    const isStrict = list.every((i) => a.problem.conditions[i]?.is === "positive");
    if (s === 1 || (s === 0 && isStrict)) return { root: index, sign, constant: s === 0 ? int(0) : constant, products: [{ coefficient: num(signQ(q) > 0 ? q : negQ(q)), conditions: list }] };
  }
  return null;
}

/** Guards make the basis larger: first without. */
function traceOf(a: Algebra, target: Ratio, index: number): { readonly trace: Trace; readonly points: readonly (readonly Term[])[] } | null {
  const guards = guardsOf(a.problem);
  const tries = guards.length === 0 ? [[]] : [[], guards];
  for (const use of tries) {
    const found = consequence(a, target, a.problem.targets[index] ?? int(0), use);
    const roots = found === null ? null : realRoots(found.polynomial, LETTER);
    const inOrder = roots === null || roots === "all" ? null : sorted(roots.map(tidyConstant));
    if (found === null || inOrder === null) continue;
    const excluded: Exclusion[] = [];
    const points: (readonly Term[])[] = [];
    let isOpen = false;
    for (const [i, root] of inOrder.entries()) {
      const out = exclusion(a, target, root, i);
      const point = out === null ? pointFor(a.problem, index, root) : null;
      if (out !== null) excluded.push(out);
      else if (point !== null) points.push(point);
      else isOpen = true;
    }
    if (!isOpen && points.length > 0) return { trace: { ...found, roots: inOrder, excluded }, points };
  }
  return null;
}

/** Values of unknowns that are found on the way. */
const MAX_LEMMAS = 4;

/** All targets from the equations as they are; null when a finite list of values was not found. */
function direct(problem: Problem): Omit<Determined, "lemmas"> | null {
  const read = Algebra.of(problem);
  if (read === null) return null;
  const traces: Trace[] = [];
  let points: readonly (readonly Term[])[] = [];
  for (const [i, t] of read.targets.entries()) {
    const f = traceOf(read.algebra, t, i);
    if (f === null) return null;
    traces.push(f.trace);
    points = i === 0 ? f.points : points;
  }
  const left = traces.map((t) => t.roots.filter((_, i) => !t.excluded.some((e) => e.root === i)));
  if (left.length > 1 && left.some((l) => l.length !== 1)) return null;
  const cases = points.map((point, i): Case => ({ point, values: left.map((l) => l[left.length > 1 ? 0 : i] ?? int(0)) }));
  return { traces, cases };
}

/** The unknowns in an equation that have no value yet. */
const freeIn = (e: Term, known: ReadonlySet<string>): readonly string[] => symbolsOf(e).filter((s) => !known.has(s));

/** An unknown from one equation and the values found so far, when its conditions leave one root. */
function easyLemma(problem: Problem, equations: readonly Term[], found: Determined["lemmas"]): (Determined["lemmas"][number] & { readonly root: Term }) | null {
  const known = new Set(found.map((l) => problem.unknowns[l.unknown] ?? ""));
  const first = equations.length - found.length;
  for (const [k, e] of equations.slice(0, first).entries()) {
    const [name, ...others] = freeIn(e, known);
    const unknown = problem.unknowns.indexOf(name ?? "");
    if (name === undefined || unknown < 0 || others.length > 0) continue;
    const chosen = [k, ...found.map((_, i) => first + i)];
    const read = Algebra.of({ ...problem, equations: chosen.map((i) => equations[i] ?? int(0)), targets: [sym(name)] });
    const [target] = read?.targets ?? [];
    const trace = read === null || target === undefined ? null : consequence(read.algebra, target, sym(name), []);
    const roots = trace === null ? null : realRoots(trace.polynomial, LETTER);
    const inOrder = roots === null || roots === "all" ? null : sorted(roots.map(tidyConstant));
    if (read === null || target === undefined || trace === null || inOrder === null) continue;
    const excluded = inOrder.flatMap((root, i) => exclusion(read.algebra, target, root, i) ?? []);
    const [root, ...more] = inOrder.filter((_, i) => !excluded.some((x) => x.root === i));
    if (root === undefined || more.length > 0) continue;
    const cofactors = equations.map((_, i): Term => trace.cofactors[chosen.indexOf(i)] ?? int(0));
    return { unknown, trace: { ...trace, cofactors, roots: inOrder, excluded }, root };
  }
  return null;
}

export function determine(problem: Problem): Determined | null {
  const lemmas: Determined["lemmas"][number][] = [];
  let known = problem;
  const learn = (l: Determined["lemmas"][number] & { readonly root: Term }): void => {
    lemmas.push({ unknown: l.unknown, trace: l.trace });
    known = { ...known, equations: [...known.equations, sub(sym(problem.unknowns[l.unknown] ?? ""), l.root)] };
  };
  const isHard = problem.conditions.length > 4;
  for (;;) {
    // With many conditions the easy values come first: they make the rest small.
    const easy = isHard ? easyLemma(problem, known.equations, lemmas) : null;
    if (easy !== null && lemmas.length < problem.unknowns.length) { learn(easy); continue; }
    const found = direct(known);
    if (found !== null) return { lemmas, ...found };
    if (lemmas.length >= MAX_LEMMAS) return null;
    // An unknown that the conditions leave one value: then the rest may follow.
    const next = problem.unknowns.flatMap((name, unknown) => {
      if (lemmas.some((l) => l.unknown === unknown)) return [];
      const one = direct({ ...known, targets: [sym(name)] });
      const [trace] = one?.traces ?? [];
      return trace !== undefined && one?.cases.length === 1 ? [{ unknown, trace, root: one.cases[0]?.values[0] ?? int(0) }] : [];
    })[0];
    const late = next ?? easyLemma(problem, known.equations, lemmas);
    if (late === null || late === undefined) return null;
    learn(late);
  }
}
