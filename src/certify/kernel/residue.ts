/**
 * A term on the integers n ≡ r modulo p. Used by statements; it proves nothing.
 * Meaning: for whole n ≡ r (mod p), t as a function of integers (a negative number to a whole power is the ordinary power)
 * equals the result, which is a term in the sense of term.ts. For a > 0 and even p, (−a)^(n + c) = (−1)^(r + c)·a^(n + c),
 * whatever the whole number c; for a rational q with p·q even, sin(q·π·n) = sin(q·π·r), and likewise cos and tan.
 */
import { type Rational, ONE, ZERO, addQ, isInteger, mulQ, negQ, rational, signQ } from "./rational.js";
import { type Term, call, int, mapParts, mul, num, pow, substitute } from "./term.js";

/** a·n + c with rational a and c, as written; null for anything else. */
function linearIn(t: Term, n: string, fuel: number): { readonly a: Rational; readonly c: Rational } | null {
  if (fuel <= 0) return null;
  if (t.kind === "number") return { a: ZERO, c: t.value };
  if (t.kind === "symbol") return t.name === n ? { a: ONE, c: ZERO } : null;
  if (t.kind !== "sum" && t.kind !== "product") return null;
  let out = t.kind === "sum" ? { a: ZERO, c: ZERO } : { a: ZERO, c: ONE };
  for (const p of t.kind === "sum" ? t.terms : t.factors) {
    const l = linearIn(p, n, fuel - 1);
    if (l === null || (t.kind === "product" && l.a.n !== 0n && out.a.n !== 0n)) return null;
    out = t.kind === "sum" ? { a: addQ(out.a, l.a), c: addQ(out.c, l.c) } : { a: addQ(mulQ(out.a, l.c), mulQ(out.c, l.a)), c: mulQ(out.c, l.c) };
  }
  return out;
}

/** q for q·π·n as written, with a rational q; null for anything else. */
function multipleOfPi(t: Term, n: string): Rational | null {
  let q = ONE;
  let [pis, ns] = [0, 0];
  for (const f of t.kind === "product" ? t.factors : []) {
    if (f.kind === "number") q = mulQ(q, f.value);
    else if (f.kind === "constant" && f.name === "pi") pis += 1;
    else if (f.kind === "symbol" && f.name === n) ns += 1;
    else return null;
  }
  return pis === 1 && ns === 1 ? q : null;
}

/** t for n ≡ r (mod p), or why not. What is not recognised stays as it is. */
export function atResidue(t: Term, n: string, p: number, r: number, fuel = 400): Term | string {
  if (fuel <= 0) return "nested too deeply";
  if (r < 0 || r >= p) return "no such residue";
  if (t.kind === "power" && t.base.kind === "number" && signQ(t.base.value) < 0) {
    const e = linearIn(t.exponent, n, 50);
    if (e !== null && e.a.n !== 0n && isInteger(e.a) && isInteger(e.c)) {
      if (p % 2 !== 0 && e.a.n % 2n !== 0n) return "an alternating sign needs an even period";
      const odd = (e.a.n * BigInt(r) + e.c.n) % 2n !== 0n;
      const size = negQ(t.base.value);
      return mul(int(odd ? -1 : 1), size.n === size.d ? int(1) : pow(num(size), t.exponent));
    }
  }
  if (t.kind === "call" && (t.fn === "sin" || t.fn === "cos" || t.fn === "tan")) {
    const q = multipleOfPi(t.arg, n);
    const turns = q === null ? null : mulQ(q, rational(BigInt(p), 2n));
    if (turns !== null && isInteger(turns)) return call(t.fn, substitute(t.arg, n, int(r)));
  }
  let why: string | null = null;
  const out = mapParts(t, (part) => {
    const u = atResidue(part, n, p, r, fuel - 1);
    if (typeof u !== "string") return u;
    why = u;
    return part;
  });
  return why ?? out;
}
