/**
 * TRUSTED: what an answer about asymptotes means, completeness included.
 * Vertical: terms are continuous on their domain, so x = p can be one only at an open end of a cell of the domain; there
 * each side has its limit listed (finite, infinite, or none by oscillation), and p is one exactly when some side's is
 * infinite. Far out: y = ax + b is one exactly when f − ax − b → 0; there is none when f/x has no finite limit, or it has
 * the limit a and f − ax has no finite one. A periodic function that takes two different values has none far out, since
 * f(x) − ax − b → 0 and f(x + T) = f(x) make a = 0 and f constant.
 */
import { type Approach, type LimitValue, limitValueShape } from "../../certify/kernel/approach.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, booleanShape, intervalShape, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { type Oscillation, oscillationClaims, oscillationShape } from "../../certify/kernel/oscillation.js";
import { type Interval, REALS, point } from "../../certify/kernel/region.js";
import { nonzeroConstant } from "../../certify/kernel/constant-claims.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, div, mul, sameTerm, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";
import { tilingClaims } from "../../certify/kernel/tiling.js";

export const WANTS = ["all", "vertical", "horizontal", "oblique"] as const;
export interface Plan {
  readonly expr: Term;
  readonly variable: string;
  readonly want: (typeof WANTS)[number];
}
/** Cells that tile the line, or one period: f is defined at every point of the cell, or at none. */
export interface Cell {
  readonly on: Interval;
  readonly defined: boolean;
  /** What f does at an open finite end of a cell of the domain; null at every other end. */
  readonly atLo: SideLimit | null;
  readonly atHi: SideLimit | null;
}
/** Exactly one of the two. */
export interface SideLimit {
  readonly value: LimitValue | null;
  readonly oscillation: Oscillation | null;
}
/** How f behaves at +∞ or −∞: a line; or why there is none. */
export interface Far {
  readonly line: { readonly slope: Term; readonly intercept: Term } | null;
  /** The finite limit a of f/x, when that is not the reason. */
  readonly slope: Term | null;
  /** Without slope: of f/x; with it: of f − a·x. Infinite or oscillating. */
  readonly reason: SideLimit | null;
}
export interface Answer {
  readonly cells: readonly Cell[];
  readonly period: Term | null;
  /** Two points where a periodic function takes different values. */
  readonly distinct: readonly Term[];
  /** null where the domain does not reach, for a periodic function, and when only vertical ones are asked for. */
  readonly left: Far | null;
  readonly right: Far | null;
}

const sideShape: Shape<SideLimit> = record<{ value: LimitValue | null; oscillation: Oscillation | null }>({ value: nullable(limitValueShape), oscillation: nullable(oscillationShape) });
const farShape: Shape<Far> = record<{ line: { slope: Term; intercept: Term } | null; slope: Term | null; reason: SideLimit | null }>({
  line: nullable(record<{ slope: Term; intercept: Term }>({ slope: termShape, intercept: termShape })), slope: nullable(termShape), reason: nullable(sideShape),
});
const planShape: Shape<Plan> = record<{ expr: Term; variable: string; want: Plan["want"] }>({ expr: termShape, variable: symbolShape, want: oneOf(...WANTS) });
const answerShape: Shape<Answer> = record<{ cells: readonly Cell[]; period: Term | null; distinct: readonly Term[]; left: Far | null; right: Far | null }>({
  cells: list(record<{ on: Interval; defined: boolean; atLo: SideLimit | null; atHi: SideLimit | null }>({ on: intervalShape, defined: booleanShape, atLo: nullable(sideShape), atHi: nullable(sideShape) })),
  period: nullable(termShape), distinct: list(termShape), left: nullable(farShape), right: nullable(farShape),
});

const ZERO: Term = { kind: "number", value: { n: 0n, d: 1n } };

function sideClaims(expr: Term, variable: string, at: Approach, side: SideLimit): readonly Claim[] | string {
  if (side.value !== null && side.oscillation === null) return [{ kind: "limit", expr, variable, at, value: side.value }];
  if (side.value === null && side.oscillation !== null) return oscillationClaims(expr, variable, at, side.oscillation);
  return "a side says exactly one thing";
}

function farClaims(expr: Term, variable: string, at: Approach, far: Far): readonly Claim[] | string {
  const x = sym(variable);
  const free = (t: Term): boolean => symbolsOf(t).length === 0;
  if (far.line !== null) {
    const { slope, intercept } = far.line;
    if (far.slope !== null || far.reason !== null || !free(slope) || !free(intercept)) return "a line needs no reason and holds no letter";
    const claims: Claim[] = [{ kind: "limit", expr: sub(expr, add(mul(slope, x), intercept)), variable, at, value: { kind: "finite", value: ZERO } }];
    return isHorizontal(far) ? claims : [...claims, nonzeroConstant(slope)];
  }
  if (far.reason === null || (far.reason.value !== null && far.reason.value.kind === "finite")) return "no reason why there is no asymptote";
  if (far.slope === null) return sideClaims(div(expr, x), variable, at, far.reason);
  if (!free(far.slope)) return "the slope holds a letter";
  const rest = sideClaims(sub(expr, mul(far.slope, x)), variable, at, far.reason);
  return typeof rest === "string" ? rest : [{ kind: "limit", expr: div(expr, x), variable, at, value: { kind: "finite", value: far.slope } }, ...rest];
}

export const isHorizontal = (far: Far): boolean => far.line !== null && far.line.slope.kind === "number" && far.line.slope.value.n === 0n;

function cellClaims(plan: Plan, cell: Cell): readonly Claim[] | string {
  const { expr, variable } = plan;
  const claims: Claim[] = [{ kind: cell.defined ? "defined_on" : "undefined_on", expr, variable, on: cell.on }];
  for (const [end, said, side] of [[cell.on.lo, cell.atLo, "right"], [cell.on.hi, cell.atHi, "left"]] as const) {
    const needed = cell.defined && end.kind === "finite" && !end.closed;
    if (needed !== (said !== null)) return "a limit is needed exactly at the open ends of the domain";
    if (end.kind !== "finite" || said === null) continue;
    const own = sideClaims(expr, variable, { kind: "finite", at: end.at, side }, said);
    if (typeof own === "string") return own;
    claims.push(...own);
  }
  return claims;
}

/** The vertical asymptotes within the cells: proved with the answer. */
export function verticalOf(answer: Answer): readonly { readonly at: Term; readonly left: SideLimit | null; readonly right: SideLimit | null }[] {
  const found: { at: Term; left: SideLimit | null; right: SideLimit | null }[] = [];
  const isInfinite = (s: SideLimit | null): boolean => s?.value !== null && s?.value !== undefined && s.value.kind !== "finite";
  const note = (at: Term, side: "left" | "right", s: SideLimit | null): void => {
    const old = found.find((f) => sameTerm(f.at, at));
    if (old === undefined) found.push({ at, left: null, right: null, [side]: s });
    else old[side] = s;
  };
  for (const c of answer.cells) {
    if (c.on.lo.kind === "finite" && c.atLo !== null) note(c.on.lo.at, "right", c.atLo);
    if (c.on.hi.kind === "finite" && c.atHi !== null) note(c.on.hi.at, "left", c.atHi);
  }
  return found.filter((f) => isInfinite(f.left) || isInfinite(f.right));
}

function farOut(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { expr, variable } = plan;
  const [first] = answer.cells;
  const last = answer.cells[answer.cells.length - 1];
  if (answer.period !== null) {
    const [a, b, ...others] = answer.distinct;
    if (a === undefined || b === undefined || others.length > 0 || answer.left !== null || answer.right !== null) return "a periodic function needs two different values";
    return [nonzeroConstant(sub(substitute(expr, variable, a), substitute(expr, variable, b))), { kind: "defined_on", expr, variable, on: point(a) }, { kind: "defined_on", expr, variable, on: point(b) }];
  }
  const claims: Claim[] = [];
  for (const [cell, far, at] of [[first, answer.left, { kind: "-oo" }], [last, answer.right, { kind: "oo" }]] as const) {
    if (cell === undefined || cell.defined !== (far !== null)) return "the behaviour far out is missing, or not called for";
    const own = far === null ? [] : farClaims(expr, variable, at, far);
    if (typeof own === "string") return own;
    claims.push(...own);
  }
  return claims;
}

export const statement: Statement<Plan, Answer> = {
  op: "asymptotes",
  plan: planShape,
  answer: answerShape,
  claims: (plan, answer) => {
    const { expr, variable } = plan;
    if (symbolsOf(expr).some((s) => s !== variable)) return "a parameter in the function";
    const claims: Claim[] = [];
    const tiles = tilingClaims(answer.cells.map((c) => c.on), REALS, answer.period, [expr], variable);
    if (typeof tiles === "string") return tiles;
    claims.push(...tiles);
    for (const cell of answer.cells) {
      const own = cellClaims(plan, cell);
      if (typeof own === "string") return own;
      claims.push(...own);
    }
    const far = farOut(plan, answer);
    return typeof far === "string" ? far : [...claims, ...far];
  },
};
