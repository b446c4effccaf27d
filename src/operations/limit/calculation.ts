/**
 * How a teacher would calculate the limit: lines that the statement proves one by one. Candidates, best first; when the
 * kernel cannot prove the lines of one, the next is tried, and the bare answer comes last.
 */
import { difference, isDefinedConstant } from "../../certify/kernel/constant.js";
import { differentiate, occursIn } from "../../certify/kernel/derivative.js";
import { Fuel } from "../../certify/kernel/fuel.js";
import type { Line } from "../../certify/kernel/lines.js";
import { proveEqual } from "../../certify/kernel/rules/equal.js";
import { negQ, signQ } from "../../certify/kernel/rational.js";
import { type Term, add, call, div, int, isConstantTerm, mul, neg, num, pow, sameTerm, sizeOf, substitute, sym } from "../../certify/kernel/term.js";
import { type Approach, type LimitValue, limitOf as anyLimit } from "../../solve/limits.js";
import { tidy } from "../../solve/tidy.js";

const line = (kind: Line["kind"], expr: Term, more: Partial<Line> = {}): Line => ({ kind, expr, top: null, bottom: null, form: null, inner: null, ...more });
const MAX_ROUNDS = 4;
/** Steps are an extra: they may cost a part of what the answer may. */
const EFFORT = 8000;
const MAX_SIZE = 60;
const limitOf = (t: Term, variable: string, at: Approach): LimitValue | null => anyLimit(t, variable, at, EFFORT);

interface Fraction { readonly top: Term; readonly bottom: Term }

/** Numerator and denominator as written; null when there is no denominator with the variable. */
export function fractionOf(t: Term, variable: string): Fraction | null {
  const factors = t.kind === "product" ? t.factors : [t];
  const isBelow = (f: Term): boolean => f.kind === "power" && f.exponent.kind === "number" && signQ(f.exponent.value) < 0 && occursIn(f.base, variable);
  const below = factors.filter(isBelow).map((f) => (f.kind === "power" && f.exponent.kind === "number" ? powerOf(f.base, num(negQ(f.exponent.value))) : f));
  return below.length === 0 ? null : { top: mul(...factors.filter((f) => !isBelow(f))), bottom: mul(...below) };
}
const powerOf = (base: Term, e: Term): Term => (e.kind === "number" && e.value.n === 1n && e.value.d === 1n ? base : pow(base, e));

const isDefinedAt = (t: Term, variable: string, at: Term): boolean => {
  const there = substitute(t, variable, at);
  return isConstantTerm(there) && isDefinedConstant(there, new Fuel());
};
const isEqual = (left: Term, right: Term): boolean => proveEqual({ kind: "equal", left, right }, new Fuel()) === null;

/** Substitution at the end, when the line is defined at the point. */
function substituted(t: Term, variable: string, approaches: readonly Approach[], value: LimitValue): readonly Line[] | null {
  const [at] = approaches;
  if (at?.kind !== "finite" || value.kind !== "finite" || !isConstantTerm(value.value) || !isDefinedAt(t, variable, at.at)) return null;
  return [line("substitute", value.value)];
}

/** A − B with square roots, times A + B: null when there is no such difference. */
function conjugate(t: Term): { readonly product: Term; readonly other: Term } | null {
  if (t.kind !== "sum" || t.terms.length < 2) return null;
  const hasRoot = (p: Term): boolean => (p.kind === "power" && p.exponent.kind === "number" && p.exponent.value.d === 2n) || (p.kind === "product" && p.factors.some(hasRoot));
  const roots = t.terms.filter(hasRoot);
  const [first] = roots;
  if (first === undefined || roots.length > 2) return null;
  const rest = add(...t.terms.filter((p) => p !== first));
  const product = tidy(difference(pow(first, int(2)), pow(rest, int(2))));
  return { product, other: add(first, tidy(neg(rest))) };
}

/** The fraction with its root difference moved: (A − B)/C = (A² − B²)/(C·(A + B)), cancelled. */
function rationalised(t: Term, variable: string): Term | null {
  const f = fractionOf(t, variable) ?? { top: t, bottom: int(1) };
  const [up, down] = [conjugate(f.top), conjugate(f.bottom)];
  if (up !== null) return mul(tidy(div(up.product, f.bottom)), pow(up.other, int(-1)));
  return down === null ? null : mul(tidy(div(f.top, down.product)), down.other);
}

/** Both parts of a rational function divided by the highest power of the denominator, term by term. */
function divided(f: Fraction, variable: string): Term | null {
  const [top, bottom] = [monomials(f.top, variable), monomials(f.bottom, variable)];
  if (top === null || bottom === null) return null;
  const degree = bottom.reduce((d, m) => (m.power > d ? m.power : d), 0n);
  if (degree === 0n) return null;
  const down = (ms: readonly { readonly c: Term; readonly power: bigint }[]): Term => add(...ms.map((m) => (m.power === degree ? m.c : mul(m.c, pow(sym(variable), int(m.power - degree))))));
  return div(down(top), down(bottom));
}

function monomials(t: Term, variable: string): readonly { readonly c: Term; readonly power: bigint }[] | null {
  const out: { readonly c: Term; readonly power: bigint }[] = [];
  for (const s of t.kind === "sum" ? t.terms : [t]) {
    const factors = s.kind === "product" ? s.factors : [s];
    let power = 0n;
    const rest: Term[] = [];
    for (const p of factors) {
      if (p.kind === "symbol" && p.name === variable) power += 1n;
      else if (p.kind === "power" && p.base.kind === "symbol" && p.base.name === variable && p.exponent.kind === "number" && p.exponent.value.d === 1n && p.exponent.value.n > 0n) power += p.exponent.value.n;
      else if (occursIn(p, variable)) return null;
      else rest.push(p);
    }
    out.push({ c: mul(...rest), power });
  }
  return out;
}

type Form = "0/0" | "oo/oo";
function formOf(f: Fraction, variable: string, approaches: readonly Approach[]): Form | null {
  const forms = approaches.map((at): Form | null => {
    const [a, b] = [limitOf(f.top, variable, at), limitOf(f.bottom, variable, at)];
    if (a === null || b === null) return null;
    const isZero = (v: LimitValue): boolean => v.kind === "finite" && v.value.kind === "number" && v.value.value.n === 0n;
    if (isZero(a) && isZero(b)) return "0/0";
    return a.kind !== "finite" && b.kind !== "finite" ? "oo/oo" : null;
  });
  const [first] = forms;
  return first !== undefined && forms.every((x) => x === first) ? first : null;
}

/** A quotient for a product 0·∞: x·log x = log x/(1/x). */
function asQuotient(t: Term, variable: string, approaches: readonly Approach[]): Fraction | null {
  const written = fractionOf(t, variable);
  if (written !== null && formOf(written, variable, approaches) !== null) return written;
  const whole = tidy(t);
  const together = sameTerm(whole, t) ? null : fractionOf(whole, variable);
  if (together !== null && formOf(together, variable, approaches) !== null) return together;
  if (t.kind !== "product") return null;
  for (const f of t.factors) {
    const others = mul(...t.factors.filter((p) => p !== f));
    const candidate = { top: f, bottom: tidy(pow(others, int(-1))) };
    if (occursIn(f, variable) && f.kind === "call" && formOf(candidate, variable, approaches) !== null) return candidate;
  }
  return null;
}

function lhopital(t: Term, variable: string, approaches: readonly Approach[], value: LimitValue): readonly Line[] | null {
  let f = asQuotient(t, variable, approaches);
  if (f === null) return null;
  const lines: Line[] = [line("quotient", div(f.top, f.bottom), f)];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const form: Form | null = formOf(f, variable, approaches);
    if (form === null) break;
    const [top, bottom]: readonly (Term | null)[] = [differentiate(f.top, variable), differentiate(f.bottom, variable)].map((d) => (d === null ? null : tidy(d)));
    if (top === null || top === undefined || bottom === null || bottom === undefined || sizeOf(top) + sizeOf(bottom) > 80) return null;
    f = { top, bottom };
    lines.push(line("lhopital", div(top, bottom), { top, bottom, form }));
    const whole = tidy(div(top, bottom));
    const end = substituted(whole, variable, approaches, value);
    if (end !== null && isEqual(div(top, bottom), whole)) return [...lines, line("rewrite", whole), ...end];
    const isShort = fractionOf(whole, variable) === null && isEqual(div(top, bottom), whole);
    if (isShort) return [...lines, line("rewrite", whole)];
    // Cancelling helps the next round: (1/x)/(−1/x²) = −x.
    const smaller = fractionOf(whole, variable);
    if (smaller !== null && sizeOf(whole) < sizeOf(top) + sizeOf(bottom) && isEqual(div(top, bottom), div(smaller.top, smaller.bottom))) {
      if (formOf(smaller, variable, approaches) === null) return [...lines, line("rewrite", whole)];
      lines.push(line("rewrite", whole), line("quotient", whole, smaller));
      f = smaller;
    }
  }
  return formOf(f, variable, approaches) === null ? lines : null;
}

function squeezed(t: Term, variable: string, approaches: readonly Approach[]): readonly Line[] | null {
  if (t.kind !== "product") return null;
  const wave = t.factors.find((f) => f.kind === "call" && (f.fn === "sin" || f.fn === "cos") && approaches.every((at) => { const v = limitOf(f, variable, at); return v === null; }));
  if (wave === undefined) return null;
  return [line("squeeze", mul(...t.factors.filter((f) => f !== wave)), { top: wave })];
}

/** f^g = exp(g·log f). */
function exponent(t: Term, variable: string, approaches: readonly Approach[]): readonly Line[] | null {
  if (t.kind !== "power" || t.exponent.kind === "number" || !occursIn(t.base, variable) || !occursIn(t.exponent, variable)) return null;
  const inner = mul(t.exponent, call("log", t.base));
  const limits = approaches.map((at) => limitOf(inner, variable, at));
  const [first] = limits;
  if (first === null || first === undefined || limits.some((v) => v === null || (v.kind === "finite" && first.kind === "finite" ? !sameTerm(v.value, first.value) : v.kind !== first.kind))) return null;
  return [line("exponent", inner, { inner: first })];
}

export function* linesFor(expr: Term, variable: string, approaches: readonly Approach[], value: LimitValue): Iterable<readonly Line[]> {
  const direct = substituted(expr, variable, approaches, value);
  if (direct !== null) { yield direct; return; }
  const powers = exponent(expr, variable, approaches);
  if (powers !== null) { yield powers; return; }
  const [at] = approaches;
  const simple = tidy(expr);
  if (!sameTerm(simple, expr) && isEqual(expr, simple)) {
    const end = substituted(simple, variable, approaches, value);
    if (end !== null) yield [line("rewrite", simple), ...end];
  }
  const rational = rationalised(expr, variable);
  if (rational !== null) {
    const end = substituted(rational, variable, approaches, value);
    if (end !== null && isEqual(expr, rational)) yield [line("rewrite", rational), ...end];
    else if (at?.kind !== "finite") yield [line("same", rational)];
  }
  if (at !== undefined && at.kind !== "finite") {
    const f = fractionOf(expr, variable);
    const over = f === null ? null : divided(f, variable);
    if (over !== null) yield [line("same", over)];
  }
  const squeeze = squeezed(expr, variable, approaches);
  if (squeeze !== null) yield squeeze;
  if (sizeOf(expr) > MAX_SIZE) return;
  const rule = lhopital(expr, variable, approaches, value);
  if (rule !== null) yield rule;
}

