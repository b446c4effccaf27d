/** Products of a periodic function and of powers, over polynomials: sin(x)/x = 0. A proposer. */
import type { Mixed, Pole } from "../certify/kernel/mixed.js";
import type { Rational } from "../certify/kernel/rational.js";
import { type Term, add, div, int, mul, num, parts, pow, sub, symbolsOf } from "../certify/kernel/term.js";
import { boundsOf, signAt } from "./order.js";
import { isDefinedAt } from "./natural-domain.js";
import { generalSolution } from "./periodic.js";
import { realRoots } from "./real-roots.js";
import { inFactors } from "./tidy.js";

const holdsAngle = (t: Term): boolean => (t.kind === "call" && ["sin", "cos", "tan"].includes(t.fn)) || parts(t).some(holdsAngle);

/** The zeros of expr on ℝ; null when it is no such product, or nothing in it is periodic. */
export function mixedZeros(expr: Term, variable: string): Mixed | null {
  const factors = factorsOf(expr);
  const [wave, plain, below]: [Term[], Term[], Term[]] = [[], [], []];
  for (const f of factors) {
    if (holdsAngle(f)) wave.push(f);
    else if (f.kind === "power" && f.exponent.kind === "number" && f.exponent.value.n < 0n) below.push(raised(f.base, { n: -f.exponent.value.n, d: f.exponent.value.d }));
    else plain.push(f);
  }
  if (wave.length === 0 || ![...plain, ...below].some((t) => symbolsOf(t).includes(variable))) return null;
  const [w, p, b] = [mul(...wave), mul(...plain), mul(...below)];
  const general = generalSolution(w, variable);
  const [extra, poles] = [rootsOf(p, variable), rootsOf(b, variable)];
  if (general === null || extra === null || poles === null) return null;
  const placed: Pole[] = [];
  for (const at of poles) {
    const pole = placeOf(at, w, variable, general);
    if (pole === null) return null;
    placed.push(pole);
  }
  return { wave: w, plain: p, below: b, general, extra: extra.map((at) => ({ at, kept: isDefinedAt(expr, variable, at), member: placeOf(at, w, variable, general)?.member ?? null })), poles: placed };
}

const raised = (base: Term, e: Rational): Term => (e.n === e.d ? base : pow(base, num(e)));

function rootsOf(t: Term, variable: string): readonly Term[] | null {
  if (!symbolsOf(t).includes(variable)) return [];
  const found = realRoots(t, variable);
  return found === "all" ? null : found;
}

/** The factors of a product, or of the normal form in factors: also in 2x·sin x − sin x. */
function factorsOf(expr: Term): readonly Term[] {
  const flat = (t: Term): readonly Term[] => {
    if (t.kind === "product") return t.factors.flatMap(flat);
    if (t.kind === "power" && t.exponent.kind === "number" && t.base.kind === "product" && t.exponent.value.d === 1n) return t.base.factors.flatMap((f) => flat(pow(f, t.exponent)));
    return [t];
  };
  const bare = expr.kind === "sum" ? add(...expr.terms.filter((t) => !(t.kind === "number" && t.value.n === 0n))) : expr;
  if (bare.kind !== "sum") return flat(bare);
  return flat(inFactors(bare));
}

function placeOf(at: Term, wave: Term, variable: string, general: Mixed["general"]): Pole | null {
  if (!isDefinedAt(wave, variable, at)) return { at, member: null, isUndefined: true };
  const s = signAt(wave, variable, at);
  if (s === null) return null;
  if (s !== 0) return { at, member: null, isUndefined: false };
  for (const [family, f] of general.families.entries()) {
    const k = boundsOf(div(sub(at, f.start), f.step));
    if (k === null) continue;
    const n = Math.round(Number((k.lo.n * 10n ** 12n) / k.lo.d) / 1e12);
    if (Math.abs(n) > 900 || signAt(sub(at, add(f.start, mul(int(n), f.step))), "", int(0)) !== 0) continue;
    return { at, member: { family, forward: Math.max(n, 0), back: Math.max(-n, 0) }, isUndefined: false };
  }
  return null;
}
