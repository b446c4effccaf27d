/** Doubles against the kernel: a place at which a claim that was proved is wrong by more than rounding can explain. */
import type { Claim } from "../src/certify/kernel/claim.js";
import type { Interval } from "../src/certify/kernel/region.js";
import { type Term, parts, symbolsOf } from "../src/certify/kernel/term.js";
import { value, valueAt } from "./random.js";
import { near } from "./random-claims.js";

/** Values of the variable and of the other letters. */
type At = (name: string) => number;
const OTHERS: readonly number[] = [0.7, -1.3, 2.6, -0.4, 5.2];
/** The letters other than the variable take several values, all different. */
const places = (p: number, terms: readonly Term[]): readonly At[] => {
  const letters = [...new Set(terms.flatMap((t) => symbolsOf(t)))].filter((s) => s !== "x");
  return (letters.length === 0 ? [0] : [0, 1, 2, 3, 4]).map((k) => (name) => (name === "x" ? p : OTHERS[(k + letters.indexOf(name)) % OTHERS.length] ?? 1));
};
const moved = (at: At, h: number): At => (name) => (name === "x" ? at(name) + h : at(name));

/** Points of the interval, crowded towards its ends. */
function pointsIn(i: Interval): readonly number[] {
  const lo = i.lo.kind === "finite" ? value(i.lo.at, 0) : -30;
  const hi = i.hi.kind === "finite" ? value(i.hi.at, 0) : 30;
  const out: number[] = [];
  for (let k = 1; k < 120; k += 1) {
    const u = k / 120;
    out.push(lo + (hi - lo) * u, lo + (hi - lo) * u ** 4, hi - (hi - lo) * u ** 4);
  }
  return out.filter((p) => p > lo && p < hi).sort((a, b) => a - b);
}

/** The largest intermediate value: cancellation can cost that much. */
function magnitude(t: Term, at: At): number {
  const own = Math.abs(valueAt(t, at));
  return Math.max(Number.isFinite(own) ? own : 1e12, ...parts(t).map((p) => magnitude(p, at)));
}
const far = (v: number, scale: number): boolean => Number.isFinite(v) && Math.abs(v) > 1e-6 * Math.max(1, scale);
/** No part overflows: the cosine of an infinity is NaN. */
const isModest = (t: Term, at: At): boolean => !(Math.abs(valueAt(t, at)) > 1e6) && parts(t).every((p) => isModest(p, at));
/** Undefined on a whole neighbourhood, not by rounding. */
const undefinedStably = (t: Term, at: At): boolean => [0, 1e-7, -1e-7].every((h) => Number.isNaN(valueAt(t, moved(at, h)))) && isModest(t, at);
const definedStably = (t: Term, at: At): boolean => [0, 1e-9, -1e-9].every((h) => far(valueAt(t, moved(at, h)), 0) && magnitude(t, moved(at, h)) < 1e7);

/** Not where a billionth decides: a ninth root near 0 makes rounding visible. */
const isSteady = (t: Term, at: At): boolean => [1e-9, -1e-9].every((h) => !(Math.abs(valueAt(t, moved(at, h)) - valueAt(t, at)) > 1e-5 * Math.max(1, Math.abs(valueAt(t, at)))));

/** A root, a logarithm, a quotient or a tangent of what may be 0 in truth and is not in doubles: sin(pi)^(1/5), tan(2*atan(1)). */
function isDelicate(t: Term, at: At): boolean {
  const isTiny = (u: Term, of = Math.abs): boolean => of(valueAt(u, at)) < 1e-9 * Math.max(1, Math.min(magnitude(u, at), 1e6));
  const isOwn = t.kind === "power" ? (t.exponent.kind !== "number" || t.exponent.value.d !== 1n || t.exponent.value.n <= 0n) && isTiny(t.base)
    : t.kind === "call" && (t.fn === "log" ? isTiny(t.arg) : t.fn === "tan" ? isTiny(t.arg, (v) => Math.abs(Math.cos(v))) : (t.fn === "asin" || t.fn === "acos") && isTiny(t.arg, (v) => Math.abs(1 - Math.abs(v))));
  return isOwn || parts(t).some((p) => isDelicate(p, at));
}

/** Slope of t by two central differences that agree, or NaN. */
function slope(t: Term, at: At): number {
  const of = (h: number): number => (valueAt(t, moved(at, h)) - valueAt(t, moved(at, -h))) / (2 * h);
  const [d, s] = [of(1e-5), of(2e-5)];
  return Math.abs(d - s) < 1e-4 * Math.max(1, Math.abs(d)) ? d : Number.NaN;
}
function wrongSlope(f: Term, d: Term, at: At): boolean {
  const [s, v] = [slope(f, at), valueAt(d, at)];
  return Number.isFinite(s) && Number.isFinite(v) && Math.abs(s - v) > 1e-2 * Math.max(1, Math.abs(s), magnitude(f, at)) && magnitude(d, at) < 1e3;
}

/** A change of sign without a jump: a zero strictly between two points. */
function zeroBetween(t: Term, a: At, p: number, q: number): number | null {
  const f = (u: number): number => valueAt(t, (name) => (name === "x" ? u : a(name)));
  let [l, r] = [p, q];
  if (!far(f(l), 0) || !far(f(r), 0) || Math.sign(f(l)) === Math.sign(f(r))) return null;
  for (let i = 0; i < 60; i += 1) {
    const m = (l + r) / 2;
    if (Number.isNaN(f(m))) return null;
    if (Math.sign(f(m)) === Math.sign(f(l))) l = m;
    else r = m;
  }
  const size = magnitude(t, (name) => (name === "x" ? l : a(name)));
  return Math.abs(f(l)) < 1e-7 && Math.abs(f(r)) < 1e-7 && size < 1e6 && far(f(p), size) && far(f(q), size) ? l : null;
}

/** Values close to the point that agree with each other and not with the claim. */
function wrongLimit(c: Claim & { readonly kind: "limit" }): number | null {
  const steps = [1e-3, 1e-4, 1e-5];
  for (const at of places(0, [c.expr])) {
    const there = steps.map((h): At => (name) => (name === "x" ? near(c.at, h) : at(name)));
    const [a, b, d] = there.map((p) => valueAt(c.expr, p));
    if (a === undefined || b === undefined || d === undefined || there.some((p) => magnitude(c.expr, p) > 1e6)) continue;
    if ([a, b, d].every(Number.isNaN) && there.every((p) => undefinedStably(c.expr, p))) return near(c.at, 1e-4);
    const settled = Math.abs(a - b) < 1e-2 && Math.abs(b - d) < 1e-3 && Math.abs(a - b) > 2 * Math.abs(b - d) - 1e-9;
    const claimed = c.value.kind === "finite" ? valueAt(c.value.value, at) : null;
    if (settled && (claimed === null ? Math.abs(d) < 3 && Math.abs(a - b) < 1e-4 : Math.abs(d - claimed) > 0.05)) return near(c.at, 1e-5);
  }
  return null;
}

export function contradiction(c: Claim): number | null {
  const somewhere = (terms: readonly Term[], ps: readonly number[], isWrong: (at: At) => boolean): number | null => ps.find((p) => places(p, terms).some((at) => isWrong(at) && !terms.some((t) => isDelicate(t, at)))) ?? null;
  const line = [...Array(60).keys()].map((k) => (k - 30) / 3.7);
  switch (c.kind) {
    case "sign": return somewhere([c.expr], pointsIn(c.on), (at) => { const v = valueAt(c.expr, at); return (far(v, magnitude(c.expr, at)) && Math.sign(v) !== c.sign) || undefinedStably(c.expr, at); });
    case "defined_on": return somewhere([c.expr], pointsIn(c.on), (at) => undefinedStably(c.expr, at));
    case "undefined_on": return somewhere([c.expr], pointsIn(c.on), (at) => definedStably(c.expr, at));
    case "equal": return somewhere([c.left, c.right], line, (at) => {
      const [a, b] = [valueAt(c.left, at), valueAt(c.right, at)];
      return (Number.isFinite(a) && isSteady(c.left, at) && isSteady(c.right, at) && far(a - b, Math.abs(a) + Math.abs(b) + magnitude(c.left, at) + magnitude(c.right, at))) || (definedStably(c.left, at) && magnitude(c.left, at) < 1e6 && undefinedStably(c.right, at));
    });
    case "derivative": return somewhere([c.expr, c.result], line, (at) => wrongSlope(c.expr, c.result, at));
    case "antiderivative": return somewhere([c.expr, c.result], pointsIn(c.on), (at) => wrongSlope(c.result, c.expr, at));
    case "nonzero": case "roots_complete": {
      const ps = pointsIn(c.on);
      const roots = c.kind === "nonzero" ? [] : c.roots.map((r) => value(r, 0));
      const extra = roots.find((r) => far(value(c.expr, r), magnitude(c.expr, () => r)));
      if (extra !== undefined) return extra;
      for (const at of places(0, [c.expr])) {
        for (const [i, p] of ps.entries()) {
          const zero = zeroBetween(c.expr, at, p, ps[i + 1] ?? p);
          if (zero !== null && !roots.some((r) => Math.abs(r - zero) < 1e-4)) return zero;
        }
      }
      return null;
    }
    case "limit": return wrongLimit(c);
    case "integral_between": case "quotient_between": case "known_integral": return null;
  }
}
