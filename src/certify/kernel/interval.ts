/** Rigorous enclosures of terms: their values over a box of balls (ball.ts), functions by elementary.ts. */
import { absB, addB, type Ball, containsZero, exactInt, fromRational, MAX_BITS, mulB, powIntB, rootB, sizeOf } from "./ball.js";
import { acosB, asinB, atanB, cache, cosB, coshB, eB, expB, floorB, gammaB, logB, piB, sinB, sinhB, tanB, tanhB } from "./elementary.js";
import { countRoots, degree, refine, signAt, squareFree, trim } from "./polynomial.js";
import { bitLength, compareQ, isInteger, signQ } from "./rational.js";
import { type Term, parts } from "./term.js";

/** Function values that cost no more than the step that asks for the enclosure. */
const FEW = 16;
/** Steps of fuel that the enclosure of a term with many functions in it is worth: sin(sin(… x)) and its derivative. */
export const costOf = (t: Term, k: number): number => { const more = callsIn(t, 400) - FEW; return more <= 0 ? 0 : (more * (k + 128)) >> 8; };
const callsIn = (t: Term, fuel: number): number => (fuel <= 0 ? 0 : parts(t).reduce((n, p) => n + callsIn(p, fuel - 1), t.kind === "call" ? 1 : 0));

const FUNCTIONS = { exp: expB, log: logB, sin: sinB, cos: cosB, tan: tanB, asin: asinB, acos: acosB, atan: atanB, sinh: sinhB, cosh: coshB, tanh: tanhB, abs: (b: Ball): Ball => absB(b), floor: floorB } as const;

/**
 * Encloses the values of t for all values of its symbols in the given balls (at k bits).
 * Not null only when t is defined at every point of the box; see the semantics in term.ts.
 */
export function enclose(t: Term, env: ReadonlyMap<string, Ball>, k: number, fuel: number): Ball | null {
  if (fuel <= 0) return null;
  switch (t.kind) {
    case "number": return bitLength(t.value.n) > MAX_BITS ? null : fromRational(t.value, k);
    case "constant": return t.name === "pi" ? piB(k) : t.name === "e" ? eB(k) : gammaB(k);
    case "symbol": return env.get(t.name) ?? null;
    case "sum": return encloseAll(t.terms, env, k, fuel, exactInt(0n, k), addB);
    case "product": return encloseAll(t.factors, env, k, fuel, exactInt(1n, k), (a, b) => mulB(a, b, k));
    case "power": return enclosePower(t.base, t.exponent, env, k, fuel);
    case "root": return encloseRoot(t, k);
    case "call": {
      const arg = enclose(t.arg, env, k, fuel - 1);
      return arg === null ? null : FUNCTIONS[t.fn](arg, k);
    }
  }
}

function encloseAll(parts: readonly Term[], env: ReadonlyMap<string, Ball>, k: number, fuel: number, start: Ball, op: (a: Ball, b: Ball) => Ball): Ball | null {
  let out = start;
  for (const p of parts) {
    const b = enclose(p, env, k, fuel - 1);
    if (b === null || sizeOf(b) > MAX_BITS + k) return null;
    out = op(out, b);
    if (sizeOf(out) > 2 * MAX_BITS + k) return null;
  }
  return out;
}

function enclosePower(base: Term, exponent: Term, env: ReadonlyMap<string, Ball>, k: number, fuel: number): Ball | null {
  const b = enclose(base, env, k, fuel - 1);
  if (b === null) return null;
  if (exponent.kind === "number") {
    const r = exponent.value;
    if (isInteger(r)) return powIntB(b, r.n, k);
    if (signQ(r) < 0 && containsZero(b)) return null;
    const root = rootB(b, r.d, k);
    return root === null ? null : powIntB(root, r.n, k);
  }
  const e = enclose(exponent, env, k, fuel - 1);
  const log = e === null ? null : logB(b, k);
  return e === null || log === null ? null : expB(mulB(e, log, k), k);
}

/** The named root, once Sturm has confirmed that it is the only one in its closed interval. */
function encloseRoot(t: Term & { readonly kind: "root" }, k: number): Ball | null {
  const p = trim(t.polynomial);
  if (p.length !== t.polynomial.length || degree(p) < 1 || compareQ(t.lo, t.hi) >= 0) return null;
  const key = `root:${p.join()}:${t.lo.n}/${t.lo.d}:${t.hi.n}/${t.hi.d}:${k}`;
  const old = cache.get(key);
  if (old !== undefined) return old;
  if (degree(squareFree(p)) !== degree(p) || countRoots(p, t.lo, t.hi) !== 1 || signAt(p, t.lo) === 0 || signAt(p, t.hi) === 0) return null;
  const narrow = refine(p, t.lo, t.hi, k + 2);
  const made = { lo: fromRational(narrow.lo, k).lo, hi: fromRational(narrow.hi, k).hi };
  cache.set(key, made);
  return made;
}
