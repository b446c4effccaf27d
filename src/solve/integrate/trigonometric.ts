/**
 * Rational functions of sin θ and cos θ by Bioche's rules: u = cos θ, sin θ or tan θ where a symmetry allows it, otherwise
 * t = tan(θ/2). Results are written so that they do not jump where the integrand is defined.
 */
import { occursIn } from "../../certify/kernel/derivative.js";
import type { Fuel } from "../../certify/kernel/fuel.js";
import { type MPoly, exponentOf, generatorsOf } from "../../certify/kernel/multipoly.js";
import { Normalizer } from "../../certify/kernel/normal.js";
import { type Rational, ONE, ZERO, addQ, gcdInt, negQ, rational } from "../../certify/kernel/rational.js";
import { type Term, call, int, integerOf, mapParts, num, parts, substitute, sym } from "../../certify/kernel/term.js";
import { signAt } from "../order.js";
import { ONE_T, ZERO_T, constantFactor, isZeroTerm, linearIn, minus, negated, over, plus, polynomialIn, ratioOf, times } from "./algebra.js";
import { type QPoly, ONE_P, addPoly, constantQ, degreeQ, divideQ, gcdQ, leadQ, mulPoly, powPoly, scalePoly, subPoly, trimQ } from "./qpoly.js";
import { polyTerm } from "./rational.js";

/** Highest multiple of the common angle. */
const MAX_MULTIPLE = 8n;
export interface Fraction { readonly n: QPoly; readonly d: QPoly }
export interface BiocheForm {
  readonly kind: "cos" | "sin" | "tan" | "half";
  /** θ = a·x + b. */
  readonly angle: Term;
  readonly slope: Term;
  /** The integrand in u (or t), dx included but for the factor 1/slope. */
  readonly fraction: Fraction;
  /** Whether sin and cos occur as polynomials only, with even powers of both. */
  readonly isEvenPolynomial: boolean;
}

const reduced = (n: QPoly, d: QPoly): Fraction => {
  const g = gcdQ(n, d);
  const [a, b] = degreeQ(g) > 0 ? [divideQ(n, g).q, divideQ(d, g).q] : [n, d];
  const lead = leadQ(b);
  const inverse = rational(lead.d, lead.n);
  return { n: scalePoly(a, inverse), d: scalePoly(b, inverse) };
};
const mirrored = (p: QPoly): QPoly => p.map((c, i) => (i % 2 === 0 ? c : negQ(c)));
const isEven = (f: Fraction): boolean => subPoly(mulPoly(mirrored(f.n), f.d), mulPoly(f.n, mirrored(f.d))).length === 0;
const isOdd = (f: Fraction): boolean => addPoly(mulPoly(mirrored(f.n), f.d), mulPoly(f.n, mirrored(f.d))).length === 0;
const halved = (p: QPoly): QPoly => p.filter((_, i) => i % 2 === 0);
const timesF = (a: Fraction, b: Fraction): Fraction => reduced(mulPoly(a.n, b.n), mulPoly(a.d, b.d));
const plusF = (a: Fraction, b: Fraction): Fraction => reduced(addPoly(mulPoly(a.n, b.d), mulPoly(b.n, a.d)), mulPoly(a.d, b.d));
const ZERO_FRACTION: Fraction = { n: [], d: ONE_P };

/** p(q(u)/r(u)) as a fraction. */
function composed(p: QPoly, q: QPoly, r: QPoly): Fraction {
  const k = Math.max(0, degreeQ(p));
  let n: QPoly = [];
  p.forEach((c, i) => { n = addPoly(n, scalePoly(mulPoly(powPoly(q, i), powPoly(r, k - i)), c)); });
  return { n, d: powPoly(r, k) };
}
const composedF = (f: Fraction, q: QPoly, r: QPoly): Fraction => {
  const [a, b] = [composed(f.n, q, r), composed(f.d, q, r)];
  return reduced(mulPoly(a.n, b.d), mulPoly(a.d, b.n));
};

/** The angle θ of which all arguments of sin, cos, tan in f are integer multiples; null when there is none. */
function commonAngle(f: Term, x: string): { angle: Term; slope: Term; multiples: ReadonlyMap<Term, bigint> } | null {
  const args: Term[] = [];
  const walk = (t: Term): void => { if (t.kind === "call" && ["sin", "cos", "tan"].includes(t.fn) && occursIn(t.arg, x)) args.push(t.arg); else parts(t).forEach(walk); };
  walk(f);
  const [first] = args;
  const base = first === undefined ? null : linearIn(first, x);
  if (first === undefined || base === null) return null;
  const ratios: Rational[] = [];
  for (const a of args) {
    const line = linearIn(a, x);
    const r = line === null ? null : ratioOf(line.a, base.a);
    if (line === null || r === null || !isZeroTerm(minus(line.b, times(num(r), base.b)))) return null;
    ratios.push(r);
  }
  const n = ratios.reduce((g, r) => gcdInt(g, r.n), 0n);
  const d = ratios.reduce((l, r) => (l / gcdInt(l, r.d)) * r.d, 1n);
  const unit = rational(n, d);
  const multiples = new Map(args.map((a, i) => { const r = ratios[i] ?? ONE; return [a, (r.n * unit.d) / (r.d * unit.n)] as const; }));
  if ([...multiples.values()].some((k) => k > MAX_MULTIPLE || k < -MAX_MULTIPLE)) return null;
  return { angle: plus(times(num(unit), base.a, sym(x)), times(num(unit), base.b)), slope: times(num(unit), base.a), multiples };
}

/** N or D as p0(c) + p1(c)·s. */
function splitBySine(p: MPoly, s: number | undefined, c: number | undefined): readonly [QPoly, QPoly] | null {
  if (generatorsOf(p).some((g) => g !== s && g !== c)) return null;
  const out: [Rational[], Rational[]] = [[], []];
  for (const m of p.values()) {
    const i = s === undefined ? 0 : exponentOf(m.e, s);
    const j = c === undefined ? 0 : exponentOf(m.e, c);
    const into = i === 0 ? out[0] : i === 1 ? out[1] : null;
    if (into === null) return null;
    while (into.length <= j) into.push(ZERO);
    into[j] = addQ(into[j] ?? ZERO, m.c);
  }
  return [trimQ(out[0]), trimQ(out[1])];
}

export function biocheForm(f: Term, x: string, fuel: Fuel): BiocheForm | null {
  const common = commonAngle(f, x);
  if (common === null) return null;
  const theta = "theta_";
  const walk = (t: Term): Term => {
    if (t.kind === "call" && common.multiples.has(t.arg)) return call(t.fn, times(num(rational(common.multiples.get(t.arg) ?? 1n)), sym(theta)));
    return mapParts(t, walk);
  };
  const inTheta = walk(f);
  if (occursIn(inTheta, x)) return null;
  const normalizer = new Normalizer(fuel);
  const form = normalizer.normalize(inTheta);
  if (form === null) return null;
  const index = (fn: "sin" | "cos"): number | undefined => { const i = normalizer.generators.findIndex((g) => g.term.kind === "call" && g.term.fn === fn && g.term.arg.kind === "symbol" && g.term.arg.name === theta); return i < 0 ? undefined : i; };
  const [s, c] = [index("sin"), index("cos")];
  const [n, d] = [splitBySine(form.n, s, c), splitBySine(form.d, s, c)];
  if (n === null || d === null) return null;
  const isPolynomial = degreeQ(d[0]) === 0 && d[1].length === 0;
  const sine2: QPoly = [ONE, ZERO, rational(-1n)];
  const below = subPoly(mulPoly(d[0], d[0]), mulPoly(mulPoly(d[1], d[1]), sine2));
  if (below.length === 0) return null;
  const a = reduced(subPoly(mulPoly(n[0], d[0]), mulPoly(mulPoly(n[1], d[1]), sine2)), below);
  const b = reduced(subPoly(mulPoly(n[1], d[0]), mulPoly(n[0], d[1])), below);
  return { angle: common.angle, slope: common.slope, ...bioche(a, b, isPolynomial), isEvenPolynomial: isPolynomial && isEven(a) && isOdd(b) };
}

/** R = a(c) + b(c)·s. */
function bioche(a: Fraction, b: Fraction, isPolynomial: boolean): { kind: BiocheForm["kind"]; fraction: Fraction } {
  const square: QPoly = [ONE, ZERO, rational(-1n)];
  if (a.n.length === 0) return { kind: "cos", fraction: { n: scalePoly(b.n, rational(-1n)), d: b.d } };
  const byC: Fraction = { n: ONE_P, d: [ZERO, ONE] };
  // p(c²) with c² = q/r.
  const inSquare = (f: Fraction, q: QPoly, r: QPoly): Fraction => composedF({ n: halved(f.n), d: halved(f.d) }, q, r);
  if (isOdd(a) && isOdd(b)) {
    const [p, q] = [inSquare(timesF(a, byC), square, ONE_P), b.n.length === 0 ? ZERO_FRACTION : inSquare(timesF(b, byC), square, ONE_P)];
    return { kind: "sin", fraction: plusF(p, timesF(q, { n: [ZERO, ONE], d: ONE_P })) };
  }
  const line: QPoly = [ONE, ZERO, ONE];
  if (!isPolynomial && isEven(a) && isOdd(b)) {
    // c² = 1/(1+u²), s·c = u/(1+u²).
    const p = inSquare(a, ONE_P, line);
    const q = b.n.length === 0 ? ZERO_FRACTION : timesF(inSquare(timesF(b, byC), ONE_P, line), { n: [ZERO, ONE], d: line });
    return { kind: "tan", fraction: timesF(plusF(p, q), { n: ONE_P, d: line }) };
  }
  const cosine: QPoly = [ONE, ZERO, rational(-1n)];
  const p = composedF(a, cosine, line);
  const q = timesF(composedF(b, cosine, line), { n: [ZERO, rational(2n)], d: line });
  return { kind: "half", fraction: timesF(plusF(p, q), { n: constantQ(rational(2n)), d: line }) };
}

/**
 * F(t), t = tan(φ/2), as a term in φ without the poles and jumps that t itself brings in: an arctangent of a linear
 * function of t is φ/2 minus an arctangent that does not jump; logarithms are taken over cos(φ/2).
 */
export function fromHalfTangent(result: Term, t: string, phi: Term): Term {
  const [s, c] = [call("sin", phi), call("cos", phi)];
  const items = result.kind === "sum" ? result.terms : [result];
  const rational_: Term[] = [];
  const out: Term[] = [];
  for (const item of items) {
    const pole = hasCall(item) ? null : poleTerm(item, t, s, c);
    if (pole !== null) { out.push(pole); continue; }
    if (!hasCall(item)) { rational_.push(item); continue; }
    out.push(mapCalls(item, (u) => {
      const arg = u.arg.kind === "call" && u.arg.fn === "abs" ? u.arg.arg : u.arg;
      return u.fn === "atan" ? smoothArctangent(u.arg, t, phi) : u.fn === "log" ? logOverCosine(arg, t, phi) : null;
    }) ?? substitute(item, t, over(s, plus(ONE_T, c))));
  }
  const rest = plus(...rational_);
  return plus(...out, occursIn(rest, t) ? substitute(rest, t, over(s, plus(ONE_T, c))) : rest);
}

/** k/(pt + q) up to a constant: k·cot((φ − α)/2)/(p(1 + a²)) with the pole t = a = tan(α/2), and no pole at t = ∞. */
function poleTerm(item: Term, t: string, s: Term, c: Term): Term | null {
  const [k, g] = constantFactor(item, t);
  const q = g.kind === "power" && integerOf(g.exponent) === -1n ? quadraticIn(g.base, t) : null;
  if (q === null || !isZeroTerm(q.a)) return null;
  const a = over(times(int(-1), q.c), q.b);
  const [sum, gap] = [plus(ONE_T, times(a, a)), minus(ONE_T, times(a, a))];
  const top = minus(times(gap, s), times(int(2), a, c));
  const below = minus(minus(sum, times(gap, c)), times(int(2), a, s));
  return times(k, over(top, times(q.b, sum, below)));
}

const hasCall = (t: Term): boolean => t.kind === "call" || parts(t).some(hasCall);
/** The outermost calls replaced; null when f gives up on one. */
export function mapCalls(t: Term, f: (u: Term & { kind: "call" }) => Term | null): Term | null {
  let failed = false;
  const walk = (u: Term): Term => {
    if (u.kind === "call") { const v = f(u); if (v === null) failed = true; return v ?? u; }
    return mapParts(u, walk);
  };
  const out = walk(t);
  return failed ? null : times(out);
}

/** arctan(pt + q) = φ/2 − arctan((b sin φ − g cos φ)/(a + 1 + b cos φ + g sin φ)) up to a constant, for p > 0. */
function smoothArctangent(arg: Term, t: string, phi: Term): Term | null {
  const line = quadraticIn(arg, t);
  if (line === null || !isZeroTerm(line.a)) return null;
  if (signAt(line.b, "", int(0)) === -1) { const mirror = smoothArctangent(plus(...(arg.kind === "sum" ? arg.terms : [arg]).map(negated)), t, phi); return mirror === null ? null : negated(mirror); }
  const [q, p] = [line.c, line.b];
  // The quadratic αt² + βt + δ whose arctangent this is, scaled to 2√Δ = 2: α = p, β = 2q, δ = (1 + q²)/p.
  const delta = over(plus(ONE_T, times(q, q)), p);
  const half = num(rational(1n, 2n));
  const [a, b] = [times(half, plus(p, delta)), times(half, minus(delta, p))];
  const [s, c] = [call("sin", phi), call("cos", phi)];
  const top = minus(times(b, s), times(q, c));
  const turn = times(half, phi);
  if (isZeroTerm(top)) return turn;
  return minus(turn, call("atan", over(top, plus(a, ONE_T, times(b, c), times(q, s)))));
}

/** log|F(t)|: a linear function of t over sin, cos of φ/2, so that φ = π brings in no zero; a quadratic one over those of φ. */
function logOverCosine(arg: Term, t: string, phi: Term): Term | null {
  const half = times(num(rational(1n, 2n)), phi);
  const [s, c] = [call("sin", half), call("cos", half)];
  const logAbs = (u: Term): Term => call("log", call("abs", u));
  const line = (u: Term): Term | null => { const q = quadraticIn(u, t); return q === null || !isZeroTerm(q.a) ? null : plus(times(q.b, s), times(q.c, c)); };
  if (arg.kind === "product") {
    // A quotient of linear functions: cos(φ/2) cancels.
    const lines = arg.factors.filter((g) => occursIn(g, t)).map((g) => (g.kind === "power" && integerOf(g.exponent) === -1n ? { top: false, line: line(g.base) } : { top: true, line: line(g) }));
    const [top, bottom] = [lines.find((l) => l.top)?.line, lines.find((l) => !l.top)?.line];
    return lines.length === 2 && top !== undefined && top !== null && bottom !== undefined && bottom !== null ? logAbs(over(top, bottom)) : null;
  }
  const q = quadraticIn(arg, t);
  if (q === null) return null;
  const only = line(arg);
  if (only !== null) return minus(logAbs(only), logAbs(c));
  const [s2, c2] = [call("sin", phi), call("cos", phi)];
  // 1 + cos φ = 2cos²(φ/2).
  return minus(logAbs(plus(times(q.a, minus(ONE_T, c2)), times(q.b, s2), times(q.c, plus(ONE_T, c2)))), times(int(2), logAbs(c)));
}

/** at² + bt + c with coefficients free of t. */
export function quadraticIn(arg: Term, t: string): { readonly a: Term; readonly b: Term; readonly c: Term } | null {
  const p = polynomialIn(arg, t, 2);
  return p === null || p.length < 2 ? null : { a: p[2] ?? ZERO_T, b: p[1] ?? ZERO_T, c: p[0] ?? ZERO_T };
}

export const fractionTerm = (f: Fraction, u: Term): Term => over(polyTerm(f.n, u), polyTerm(f.d, u));
