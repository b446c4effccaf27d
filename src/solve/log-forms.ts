/** Equations between two products of exponentials, and sums of logarithms, in the form without them. Proposers. */
import { type MPoly, contentM, exponentOf, monomial, sortedM } from "../certify/kernel/multipoly.js";
import type { Normalizer } from "../certify/kernel/normal.js";
import { divQ } from "../certify/kernel/rational.js";
import { type Term, add, call, int, isConstantTerm, mul, neg, num, pow, sub } from "../certify/kernel/term.js";
import { tidyConstant } from "./tidy.js";

/** c·M = d·N with products M, N of exponentials, c, d > 0: the difference of the logarithms; null for any other form. */
export function twoExponentials(p: MPoly, normalizer: Normalizer): Term | null {
  const [first, second, ...others] = sortedM(p);
  if (first === undefined || second === undefined || others.length > 0 || (first.c.n > 0n) === (second.c.n > 0n)) return null;
  const side = (m: typeof first): Term | null => {
    const logs = m.e.map((n, g) => {
      const t = normalizer.generators[g]?.term;
      if (n === 0 || t === undefined) return int(0);
      const log = t.kind === "call" && t.fn === "exp" ? t.arg : normalizer.generators[g]?.positive === true && isConstantTerm(t) ? call("log", t) : null;
      return log === null ? null : mul(int(n), log);
    });
    const size = m.c.n < 0n ? { n: -m.c.n, d: m.c.d } : m.c;
    return logs.includes(null) ? null : add(call("log", num(size)), ...logs.filter((l): l is Term => l !== null));
  };
  const [a, b] = [side(first), side(second)];
  return a === null || b === null ? null : sub(a, b);
}

/** Σ kᵢ·log Pᵢ + c = 0 with integers kᵢ as ∏ Pᵢ^kᵢ − exp(−c) = 0; null for any other form. */
export function sumOfLogs(p: MPoly, gs: readonly number[], normalizer: Normalizer): Term | null {
  const content = contentM(p);
  const factors: Term[] = [];
  const constants: Term[] = [];
  for (const m of p.values()) {
    const g = gs.find((i) => exponentOf(m.e, i) !== 0);
    const t = g === undefined ? undefined : normalizer.generators[g]?.term;
    const c = divQ(m.c, content);
    if (t === undefined) constants.push(normalizer.polynomialTerm(monomial(m.e, c)));
    else if (t.kind === "call" && t.fn === "log" && m.e.every((n, i) => n === (i === g ? 1 : 0))) factors.push(pow(t.arg, num(c)));
    else return null;
  }
  return factors.length === 0 ? null : sub(mul(...factors), tidyConstant(call("exp", neg(add(...constants)))));
}
