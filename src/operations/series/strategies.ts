/** Proposers for series: the tests in the order in which a textbook tries them; the first that decides is proposed. */
import type { LimitValue } from "../../certify/kernel/approach.js";
import { REALS } from "../../certify/kernel/region.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { type Term, add, call, div, frac, int, isConstantTerm, mul, neg, parts, pow, sub, substitute, sym } from "../../certify/kernel/term.js";
import { integrate } from "../../solve/integrate/index.js";
import { boundaryPoints, isDefinedAt } from "../../solve/natural-domain.js";
import { limitOf } from "../../solve/limits.js";
import { boundsOf, signAt } from "../../solve/order.js";
import { telescopes } from "../../solve/telescope.js";
import { realRoots } from "../../solve/real-roots.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Conclusion, type General, type Plan, type Proof, type Radius, type Sum, atEnd, ratioOf } from "./claims.js";

const atInfinity = (t: Term, n: string): LimitValue | null => limitOf(t, n, { kind: "oo" });
const proof = (test: Proof["test"], more: Partial<Proof> = {}): Proof => ({ test, limit: null, parameter: null, start: null, antiderivative: null, ...more });
/** −1, 0, 1: |L| against 1; null when unknown. */
const against = (l: LimitValue): -1 | 0 | 1 | null => (l.kind !== "finite" ? 1 : isConstantTerm(l.value) ? signAt(sub(mul(l.value, l.value), int(1)), "", int(0)) : null);
const isZero = (l: LimitValue): boolean | null => (l.kind !== "finite" ? false : signAt(l.value, "", int(0)) === null ? null : signAt(l.value, "", int(0)) === 0);
const found = (verdict: "absolute" | "diverges", p: Proof): Conclusion => ({ verdict, proof: p, absolute: null });

/** Exponents tried in the comparison with n^(−p), the usual ones first. */
const EXPONENTS: readonly Term[] = [int(1), int(2), frac(1, 2), frac(3, 2), int(3), int(0), frac(1, 3), frac(2, 3), frac(4, 3), frac(5, 3), frac(5, 2), int(4), int(5), frac(1, 4), frac(3, 4), frac(5, 4), frac(7, 4), frac(7, 3), frac(7, 2), int(6), int(-1), frac(-1, 2)];
const STARTS: readonly number[] = [0, 1, 2, 3, 4, 6, 9, 15];

const hasPowerOfIndex = (t: Term, n: string): boolean => (t.kind === "power" && t.exponent.kind !== "number") || (t.kind === "call" && t.fn === "exp") || parts(t).some((p) => hasPowerOfIndex(p, n));

export function concluded(g: General, n: string, from: number): Conclusion | null {
  const plain = g.factorials.length === 0;
  if (plain) {
    const limit = atInfinity(g.body, n);
    if (limit !== null && isZero(limit) === false) return found("diverges", proof("term", { limit }));
  }
  if (!plain || hasPowerOfIndex(g.body, n)) {
    const quotient = geometricRatio(g, n);
    const side = quotient === null ? null : signAt(sub(mul(quotient, quotient), int(1)), "", int(0));
    if (quotient !== null && side === -1) return found("absolute", proof("geometric", { parameter: quotient }));
    for (const test of ["ratio", "root"] as const) {
      if (test === "root" && !plain) continue;
      const limit = atInfinity(test === "ratio" ? ratioOf(g, n) : call("exp", div(call("log", call("abs", g.body)), sym(n))), n);
      const s = limit === null ? null : against(limit);
      if (limit !== null && (s === -1 || s === 1)) return found(s < 0 ? "absolute" : "diverges", proof(test, { limit }));
    }
  }
  if (!plain) return null;
  const absolute = positive({ ...g, alternating: false }, n, from);
  if (absolute !== null && (!g.alternating || absolute.verdict === "absolute")) return absolute;
  if (!g.alternating || absolute === null) return null;
  const leibniz = decreasing(g, n, from);
  return leibniz === null ? null : { verdict: "conditional", proof: proof("leibniz", leibniz), absolute: absolute.proof };
}

/** Terms of one sign: comparison with a power of n, then the integral test. */
function positive(g: General, n: string, from: number): Conclusion | null {
  for (const p of EXPONENTS) {
    const limit = atInfinity(mul(g.body, pow(sym(n), p)), n);
    if (limit === null) continue;
    const [zero, above] = [isZero(limit), signAt(sub(p, int(1)), "", int(0))];
    if (above === 1 && limit.kind === "finite") return found("absolute", proof("comparison", { parameter: p, limit }));
    if (above !== null && above <= 0 && zero === false) return found("diverges", proof("comparison", { parameter: p, limit }));
  }
  const start = decreasing(g, n, from);
  const body = start?.parameter === undefined || start.parameter === null ? g.body : neg(g.body);
  const F = start === null ? null : (integrate(body, n)?.result ?? null);
  const limit = F === null ? null : atInfinity(F, n);
  return start === null || F === null || limit === null ? null : found(limit.kind === "finite" ? "absolute" : "diverges", proof("integral", { ...start, antiderivative: F, limit }));
}

/** From where on b (or −b) decreases to 0: behind the last zero of b'. */
function decreasing(g: General, n: string, from: number): { readonly start: number; readonly parameter: Term | null } | null {
  const slope = derivativeOfOrder(g.body, n, 1);
  if (slope === null) return null;
  const roots = realRoots(slope, n, REALS);
  const last = roots === null || roots === "all" ? undefined : roots[roots.length - 1];
  const bounds = last === undefined ? null : boundsOf(last);
  const behind = bounds === null ? null : Number(bounds.hi.n / bounds.hi.d) + 1;
  const start = behind !== null && behind > from ? behind : STARTS.map((s) => from + s).find((s) => [s, s + 1, s + 5].every((k) => { const v = signAt(slope, n, int(k)); return v === 1 || v === -1; }));
  if (start === undefined || start > 900) return null;
  const s = signAt(slope, n, int(start + 1));
  return s === null || s === 0 ? null : { start: signAt(slope, n, int(start)) === s ? start : start + 1, parameter: s > 0 ? int(-1) : null };
}

/** r with b(n+1) = r·b(n), or null. */
function geometricRatio(g: General, n: string): Term | null {
  if (g.factorials.length > 0) return null;
  const quotient = tidyConstant(div(substitute(g.body, n, add(sym(n), int(1))), g.body));
  return isConstantTerm(quotient) ? quotient : null;
}

function* sums(plan: Plan): Iterable<Sum> {
  const n = plan.variable;
  // Addends of one term are tried apart: 3/2^n + 4/5^n.
  const ratios = [plan, ...plan.more].map((g) => geometricRatio(g, n));
  const known = ratios.filter((r) => r !== null);
  if (known.length === ratios.length) {
    const values = [plan, ...plan.more].map((g, i) => {
      const b = substitute(g.body, n, int(plan.from));
      const r = known[i] ?? int(0);
      return div(g.alternating && plan.from % 2 === 1 ? neg(b) : b, sub(int(1), g.alternating ? neg(r) : r));
    });
    yield { value: tidyConstant(add(...values)), ratios: known, telescope: null, tail: null };
    return;
  }
  if (plan.alternating || plan.more.length > 0 || plan.factorials.length > 0) return;
  for (const telescope of telescopes(plan.body, n)) {
    const tail = atInfinity(telescope, n);
    if (tail?.kind === "finite") yield { value: tidyConstant(sub(substitute(telescope, n, int(plan.from)), tail.value)), ratios: [], telescope, tail: tail.value };
  }
}

function* radii(plan: Plan): Iterable<Radius> {
  const { power, variable: n } = plan;
  const ratio = atInfinity(ratioOf(plan, n), n);
  if (power === null || ratio === null) return;
  const zero = isZero(ratio);
  if (ratio.kind !== "finite") { yield { ratio, radius: int(0), ends: [] }; return; }
  if (zero === null) return;
  if (zero) { yield { ratio, radius: null, ends: [] }; return; }
  const radius = tidyConstant(pow(mul(ratio.value, ratio.value), frac(-1, 2 * power.k)));
  const ends = ([-1, 1] as const).map((side) => concluded(atEnd(plan, power, radius, side), n, firstWhole(plan)));
  const [low, high] = ends;
  if (low !== null && low !== undefined && high !== null && high !== undefined) yield { ratio, radius, ends: [low, high] };
}

/** From where on the terms are defined for all real n: behind the last place where they are not. */
function firstWhole(plan: Plan): number {
  const holes = boundaryPoints(plan.body, plan.variable, REALS) ?? [];
  const last = holes[holes.length - 1];
  const bounds = last === undefined ? null : boundsOf(last);
  const behind = bounds === null ? plan.from : Number(bounds.hi.n / bounds.hi.d) + (bounds.hi.n % bounds.hi.d === 0n && isDefinedAt(plan.body, plan.variable, last ?? int(0)) ? 0 : 1);
  return Math.max(plan.from, behind);
}

const byTests: Strategy<Plan, Answer> = {
  name: "convergence-tests",
  tier: 1,
  *propose(plan) {
    if (plan.want !== "sum" && plan.want !== "convergence") { for (const radius of radii(plan)) yield { definedFrom: firstWhole(plan), conclusion: null, sum: null, radius }; return; }
    const definedFrom = firstWhole(plan);
    const conclusion = plan.power === null ? concluded(plan, plan.variable, definedFrom) : null;
    if (plan.want === "sum" && conclusion?.verdict !== "diverges") { for (const sum of sums(plan)) yield { definedFrom, conclusion: null, sum, radius: null }; return; }
    if (conclusion !== null) yield { definedFrom, conclusion, sum: null, radius: null };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byTests];
