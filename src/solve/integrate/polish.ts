/** Antiderivatives as a person would write them: constants dropped, bars dropped where something is positive, short terms. */
import { occursIn } from "../../certify/kernel/derivative.js";
import { Fuel } from "../../certify/kernel/fuel.js";
import { printPlain } from "../../certify/kernel/print.js";
import { type Rational, ONE, divQ, gcdInt, rational, signQ, absQ } from "../../certify/kernel/rational.js";
import { REALS } from "../../certify/kernel/region.js";
import { isDefinedOn, signsOn } from "../../certify/kernel/sign.js";
import { POSITIVE } from "../../certify/kernel/conditions.js";
import { type Term, add, call, int, mapParts, mul, num, pow, symbolsOf } from "../../certify/kernel/term.js";
import { keyOf, over, plus, raised, simplify, splitNumber, times } from "./algebra.js";

/** Steps for finding out that a logarithm needs no bars. */
const SIGN_STEPS = 1500;

/** Rational content of a sum: 6 of 18x + 6. */
function contentOf(t: Term & { readonly kind: "sum" }): Rational {
  const c = t.terms.map((u) => splitNumber(u)[0]);
  const n = c.reduce((g, q) => gcdInt(g, q.n), 0n);
  const d = c.reduce((l, q) => (l / gcdInt(l, q.d)) * q.d, 1n);
  return absQ(rational(n, d));
}

/** A sum without its content, a product without its number: 18x + 6 → 3x + 1. */
function primitive(t: Term): Term {
  if (t.kind !== "sum") return splitNumber(t)[1];
  const content = contentOf(t);
  return signQ(content) === 0 ? t : plus(...t.terms.map((u) => times(num(divQ(ONE, content)), u)));
}

/** cos x/(2 + 2·sin x) as cos x/(2·(1 + sin x)). */
function withoutContent(t: Term): Term {
  const u = mapParts(t, withoutContent);
  if (u.kind !== "power" || u.base.kind !== "sum" || u.exponent.kind !== "number" || u.exponent.value.d !== 1n) return u;
  const content = contentOf(u.base);
  return signQ(content) === 0 || (content.n === 1n && content.d === 1n) ? u : times(raised(num(content), u.exponent), raised(primitive(u.base), u.exponent));
}

/** log|u| without constant factors, as terms: powers come out, a quotient stays one. */
function logOf(u: Term, x: string): Term {
  const bare = u.kind === "call" && u.fn === "abs" ? u.arg : u;
  if (bare.kind === "power" && bare.exponent.kind === "number") return times(bare.exponent, logOf(bare.base, x));
  const factors = (bare.kind === "product" ? bare.factors : [bare]).filter((f) => occursIn(f, x)).map((f) => (f.kind === "power" ? raised(primitive(f.base), f.exponent) : primitive(f)));
  const inside = times(...factors);
  if (bare.kind === "product" && factors.length === 1) return logOf(inside, x);
  if (inside.kind === "call" && inside.fn === "exp") return inside.arg;
  return isPositive(inside, x) ? call("log", inside) : call("log", call("abs", inside));
}

function isPositive(t: Term, x: string): boolean {
  if (symbolsOf(t).some((s) => s !== x)) return false;
  const fuel = new Fuel(SIGN_STEPS);
  return isDefinedOn(t, x, REALS, fuel) && signsOn(t, x, REALS, fuel) === POSITIVE;
}

function polishLogs(t: Term, x: string): Term {
  const u = mapParts(t, (p) => polishLogs(p, x));
  return u.kind === "call" && u.fn === "log" && occursIn(u.arg, x) && (u.arg.kind === "call" && u.arg.fn === "abs") ? logOf(u.arg, x) : u;
}

const length = (t: Term): number => printPlain(t).length;

/** exp(3·log u) as u^3: the same where log u is defined, and what a person writes after the substitution u = log x. */
function asPowers(t: Term): Term {
  const u = mapParts(t, asPowers);
  if (u.kind !== "call" || u.fn !== "exp") return u;
  const [c, rest] = splitNumber(u.arg);
  return rest.kind === "call" && rest.fn === "log" ? raised(rest.arg, num(c)) : u;
}

/** F up to a constant. */
export function polished(F: Term, x: string): Term {
  const t = simplify(polishLogs(plus(...spread(simplify(asPowers(F)), x)), x));
  const terms = (t.kind === "sum" ? t.terms : [t]).filter((u) => occursIn(u, x));
  return terms.length === 0 ? int(0) : ordered(wholeNumbers(simplify(withoutContent(common(terms)))));
}

/** The terms of a sum, with constant factors multiplied into inner sums, so that like terms meet. */
function spread(t: Term, x: string): readonly Term[] {
  if (t.kind === "sum") return t.terms.flatMap((u) => spread(u, x));
  const moving = t.kind === "product" ? t.factors.filter((f) => occursIn(f, x)) : [];
  const [only] = moving;
  if (t.kind !== "product" || moving.length !== 1 || only?.kind !== "sum") return [t];
  const c = times(...t.factors.filter((f) => f !== only));
  return only.terms.flatMap((u) => spread(times(c, u), x));
}

/** Terms over a common exponential or root, if all have it: e^x·x − e^x as (x − 1)·e^x. */
function common(terms: readonly Term[]): Term {
  const plain = plus(...terms);
  if (plain.kind !== "sum") return plain;
  const [first] = plain.terms;
  for (const f of first?.kind === "product" ? first.factors : [first]) {
    if (f?.kind !== "call" || f.fn !== "exp") continue;
    const rest = plain.terms.map((u) => over(u, f));
    if (rest.some((u) => hasExp(u))) continue;
    const denominator = rest.reduce((l, u) => { const d = splitNumber(u)[0].d; return (l / gcdInt(l, d)) * d; }, 1n);
    const inner = plus(...rest.map((u) => times(num(rational(denominator)), u)));
    const whole = mul(...(denominator === 1n ? [] : [num(rational(1n, denominator))]), inner, f);
    if (length(whole) < length(plain)) return whole;
  }
  return plain;
}
/** (x/2 − 1/4)·g as (2x − 1)·g/4. */
function wholeNumbers(t: Term): Term {
  if (t.kind === "sum") return add(...t.terms.map(wholeNumbers));
  if (t.kind !== "product") return t;
  let d = 1n;
  const factors = t.factors.map((f) => {
    if (f.kind !== "sum") return f;
    const own = f.terms.reduce((l, u) => { const e = splitNumber(u)[0].d; return (l / gcdInt(l, e)) * e; }, 1n);
    d *= own;
    return own === 1n ? f : plus(...f.terms.map((u) => times(num(rational(own)), u)));
  });
  return d === 1n ? t : times(num(rational(1n, d)), ...factors);
}
const hasExp = (t: Term): boolean => (t.kind === "call" && t.fn === "exp") || (t.kind === "product" && t.factors.some(hasExp));

/** Positive terms first, so that the answer does not begin with a minus when it need not. */
function ordered(t: Term): Term {
  if (t.kind !== "sum") return t;
  const isNegative = (u: Term): boolean => signQ(splitNumber(u)[0]) < 0;
  const [first] = t.terms;
  if (first === undefined || !isNegative(first)) return t;
  const positive = t.terms.find((u) => !isNegative(u));
  return positive === undefined ? t : add(positive, ...t.terms.filter((u) => u !== positive));
}

/** Several ways to write the same antiderivative, the most readable first. */
export function forms(F: Term, x: string): readonly Term[] {
  const first = polished(F, x);
  const all = new Map([first, F].map((t) => [keyOf(t), t]));
  return [...all.values()];
}

/** Roots of perfect powers over their root, 9^(1/3) as 3^(2/3): then all roots of one number meet in the kernel's normal form. */
export function overOneBase(t: Term): Term {
  const u = mapParts(t, overOneBase);
  // Sixth roots as a square root times a power of a cube root.
  if (u.kind === "power" && u.base.kind === "number" && signQ(u.base.value) > 0 && u.exponent.kind === "number" && u.exponent.value.d === 6n) {
    return overOneBase(mul(pow(u.base, num(rational(1n, 2n))), pow(u.base, num(rational((u.exponent.value.n - 3n) / 2n, 3n)))));
  }
  if (u.kind !== "power" || u.base.kind !== "number" || u.exponent.kind !== "number" || u.exponent.value.d <= 2n || u.base.value.d !== 1n || u.base.value.n < 4n) return u;
  for (let m = 2n; m * m <= u.base.value.n && m < 100n; m += 1n) {
    let [power, k] = [m, 1n];
    while (power < u.base.value.n) { power *= m; k += 1n; }
    if (power === u.base.value.n) return pow(int(m), num(rational(u.exponent.value.n * k, u.exponent.value.d)));
  }
  return u;
}
