/**
 * TRUSTED: what the derivative of an implicit function means. H = left − right. Wherever y is a differentiable function
 * of x with H(x, y) = 0 and H_y ≠ 0, the chain rule gives y' = −H_x/H_y, and `first` is defined and equal to that. The
 * second derivative is D = first_x + first_y·first; `second` equals D on the curve: D = second + cofactor·H, and H = 0
 * there. At a point: it lies on the curve, H and its partial derivatives exist and are continuous around it, and
 * H_y ≠ 0 there, so that such a function exists (implicit function theorem). Without a point the curve is shown to have
 * one: of an empty curve, or one with H_y = 0 throughout, everything is true. With the numbers named for x and the
 * letters, H is continuous in y on [lo, hi] and changes its sign; H_y ≠ 0 there, and what is asked for is defined.
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { differentiate } from "../../certify/kernel/derivative.js";
import { type Shape, type ShapeOf, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { nonzeroConstant } from "../../certify/kernel/constant-claims.js";
import { closedAt, interval, point } from "../../certify/kernel/region.js";
import { atValues, strictAt } from "../../certify/kernel/slope.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, div, int, isConstantTerm, mul, neg, sub, symbolsOf } from "../../certify/kernel/term.js";

const planShape = record<{ left: Term; right: Term; x: string; y: string; order: 1 | 2; at: Term | null; atY: Term | null }>({
  left: termShape, right: termShape, x: symbolShape, y: symbolShape, order: oneOf(1, 2), at: nullable(termShape), atY: nullable(termShape),
});
/** A stretch that the curve crosses: numbers for x and the letters, and the signs of H at lo and, opposite, at hi. */
const crossingShape = record<{ values: readonly { name: string; value: Term }[]; lo: Term; hi: Term; sign: -1 | 1 }>({
  values: list(record<{ name: string; value: Term }>({ name: symbolShape, value: termShape })), lo: termShape, hi: termShape, sign: oneOf<-1 | 1>(-1, 1),
});
export type Crossing = ShapeOf<typeof crossingShape>;
const answerShape: Shape<Answer> = record<{ hx: Term; hy: Term; first: Term; second: Term | null; cofactor: Term | null; value: Term | null; crossing: Crossing | null }>({
  hx: termShape, hy: termShape, first: termShape, second: nullable(termShape), cofactor: nullable(termShape), value: nullable(termShape), crossing: nullable(crossingShape),
});
export type Plan = ShapeOf<typeof planShape>;
export interface Answer {
  /** Partial derivatives of left − right. */
  readonly hx: Term;
  readonly hy: Term;
  readonly first: Term;
  readonly second: Term | null;
  readonly cofactor: Term | null;
  readonly value: Term | null;
  /** Unless a point is asked for. */
  readonly crossing: Crossing | null;
}

/** The derivative along the curve of a term in x and y, where y' = first. */
export function alongCurve(t: Term, x: string, y: string, first: Term): Term | null {
  const [tx, ty] = [differentiate(t, x), differentiate(t, y)];
  return tx === null || ty === null ? null : add(tx, mul(ty, first));
}

/** There is a point of the curve at which `wanted` is defined and H_y ≠ 0 (intermediate value theorem). */
function crossingClaims(y: string, h: Term, hy: Term, wanted: Term, c: Crossing): readonly Claim[] | string {
  const letters = [...new Set([...symbolsOf(h), ...symbolsOf(wanted)])].filter((s) => s !== y);
  if (c.values.length !== letters.length || !letters.every((s) => c.values.some((v) => v.name === s)) || c.values.some((v) => v.value.kind !== "number")) return "one number for each letter is needed";
  const at = (t: Term): Term => atValues(t, c.values.map((v) => [v.name, v.value] as const));
  const on = interval(closedAt(c.lo), closedAt(c.hi));
  return [
    { kind: "sign", expr: at(h), variable: y, on: point(c.lo), sign: c.sign }, { kind: "sign", expr: neg(at(h)), variable: y, on: point(c.hi), sign: c.sign },
    { kind: "defined_on", expr: at(h), variable: y, on }, { kind: "nonzero", expr: at(hy), variable: y, on }, { kind: "defined_on", expr: at(wanted), variable: y, on },
  ];
}

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { x, y, at, atY, order } = plan;
  const h = sub(plan.left, plan.right);
  const [rx, ry] = [derivativeOfOrder(h, x, 1), derivativeOfOrder(h, y, 1)];
  if (rx === null || ry === null || x === y || !symbolsOf(h).includes(y)) return "y does not occur in the equation";
  if ((order === 2) !== (answer.second !== null)) return "a second derivative is given exactly when it is asked for";
  const slope = neg(div(rx, ry));
  const out: Claim[] = [
    { kind: "derivative", expr: h, variable: x, order: 1, result: answer.hx },
    { kind: "derivative", expr: h, variable: y, order: 1, result: answer.hy },
    { kind: "equal", left: slope, right: answer.first },
  ];
  const again = alongCurve(answer.first, x, y, answer.first);
  if (again === null) return "expression nested too deeply";
  if (answer.second !== null) out.push({ kind: "equal", left: again, right: answer.cofactor === null ? answer.second : add(answer.second, mul(answer.cofactor, h)) });
  if ((at === null) !== (answer.value === null) || (at === null) !== (atY === null)) return "a value is given exactly when a point is asked for";
  if (at === null || atY === null || answer.value === null) {
    const crossing = answer.crossing === null ? "a point of the curve is needed" : crossingClaims(y, h, ry, order === 1 ? slope : again, answer.crossing);
    return typeof crossing === "string" ? crossing : [...out, ...crossing];
  }
  if (answer.crossing !== null) return "the point asked for is enough";
  if (!isConstantTerm(at) || !isConstantTerm(atY)) return "the point is not constant";
  const values = [[x, at], [y, atY]] as const;
  const wanted = order === 1 ? slope : again;
  const strict = strictAt([h, rx, ry, wanted], values);
  if (strict === null) return "expression nested too deeply";
  return [...out, { kind: "equal", left: atValues(h, values), right: int(0) }, ...strict, nonzeroConstant(atValues(ry, values)), { kind: "equal", left: atValues(wanted, values), right: answer.value }];
}

export const statement: Statement<Plan, Answer> = { op: "implicit_derivative", plan: planShape, answer: answerShape, claims };
