/** What an integrand is made of, as far as the classical integrals ask. */
import { occursIn } from "../../certify/kernel/derivative.js";
import { absQ, isInteger, rational, signQ } from "../../certify/kernel/rational.js";
import { type Term, int, isConstantTerm, num } from "../../certify/kernel/term.js";
import { keyOf, linearIn, minus, negated, over, plus, polynomialIn, rootOf, subterms, times } from "../integrate/algebra.js";
import { quadraticIn } from "../integrate/trigonometric.js";
import { numberAt } from "../numeric.js";

export interface Features {
  /** k > 0 for exp(±k·x), sinh, cosh. */
  readonly rates: readonly Term[];
  /** w > 0 for sin(w·x), cos(w·x), with the multiples that products make. */
  readonly waves: readonly Term[];
  /** k > 0 for sin(k·x²), cos(k·x²). */
  readonly chirps: readonly Term[];
  /** a > 0, b, c for exp(−a·x² + b·x + c). */
  readonly bells: readonly { readonly a: Term; readonly b: Term; readonly c: Term; readonly exponent: Term }[];
  /** b > 0 for denominators x² + b². */
  readonly poles: readonly Term[];
  /** c and p for denominators 1 + c·x^p. */
  readonly binomials: readonly { readonly c: Term; readonly power: Term }[];
  /** Exponents of x, 0 among them. */
  readonly exponents: readonly Term[];
  /** Greatest n for x^n and for 1/x^n. */
  readonly highest: number;
  readonly lowest: number;
  readonly hasRoots: boolean;
  readonly hasLog: boolean;
}

/** More frequencies than a person would put in. */
const MAX_WAVES = 6;
const size = (t: Term): number => numberAt(t, "", 0);

function unique(items: readonly Term[]): readonly Term[] {
  const out = new Map<string, Term>();
  for (const t of items) if (size(t) > 1e-9) out.set(size(t).toPrecision(10), t);
  return [...out.values()].sort((a, b) => size(a) - size(b));
}

/** The frequencies that t has as a sum of waves; 0 for what is no wave. Waves inside other functions do not count. */
function frequencies(t: Term, x: string): readonly Term[] {
  if (!occursIn(t, x)) return [ZERO];
  const together = (a: readonly Term[], b: readonly Term[]): readonly Term[] => [...new Map(a.flatMap((p) => b.flatMap((q) => [plus(p, q), absolute(minus(p, q))])).map((w) => [size(w).toPrecision(10), w])).values()].slice(0, 40);
  switch (t.kind) {
    case "sum": return t.terms.flatMap((p) => frequencies(p, x));
    case "product": return t.factors.map((p) => frequencies(p, x)).reduce(together, [ZERO]);
    case "power": return t.exponent.kind === "number" && isInteger(t.exponent.value) && signQ(t.exponent.value) > 0 && t.exponent.value.n <= 8n ? new Array<readonly Term[]>(Number(t.exponent.value.n)).fill(frequencies(t.base, x)).reduce(together, [ZERO]) : [ZERO];
    case "call": { const linear = t.fn === "sin" || t.fn === "cos" ? linearIn(t.arg, x) : null; return linear !== null && isConstantTerm(linear.a) ? [absolute(linear.a)] : [ZERO]; }
    default: return [ZERO];
  }
}
const ZERO = int(0);

const absolute = (t: Term): Term => (size(t) < 0 ? negated(t) : t);

export function featuresOf(f: Term, x: string): Features {
  const rates: Term[] = [];
  const chirps: Term[] = [];
  const bells = new Map<string, Features["bells"][number]>();
  const poles: Term[] = [];
  const exponents: Term[] = [ZERO];
  const binomials: { c: Term; power: Term }[] = [];
  let [highest, lowest, hasRoots, hasLog] = [0, 0, false, false];
  for (const t of subterms(f, x)) {
    if (t.kind === "call") {
      if (t.fn === "log") hasLog = true;
      const linear = linearIn(t.arg, x);
      const quadratic = linear === null ? quadraticIn(t.arg, x) : null;
      const isWave = t.fn === "sin" || t.fn === "cos";
      if (linear !== null && isConstantTerm(linear.a) && (t.fn === "exp" || t.fn === "sinh" || t.fn === "cosh")) rates.push(absolute(linear.a));
      else if (quadratic !== null && isWave) chirps.push(absolute(quadratic.a));
      else if (quadratic !== null && t.fn === "exp" && size(quadratic.a) < 0) bells.set(keyOf(t.arg), { a: negated(quadratic.a), b: quadratic.b, c: quadratic.c, exponent: t.arg });
    }
    if (t.kind === "symbol") highest = Math.max(highest, 1);
    if (t.kind === "power" && t.base.kind === "symbol" && t.exponent.kind !== "number" && isConstantTerm(t.exponent)) exponents.push(t.exponent);
    if (t.kind !== "power" || t.exponent.kind !== "number") continue;
    const { value } = t.exponent;
    if (t.base.kind === "symbol") {
      exponents.push(t.exponent);
      if (!isInteger(value)) hasRoots = true;
      const n = Math.min(8, Math.ceil(Number(absQ(value).n) / Number(value.d)));
      if (signQ(value) > 0) highest = Math.max(highest, n);
      else lowest = Math.max(lowest, n);
    }
    if (signQ(value) < 0 && t.base.kind !== "symbol") {
      for (const s of [t.base, ...(t.base.kind === "product" ? t.base.factors : [])]) {
        const p = polynomialIn(s, x, 4);
        if (p?.length === 3 && size(over(p[0] ?? int(0), p[2] ?? int(1))) > 0) poles.push(rootOf(over(p[0] ?? int(0), p[2] ?? int(1))));
        const pair = binomialIn(s, x);
        if (pair !== null) binomials.push(pair);
      }
    }
  }
  return { rates: unique(rates).slice(0, 4), waves: unique(frequencies(f, x)).slice(0, MAX_WAVES), chirps: unique(chirps).slice(0, 3), bells: [...bells.values()].slice(0, 2), poles: unique(poles).slice(0, 3), binomials, exponents: exponents.slice(0, 8), highest, lowest, hasRoots, hasLog };
}

/** s = k + m·x^p with k, m > 0: m/k and p. */
function binomialIn(s: Term, x: string): { c: Term; power: Term } | null {
  if (s.kind !== "sum") return null;
  const moving = s.terms.filter((t) => occursIn(t, x));
  const [m] = moving;
  const rest = plus(...s.terms.filter((t) => !occursIn(t, x)));
  if (moving.length !== 1 || m === undefined || size(rest) <= 0) return null;
  const power = m.kind === "product" ? m.factors.find((q) => occursIn(q, x)) : m;
  if (power === undefined) return null;
  const p = power.kind === "power" && power.base.kind === "symbol" && isConstantTerm(power.exponent) ? power.exponent : power.kind === "symbol" ? num(rational(1n)) : null;
  const c = times(m.kind === "product" ? times(...m.factors.filter((q) => q !== power)) : int(1), over(int(1), rest));
  return p === null || size(c) <= 0 || size(p) <= 0 || occursIn(c, x) ? null : { c, power: p };
}
