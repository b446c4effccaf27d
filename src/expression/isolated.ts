/** Reads back what the printer writes for an isolated zero: root(x^5 - x - 1, 1, 2). */
import { MAX_LIST } from "../certify/kernel/bounds.js";
import { compareQ, isInteger } from "../certify/kernel/rational.js";
import { type Term, integerOf, root, symbolsOf } from "../certify/kernel/term.js";

/** Coefficient and exponent of c·x^k; null for anything else. */
function monomial(t: Term): { readonly c: bigint; readonly k: number } | null {
  if (t.kind === "number") return isInteger(t.value) ? { c: t.value.n, k: 0 } : null;
  if (t.kind === "symbol") return { c: 1n, k: 1 };
  if (t.kind === "power") {
    const k = integerOf(t.exponent);
    return t.base.kind === "symbol" && k !== null && k >= 1n && k < BigInt(MAX_LIST) ? { c: 1n, k: Number(k) } : null;
  }
  if (t.kind !== "product") return null;
  let out = { c: 1n, k: 0 };
  for (const f of t.factors) {
    const m = monomial(f);
    if (m === null || out.k + m.k >= MAX_LIST) return null;
    out = { c: out.c * m.c, k: out.k + m.k };
  }
  return out;
}

/** Null when the arguments have not the form; whether there is exactly one zero between the bounds is for the kernel to say. */
export function isolatedRoot(polynomial: Term, lo: Term, hi: Term): Term | null {
  if (lo.kind !== "number" || hi.kind !== "number" || compareQ(lo.value, hi.value) >= 0 || symbolsOf(polynomial).length !== 1) return null;
  const coefficients: bigint[] = [];
  for (const t of polynomial.kind === "sum" ? polynomial.terms : [polynomial]) {
    const m = monomial(t);
    if (m === null) return null;
    while (coefficients.length <= m.k) coefficients.push(0n);
    coefficients[m.k] = (coefficients[m.k] ?? 0n) + m.c;
  }
  while (coefficients[coefficients.length - 1] === 0n) coefficients.pop();
  return coefficients.length < 2 ? null : root(coefficients, lo.value, hi.value);
}
