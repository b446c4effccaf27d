/** Random terms, and their values in floating point: undefined is NaN. For comparing readings of one term, not for proofs. */
import fc from "fast-check";
import { type Term, E, PI, add, call, frac, mul, pow, sym } from "../../src/certify/kernel/term.js";

const leaf: fc.Arbitrary<Term> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(sym("x"), sym("y"), sym("x_1"), sym("theta")) },
  { weight: 1, arbitrary: fc.constantFrom(PI, E) },
  { weight: 4, arbitrary: fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 6 })).map(([n, d]) => frac(n, d)) },
);
const exponent = fc.constantFrom(frac(2, 1), frac(3, 1), frac(-1, 1), frac(-2, 1), frac(1, 2), frac(-1, 2), frac(1, 3), frac(2, 3), frac(-2, 3), frac(3, 4));

/** Terms of every kind but isolated roots, built as the parser and the kernel build them. */
export const terms: fc.Arbitrary<Term> = fc.letrec<{ term: Term }>((tie) => ({
  term: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.array(tie("term"), { minLength: 2, maxLength: 3 }).map((ts) => add(...ts)),
    fc.array(tie("term"), { minLength: 2, maxLength: 3 }).map((ts) => mul(...ts)),
    fc.tuple(tie("term"), exponent).map(([b, e]) => pow(b, e)),
    fc.tuple(tie("term"), tie("term")).map(([b, e]) => pow(b, e)),
    fc.tuple(fc.constantFrom("exp", "log", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "tanh", "abs"), tie("term")).map(([f, u]) => call(f, u)),
  ),
})).term;

const toNumber = (n: bigint, d: bigint): number => Number(n) / Number(d);

function power(b: number, e: Term, values: ReadonlyMap<string, number>): number {
  if (e.kind !== "number") return b > 0 ? Math.exp(valueOf(e, values) * Math.log(b)) : NaN;
  const { n, d } = e.value;
  if (b === 0 && n <= 0n) return NaN;
  if (d === 1n) return b ** Number(n);
  if (d % 2n === 0n) return b < 0 ? NaN : b ** toNumber(n, d);
  return (b < 0 && n % 2n !== 0n ? -1 : 1) * Math.abs(b) ** toNumber(n, d);
}

export function valueOf(t: Term, values: ReadonlyMap<string, number>): number {
  const inside = (u: Term): number => valueOf(u, values);
  switch (t.kind) {
    case "number": return toNumber(t.value.n, t.value.d);
    case "symbol": return values.get(t.name) ?? NaN;
    case "constant": return t.name === "pi" ? Math.PI : Math.E;
    case "sum": return t.terms.map(inside).reduce((a, b) => a + b, 0);
    case "product": return t.factors.map(inside).reduce((a, b) => a * b, 1);
    case "power": return power(inside(t.base), t.exponent, values);
    case "call": { const u = inside(t.arg); return t.fn === "log" && u <= 0 ? NaN : Math[t.fn](u); }
    case "root": return NaN;
  }
}
