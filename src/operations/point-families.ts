/** Points, values and intervals of one period with all their copies, in as few families as possible. Display only. */
import type { Repetition } from "../certify/kernel/period.js";
import type { End, Interval } from "../certify/kernel/region.js";
import { type Term, add, div, int, mul, sub } from "../certify/kernel/term.js";
import type { Language } from "../language.js";
import { compare } from "../solve/order.js";
import { tidyConstant } from "../solve/tidy.js";
import { integerName, member } from "./families.js";
import { say } from "./formulas.js";

export interface Place {
  readonly x: Term;
  readonly y: Term;
}

const isZero = (t: Term): boolean => t.kind === "number" && t.value.n === 0n;
/** A value at the copies of a point: with a drift it moves along. */
const moved = (y: Term, drift: Term, variable: string): Term => (isZero(drift) ? y : member(y, drift, variable));

/** A point with all its copies under x → x + length. */
export const repeatedPoint = (x: Term, r: Repetition | null, variable: string): Term => (r === null ? x : member(x, r.length, variable));

export function repeatedInterval(i: Interval, r: Repetition | null, variable: string): Interval {
  const end = (e: End): End => (e.kind === "finite" ? { ...e, at: repeatedPoint(e.at, r, variable) } : e);
  return { lo: end(i.lo), hi: end(i.hi) };
}

/** The points as they are shown: as they stand, or with their copies; k points spaced evenly over the period become one family. */
export function families<P extends Place>(points: readonly P[], r: Repetition | null, variable: string): readonly P[] {
  if (r === null) return points;
  const [first] = points;
  const part = (t: Term): Term => tidyConstant(div(t, int(points.length)));
  if (first !== undefined && points.length > 1) {
    const [dx, dy] = [part(r.length), part(r.drift)];
    const even = points.every((p, i) => compare(sub(p.x, first.x), mul(int(i), dx)) === 0 && compare(p.y, add(first.y, mul(int(i), dy))) === 0);
    if (even) return [{ ...first, x: member(first.x, dx, variable), y: moved(first.y, dy, variable) }];
  }
  return points.map((p) => ({ ...p, x: member(p.x, r.length, variable), y: moved(p.y, r.drift, variable) }));
}

/** "for every integer n", when there is a family. */
export const everyInteger = (r: Repetition | null, variable: string, language: Language): string => (r === null ? "" : say(language, `(${integerName(variable)} 为任意整数)`, ` (for every integer ${integerName(variable)})`));
