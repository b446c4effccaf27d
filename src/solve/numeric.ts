/** Values in double precision: guesses for proposers. Nothing here is proved. */
import type { Term } from "../certify/kernel/term.js";

const FUNCTIONS = { exp: Math.exp, log: Math.log, sin: Math.sin, cos: Math.cos, tan: Math.tan, asin: Math.asin, acos: Math.acos, atan: Math.atan, sinh: Math.sinh, cosh: Math.cosh, tanh: Math.tanh, abs: Math.abs, floor: Math.floor } as const;

/** The value with `at` for the variable; NaN where it is undefined, or for a term with other symbols. */
export function numberAt(t: Term, variable: string, at: number): number {
  switch (t.kind) {
    case "number": return Number(t.value.n) / Number(t.value.d);
    case "constant": return t.name === "pi" ? Math.PI : t.name === "e" ? Math.E : 0.5772156649015329;
    case "symbol": return t.name === variable ? at : NaN;
    case "sum": return t.terms.reduce((v, p) => v + numberAt(p, variable, at), 0);
    case "product": return t.factors.reduce((v, p) => v * numberAt(p, variable, at), 1);
    case "call": return FUNCTIONS[t.fn](numberAt(t.arg, variable, at));
    case "root": return (Number(t.lo.n) / Number(t.lo.d) + Number(t.hi.n) / Number(t.hi.d)) / 2;
    case "power": {
      const base = numberAt(t.base, variable, at);
      if (t.exponent.kind !== "number") return Math.exp(numberAt(t.exponent, variable, at) * Math.log(base));
      const { n, d } = t.exponent.value;
      const odd = base < 0 && d % 2n === 1n;
      const size = Math.pow(odd ? -base : base, Number(n) / Number(d));
      return odd && n % 2n !== 0n ? -size : size;
    }
  }
}

/** Nodes and weights of Gauss's rule with five points on [−1, 1]. */
const GAUSS: readonly (readonly [number, number])[] = [[0, 0.5688888888888889], [0.5384693101056831, 0.47862867049936647], [-0.5384693101056831, 0.47862867049936647], [0.906179845938664, 0.23692688505618908], [-0.906179845938664, 0.23692688505618908]];
const PANELS = 512;

/** The integral over [a, b] in double precision, or null when it is not a number. */
export function numericIntegral(expr: Term, variable: string, a: Term, b: Term): number | null {
  const [lo, hi] = [numberAt(a, "", 0), numberAt(b, "", 0)];
  const h = (hi - lo) / PANELS / 2;
  let sum = 0;
  for (let i = 0; i < PANELS; i += 1) {
    const c = lo + (2 * i + 1) * h;
    for (const [x, w] of GAUSS) sum += w * h * numberAt(expr, variable, c + h * x);
  }
  return Number.isFinite(sum) && Math.abs(sum) < 1e9 ? sum : null;
}
