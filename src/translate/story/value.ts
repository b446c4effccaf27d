/** Arithmetic on the numbers of a story: a tree whose leaves are numbers as written, so that it is known which of them were used. */
import { type Rational, addQ, divQ, mulQ, printQ, rational, subQ } from "../../certify/kernel/rational.js";

export type Value =
  | { readonly kind: "number"; readonly id: number; readonly size: Rational; readonly text: string }
  /** A number that the text does not write: 7 days of a week, 100 of a percentage, 1 of a whole. */
  | { readonly kind: "constant"; readonly size: Rational }
  | { readonly kind: "pi" }
  | { readonly kind: "power"; readonly base: Value; readonly exponent: number }
  | { readonly kind: "+" | "-" | "*" | "/"; readonly left: Value; readonly right: Value };

export const constant = (n: number | Rational, d = 1): Value => ({ kind: "constant", size: typeof n === "number" ? rational(BigInt(n), BigInt(d)) : n });

const is = (v: Value, n: bigint): boolean => v.kind === "constant" && v.size.n === n && v.size.d === 1n;

export function plus(left: Value, right: Value): Value {
  return is(left, 0n) ? right : is(right, 0n) ? left : { kind: "+", left, right };
}
export function minus(left: Value, right: Value): Value {
  if (right.kind === "-" && is(right.left, 0n)) return plus(left, right.right);
  return is(right, 0n) ? left : { kind: "-", left, right };
}
export function times(left: Value, right: Value): Value {
  return is(left, 1n) ? right : is(right, 1n) ? left : is(left, 0n) || is(right, 0n) ? constant(0) : { kind: "*", left, right };
}
export function over(left: Value, right: Value): Value {
  return is(right, 1n) ? left : { kind: "/", left, right };
}
export const sum = (values: readonly Value[]): Value => values.reduce((a, b) => plus(a, b), constant(0));

/** Its size; null when it has π or divides by 0. */
export function sizeOf(v: Value): Rational | null {
  if (v.kind === "number" || v.kind === "constant") return v.size;
  if (v.kind === "pi") return null;
  if (v.kind === "power") {
    const base = sizeOf(v.base);
    let out = rational(1n);
    for (let i = 0; i < v.exponent && base !== null; i += 1) out = mulQ(out, base);
    return base === null ? null : out;
  }
  const [a, b] = [sizeOf(v.left), sizeOf(v.right)];
  if (a === null || b === null || (v.kind === "/" && b.n === 0n)) return null;
  return v.kind === "+" ? addQ(a, b) : v.kind === "-" ? subQ(a, b) : v.kind === "*" ? mulQ(a, b) : divQ(a, b);
}

/** How often each number of the text occurs in it. */
export function usesOf(v: Value, into: Map<number, number> = new Map()): Map<number, number> {
  if (v.kind === "number") into.set(v.id, (into.get(v.id) ?? 0) + 1);
  else if (v.kind === "power") usesOf(v.base, into);
  else if (v.kind !== "constant" && v.kind !== "pi") { usesOf(v.left, into); usesOf(v.right, into); }
  return into;
}

/** Both sides of a quotient times the power of ten that makes them whole: 12/1.44 = 1200/144. */
export function wholeSides(left: Value, right: Value): readonly [Value, Value] {
  for (const power of [1, 10, 100, 1000, 10_000]) {
    const [a, b] = [times(left, constant(power)), times(right, constant(power))];
    if (sizeOf(a)?.d === 1n && sizeOf(b)?.d === 1n) return [a, b];
  }
  return [left, right];
}

/** As the expression language reads it. */
export function written(v: Value, leaf: (v: Extract<Value, { kind: "number" }>) => string = (n) => n.text): string {
  if (v.kind === "number") return leaf(v);
  if (v.kind === "constant") return v.size.d === 1n && v.size.n >= 0n ? printQ(v.size) : `(${printQ(v.size)})`;
  if (v.kind === "pi") return "pi";
  if (v.kind === "power") return `(${written(v.base, leaf)})^${v.exponent}`;
  const loose = v.kind === "+" || v.kind === "-";
  const wrap = (x: Value, right: boolean): string => {
    const inner = x.kind === "+" || x.kind === "-";
    const product = x.kind === "*" || x.kind === "/";
    return (inner && (!loose || (right && v.kind === "-"))) || (product && right && v.kind === "/") || (product && right && v.kind === "*" && x.kind === "/") ? `(${written(x, leaf)})` : written(x, leaf);
  };
  return loose ? `${wrap(v.left, false)} ${v.kind} ${wrap(v.right, true)}` : `${wrap(v.left, false)}${v.kind}${wrap(v.right, true)}`;
}
