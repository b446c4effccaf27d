/**
 * Proposes how an integral without elementary antiderivative comes down to classical ones: piece by piece, the integrand as a
 * rational combination of the functions in basis.ts, found by least squares; the kernel proves the identity.
 */
import type { LimitValue } from "../../certify/kernel/approach.js";
import type { KnownPart, KnownPiece } from "../../certify/kernel/known-integral.js";
import { type Interval, interval, openAt } from "../../certify/kernel/region.js";
import { type Term, PI, add, call, int, mapParts, mul, neg, num, isConstantTerm, sub, substitute, sym } from "../../certify/kernel/term.js";
import { constantFactor, multipliedOut, over, plus, simplify, splitNumber, subterms, times } from "../integrate/algebra.js";
import { integrate } from "../integrate/index.js";
import { between, cellsBetweenCuts, cutsOf, endOf, withoutBarsAt } from "../integral.js";
import { numberAt } from "../numeric.js";
import { compare, sampleIn, sorted } from "../order.js";
import { type Item, angleItems, halfLineItems, lineItems, unitItems } from "./basis.js";
import { featuresOf } from "./features.js";
import { combination } from "./fit.js";

/** How a function on one open cell is integrated. */
interface Found { readonly antiderivative: Term; readonly parts: readonly KnownPart[] }

const isAt = (t: Term, value: Term): boolean => compare(t, value) === 0;

/** sinh and cosh as exponentials, so that rates are seen. */
function inExponentials(t: Term): Term {
  const u = mapParts(t, inExponentials);
  if (u.kind !== "call" || (u.fn !== "sinh" && u.fn !== "cosh" && u.fn !== "tanh")) return u;
  const [p, q] = [call("exp", u.arg), call("exp", neg(u.arg))];
  return u.fn === "tanh" ? mul(sub(p, q), over(int(1), plus(p, q))) : mul(over(int(1), int(2)), u.fn === "sinh" ? sub(p, q) : add(p, q));
}

/** c^u as exp(u·log c) for a number c. */
function inBaseE(t: Term): Term {
  const u = mapParts(t, inBaseE);
  return u.kind === "power" && u.base.kind === "number" && !isConstantTerm(u.exponent) ? call("exp", mul(u.exponent, call("log", u.base))) : u;
}

/** log(c·u) as log c + log u for a number c > 0. */
function withLogsApart(t: Term): Term {
  const u = mapParts(t, withLogsApart);
  if (u.kind !== "call" || u.fn !== "log") return u;
  const [c, rest] = splitNumber(u.arg);
  return c.n <= 0n || c.n === c.d ? u : add(call("log", num(c)), call("log", rest));
}

/** Points inside the cell, spread and irregular. */
function nodes(on: Interval, count: number): readonly number[] {
  const at = (e: Interval["lo"]): number => (e.kind === "finite" ? numberAt(e.at, "", 0) : e.kind === "oo" ? Infinity : -Infinity);
  const [lo, hi] = [at(on.lo), at(on.hi)];
  return Array.from({ length: count }, (_, i) => {
    const u = ((i + 1) * 0.6180339887498949) % 1;
    // Singularities lie at the ends.
    if (Number.isFinite(lo) && Number.isFinite(hi)) return lo + (hi - lo) * (0.001 + 0.998 * u * u * (3 - 2 * u));
    if (Number.isFinite(lo)) return lo + 0.04 * 400 ** u;
    return Number.isFinite(hi) ? hi - 0.04 * 400 ** u : 7 * (u - 0.5);
  });
}

function fitted(f: Term, x: string, on: Interval, items: readonly Item[]): Found | null {
  const points = nodes(on, 3 * items.length + 6);
  const values = (t: Term): readonly number[] => points.map((p) => numberAt(t, x, p));
  const [columns, target] = [items.map((i) => values(i.fn)), values(f)];
  // Each point counts alike, next to a singularity too.
  const sizes = points.map((_, i) => Math.max(1e-300, Math.abs(target[i] ?? 0), ...columns.map((c) => Math.abs(c[i] ?? 0))));
  const levelled = (c: readonly number[]): readonly number[] => c.map((v, i) => v / (sizes[i] ?? 1));
  const found = combination(columns.map(levelled), levelled(target));
  if (found === null) return null;
  const used = items.flatMap((i, j) => { const c = found[j]; return c === undefined || c.n === 0n ? [] : [{ i, c: num(c) }]; });
  return {
    antiderivative: plus(...used.map(({ i, c }) => times(c, i.antiderivative))),
    parts: used.flatMap(({ i, c }) => i.parts.map((p) => ({ ...p, coefficient: times(c, p.coefficient) }))),
  };
}

/** Summands that have elementary antiderivatives of their own. */
function summands(f: Term, x: string): readonly Item[] {
  const all = multipliedOut(f) ?? f;
  if (all.kind !== "sum" || all.terms.length > 4) return [];
  return all.terms.flatMap((t) => { const found = integrate(t, x); return found === null ? [] : [{ fn: t, antiderivative: found.result, parts: [] }]; });
}

/** The cell mirrored or shifted onto a standard one, x = m(t), t = m⁻¹(x). */
interface Motion { readonly to: Term; readonly back: Term; readonly way: 1 | -1 }

function moved(found: Found, x: string, m: Motion): Found {
  const there = (t: Term): Term => simplify(substitute(t, x, m.back));
  return {
    antiderivative: times(int(m.way), there(found.antiderivative)),
    parts: found.parts.map((p) => ({ ...p, coefficient: times(int(m.way), p.coefficient), substitution: there(p.substitution), way: p.way === m.way ? 1 : -1 })),
  };
}

function onCell(f: Term, x: string, on: Interval): Found | null {
  const X = sym(x);
  const { lo, hi } = on;
  const first = (g: Term, cell: Interval, groups: readonly (readonly Item[])[]): Found | null => {
    for (const items of groups) {
      // The fewer functions, the surer the coefficients.
      const classical = items.filter((i) => i.parts.length > 0);
      const found = (classical.length === 0 ? null : fitted(g, x, cell, classical)) ?? fitted(g, x, cell, items);
      if (found !== null) return found;
    }
    const more = summands(g, x);
    for (const items of more.length === 0 ? [] : groups) { const found = fitted(g, x, cell, [...more, ...items]); if (found !== null) return found; }
    return null;
  };
  if (lo.kind !== "finite" && hi.kind !== "finite") return first(f, on, [lineItems(featuresOf(f, x), x)]);
  if (lo.kind === "finite" && hi.kind !== "finite") {
    if (isAt(lo.at, int(0))) return first(f, on, halfLineItems(featuresOf(f, x), x));
    return via({ to: plus(X, lo.at), back: sub(X, lo.at), way: 1 });
  }
  if (hi.kind === "finite" && lo.kind !== "finite") return via({ to: sub(hi.at, X), back: sub(hi.at, X), way: -1 });
  if (lo.kind !== "finite" || hi.kind !== "finite") return null;
  if (isAt(lo.at, int(0)) && isAt(hi.at, int(1))) return first(f, on, unitItems(featuresOf(f, x), x));
  if (isAt(lo.at, int(-1)) && isAt(hi.at, int(0))) return via({ to: neg(X), back: neg(X), way: -1 });
  return isAt(lo.at, int(0)) || isAngle(lo.at, hi.at) ? first(f, on, angleGroups(f, x, lo.at, hi.at)) : null;

  function via(m: Motion): Found | null {
    const mirror = m.way === -1 ? interval(hi.kind === "finite" ? openAt(int(0)) : lo, lo.kind === "finite" ? openAt(int(1)) : { kind: "oo" }) : interval(openAt(int(0)), hi);
    const found = onCell(simplify(substitute(f, x, m.to)), x, mirror);
    return found === null ? null : moved(found, x, m);
  }
}

const HALF_TURN = over(PI, int(2));
const isAngle = (lo: Term, hi: Term): boolean => isAt(sub(hi, lo), HALF_TURN);

function angleGroups(f: Term, x: string, lo: Term, hi: Term): readonly (readonly Item[])[] {
  const calls = subterms(f, x).flatMap((t) => (t.kind === "call" ? [t.fn] : []));
  if (!calls.some((c) => c === "sin" || c === "cos" || c === "tan")) return [];
  if (isAt(lo, int(0)) && isAt(hi, over(PI, int(4)))) return angleItems(x, true).slice(2);
  if (!isAngle(lo, hi)) return [];
  if (isAt(lo, int(0))) return angleItems(x, true).slice(0, 2);
  // [π/2, π]: the same functions of π − x.
  const back = sub(plus(lo, HALF_TURN), sym(x));
  const mirrored = angleItems(x, false).map((items) => items.map((i) => { const m = moved(i, x, { to: back, back, way: -1 }); return { ...m, fn: simplify(substitute(i.fn, x, back)) }; }));
  return mirrored;
}

/** Extra places at which it helps to cut: the middle of a symmetric integrand, quarter turns. */
function extraCuts(on: Interval): readonly (readonly Term[])[] {
  if (on.lo.kind !== "finite" && on.hi.kind !== "finite") return [[], [int(0)]];
  if (on.lo.kind === "finite" && on.hi.kind === "finite") {
    const { lo, hi } = { lo: on.lo.at, hi: on.hi.at };
    const turns = [1, 2, 3, 4].filter((n) => isAt(sub(hi, lo), times(int(n), HALF_TURN)));
    const n = turns[0] ?? 1;
    return n > 1 ? [[], Array.from({ length: n - 1 }, (_, i) => plus(lo, times(int(i + 1), HALF_TURN)))] : [[]];
  }
  return [[]];
}

export function* knownPieces(expr: Term, x: string, from: LimitValue, to: LimitValue): Iterable<readonly KnownPiece[]> {
  const on = between(from, to);
  if (on === null || on === "point") return;
  const f = simplify(withLogsApart(simplify(inExponentials(inBaseE(expr)))));
  const cuts = cutsOf(expr, x, on);
  if (cuts === null || cuts.length > 8) return;
  for (const extra of extraCuts(on)) {
    const all = sorted([...cuts, ...extra]);
    const pieces = all === null ? [] : cellsBetweenCuts(on, all).map((cell) => pieceOn(expr, f, x, cell, all?.length === 0));
    const found = pieces.flatMap((p) => (p === null ? [] : [p]));
    if (found.length === pieces.length && found.some((p) => p.parts.length > 0)) yield found;
  }
}

function pieceOn(expr: Term, f: Term, x: string, cell: Interval, isWhole: boolean): KnownPiece | null {
  const sample = sampleIn(cell);
  const [c, g] = constantFactor(sample === null ? f : simplify(withoutBarsAt(f, x, sample)), x);
  // On one of several cells the integrand may be elementary.
  const easy = isWhole ? null : integrate(g, x);
  const own = easy === null ? onCell(g, x, cell) : { antiderivative: easy.result, parts: [] };
  if (own === null) return null;
  const found = { antiderivative: times(c, own.antiderivative), parts: own.parts.map((p) => ({ ...p, coefficient: times(c, p.coefficient) })) };
  const { antiderivative } = found;
  const [low, high] = [endOf(antiderivative, expr, x, cell.lo, "right"), endOf(antiderivative, expr, x, cell.hi, "left")];
  // The parts may have no value at an end, so limits are taken there.
  return { piece: { on: cell, antiderivative, except: [], low: low.value, high: high.value }, parts: found.parts };
}
