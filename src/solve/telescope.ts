/**
 * F with b(n) = F(n) − F(n + 1), for telescoping sums: rational functions whose partial fractions have poles at integer
 * distances, differences of one function at n and n + m, logarithms of such quotients. A proposer.
 */
import { Fuel } from "../certify/kernel/fuel.js";
import { univariateM } from "../certify/kernel/multipoly.js";
import { Normalizer } from "../certify/kernel/normal.js";
import { degree, fromRationals, squareFreeFactors } from "../certify/kernel/polynomial.js";
import { type Rational, ONE, ZERO, addQ, divQ, isInteger, mulQ, negQ, rational, signQ, subQ } from "../certify/kernel/rational.js";
import { type Term, add, call, div, mul, neg, num, pow, sub, substitute, sym } from "../certify/kernel/term.js";
import { rationalRoots } from "./isolate.js";

/** The largest distance of two poles. */
const MAX_SHIFT = 12n;

export function telescopes(body: Term, n: string): readonly Term[] {
  return [...rationalTelescope(body, n), ...differenceTelescope(body, n), ...logTelescope(body, n)];
}

const valueAt = (p: readonly bigint[], x: Rational): Rational => [...p].reverse().reduce<Rational>((v, c) => addQ(mulQ(v, x), rational(c)), ZERO);

/** Σ cᵢ/(n + aᵢ)^k with Σ c = 0 over poles at integer distances. Simple poles, or one double pole pattern. */
function rationalTelescope(body: Term, n: string): readonly Term[] {
  const normalizer = new Normalizer(new Fuel());
  const f = normalizer.normalize(body);
  const g = f === null ? -1 : normalizer.generators.findIndex((x) => x.term.kind === "symbol");
  if (f === null || g < 0) return [];
  const [top, bottom] = [univariateM(f.n, g), univariateM(f.d, g)];
  if (top === null || bottom === null) return [];
  const [p, q] = [top, fromRationals(bottom)];
  if (top.length >= q.length || degree(q) < 1) return [];
  const factors = squareFreeFactors(q);
  if (factors.some((x) => degree(x.factor) >= 1 && x.multiplicity !== 1)) return [];
  const poles = rationalRoots(q);
  if (poles.length !== degree(q)) return [];
  const lead = rational(q[q.length - 1] ?? 1n);
  const scale = divQ(bottom[bottom.length - 1] ?? ONE, lead);
  const residue = (a: Rational): Rational => {
    const numerator = [...p].reverse().reduce<Rational>((v, c) => addQ(mulQ(v, a), c), ZERO);
    const slope = valueAt(q.slice(1).map((c, i) => c * BigInt(i + 1)), a);
    return divQ(numerator, mulQ(slope, scale));
  };
  const entries = poles.map((a) => ({ a, c: residue(a) }));
  const classes: { a: Rational; c: Rational }[][] = [];
  for (const e of entries) {
    const home = classes.find(([h]) => h !== undefined && isInteger(subQ(h.a, e.a)));
    if (home === undefined) classes.push([e]);
    else home.push(e);
  }
  const terms: Term[] = [];
  for (const members of classes) {
    if (signQ(members.reduce((s, m) => addQ(s, m.c), ZERO)) !== 0) return [];
    // Poles from right to left: −(shift). F collects the partial sums of the residues.
    const ordered = [...members].sort((x, y) => signQ(subQ(y.a, x.a)));
    const [first] = ordered;
    if (first === undefined) continue;
    let carried = ZERO;
    let at = first.a;
    for (const m of ordered) {
      const gap = subQ(at, m.a);
      if (gap.n > MAX_SHIFT) return [];
      for (let i = 0n; i < gap.n; i += 1n) { if (signQ(carried) !== 0) terms.push(mul(num(carried), pow(add(sym(n), num(negQ(at))), num(rational(-1n))))); at = subQ(at, ONE); }
      carried = addQ(carried, m.c);
    }
  }
  return terms.length === 0 ? [] : [add(...terms)];
}

/** b = u(n) − u(n + 1), or u(n + 1) − u(n), as it is written. */
function differenceTelescope(body: Term, n: string): readonly Term[] {
  if (body.kind !== "sum") return [];
  const shifted = (t: Term): Term => substitute(t, n, add(sym(n), num(ONE)));
  const isZero = (t: Term): boolean => { const f = new Normalizer(new Fuel()).normalize(t); return f !== null && f.n.size === 0; };
  return body.terms.filter((t) => isZero(sub(body, sub(t, shifted(t)))));
}

/** log(u(n)/u(n+1)) for the factors of a logarithm's argument. */
function logTelescope(body: Term, n: string): readonly Term[] {
  if (body.kind !== "call" || body.fn !== "log") return [];
  const inner = body.arg;
  const candidates = [inner, ...(inner.kind === "sum" ? [div(add(sym(n), num(ONE)), sym(n))] : [])];
  const x = sym(n);
  const logs = [call("log", x), neg(call("log", x)), ...candidates.map((c) => call("log", c)), sub(call("log", sub(x, num(ONE))), call("log", x)), sub(call("log", x), call("log", sub(x, num(ONE))))];
  const shifted = (t: Term): Term => substitute(t, n, add(sym(n), num(ONE)));
  return logs.filter((t) => { const f = new Normalizer(new Fuel()).normalize(sub(sub(t, shifted(t)), body)); return f !== null && f.n.size === 0; });
}
