/**
 * The sign of a quadratic polynomial without real zeros.
 * Statement: quadraticSigns(p) = mask means: p = a·g² + b·g + c with constants a, b, c and one moving generator g, and p has
 * the sign of a wherever g has a value.
 * Why sound: b² − 4ac < 0, so the parabola does not meet 0 for any real g. Refuses (null): another degree, more moving
 * generators, a discriminant that is not shown to be negative. Example: x² − ∛2·x + ∛4 > 0.
 */
import { maskOf } from "./conditions.js";
import { constantSign } from "./constant.js";
import type { Fuel } from "./fuel.js";
import { type MPoly, addM, exponentOf, generatorsOf, monomial, mulM, scaleM } from "./multipoly.js";
import type { Normalizer } from "./normal.js";
import { rational } from "./rational.js";
import { isConstantTerm } from "./term.js";

export function quadraticSigns(p: MPoly, normalizer: Normalizer, fuel: Fuel): number | null {
  const moving = generatorsOf(p).filter((g) => { const t = normalizer.generators[g]?.term; return t === undefined || !isConstantTerm(t); });
  const [g] = moving;
  if (g === undefined || moving.length !== 1) return null;
  const coefficients: MPoly[] = [new Map(), new Map(), new Map()];
  for (const m of p.values()) {
    const n = exponentOf(m.e, g);
    const old = coefficients[n];
    if (old === undefined) return null;
    coefficients[n] = addM(old, monomial(m.e.map((k, i) => (i === g ? 0 : k)), m.c));
  }
  const [c, b, a] = coefficients;
  if (a === undefined || b === undefined || c === undefined || a.size === 0) return null;
  const [b2, ac] = [mulM(b, b), mulM(a, c)];
  if (b2 === null || ac === null) return null;
  const discriminant = constantSign(normalizer.polynomialTerm(addM(b2, scaleM(ac, rational(-4n)))), fuel);
  const lead = discriminant === -1 ? constantSign(normalizer.polynomialTerm(a), fuel) : null;
  return lead === null ? null : maskOf(lead);
}
