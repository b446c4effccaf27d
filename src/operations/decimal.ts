/** Decimal digits of constants, cut off: those shown are right. */
import { compareConstants } from "../certify/kernel/constant.js";
import { Fuel } from "../certify/kernel/fuel.js";
import { toRationals } from "../certify/kernel/ball.js";
import { enclose } from "../certify/kernel/interval.js";
import { absInt, rational } from "../certify/kernel/rational.js";
import { type Term, num } from "../certify/kernel/term.js";

/** Bits of the enclosures that are tried. */
const BITS = [96, 300] as const;

/** t to so many places, cut off after the last; null when that is not settled. 0.4 is no 0.399…: its enclosures begin below it. */
export function cutOff(t: Term, places: number): string | null {
  const scale = 10n ** BigInt(places);
  const written = (n: bigint, isNegative: boolean): string => {
    const digits = absInt(n).toString().padStart(places + 1, "0");
    return `${isNegative ? "-" : ""}${places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`}`;
  };
  if (t.kind === "number") return written((t.value.n * scale) / t.value.d, t.value.n < 0n);
  for (const bits of BITS) {
    const ball = enclose(t, new Map(), bits, 400);
    if (ball === null) return null;
    const { lo, hi } = toRationals(ball, bits);
    const [a, b] = [(lo.n * scale) / lo.d, (hi.n * scale) / hi.d];
    if (a === b) return written(a, hi.n < 0n);
    // A finite decimal between the ends of the enclosure: the number may be just that.
    const between = hi.n < 0n ? a : b;
    if (absInt(a - b) === 1n && compareConstants(t, num(rational(between, scale)), new Fuel()) === 0) return written(between, between < 0n);
  }
  return null;
}
