/**
 * Inequalities P(x) ∘ 0 with letters, P linear or quadratic in x. Used by statements; it proves nothing.
 * Meaning of the claims together: left − right equals the form, on the same domain, with coefficients free of x; and
 *   linear   slope·x + constant; wherever slope ≠ 0, `bound` is −constant/slope, and has a value only where that has one;
 *   product  lead·(x − low)·(x − high), lead a number that is not 0;
 *   square   lead·x² + linear·x + constant, lead such a number, linear² − 4·lead·constant = factor²·disc with a number factor > 0;
 *            middle is −linear/(2·lead); low and high are (−linear ∓ s·factor·√disc)/(2·lead), s the sign of lead, wherever disc ≥ 0, so low ≤ high.
 * The cases follow by school algebra (`casesOf`): the sign of the slope; the order of low and high; the sign of disc.
 */
import type { Claim } from "./claim.js";
import { conditionsOf } from "./conditions.js";
import { type Shape, list, oneOf, record, termShape } from "./decode.js";
import { Fuel } from "./fuel.js";
import { ONE_M, contentM, sameM, scaleM } from "./multipoly.js";
import { Normalizer, rationalOfF } from "./normal.js";
import { ONE, type Rational, divQ, signQ } from "./rational.js";
import { type Interval, INFINITY, NEGATIVE_INFINITY, type Region, closedAt, interval, openAt, point } from "./region.js";
import { type Term, add, div, int, mul, neg, num, pow, sqrt, sub, sym, symbolsOf } from "./term.js";

export type Comparison = "<" | "<=" | ">" | ">=";
export interface Parametric {
  readonly kind: "linear" | "product" | "square";
  /** linear: slope, constant, bound. product: lead, low, high. square: lead, linear, constant, factor, disc, low, high, middle. */
  readonly terms: readonly Term[];
}
export const parametricShape: Shape<Parametric> = record<{ kind: Parametric["kind"]; terms: readonly Term[] }>({ kind: oneOf("linear", "product", "square"), terms: list(termShape) });

/** When it applies (all of them together), and what solves the inequality then. */
export interface Case {
  readonly when: readonly { readonly left: Term; readonly op: Comparison | "="; readonly right: Term }[];
  readonly solutions: Region;
}

const ALL: Region = [interval(NEGATIVE_INFINITY, INFINITY)];
const ZERO = int(0);
const isTrue = (sign: number, op: Comparison): boolean => (op === "<" ? sign < 0 : op === "<=" ? sign <= 0 : op === ">" ? sign > 0 : sign >= 0);
const OPPOSITE: Readonly<Record<Comparison, Comparison>> = { "<": ">=", "<=": ">", ">": "<=", ">=": "<" };
const MIRRORED: Readonly<Record<Comparison, Comparison>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" };
const numberOf = (t: Term): Rational | null => (t.kind === "number" ? t.value : null);

/** Left or right of c, by the comparison x ∘ c. */
function ray(op: Comparison, c: Term): Interval {
  const end = op === "<" || op === ">" ? openAt(c) : closedAt(c);
  return op === "<" || op === "<=" ? interval(NEGATIVE_INFINITY, end) : interval(end, INFINITY);
}

export function casesOf(op: Comparison, form: Parametric): readonly Case[] {
  const [a = ZERO, b = ZERO, c = ZERO, , disc = ZERO, low = ZERO, high = ZERO, middle = ZERO] = form.terms;
  if (form.kind === "linear") return linearCases(op, a, b, c);
  const lead = signQ(numberOf(a) ?? { n: 1n, d: 1n });
  if (form.kind === "square") {
    const known = numberOf(disc);
    const three: readonly Case[] = [
      { when: [{ left: disc, op: ">", right: ZERO }], solutions: between(op, lead, low, high) },
      { when: [{ left: disc, op: "=", right: ZERO }], solutions: atOne(op, lead, middle) },
      { when: [{ left: disc, op: "<", right: ZERO }], solutions: isTrue(lead, op) ? ALL : [] },
    ];
    return known === null ? three : three.slice(1 - signQ(known), 2 - signQ(known)).map((k) => ({ when: [], solutions: k.solutions }));
  }
  const normalizer = new Normalizer(new Fuel());
  // Where low and high do not always have values, the cases name them as they stand: 1/a − (a + 1/a) > 0 is not −a > 0 at 0.
  const f = conditionsOf(sub(c, b))?.length === 0 ? normalizer.normalize(sub(c, b)) : null;
  const gap = f === null ? null : rationalOfF(f);
  // low < high as gap > 0, the gap up to a positive number; 1 < a as it stands.
  const bare = f === null || numberOf(b) !== null || f.n.size === 0 || sameM(f.d, ONE_M) === false ? null : normalizer.polynomialTerm(scaleM(f.n, divQ(ONE, contentM(f.n))));
  const when = (o: "<" | "=" | ">"): Case["when"] => [bare === null ? { left: b, op: o, right: c } : { left: bare, op: o === "=" ? o : MIRRORED[o], right: ZERO }];
  const cases: readonly Case[] = [
    { when: when("<"), solutions: between(op, lead, b, c) },
    { when: when("="), solutions: atOne(op, lead, b) },
    { when: when(">"), solutions: between(op, lead, c, b) },
  ];
  return gap === null ? cases : cases.slice(1 - signQ(gap), 2 - signQ(gap)).map((k) => ({ when: [], solutions: k.solutions }));
}

/** t ∘ 0; −b > 0 as b < 0. */
function said(t: Term, op: Comparison): Case["when"][number] {
  if (t.kind !== "product" || t.factors[0]?.kind !== "number" || t.factors[0].value.n !== -1n || t.factors[0].value.d !== 1n || t.factors.length < 2) return { left: t, op, right: ZERO };
  return { left: mul(...t.factors.slice(1)), op: MIRRORED[op], right: ZERO };
}

function linearCases(op: Comparison, slope: Term, constant: Term, bound: Term): readonly Case[] {
  const known = numberOf(slope);
  const up: Case = { when: known === null ? [{ left: slope, op: ">", right: ZERO }] : [], solutions: [ray(op, bound)] };
  const down: Case = { when: known === null ? [{ left: slope, op: "<", right: ZERO }] : [], solutions: [ray(MIRRORED[op], bound)] };
  if (known !== null && signQ(known) !== 0) return [signQ(known) > 0 ? up : down];
  const flat = { left: slope, op: "=" as const, right: ZERO };
  const value = numberOf(constant);
  const level: readonly Case[] = value !== null
    ? [{ when: [flat], solutions: isTrue(signQ(value), op) ? ALL : [] }]
    : [{ when: [flat, said(constant, op)], solutions: ALL }, { when: [flat, said(constant, OPPOSITE[op])], solutions: [] }];
  return [up, down, ...level];
}

/** lead·(x − low)(x − high) ∘ 0 for low < high. */
function between(op: Comparison, lead: number, low: Term, high: Term): Region {
  const end = op === "<" || op === ">" ? openAt : closedAt;
  const isInside = (op === "<" || op === "<=") === lead > 0;
  return isInside ? [interval(end(low), end(high))] : [interval(NEGATIVE_INFINITY, end(low)), interval(end(high), INFINITY)];
}

/** lead·(x − c)² ∘ 0. */
function atOne(op: Comparison, lead: number, c: Term): Region {
  if (isTrue(lead, op)) return isTrue(0, op) ? ALL : [interval(NEGATIVE_INFINITY, openAt(c)), interval(openAt(c), INFINITY)];
  return isTrue(0, op) ? [point(c)] : [];
}

export function parametricClaims(expr: Term, variable: string, form: Parametric): readonly Claim[] | string {
  const { kind, terms } = form;
  const x = sym(variable);
  const [a, b, c, factor, disc, low, high, middle] = terms;
  if (terms.some((t) => symbolsOf(t).includes(variable)) || terms.length !== (kind === "square" ? 8 : 3) || a === undefined || b === undefined || c === undefined) return "a malformed form";
  const same = (p: Term): readonly Claim[] => [{ kind: "equal", left: expr, right: p }, { kind: "equal", left: p, right: expr }];
  // x + k/k > 1 is no inequality at k = 0: x > 0 would not say so.
  if (kind === "linear") return [...same(add(mul(a, x), b)), { kind: "equal", left: div(neg(b), a), right: c }, { kind: "equal", left: add(c, mul(int(0), pow(a, int(-1)))), right: div(neg(b), a) }];
  const lead = numberOf(a);
  if (lead === null || signQ(lead) === 0) return "the leading coefficient is not a number, or 0";
  if (kind === "product") return same(mul(a, sub(x, b), sub(x, c)));
  const f = factor === undefined ? null : numberOf(factor);
  if (f === null || signQ(f) <= 0 || factor === undefined || disc === undefined || low === undefined || high === undefined || middle === undefined) return "a malformed discriminant";
  const root = mul(int(signQ(lead)), factor, sqrt(disc));
  const zero = (sign: 1 | -1): Term => div(add(neg(b), sign > 0 ? root : neg(root)), mul(int(2), num(lead)));
  return [
    ...same(add(mul(a, pow(x, int(2))), mul(b, x), c)),
    { kind: "equal", left: sub(pow(b, int(2)), mul(int(4), a, c)), right: mul(pow(factor, int(2)), disc) },
    { kind: "equal", left: mul(pow(factor, int(2)), disc), right: sub(pow(b, int(2)), mul(int(4), a, c)) },
    { kind: "equal", left: zero(-1), right: low }, { kind: "equal", left: zero(1), right: high },
    { kind: "equal", left: div(neg(b), mul(int(2), num(lead))), right: middle },
  ];
}
