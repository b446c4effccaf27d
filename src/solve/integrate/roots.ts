/** Roots of an irreducible polynomial over ℚ as real terms, complex ones as pairs re ± i·im with im > 0. */
import { type Poly, degree } from "../../certify/kernel/polynomial.js";
import { type Rational, divQ, mulQ, negQ, rational, signQ, subQ, addQ } from "../../certify/kernel/rational.js";
import { type Term, PI, add, call, int, num } from "../../certify/kernel/term.js";
import { rationalRoots, isolateRoots } from "../isolate.js";
import { signAt } from "../order.js";
import { tidyConstant } from "../tidy.js";
import { ZERO_T, minus, negated, over, plus, raised, rootOf, times } from "./algebra.js";
import { root } from "../../certify/kernel/term.js";

export interface RootPair {
  readonly re: Term;
  /** 0 for a real root; otherwise positive, and the conjugate is a root too. */
  readonly im: Term;
}
const real = (t: Term): RootPair => ({ re: tidyConstant(t), im: ZERO_T });
const signOf = (t: Term): -1 | 0 | 1 | null => signAt(t, "", ZERO_T);

export function exactRoots(p: Poly): readonly RootPair[] | null {
  const n = degree(p);
  const lead = rational(p[n] ?? 1n);
  const monic = p.map((c) => divQ(rational(c), lead));
  if (n === 1) return [real(num(negQ(monic[0] ?? lead)))];
  if (n === 2) return quadratic(num(monic[1] ?? lead), num(monic[0] ?? lead));
  if (p.slice(1, n).every((c) => c === 0n)) return binomial(n, monic[0] ?? lead);
  if (n === 4) return quartic(monic);
  if (n === 3) return cubic(p, monic);
  return null;
}

/** x² + bx + c. */
function quadratic(b: Term, c: Term): readonly RootPair[] | null {
  const half = times(num(rational(-1n, 2n)), b);
  const d = tidyConstant(minus(times(half, half), c));
  const s = signOf(d);
  if (s === null || s === 0) return null;
  if (s > 0) return [real(minus(half, rootOf(d))), real(plus(half, rootOf(d)))];
  return [{ re: tidyConstant(half), im: tidyConstant(rootOf(negated(d))) }];
}

/** x^n = −c: r·exp(iπ(2k + e)/n), with e = 1 when −c < 0. */
function binomial(n: number, c: Rational): readonly RootPair[] {
  const a = negQ(c);
  const r = raised(num(signQ(a) < 0 ? negQ(a) : a), num(rational(1n, BigInt(n))));
  const e = signQ(a) < 0 ? 1n : 0n;
  const out: RootPair[] = [];
  for (let k = 0n; 2n * k + e <= BigInt(n); k += 1n) {
    const q = rational(2n * k + e, BigInt(n));
    const angle = times(num(q), PI);
    if (q.n === 0n) out.push(real(r));
    else if (q.n === q.d) out.push(real(negated(r)));
    // As a sum, so that known values of cos and sin are written out.
    else out.push({ re: tidyConstant(add(times(r, call("cos", angle)), ZERO_T)), im: tidyConstant(add(times(r, call("sin", angle)), ZERO_T)) });
  }
  return out;
}

/** By two quadratic factors over a quadratic extension: the resolvent cubic has a rational root, or the quartic is biquadratic. */
function quartic(m: readonly Rational[]): readonly RootPair[] | null {
  const at = (i: number): Rational => m[i] ?? rational(0n);
  const h = divQ(at(3), rational(4n));
  // y = x + h: y⁴ + py² + qy + r.
  const h2 = mulQ(h, h);
  const p = subQ(at(2), mulQ(rational(6n), h2));
  const q = addQ(subQ(at(1), mulQ(rational(2n), mulQ(at(2), h))), mulQ(rational(8n), mulQ(h2, h)));
  const r = subQ(addQ(subQ(at(0), mulQ(at(1), h)), mulQ(at(2), h2)), mulQ(rational(3n), mulQ(h2, h2)));
  const shift = (roots: readonly RootPair[] | null): readonly RootPair[] | null => roots?.map((z) => ({ re: tidyConstant(minus(z.re, num(h))), im: z.im })) ?? null;
  const both = (k: Term, a: Term, b: Term): readonly RootPair[] | null => {
    const [first, second] = [quadratic(k, a), quadratic(negated(k), b)];
    return first === null || second === null ? null : shift([...first, ...second]);
  };
  if (signQ(q) === 0) {
    const d = subQ(mulQ(p, p), mulQ(rational(4n), r));
    if (signQ(d) < 0) {
      const s = tidyConstant(rootOf(num(r)));
      return both(tidyConstant(rootOf(tidyConstant(minus(times(int(2), s), num(p))))), s, s);
    }
    const w = rootOf(num(d));
    const squares = [-1n, 1n].map((e) => tidyConstant(times(num(rational(1n, 2n)), plus(num(negQ(p)), times(int(e), w)))));
    const parts = squares.map((s) => quadratic(ZERO_T, negated(s)));
    return parts.some((x) => x === null) ? null : shift(parts.flatMap((x) => x ?? []));
  }
  // z³ + 2pz² + (p² − 4r)z − q².
  const resolvent: Rational[] = [negQ(mulQ(q, q)), subQ(mulQ(p, p), mulQ(rational(4n), r)), mulQ(rational(2n), p), rational(1n)];
  const scale = resolvent.reduce((l, c) => l * c.d, 1n);
  const z = rationalRoots(resolvent.map((c) => (c.n * scale) / c.d)).find((t) => signQ(t) > 0);
  if (z === undefined) return null;
  const k = tidyConstant(rootOf(num(z)));
  const sum = num(addQ(p, z));
  const gap = over(num(q), k);
  const half = num(rational(1n, 2n));
  return both(k, tidyConstant(times(half, minus(sum, gap))), tidyConstant(times(half, plus(sum, gap))));
}

/** One real root named by its interval; the other two from the quadratic that is left. */
function cubic(p: Poly, m: readonly Rational[]): readonly RootPair[] | null {
  const boxes = isolateRoots(p);
  const [only] = boxes ?? [];
  if (boxes?.length !== 1 || only === undefined) return null;
  const a = root(p, only.lo, only.hi);
  const at = (i: number): Term => num(m[i] ?? rational(0n));
  const b = plus(at(2), a);
  const rest = quadratic(b, plus(at(1), times(a, at(2)), times(a, a)));
  return rest === null ? null : [{ re: a, im: ZERO_T }, ...rest];
}
