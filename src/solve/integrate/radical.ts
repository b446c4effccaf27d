/**
 * Rational functions of x and y = √q(x) for a quadratic q over ℚ. Written A + C/y with rational A, C; then C/y is the
 * derivative of Q·y/E (method of undetermined coefficients) and of the elementary integrals of 1/y, 1/((px + r)·y),
 * and (βx + γ)/(f·y) for a quadratic f with the centre of q.
 */
import { occursIn } from "../../certify/kernel/derivative.js";
import type { Fuel } from "../../certify/kernel/fuel.js";
import { type MPoly, exponentOf, generatorsOf } from "../../certify/kernel/multipoly.js";
import { Normalizer } from "../../certify/kernel/normal.js";
import { squareFreeFactors } from "../../certify/kernel/polynomial.js";
import { type Rational, ONE, ZERO, divQ, equalQ, mulQ, negQ, rational, signQ, subQ } from "../../certify/kernel/rational.js";
import { type Term, call, int, mapParts, num, parts, sym } from "../../certify/kernel/term.js";
import { tidyConstant } from "../tidy.js";
import { ZERO_T, minus, over, plus, polynomialIn, raised, rootOf, times } from "./algebra.js";
import { irreducibleFactors } from "./factor.js";
import { type QPoly, ONE_P, addPoly, degreeQ, derivativeQ, divideQ, evaluateQ, fromPoly, gcdQ, leadQ, mulPoly, powPoly, scalePoly, solveLinear, subPoly, toPoly, trimQ } from "./qpoly.js";
import { integrateRational, polyTerm, squarePart } from "./rational.js";

const half = rational(1n, 2n);
const logAbs = (t: Term): Term => call("log", call("abs", t));

/** The quadratic over ℚ under the half-integer powers of t, when there is just one. */
export function quadraticUnderRoot(t: Term, x: string): { readonly base: Term; readonly q: QPoly } | null {
  const found = new Map<string, { base: Term; q: QPoly }>();
  let others = false;
  const walk = (u: Term): void => {
    if (!occursIn(u, x)) return;
    if (u.kind === "call") { others = true; return; }
    if (u.kind === "power" && u.exponent.kind === "number" && u.exponent.value.d !== 1n) {
      const p = u.exponent.value.d === 2n ? polynomialIn(u.base, x, 2) : null;
      if (p === null || p.length !== 3 || !p.every((c) => c.kind === "number")) { others = true; return; }
      const q = trimQ(p.map((c) => (c.kind === "number" ? c.value : ZERO)));
      found.set(q.map((c) => `${c.n}/${c.d}`).join(), { base: u.base, q });
      return;
    }
    if (u.kind === "power" && u.exponent.kind !== "number") { others = true; return; }
    parts(u).forEach(walk);
  };
  walk(t);
  const [only] = [...found.values()];
  return others || found.size !== 1 || only === undefined || degreeQ(only.q) !== 2 ? null : only;
}

/** p(x, y) = p0(x) + p1(x)·y with y² = q. */
function splitByRoot(p: MPoly, y: number, x: number | undefined, q: QPoly): readonly [QPoly, QPoly] | null {
  if (generatorsOf(p).some((g) => g !== y && g !== x)) return null;
  let out: [QPoly, QPoly] = [[], []];
  for (const m of p.values()) {
    const i = exponentOf(m.e, y);
    const j = x === undefined ? 0 : exponentOf(m.e, x);
    const term = mulPoly([...new Array<Rational>(j).fill(ZERO), m.c], powPoly(q, i >> 1));
    out = i % 2 === 0 ? [addPoly(out[0], term), out[1]] : [out[0], addPoly(out[1], term)];
  }
  return out;
}

/** f = A + C/√q as numerators and denominators. */
function parted(f: Term, x: string, q: QPoly, fuel: Fuel): { a: readonly [QPoly, QPoly]; c: readonly [QPoly, QPoly] } | null {
  const Y = "y_";
  const walk = (u: Term): Term => (u.kind === "power" && u.exponent.kind === "number" && u.exponent.value.d === 2n && occursIn(u.base, x) ? raised(sym(Y), num(rational(u.exponent.value.n))) : mapParts(u, walk));
  const normalizer = new Normalizer(fuel);
  const form = normalizer.normalize(walk(f));
  if (form === null) return null;
  const index = (name: string): number => normalizer.generators.findIndex((g) => g.term.kind === "symbol" && g.term.name === name);
  const [y, xi] = [index(Y), index(x)];
  const [n, d] = [splitByRoot(form.n, y, xi < 0 ? undefined : xi, q), splitByRoot(form.d, y, xi < 0 ? undefined : xi, q)];
  if (n === null || d === null) return null;
  const below = subPoly(mulPoly(d[0], d[0]), mulPoly(mulPoly(d[1], d[1]), q));
  if (below.length === 0) return null;
  const reduce = (a: QPoly, b: QPoly): readonly [QPoly, QPoly] => { const g = gcdQ(a, b); return degreeQ(g) > 0 ? [divideQ(a, g).q, divideQ(b, g).q] : [a, b]; };
  return {
    a: reduce(subPoly(mulPoly(n[0], d[0]), mulPoly(mulPoly(n[1], d[1]), q)), below),
    c: reduce(mulPoly(subPoly(mulPoly(n[1], d[0]), mulPoly(n[0], d[1])), q), below),
  };
}

export interface QuadraticRootIntegral {
  readonly result: Term;
  readonly q: Term;
}

export function integrateQuadraticRoot(f: Term, x: string, fuel: Fuel): QuadraticRootIntegral | null {
  const under = quadraticUnderRoot(f, x);
  const split = under === null ? null : parted(f, x, under.q, fuel);
  if (under === null || split === null) return null;
  const X = sym(x);
  const rationalPart = split.a[0].length === 0 ? ZERO_T : integrateRational(split.a[0], split.a[1], X)?.result ?? null;
  const rootPart = split.c[0].length === 0 ? ZERO_T : overRoot(split.c[0], split.c[1], under.q, X, rootOf(under.base));
  return rationalPart === null || rootPart === null ? null : { result: plus(rationalPart, rootPart), q: under.base };
}

interface Elementary { readonly column: QPoly; readonly integral: Term }

/** ∫ n/(d·√q). */
function overRoot(n: QPoly, d: QPoly, q: QPoly, x: Term, y: Term): Term | null {
  const factors = degreeQ(d) < 1 ? [] : squareFreeFactors(toPoly(d)).filter((s) => s.factor.length > 1).flatMap(({ factor, multiplicity }) => irreducibleFactors(factor).map((p) => ({ p: fromPoly(p), k: multiplicity })));
  const divides = (p: QPoly): boolean => divideQ(q, p).r.length === 0 || divideQ(p, q).r.length === 0;
  let [e, simple]: [QPoly, QPoly] = [ONE_P, ONE_P];
  for (const { p, k } of factors) {
    e = mulPoly(e, powPoly(p, divides(p) ? k : k - 1));
    if (!divides(p)) simple = mulPoly(simple, p);
  }
  // All columns are multiplied by E²·simple.
  const all = mulPoly(mulPoly(e, e), simple);
  const { q: whole, r } = divideQ(mulPoly(n, all), d);
  if (r.length > 0 || degreeQ(all) > 40) return null;
  const top = Math.max(degreeQ(e) - 1, degreeQ(e) + degreeQ(n) - degreeQ(d) - 1);
  const columns: QPoly[] = [];
  const slope = (p: QPoly): QPoly => addPoly(mulPoly(subPoly(mulPoly(derivativeQ(p), e), mulPoly(p, derivativeQ(e))), q), scalePoly(mulPoly(mulPoly(p, e), derivativeQ(q)), half));
  for (let i = 0; i <= top; i += 1) columns.push(mulPoly(slope([...new Array<Rational>(i).fill(ZERO), ONE]), simple));
  const elementary: Elementary[] = [{ column: all, integral: reciprocalRoot(q, x, y) }];
  for (const { p } of factors.filter((f) => !divides(f.p))) {
    const rest = mulPoly(mulPoly(e, e), divideQ(simple, p).q);
    if (degreeQ(p) === 1) elementary.push({ column: rest, integral: poleOverRoot(p, q, x, y) });
    else {
      const pair = degreeQ(p) === 2 ? quadraticOverRoot(p, q, x, y) : null;
      if (pair === null) return null;
      elementary.push({ column: mulPoly(rest, pair.line), integral: pair.first }, { column: rest, integral: pair.second });
    }
  }
  const height = Math.max(whole.length, ...columns.map((c) => c.length), ...elementary.map((c) => c.column.length));
  const matrix = Array.from({ length: height }, (_, i) => [...columns, ...elementary.map((c) => c.column)].map((c) => c[i] ?? ZERO));
  const found = solveLinear(matrix, Array.from({ length: height }, (_, i) => whole[i] ?? ZERO));
  if (found === null) return null;
  const algebraic = trimQ(found.slice(0, columns.length));
  const g = gcdQ(algebraic, e);
  const [a, b] = degreeQ(g) > 0 ? [divideQ(algebraic, g).q, divideQ(e, g).q] : [algebraic, e];
  return plus(over(times(polyTerm(a, x), y), polyTerm(b, x)), ...elementary.map((c, i) => times(num(found[columns.length + i] ?? ZERO), c.integral)));
}

/** √c for a positive rational, in lowest terms. */
export function surd(c: Rational): Term {
  const { outside, inside } = squarePart(c);
  return equalQ(inside, ONE) ? num(outside) : times(num(outside), rootOf(num(inside)));
}

/** ∫ dx/√(ax² + bx + c). */
function reciprocalRoot(q: QPoly, x: Term, y: Term): Term {
  const [c, b, a] = [q[0] ?? ZERO, q[1] ?? ZERO, leadQ(q)];
  const d = subQ(mulQ(b, b), mulQ(rational(4n), mulQ(a, c)));
  const slope = polyTerm(derivativeQ(q), x);
  if (signQ(a) < 0) return times(tidyConstant(raised(surd(negQ(a)), int(-1))), call("asin", asinArgument(derivativeQ(q), d, x)));
  const inside = equalQ(a, ONE) ? plus(x, num(mulQ(b, half)), y) : plus(slope, times(int(2), surd(a), y));
  // No real root: 2√a·y > |slope|.
  return times(tidyConstant(raised(surd(a), int(-1))), signQ(d) < 0 ? call("log", inside) : logAbs(inside));
}

/** −(2ax + b)/√d in lowest terms, with a < 0. */
function asinArgument(slope: QPoly, d: Rational, x: Term): Term {
  const line = scalePoly(slope, rational(-1n));
  const { outside, inside } = squarePart(d);
  const scaled = polyTerm(scalePoly(line, divQ(ONE, outside)), x);
  return equalQ(inside, ONE) ? scaled : over(scaled, rootOf(num(inside)));
}

/** ∫ dx/((px + r)√q), by the value e of q at the pole. */
function poleOverRoot(line: QPoly, q: QPoly, x: Term, y: Term): Term {
  const [r, p] = [line[0] ?? ZERO, line[1] ?? ONE];
  const pole = divQ(negQ(r), p);
  const e = evaluateQ(q, pole);
  const shifted = minus(x, num(pole));
  const top = plus(num(mulQ(rational(2n), e)), times(num(evaluateQ(derivativeQ(q), pole)), shifted));
  if (signQ(e) > 0) return times(num(divQ(rational(-1n), p)), tidyConstant(raised(surd(e), int(-1))), logAbs(over(plus(top, times(int(2), surd(e), y)), shifted)));
  const s = surd(negQ(e));
  return times(num(divQ(ONE, p)), tidyConstant(raised(s, int(-1))), call("atan", over(top, times(int(2), s, y))));
}

/** For f with the centre of q, z = x − centre, f = a(z² + A), q = α(z² + B): ∫ z/(f√q) and ∫ 1/(f√q). */
function quadraticOverRoot(f: QPoly, q: QPoly, x: Term, y: Term): { line: QPoly; first: Term; second: Term } | null {
  const centre = (p: QPoly): Rational => divQ(negQ(p[1] ?? ZERO), mulQ(rational(2n), leadQ(p)));
  const h = centre(q);
  if (!equalQ(h, centre(f))) return null;
  const [a, alpha] = [leadQ(f), leadQ(q)];
  const [A, B] = [divQ(evaluateQ(f, h), a), divQ(evaluateQ(q, h), alpha)];
  const z = minus(x, num(h));
  // w = y: z dz = w dw/α, z² = w²/α − B: ∫ dw/(a(w² + α(A − B))).
  const k = mulQ(alpha, subQ(A, B));
  // w = z/y: ∫ dw/(a(A + α(B − A)w²)).
  const m = mulQ(alpha, subQ(B, A));
  return { line: [negQ(h), ONE], first: reciprocalSquare(a, k, ONE, y), second: reciprocalSquare(a, A, m, over(z, y)) };
}

/** ∫ dw/(a(k + m·w²)) for rational k ≠ 0, m ≠ 0. */
function reciprocalSquare(a: Rational, k: Rational, m: Rational, w: Term): Term {
  const scale = num(divQ(ONE, a));
  if (signQ(k) === signQ(m)) {
    const product = surd(mulQ(k, m));
    const ratio = surd(divQ(m, k));
    return times(scale, num(rational(BigInt(signQ(k)))), tidyConstant(raised(product, int(-1))), call("atan", times(ratio, w)));
  }
  const root = surd(negQ(divQ(k, m)));
  return times(scale, tidyConstant(over(num(divQ(ONE, m)), times(int(2), root))), logAbs(over(minus(w, root), plus(w, root))));
}

