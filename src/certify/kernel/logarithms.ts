/**
 * Sums of logarithms without logarithms.
 * Statement: withoutLogarithms(p) = t, p = Σ kᵢ·log uᵢ + c in the generators of the normal form: wherever they have values, t is
 * defined and has the sign of p. t = e^(s·c)·∏ uᵢ^(s·kᵢ) over kᵢ > 0, minus ∏ uᵢ^(s·|kᵢ|) over kᵢ < 0, with s > 0 that makes the
 * exponents whole.
 * Why sound: log is strictly increasing, and the logarithms exist, so that all uᵢ are positive.
 * Refuses (null): other terms than constants beside the logarithms, exponents of more than MAX_LOG_POWER together.
 */
import { type MPoly, sortedM } from "./multipoly.js";
import type { Normalizer } from "./normal.js";
import { type Rational, absInt, gcdInt, rational } from "./rational.js";
import { type Term, add, call, isConstantTerm, mul, num, pow, sub } from "./term.js";

/** Total power of the products. */
const MAX_LOG_POWER = 24n;

export function withoutLogarithms(p: MPoly, normalizer: Normalizer): { readonly term: Term; readonly inside: readonly Term[] } | null {
  const logs: { readonly u: Term; readonly c: Rational }[] = [];
  const constants: Term[] = [];
  for (const m of sortedM(p)) {
    const [g, ...others] = m.e.flatMap((n, i) => (n === 0 ? [] : [i]));
    const t = g === undefined ? undefined : normalizer.generators[g]?.term;
    const isLog = t?.kind === "call" && t.fn === "log" && others.length === 0 && m.e[g ?? 0] === 1;
    if (isLog) logs.push({ u: t.arg, c: m.c });
    else if (isConstantTerm(normalizer.polynomialTerm(new Map([["", m]])))) constants.push(normalizer.polynomialTerm(new Map([["", m]])));
    else return null;
  }
  const scale = logs.reduce((d, l) => (d * l.c.d) / gcdInt(d, l.c.d), 1n);
  const whole = logs.map((l) => ({ u: l.u, k: (l.c.n * scale) / l.c.d }));
  if (logs.length === 0 || whole.reduce((n, l) => n + absInt(l.k), 0n) > MAX_LOG_POWER) return null;
  const product = (sign: 1 | -1): readonly Term[] => whole.filter((l) => (l.k > 0n) === (sign === 1)).map((l) => pow(l.u, num(rational(absInt(l.k)))));
  const constant = constants.length === 0 ? [] : [call("exp", mul(num(rational(scale)), add(...constants)))];
  return { term: sub(mul(...constant, ...product(1)), mul(...product(-1))), inside: logs.map((l) => l.u) };
}
