/**
 * TRUSTED: what the elements of a conic are. The equation, times a number that is not 0, is a standard form, at all points:
 *   ellipse    (x − h)²/A + (y − k)²/B − 1 = 0 with A, B > 0; a circle when A = B
 *   hyperbola  (x − h)²/A − (y − k)²/B − 1 = 0 with A, B > 0 and axis "x"; the other way round with axis "y"
 *   parabola   (y − k)² − 2p(x − h) = 0 with p ≠ 0 and axis "x"; (x − h)² − 2p(y − k) = 0 with axis "y"
 * For an ellipse that is no circle, `axis` is the one along which it is longer. Each value shown is proved equal to the
 * textbook formula: with a² the larger (the first) of A, B and b² the other, c² = a² − b² or a² + b², e = c/a.
 */
import { nonzeroConstant, positiveConstant } from "../../certify/kernel/constant-claims.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, list, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, div, frac, int, isConstantTerm, mul, neg, pow, sameTerm, sqrt, sub, sym } from "../../certify/kernel/term.js";

export const asks = ["center", "radius", "eccentricity", "foci", "asymptotes", "directrix", "focal_length", "long_axis", "short_axis", "parameter", "distance_to_line"] as const;
export type Ask = (typeof asks)[number];
export interface Plan {
  readonly left: Term;
  readonly right: Term;
  readonly x: string;
  readonly y: string;
  readonly ask: Ask;
  /** distance_to_line: of the centre to u·x + v·y + w = 0, as [u, v, w]; otherwise empty. */
  readonly line: readonly Term[];
}
export interface Answer {
  readonly kind: "ellipse" | "circle" | "hyperbola" | "parabola";
  readonly axis: "x" | "y";
  readonly h: Term;
  readonly k: Term;
  /** A and B; of a parabola p twice. */
  readonly first: Term;
  readonly second: Term;
  readonly scale: Term;
  /** What is shown, in the order of `formulas`. */
  readonly values: readonly Term[];
}

const planShape: Shape<Plan> = record<{ left: Term; right: Term; x: string; y: string; ask: Ask; line: readonly Term[] }>({ left: termShape, right: termShape, x: symbolShape, y: symbolShape, ask: oneOf(...asks), line: list(termShape) });
const answerShape: Shape<Answer> = record<{ kind: Answer["kind"]; axis: "x" | "y"; h: Term; k: Term; first: Term; second: Term; scale: Term; values: readonly Term[] }>({
  kind: oneOf("ellipse", "circle", "hyperbola", "parabola"), axis: oneOf("x", "y"), h: termShape, k: termShape, first: termShape, second: termShape, scale: termShape, values: list(termShape),
});

const square = (t: Term): Term => pow(t, int(2));
/** The left side of the standard form. */
export function standard(plan: Plan, { kind, axis, h, k, first, second }: Answer): Term {
  const [u, v] = [sub(sym(plan.x), h), sub(sym(plan.y), k)];
  if (kind === "parabola") return axis === "x" ? sub(square(v), mul(int(2), first, u)) : sub(square(u), mul(int(2), first, v));
  const [a, b] = [div(square(u), first), div(square(v), second)];
  return add(kind !== "hyperbola" ? add(a, b) : axis === "x" ? sub(a, b) : sub(b, a), int(-1));
}

/** What is asked for, as formulas in the numbers of the standard form; null when such a curve has no such thing. */
export function formulas(plan: Plan, answer: Answer): readonly Term[] | null {
  const { kind, axis, h, k, first, second } = answer;
  const isLong = axis === "x";
  const [a2, b2] = isLong ? [first, second] : [second, first];
  const c = sqrt(kind === "hyperbola" ? add(a2, b2) : sub(a2, b2));
  const isCentred = kind === "ellipse" || kind === "hyperbola";
  switch (plan.ask) {
    case "center": return kind === "parabola" ? null : [h, k];
    case "radius": return kind === "circle" ? [sqrt(first)] : null;
    case "eccentricity": return kind === "parabola" ? [int(1)] : isCentred ? [div(c, sqrt(a2))] : null;
    case "focal_length": return isCentred ? [mul(int(2), c)] : null;
    case "long_axis": return isCentred ? [mul(int(2), sqrt(a2))] : null;
    case "short_axis": return isCentred ? [mul(int(2), sqrt(b2))] : null;
    case "parameter": return kind === "parabola" ? [sqrt(square(first))] : null;
    case "foci": {
      if (kind === "parabola") { const half = mul(frac(1, 2), first); return isLong ? [add(h, half), k] : [h, add(k, half)]; }
      return !isCentred ? null : isLong ? [sub(h, c), k, add(h, c), k] : [h, sub(k, c), h, add(k, c)];
    }
    // The line x = value or y = value, across the axis.
    case "directrix": return kind === "parabola" ? [sub(isLong ? h : k, mul(frac(1, 2), first))] : null;
    // y − k = ±value·(x − h).
    case "asymptotes": return kind === "hyperbola" ? [sqrt(div(second, first))] : null;
    case "distance_to_line": {
      const [u, v, w] = plan.line;
      if (u === undefined || v === undefined || w === undefined || kind === "parabola") return null;
      return [div(sqrt(square(add(mul(u, h), mul(v, k), w))), sqrt(add(square(u), square(v))))];
    }
  }
}

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { kind, axis, first, second, scale, values } = answer;
  const numbers = [answer.h, answer.k, first, second, scale, ...values, ...plan.line];
  if (plan.x === plan.y || !numbers.every(isConstantTerm)) return "the numbers of a standard form";
  if (plan.ask === "distance_to_line" ? plan.line.length !== 3 : plan.line.length !== 0) return "a line where one is meant";
  const wanted = formulas(plan, answer);
  if (wanted === null || wanted.length !== values.length) return "such a curve has no such thing";
  if ((kind === "circle" || kind === "parabola") && !sameTerm(first, second)) return "one number for a circle and a parabola";
  const shape: readonly Claim[] = kind === "parabola" ? [nonzeroConstant(first)] : [positiveConstant(first), positiveConstant(second)];
  const longer: readonly Claim[] = kind !== "ellipse" ? [] : [positiveConstant(axis === "x" ? add(first, neg(second)) : add(second, neg(first)))];
  const [given, form] = [mul(scale, sub(plan.left, plan.right)), standard(plan, answer)];
  return [
    nonzeroConstant(scale), ...shape, ...longer,
    // Both ways: x² + y² + x/x = 5 has no points on x = 0, and is no circle.
    { kind: "equal", left: given, right: form }, { kind: "equal", left: form, right: given },
    ...wanted.map((f, i): Claim => ({ kind: "equal", left: f, right: values[i] ?? f })),
  ];
}

export const statement: Statement<Plan, Answer> = { op: "conic", plan: planShape, answer: answerShape, claims };
