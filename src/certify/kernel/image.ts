/**
 * The image of an open interval under a strictly monotone continuous function.
 * Statement: monotoneImage(g, x, (a, b)) = (c, d) means: g is strictly monotone on (a, b) and maps it onto (c, d).
 * Why sound: exp, log, arctan, arcsin, sinh, tanh and real roots are increasing and continuous on their domains, so the
 * image's ends are the limits at the ends; other functions need a derivative of one strict sign and defined ends.
 * Refuses (null): an infinite end whose limit it does not know, a slope it cannot sign.
 */
import { NEGATIVE, POSITIVE } from "./conditions.js";
import { constantSign } from "./constant.js";
import { differentiate } from "./derivative.js";
import type { Fuel } from "./fuel.js";
import { type MPoly, addM, exponentOf, generatorsOf, monomial } from "./multipoly.js";
import { Normalizer } from "./normal.js";
import { type End, type Interval, INFINITY, NEGATIVE_INFINITY, openAt } from "./region.js";
import { signsOn } from "./sign.js";
import { type Term, PI, call, frac, int, isConstantTerm, mul, pow, substitute } from "./term.js";

export function monotoneImage(g: Term, variable: string, on: Interval, fuel: Fuel, depth: number): Interval | null {
  if (depth <= 0 || !fuel.spend(10)) return null;
  if (g.kind === "symbol") return g.name === variable ? on : null;
  if (g.kind === "call") {
    const inner = monotoneImage(g.arg, variable, on, fuel, depth - 1);
    const map = inner === null ? null : throughFunction(g.fn, inner, fuel);
    if (map !== null) return map;
  }
  if (g.kind === "power" && g.exponent.kind === "number" && g.exponent.value.n === 1n) {
    const inner = monotoneImage(g.base, variable, on, fuel, depth - 1);
    if (inner !== null) return mapEnds(inner, (e) => (e.kind === "finite" ? openAt(pow(e.at, g.exponent)) : e));
  }
  return linearImage(g, variable, on, fuel) ?? slopeImage(g, variable, on, fuel, depth);
}

function mapEnds(on: Interval, f: (e: End) => End | null): Interval | null {
  const lo = f(on.lo);
  const hi = f(on.hi);
  return lo === null || hi === null ? null : { lo, hi };
}

function throughFunction(fn: (Term & { kind: "call" })["fn"], on: Interval, fuel: Fuel): Interval | null {
  const finite = (e: End & { kind: "finite" }): End => openAt(call(fn, e.at));
  switch (fn) {
    case "exp": return mapEnds(on, (e) => (e.kind === "finite" ? finite(e) : e.kind === "oo" ? INFINITY : openAt(int(0))));
    case "log": return mapEnds(on, (e) => {
      if (e.kind !== "finite") return e.kind === "oo" ? INFINITY : null;
      const s = constantSign(e.at, fuel);
      return s === null || s < 0 ? null : s === 0 ? NEGATIVE_INFINITY : finite(e);
    });
    case "atan": return mapEnds(on, (e) => (e.kind === "finite" ? finite(e) : openAt(mul(frac(e.kind === "oo" ? 1 : -1, 2), PI))));
    case "asin": return mapEnds(on, (e) => (e.kind === "finite" ? finite(e) : null));
    case "sinh": return mapEnds(on, (e) => (e.kind === "finite" ? finite(e) : e));
    case "tanh": return mapEnds(on, (e) => (e.kind === "finite" ? finite(e) : openAt(int(e.kind === "oo" ? 1 : -1))));
    default: return null;
  }
}

/** a·x + b with constants a ≠ 0 and b. */
function linearImage(g: Term, variable: string, on: Interval, fuel: Fuel): Interval | null {
  const normalizer = new Normalizer(fuel);
  const f = normalizer.normalize(g);
  if (f === null || !isConstantTerm(normalizer.polynomialTerm(f.d))) return null;
  const x = normalizer.generators.findIndex((u) => u.term.kind === "symbol" && u.term.name === variable);
  if (x < 0 || generatorsOf(f.n).some((i) => i !== x && !isConstantTerm(normalizer.generators[i]?.term ?? g))) return null;
  let slope: MPoly = new Map();
  for (const m of f.n.values()) {
    if (exponentOf(m.e, x) > 1) return null;
    if (exponentOf(m.e, x) === 1) slope = addM(slope, monomial(m.e.map((n, i) => (i === x ? 0 : n)), m.c));
  }
  // On the interval, where g is defined, it is this linear function; its ends are defined even where g is not.
  const line = normalizer.toTerm(f);
  const a = slope.size === 0 ? null : constantSign(normalizer.toTerm({ n: slope, d: f.d }), fuel);
  if (a === null || a === 0) return null;
  const image = mapEnds(on, (e) => (e.kind === "finite" ? openAt(substitute(line, variable, e.at)) : (e.kind === "oo") === a > 0 ? INFINITY : NEGATIVE_INFINITY));
  return image === null || a > 0 ? image : { lo: image.hi, hi: image.lo };
}

/** Any function with a slope of one strict sign, when both ends are finite and it is defined there. */
function slopeImage(g: Term, variable: string, on: Interval, fuel: Fuel, depth: number): Interval | null {
  if (on.lo.kind !== "finite" || on.hi.kind !== "finite") return null;
  const slope = differentiate(g, variable);
  const mask = slope === null ? null : signsOn(slope, variable, on, fuel, depth - 3);
  if (mask !== POSITIVE && mask !== NEGATIVE) return null;
  const [a, b] = [substitute(g, variable, on.lo.at), substitute(g, variable, on.hi.at)];
  if (constantSign(a, fuel) === null || constantSign(b, fuel) === null) return null;
  return mask === POSITIVE ? { lo: openAt(a), hi: openAt(b) } : { lo: openAt(b), hi: openAt(a) };
}
