/** Conditions on parameters in the form a person would write: r ≠ 0 for π·r² ≠ 0, A > 0 for √(A/π) > 0. A proposer. */
import type { Condition } from "../certify/kernel/conditions.js";
import { Fuel } from "../certify/kernel/fuel.js";
import type { ParameterCondition } from "../certify/kernel/literal.js";
import { type MPoly, commonE, contentM, divideByMonomial, leadingM, negM, rationalOfM, scaleM } from "../certify/kernel/multipoly.js";
import { Normalizer } from "../certify/kernel/normal.js";
import { ONE, divQ, signQ } from "../certify/kernel/rational.js";
import { type Term, int, isConstantTerm, mul, neg, pow } from "../certify/kernel/term.js";
import { signAt } from "./order.js";
import { tidy } from "./tidy.js";

interface Factor { readonly term: Term; readonly isOdd: boolean; readonly isBelow: boolean }

/** The condition in parts, each about one factor or about a product whose sign matters; null when it never holds. */
export function simplified(c: Condition): readonly ParameterCondition[] | null {
  const normalizer = new Normalizer(new Fuel(), { expandAngles: false });
  const f = normalizer.normalize(c.term);
  if (f === null) return isConstantTerm(c.term) ? constantHolds(c) : [{ term: c.term, requires: c.requires }];
  const top = factorsOf(f.n, normalizer, false);
  const bottom = factorsOf(f.d, normalizer, true);
  if (top === null) return c.requires === "nonnegative" ? [] : null;
  const factors = [...top.factors, ...(bottom?.factors ?? [])];
  const sign = top.sign * (bottom?.sign ?? 1);
  const nonzero = factors.filter((x) => x.isBelow || c.requires !== "nonnegative").map((x): ParameterCondition => ({ term: x.term, requires: "nonzero" }));
  if (c.requires === "nonzero") return nonzero;
  const odd = factors.filter((x) => x.isOdd);
  if (odd.length === 0) return sign > 0 ? nonzero : c.requires === "nonnegative" ? [...nonzero, ...factors.filter((x) => !x.isBelow).map((x): ParameterCondition => ({ term: neg(x.term), requires: "nonnegative" }))] : null;
  const [above, below] = [odd.filter((x) => !x.isBelow).map((x) => x.term), odd.filter((x) => x.isBelow).map((x) => x.term)];
  const product = mul(...above, ...below.map((t) => pow(t, int(-1))));
  const term = tidy(sign > 0 ? product : neg(product));
  return [{ term, requires: c.requires }, ...nonzero.filter((n) => !odd.some((x) => x.term === n.term))];
}

function constantHolds(c: Condition): readonly ParameterCondition[] | null {
  const s = signAt(c.term, "", int(0));
  return s === null || (c.requires === "nonzero" ? s === 0 : c.requires === "positive" ? s <= 0 : s < 0) ? null : [];
}

/** The factors that are not positive everywhere, and the sign of what is left; null for the polynomial 0. */
function factorsOf(p: MPoly, normalizer: Normalizer, isBelow: boolean): { readonly factors: readonly Factor[]; readonly sign: number } | null {
  if (p.size === 0) return null;
  const factors: Factor[] = [];
  let sign = 1;
  const include = (term: Term, n: number): void => {
    if (!isConstantTerm(term)) { factors.push({ term, isOdd: n % 2 === 1, isBelow }); return; }
    if (n % 2 === 1 && (signAt(term, "", int(0)) ?? 1) < 0) sign = -sign;
  };
  const common = commonE(p);
  for (const [g, n] of common.entries()) {
    const generator = normalizer.generators[g];
    if (n === 0 || generator === undefined || generator.positive) continue;
    const t = generator.term;
    // An even root is positive exactly where its radicand is, an odd one has its sign.
    if (t.kind === "power") {
      const inner = generator.relation === null ? null : factorsOf(generator.relation.value, normalizer, isBelow);
      if (inner === null) include(t.base, 1);
      else { factors.push(...inner.factors); sign *= inner.sign; }
    }
    else if (t.kind === "call" && t.fn === "abs") include(t.arg, 2);
    else include(t, n);
  }
  const rest = divideByMonomial(scaleM(p, divQ(ONE, contentM(p))), common);
  const lead = leadingM(rest);
  const positive = lead !== undefined && signQ(lead.c) < 0 ? negM(rest) : rest;
  if (positive !== rest) sign = -sign;
  if (rationalOfM(positive) === null) include(tidy(normalizer.polynomialTerm(positive)), 1);
  return { factors, sign };
}
