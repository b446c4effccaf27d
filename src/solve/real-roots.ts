/**
 * Candidates for the real zeros of an expression in one variable, as exact terms. A proposer: incomplete lists and
 * extraneous values are caught by the kernel. Works on the normal form: numerator → factors → one generator at a time,
 * which is then inverted (exp, log, radicals, |·|, arctan, sin, cos on a bounded interval).
 */
import { Fuel } from "../certify/kernel/fuel.js";
import { type MPoly, addM, commonE, divideByMonomial, exponentOf, generatorsOf, mulM, monomial, negM, sortedM } from "../certify/kernel/multipoly.js";
import { Normalizer, isZeroF } from "../certify/kernel/normal.js";
import { ONE } from "../certify/kernel/rational.js";
import { type Interval, REALS, cellsBetween, interval, openEnd } from "../certify/kernel/region.js";
import { type Term, PI, add, call, int, isConstantTerm, mul, neg, num, parts, pow, sameTerm, sub, substitute, sym, symbolsOf } from "../certify/kernel/term.js";
import { shortest, tidyConstant } from "./tidy.js";
import { collinear } from "../certify/kernel/inverse-signs.js";
import { fromRationals } from "../certify/kernel/polynomial.js";
import { barsIn, withoutBars } from "./bars.js";
import { sumOfLogs, twoExponentials } from "./log-forms.js";
import { polynomialRoots } from "./polynomial-roots.js";
import { boundsOf, isInside, sampleIn, signAt, sorted } from "./order.js";
import { angleOf, anglesWithZero, rootsIn, solutionsOfAngle } from "./trig-roots.js";

/** Levels of inversion: log(sqrt(exp(x) − 1) + 1) has three. */
const MAX_LEVELS = 6;
/** Members of one periodic family on a bounded interval. */
const MAX_FAMILY = 60;

/**
 * Zeros of expr in the interval (its ends included when they are zeros), increasing; null when it does not know.
 * "all": expr is zero wherever it is defined.
 */
export function realRoots(expr: Term, variable: string, on: Interval = REALS): readonly Term[] | "all" | null {
  const raw = zeros(expr, variable, on, MAX_LEVELS);
  if (raw === null || raw === "all") return raw;
  const inRange = raw.filter((c) => isConstantTerm(c) && (isInside(c, on) || isEnd(c, on)) && signAt(expr, variable, c) === 0);
  // A root that was already put well (π − arcsin(1/3)) stays when its normal form is longer.
  return sorted(inRange.map((c) => shortest([tidyConstant(c), ...(holdsInverse(c) ? [c] : [])])));
}

const isEnd = (c: Term, on: Interval): boolean => [on.lo, on.hi].some((e) => e.kind === "finite" && e.closed && signAt(sub(c, e.at), "", int(0)) === 0);

function zeros(expr: Term, variable: string, on: Interval, level: number): readonly Term[] | "all" | null {
  if (level <= 0 || symbolsOf(expr).some((s) => s !== variable)) return null;
  const turned = trigZeros(expr, variable, on);
  if (turned !== null) return turned;
  if (barsIn(expr, variable).length > 1) return zerosByCases(expr, variable, on, level);
  // sin(3x) alone is inverted as it stands; expanded it would be a cubic in sin x.
  const normalizer = new Normalizer(new Fuel(), { expandAngles: anglesIn(expr, variable).length !== 1 });
  const f = normalizer.normalize(expr);
  if (f === null) return null;
  if (isZeroF(f)) return "all";
  return numeratorZeros(f.n, normalizer, variable, on, level) ?? throughExponential(expr, variable, level) ?? (barsIn(expr, variable).length === 1 ? zerosByCases(expr, variable, on, level) : null);
}

/** Where the insides of absolute values are zero; null when that is not found. */
export function breaksOf(expr: Term, variable: string, on: Interval): readonly Term[] | null {
  const points: Term[] = [];
  for (const u of barsIn(expr, variable)) {
    const found = realRoots(u, variable, on);
    if (found === null) return null;
    if (found !== "all") points.push(...found);
  }
  return sorted(points);
}

/** Several absolute values: on each interval between the zeros of their insides they are written without bars. */
function zerosByCases(expr: Term, variable: string, on: Interval, level: number): readonly Term[] | null {
  const breaks = breaksOf(expr, variable, on);
  if (breaks === null || breaks.length > 12) return null;
  const out: Term[] = breaks.filter((c) => signAt(expr, variable, c) === 0);
  const inside = breaks.filter((c) => isInside(c, on));
  for (const cell of cellsBetween(interval(openEnd(on.lo), openEnd(on.hi)), inside)) {
    const at = sampleIn(cell);
    if (at === null) return null;
    const branch = withoutBars(expr, variable, at);
    const found = branch === null ? null : zeros(branch, variable, cell, level - 1);
    if (found === null) return null;
    if (found !== "all") out.push(...found.filter((c) => isConstantTerm(c) && isInside(c, cell)));
  }
  return [...out, ...[on.lo, on.hi].flatMap((e) => (e.kind === "finite" && e.closed && signAt(expr, variable, e.at) === 0 ? [e.at] : []))];
}

/** The different arguments of sin, cos and tan that hold the variable. */
function anglesIn(t: Term, variable: string): readonly Term[] {
  const inner = parts(t).flatMap((p) => anglesIn(p, variable));
  const own = t.kind === "call" && (t.fn === "sin" || t.fn === "cos" || t.fn === "tan") && symbolsOf(t.arg).includes(variable) ? [t.arg] : [];
  return [...inner, ...own].filter((a, i, all) => all.findIndex((b) => sameTerm(a, b)) === i);
}

/** A polynomial in cosines and sines of one linear angle, on a bounded interval. */
function trigZeros(expr: Term, variable: string, on: Interval): readonly Term[] | "all" | null {
  if (on.lo.kind !== "finite" || on.hi.kind !== "finite" || !holdsAngle(expr)) return null;
  for (const expandAngles of [false, true]) {
    const normalizer = new Normalizer(new Fuel(), { expandAngles });
    const f = normalizer.normalize(expr);
    if (f === null) continue;
    if (isZeroF(f)) return "all";
    const trig = angleOf(f.n, normalizer);
    const values = trig === null ? null : anglesWithZero(f.n, trig, normalizer);
    const found = trig === null || values === null ? null : solutionsOfAngle(expr, variable, trig, values, on);
    if (found !== null) return found;
  }
  return null;
}

const holdsInverse = (t: Term): boolean => (t.kind === "call" && ["asin", "acos", "atan"].includes(t.fn)) || parts(t).some(holdsInverse);
const holdsAngle = (t: Term): boolean => (t.kind === "call" && ["sin", "cos", "tan"].includes(t.fn)) || parts(t).some(holdsAngle);

function numeratorZeros(p: MPoly, normalizer: Normalizer, variable: string, on: Interval, level: number): readonly Term[] | null {
  const out: Term[] = [];
  const common = commonE(p);
  for (const [g, n] of common.entries()) {
    if (n === 0) continue;
    const found = inverted(normalizer.generators[g]?.term, int(0), variable, on, level);
    if (found === null) return null;
    out.push(...found);
  }
  const rest = divideByMonomial(p, common);
  const gs = generatorsOf(rest).filter((g) => { const t = normalizer.generators[g]?.term; return t !== undefined && !isConstantTerm(t); });
  if (gs.length === 0) return out;
  const found = gs.length === 1 && gs[0] !== undefined
    ? oneGenerator(rest, gs[0], normalizer, variable, on, level)
    : severalGenerators(rest, gs, normalizer, variable, on, level);
  return found === null ? null : [...out, ...found];
}

/** A polynomial in one generator that depends on the variable; the coefficients may hold constants such as √2 or π. */
function oneGenerator(p: MPoly, g: number, normalizer: Normalizer, variable: string, on: Interval, level: number): readonly Term[] | null {
  const values = rootsIn(p, g, normalizer);
  if (values === null) return null;
  const out: Term[] = [];
  for (const value of values) {
    const found = inverted(normalizer.generators[g]?.term, value, variable, on, level);
    if (found === null) return null;
    out.push(...found);
  }
  return out;
}

/** Solutions of g(x) = value for one generator. */
function inverted(g: Term | undefined, value: Term, variable: string, on: Interval, level: number): readonly Term[] | null {
  if (g === undefined) return null;
  if (isConstantTerm(g)) return [];
  if (g.kind === "symbol") return [value];
  const s = signAt(value, "", int(0));
  if (s === null) return null;
  const then = (u: Term, v: Term): readonly Term[] | null => {
    const found = zeros(sub(u, v), variable, on, level - 1);
    return found === "all" ? null : found;
  };
  if (g.kind === "power" && g.exponent.kind === "number") {
    const q = g.exponent.value.d;
    if (s < 0 && q % 2n === 0n) return [];
    return s === 0 ? then(g.base, int(0)) : then(g.base, pow(value, num({ n: q, d: 1n })));
  }
  if (g.kind !== "call") return null;
  switch (g.fn) {
    case "exp": return s <= 0 ? [] : then(g.arg, call("log", value));
    case "log": return then(g.arg, s === 0 ? int(1) : call("exp", value));
    case "abs": {
      if (s < 0) return [];
      const plus = then(g.arg, value);
      const minus = s === 0 ? [] : then(g.arg, neg(value));
      return plus === null || minus === null ? null : [...plus, ...minus];
    }
    case "atan": return then(g.arg, s === 0 ? int(0) : call("tan", value));
    case "asin": return then(g.arg, s === 0 ? int(0) : call("sin", value));
    case "sin": case "cos": return periodic(g.fn, g.arg, value, variable, on, level);
    default: return null;
  }
}

/** sin u = v or cos u = v on a bounded interval: every member of the families that can lie in it. */
function periodic(fn: "sin" | "cos", arg: Term, value: Term, variable: string, on: Interval, level: number): readonly Term[] | null {
  if (on.lo.kind !== "finite" || on.hi.kind !== "finite") return null;
  const beyond = signAt(sub(int(1), mul(value, value)), "", int(0));
  if (beyond === null) return null;
  if (beyond < 0) return [];
  const principal = tidyConstant(call(fn === "sin" ? "asin" : "acos", value));
  const starts = fn === "sin" ? [principal, sub(PI, principal)] : [principal, neg(principal)];
  const [a, b] = [boundsOf(on.lo.at), boundsOf(on.hi.at)];
  if (a === null || b === null) return null;
  const width = Number((b.hi.n * a.lo.d - a.lo.n * b.hi.d) / (b.hi.d * a.lo.d)) + 2;
  const size = Math.max(Math.abs(Number(a.lo.n) / Number(a.lo.d)), Math.abs(Number(b.hi.n) / Number(b.hi.d)));
  // The argument's own range is not known in general; for a linear one with slope up to 8 these turns cover it.
  const turns = Math.min(MAX_FAMILY, Math.ceil(((size + width) * 8) / 6) + 1);
  const out: Term[] = [];
  for (let n = -turns; n <= turns; n += 1) {
    for (const start of starts) {
      const found = zeros(sub(arg, add(start, mul(int(2 * n), PI))), variable, on, level - 1);
      if (found === null || found === "all") return null;
      out.push(...found.filter((c) => isConstantTerm(c) && (isInside(c, on) || isEnd(c, on))));
    }
  }
  return out;
}

/** More than one generator: common cases only. */
function severalGenerators(p: MPoly, gs: readonly number[], normalizer: Normalizer, variable: string, on: Interval, level: number): readonly Term[] | null {
  const generators = normalizer.generators;
  const term = (g: number): Term | undefined => generators[g]?.term;
  // x and x^(1/q): x = s^q.
  const x = gs.find((g) => term(g)?.kind === "symbol");
  const s = gs.find((g) => { const t = term(g); return t?.kind === "power" && t.base.kind === "symbol"; });
  if (gs.length === 2 && x !== undefined && s !== undefined) {
    const degree = generators[s]?.relation?.degree ?? 1;
    const merged = substituted(p, x, monomial([...new Array<number>(s).fill(0), degree], ONE));
    return merged === null ? null : oneGenerator(merged, s, normalizer, variable, on, level);
  }
  // 4^x − 6^x − 2·9^x = 9^x·(u² − u − 2) with u = (2/3)^x.
  const line = collinear(p, normalizer);
  if (line !== null && line.unit.kind === "call") {
    const values = polynomialRoots(fromRationals(line.coefficients));
    const out: Term[] = [];
    for (const v of values ?? []) {
      if (signAt(v, "", int(0)) !== 1) continue;
      const found = zeros(sub(line.unit.arg, call("log", v)), variable, on, level - 1);
      if (found === null || found === "all") return null;
      out.push(...found);
    }
    return values === null ? null : out;
  }
  const exponents = twoExponentials(p, normalizer);
  if (exponents !== null) {
    const found = zeros(exponents, variable, on, level - 1);
    return found === "all" ? null : found;
  }
  const logs = sumOfLogs(p, gs, normalizer);
  if (logs !== null) {
    const found = zeros(logs, variable, on, level - 1);
    return found === "all" ? null : found;
  }
  // A + B·g with g² = R: the zeros of A² − B²·R, of which the extraneous ones are dropped by substitution.
  for (const g of [...gs].reverse()) {
    const relation = generators[g]?.relation;
    if (relation === null || relation === undefined || relation.degree !== 2) continue;
    const parts = linearIn(p, g);
    if (parts === null) continue;
    const [a2, b2] = [mulM(parts.a, parts.a), mulM(parts.b, parts.b)];
    const b2r = b2 === null ? null : mulM(b2, relation.value);
    if (a2 === null || b2r === null) return null;
    const norm = normalizer.polynomialTerm(addM(a2, negM(b2r)));
    const found = zeros(norm, variable, on, level - 1);
    return found === "all" ? null : found;
  }
  return null;
}

/** x = e^u when log x occurs beside other functions of x: (log x)² = log x². */
function throughExponential(expr: Term, variable: string, level: number): readonly Term[] | null {
  const holdsLog = (t: Term): boolean => (t.kind === "call" && t.fn === "log" && t.arg.kind === "symbol" && t.arg.name === variable) || parts(t).some(holdsLog);
  if (!holdsLog(expr)) return null;
  const found = zeros(substitute(expr, variable, call("exp", sym(variable))), variable, REALS, level - 1);
  return found === null || found === "all" ? null : found.map((u) => tidyConstant(call("exp", u)));
}

/** p = a + b·g, with g in neither; null when g has a higher power. */
function linearIn(p: MPoly, g: number): { a: MPoly; b: MPoly } | null {
  let a: MPoly = new Map();
  let b: MPoly = new Map();
  for (const m of sortedM(p)) {
    const n = exponentOf(m.e, g);
    if (n > 1) return null;
    const rest = monomial(m.e.map((k, i) => (i === g ? 0 : k)), m.c);
    if (n === 0) a = addM(a, rest);
    else b = addM(b, rest);
  }
  return { a, b };
}

/** p with the generator g replaced by a polynomial. */
function substituted(p: MPoly, g: number, by: MPoly): MPoly | null {
  let out: MPoly = new Map();
  for (const m of p.values()) {
    let t: MPoly | null = monomial(m.e.map((k, i) => (i === g ? 0 : k)), m.c);
    for (let i = 0; i < exponentOf(m.e, g) && t !== null; i += 1) t = mulM(t, by);
    if (t === null) return null;
    out = addM(out, t);
  }
  return out;
}

