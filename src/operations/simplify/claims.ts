/**
 * TRUSTED: what a simplification or another form means. Wherever the given expression is defined, with every letter of
 * `positive` above 0, the result is defined and has the same value; and the result is written in the form asked for, as
 * forms.ts tests it. A positive letter s is written exp(k·s): every positive number is that of exactly one real s; two
 * products of powers of positive letters are equal when their logarithms are.
 * The result may be defined at more points than the expression.
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { isPositiveAsWritten } from "../../certify/kernel/conditions.js";
import { type Shape, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { isCollected, isCompletedSquare, isExpanded, isExpandedLog, isFactored, isPartialFractions, isSingleFraction, isSingleLog, hasRationalDenominator } from "../../certify/kernel/forms.js";
import { gcdInt, signQ } from "../../certify/kernel/rational.js";
import { REALS } from "../../certify/kernel/region.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, call, int, isConstantTerm, mapParts, mul, parts, sameTerm, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";

export const FORMS = ["simplified", "expanded", "factored", "single_fraction", "partial_fractions", "rationalised", "collected", "completed_square", "single_log", "expanded_log"] as const;
export type Form = (typeof FORMS)[number];

export interface Plan {
  readonly expr: Term;
  readonly form: Form;
  /** The letter that a collected or completed form is about. */
  readonly variable: string | null;
  /** Letters that are taken to be positive. */
  readonly positive: readonly string[];
}
/** A part of the expression that is positive, and a new letter for it. */
export interface Part {
  readonly name: string;
  readonly term: Term;
}
export interface Answer {
  readonly result: Term;
  readonly parts: readonly Part[];
}

const planShape: Shape<Plan> = record<{ expr: Term; form: Form; variable: string | null; positive: readonly string[] }>({ expr: termShape, form: oneOf(...FORMS), variable: nullable(symbolShape), positive: list(symbolShape) });
const partShape: Shape<Part> = record<{ name: string; term: Term }>({ name: symbolShape, term: termShape });
const answerShape: Shape<Answer> = record<{ result: Term; parts: readonly Part[] }>({ result: termShape, parts: list(partShape) });

/** b^r as exp(r·log b) where b is positive as written: the same function, and one that the normal form sees through. */
function throughLogarithms(t: Term, fuel: number): Term {
  if (fuel <= 0) return t;
  const u = mapParts(t, (p) => throughLogarithms(p, fuel - 1));
  return u.kind === "power" && u.exponent.kind === "number" && !isConstantTerm(u.base) && isPositiveAsWritten(u.base) ? call("exp", mul(u.exponent, call("log", u.base))) : u;
}

/** The term with every positive letter s replaced by exp(scale·s); any positive scale will do. */
export function withPositive(t: Term, positive: readonly string[], scale: bigint): Term {
  return positive.length === 0 ? t : throughLogarithms(positive.reduce((u, s) => substitute(u, s, call("exp", mul(int(scale), sym(s)))), t), 200);
}

/** log t for a product of powers of positive letters and positive numbers, a letter standing for its own logarithm; null for anything else. */
export function logarithmOf(t: Term, positive: readonly string[], fuel = 100): Term | null {
  if (fuel <= 0) return null;
  if (t.kind === "number") return signQ(t.value) > 0 ? call("log", t) : null;
  if (t.kind === "symbol") return positive.includes(t.name) ? t : null;
  if (t.kind === "power" && t.exponent.kind === "number") {
    const inner = logarithmOf(t.base, positive, fuel - 1);
    return inner === null ? null : mul(t.exponent, inner);
  }
  if (t.kind !== "product") return null;
  const logs = t.factors.map((f) => logarithmOf(f, positive, fuel - 1));
  return logs.every((l) => l !== null) ? add(...logs) : null;
}

/** The least common multiple of the denominators of literal exponents, those of nested powers multiplied; 1 when it is large. */
export function rootOrder(t: Term, fuel = 200): bigint {
  if (fuel <= 0) return 1n;
  const inner = parts(t).map((p) => rootOrder(p, fuel - 1)).reduce((a, b) => (a / gcdInt(a, b)) * b, 1n);
  const order = t.kind === "power" && t.exponent.kind === "number" ? inner * t.exponent.value.d : inner;
  return order <= MAX_ROOT_ORDER ? order : 1n;
}
const MAX_ROOT_ORDER = 60n;

/** t with every part that is the term given replaced by a letter. */
function replaced(t: Term, part: Term, by: Term, fuel: number): Term {
  if (fuel <= 0 || sameTerm(t, part)) return fuel <= 0 ? t : by;
  return mapParts(t, (p) => replaced(p, part, by, fuel - 1));
}

const holdsLogOf = (t: Term, part: Term, fuel: number): boolean => fuel > 0 && ((t.kind === "call" && t.fn === "log" && sameTerm(t.arg, part)) || parts(t).some((p) => holdsLogOf(p, part, fuel - 1)));

function wrongForm({ form, variable }: Plan, result: Term): string | null {
  const unless = (ok: boolean, what: string): string | null => (ok ? null : `the result is not shown to be ${what}`);
  switch (form) {
    case "simplified": return null;
    case "expanded": return unless(isExpanded(result), "a sum of different monomials");
    case "factored": return unless(isFactored(result), "a product of irreducible factors");
    case "single_fraction": return unless(isSingleFraction(result), "one fraction in lowest terms");
    case "partial_fractions": return unless(isPartialFractions(result), "a sum of partial fractions");
    case "rationalised": return unless(hasRationalDenominator(result), "without a root in a denominator");
    case "collected": return unless(variable !== null && isCollected(result, variable), "collected by powers");
    case "completed_square": return unless(variable !== null && isCompletedSquare(result, variable), "a completed square");
    case "single_log": return unless(isSingleLog(result), "a single logarithm");
    case "expanded_log": return unless(isExpandedLog(result), "without logarithms of products, quotients and powers");
  }
}

/**
 * Equality for all values above 0 of letters that stand for parts of both sides holds where the parts are above 0: they
 * are, because the expression holds their logarithm, or because the kernel shows it.
 */
function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const letters = symbolsOf(plan.expr);
  if (!symbolsOf(answer.result).every((s) => letters.includes(s))) return "the result has a letter that is not in the expression";
  const wrong = wrongForm(plan, answer.result);
  if (wrong !== null) return wrong;
  // Replaced twice, a letter would stand for numbers above 1 only.
  if (new Set(plan.positive).size !== plan.positive.length) return "a positive letter is listed twice";
  const out: Claim[] = [];
  let [left, right] = [plan.expr, answer.result];
  const positive = [...plan.positive];
  for (const { name, term } of answer.parts) {
    if (letters.includes(name) || positive.includes(name) || term.kind === "symbol" || isConstantTerm(term)) return "a part needs a letter of its own";
    const [variable, ...others] = symbolsOf(term);
    if (!holdsLogOf(plan.expr, term, 200)) {
      if (variable === undefined || others.length > 0) return "a part that is not shown to be positive";
      out.push({ kind: "sign", expr: term, variable, on: REALS, sign: 1 });
    }
    [left, right] = [replaced(left, term, sym(name), 200), replaced(right, term, sym(name), 200)];
    positive.push(name);
  }
  const [a, b] = [logarithmOf(left, positive), logarithmOf(right, positive)];
  if (a !== null && b !== null) return [...out, { kind: "equal", left: a, right: b }];
  const [p, q] = [rootOrder(left), rootOrder(right)];
  const scale = (p / gcdInt(p, q)) * q;
  return [...out, { kind: "equal", left: withPositive(left, positive, scale), right: withPositive(right, positive, scale) }];
}

export const statement: Statement<Plan, Answer> = { op: "simplify", plan: planShape, answer: answerShape, claims };
