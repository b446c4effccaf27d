/**
 * Random expressions and claims for the soundness campaign: letters beside the variable (some named like constants), named
 * roots (some malformed), functions of inverse functions, roots of one base with many denominators, nested bars, periods,
 * limits. Most claims are false; the false ones are close to true ones, by identities that hold on a part of the line only.
 */
import type { Claim, Sign } from "../src/certify/kernel/claim.js";
import type { Approach, LimitValue } from "../src/certify/kernel/approach.js";
import { differentiate } from "../src/certify/kernel/derivative.js";
import { rational } from "../src/certify/kernel/rational.js";
import type { End, Interval } from "../src/certify/kernel/region.js";
import { E, type FunctionName, PI, type Term, add, call, frac, int, mapParts, mul, num, parts, pow, root, sqrt, sub, substitute, sym } from "../src/certify/kernel/term.js";
import { tidy } from "../src/solve/tidy.js";
import { below, pick, random, value, x } from "./random.js";

/** Named like constants on purpose. */
const LETTERS: readonly Term[] = ["y", "E", "pi", "e", "whole_angle"].map((name) => sym(name));
let withLetters = false;
const small = (): Term => pick([int(below(7) - 3), frac(below(9) - 4, 1 + below(4))]);

/** The last ones name no number, or more than one. */
const ROOTS: readonly Term[] = [
  root([-2n, 0n, 1n], rational(1n), rational(2n)), root([-1n, -1n, 0n, 1n], rational(1n), rational(2n)), root([-1n, 0n, 1n], rational(0n), rational(3n)),
  root([1n, 0n, 1n], rational(-1n), rational(1n)), root([-2n, 0n, 1n], rational(-2n), rational(2n)), root([-2n, 0n, 1n], rational(2n), rational(3n)), root([0n, 0n, 1n], rational(-1n), rational(1n)),
];
const atom = (): Term => (random() < 0.65 ? x : withLetters && random() < 0.5 ? pick(LETTERS) : random() < 0.08 ? pick(ROOTS) : random() < 0.1 ? pick([PI, E]) : small());
const EXPONENTS: readonly Term[] = [frac(1, 2), frac(1, 3), frac(2, 3), frac(-1, 2), frac(3, 2), frac(1, 5), frac(1, 7), frac(1, 8), frac(1, 9), frac(4, 9), frac(3, 28), frac(-1, 3)];
const INVERSES: readonly FunctionName[] = ["asin", "acos", "atan"];
const WAVES: readonly FunctionName[] = ["sin", "cos", "tan"];

export function expression(depth: number): Term {
  if (depth <= 0) return atom();
  const e = (): Term => expression(depth - 1 - below(2));
  switch (below(18)) {
    case 0: case 1: return add(e(), e());
    case 2: return sub(e(), e());
    case 3: case 4: return mul(e(), e());
    case 5: return mul(e(), pow(e(), int(-1)));
    case 6: return pow(e(), int(2 + below(2)));
    case 7: return pow(e(), pick(EXPONENTS));
    case 8: return call("exp", e());
    case 9: return call("log", e());
    case 10: return call(pick(["sin", "cos", "atan", "abs", "tan", "asin"] as const), e());
    case 11: return pow(x, e());
    case 12: return call(pick(WAVES), mul(call(pick(INVERSES), e()), pick([int(1), int(2), pow(atom(), int(-1)), atom()])));
    case 13: return call("abs", add(call("abs", e()), e()));
    case 14: { const b = e(); return add(...[0, 1, 2].map(() => pow(b, pick(EXPONENTS)))); }
    case 15: return add(mul(int(0), e()), e());
    case 16: return call(pick(["sinh", "cosh", "tanh", "acos", "abs", "floor", "floor"] as const), e());
    default: return mul(pick([int(1), frac(1, 2), int(-2)]), call("log", call("abs", e())));
  }
}

const finite = (at: Term): End => ({ kind: "finite", at, closed: random() < 0.4 });
function randomInterval(): Interval {
  const end = (): Term => pick([small(), sqrt(int(1 + below(5))), mul(frac(below(5) - 2, 2), PI), call("exp", small())]);
  const [a, b] = [end(), end()];
  const [lo, hi] = value(a, 0) <= value(b, 0) || random() < 0.03 ? [a, b] : [b, a];
  return { lo: random() < 0.25 ? { kind: "-oo" } : finite(lo), hi: random() < 0.25 ? { kind: "oo" } : finite(hi) };
}

export const mutatedMaybe = (t: Term): Term => (random() < 0.6 ? t : mutated(t));
/** One place changed: a sign, a number, a function. */
function mutated(t: Term): Term {
  const inner = (p: Term): Term => (random() < 0.5 ? mutated(p) : p);
  switch (t.kind) {
    case "number": return num(rational(t.value.n + (random() < 0.5 ? 1n : -1n), t.value.d));
    case "sum": return add(...t.terms.map((p, i) => (i === 0 ? inner(p) : p)));
    case "product": return mul(...t.factors.map((p, i) => (i === 0 ? inner(p) : p)));
    case "power": return random() < 0.5 ? pow(mutated(t.base), t.exponent) : pow(t.base, t.exponent.kind === "number" ? num(rational(t.exponent.value.n + 1n, t.exponent.value.d)) : t.exponent);
    case "call": return random() < 0.5 ? call(t.fn, mutated(t.arg)) : call("abs", t);
    default: return random() < 0.5 ? call("abs", t) : t;
  }
}

/** School rules, most of which hold under conditions only. */
function rule(t: Term): Term {
  if (t.kind === "call") {
    const u = t.arg;
    if (t.fn === "abs") return u.kind === "product" ? mul(...u.factors.map((f) => call("abs", f))) : pick([u, sqrt(pow(u, int(2)))]);
    if (t.fn === "log" && u.kind === "product") return add(...u.factors.map((f) => call("log", f)));
    if (t.fn === "log" && u.kind === "power") return mul(u.exponent, call("log", u.base));
    if (t.fn === "log" && u.kind === "call" && u.fn === "exp") return u.arg;
    if (t.fn === "exp" && u.kind === "call" && u.fn === "log") return u.arg;
    if (t.fn === "atan") return sub(mul(frac(1, 2), PI), call("atan", pow(u, int(-1))));
    if (u.kind === "call" && (u.fn === "asin" || u.fn === "acos" || u.fn === "atan")) return t.fn === "cos" && u.fn === "asin" ? sqrt(sub(int(1), pow(u.arg, int(2)))) : u.arg;
    if (u.kind === "product") { const inner = u.factors.find((f) => f.kind === "call"); if (inner?.kind === "call" && INVERSES.includes(inner.fn)) return mul(inner.arg, ...u.factors.filter((f) => f !== inner)); }
    return t;
  }
  if (t.kind === "power" && t.exponent.kind === "number") {
    if (t.base.kind === "product") return mul(...t.base.factors.map((f) => pow(f, t.exponent)));
    if (t.base.kind === "power" && t.base.exponent.kind === "number") return pow(t.base.base, num(rational(t.base.exponent.value.n * t.exponent.value.n, t.base.exponent.value.d * t.exponent.value.d)));
    return pow(pow(t.base, num(rational(t.exponent.value.n, 1n))), num(rational(1n, t.exponent.value.d)));
  }
  if (t.kind === "product") return t.factors.length > 1 && random() < 0.3 ? mul(...t.factors.slice(1)) : t;
  return t.kind === "symbol" && random() < 0.3 ? sqrt(pow(t, int(2))) : t;
}
/** A rule applied in some places. */
const rewritten = (t: Term, fuel = 30): Term => { const u = fuel <= 0 ? t : mapParts(t, (p) => (random() < 0.6 ? rewritten(p, fuel - 1) : p)); return random() < 0.5 || parts(u).length === 0 ? rule(u) : u; };

const PERIODS: readonly Term[] = [PI, mul(int(2), PI), mul(frac(1, 2), PI), mul(frac(2, 3), PI), mul(int(4), PI), int(1)];
function equation(expr: Term): { readonly left: Term; readonly right: Term } {
  const plain = tidy(expr);
  switch (below(6)) {
    case 0: return { left: expr, right: mutated(plain) };
    case 1: return { left: expr, right: plain };
    case 2: return { left: expr, right: rewritten(plain) };
    case 3: { const wave = substitute(expr, "x", call(pick(WAVES), mul(pick([int(1), int(2), frac(1, 2), int(3)]), x))); return { left: wave, right: substitute(wave, "x", add(x, pick(PERIODS))) }; }
    default: return { left: rewritten(expr), right: rewritten(expr) };
  }
}

const SIDES = ["left", "right"] as const;
const VALUES: readonly LimitValue[] = [{ kind: "oo" }, { kind: "-oo" }, ...[int(0), int(1), int(-1), frac(1, 2), int(2), E, mul(frac(1, 2), PI), frac(-1, 2), int(3)].map((v): LimitValue => ({ kind: "finite", value: v }))];
/** Close to the point on the side named, or far out. */
export const near = (at: Approach, h: number): number => (at.kind === "oo" ? 1 / h : at.kind === "-oo" ? -1 / h : value(at.at, 0) + (at.side === "right" ? h : -h));
function limit(expr: Term): Claim {
  const at: Approach = pick([{ kind: "oo" }, { kind: "-oo" }, { kind: "finite", at: pick([int(0), small()]), side: pick(SIDES) }]);
  const v = value(expr, near(at, 1e-5));
  const likely = VALUES.filter((c) => (c.kind === "finite" ? Math.abs(value(c.value, 0) - v) < 0.1 : Math.abs(v) > 20 && (v > 0) === (c.kind === "oo")));
  return { kind: "limit", expr, variable: "x", at, value: likely.length > 0 && random() < 0.8 ? pick(likely) : pick(VALUES) };
}

function roots(expr: Term): Claim {
  const [cut, on] = [sub(expr, substitute(expr, "x", small())), randomInterval()];
  const found = [...new Set([-6, -4, -3, -2, -1, 0, 1, 2, 3, 4, 6])].map((n) => frac(n, 2)).filter((c) => Math.abs(value(cut, value(c, 0))) < 1e-12 && random() < 0.95);
  const roots = found.filter((c) => (on.lo.kind !== "finite" || value(on.lo.at, 0) < value(c, 0)) && (on.hi.kind !== "finite" || value(c, 0) < value(on.hi.at, 0)));
  return { kind: "roots_complete", expr: cut, variable: "x", on, domain: [on], roots };
}

/** The sign that the function has somewhere; in half of the cases on an interval that reaches a little beyond a zero. */
function signed(expr: Term): Claim {
  const on = randomInterval();
  const grid = [...Array(160).keys()].map((k) => (k - 80) / 13);
  const start = pick(grid);
  const s = Math.sign(value(expr, start)) as Sign;
  const end = grid.find((p) => p > start && Math.sign(value(expr, p)) === -s);
  const reach = end === undefined || random() < 0.5 ? on : { lo: finite(num(rational(BigInt(Math.round(start * 64)), 64n))), hi: finite(num(rational(BigInt(Math.ceil(end * 64)), 64n))) };
  return { kind: "sign", expr, variable: "x", on: reach, sign: Number.isNaN(s) || random() < 0.2 ? pick([-1, 1, 0] as readonly Sign[]) : s };
}

export function randomClaim(): Claim {
  const kind = below(12);
  withLetters = kind !== 8 && random() < 0.4;
  const expr = expression(2 + below(3));
  const variable = "x";
  switch (kind) {
    case 0: case 1: return { kind: "equal", ...equation(expr) };
    case 2: return { kind: "derivative", expr, variable, order: 1, result: mutatedMaybe(differentiate(expr, variable) ?? int(0)) };
    case 3: return { kind: "defined_on", expr, variable, on: randomInterval() };
    case 4: return { kind: "undefined_on", expr, variable, on: randomInterval() };
    case 5: return { kind: "antiderivative", expr: mutatedMaybe(differentiate(expr, variable) ?? int(0)), variable, on: randomInterval(), result: expr, except: random() < 0.2 ? [int(0)] : [] };
    case 6: return limit(expr);
    case 7: return { kind: "nonzero", expr, variable, on: randomInterval() };
    case 8: return roots(expr);
    default: return signed(expr);
  }
}
