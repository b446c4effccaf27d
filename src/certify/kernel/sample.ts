/** Points at which a term is defined, and comparison of two terms there. Sampling proves inequality, never equality. */
import { ALLOWED, conditionsOf, maskOf } from "./conditions.js";
import { rootsAreSound, signOfDefined } from "./constant.js";
import { Fuel } from "./fuel.js";
import { type Ball, addB, negB, signOf } from "./ball.js";
import { costOf, enclose } from "./interval.js";
import { type Rational, printQ, rational } from "./rational.js";
import { type Term, isConstantTerm, num, substitute, symbolsOf } from "./term.js";

const CANDIDATES: readonly Rational[] = (
  [[1, 3], [7, 5], [-2, 7], [5, 2], [-9, 4], [1, 7], [11, 3], [-13, 11], [3, 8], [17, 4], [-1, 19], [29, 3], [2, 9], [-31, 6], [5, 11],
    [13, 7], [-3, 5], [1, 50], [40, 3], [-4, 9], [6, 7], [23, 9], [-19, 7], [8, 3], [-50, 7], [9, 13], [101, 10], [-7, 3], [12, 5], [3, 17],
    [31, 9], [-11, 13], [4, 5], [19, 6], [-1, 4], [7, 11], [2, 1], [1, 1], [-1, 1], [1000, 7]] as const
).map(([n, d]) => rational(BigInt(n), BigInt(d)));

export type Point = ReadonlyMap<string, Rational>;
export const printPoint = (p: Point): string => [...p].map(([name, v]) => `${name} = ${printQ(v)}`).join(", ");
export const atPoint = (t: Term, p: Point): Term => [...p].reduce((u, [name, v]) => substitute(u, name, num(v)), t);

/** Points for the symbols of the terms, in a fixed order; each symbol walks through the candidates with its own stride. */
export function points(terms: readonly Term[]): readonly Point[] {
  const names = [...new Set(terms.flatMap((t) => symbolsOf(t)))];
  return CANDIDATES.map((_, i) => new Map(names.map((name, j) => [name, CANDIDATES[(i * (2 * j + 1) + 5 * j) % CANDIDATES.length] ?? rational(1n)])));
}

/** Whether t is defined at p and around it: every condition holds; the weak ones strictly, unless no symbol is in them. */
export function isDefinedAround(t: Term, p: Point, fuel: Fuel): boolean {
  const conditions = conditionsOf(t);
  if (conditions === null || !rootsAreSound(t)) return false;
  return conditions.every((c) => {
    const s = signOfDefined(atPoint(c.term, p), fuel);
    return s !== null && (s !== 0 || isConstantTerm(c.term)) && (maskOf(s) & ALLOWED[c.requires]) !== 0;
  });
}

/** Points between neighbouring integers, for domains that miss the candidates: asin(x − 20). */
const FURTHER: readonly Rational[] = Array.from({ length: 121 }, (_, i) => rational(3n * BigInt(i - 60) + 1n, 3n));

/** Whether a point is found around which t is defined: what is said of all points of its domain is said of something. */
export function isDefinedSomewhere(t: Term, fuel: Fuel): boolean {
  // A budget of its own: that there is such a point says nothing about how the claim itself is proved.
  const share = fuel.left >> 1;
  const part = new Fuel(share);
  const names = symbolsOf(t);
  const found = points([t]).some((p) => isDefinedAround(t, p, part)) || FURTHER.some((q) => isDefinedAround(t, new Map(names.map((name) => [name, q])), part));
  fuel.spend(share - part.left);
  return found;
}

/** Bits of a sampled comparison: 50 decimal digits and some room. */
const SAMPLE_BITS = 200;

/** At p: "apart" (proved different), "close" (both within 10^-50), or null when one is not defined there or the fuel is spent. */
export function compareAt(a: Term, b: Term, p: Point, fuel: Fuel): "apart" | "close" | null {
  if (!fuel.spend(costOf(a, SAMPLE_BITS) + costOf(b, SAMPLE_BITS))) return null;
  const none: ReadonlyMap<string, Ball> = new Map();
  const x = enclose(atPoint(a, p), none, SAMPLE_BITS, 400);
  const y = enclose(atPoint(b, p), none, SAMPLE_BITS, 400);
  if (x === null || y === null) return null;
  const d = addB(x, negB(y));
  const s = signOf(d);
  if (s === 1 || s === -1) return "apart";
  return d.hi - d.lo < 1n << 34n ? "close" : null;
}
