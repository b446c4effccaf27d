/**
 * Terms put together with the obvious simplifications: numbers folded, like terms and equal bases collected. Formal
 * algebra on the way to a candidate: it may gain or lose single points of a domain, so nothing here is a proof.
 */
import { occursIn } from "../../certify/kernel/derivative.js";
import { printPlain } from "../../certify/kernel/print.js";
import { type Rational, ONE, addQ, bitsQ, divQ, equalQ, isInteger, mulQ, powQ, rational, signQ } from "../../certify/kernel/rational.js";
import { type Term, add, call, int, mapParts, mul, num, parts, pow } from "../../certify/kernel/term.js";

export const ZERO_T = int(0);
export const ONE_T = int(1);
export const isNumber = (t: Term, n: bigint): boolean => t.kind === "number" && t.value.d === 1n && t.value.n === n;
export const isZeroTerm = (t: Term): boolean => isNumber(t, 0n);

/** A key under which equal terms meet, whatever the order of their parts. */
export function keyOf(t: Term): string {
  switch (t.kind) {
    case "sum": return `(${t.terms.map(keyOf).sort().join("+")})`;
    case "product": return `(${t.factors.map(keyOf).sort().join("*")})`;
    case "power": return `(${keyOf(t.base)}^${keyOf(t.exponent)})`;
    case "call": return `${t.fn}(${keyOf(t.arg)})`;
    default: return printPlain(t);
  }
}

/** c·rest with a rational c. */
export function splitNumber(t: Term): readonly [Rational, Term] {
  if (t.kind === "number") return [t.value, ONE_T];
  if (t.kind !== "product") return [ONE, t];
  let c = ONE;
  const rest: Term[] = [];
  for (const f of t.factors) { if (f.kind === "number") c = mulQ(c, f.value); else rest.push(f); }
  return [c, rest.length === 0 ? ONE_T : mul(...rest)];
}

/** Sum with numbers folded and like terms collected. */
export function plus(...terms: readonly Term[]): Term {
  const items = new Map<string, { c: Rational; rest: Term }>();
  for (const t of terms.flatMap((u) => (u.kind === "sum" ? u.terms : [u]))) {
    const [c, rest] = splitNumber(t);
    const key = keyOf(rest);
    const old = items.get(key);
    items.set(key, { c: old === undefined ? c : addQ(old.c, c), rest });
  }
  const out = [...items.values()].filter((i) => signQ(i.c) !== 0).map((i) => (isNumber(i.rest, 1n) ? num(i.c) : equalQ(i.c, ONE) ? i.rest : mul(num(i.c), i.rest)));
  return add(...out);
}

/** Product with numbers folded, equal bases and exponentials collected. */
export function times(...factors: readonly Term[]): Term {
  let c = ONE;
  const bases = new Map<string, { base: Term; exponents: Term[] }>();
  const exps: Term[] = [];
  const put = (f: Term): void => {
    if (f.kind === "number") { c = mulQ(c, f.value); return; }
    if (f.kind === "product") { f.factors.forEach(put); return; }
    if (f.kind === "call" && f.fn === "exp") { exps.push(f.arg); return; }
    const [base, exponent] = f.kind === "power" ? [f.base, f.exponent] : [f, ONE_T];
    const key = keyOf(base);
    const old = bases.get(key);
    if (old === undefined) bases.set(key, { base, exponents: [exponent] });
    else old.exponents.push(exponent);
  };
  factors.forEach(put);
  if (signQ(c) === 0) return ZERO_T;
  const out: Term[] = [];
  for (const { base, exponents } of bases.values()) {
    const p = exponents.length === 1 && exponents[0] !== undefined ? (isNumber(exponents[0], 1n) ? base : pow(base, exponents[0])) : raised(base, plus(...exponents));
    if (p.kind === "number") c = mulQ(c, p.value);
    else if (p.kind === "product") for (const q of p.factors) { if (q.kind === "number") c = mulQ(c, q.value); else out.push(q); }
    else out.push(p);
  }
  const exponent = plus(...exps);
  if (exps.length > 0 && !isZeroTerm(exponent)) out.push(call("exp", exponent));
  if (signQ(c) === 0) return ZERO_T;
  if (out.length === 0) return num(c);
  return equalQ(c, ONE) ? mul(...out) : mul(num(c), ...out);
}

/** base^exponent, with powers of products, powers and exponentials worked out for integer exponents. */
export function raised(base: Term, exponent: Term): Term {
  if (isZeroTerm(exponent)) return ONE_T;
  if (isNumber(exponent, 1n)) return base;
  if (base.kind === "constant" && base.name === "e" && exponent.kind !== "number") return call("exp", exponent);
  if (exponent.kind !== "number") return base.kind === "call" && base.fn === "exp" ? call("exp", times(base.arg, exponent)) : pow(base, exponent);
  const r = exponent.value;
  if (base.kind === "number") {
    if (isInteger(r) && signQ(base.value) !== 0 && bitsQ(base.value) * toSmall(r.n) < 4000) return num(powQ(base.value, r.n));
    if (equalQ(base.value, ONE)) return ONE_T;
    const square = r.d === 2n && signQ(base.value) > 0 ? squareOf(base.value) : null;
    return square === null ? pow(base, exponent) : raised(num(square), num(rational(r.n)));
  }
  if (base.kind === "call" && base.fn === "exp") return call("exp", times(num(r), base.arg));
  if (base.kind === "product" && isInteger(r)) return times(...base.factors.map((f) => raised(f, exponent)));
  if (base.kind === "product") {
    const [c, rest] = splitNumber(base);
    // (c·u)^r = c^r·u^r for c > 0.
    if (signQ(c) > 0 && !equalQ(c, ONE)) return times(raised(num(c), exponent), raised(rest, exponent));
  }
  if (base.kind === "power" && base.exponent.kind === "number" && (isInteger(r) || base.exponent.value.d !== 1n)) return raised(base.base, num(mulQ(base.exponent.value, r)));
  return pow(base, exponent);
}

/** 1/2 for 1/4: the rational number of which q is the square. */
function squareOf(q: Rational): Rational | null {
  const [a, b] = [q.n, q.d].map((n) => { let r = 0n; while (r * r < n && r < 1000n) r += 1n; return r * r === n ? r : null; });
  return typeof a === "bigint" && typeof b === "bigint" ? rational(a, b) : null;
}

const toSmall = (n: bigint): number => { const a = n < 0n ? -n : n; return a > 4000n ? 4000 : [...a.toString()].reduce((v, c) => v * 10 + "0123456789".indexOf(c), 0); };

export const over = (a: Term, b: Term): Term => times(a, raised(b, int(-1)));
export const minus = (a: Term, b: Term): Term => plus(a, times(int(-1), b));
export const negated = (a: Term): Term => times(int(-1), a);
export const rootOf = (t: Term): Term => raised(t, num(rational(1n, 2n)));

/** The same term, rebuilt by the constructors above from the inside. */
export function simplify(t: Term): Term {
  const u = mapParts(t, simplify);
  switch (u.kind) {
    case "sum": return plus(...u.terms);
    case "product": return times(...u.factors);
    case "power": return raised(u.base, u.exponent);
    case "call": return u.fn === "exp" && isZeroTerm(u.arg) ? ONE_T : u.fn === "exp" && u.arg.kind === "call" && u.arg.fn === "log" ? u.arg.arg : u.fn === "log" && u.arg.kind === "call" && u.arg.fn === "exp" ? u.arg.arg : u;
    default: return u;
  }
}

/** Every occurrence of `from`, and of its powers, becomes `to`. */
export function replaced(t: Term, from: Term, to: Term): Term {
  const key = keyOf(from);
  const walk = (u: Term): Term => {
    if (keyOf(u) === key) return to;
    if (from.kind === "call" && from.fn === "exp" && u.kind === "call" && u.fn === "exp") {
      const ratio = ratioOf(u.arg, from.arg);
      if (ratio !== null) return raised(to, num(ratio));
    }
    if (from.kind === "power" && u.kind === "power" && from.exponent.kind === "number" && u.exponent.kind === "number" && keyOf(from.base) === keyOf(u.base)) {
      const q = divQ(u.exponent.value, from.exponent.value);
      if (isInteger(q)) return raised(to, num(q));
    }
    return mapParts(u, walk);
  };
  return simplify(walk(t));
}

/** a/b as a rational number, when it is one by its numeric factors alone. */
export function ratioOf(a: Term, b: Term): Rational | null {
  const [c, u] = splitNumber(a);
  const [d, v] = splitNumber(b);
  return signQ(d) !== 0 && keyOf(u) === keyOf(v) ? divQ(c, d) : null;
}

/** c·g with c free of the variable. */
export function constantFactor(t: Term, x: string): readonly [Term, Term] {
  if (!occursIn(t, x)) return [t, ONE_T];
  if (t.kind !== "product") return [ONE_T, t];
  return [times(...t.factors.filter((f) => !occursIn(f, x))), times(...t.factors.filter((f) => occursIn(f, x)))];
}

/** t = a·x + b with a, b free of x and a not literally 0; null when t has another form. */
export function linearIn(t: Term, x: string): { readonly a: Term; readonly b: Term } | null {
  let a: Term = ZERO_T;
  let b: Term = ZERO_T;
  for (const u of t.kind === "sum" ? t.terms : [t]) {
    if (!occursIn(u, x)) { b = plus(b, u); continue; }
    const [c, g] = constantFactor(u, x);
    if (g.kind !== "symbol") return null;
    a = plus(a, c);
  }
  return isZeroTerm(a) ? null : { a, b };
}

/** Coefficients from the constant upwards of a polynomial in x whose coefficients are free of x; products are expanded. */
export function polynomialIn(t: Term, x: string, maxDegree = 40): readonly Term[] | null {
  if (!occursIn(t, x)) return [t];
  if (t.kind === "symbol") return [ZERO_T, ONE_T];
  if (t.kind === "sum") {
    const out: Term[] = [];
    for (const u of t.terms) {
      const p = polynomialIn(u, x, maxDegree);
      if (p === null) return null;
      p.forEach((c, i) => { out[i] = plus(out[i] ?? ZERO_T, c); });
    }
    return out;
  }
  if (t.kind === "product") {
    let out: readonly Term[] = [ONE_T];
    for (const f of t.factors) {
      const p = polynomialIn(f, x, maxDegree);
      if (p === null || p.length + out.length > maxDegree + 2) return null;
      out = convolve(out, p);
    }
    return out;
  }
  if (t.kind !== "power" || t.exponent.kind !== "number" || t.exponent.value.d !== 1n || t.exponent.value.n < 0n) return null;
  const base = polynomialIn(t.base, x, maxDegree);
  const n = toSmall(t.exponent.value.n);
  if (base === null || n * (base.length - 1) > maxDegree) return null;
  let out: readonly Term[] = [ONE_T];
  for (let i = 0; i < n; i += 1) out = convolve(out, base);
  return out;
}

function convolve(a: readonly Term[], b: readonly Term[]): readonly Term[] {
  const out: Term[] = [];
  a.forEach((p, i) => b.forEach((q, j) => { out[i + j] = plus(out[i + j] ?? ZERO_T, times(p, q)); }));
  return Array.from(out, (c) => c ?? ZERO_T);
}

/** Σ c_i x^i, highest power first. */
export const polynomialOf = (coefficients: readonly Term[], x: Term): Term =>
  plus(...coefficients.map((c, i) => times(c, raised(x, int(i)))).reverse());

/** Products of sums multiplied out, small integer powers of sums too; null above a size. */
export function multipliedOut(t: Term, cap = 60): Term | null {
  if (t.kind === "sum") {
    const items = t.terms.map((u) => multipliedOut(u, cap));
    return items.some((u) => u === null) ? null : plus(...items.flatMap((u) => (u === null ? [] : [u])));
  }
  if (t.kind === "power" && t.exponent.kind === "number" && isInteger(t.exponent.value) && t.exponent.value.n > 1n && t.exponent.value.n <= 8n) {
    const base = multipliedOut(t.base, cap);
    if (base === null || base.kind !== "sum") return t;
    return multipliedOut(mul(...new Array<Term>(toSmall(t.exponent.value.n)).fill(base)), cap);
  }
  if (t.kind !== "product") return t;
  let out: readonly Term[] = [ONE_T];
  for (const f of t.factors) {
    const g = multipliedOut(f, cap);
    if (g === null) return null;
    const items = g.kind === "sum" ? g.terms : [g];
    if (items.length * out.length > cap) return null;
    out = out.flatMap((a) => items.map((b) => times(a, b)));
    const collected = plus(...out);
    out = collected.kind === "sum" ? collected.terms : [collected];
  }
  return plus(...out);
}

/** All different subterms that depend on x, the largest first. */
export function subterms(t: Term, x: string): readonly Term[] {
  const out = new Map<string, Term>();
  const walk = (u: Term): void => {
    if (!occursIn(u, x)) return;
    const key = keyOf(u);
    if (out.has(key)) return;
    out.set(key, u);
    parts(u).forEach(walk);
  };
  walk(t);
  return [...out.values()];
}

