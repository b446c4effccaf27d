/**
 * TRUSTED: what "even", "odd", "both" and "neither" mean. With g(x) = f(−x):
 * f is even when g is defined wherever f is and equals it there. One claim says that for every x, so also for −x, and the
 * domain is symmetric. Odd: the same with −g. "Even" and "odd" alone also say that f is not both: a point is named at
 * which the other property fails. "Neither": a point of the domain whose mirror image is outside of it, or two points, one
 * at which f(c) ≠ f(−c) and one at which f(c) ≠ −f(−c). On an interval all points named lie strictly inside, and the
 * interval is shown to be symmetric, or a point of it is named whose mirror image is outside.
 */
import { insideClaims, positiveConstant } from "../../certify/kernel/constant-claims.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, type ShapeOf, booleanShape, intervalShape, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { type End, type Interval, REALS, point } from "../../certify/kernel/region.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, isConstantTerm, neg, sameTerm, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";
import { tilingClaims } from "../../certify/kernel/tiling.js";

export interface Plan {
  readonly expr: Term;
  readonly variable: string;
  /** null: the natural domain. */
  readonly on: Interval | null;
}
export const kinds = ["even", "odd", "both", "neither"] as const;
/** A point, and the sign of f(at) − f(−at) or of f(at) + f(−at) there. */
const witnessShape = record<{ at: Term; sign: -1 | 1 }>({ at: termShape, sign: oneOf<-1 | 1>(-1, 1) });
export type Witness = ShapeOf<typeof witnessShape>;

const cellShape = record<{ on: Interval; defined: boolean }>({ on: intervalShape, defined: booleanShape });

/** Why −at is outside: f is undefined there, it lies below or above the interval, or it is an end that does not belong to it. */
const reasons = ["undefined", "below", "above", "open end"] as const;
export type Missing = (typeof reasons)[number];

export interface Answer {
  readonly kind: (typeof kinds)[number];
  /** both: a point of the domain. neither: a point of the domain whose mirror image is outside. */
  readonly at: Term | null;
  readonly missing: Missing | null;
  readonly notEven: Witness | null;
  readonly notOdd: Witness | null;
  /** Cells that tile the domain asked for; null: the identity is shown for all x at once. */
  readonly cells: readonly ShapeOf<typeof cellShape>[] | null;
}

const planShape: Shape<Plan> = record<{ expr: Term; variable: string; on: Interval | null }>({ expr: termShape, variable: symbolShape, on: nullable(intervalShape) });
const answerShape: Shape<Answer> = record<{ kind: Answer["kind"]; at: Term | null; missing: Missing | null; notEven: Witness | null; notOdd: Witness | null; cells: Answer["cells"] }>({
  kind: oneOf(...kinds), at: nullable(termShape), missing: nullable(oneOf(...reasons)), notEven: nullable(witnessShape), notOdd: nullable(witnessShape), cells: nullable(list(cellShape)),
});

export const mirrored = (plan: Plan): Term => substitute(plan.expr, plan.variable, neg(sym(plan.variable)));

/** The interval is its own mirror image; ends that belong to it are only allowed in pairs. */
function symmetryClaims(on: Interval | null): readonly Claim[] | string {
  if (on === null || (on.lo.kind === "-oo" && on.hi.kind === "oo")) return [];
  const { lo, hi } = on;
  if (lo.kind !== "finite" || hi.kind !== "finite" || lo.closed !== hi.closed) return "the interval is not symmetric";
  return [{ kind: "equal", left: lo.at, right: neg(hi.at) }];
}

function witnessClaims(plan: Plan, w: Witness, which: "even" | "odd"): readonly Claim[] {
  const expr = which === "even" ? sub(plan.expr, mirrored(plan)) : add(plan.expr, mirrored(plan));
  return [...insideClaims(w.at, plan.on ?? REALS, true), { kind: "sign", expr, variable: plan.variable, on: point(w.at), sign: w.sign }];
}

/** f is defined at c, a point of the interval; −c is outside of its domain, or of the interval. */
function lopsidedClaims(plan: Plan, c: Term, missing: Missing): readonly Claim[] | string {
  const { expr, variable } = plan;
  const { lo, hi } = plan.on ?? REALS;
  const isAt = (e: End): boolean => e.kind === "finite" && e.closed && sameTerm(e.at, c);
  const member: readonly Claim[] = [{ kind: "defined_on", expr, variable, on: point(c) }, ...insideClaims(c, plan.on ?? REALS)];
  const wrong = "the reason does not fit the interval";
  switch (missing) {
    case "undefined": return [...member, { kind: "undefined_on", expr, variable, on: point(neg(c)) }];
    case "below": return lo.kind !== "finite" ? wrong : [...member, positiveConstant(add(lo.at, c))];
    case "above": return hi.kind !== "finite" ? wrong : [...member, positiveConstant(neg(add(hi.at, c)))];
    case "open end": return lo.kind === "finite" && !lo.closed && isAt(hi) ? [...member, { kind: "equal", left: lo.at, right: neg(c) }]
      : hi.kind === "finite" && !hi.closed && isAt(lo) ? [...member, { kind: "equal", left: hi.at, right: neg(c) }] : wrong;
  }
}

/**
 * f(x) + g(x) = 0 wherever f is defined: for all x at once, or cell by cell (f + g is defined and 0 on the cell, or f is
 * undefined there).
 */
function identityClaims(plan: Plan, cells: Answer["cells"], g: Term): readonly Claim[] | string {
  const { expr, variable } = plan;
  if (cells === null) return [{ kind: "equal", left: expr, right: neg(g) }];
  const tiling = tilingClaims(cells.map((c) => c.on), plan.on ?? REALS, null, [], variable);
  if (typeof tiling === "string") return tiling;
  return [...tiling, ...cells.map((c): Claim => c.defined ? { kind: "sign", expr: add(expr, g), variable, on: c.on, sign: 0 } : { kind: "undefined_on", expr, variable, on: c.on })];
}

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { expr, variable } = plan;
  const { kind, at, missing, notEven, notOdd } = answer;
  if (symbolsOf(expr).some((s) => s !== variable)) return "a parameter in the function";
  if ([at, notEven?.at ?? null, notOdd?.at ?? null].some((c) => c !== null && !isConstantTerm(c))) return "a point that is not a constant";
  if ((missing !== null) !== (kind === "neither" && at !== null)) return "a reason without its point, or a point without its reason";
  if (answer.cells !== null && kind === "neither") return "cells without a use";
  if (missing !== null && at !== null) return notEven !== null || notOdd !== null ? "one reason is enough" : lopsidedClaims(plan, at, missing);
  const symmetry = symmetryClaims(plan.on);
  if (typeof symmetry === "string") return symmetry;
  const even = identityClaims(plan, answer.cells, neg(mirrored(plan)));
  const odd = identityClaims(plan, answer.cells, mirrored(plan));
  if (typeof even === "string") return even;
  if (typeof odd === "string") return odd;
  if (kind === "both") {
    if (at === null || notEven !== null || notOdd !== null) return "a point of the domain is needed";
    return [...symmetry, ...even, ...odd, ...insideClaims(at, plan.on ?? REALS, true), { kind: "defined_on", expr, variable, on: point(at) }];
  }
  if (at !== null) return "a point without a use";
  if ((kind === "odd") !== (notEven !== null && notOdd === null) || (kind === "even") !== (notOdd !== null && notEven === null)) return "the points do not fit the kind";
  const against = [...(notEven === null ? [] : witnessClaims(plan, notEven, "even")), ...(notOdd === null ? [] : witnessClaims(plan, notOdd, "odd"))];
  if (kind === "neither" && (notEven === null || notOdd === null)) return "two points are needed";
  return [...symmetry, ...(kind === "even" ? even : kind === "odd" ? odd : []), ...against];
}

export const statement: Statement<Plan, Answer> = { op: "parity", plan: planShape, answer: answerShape, claims };
