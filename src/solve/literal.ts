/**
 * Equations with parameters, solved for one letter. A proposer: linear and quadratic equations by their normal form, others
 * by undoing one operation after the other when the unknown occurs once. Conditions are collected from what must be defined.
 */
import { type Condition, conditionsOf } from "../certify/kernel/conditions.js";
import { Fuel } from "../certify/kernel/fuel.js";
import { undefinedBeyond } from "../certify/kernel/implied.js";
import { type Literal, type ParameterCondition, type Value, guarded, membership } from "../certify/kernel/literal.js";
import { type MPoly, addM, exponentOf, generatorsOf, monomial } from "../certify/kernel/multipoly.js";
import { type Frac, Normalizer } from "../certify/kernel/normal.js";
import { type Interval, REALS } from "../certify/kernel/region.js";
import { type Term, add, call, div, frac, int, isConstantTerm, mapParts, mul, neg, num, parts, pow, sqrt, sub, substitute, symbolsOf } from "../certify/kernel/term.js";
import { signAt } from "./order.js";
import { simplified } from "./parameter-conditions.js";
import { rootOfSquare } from "./polynomial-square.js";
import { tidy, tidyConstant } from "./tidy.js";

type Linear = { readonly parameter: string; readonly value: Term; readonly rest: Term };

/** What stands under a root, tidied on its own: (V/(4π/3))^(1/3) as (3V/(4π))^(1/3). */
const tidyUnderRoot = (t: Term): Term => (t.kind === "power" ? pow(tidy(t.base), t.exponent) : t.kind === "product" ? mul(...t.factors.map(tidyUnderRoot)) : t);

export function* literalSolutions(left: Term, right: Term, variable: string, on: Interval = REALS): Iterable<Literal> {
  const expr = sub(left, right);
  if (!symbolsOf(expr).includes(variable)) return;
  const byForm = fromForm(expr, variable, on);
  if (byForm !== null) yield byForm;
  const branches = undone(left, right, variable) ?? (byForm === null ? null : byForm.roots.map((value): Branch => ({ value, conditions: [] })));
  for (const branch of branches ?? []) {
    for (const elimination of eliminations(left, right, variable).slice(0, 3)) {
      const root = written(tidyUnderRoot(tidy(branch.value)));
      const conditions = collected(expr, variable, on, [root], branch.conditions, [pow(elimination.rest, int(-1))]);
      const example = conditions === null ? null : exampleFor(expr, variable, conditions, []);
      if (conditions !== null && example !== null) yield { conditions, roots: [root], product: null, elimination, form: null, example };
    }
  }
}

/** The numerator as a polynomial in the generator g: coefficients from the constant upwards. */
function coefficientsIn(p: MPoly, g: number): readonly MPoly[] {
  const out: MPoly[] = [];
  for (const m of p.values()) {
    const n = exponentOf(m.e, g);
    while (out.length <= n) out.push(new Map());
    out[n] = addM(out[n] ?? new Map(), monomial(m.e.map((k, i) => (i === g ? 0 : k)), m.c));
  }
  return out;
}

/** The normal form of expr over the symbol as a generator of its own; null when the symbol stands elsewhere in the numerator. */
function inSymbol(expr: Term, name: string): { readonly coefficients: readonly Term[]; readonly polynomials: readonly MPoly[]; readonly below: Term; readonly normalizer: Normalizer } | null {
  const normalizer = new Normalizer(new Fuel(), { expandAngles: false });
  const f: Frac | null = normalizer.normalize(expr);
  const g = normalizer.generators.findIndex((x) => x.term.kind === "symbol" && x.term.name === name);
  if (f === null || g < 0) return null;
  if (generatorsOf(f.n).some((i) => i !== g && symbolsOf(normalizer.generators[i]?.term ?? int(0)).includes(name))) return null;
  const polynomials = coefficientsIn(f.n, g);
  return { polynomials, coefficients: polynomials.map((c) => (c.size === 0 ? int(0) : tidy(normalizer.polynomialTerm(c)))), below: normalizer.polynomialTerm(f.d), normalizer };
}

function fromForm(expr: Term, variable: string, on: Interval): Literal | null {
  const form = inSymbol(expr, variable);
  if (form === null) return null;
  // a·x = a·x + 1: what is left is a number.
  if (form.coefficients.length === 1 && form.coefficients[0]?.kind === "number" && !isZero(form.coefficients[0])) {
    return { conditions: [], roots: [], product: { multiplicities: [], rest: isOne(form.below) ? form.coefficients[0] : div(form.coefficients[0], form.below) }, elimination: null, form: null, example: [] };
  }
  const { coefficients, polynomials, below, normalizer } = form;
  const [c0, c1, c2, ...higher] = coefficients;
  if (c0 === undefined || c1 === undefined || higher.length > 0) return null;
  const over = isOne(below) ? [] : [pow(below, int(-1))];
  const lead = c2 ?? c1;
  const rest = mul(lead, ...over);
  let roots: readonly Term[];
  let multiplicities: readonly number[] = [1];
  if (c2 === undefined) roots = [tidy(div(neg(c0), c1))];
  else {
    const square = discriminantRoot(polynomials, normalizer);
    const root = square ?? sqrt(tidy(sub(pow(c1, int(2)), mul(int(4), c2, c0))));
    const isPure = polynomials[1]?.size === 0;
    const value = isPure && square === null ? sqrt(tidy(div(neg(c0), c2))) : null;
    if (square !== null && isZero(square)) { roots = [tidy(div(neg(c1), mul(int(2), c2)))]; multiplicities = [2]; }
    else {
      roots = value !== null ? [neg(value), value]
        : isPure && square !== null && isOne(c2) ? halves(square)
        : [-1, 1].map((s) => (square === null ? div(add(isPure ? int(0) : neg(c1), mul(int(s), root)), mul(int(2), c2)) : tidy(div(add(neg(c1), mul(int(s), root)), mul(int(2), c2)))));
      multiplicities = [1, 1];
    }
  }
  roots = roots.map(written);
  const conditions = collected(expr, variable, on, roots, [], [pow(lead, int(-1))]);
  const example = conditions === null ? null : exampleFor(expr, variable, conditions, roots);
  if (conditions === null || example === null) return null;
  return { conditions, roots, product: { multiplicities, rest }, elimination: null, form: { coefficients, rest: over.length === 0 ? int(1) : mul(...over) }, example };
}

/** ±(√c·p)/2 with the number in front put well. */
function halves(square: Term): readonly Term[] {
  const [number, ...rest] = square.kind === "product" ? square.factors : [square];
  if (number === undefined || !isConstantTerm(number)) return [-1, 1].map((s) => tidy(mul(frac(s, 2), square)));
  const polynomial = square.kind === "product" && !isConstantTerm(square) ? mul(...rest.filter((p) => !isConstantTerm(p))) : int(1);
  const constant = tidyConstant(mul(frac(1, 2), number, ...rest.filter(isConstantTerm)));
  const half = isOne(constant) ? polynomial : mul(constant, polynomial);
  return [tidySum(neg(half)), half];
}
const tidySum = (t: Term): Term => (t.kind === "product" && t.factors.some((p) => p.kind === "sum") ? tidy(t) : t);

/** A − P for −P + A, and no factor 1. */
function written(t: Term): Term {
  const u = mapParts(t, written);
  if (u.kind === "product") return mul(...(u.factors.length > 1 ? u.factors.filter((p) => !isOne(p)) : u.factors));
  if (u.kind !== "sum") return u;
  const isNegative = (p: Term): boolean => (p.kind === "number" && p.value.n < 0n) || (p.kind === "product" && p.factors[0]?.kind === "number" && p.factors[0].value.n < 0n);
  const first = u.terms.findIndex((p) => !isNegative(p) && p.kind !== "power" && !(p.kind === "product" && p.factors.some((q) => q.kind === "power" && q.exponent.kind === "number" && q.exponent.value.d > 1n)));
  const head = u.terms[first];
  return head === undefined || first === 0 || !u.terms[0] || !isNegative(u.terms[0]) ? u : add(head, ...u.terms.filter((_, i) => i !== first));
}

const isOne = (t: Term): boolean => t.kind === "number" && t.value.n === t.value.d;
const isZero = (t: Term): boolean => t.kind === "number" && t.value.n === 0n;

/** √(c1² − 4·c2·c0) when it is a polynomial (up to sign). */
function discriminantRoot(c: readonly MPoly[], normalizer: Normalizer): Term | null {
  const [c0, c1, c2] = c;
  if (c0 === undefined || c1 === undefined || c2 === undefined) return null;
  const whole = (p: MPoly): Frac => ({ n: p, d: monomial([], { n: 1n, d: 1n }) });
  const b2 = normalizer.times(whole(c1), whole(c1));
  const ac = normalizer.times(whole(c2), whole(c0));
  const four = ac === null ? null : normalizer.times(ac, { n: monomial([], { n: -4n, d: 1n }), d: monomial([], { n: 1n, d: 1n }) });
  const d = b2 === null || four === null ? null : normalizer.plus(b2, four);
  if (d === null || [...d.d.keys()].join() !== "") return null;
  if (d.n.size === 0) return int(0);
  const root = rootOfSquare(d.n);
  return root === null ? null : mul(tidyConstant(sqrt(num(root.content))), normalizer.polynomialTerm(root.polynomial));
}

/** Letters in which the equation is linear, with what they are in terms of the others. */
function eliminations(left: Term, right: Term, variable: string): readonly Linear[] {
  const expr = sub(left, right);
  const given = ([[left, right, 1], [right, left, -1]] as const).flatMap(([p, value, sign]): Linear[] => (p.kind === "symbol" && p.name !== variable && !symbolsOf(value).includes(p.name) ? [{ parameter: p.name, value, rest: int(sign) }] : []));
  return given.length > 0 ? given : symbolsOf(expr).filter((s) => s !== variable).flatMap((parameter): Linear[] => {
    const form = inSymbol(expr, parameter);
    const [c0, c1, ...higher] = form?.coefficients ?? [];
    if (form === null || c0 === undefined || c1 === undefined || higher.length > 0 || symbolsOf(form.below).includes(parameter)) return [];
    return [{ parameter, value: tidy(div(neg(c0), c1)), rest: isOne(form.below) ? c1 : div(c1, form.below) }];
  });
}

interface Branch {
  readonly value: Term;
  readonly conditions: readonly Condition[];
}

/** The unknown, when it occurs once in the equation, by undoing one operation after the other. */
function undone(left: Term, right: Term, variable: string): readonly Branch[] | null {
  const [a, b] = [occurrences(left, variable), occurrences(right, variable)];
  if (a + b !== 1) return null;
  return a === 1 ? peeled(left, { value: right, conditions: [] }, variable, 30) : peeled(right, { value: left, conditions: [] }, variable, 30);
}

const occurrences = (t: Term, name: string): number => (t.kind === "symbol" ? (t.name === name ? 1 : 0) : parts(t).reduce((n, p) => n + occurrences(p, name), 0));

function peeled(t: Term, to: Branch, variable: string, fuel: number): readonly Branch[] | null {
  if (fuel <= 0) return null;
  const has = (p: Term): boolean => symbolsOf(p).includes(variable);
  const next = (inner: Term, value: Term, ...conditions: readonly Condition[]): readonly Branch[] | null => peeled(inner, { value, conditions: [...to.conditions, ...conditions] }, variable, fuel - 1);
  const [inner] = parts(t).filter(has);
  if (t.kind === "symbol") return [to];
  if (inner === undefined) return null;
  if (t.kind === "sum") return next(inner, sub(to.value, add(...t.terms.filter((p) => p !== inner))));
  if (t.kind === "product") return next(inner, tidy(div(to.value, mul(...t.factors.filter((p) => p !== inner)))));
  if (t.kind === "power") {
    if (inner === t.exponent) return isConstantTerm(t.base) || !has(t.base) ? next(inner, div(call("log", to.value), call("log", t.base))) : null;
    if (t.exponent.kind !== "number") return next(t.base, call("exp", div(call("log", to.value), t.exponent)));
    const { n, d } = t.exponent.value;
    const raised = d === 1n ? to.value : pow(to.value, int(d));
    const above: readonly Condition[] = d % 2n === 0n ? [{ term: to.value, requires: "nonnegative" }] : [];
    const plain = n < 0n ? div(int(1), raised) : raised;
    const k = n < 0n ? -n : n;
    if (k === 1n) return next(t.base, plain, ...above);
    const root = pow(plain, frac(1n, k));
    if (k % 2n === 1n) return next(t.base, root, ...above);
    const up = next(t.base, root, ...above);
    const down = next(t.base, neg(root), ...above);
    return up === null || down === null ? null : [...up, ...down];
  }
  if (t.kind !== "call") return null;
  switch (t.fn) {
    case "exp": return next(t.arg, call("log", to.value));
    case "log": return next(t.arg, call("exp", to.value));
    default: return null;
  }
}

/** Everything that must hold for the roots to be defined and to solve the equation; null when something never holds. */
function collected(expr: Term, variable: string, on: Interval, roots: readonly Term[], first: readonly Condition[], others: readonly Term[]): readonly ParameterCondition[] | null {
  const wanted: Condition[] = [...first];
  for (const t of [...roots, ...roots.map((r) => substitute(expr, variable, r)), ...others]) wanted.push(...(conditionsOf(t) ?? []));
  for (const r of roots) wanted.push(...membership(r, on));
  const out: ParameterCondition[] = [];
  const strength = { positive: 0, nonnegative: 1, nonzero: 2 };
  const all = wanted.flatMap((c) => (symbolsOf(c.term).includes(variable) ? [] : [simplified(c)]));
  if (all.includes(null)) return null;
  for (const c of all.flatMap((s) => s ?? []).sort((a, b) => strength[a.requires] - strength[b.requires])) {
    if (undefinedBeyond(guarded(int(0), [c]), [guarded(int(0), out)], new Fuel()) !== null) out.push(c);
  }
  // A condition that follows from a later one is not needed.
  return out.filter((c, i) => { const rest = out.filter((_, j) => j !== i); return undefinedBeyond(guarded(int(0), [c]), [guarded(int(0), rest)], new Fuel()) !== null; });
}

const TRIED: readonly Term[] = [int(2), int(3), int(1), int(5), int(7), frac(1, 2), int(-1), int(-3), int(11), int(13), int(4), int(-7)];

/** Values of the parameters at which every condition holds strictly and the roots differ. */
function exampleFor(expr: Term, variable: string, conditions: readonly ParameterCondition[], roots: readonly Term[]): readonly Value[] | null {
  const names = symbolsOf(expr).filter((s) => s !== variable);
  for (let k = 0; k < 150; k += 1) {
    const example = names.map((name, i): Value => ({ name, value: TRIED[(k * (i + 1) + i + (k >> 3) * i * i) % TRIED.length] ?? int(1) }));
    const at = (t: Term): Term => tidyConstant(example.reduce((u, v) => substitute(u, v.name, v.value), t));
    const holds = conditions.every((c) => { const s = signAt(at(c.term), "", int(0)); return s !== null && (c.requires === "nonzero" ? s !== 0 : s > 0); });
    const [a, b] = roots;
    if (holds && (a === undefined || b === undefined || (signAt(at(sub(a, b)), "", int(0)) ?? 0) !== 0)) return example;
  }
  return null;
}
