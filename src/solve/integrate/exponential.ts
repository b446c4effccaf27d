/**
 * Polynomials times exponentials times products of sines and cosines of linear arguments. Products of sines and cosines
 * become sums (product-to-sum formulas); then ∫ P e^{λx} = e^{λx} Σ (−1)^k P^{(k)}/λ^{k+1} with a complex λ.
 */
import { occursIn } from "../../certify/kernel/derivative.js";
import { integerOf, num, type Term, call, int, sym } from "../../certify/kernel/term.js";
import { rational, signQ } from "../../certify/kernel/rational.js";
import { ONE_T, ZERO_T, isZeroTerm, keyOf, linearIn, minus, negated, over, plus, polynomialIn, polynomialOf, splitNumber, times } from "./algebra.js";

interface Wave { readonly c: Term; readonly fn: "sin" | "cos"; readonly arg: Term }
interface Complex { readonly re: Term; readonly im: Term }
const half = num(rational(1n, 2n));

export interface ExponentialForm {
  readonly polynomial: readonly Term[];
  /** Exponent αx + ε; 0 when there is no exponential. */
  readonly exponent: Term;
  readonly waves: readonly Wave[];
  /** Whether products or powers of sines and cosines were turned into sums. */
  readonly isReduced: boolean;
  /** Whether some sine or cosine stood in the integrand. */
  readonly hasWaves: boolean;
}

const negativeLead = (t: Term): boolean => signQ(splitNumber(t.kind === "sum" ? (t.terms[0] ?? t) : t)[0]) < 0;

/** Sum of waves with arguments of one sign and equal ones collected. */
function collected(waves: readonly Wave[]): readonly Wave[] {
  const out = new Map<string, Wave>();
  for (const w of waves) {
    if (isZeroTerm(w.arg) && w.fn === "sin") continue;
    const flip = negativeLead(w.arg);
    const arg = flip ? negated(w.arg) : w.arg;
    const c = flip && w.fn === "sin" ? negated(w.c) : w.c;
    const key = `${w.fn}${keyOf(arg)}`;
    out.set(key, { c: plus(out.get(key)?.c ?? ZERO_T, c), fn: w.fn, arg });
  }
  return [...out.values()].filter((w) => !isZeroTerm(w.c));
}

function timesWave(waves: readonly Wave[], fn: "sin" | "cos", a: Term): readonly Wave[] {
  return collected(waves.flatMap((w): Wave[] => {
    const [up, down, c] = [plus(w.arg, a), minus(w.arg, a), times(half, w.c)];
    if (w.fn === "cos" && fn === "cos") return [{ c, fn: "cos", arg: down }, { c, fn: "cos", arg: up }];
    if (w.fn === "sin" && fn === "sin") return [{ c, fn: "cos", arg: down }, { c: negated(c), fn: "cos", arg: up }];
    if (w.fn === "sin") return [{ c, fn: "sin", arg: up }, { c, fn: "sin", arg: down }];
    return [{ c, fn: "sin", arg: up }, { c: negated(c), fn: "sin", arg: down }];
  }));
}

/** The integrand in this form, or null. */
export function exponentialForm(f: Term, x: string): ExponentialForm | null {
  let exponent: Term = ZERO_T;
  let waves: readonly Wave[] = [{ c: ONE_T, fn: "cos", arg: ZERO_T }];
  const others: Term[] = [];
  let angles = 0;
  for (const g of f.kind === "product" ? f.factors : [f]) {
    const [base, e] = g.kind === "power" ? [g.base, g.exponent] : [g, ONE_T];
    const n = integerOf(e);
    if (g.kind === "call" && g.fn === "exp") {
      if (linearIn(g.arg, x) === null) return null;
      exponent = plus(exponent, g.arg);
    } else if (g.kind === "power" && !occursIn(g.base, x) && linearIn(g.exponent, x) !== null) exponent = plus(exponent, times(g.exponent, call("log", g.base)));
    else if (base.kind === "call" && (base.fn === "sin" || base.fn === "cos") && n !== null && n > 0n && n <= 12n && linearIn(base.arg, x) !== null) {
      for (let i = 0n; i < n; i += 1n) { waves = timesWave(waves, base.fn, base.arg); angles += 1; }
    } else others.push(g);
  }
  const polynomial = polynomialIn(times(...others), x, 20);
  return polynomial === null || waves.length > 40 ? null : { polynomial, exponent, waves, isReduced: angles > 1, hasWaves: angles > 0 };
}

/** The waves as a sum of sines and cosines, times the rest: what the integrand becomes. */
export function reducedTerm(form: ExponentialForm, x: string): Term {
  const rest = times(polynomialOf(form.polynomial, sym(x)), isZeroTerm(form.exponent) ? ONE_T : call("exp", form.exponent));
  return plus(...form.waves.map((w) => times(w.c, rest, isZeroTerm(w.arg) ? ONE_T : call(w.fn, w.arg))));
}

export function integrateExponential(form: ExponentialForm, x: string): Term {
  return plus(...form.waves.map((w) => times(w.c, integrateWave(form.polynomial, form.exponent, w, x))));
}

const timesC = (a: Complex, b: Complex): Complex => ({ re: minus(times(a.re, b.re), times(a.im, b.im)), im: plus(times(a.re, b.im), times(a.im, b.re)) });

function integrateWave(p: readonly Term[], exponent: Term, w: Wave, x: string): Term {
  const alpha = linearIn(exponent, x)?.a ?? ZERO_T;
  const omega = linearIn(w.arg, x)?.a ?? ZERO_T;
  const constant = times(isZeroTerm(alpha) && !isZeroTerm(exponent) ? call("exp", exponent) : ONE_T, isZeroTerm(omega) && !isZeroTerm(w.arg) ? call(w.fn, w.arg) : ONE_T);
  if (isZeroTerm(alpha) && isZeroTerm(omega)) return times(constant, polynomialOf([ZERO_T, ...p.map((c, i) => times(c, num(rational(1n, BigInt(i + 1)))))], sym(x)));
  const size = plus(times(alpha, alpha), times(omega, omega));
  const inverse: Complex = isZeroTerm(omega) ? { re: over(ONE_T, alpha), im: ZERO_T } : isZeroTerm(alpha) ? { re: ZERO_T, im: negated(over(ONE_T, omega)) } : { re: over(alpha, size), im: negated(over(omega, size)) };
  let [re, im]: [Term, Term] = [ZERO_T, ZERO_T];
  let factor = inverse;
  let d: readonly Term[] = p;
  while (d.length > 0) {
    const q = polynomialOf(d, sym(x));
    re = plus(re, times(factor.re, q));
    im = plus(im, times(factor.im, q));
    factor = timesC(factor, { re: negated(inverse.re), im: negated(inverse.im) });
    d = d.slice(1).map((c, i) => times(c, int(i + 1)));
  }
  const e = isZeroTerm(exponent) ? ONE_T : call("exp", exponent);
  if (isZeroTerm(omega)) return times(e, isZeroTerm(w.arg) ? ONE_T : call(w.fn, w.arg), byDegree(re, x));
  const [s, c] = [call("sin", w.arg), call("cos", w.arg)];
  const [first, second] = w.fn === "cos" ? [times(byDegree(re, x), c), negated(times(byDegree(im, x), s))] : [times(byDegree(re, x), s), times(byDegree(im, x), c)];
  return isZeroTerm(exponent) ? plus(first, second) : times(e, plus(first, second));
}

/** A sum in x collected by powers. */
function byDegree(t: Term, x: string): Term {
  const p = polynomialIn(t, x);
  return p === null ? t : polynomialOf(p, sym(x));
}
