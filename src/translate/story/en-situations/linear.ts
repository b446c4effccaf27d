/** Linear equations between a few named unknowns, worked out as values so that it is known which numbers were used. */
import { type Value, constant, minus, over, plus, sizeOf, times, usesOf } from "../value.js";

/** Σ factor·name = value. */
export interface Equation { readonly terms: ReadonlyMap<string, Value>; readonly value: Value }

const ZERO = constant(0);
/** What has no number of the text in it, as one constant. */
function folded(v: Value): Value { const q = usesOf(v).size === 0 ? sizeOf(v) : null; return q === null ? v : constant(q); }
/** a − k·b, without a factor of ±1. */
function less(a: Value, k: Value, b: Value): Value {
  const q = k.kind === "constant" ? k.size : null;
  if (q?.d === 1n && q.n === -1n) return folded(plus(a, b));
  return folded(minus(a, q !== null && q.n < 0n ? times(constant(q), b) : times(k, b)));
}
const isZero = (v: Value): boolean => sizeOf(v)?.n === 0n;
const negated = (v: Value): Value => folded(minus(ZERO, v));
const without = (terms: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> => new Map([...terms].filter(([, f]) => !isZero(f)));

export const equation = (terms: readonly (readonly [string, Value])[], value: Value): Equation => ({ terms: new Map(terms), value });
export { negated };

/** What `wanted` is, when the equations determine every unknown; null when they do not, contradict each other, or one says nothing new. */
export function solved(equations: readonly Equation[], wanted: string): Value | null {
  const names = new Set(equations.flatMap((e) => [...e.terms.keys()]));
  if (names.size !== equations.length || names.size > 5 || !names.has(wanted)) return null;
  let rows = equations.map((e): Equation => ({ terms: without(e.terms), value: e.value }));
  // The one that is asked about is eliminated last.
  for (const name of [...names].filter((n) => n !== wanted)) {
    const pivot = [...rows].filter((r) => r.terms.has(name)).sort((a, b) => a.terms.size - b.terms.size)[0];
    const factor = pivot?.terms.get(name);
    if (pivot === undefined || factor === undefined) return null;
    rows = rows.filter((r) => r !== pivot).map((r) => {
      const own = r.terms.get(name);
      if (own === undefined) return r;
      const scale = sizeOf(factor)?.n === sizeOf(own)?.n && sizeOf(factor)?.d === sizeOf(own)?.d ? constant(1) : folded(over(own, factor));
      const terms = new Map([...r.terms].filter(([k]) => k !== name));
      for (const [k, f] of pivot.terms) if (k !== name) terms.set(k, less(terms.get(k) ?? ZERO, scale, f));
      return { terms: without(terms), value: less(r.value, scale, pivot.value) };
    });
  }
  const [last, ...more] = rows;
  const factor = last?.terms.get(wanted);
  if (last === undefined || more.length > 0 || factor === undefined || last.terms.size !== 1) return null;
  return folded(over(last.value, factor));
}
