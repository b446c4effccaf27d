/**
 * TRUSTED: what an answer about concavity means.
 * f is concave up (strictly convex) where f'' > 0 and concave down where f'' < 0, on each open cell of the chart. Two
 * neighbouring cells of one sign join at a cut at which f' exists (`smooth`): f' is continuous there and strictly monotone
 * on both sides, hence throughout. At a corner or cusp they do not join: x^(2/3) is concave down on both sides of 0 only.
 * Elsewhere the formula for f' is undefined at the cut, and the cells are left apart: each is right, though for |x|^3, whose
 * f' exists at 0 all the same, they are not the longest possible.
 * Inflection point (拐点): a point of the curve at which f is continuous and the sign of f'' changes. A tangent need not
 * exist there; this is the convention of Stewart and of 同济《高等数学》 ("连续曲线凹弧与凸弧的分界点"). f'' = 0 alone is not enough.
 * With a repetition the chart is that of one period, and every point and cell stands for all its copies.
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { type ChartPiece, chartOrPeriodClaims, signShape } from "../../certify/kernel/chart.js";
import { type Shape, type ShapeOf, booleanShape, intervalShape, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { type Repetition, repetitionShape } from "../../certify/kernel/period.js";
import { type Interval, REALS, point } from "../../certify/kernel/region.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, int, isConstantTerm, substitute, symbolsOf } from "../../certify/kernel/term.js";

export const wants = ["both", "intervals", "points"] as const;
export type Want = (typeof wants)[number];

export interface Plan {
  readonly expr: Term;
  readonly variable: string;
  /** null: the natural domain. */
  readonly on: Interval | null;
  readonly want: Want;
}

/** A place where f'' vanishes (`zero`) or its formula is undefined; `smooth`: the formula for f' is defined there. */
const cutShape = record<{ x: Term; y: Term; zero: boolean; smooth: boolean }>({ x: termShape, y: termShape, zero: booleanShape, smooth: booleanShape });
const pieceShape = record<{ on: Interval; cuts: readonly ShapeOf<typeof cutShape>[]; signs: readonly (-1 | 0 | 1)[] }>({ on: intervalShape, cuts: list(cutShape), signs: list(signShape) });
export type Cut = ShapeOf<typeof cutShape>;
export type Piece = ShapeOf<typeof pieceShape>;

export interface Answer {
  readonly second: Term;
  readonly pieces: readonly Piece[];
  readonly repetition: Repetition | null;
}

const planShape: Shape<Plan> = record<{ expr: Term; variable: string; on: Interval | null; want: Want }>({ expr: termShape, variable: symbolShape, on: nullable(intervalShape), want: oneOf(...wants) });
const answerShape: Shape<Answer> = record<{ second: Term; pieces: readonly Piece[]; repetition: Repetition | null }>({ second: termShape, pieces: list(pieceShape), repetition: nullable(repetitionShape) });

export const chartOf = (piece: Piece): ChartPiece => ({ on: piece.on, cuts: piece.cuts.map((c) => c.x), signs: piece.signs });

/** The cuts of a piece at which the sign of f'' changes. */
export const inflectionsOf = (piece: Piece): readonly Cut[] => piece.cuts.filter((_, i) => {
  const [before, after] = [piece.signs[i], piece.signs[i + 1]];
  return before !== undefined && after !== undefined && before !== 0 && after !== 0 && before !== after;
});

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { expr, variable } = plan;
  if (symbolsOf(expr).some((s) => s !== variable)) return "a parameter in the function";
  const signs = answer.pieces.flatMap((p) => p.signs);
  if (signs.includes(0) && signs.some((s) => s !== 0)) return "a curve that is straight on a part of its domain";
  const [first, second] = [derivativeOfOrder(expr, variable, 1), derivativeOfOrder(expr, variable, 2)];
  const chart = chartOrPeriodClaims(expr, variable, plan.on ?? REALS, answer.repetition, answer.second, answer.pieces.map(chartOf), 2);
  if (typeof chart === "string") return chart;
  if (first === null || second === null) return "expression nested too deeply";
  const out: Claim[] = [...chart];
  for (const cut of answer.pieces.flatMap((p) => p.cuts)) {
    if (!isConstantTerm(cut.x) || !isConstantTerm(cut.y)) return "a point that is not a constant";
    const on = point(cut.x);
    out.push({ kind: "equal", left: substitute(expr, variable, cut.x), right: cut.y });
    out.push({ kind: cut.smooth ? "defined_on" : "undefined_on", expr: first, variable, on });
    out.push(cut.zero ? { kind: "equal", left: substitute(second, variable, cut.x), right: int(0) } : { kind: "undefined_on", expr: second, variable, on });
  }
  return out;
}

export const statement: Statement<Plan, Answer> = { op: "concavity", plan: planShape, answer: answerShape, claims };
