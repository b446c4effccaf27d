/** Polynomials in several generators over the rationals: the carrier of the normal form. */
import { type Rational, ONE, ZERO, absQ, addQ, bitsQ, divQ, equalQ, gcdInt, mulQ, negQ, rational, signQ } from "./rational.js";
import { MAX_COEFFICIENT_BITS, MAX_MONOMIALS } from "./bounds.js";

/** Exponents by generator index, without trailing zeros. */
export type Exponents = readonly number[];
export interface Monomial {
  readonly e: Exponents;
  readonly c: Rational;
}
/** Keyed by the exponents; no zero coefficients. The empty map is 0. */
export type MPoly = ReadonlyMap<string, Monomial>;

export const exponentOf = (e: Exponents, g: number): number => e[g] ?? 0;

function trimmed(e: readonly number[]): Exponents {
  let n = e.length;
  while (n > 0 && e[n - 1] === 0) n -= 1;
  return n === e.length ? e : e.slice(0, n);
}

export const monomial = (e: Exponents, c: Rational): MPoly => (signQ(c) === 0 ? new Map() : new Map([[trimmed(e).join(), { e: trimmed(e), c }]]));
export const constantM = (c: Rational): MPoly => monomial([], c);
export const ONE_M: MPoly = constantM(ONE);
export const ZERO_M: MPoly = new Map();
/** The generator g to the power n. */
export const generatorM = (g: number, n = 1): MPoly => monomial([...new Array<number>(g).fill(0), n], ONE);

/** The sum of all; one map is filled, so that many small summands cost no more than their monomials. */
export function sumM(all: readonly MPoly[]): MPoly {
  const out = new Map(all[0]);
  for (const p of all.slice(1)) {
    for (const [key, m] of p) {
      const old = out.get(key);
      const c = old === undefined ? m.c : addQ(old.c, m.c);
      if (signQ(c) === 0) out.delete(key);
      else out.set(key, { e: m.e, c });
    }
  }
  return out;
}
export const addM = (a: MPoly, b: MPoly): MPoly => sumM([a, b]);

export function scaleM(a: MPoly, c: Rational): MPoly {
  if (signQ(c) === 0) return ZERO_M;
  return new Map([...a].map(([key, m]) => [key, { e: m.e, c: mulQ(m.c, c) }]));
}
export const negM = (a: MPoly): MPoly => scaleM(a, negQ(ONE));

export function timesE(a: Exponents, b: Exponents): Exponents {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long.map((x, i) => x + (short[i] ?? 0));
}

/** a·b, or null when it would have too many monomials or too large coefficients. */
export function mulM(a: MPoly, b: MPoly): MPoly | null {
  if (a.size * b.size > 40 * MAX_MONOMIALS) return null;
  const out = new Map<string, Monomial>();
  for (const x of a.values()) {
    for (const y of b.values()) {
      const e = timesE(x.e, y.e);
      const key = e.join();
      const old = out.get(key);
      const c = old === undefined ? mulQ(x.c, y.c) : addQ(old.c, mulQ(x.c, y.c));
      if (bitsQ(c) > MAX_COEFFICIENT_BITS) return null;
      if (signQ(c) === 0) out.delete(key);
      else out.set(key, { e, c });
      if (out.size > MAX_MONOMIALS) return null;
    }
  }
  return out;
}

/** Lexicographic order with the highest generator first; greatest monomial first. */
export function compareE(a: Exponents, b: Exponents): number {
  for (let g = a.length > b.length ? a.length - 1 : b.length - 1; g >= 0; g -= 1) {
    const d = exponentOf(b, g) - exponentOf(a, g);
    if (d !== 0) return d;
  }
  return 0;
}
export const sortedM = (a: MPoly): readonly Monomial[] => [...a.values()].sort((x, y) => compareE(x.e, y.e));
export function leadingM(a: MPoly): Monomial | undefined {
  let best: Monomial | undefined;
  for (const m of a.values()) if (best === undefined || compareE(m.e, best.e) < 0) best = m;
  return best;
}

export const keyM = (a: MPoly): string => sortedM(a).map((m) => `${m.e.join()}:${m.c.n}/${m.c.d}`).join(";");
export const sameM = (a: MPoly, b: MPoly): boolean => a.size === b.size && [...a].every(([key, m]) => { const n = b.get(key); return n !== undefined && equalQ(m.c, n.c); });

/** The rational number that a constant polynomial is, or null. */
export function rationalOfM(a: MPoly): Rational | null {
  if (a.size === 0) return ZERO;
  const m = a.get("");
  return a.size === 1 && m !== undefined ? m.c : null;
}

/** Positive rational content: a / contentM(a) has coprime integer coefficients. 0 for 0. */
export function contentM(a: MPoly): Rational {
  let n = 0n;
  let d = 1n;
  for (const m of a.values()) {
    n = gcdInt(n, m.c.n);
    d = (d / gcdInt(d, m.c.d)) * m.c.d;
  }
  return absQ(rational(n, d));
}

/** Exponents of the greatest monomial that divides every monomial of a. */
export function commonE(a: MPoly): Exponents {
  let common: readonly number[] | null = null;
  for (const m of a.values()) {
    common = common === null ? m.e : common.map((x, g) => { const y = exponentOf(m.e, g); return x < y ? x : y; });
  }
  return trimmed(common ?? []);
}

export const divideE = (e: Exponents, by: Exponents): Exponents => trimmed(e.map((x, g) => x - exponentOf(by, g)));
export const divideByMonomial = (a: MPoly, by: Exponents): MPoly => new Map([...a.values()].map((m) => { const e = divideE(m.e, by); return [e.join(), { e, c: m.c }]; }));

/** q with a = b·q as polynomials, or null: none, or more work than MAX_DIVISION_WORK. Long division by the leading monomial. */
export function divideExactM(a: MPoly, b: MPoly): MPoly | null {
  const sorted = sortedM(b);
  const [lead, last] = [sorted[0], sorted[sorted.length - 1]];
  const end = sortedM(a)[a.size - 1];
  const divides = (m: Monomial, n: Monomial): boolean => m.e.every((x, g) => exponentOf(n.e, g) >= x);
  // The least monomials multiply too.
  if (lead === undefined || last === undefined || (end !== undefined && !divides(last, end))) return null;
  let rest = a;
  let quotient: MPoly = ZERO_M;
  for (let work = 0; rest.size > 0; work += rest.size + b.size) {
    const m = leadingM(rest);
    if (m === undefined || work > MAX_DIVISION_WORK || !divides(lead, m)) return null;
    const t = monomial(divideE(m.e, lead.e), divQ(m.c, lead.c));
    quotient = addM(quotient, t);
    const product = mulM(t, b);
    if (product === null) return null;
    rest = addM(rest, negM(product));
  }
  return quotient;
}
/** Monomials looked at in one division: a fraction of a second. */
const MAX_DIVISION_WORK = 100_000;

/** a = quotient·b + rest, no monomial of the rest divisible by the leading one of b; null when it grows too large. */
export function divideM(a: MPoly, b: MPoly): { readonly quotient: MPoly; readonly rest: MPoly } | null {
  const lead = leadingM(b);
  if (lead === undefined) return null;
  let pending = a;
  let [quotient, rest]: [MPoly, MPoly] = [ZERO_M, ZERO_M];
  for (let steps = 0; pending.size > 0; steps += 1) {
    const m = leadingM(pending);
    if (m === undefined || steps > MAX_DIVISION_STEPS) return null;
    const divides = lead.e.every((n, g) => exponentOf(m.e, g) >= n);
    const t = divides ? monomial(divideE(m.e, lead.e), divQ(m.c, lead.c)) : monomial(m.e, m.c);
    const product = divides ? mulM(t, b) : t;
    if (product === null) return null;
    if (divides) quotient = addM(quotient, t);
    else rest = addM(rest, t);
    pending = addM(pending, negM(product));
  }
  return { quotient, rest };
}
const MAX_DIVISION_STEPS = 60;

/** Indices of the generators that occur. */
export function generatorsOf(a: MPoly): readonly number[] {
  const used = new Set<number>();
  for (const m of a.values()) m.e.forEach((n, g) => { if (n !== 0) used.add(g); });
  return [...used].sort((x, y) => x - y);
}

/** Coefficients from the constant upwards when a is a polynomial in the generator g alone; null otherwise. */
export function univariateM(a: MPoly, g: number): readonly Rational[] | null {
  const out: Rational[] = [];
  for (const m of a.values()) {
    if (m.e.some((n, i) => n !== 0 && i !== g)) return null;
    const n = exponentOf(m.e, g);
    while (out.length <= n) out.push(ZERO);
    out[n] = m.c;
  }
  return out;
}
