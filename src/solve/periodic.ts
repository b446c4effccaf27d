/** General solutions of periodic equations: a period, the zeros within it, and the families they form. A proposer. */
import { Fuel } from "../certify/kernel/fuel.js";
import { type Family, type General, onePeriod } from "../certify/kernel/families.js";
import { Normalizer, isZeroF } from "../certify/kernel/normal.js";
import { type Rational, divQ, gcdInt, rational } from "../certify/kernel/rational.js";
import { type Term, PI, add, div, int, mul, num, parts, sub, substitute, sym, symbolsOf } from "../certify/kernel/term.js";
import { printPlain } from "../certify/kernel/print.js";
import { naturalDomain } from "./natural-domain.js";
import { boundsOf } from "./order.js";
import { realRoots } from "./real-roots.js";
import { tidyConstant } from "./tidy.js";
import { linearAngle, unknownAt } from "./trig-roots.js";

/** The solutions of expr = 0 on ℝ as families; null when expr is not seen to be periodic, or its zeros are not found. */
export function generalSolution(expr: Term, variable: string): General | null {
  const period = periodOf(expr, variable);
  if (period === null) return null;
  const on = onePeriod(period);
  const domain = naturalDomain(expr, variable, on);
  const roots = domain === null ? null : realRoots(expr, variable, on);
  if (domain === null || roots === null || roots === "all") return null;
  return { period, domain, roots, families: familiesOf(roots, period) };
}

/** A small period of an expression in which the variable occurs only in linear angles with commensurable slopes. */
export function periodOf(expr: Term, variable: string): Term | null {
  const slopes = slopesIn(expr, variable);
  const [first, ...rest] = slopes ?? [];
  if (slopes === null || first === undefined) return null;
  const ratios: Rational[] = [rational(1n)];
  for (const s of rest) {
    const r = tidyConstant(div(s, first));
    if (r.kind !== "number") return null;
    ratios.push(r.value);
  }
  // The greatest common measure of the slopes turns once in a full period.
  const d = ratios.reduce((l, r) => (l / gcdInt(l, r.d)) * r.d, 1n);
  const n = ratios.reduce((g, r) => gcdInt(g, (r.n * d) / r.d), 0n);
  if (n === 0n) return null;
  let period = tidyConstant(div(mul(int(2), PI), mul(num(divQ(rational(n), rational(d))), first)));
  const size = boundsOf(period);
  if (size === null) return null;
  if (size.hi.n < 0n) period = tidyConstant(mul(int(-1), period));
  for (const k of [2, 2, 3, 5]) {
    const smaller = tidyConstant(div(period, int(k)));
    if (repeats(expr, variable, smaller)) period = smaller;
  }
  return period;
}

/** Slopes of all angles; null when the variable occurs outside them or in an angle that is not linear. */
function slopesIn(t: Term, variable: string): readonly Term[] | null {
  if (t.kind === "symbol" && t.name === variable) return null;
  if (t.kind === "call" && (t.fn === "sin" || t.fn === "cos" || t.fn === "tan") && symbolsOf(t.arg).includes(variable)) {
    const linear = linearAngle(t.arg, variable);
    if (linear !== null) return [linear.a];
  }
  const out: Term[] = [];
  for (const p of parts(t)) {
    const inner = slopesIn(p, variable);
    if (inner === null) return null;
    out.push(...inner);
  }
  return out;
}

function repeats(expr: Term, variable: string, period: Term): boolean {
  const shifted = substitute(expr, variable, add(sym(variable), period));
  return [false, true].some((expandAngles) => { const f = new Normalizer(new Fuel(), { expandAngles }).normalize(sub(shifted, expr)); return f !== null && isZeroF(f); });
}

const TOLERANCE = 1e-9;

/** As few families as two greedy choices give: evenly spaced sets of any size, or of two and four only (as a textbook has them). */
export function familiesOf(roots: readonly Term[], period: Term): readonly Family[] {
  const sizes = roots.map((_, i) => roots.length - i);
  const [any, even] = [grouped(roots, period, sizes), grouped(roots, period, sizes.filter((m) => m === 4 || m <= 2))];
  return (any.length < even.length ? any : even).map((f) => nicer(f));
}

/** Starts one step earlier when that is shorter: −arccos(1/3) for 2π − arccos(1/3). */
function nicer(f: Family): Family {
  const start = unknownAt(f.start, mul(int(-1), f.step), int(1));
  const last = f.members[f.members.length - 1];
  if (last === undefined || printPlain(start).length + 2 >= printPlain(f.start).length) return f;
  return { start, step: f.step, members: [{ ...last, back: 1 }, ...f.members.slice(0, -1)] };
}

function grouped(roots: readonly Term[], period: Term, sizes: readonly number[]): readonly Family[] {
  const decimal = (t: Term): number => { const b = boundsOf(t); return b === null ? Number.NaN : Number((b.lo.n * 10n ** 18n) / b.lo.d) / 1e18; };
  const whole = decimal(period);
  const at = roots.map((r) => decimal(r) / whole);
  const free = new Set(roots.keys());
  const families: Family[] = [];
  for (const m of sizes) {
    for (const i of [...free]) {
      const start = at[i] ?? 0;
      if (!free.has(i) || start * m > 1 - TOLERANCE) continue;
      const members = Array.from({ length: m }, (_, k) => at.findIndex((v, j) => free.has(j) && Math.abs(v - start - k / m) < TOLERANCE));
      const root = roots[i];
      if (members.includes(-1) || root === undefined) continue;
      families.push({ start: root, step: tidyConstant(div(period, int(m))), members: members.map((j) => ({ root: j, forward: 0, back: 0 })) });
      for (const j of members) free.delete(j);
    }
  }
  return families.sort((a, b) => (a.members[0]?.root ?? 0) - (b.members[0]?.root ?? 0));
}
