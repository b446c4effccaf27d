/**
 * Functions whose integral over a standard interval is classical: each is G′ plus classical integrals of the kernel's table
 * under a change of variable. An integrand that is a rational combination of them is integrated.
 */
import { differentiate } from "../../certify/kernel/derivative.js";
import type { KnownName, KnownPart } from "../../certify/kernel/known-integral.js";
import { type Term, PI, call, frac, int, sym } from "../../certify/kernel/term.js";
import { minus, negated, over, plus, raised, rootOf, simplify, times } from "../integrate/algebra.js";
import { numberAt } from "../numeric.js";
import { tidyConstant } from "../tidy.js";
import type { Features } from "./features.js";

/** fn = antiderivative′ + Σ parts. */
export interface Item {
  readonly fn: Term;
  readonly antiderivative: Term;
  readonly parts: readonly KnownPart[];
}

const ZERO = int(0);
const exp = (t: Term): Term => call("exp", t);
const log = (t: Term): Term => call("log", t);
const part = (row: KnownName, substitution: Term, coefficient: Term = int(1), parameter: Term | null = null, way: 1 | -1 = 1): KnownPart => ({ row, parameter, coefficient, substitution, way });
const item = (fn: Term, parts: readonly KnownPart[], antiderivative: Term = ZERO): Item => ({ fn, antiderivative, parts });
/** An elementary function with a known antiderivative. */
const elementary = (G: Term, x: string): Item => ({ fn: simplify(differentiate(G, x) ?? ZERO), antiderivative: G, parts: [] });
const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
const power = (t: Term, n: number): Term => raised(t, int(n));
const scaled = (p: KnownPart, c: Term): KnownPart => ({ ...p, coefficient: times(c, p.coefficient) });

/** exp(−a·x² + b·x + c) times a polynomial, on the whole line. */
export function lineItems(f: Features, x: string): readonly Item[] {
  const X = sym(x);
  return f.bells.flatMap(({ a, b, c, exponent }) => {
    const middle = over(b, times(int(2), a));
    const height = exp(plus(c, over(times(b, b), times(int(4), a))));
    return [
      item(exp(exponent), [part("gauss-line", times(rootOf(a), minus(X, middle)), over(height, rootOf(a)))]),
      ...range(0, f.highest - 1).map((k) => elementary(times(power(X, k), exp(exponent)), x)),
    ];
  });
}

function bellItems(f: Features, x: string): readonly Item[] {
  const X = sym(x);
  return f.bells.flatMap(({ a, b, c, exponent }) => {
    if (numberAt(b, "", 0) !== 0) return [];
    const [r, height] = [rootOf(a), exp(c)];
    const waves = f.waves.map((w) => item(times(exp(exponent), call("cos", times(w, X))), [part("gauss-cosine", times(r, X), over(height, r), over(w, r))]));
    const towers = range(0, f.highest - 1).flatMap((k) => [int(1), ...f.waves.flatMap((w) => [call("sin", times(w, X)), call("cos", times(w, X))])].map((t) => elementary(times(power(X, k), exp(exponent), t), x)));
    const falling = range(1, f.lowest - 1).map((k) => elementary(times(power(X, -k), minus(exp(exponent), int(1))), x));
    return [item(exp(exponent), [part("gauss", times(r, X), over(height, r))]), ...waves, ...towers, ...falling];
  });
}

/** exp(−k·x) and waves over √x. */
function rootItems(f: Features, x: string): readonly Item[] {
  const X = sym(x);
  const root = rootOf(X);
  const half = (k: number): Term => times(power(X, k), root);
  const towers = range(-f.lowest, f.highest);
  return [
    ...f.rates.flatMap((k) => [item(times(exp(negated(times(k, X))), raised(X, frac(-1, 2))), [part("gauss", times(rootOf(k), root), over(int(2), rootOf(k)))]), ...towers.map((j) => elementary(times(half(j), exp(negated(times(k, X)))), x))]),
    ...f.waves.flatMap((w) => (["sin", "cos"] as const).map((fn) => item(times(call(fn, times(w, X)), raised(X, frac(-1, 2))), [part(fn === "sin" ? "fresnel-sine" : "fresnel-cosine", times(rootOf(w), root), over(int(2), rootOf(w)))]))),
    ...f.waves.flatMap((w) => towers.flatMap((j) => (["sin", "cos"] as const).map((fn) => elementary(times(half(j), call(fn, times(w, X))), x)))),
    ...range(-f.lowest, -1).map((j) => elementary(half(j), x)),
  ];
}

/** Waves and exponentials over powers of x. */
function quotientItems(f: Features, x: string): readonly Item[] {
  const X = sym(x);
  const below = (t: Term, n = 1): Term => times(t, power(X, -n));
  const cosine = (w: Term): KnownPart => part("frullani-cosine", times(w, X));
  const decay = (k: Term): Term => exp(negated(times(k, X)));
  /** (exp(−k·x) − exp(−l·x))/x */
  const frullani = (k: Term, l: Term, c: Term = int(1)): KnownPart => part("frullani", times(k, X), c, over(l, k));
  const [k0, w0] = [f.rates[0], f.waves[0]];
  const sines = f.waves.flatMap((w) => [item(below(call("sin", times(w, X))), [part("dirichlet", times(w, X))]), ...f.rates.map((k) => item(below(times(decay(k), call("sin", times(w, X)))), [part("damped-dirichlet", times(w, X), int(1), over(k, w))]))]);
  const cosines = f.waves.flatMap((w): readonly Item[] => {
    const c = call("cos", times(w, X));
    if (k0 !== undefined) return [item(below(minus(c, decay(k0))), [cosine(w), frullani(k0, w, int(-1))])];
    if (w0 === undefined || w === w0) return [];
    return [item(below(minus(c, call("cos", times(w0, X)))), [cosine(w), scaled(cosine(w0), int(-1)), frullani(w, w0)])];
  });
  const decays = f.rates.slice(1).map((k) => item(below(minus(decay(k0 ?? k), decay(k))), [frullani(k0 ?? k, k)]));
  const towers = range(1, f.lowest - 1).flatMap((n) => [int(1), ...f.waves.flatMap((w) => [call("sin", times(w, X)), call("cos", times(w, X))]), ...f.rates.map(decay)].map((t) => elementary(below(t, n), x)));
  return [...sines, ...cosines, ...decays, ...towers];
}

/** Denominators x² + b². */
function poleItems(f: Features, x: string): readonly Item[] {
  const X = sym(x);
  return f.poles.flatMap((b) => {
    const below = (t: Term): Term => over(t, plus(power(X, 2), times(b, b)));
    const angle = over(call("atan", over(X, b)), b);
    return [
      ...f.waves.flatMap((w) => [item(below(call("cos", times(w, X))), [part("laplace-cosine", over(X, b), over(int(1), b), times(w, b))]), item(below(times(X, call("sin", times(w, X)))), [part("laplace-sine", over(X, b), int(1), times(w, b))])]),
      { fn: below(int(1)), antiderivative: angle, parts: [] },
      ...(f.hasLog ? [item(below(log(X)), [part("log-cauchy", over(X, b), over(int(1), b))], times(log(b), angle))] : []),
    ];
  });
}

/** Denominators exp(k·x) ± 1, and logarithms of 1 ± exp(−k·x). */
function boseItems(f: Features, x: string): readonly Item[] {
  const X = sym(x);
  return [...f.rates, ...f.rates.map((k) => times(int(2), k))].flatMap((k, i) => {
    const [minusOne, plusOne] = [minus(exp(times(k, X)), int(1)), plus(exp(times(k, X)), int(1))];
    const decay = exp(negated(times(k, X)));
    return [
      item(over(X, minusOne), [part("dilogarithm", minus(int(1), decay), negated(power(k, -2)))]),
      item(over(power(X, 3), minusOne), [part("planck", times(k, X), power(k, -4))]),
      ...range(1, Math.min(4, f.highest)).flatMap((j) => [elementary(over(power(X, j), minusOne), x), elementary(over(power(X, j), plusOne), x)]),
      ...(f.hasLog && i < f.rates.length ? [elementary(times(X, log(minus(int(1), decay))), x), elementary(times(X, log(plus(int(1), decay))), x)] : []),
    ];
  });
}

function differenceItems(f: Features, x: string): readonly Item[] {
  const X = sym(x);
  return f.rates.map((k) => {
    const decay = exp(negated(times(k, X)));
    return item(times(decay, minus(over(k, minus(int(1), decay)), power(X, -1))), [part("gamma-difference", times(k, X))]);
  });
}

/** exp(−k·x)·log x times a polynomial. */
function gammaItems(f: Features, x: string): readonly Item[] {
  const X = sym(x);
  return f.rates.flatMap((k) => {
    const decay = exp(negated(times(k, X)));
    return [
      item(times(decay, log(X)), [part("gamma-logarithm", times(k, X), over(int(1), k))], times(over(log(k), k), decay)),
      ...range(0, f.highest).flatMap((j) => [elementary(times(power(X, j), decay), x), ...(j === 0 ? [] : [elementary(times(power(X, j), decay, log(X)), x)])]),
    ];
  });
}

/** x^m/(1 + c·x^p), by c·x^p → x. */
function reflectionItems(f: Features, x: string): readonly Item[] {
  const X = sym(x);
  return f.binomials.slice(0, 2).flatMap(({ c, power: p }) => {
    const n = numberAt(p, "", 0);
    const tried = [...f.exponents, ...range(1, 3).map((m) => int(m))];
    return tried.filter((m) => { const v = numberAt(m, "", 0); return v > -1 && v + 1 < n; }).map((m) => {
      const s = tidyConstant(over(plus(m, int(1)), p));
      const phi = times(c, raised(X, p));
      // φ^(s−1)·φ′ = p·c^s·x^m.
      const unit = c.kind === "number" && c.value.n === c.value.d;
      return item(over(raised(X, m), plus(int(1), phi)), [part("reflection", phi, over(unit ? int(1) : raised(c, negated(s)), p), s)]);
    });
  });
}

/** On (0, ∞). */
export function halfLineItems(f: Features, x: string): readonly (readonly Item[])[] {
  const chirps = f.chirps.flatMap((k) => (["sin", "cos"] as const).map((fn) => item(call(fn, times(k, power(sym(x), 2))), [part(fn === "sin" ? "fresnel-sine" : "fresnel-cosine", times(rootOf(k), sym(x)), raised(k, frac(-1, 2)))])));
  return [
    f.bells.length > 0 ? bellItems(f, x) : [],
    chirps,
    f.hasRoots ? rootItems(f, x) : [],
    f.lowest > 0 && !f.hasRoots ? [...poleItems(f, x), ...quotientItems(f, x)] : [],
    f.poles.length > 0 ? poleItems(f, x) : [],
    f.hasLog ? gammaItems(f, x) : [],
    boseItems(f, x),
    f.lowest > 0 ? [...differenceItems(f, x), ...quotientItems(f, x)] : [],
    reflectionItems(f, x),
  ].filter((items) => items.some((i) => i.parts.length > 0));
}

/** On (0, 1). */
export function unitItems(f: Features, x: string): readonly (readonly Item[])[] {
  const X = sym(x);
  const [below, above] = [minus(int(1), X), plus(int(1), X)];
  const dilogarithms = [
    item(over(log(below), X), [part("dilogarithm", X)]),
    item(over(log(X), below), [part("dilogarithm", below, int(-1), null, -1)]),
    item(over(log(above), X), [part("dilogarithm-plus", X)]),
    ...[log(below), log(above)].flatMap((l) => [elementary(times(log(X), l), x), elementary(times(X, log(X), l), x)]),
    ...range(1, Math.max(1, f.highest)).map((n) => elementary(times(power(X, n), log(X)), x)), elementary(times(below, log(below)), x), elementary(times(above, log(above)), x),
    ...range(1, Math.max(1, f.highest)).map((n) => elementary(power(X, n), x)),
  ];
  const powersBelow = [
    ...[2, 3, 4].flatMap((n) => [item(over(log(minus(int(1), power(X, n))), X), [part("dilogarithm", power(X, n), frac(1, n))]), item(over(log(plus(int(1), power(X, n))), X), [part("dilogarithm-plus", power(X, n), frac(1, n))])]),
  ];
  const u = negated(log(X));
  const logs = [
    item(log(u), [part("gamma-logarithm", u, int(-1), null, -1)]),
    item(plus(over(int(1), log(X)), over(int(1), below)), [part("gamma-difference", u, int(-1), null, -1)]),
    item(raised(u, frac(-1, 2)), [part("gauss", rootOf(u), int(-2), null, -1)]),
    elementary(times(X, rootOf(u)), x), elementary(X, x),
  ];
  // (x^a − x^b)/log x by x = exp(−t): (x^(p) − 1)/log x is the difference of exp(−t) and exp(−(p + 1)·t) over t.
  const powers = range(1, Math.max(1, f.highest)).map((n) => item(over(minus(power(X, n), int(1)), log(X)), [part("frullani", u, int(-1), int(n + 1), -1)]));
  const serret = [item(over(log(above), plus(int(1), power(X, 2))), [part("serret", X)]), { fn: over(int(1), plus(int(1), power(X, 2))), antiderivative: call("atan", X), parts: [] }, elementary(times(call("atan", X), log(above)), x)];
  const root = rootOf(minus(int(1), power(X, 2)));
  const arcsine = [item(over(log(X), root), [part("log-sine", call("asin", X))]), elementary(times(call("asin", X), log(X)), x), { fn: over(int(1), root), antiderivative: call("asin", X), parts: [] }];
  return [...(f.hasLog ? [logs, dilogarithms, [...dilogarithms, ...powersBelow], powers, serret] : []), arcsine];
}

/** On (0, π/2), and on (0, π/4) for the tangent. */
export function angleItems(x: string, hasTangent: boolean): readonly (readonly Item[])[] {
  const X = sym(x);
  const [s, c, rest] = [call("sin", X), call("cos", X), minus(times(frac(1, 2), PI), X)];
  const tangent = call("tan", X);
  const items = [
    item(log(s), [part("log-sine", X)]),
    item(log(c), [part("log-sine", rest, int(-1), null, -1)]),
    elementary(times(X, log(s)), x), elementary(times(X, over(c, s)), x), elementary(times(power(X, 2), over(c, s)), x), elementary(X, x),
  ];
  return hasTangent ? [items, [item(log(tangent), [part("log-cauchy", tangent)])], [item(log(plus(int(1), tangent)), [part("serret", tangent)])]] : [items];
}
