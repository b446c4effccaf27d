/** Limits and expansions for proposers: the kernel's own expansions, with coefficients tidied. Untrusted as all of solve/. */
import type { Approach, LimitValue } from "../certify/kernel/approach.js";
import { germOf, limitOf as kernelLimit } from "../certify/kernel/asymptotics.js";
import { MAX_FUEL } from "../certify/kernel/bounds.js";
import { Fuel } from "../certify/kernel/fuel.js";
import { type Rational, isInteger, negQ } from "../certify/kernel/rational.js";
import { type Term, int, isConstantTerm, num, pow, sub, sym } from "../certify/kernel/term.js";
import { tidyConstant } from "./tidy.js";

export type { Approach, LimitValue } from "../certify/kernel/approach.js";

const tidied = (c: Term): Term => (isConstantTerm(c) ? tidyConstant(c) : c);

/** What expr tends to, or null when that is not found. One-sided: ask both sides for a two-sided limit. */
export function limitOf(expr: Term, variable: string, approach: Approach, effort = MAX_FUEL): LimitValue | null {
  const v = kernelLimit(expr, variable, approach, new Fuel(effort));
  return v?.kind === "finite" ? { kind: "finite", value: tidied(v.value) } : v;
}

/** One term of an expansion in powers: coefficient·(x − c)^power, or coefficient·x^power at ±∞. */
export interface PowerTerm {
  readonly coefficient: Term;
  readonly power: Rational;
}

/**
 * The leading terms of expr as powers of x − c (of x at ±∞), most significant first, all up to a remainder of the order
 * named (null: exact). null when another kind of growth (log, exp) occurs, or nothing is found. On the left of c, and at
 * −∞, only integer powers are returned.
 */
export function expansionOf(expr: Term, variable: string, approach: Approach, order = 6): { readonly terms: readonly PowerTerm[]; readonly remainder: Rational | null } | null {
  const found = germOf(expr, variable, approach, order, new Fuel());
  if (found === null) return null;
  const [t] = found.scale.t;
  const isMirrored = approach.kind === "-oo" || (approach.kind === "finite" && approach.side === "left");
  const powerOf = (m: typeof found.scale.t): Rational | null => {
    const [p, ...others] = m;
    if (p === undefined) return { n: 0n, d: 1n };
    if (others.length > 0 || p.of !== t?.of || p.to.kind !== "number") return null;
    const power = approach.kind === "finite" ? negQ(p.to.value) : p.to.value;
    return isMirrored && !isInteger(power) ? null : power;
  };
  const terms: PowerTerm[] = [];
  for (const g of found.germ.terms) {
    const power = powerOf(g.m);
    if (power === null) return null;
    const flips = isMirrored && power.n % 2n !== 0n;
    terms.push({ coefficient: tidied(flips ? sub(int(0), g.c) : g.c), power });
  }
  const remainder = found.germ.rest === null ? null : powerOf(found.germ.rest);
  return found.germ.rest !== null && remainder === null ? null : { terms, remainder };
}

/** (x − c)^p or x^p as a term. */
export function powerTerm(variable: string, at: Term | null, p: Rational): Term {
  const base = at === null || (at.kind === "number" && at.value.n === 0n) ? sym(variable) : sub(sym(variable), at);
  return p.n === 0n ? int(1) : p.n === 1n && p.d === 1n ? base : pow(base, num(p));
}
