/** Linear equations with values as coefficients: what several facts about the same unknowns say together. */
import { signQ } from "../../../certify/kernel/rational.js";
import { type Value, constant, minus, over, plus, sizeOf, times } from "../value.js";

/** Σ of[name]·name = is. */
export interface Equation { readonly of: ReadonlyMap<string, Value>; readonly is: Value }

const ZERO = constant(0);
const isZero = (v: Value | undefined): boolean => v === undefined || sizeOf(v)?.n === 0n;
const MAX_UNKNOWNS = 4;

export const equation = (terms: readonly (readonly [string, Value])[], is: Value): Equation => {
  const of = new Map<string, Value>();
  for (const [name, k] of terms) { const before = of.get(name); of.set(name, before === undefined ? k : plus(before, k)); }
  return { of, is };
};
/** −v, as (0 − v). */
const negated = (v: Value): Value | null => (v.kind === "-" && isZero(v.left) ? v.right : v.kind === "constant" && signQ(v.size) < 0 ? constant({ n: -v.size.n, d: v.size.d }) : null);
/** a − b, a·b, with signs drawn out: 3 + 2 and not 3 − (0 − 2). */
function less(a: Value, b: Value): Value {
  const n = negated(b);
  return isZero(b) ? a : n !== null ? plus(a, n) : minus(a, b);
}
function product(a: Value, b: Value): Value {
  const [m, n] = [negated(a), negated(b)];
  return m !== null && n !== null ? times(m, n) : m !== null ? minus(ZERO, times(m, b)) : n !== null ? minus(ZERO, times(a, n)) : times(a, b);
}
function quotient(a: Value, b: Value): Value {
  const [m, n] = [negated(a), negated(b)];
  return m !== null && n !== null ? over(m, n) : m !== null ? minus(ZERO, over(m, b)) : n !== null ? (a.kind === "-" ? over(minus(a.right, a.left), n) : minus(ZERO, over(a, n))) : over(a, b);
}

/** The unknowns; null unless there is exactly one solution and every equation is needed for it. */
export function solveLinear(equations: readonly Equation[]): ReadonlyMap<string, Value> | null {
  const names = [...new Set(equations.flatMap((e) => [...e.of.keys()]))];
  if (names.length === 0 || names.length !== equations.length || names.length > MAX_UNKNOWNS) return null;
  let rows = equations.map((e) => ({ of: new Map(e.of), is: e.is }));
  const done: { readonly name: string; readonly row: { of: Map<string, Value>; is: Value } }[] = [];
  for (const name of names) {
    const pivot = rows.find((r) => { const k = r.of.get(name); return k !== undefined && k.kind === "constant" && k.size.n === k.size.d; }) ?? rows.find((r) => !isZero(r.of.get(name)));
    const k = pivot?.of.get(name);
    if (pivot === undefined || k === undefined) return null;
    // The row as name = …, put into the others.
    rows = rows.filter((r) => r !== pivot).map((r) => {
      const c = r.of.get(name);
      if (c === undefined || isZero(c)) return r;
      const by = quotient(c, k);
      const of = new Map<string, Value>();
      for (const n of names) if (n !== name) { const v = less(r.of.get(n) ?? ZERO, product(by, pivot.of.get(n) ?? ZERO)); if (!isZero(v)) of.set(n, v); }
      return { of, is: less(r.is, product(by, pivot.is)) };
    });
    done.push({ name, row: pivot });
  }
  const out = new Map<string, Value>();
  for (const { name, row } of done.reverse()) {
    let rest = row.is;
    for (const [n, k] of row.of) { const v = out.get(n); if (n !== name && v !== undefined) rest = less(rest, product(k, v)); }
    const k = row.of.get(name);
    if (k === undefined || isZero(k)) return null;
    out.set(name, quotient(rest, k));
  }
  return [...out.values()].some((v) => { const s = sizeOf(v); return s === null || signQ(s) < 0; }) ? null : out;
}
