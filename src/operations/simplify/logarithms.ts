/** Logarithms and roots of positive letters, through s = exp(σ). Proposals only. */
import { Fuel } from "../../certify/kernel/fuel.js";
import { type MPoly, ZERO_M, addM, exponentOf, monomial, rationalOfM } from "../../certify/kernel/multipoly.js";
import { Normalizer } from "../../certify/kernel/normal.js";
import { type Rational, mulQ, negQ, powQ, rational, signQ } from "../../certify/kernel/rational.js";
import { type Term, E, add, call, int, isConstantTerm, mapParts, mul, num, parts, pow, sameTerm } from "../../certify/kernel/term.js";
import { printPlain } from "../../certify/kernel/print.js";
import { tidyConstant } from "../../solve/tidy.js";
import { logarithmOf, rootOrder, withPositive } from "./claims.js";
import { type Rationalised, factored, polynomialTerm, quotient, rationalised, singleFraction } from "./rewrite.js";

/** Back from σ: exp(c·σ + …) is s^(c/scale)·…, a bare σ is log(s)/scale. */
function fromPositive(t: Term, positive: readonly string[], scale: bigint): Term {
  if (t.kind === "call" && t.fn === "exp") {
    const powers: Term[] = [];
    const rest: Term[] = [];
    for (const m of t.arg.kind === "sum" ? t.arg.terms : [t.arg]) {
      const factors = m.kind === "product" ? m.factors : [m];
      const [s, ...others] = factors.filter((f) => f.kind !== "number");
      const c = factors.reduce<Rational>((q, f) => (f.kind === "number" ? mulQ(q, f.value) : q), rational(1n, scale));
      if (others.length === 0 && s?.kind === "symbol" && positive.includes(s.name)) powers.push(raised(s, c));
      else rest.push(m);
    }
    return rest.length === 0 ? mul(...powers) : mul(...powers, call("exp", fromPositive(add(...rest), positive, scale)));
  }
  if (t.kind === "symbol" && positive.includes(t.name)) return scale === 1n ? call("log", t) : mul(num(rational(1n, scale)), call("log", t));
  const u = mapParts(t, (p) => fromPositive(p, positive, scale));
  return u.kind === "power" && u.base.kind === "power" && u.base.base.kind === "symbol" && u.base.exponent.kind === "number" && u.exponent.kind === "number" ? raised(u.base.base, mulQ(u.base.exponent.value, u.exponent.value)) : u;
}
const raised = (t: Term, e: Rational): Term => (e.n === 1n && e.d === 1n ? t : t.kind === "number" && e.d === 1n && e.n > 0n && e.n < 64n ? num(powQ(t.value, e.n)) : pow(t, num(e)));

/** The normal form in terms of positive letters; null when it has none. */
function inPositive(t: Term, positive: readonly string[]): Rationalised | null {
  const normalizer = new Normalizer(new Fuel());
  const scale = rootOrder(t);
  const f = normalizer.normalize(withPositive(t, positive, scale));
  return f === null ? null : { n: f.n, d: f.d, letters: normalizer.generators.map((g) => fromPositive(g.term, positive, scale)) };
}

/** Ways to write a term whose letters are positive: a product of powers outright, else its normal form. */
export function simplifiedForPositive(t: Term, positive: readonly string[]): readonly Term[] {
  const product = productOfPowers(t, positive);
  if (product !== null) return [joinedRoots(product), product];
  const r = inPositive(t, positive);
  return r === null ? [] : [factored(r), singleFraction(r)].flatMap((f) => (f === null ? [] : [joinedRoots(gathered(f)), gathered(f)]));
}

/** c·∏ s^e, read off from the logarithm, which is linear. */
function productOfPowers(t: Term, positive: readonly string[]): Term | null {
  const factors = t.kind === "product" ? t.factors : [t];
  const negative = factors.filter((f) => f.kind === "number" && signQ(f.value) < 0).length % 2 === 1;
  const size = mul(...factors.map((f) => (f.kind === "number" && signQ(f.value) < 0 ? num(negQ(f.value)) : f)));
  const log = logarithmOf(size, positive);
  const normalizer = new Normalizer(new Fuel());
  const f = log === null ? null : normalizer.normalize(log);
  const d = f === null ? null : rationalOfM(f.d);
  if (f === null || d === null) return null;
  const constants: Term[] = [];
  const letters: Term[] = [];
  for (const m of f.n.values()) {
    const g = m.e.findIndex((n) => n !== 0);
    const l = normalizer.generators[g]?.term;
    const e = rational(m.c.n * d.d, m.c.d * d.n);
    if (l?.kind === "symbol") letters.push(raised(l, e));
    else if (l?.kind === "call" && l.fn === "log") constants.push(raised(l.arg, e));
    else return null;
  }
  const c = tidyConstant(mul(int(negative ? -1 : 1), ...constants));
  const sorted = letters.sort((a, b) => (printPlain(a) < printPlain(b) ? -1 : 1));
  return gathered(mul(c, ...sorted));
}

/** a^(1/3)·b^(2/3) as (a·b²)^(1/3), for numbers and letters; whole powers come out in front. */
export function joinedRoots(t: Term): Term {
  const u = mapParts(t, joinedRoots);
  if (u.kind !== "product") return u;
  const [up, down] = [new Map<bigint, Term[]>(), new Map<bigint, Term[]>()];
  const others: Term[] = [];
  for (const f of u.factors) {
    const e = f.kind === "power" && f.exponent.kind === "number" && f.exponent.value.d > 1n ? f.exponent.value : null;
    if (f.kind !== "power" || e === null || f.base.kind === "sum") { others.push(f); continue; }
    const size = e.n < 0n ? -e.n : e.n;
    const whole = size / e.d;
    const side = e.n < 0n ? down : up;
    if (whole > 0n) others.push(raised(f.base, rational(e.n < 0n ? -whole : whole)));
    side.set(e.d, [...(side.get(e.d) ?? []), raised(f.base, rational(size - whole * e.d))]);
  }
  const roots = (side: ReadonlyMap<bigint, readonly Term[]>, sign: bigint): Term[] => [...side].map(([q, list]) => pow(folded(mul(...list)), num(rational(sign, q))));
  return mul(...others, ...roots(up, 1n), ...roots(down, -1n));
}

/** x^(1/2)·x as x^(3/2): powers of one base in a product are added. */
function gathered(t: Term): Term {
  const u = mapParts(t, gathered);
  if (u.kind !== "product") return u;
  const bases = new Map<string, { base: Term; e: Rational }>();
  const others: Term[] = [];
  for (const f of u.factors) {
    const base = f.kind === "power" && f.exponent.kind === "number" ? f.base : f;
    const e = f.kind === "power" && f.exponent.kind === "number" ? f.exponent.value : rational(1n);
    if (base.kind !== "symbol") { others.push(f); continue; }
    const key = printPlain(base);
    const old = bases.get(key);
    bases.set(key, { base, e: old === undefined ? e : rational(old.e.n * e.d + e.n * old.e.d, old.e.d * e.d) });
  }
  const powers = [...bases.values()].filter(({ e }) => signQ(e) !== 0);
  const up = powers.filter(({ e }) => signQ(e) > 0).map(({ base, e }) => (e.n === e.d ? base : pow(base, num(e))));
  const down = powers.filter(({ e }) => signQ(e) < 0).map(({ base, e }) => pow(base, num(e)));
  const ones = others.filter((f) => !(f.kind === "number" && f.value.n === 1n && f.value.d === 1n));
  return ones.length + up.length + down.length === 0 ? int(1) : mul(...(ones.length === 0 && up.length === 0 ? [int(1)] : ones), ...up, ...down);
}

/** New letters for the arguments, and factors of arguments, of logarithms that are sums. */
export function partsOf(t: Term, fuel = 100): readonly Term[] {
  if (fuel <= 0) return [];
  const own = t.kind === "call" && t.fn === "log" ? factorsWithLetters(t.arg) : [];
  const all = [...own, ...parts(t).flatMap((p) => partsOf(p, fuel - 1))];
  return all.filter((u, i) => all.findIndex((v) => sameTerm(u, v)) === i);
}
function factorsWithLetters(t: Term): readonly Term[] {
  if (t.kind === "product") return t.factors.flatMap(factorsWithLetters);
  if (t.kind === "power" && t.exponent.kind === "number") return factorsWithLetters(t.base);
  return t.kind === "symbol" || isConstantTerm(t) ? [] : [t];
}
export const namedParts = (list: readonly Term[], taken: readonly string[]): readonly { readonly name: string; readonly term: Term }[] => list.map((term, i) => ({ name: ["p", "q", "r", "u", "v", "w", "k", "m"].filter((l) => !taken.includes(l))[i] ?? `P_${i}`, term }));

/** Every logarithm written as a sum; a common constant factor, as of another base, is multiplied in at the end. */
export function expandedLog(t: Term): Term | null {
  const constant = (t.kind === "product" ? t.factors : []).filter(isConstantTerm);
  const rest = t.kind === "product" ? mul(...t.factors.filter((f) => !isConstantTerm(f))) : t;
  const terms = (rest.kind === "sum" ? rest.terms : [rest]).flatMap((u) => logTerms(u));
  const k = mul(...constant);
  const letters = terms.filter((u) => !isConstantTerm(u)).map((u) => (constant.length === 0 ? u : folded(mul(u, k))));
  const numbers = tidyConstant(mul(k, add(...terms.filter(isConstantTerm))));
  const isNothing = numbers.kind === "number" && numbers.value.n === 0n;
  return letters.length === 0 ? numbers : isNothing ? add(...letters) : add(numbers, ...letters);
}

/** c·log(∏ b^e) as Σ c·e·log b. */
function logTerms(t: Term): readonly Term[] {
  const factors = t.kind === "product" ? t.factors : [t];
  const log = factors.find((f) => f.kind === "call" && f.fn === "log" && !isConstantTerm(f));
  if (log?.kind !== "call") return [t];
  const c = mul(...factors.filter((f) => f !== log));
  const pieces = (u: Term, e: Rational): readonly Term[] => {
    if (u.kind === "product") return u.factors.flatMap((f) => pieces(f, e));
    if (u.kind === "power" && u.exponent.kind === "number") return pieces(u.base, mulQ(e, u.exponent.value));
    return [folded(mul(c, num(e), call("log", u)))];
  };
  return pieces(log.arg, rational(1n));
}

/** The numbers of a product multiplied together and put first. */
function folded(t: Term): Term {
  if (t.kind !== "product") return t;
  const c = t.factors.reduce<Rational>((q, f) => (f.kind === "number" ? mulQ(q, f.value) : q), rational(1n));
  const rest = t.factors.filter((f) => f.kind !== "number");
  return c.n === 1n && c.d === 1n && rest.length > 0 ? mul(...rest) : mul(num(c), ...rest);
}

/** Σ c·log u + k as one logarithm, to the base that the constants name. */
export function singleLog(t: Term): Term | null {
  const r = rationalised(t);
  if (r === null) return null;
  const isLog = (g: number): boolean => { const l = r.letters[g]; return l?.kind === "call" && l.fn === "log" && !isConstantTerm(l); };
  const bottom = polynomialTerm(r.d, r.letters);
  if (!isConstantTerm(bottom)) return null;
  const coefficients = new Map<number, MPoly>();
  for (const m of r.n.values()) {
    const logs = m.e.flatMap((n, g) => (n !== 0 && isLog(g) ? [g] : []));
    const [g = -1, ...others] = logs;
    if (others.length > 0 || (g >= 0 && exponentOf(m.e, g) !== 1)) return null;
    coefficients.set(g, addM(coefficients.get(g) ?? ZERO_M, monomial(m.e.map((n, i) => (i === g ? 0 : n)), m.c)));
  }
  const value = (p: MPoly): Term => tidyConstant(quotient(polynomialTerm(p, r.letters), bottom));
  for (const base of [E, ...basesIn(t)]) {
    const scale: Term = base === E ? int(1) : call("log", base);
    const entries = [...coefficients].map(([g, p]) => ({ g, q: tidyConstant(mul(value(p), scale)), plain: value(p) }));
    const powers: { base: Term; e: Rational }[] = [];
    for (const { g, q, plain } of entries) {
      const letter = g < 0 ? undefined : r.letters[g];
      if (letter === undefined) {
        if (plain.kind !== "number") { powers.length = 0; break; }
        powers.push({ base, e: plain.value });
      } else if (q.kind === "number" && letter.kind === "call") powers.push({ base: letter.arg, e: q.value });
      else { powers.length = 0; break; }
    }
    if (powers.length !== entries.length || powers.length === 0) continue;
    const part = (list: typeof powers): Term => mul(...list.map(({ base: b, e }) => (e.n === e.d ? b : tidyIfConstant(pow(b, num(e))))));
    const [up, down] = [powers.filter((p) => signQ(p.e) > 0), powers.filter((p) => signQ(p.e) < 0).map((p) => ({ base: p.base, e: negQ(p.e) }))];
    const arg = quotient(part(up), part(down));
    return base === E ? call("log", arg) : mul(call("log", arg), pow(scale, int(-1)));
  }
  return null;
}
const tidyIfConstant = (t: Term): Term => (isConstantTerm(t) ? tidyConstant(t) : t);

/** Numbers b whose logarithm stands in the term: bases. */
function basesIn(t: Term, fuel = 100): readonly Term[] {
  if (fuel <= 0) return [];
  const own = t.kind === "call" && t.fn === "log" && isConstantTerm(t.arg) ? [t.arg] : [];
  return [...own, ...parts(t).flatMap((p) => basesIn(p, fuel - 1))];
}
