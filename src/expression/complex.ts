/** Formulas with complex numbers: conjugates in text and LaTeX, which letters are complex. */
import { signQ } from "../certify/kernel/rational.js";
import { type Term, add, mul, neg, pow, sqrt, sym, symbolsOf } from "../certify/kernel/term.js";
import { parseExpression } from "./parse.js";

/** \bar{z}, \overline{z_1}, z̄ as symbols: z_{bar}, z_{1bar}. */
export function withConjugates(text: string): string {
  const name = (z: string, n: string | undefined): string => ` ${z}_{${n ?? ""}bar} `;
  return text
    .replace(/\\(?:bar|overline)\s{0,3}\{\s{0,3}([zwω])\s{0,3}(?:_\s{0,3}\{?\s{0,3}(\d)\s{0,3}\}?)?\s{0,3}\}/g, (_, z: string, n?: string) => name(z, n))
    .replace(/\\(?:bar|overline)\s{0,3}([zw])(?:_\s{0,3}\{?\s{0,3}(\d)\s{0,3}\}?)?(?![a-z])/g, (_, z: string, n?: string) => name(z, n))
    .replace(/([zw])\u0304/g, (_, z: string) => name(z, undefined));
}

const isConjugate = (name: string): boolean => /^[zw]_\d?bar$/.test(name);
/** z, z_1, w: letters that stand for complex numbers. */
export const isComplexName = (name: string): boolean => /^(?:z|w|ω|omega)(?:_\d)?$/.test(name) || isConjugate(name);
/** The number whose conjugate has this name, or the name itself. */
export const baseName = (name: string): string => (isConjugate(name) ? name.replace(/_?bar$/, "").replace(/_$/, "") : name);

/** The sides of one equation, or the formula alone; null for anything else. */
export function complexTerms(text: string): readonly Term[] | null {
  const r = parseExpression(withConjugates(text));
  if (!r.ok) return null;
  if (r.value.kind === "term") return [r.value.term];
  return r.value.kind === "relation" && r.value.ops.length === 1 && r.value.ops[0] === "=" ? r.value.chain : null;
}

/** The letters besides i, conjugates under the number's own name. */
export const lettersOf = (terms: readonly Term[]): readonly string[] => [...new Set(terms.flatMap((t) => symbolsOf(t)).filter((s) => s !== "i").map(baseName))];
export const holdsUnit = (terms: readonly Term[]): boolean => terms.some((t) => symbolsOf(t).includes("i"));

/** Square roots of negative numbers as multiples of i: √(−9) = i·√9. */
export function withImaginaryRoots(t: Term): Term {
  switch (t.kind) {
    case "sum": return add(...t.terms.map(withImaginaryRoots));
    case "product": return mul(...t.factors.map(withImaginaryRoots));
    case "power": return isImaginaryRoot(t) ? mul(sym("i"), sqrt(neg(t.base))) : pow(withImaginaryRoots(t.base), t.exponent);
    default: return t;
  }
}
/** The number of a literal such as −9, (−1)·9; null for anything else. */
const literalSign = (t: Term): number => (t.kind === "number" ? signQ(t.value) : t.kind === "product" ? t.factors.reduce((s, f) => s * literalSign(f), 1) : 0);
const isImaginaryRoot = (t: Term): boolean => t.kind === "power" && t.exponent.kind === "number" && t.exponent.value.n === 1n && t.exponent.value.d === 2n && literalSign(t.base) < 0;
export const holdsImaginaryRoot = (t: Term): boolean => isImaginaryRoot(t) || (t.kind === "sum" ? t.terms : t.kind === "product" ? t.factors : t.kind === "power" ? [t.base] : []).some(holdsImaginaryRoot);
