/** Proposes bounds of an improper integral, part by part: the middle, small parts at singular ends, tails. */
import type { EnclosedPart } from "../certify/kernel/enclosed-integral.js";
import type { IntegralPiece } from "../certify/kernel/integral.js";
import { type Rational, rational } from "../certify/kernel/rational.js";
import { type End, type Interval, closedAt, interval, openAt } from "../certify/kernel/region.js";
import { type Term, add, call, div, frac, int, mul, neg, num, pow, sub, substitute, sym } from "../certify/kernel/term.js";
import { enclose } from "../certify/kernel/interval.js";
import { jetOf } from "../certify/kernel/jets.js";
import { minus, plus, simplify } from "./integrate/algebra.js";
import { cellsBetweenCuts, cutsOf, withoutBarsAt } from "./integral.js";
import { isDefinedAt } from "./natural-domain.js";
import { numberAt, numericIntegral } from "./numeric.js";
import { sampleIn } from "./order.js";
import { tidy, tidyConstant } from "./tidy.js";

/** A part without its bounds: an approximate value, and how far its bounds lie from it at least. */
interface Rough { readonly value: number; readonly slack: number; readonly part: (lo: Term, hi: Term) => EnclosedPart }

const MAX_CELLS = 4;
const PLACES = 10n ** 12n;
const decimal = (v: number): Rational => rational(BigInt(Math.round(v * 1e12)), PLACES);

const plainPart = (f: Term, x: string, a: Term, b: Term): Rough | null => {
  const value = numericIntegral(f, x, a, b);
  return value === null ? null : { value, slack: 0, part: (lo, hi) => ({ on: interval(closedAt(a), closedAt(b)), lo, hi, moved: null, bounded: null, quotient: null }) };
};

/** (a, ∞) or (−∞, a) by x = 1/t, a ≠ 0, when the integrand has a value at t = 0. */
function byReciprocal(f: Term, x: string, a: Term, kind: "oo" | "-oo"): Rough | null {
  const substitution = pow(sym(x), int(-1));
  const companion = tidy(div(substitute(f, x, substitution), pow(sym(x), int(2))));
  if (!isDefinedAt(companion, x, int(0))) return null;
  const inverse = tidyConstant(pow(a, int(-1)));
  const from = kind === "oo" ? interval(closedAt(int(0)), closedAt(inverse)) : interval(closedAt(inverse), closedAt(int(0)));
  const value = numericIntegral(companion, x, kind === "oo" ? int(0) : inverse, kind === "oo" ? inverse : int(0));
  const on = kind === "oo" ? interval(closedAt(a), { kind: "oo" }) : interval({ kind: "-oo" }, closedAt(a));
  return value === null ? null : { value, slack: 0, part: (lo, hi) => ({ on, lo, hi, moved: { substitution, way: -1, from, companion }, bounded: null, quotient: null }) };
}

/** −h < f < h on a part that is small, or far out; H is an antiderivative of h and `size` its integral. */
function between(on: Interval, h: Term, H: Term, ends: readonly [Term, Term], size: number, sides: readonly [number, number] = [-1, 1]): Rough {
  const piece = (c: number): IntegralPiece => ({ on, antiderivative: mul(num(decimal(c)), H), except: [], low: { kind: "finite", value: tidyConstant(mul(num(decimal(c)), ends[0])) }, high: { kind: "finite", value: tidyConstant(mul(num(decimal(c)), ends[1])) } });
  const [p, q] = sides;
  const scaled = (c: number): Term => tidy(mul(num(decimal(c)), h));
  return { value: ((p + q) / 2) * size, slack: ((q - p) / 2) * size, part: (lo, hi) => ({ on, lo, hi, moved: null, bounded: { below: scaled(p), above: scaled(q), low: piece(p), high: piece(q) }, quotient: null }) };
}

const isSmoothAt = (t: Term, x: string, c: Term): boolean => {
  const at = enclose(c, new Map(), 80, 100);
  return at !== null && jetOf(t, x, at, 6, 80) !== null;
};

/** x = c ± t² where f is of the order of 1/√|x − c|. */
function bySquare(f: Term, x: string, c: Term, side: "low" | "high", length: number): { readonly parts: readonly Rough[]; readonly from: Term } | null {
  const [X, way] = [sym(x), side === "low" ? 1 : -1] as const;
  const substitution = side === "low" ? plus(c, pow(X, int(2))) : minus(c, pow(X, int(2)));
  const product = mul(int(2), X, substitute(f, x, substitution));
  const companion = [simplify(product), positively(product, x)].find((t) => isSmoothAt(t, x, int(0)));
  if (companion === undefined) return null;
  const root = length < 0.5 ? frac(1, 4) : frac(1, 2);
  const inner = tidyConstant(substitute(substitution, x, root));
  const value = numericIntegral(companion, x, int(0), root);
  const on = side === "low" ? interval(openAt(c), closedAt(inner)) : interval(closedAt(inner), openAt(c));
  return value === null ? null : { parts: [{ value, slack: 0, part: (lo, hi) => ({ on, lo, hi, moved: { substitution, way, from: interval(closedAt(int(0)), closedAt(root)), companion }, bounded: null, quotient: null }) }], from: inner };
}

/** (t²·v)^(p/2) as t^p·v^(p/2), for t > 0. */
const positively = (t: Term, x: string): Term => simplify(withoutBarsAt(simplify(t), x, int(1)));

/** f = N/(x − c)^n next to c with N smooth there; on a short part. */
function byQuotient(f: Term, x: string, c: Term, side: "low" | "high", length: number): { readonly parts: readonly Rough[]; readonly from: Term } | null {
  const u = c.kind === "number" && c.value.n === 0n ? sym(x) : sub(sym(x), c);
  const inner = tidyConstant(side === "low" ? add(c, length < 0.5 ? frac(1, 8) : frac(1, 4)) : sub(c, length < 0.5 ? frac(1, 8) : frac(1, 4)));
  for (const order of [1, 2, 3, 4]) {
    const product = mul(f, pow(u, int(order)));
    const numerator = [simplify(product), tidy(product)].find((t) => isSmoothAt(t, x, c));
    if (numerator === undefined) continue;
    const [lo, hi] = side === "low" ? [c, inner] : [inner, c];
    const value = numericIntegral(f, x, lo, hi);
    const on = interval(closedAt(lo), closedAt(hi));
    return value === null ? null : { parts: [{ value, slack: 0, part: (l, h) => ({ on, lo: l, hi: h, moved: null, bounded: null, quotient: { numerator, order, side } }) }], from: inner };
  }
  return null;
}

/** What lies beyond a, by 1/t or below an exponential. */
function tail(f: Term, x: string, a: Term, kind: "oo" | "-oo"): readonly Rough[] | null {
  const easy = byReciprocal(f, x, a, kind);
  if (easy !== null) return [easy];
  const away = kind === "oo" ? sym(x) : neg(sym(x));
  for (const [rate, far] of [[int(1), 20], [frac(1, 2), 40]] as const) {
    const end = int(kind === "oo" ? far : -far);
    const h = call("exp", neg(mul(rate, away)));
    const H = mul(int(kind === "oo" ? -1 : 1), pow(rate, int(-1)), h);
    const size = numberAt(substitute(h, x, end), "", 0) / numberAt(rate, "", 0);
    if (![1, 1.3, 2, 4].every((s) => Math.abs(numberAt(f, x, far * s * (kind === "oo" ? 1 : -1))) < numberAt(h, x, far * s * (kind === "oo" ? 1 : -1)))) continue;
    const middle = kind === "oo" ? plainPart(f, x, a, end) : plainPart(f, x, end, a);
    if (middle === null) continue;
    const value = tidyConstant(substitute(H, x, end));
    const on = kind === "oo" ? interval(closedAt(end), { kind: "oo" }) : interval({ kind: "-oo" }, closedAt(end));
    const outer = between(on, h, H, kind === "oo" ? [value, int(0)] : [int(0), value], size);
    return kind === "oo" ? [middle, outer] : [outer, middle];
  }
  return null;
}

function onCell(f: Term, x: string, cell: Interval): readonly Rough[] | null {
  const sample = sampleIn(cell);
  if (sample === null) return null;
  const length = cell.lo.kind === "finite" && cell.hi.kind === "finite" ? numberAt(cell.hi.at, "", 0) - numberAt(cell.lo.at, "", 0) : Infinity;
  const side = (e: End, which: "low" | "high"): { readonly parts: readonly Rough[]; readonly from: Term } | null => {
    if (e.kind === "finite") return isDefinedAt(f, x, e.at) ? { parts: [], from: e.at } : byQuotient(f, x, e.at, which, length) ?? bySquare(f, x, e.at, which, length);
    const other = which === "low" ? cell.hi : cell.lo;
    const a = other.kind === "finite" ? sample : int(which === "low" ? -1 : 1);
    const at = numberAt(a, "", 0) === 0 ? int(which === "low" ? -1 : 1) : a;
    const parts = tail(f, x, at, e.kind);
    return parts === null ? null : { parts, from: at };
  };
  const [low, high] = [side(cell.lo, "low"), side(cell.hi, "high")];
  if (low === null || high === null) return null;
  const gap = numberAt(high.from, "", 0) - numberAt(low.from, "", 0);
  const middle = gap > 1e-9 ? plainPart(f, x, low.from, high.from) : null;
  return gap > 1e-9 && middle === null ? null : [...low.parts, ...(middle === null ? [] : [middle]), ...high.parts];
}

export function* enclosedParts(f: Term, x: string, on: Interval, sign: 1 | -1): Iterable<{ readonly value: Term; readonly digits: number; readonly enclosed: readonly EnclosedPart[] }> {
  const cuts = cutsOf(f, x, on);
  if (cuts === null || cuts.length >= MAX_CELLS) return;
  const cells = cellsBetweenCuts(on, cuts).map((c) => onCell(f, x, c));
  if (cells.some((c) => c === null)) return;
  const parts = cells.flatMap((c) => c ?? []);
  const total = parts.reduce((s, p) => s + p.value, 0);
  const slack = parts.reduce((s, p) => s + p.slack, 0);
  for (const digits of [6, 5, 4]) {
    const rounded = Math.round(total * 10 ** digits);
    const margin = 0.5 * 10 ** -digits - Math.abs(total - rounded / 10 ** digits) - slack;
    if (!Number.isFinite(margin) || margin < 1e-9) continue;
    const share = (0.9 * margin) / parts.length;
    const enclosed = parts.map((p) => p.part(num(decimal(p.value - p.slack - share)), num(decimal(p.value + p.slack + share))));
    yield { value: num(rational(BigInt(sign * rounded), 10n ** BigInt(digits))), digits, enclosed };
  }
}
