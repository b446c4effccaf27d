/**
 * Asymptotic expansions of terms. Statement: expand(t) = g means that t is defined eventually and that g is its germ.
 * Why sound: term by term, |a·b| ≤ K·|bound a|·|bound b| for products, and germs.ts for powers and functions. A part
 * without the variable must be defined for all values of its parameters.
 */
import { type Condition, ALLOWED, conditionsOf, maskOf } from "./conditions.js";
import { constantSign, isDefinedConstant, rootsAreSound } from "./constant.js";
import { occursIn } from "./derivative.js";
import type { Fuel } from "./fuel.js";
import { Germs } from "./germs.js";
import { type Germ, Scale, ZERO_GERM } from "./scale.js";
import { type Term, int, isConstantTerm } from "./term.js";

/** A term without the variable that is defined, whatever its parameters are. */
export function isDefinedForAll(t: Term, fuel: Fuel): boolean {
  if (isConstantTerm(t)) return isDefinedConstant(t, fuel);
  const holds = (c: Condition): boolean => {
    const s = constantSign(c.term, fuel);
    return s !== null && (maskOf(s) & ALLOWED[c.requires]) !== 0;
  };
  return rootsAreSound(t) && (conditionsOf(t)?.every(holds) ?? false);
}

export class Expander {
  private readonly germs: Germs;
  private readonly variable: string;
  private readonly x: Germ;

  /** `x` is the germ of the variable. */
  constructor(scale: Scale, variable: string, x: Germ) {
    this.germs = new Germs(scale);
    this.variable = variable;
    this.x = x;
  }

  expand(t: Term, fuel = 200): Germ | null {
    const { germs } = this;
    const { scale } = germs;
    if (fuel <= 0 || !scale.fuel.spend(1)) return null;
    if (!occursIn(t, this.variable)) return isDefinedForAll(t, scale.fuel) ? germs.constant(t) : scale.fuel.note("a constant part that is not shown to be defined");
    switch (t.kind) {
      case "sum": return this.fold(t.terms, ZERO_GERM, (a, b) => scale.sum(a, b), fuel - 1);
      case "product": return this.fold(t.factors, germs.constant(int(1)), (a, b) => scale.multiply(a, b), fuel - 1);
      case "power": {
        const base = this.expand(t.base, fuel - 1);
        if (base === null) return null;
        if (t.exponent.kind === "number") return germs.rationalPower(base, t.exponent.value);
        const [e, log] = [this.expand(t.exponent, fuel - 1), germs.log(base)];
        const product = e === null || log === null ? null : scale.multiply(e, log);
        return product === null ? null : germs.exp(product);
      }
      case "call": {
        const arg = this.expand(t.arg, fuel - 1);
        return arg === null ? null : germs.apply(t.fn, arg);
      }
      default: return this.x;
    }
  }

  private fold(items: readonly Term[], start: Germ, op: (a: Germ, b: Germ) => Germ | null, fuel: number): Germ | null {
    let out: Germ | null = start;
    for (const t of items) {
      const g = this.expand(t, fuel - 1);
      out = g === null || out === null ? null : op(out, g);
      if (out === null) return null;
    }
    return out;
  }
}
