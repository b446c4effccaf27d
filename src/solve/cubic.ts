/**
 * Roots of an irreducible cubic in a form that a person can read. A proposer: the kernel proves each form to be a root.
 * - three real roots: 2√Δ₀/(3|a|)·cos φ − b/(3a), when φ is a rational multiple of π (Viète);
 * - one real root: (−2b + ∛(A + B√f) + ∛(A − B√f))/(6a) (Cardano), written with roots of positive numbers only.
 */
import { factorInteger } from "../certify/kernel/normal.js";
import { type Rational, absInt, gcdInt, rational } from "../certify/kernel/rational.js";
import { type Term, PI, add, call, frac, int, mul, neg, num, pow, sqrt } from "../certify/kernel/term.js";
import { boundsOf } from "./order.js";
import { tidyConstant } from "./tidy.js";

const MAX_DENOMINATOR = 60;
/** Longer radicals are nothing to read. */
const MAX_DIGITS = 9;

export function readableRoot(t: Term): Term | null {
  if (t.kind !== "root" || t.polynomial.length !== 4) return null;
  const [d = 0n, c = 0n, b = 0n, a = 0n] = t.polynomial;
  const [d0, d1] = [b * b - 3n * a * c, 2n * b ** 3n - 9n * a * b * c + 27n * a * a * d];
  const e = d1 * d1 - 4n * d0 ** 3n;
  if (e === 0n || [a, b, c, d].some((n) => absInt(n) > 10n ** 6n)) return null;
  return e < 0n ? asCosine(t, a, b, d0) : asRadicals(a, b, d1, e);
}

/** n = outside^k·inside with inside free of k-th powers. */
function outOf(n: bigint, k: bigint): { readonly outside: bigint; readonly inside: bigint } {
  let [outside, inside] = [1n, 1n];
  for (const [q, m] of factorInteger(absInt(n))) { outside *= q ** (m / k); inside *= q ** (m % k); }
  return { outside, inside };
}

const scaled = (q: Rational, t: Term): Term => (q.n === q.d ? t : mul(num(q), t));

/** By Viète; or 2·cos φ as it stands, for the roots of x³ + x² − 2x − 1. */
function asCosine(t: Term, a: bigint, b: bigint, d0: bigint): Term | null {
  const { outside, inside } = outOf(d0, 2n);
  const factor = rational(2n * outside, 3n * absInt(a));
  const amplitude = inside === 1n ? num(factor) : scaled(factor, sqrt(int(inside)));
  return asWave(t, amplitude, rational(-b, 3n * a)) ?? asWave(t, int(2), rational(0n)) ?? asWave(t, int(1), rational(0n));
}

/** t = amplitude·cos φ + shift with φ a rational multiple of π. */
function asWave(t: Term, amplitude: Term, shift: Rational): Term | null {
  const at = boundsOf(add(t, neg(num(shift))));
  const size = boundsOf(amplitude);
  if (at === null || size === null) return null;
  const ratio = Number((at.lo.n * 10n ** 20n) / at.lo.d) / Number((size.lo.n * 10n ** 20n) / size.lo.d);
  if (Math.abs(ratio) > 1) return null;
  const turn = Math.acos(ratio) / Math.PI;
  for (let q = 1; q <= MAX_DENOMINATOR; q += 1) {
    const p = Math.round(turn * q);
    if (Math.abs(turn * q - p) > 1e-10) continue;
    const cosine = call("cos", tidyConstant(mul(frac(p, q), PI)));
    const wave = amplitude.kind === "number" ? scaled(amplitude.value, cosine) : mul(amplitude, cosine);
    return shift.n === 0n ? wave : add(wave, num(shift));
  }
  return null;
}

function asRadicals(a: bigint, b: bigint, d1: bigint, e: bigint): Term | null {
  const { outside, inside } = outOf(e, 2n);
  const [A, B] = [-4n * d1, 4n * outside];
  const cube = outOf(gcdInt(A, B), 3n).outside;
  const [p, q] = [A / cube ** 3n, B / cube ** 3n];
  if ([p, q, inside].some((n) => n.toString().length > MAX_DIGITS)) return null;
  const radicand = (sign: 1n | -1n): Term => add(int(p), inside === 1n ? int(sign * q) : scaled(rational(sign * q), sqrt(int(inside))));
  const root = (sign: 1n | -1n): Term => {
    // p + sign·q·√inside, as ± the cube root of something positive.
    const isNegative = sign > 0n ? p < 0n && p * p > q * q * inside : p < 0n || p * p < q * q * inside;
    const inner = isNegative ? add(int(-p), scaled(rational(-sign * q), sqrt(int(inside)))) : radicand(sign);
    const third = pow(positiveFirst(tidyConstant(inner)), frac(1, 3));
    return isNegative ? neg(third) : third;
  };
  const factor = rational(cube, 6n * a);
  const sum = [root(1n), root(-1n)].map((r) => tidyFactor(factor, r));
  const shift = rational(-b, 3n * a);
  return shift.n === 0n ? add(...sum) : add(num(shift), ...sum);
}

/** 12√93 − 108, not −108 + 12√93. */
function positiveFirst(t: Term): Term {
  if (t.kind !== "sum") return t;
  const isNegative = (u: Term): boolean => (u.kind === "number" ? u.value.n < 0n : u.kind === "product" && u.factors[0]?.kind === "number" && u.factors[0].value.n < 0n);
  return add(...t.terms.filter((u) => !isNegative(u)), ...t.terms.filter(isNegative));
}

const tidyFactor = (q: Rational, t: Term): Term => {
  const isNegated = t.kind === "product";
  const bare = t.kind === "product" ? (t.factors[t.factors.length - 1] ?? t) : t;
  return scaled(isNegated ? rational(-q.n, q.d) : q, bare);
};
