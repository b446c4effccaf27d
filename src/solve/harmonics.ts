/** Trigonometric polynomials as sums a·cos(nωx) + b·sin(nωx). A proposer: the kernel proves the identity. */
import { occursIn } from "../certify/kernel/derivative.js";
import { type Term, PI, add, call, div, int, integerOf, mul, neg, sub } from "../certify/kernel/term.js";
import { signAt } from "./order.js";
import { periodOf } from "./period-of.js";
import { tidyConstant } from "./tidy.js";
import { linearAngle } from "./trig-roots.js";

export interface Wave {
  readonly n: number;
  readonly cos: Term;
  readonly sin: Term;
}
export interface Harmonics {
  readonly omega: Term;
  readonly constant: Term;
  /** Increasing n ≥ 1 with greatest common divisor 1, none of them zero. */
  readonly waves: readonly Wave[];
}

const MAX_WAVES = 24;
const MAX_POWER = 8n;
const HALF = div(int(1), int(2));
const isZero = (t: Term): boolean => signAt(t, "", int(0)) === 0;

/** null: no trigonometric polynomial, or too many waves, or a constant. */
export function harmonicsOf(expr: Term, variable: string): Harmonics | null {
  const period = periodOf([expr], variable);
  if (period === null) return null;
  for (const k of [1, 2, 3, 4, 6]) {
    const omega = tidyConstant(div(mul(int(2), PI), mul(int(k), period)));
    const waves = wavesOf(expr, variable, omega, 60);
    if (waves !== null) return gathered(waves, omega);
  }
  return null;
}

function gathered(waves: readonly Wave[], omega: Term): Harmonics | null {
  const moving = waves.filter((w) => w.n > 0 && !(isZero(w.cos) && isZero(w.sin))).sort((a, b) => a.n - b.n);
  const g = moving.reduce((d, w) => gcd(d, w.n), 0);
  if (g === 0) return null;
  return { omega: tidyConstant(mul(int(g), omega)), constant: waves.find((w) => w.n === 0)?.cos ?? int(0), waves: moving.map((w) => ({ ...w, n: w.n / g })) };
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Equal frequencies together, coefficients tidied; null when there are too many. */
function collected(waves: readonly Wave[]): readonly Wave[] | null {
  const byN = new Map<number, Wave>();
  for (const w of waves) {
    const old = byN.get(w.n);
    byN.set(w.n, old === undefined ? w : { n: w.n, cos: tidyConstant(add(old.cos, w.cos)), sin: tidyConstant(add(old.sin, w.sin)) });
  }
  return byN.size > MAX_WAVES ? null : [...byN.values()];
}

function wavesOf(t: Term, variable: string, omega: Term, fuel: number): readonly Wave[] | null {
  if (fuel <= 0) return null;
  if (!occursIn(t, variable)) return [{ n: 0, cos: t, sin: int(0) }];
  const inner = (p: Term): readonly Wave[] | null => wavesOf(p, variable, omega, fuel - 1);
  if (t.kind === "sum") {
    const all = t.terms.map(inner);
    return all.includes(null) ? null : collected(all.flatMap((w) => w ?? []));
  }
  if (t.kind === "product") return t.factors.map(inner).reduce<readonly Wave[] | null>((a, b) => (a === null || b === null ? null : multiplied(a, b)), [{ n: 0, cos: int(1), sin: int(0) }]);
  if (t.kind === "power") {
    const [n, base] = [integerOf(t.exponent), inner(t.base)];
    if (n === null || n < 1n || n > MAX_POWER || base === null) return null;
    let out: readonly Wave[] | null = base;
    for (let i = 1n; i < n && out !== null; i += 1n) out = multiplied(out, base);
    return out;
  }
  return t.kind === "call" && (t.fn === "sin" || t.fn === "cos") ? oneWave(t.fn, t.arg, variable, omega) : null;
}

/** sin(nωx + b) and cos(nωx + b) by the addition formulas. */
function oneWave(fn: "sin" | "cos", angle: Term, variable: string, omega: Term): readonly Wave[] | null {
  const linear = linearAngle(angle, variable);
  const ratio = linear === null ? null : tidyConstant(div(linear.a, omega));
  const whole = ratio === null ? null : integerOf(ratio);
  if (linear === null || whole === null || whole === 0n || whole > 1000n || whole < -1000n) return null;
  const [s, c] = [tidyConstant(call("sin", linear.b)), tidyConstant(call("cos", linear.b))];
  const turn = whole < 0n ? neg : (u: Term): Term => u;
  const n = Number(whole < 0n ? -whole : whole);
  return [fn === "sin" ? { n, cos: s, sin: tidyConstant(turn(c)) } : { n, cos: c, sin: tidyConstant(turn(neg(s))) }];
}

/** Products of waves as sums: 2 cos a cos b = cos(a − b) + cos(a + b), and so on. */
function multiplied(p: readonly Wave[], q: readonly Wave[]): readonly Wave[] | null {
  if (p.length * q.length > MAX_WAVES * MAX_WAVES) return null;
  const out: Wave[] = [];
  for (const a of p) {
    for (const b of q) {
      const [big, small] = a.n >= b.n ? [a, b] : [b, a];
      const half = (u: Term): Term => tidyConstant(mul(HALF, u));
      out.push({ n: big.n + small.n, cos: half(sub(mul(big.cos, small.cos), mul(big.sin, small.sin))), sin: half(add(mul(big.sin, small.cos), mul(big.cos, small.sin))) });
      out.push({ n: big.n - small.n, cos: half(add(mul(big.cos, small.cos), mul(big.sin, small.sin))), sin: half(sub(mul(big.sin, small.cos), mul(big.cos, small.sin))) });
    }
  }
  // sin(0·x) is 0, whatever its coefficient.
  return collected(out.map((w) => (w.n === 0 ? { ...w, sin: int(0) } : w)));
}
