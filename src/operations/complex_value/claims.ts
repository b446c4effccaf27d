/**
 * TRUSTED: what a value among complex numbers means. A complex number is a pair of real ones; the symbol i stands for
 * (0, 1). Each complex unknown z is the pair z_re, z_im; the symbol z_bar (z_1bar for z_1) is its conjugate. Sums,
 * products, whole powers, quotients and moduli are computed on pairs; everything else in a formula is real. The facts
 * become real equations, and kernel/determined.ts says what has to be proved: every pair that satisfies them gives the
 * values shown, and there is one. A modulus is found by its square.
 */
import { positiveConstant } from "../../certify/kernel/constant-claims.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { conditionsOf } from "../../certify/kernel/conditions.js";
import { type Shape, type ShapeOf, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { type Condition, type Determined, type Problem, determinedClaims, determinedShape } from "../../certify/kernel/determined.js";
import { signQ } from "../../certify/kernel/rational.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, call, int, integerOf, isConstantTerm, mul, neg, pow, sqrt, sub, sym, symbolsOf } from "../../certify/kernel/term.js";

/** equal: left = right. imaginary: left has real part 0 and another imaginary part. real: imaginary part 0. parts_equal, parts_opposite: of left. */
const factShape = record<{ kind: "equal" | "imaginary" | "real" | "parts_equal" | "parts_opposite"; left: Term; right: Term | null }>({
  kind: oneOf("equal", "imaginary", "real", "parts_equal", "parts_opposite"), left: termShape, right: nullable(termShape),
});
export type Fact = ShapeOf<typeof factShape>;
export const asks = ["value", "real_part", "imaginary_part", "conjugate", "modulus", "quadrant"] as const;

export interface Plan {
  readonly facts: readonly Fact[];
  readonly complex: readonly string[];
  readonly real: readonly string[];
  /** What is asked about; several only with "value", of real unknowns. */
  readonly about: readonly Term[];
  readonly ask: (typeof asks)[number];
}
export interface Answer {
  readonly determined: Determined;
  /** The modulus; null for anything else. */
  readonly modulus: Term | null;
}

export interface Pair { readonly re: Term; readonly im: Term }
const ZERO = int(0);
export const conjugateName = (z: string): string => (z.includes("_") ? `${z}bar` : `${z}_bar`);
export const reName = (z: string): string => `${z}_re`;
export const imName = (z: string): string => `${z}_im`;

const isNought = (t: Term): boolean => t.kind === "number" && signQ(t.value) === 0;
const plus = (a: Term, b: Term): Term => (isNought(a) ? b : isNought(b) ? a : add(a, b));
const times = (a: Term, b: Term): Term => (isNought(a) || isNought(b) ? ZERO : mul(a, b));
const timesPair = (a: Pair, b: Pair): Pair => ({ re: plus(times(a.re, b.re), neg(times(a.im, b.im))), im: plus(times(a.re, b.im), times(a.im, b.re)) });
export const squaredModulus = ({ re, im }: Pair): Term => plus(times(re, re), times(im, im));

/** Powers written out. */
const MAX_POWER = 12n;
function powerOf(base: Pair, n: bigint): Pair | null {
  const times1 = n < 0n ? -n : n;
  if (n === 0n || times1 > MAX_POWER) return null;
  let p = base;
  for (let k = 1n; k < times1; k += 1n) p = timesPair(p, base);
  if (n > 0n) return p;
  const over = pow(squaredModulus(p), int(-1));
  return { re: mul(p.re, over), im: isNought(p.im) ? ZERO : mul(neg(p.im), over) };
}

/** i^n for any n by its remainder mod 4. */
const unitPower = (n: bigint): Pair => { const r = ((n % 4n) + 4n) % 4n; return r === 0n ? { re: int(1), im: ZERO } : r === 1n ? { re: ZERO, im: int(1) } : r === 2n ? { re: int(-1), im: ZERO } : { re: ZERO, im: int(-1) }; };

/** A formula as a pair of real terms; null when a part of it has no meaning here. */
export function pairOf(t: Term, plan: Pick<Plan, "complex" | "real">, fuel = 200): Pair | null {
  if (fuel <= 0) return null;
  switch (t.kind) {
    case "number": case "constant": return { re: t, im: ZERO };
    case "root": return null;
    case "symbol": {
      if (t.name === "i") return { re: ZERO, im: int(1) };
      if (plan.real.includes(t.name)) return { re: t, im: ZERO };
      const z = plan.complex.find((c) => c === t.name || conjugateName(c) === t.name);
      return z === undefined ? null : { re: sym(reName(z)), im: z === t.name ? sym(imName(z)) : neg(sym(imName(z))) };
    }
    case "sum": {
      let out: Pair = { re: ZERO, im: ZERO };
      for (const p of t.terms) { const q = pairOf(p, plan, fuel - 1); if (q === null) return null; out = { re: plus(out.re, q.re), im: plus(out.im, q.im) }; }
      return out;
    }
    case "product": {
      let out: Pair = { re: int(1), im: ZERO };
      for (const p of t.factors) {
        const q = pairOf(p, plan, fuel - 1);
        // 0 times something that may be undefined is no 0.
        if (q === null || (isNought(q.re) && isNought(q.im) && conditionsOf(t)?.length !== 0)) return null;
        out = timesPair(out, q);
      }
      return out;
    }
    case "power": {
      const n = integerOf(t.exponent);
      if (n !== null && t.base.kind === "symbol" && t.base.name === "i") return unitPower(n);
      if (isConstantTerm(t)) return { re: t, im: ZERO };
      const base = pairOf(t.base, plan, fuel - 1);
      return base === null || n === null ? null : isNought(base.im) ? { re: pow(base.re, t.exponent), im: ZERO } : powerOf(base, n);
    }
    case "call": {
      if (isConstantTerm(t)) return { re: t, im: ZERO };
      const arg = t.fn === "abs" ? pairOf(t.arg, plan, fuel - 1) : null;
      return arg === null ? null : { re: isNought(arg.im) ? call("abs", arg.re) : sqrt(squaredModulus(arg)), im: ZERO };
    }
  }
}

/** A number has a value where both of its parts do: this is what a part needs that is not looked at otherwise. */
const exists = (part: Term): readonly Condition[] | null => conditionsOf(part)?.map(({ term, requires }) => ({ expr: term, is: requires })) ?? null;

/** The real problem; a string when the plan has no meaning. */
export function problemOf(plan: Plan): Problem | string {
  const { complex, real, about, ask } = plan;
  const unknowns = [...complex.flatMap((z) => [reName(z), imName(z)]), ...real];
  const taken = ["i", ...complex, ...complex.map(conjugateName), ...unknowns];
  if (new Set(taken).size !== taken.length) return "two unknowns with one name";
  const equations: Term[] = [];
  const conditions: Condition[] = [];
  for (const f of plan.facts) {
    const [left, right] = [pairOf(f.left, plan), f.right === null ? null : pairOf(f.right, plan)];
    if (left === null || (f.kind === "equal") !== (f.right !== null) || (f.right !== null && right === null)) return "a fact that has no meaning here";
    if (right !== null) equations.push(...[sub(left.re, right.re), sub(left.im, right.im)].filter((e) => !isConstantTerm(e) || !isNought(e)));
    else if (f.kind === "imaginary") { equations.push(left.re); conditions.push({ expr: left.im, is: "nonzero" }); }
    else if (f.kind === "real") {
      const other = exists(left.re);
      if (other === null) return "nested too deeply";
      equations.push(left.im);
      conditions.push(...other);
    } else equations.push(f.kind === "parts_equal" ? sub(left.re, left.im) : add(left.re, left.im));
  }
  // An equation that holds is defined: what it divides by is not 0.
  for (const e of equations) for (const c of conditionsOf(e) ?? []) if (c.requires === "nonzero" && !isConstantTerm(c.term)) conditions.push({ expr: c.term, is: "nonzero" });
  const [first, ...others] = about.map((t) => pairOf(t, plan));
  if (first === undefined || first === null) return "nothing is asked about";
  if (others.length > 0) {
    const all = [first, ...others];
    return ask === "value" && all.every((p) => p !== null && isNought(p.im)) ? { unknowns, equations, conditions, targets: all.map((p) => p?.re ?? ZERO) } : "several values are of real numbers";
  }
  const unseen = ask === "real_part" ? exists(first.im) : ask === "imaginary_part" ? exists(first.re) : [];
  if (unseen === null) return "nested too deeply";
  const targets = ask === "real_part" ? [first.re] : ask === "imaginary_part" ? [first.im] : ask === "modulus" ? [squaredModulus(first)] : ask === "value" && isNought(first.im) ? [first.re] : [first.re, ask === "conjugate" ? neg(first.im) : first.im];
  return { unknowns, equations, conditions: [...conditions, ...unseen], targets };
}

/** The values, one list for each case. */
export const valuesOf = (answer: Answer): readonly (readonly Term[])[] => answer.determined.cases.map((c) => c.values);

const planShape: Shape<Plan> = record<{ facts: readonly Fact[]; complex: readonly string[]; real: readonly string[]; about: readonly Term[]; ask: Plan["ask"] }>({ facts: list(factShape), complex: list(symbolShape), real: list(symbolShape), about: list(termShape), ask: oneOf(...asks) });
const answerShape: Shape<Answer> = record<{ determined: Determined; modulus: Term | null }>({ determined: determinedShape, modulus: nullable(termShape) });

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const problem = problemOf(plan);
  if (typeof problem === "string") return problem;
  const out = determinedClaims(problem, answer.determined);
  if (typeof out === "string") return out;
  const [value, ...others] = valuesOf(answer);
  if (plan.ask === "quadrant") {
    const [re, im] = value ?? [];
    if (others.length > 0 || re === undefined || im === undefined || !isSigned(re) || !isSigned(im)) return "the signs of the parts are not plain";
  }
  if (plan.ask !== "modulus") return answer.modulus === null ? out : "a modulus that is not asked for";
  const { modulus } = answer;
  if (modulus === null || !isConstantTerm(modulus) || others.length > 0 || symbolsOf(modulus).length > 0) return "one modulus is asked for";
  const square: Claim = { kind: "equal", left: mul(modulus, modulus), right: value?.[0] ?? ZERO };
  return isNought(modulus) ? [...out, square] : [...out, square, positiveConstant(modulus)];
}

/** A literal number that is not 0: its sign is seen. */
const isSigned = (t: Term): boolean => t.kind === "number" && signQ(t.value) !== 0;
/** 1 to 4. */
export const quadrantOf = (re: Term, im: Term): number => {
  const [a, b] = [re, im].map((t) => (t.kind === "number" ? signQ(t.value) : 0));
  return a === 1 ? (b === 1 ? 1 : 4) : b === 1 ? 2 : 3;
};

export const statement: Statement<Plan, Answer> = { op: "complex_value", plan: planShape, answer: answerShape, claims };
