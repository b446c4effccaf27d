/** The study of one curve: pieces, critical points, what happens at open ends, global extreme values. A proposer; the kernel proves it. */
import type { Approach, LimitValue } from "../certify/kernel/approach.js";
import { type ChartPiece, wraps } from "../certify/kernel/chart.js";
import type { Repetition } from "../certify/kernel/period.js";
import type { CriticalPoint, Curve, EndLimit, Global, Piece, Study } from "../certify/kernel/extremum.js";
import type { End } from "../certify/kernel/region.js";
import { derivativeOfOrder } from "../certify/kernel/rules/derivative.js";
import { type Term, int, substitute } from "../certify/kernel/term.js";
import { limitOf } from "./limits.js";
import { isDefinedAt } from "./natural-domain.js";
import { compare, signAt } from "./order.js";
import { signChart } from "./sign-chart.js";
import { tidy, tidyConstant } from "./tidy.js";

interface Found {
  readonly derivative: Term;
  readonly pieces: readonly Piece[];
  readonly repetition: Repetition | null;
}

const valueAt = (curve: Curve, x: Term): Term => tidyConstant(substitute(curve.expr, curve.variable, x));

function piecesOf(curve: Curve): Found | null {
  const chart = signChart(curve.expr, curve.variable, curve.on);
  const rule = derivativeOfOrder(curve.expr, curve.variable, 1);
  if (chart === null || rule === null) return null;
  const pieces = chart.pieces.map((p: ChartPiece): Piece => ({
    on: p.on,
    signs: p.signs,
    points: p.cuts.map((x, i): CriticalPoint => {
      const [before, after] = [p.signs[i], p.signs[i + 1]];
      const kind = before === 0 || after === 0 ? "edge" : before === 1 && after === -1 ? "max" : before === -1 && after === 1 ? "min" : "neither";
      return { x, y: valueAt(curve, x), kind, stationary: isDefinedAt(rule, curve.variable, x), bend: null };
    }),
  }));
  return { derivative: chart.derivative, pieces, repetition: chart.repetition };
}

/** The best of the critical points and the ends that belong to the domain. Whether f does better towards an open end is for the kernel. */
function globalOf(curve: Curve, pieces: readonly Piece[], side: 1 | -1): Global | null {
  const ends = pieces.flatMap((p) => [p.on.lo, p.on.hi].flatMap((e) => (e.kind === "finite" && e.closed ? [e.at] : [])));
  const candidates = [...pieces.flatMap((p) => p.points.map((q) => q.x)), ...ends].map((x) => ({ x, y: valueAt(curve, x) }));
  let best: readonly { x: Term; y: Term }[] = [];
  for (const c of candidates) {
    const [top] = best;
    const order = top === undefined ? side : compare(c.y, top.y);
    if (order === null) return null;
    if (order === 0) best = [...best, c];
    else if (order === side) best = [c];
  }
  const [top] = best;
  return top === undefined ? null : { value: top.y, at: best.map((c) => c.x).sort((a, b) => compare(a, b) ?? 0) };
}

const NOTHING = { max: null, min: null, ends: null, noMax: null, noMin: null, second: null } as const;

/** What is asked for: a greatest and a least value, or why there is none. */
function globals(curve: Curve, found: Found, needs: Wanted): Partial<Study> {
  if (found.repetition !== null && signAt(found.repetition.drift, "", int(0)) !== 0) {
    return { noMax: needs.max ? { kind: "oo" } : null, noMin: needs.min ? { kind: "-oo" } : null };
  }
  const max = needs.max ? extremeOf(curve, found, 1) : null;
  const min = needs.min ? extremeOf(curve, found, -1) : null;
  return { max: max?.best ?? null, noMax: max?.none ?? null, min: min?.best ?? null, noMin: min?.none ?? null, ends: [...(max?.ends ?? []), ...(min?.ends ?? [])] };
}

interface Extreme {
  readonly best: Global | null;
  readonly none: LimitValue | null;
  readonly ends: readonly EndLimit[];
}

/** The best value on one side, compared with the limits at the ends towards which f goes that way. */
function extremeOf(curve: Curve, found: Found, side: 1 | -1): Extreme {
  const best = globalOf(curve, found.pieces, side);
  const ends = endsTowards(found, side).flatMap((at): EndLimit[] => { const value = limitOf(curve.expr, curve.variable, at); return value === null ? [] : [{ at, value }]; });
  const unbounded = ends.find((e) => e.value.kind === (side === 1 ? "oo" : "-oo"));
  if (unbounded !== undefined) return { best: null, none: unbounded.value, ends: [unbounded] };
  let top: Term | null = best?.value ?? null;
  let isAttained = best !== null;
  for (const { value } of ends) {
    if (value.kind !== "finite") continue;
    const order = top === null ? side : compare(value.value, top);
    if (order === side) [top, isAttained] = [value.value, false];
  }
  // Values that are equal are written alike: the statement compares them as terms.
  const bound = top;
  const alike = ends.map((e): EndLimit => (bound !== null && e.value.kind === "finite" && compare(e.value.value, bound) === 0 ? { at: e.at, value: { kind: "finite", value: bound } } : e));
  return { best: isAttained ? best : null, none: isAttained || bound === null ? null : { kind: "finite", value: bound }, ends: alike };
}

/** The ends that do not belong to the domain and towards which f grows (side 1) or falls (side −1). */
function endsTowards(found: Found, side: 1 | -1): readonly Approach[] {
  const joined = found.repetition !== null && wraps(found.repetition, found.pieces);
  return found.pieces.flatMap((piece, k) => {
    const [first, last] = [piece.signs[0], piece.signs[piece.signs.length - 1]];
    const [lo, hi] = [approachTo(piece.on.lo, "right"), approachTo(piece.on.hi, "left")];
    const isJoint = joined && k === found.pieces.length - 1;
    return [...(lo !== null && first === -side ? [lo] : []), ...(hi !== null && last === side && !isJoint ? [hi] : [])];
  });
}

const approachTo = (e: End, side: "left" | "right"): Approach | null =>
  e.kind !== "finite" ? { kind: e.kind } : e.closed ? null : { kind: "finite", at: e.at, side };

export interface Wanted {
  readonly max: boolean;
  readonly min: boolean;
}

/** The study, or null when the chart cannot be found. */
export function studyOf(curve: Curve, needs: Wanted): Study | null {
  const found = piecesOf(curve);
  if (found === null) return null;
  const [only, ...others] = found.pieces;
  if (only !== undefined && others.length === 0 && only.points.length === 0 && only.signs.every((s) => s === 0)) {
    const flat: Global = { value: valueAt(curve, int(0)), at: [] };
    return { ...found, ...NOTHING, max: flat, min: flat };
  }
  return needs.max || needs.min ? { ...found, ...NOTHING, ...globals(curve, found, needs) } : { ...found, ...NOTHING };
}

/** The study with the signs of f'' at its stationary extrema; null when none is found. */
export function withBends(curve: Curve, study: Study): Study | null {
  const rule = derivativeOfOrder(curve.expr, curve.variable, 2);
  if (rule === null) return null;
  const second = tidy(rule);
  const bend = (p: CriticalPoint): -1 | 1 | null => {
    const s = p.stationary && isDefinedAt(rule, curve.variable, p.x) ? signAt(second, curve.variable, p.x) : null;
    return (s === 1 && p.kind === "min") || (s === -1 && p.kind === "max") ? s : null;
  };
  const pieces = study.pieces.map((piece) => ({ ...piece, points: piece.points.map((p) => ({ ...p, bend: bend(p) })) }));
  return pieces.some((p) => p.points.some((q) => q.bend !== null)) ? { ...study, second, pieces } : null;
}
