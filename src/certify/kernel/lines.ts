/**
 * The lines of a calculation of a limit. Used by statements; it proves nothing.
 * Meaning: whatever a line says is among its claims. `rewrite`: equal wherever the line before is defined. `same`: has the
 * same limit. `substitute`: the line before is defined at the point, so it is continuous there and its value is the limit.
 * `quotient`: the line before is top/bottom. `lhopital`: top and bottom are the derivatives of the ones before, which both
 * tend to 0, or to ±∞, and their quotient has the limit. `squeeze`: the line before is expr·sin u or expr·cos u
 * with expr → 0. `exponent`: the line before is exp(expr), and expr tends to `inner`.
 */
import { type Approach, type LimitValue, limitValueShape } from "./approach.js";
import type { Claim } from "./claim.js";
import { holdsFloor } from "./floor.js";
import { type Shape, nullable, oneOf, record, termShape } from "./decode.js";
import { type Term, call, div, int, mul, pow, substitute } from "./term.js";

export const LINE_KINDS = ["rewrite", "same", "substitute", "quotient", "lhopital", "squeeze", "exponent"] as const;
export interface Line {
  readonly kind: (typeof LINE_KINDS)[number];
  /** The line itself; for `substitute` the value. */
  readonly expr: Term;
  /** quotient, lhopital: the two parts of expr. squeeze: `top` is the bounded factor. */
  readonly top: Term | null;
  readonly bottom: Term | null;
  /** lhopital: what top and bottom of the line before do. */
  readonly form: "0/0" | "oo/oo" | null;
  readonly inner: LimitValue | null;
}
export const lineShape: Shape<Line> = record<{ kind: Line["kind"]; expr: Term; top: Term | null; bottom: Term | null; form: Line["form"]; inner: LimitValue | null }>({
  kind: oneOf(...LINE_KINDS), expr: termShape, top: nullable(termShape), bottom: nullable(termShape), form: nullable(oneOf("0/0", "oo/oo")), inner: nullable(limitValueShape),
});

const ZERO_LIMIT: LimitValue = { kind: "finite", value: int(0) };

export function lineClaims(start: Term, variable: string, approaches: readonly Approach[], value: LimitValue, lines: readonly Line[]): readonly Claim[] | string {
  // `substitute` rests on continuity.
  if (lines.some((l) => holdsFloor(l.expr)) || holdsFloor(start)) return "a calculation with floors";
  const claims: Claim[] = [];
  let before = start;
  let parts: { readonly top: Term; readonly bottom: Term } | null = null;
  let isOver = false;
  const tends = (expr: Term, to: LimitValue): void => { for (const at of approaches) claims.push({ kind: "limit", expr, variable, at, value: to }); };
  for (const line of lines) {
    const { kind, expr, top, bottom } = line;
    const fraction: { readonly top: Term; readonly bottom: Term } | null = top !== null && bottom !== null ? { top, bottom } : null;
    if (isOver) return "a line after the end of the calculation";
    // Parts are shown in place of the line.
    if (kind !== "quotient" && kind !== "lhopital" && (bottom !== null || (top !== null && kind !== "squeeze"))) return "parts of a line that is no quotient";
    if (kind === "rewrite") claims.push({ kind: "equal", left: before, right: expr });
    else if (kind === "same") tends(expr, value);
    else if (kind === "substitute") {
      const [at] = approaches;
      if (at?.kind !== "finite" || value.kind !== "finite") return "nothing to substitute";
      claims.push({ kind: "equal", left: substitute(before, variable, at.at), right: expr }, { kind: "equal", left: expr, right: value.value });
      isOver = true;
    } else if (kind === "quotient") {
      if (fraction === null) return "a quotient has two parts";
      claims.push({ kind: "equal", left: before, right: div(fraction.top, fraction.bottom) });
    } else if (kind === "lhopital") {
      if (parts === null || fraction === null || line.form === null) return "l'Hopital's rule needs a quotient";
      // The form is named: both parts have it.
      for (const part of [parts.top, parts.bottom]) tends(line.form === "0/0" ? part : pow(part, int(-1)), ZERO_LIMIT);
      claims.push({ kind: "derivative", expr: parts.top, variable, order: 1, result: fraction.top }, { kind: "derivative", expr: parts.bottom, variable, order: 1, result: fraction.bottom });
      tends(div(fraction.top, fraction.bottom), value);
    } else if (kind === "squeeze") {
      if (top?.kind !== "call" || (top.fn !== "sin" && top.fn !== "cos")) return "a sine or a cosine is expected";
      claims.push({ kind: "equal", left: before, right: mul(expr, top) });
      tends(expr, ZERO_LIMIT);
      isOver = true;
    } else {
      if (line.inner === null) return "the limit of the exponent is missing";
      claims.push({ kind: "equal", left: before, right: call("exp", expr) });
      tends(expr, line.inner);
      if (line.inner.kind === "finite" && value.kind === "finite") claims.push({ kind: "equal", left: call("exp", line.inner.value), right: value.value });
      isOver = true;
    }
    parts = kind === "quotient" || kind === "lhopital" ? fraction : null;
    before = parts === null ? expr : div(parts.top, parts.bottom);
  }
  return claims;
}
