/** Proposers for extrema. */
import type { ChartPiece } from "../../certify/kernel/chart.js";
import type { Repetition } from "../../certify/kernel/period.js";
import { REALS } from "../../certify/kernel/region.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { type Term, int, substitute } from "../../certify/kernel/term.js";
import { isDefinedAt } from "../../solve/natural-domain.js";
import { compare, signAt } from "../../solve/order.js";
import { signChart } from "../../solve/sign-chart.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, CriticalPoint, Global, Piece, Plan } from "./claims.js";

interface Found {
  readonly derivative: Term;
  readonly pieces: readonly Piece[];
  readonly repetition: Repetition | null;
}

const valueAt = (plan: Plan, x: Term): Term => tidyConstant(substitute(plan.expr, plan.variable, x));

function piecesOf(plan: Plan): Found | null {
  const chart = signChart(plan.expr, plan.variable, plan.on ?? REALS);
  const rule = derivativeOfOrder(plan.expr, plan.variable, 1);
  if (chart === null || rule === null) return null;
  const pieces = chart.pieces.map((p: ChartPiece): Piece => ({
    on: p.on,
    signs: p.signs,
    points: p.cuts.map((x, i): CriticalPoint => {
      const [before, after] = [p.signs[i], p.signs[i + 1]];
      const kind = before === 1 && after === -1 ? "max" : before === -1 && after === 1 ? "min" : "neither";
      return { x, y: valueAt(plan, x), kind, stationary: isDefinedAt(rule, plan.variable, x) };
    }),
  }));
  return { derivative: chart.derivative, pieces, repetition: chart.repetition };
}

/** The best of the critical points and the ends that belong to the domain. Whether f does better towards an open end is for the kernel. */
function globalOf(plan: Plan, pieces: readonly Piece[], side: 1 | -1): Global | null {
  const ends = pieces.flatMap((p) => [p.on.lo, p.on.hi].flatMap((e) => (e.kind === "finite" && e.closed ? [e.at] : [])));
  const candidates = [...pieces.flatMap((p) => p.points.map((q) => q.x)), ...ends].map((x) => ({ x, y: valueAt(plan, x) }));
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

const NOTHING = { max: null, min: null, ends: null, noMax: null, noMin: null } as const;

const bySigns: Strategy<Plan, Answer> = {
  name: "first-derivative-test",
  tier: 1,
  *propose(plan) {
    const found = piecesOf(plan);
    if (found === null) return;
    const [only, ...others] = found.pieces;
    if (only !== undefined && others.length === 0 && only.points.length === 0 && only.signs.every((s) => s === 0)) {
      const flat: Global = { value: valueAt(plan, int(0)), at: [] };
      yield { ...found, ...NOTHING, max: flat, min: flat };
      return;
    }
    yield plan.want === "local" || plan.want === "critical" ? { ...found, ...NOTHING } : { ...found, ...NOTHING, ...globals(plan, found) };
  },
};

/** What is asked for: a greatest and a least value, or why there is none. */
function globals(plan: Plan, found: Found): Partial<Answer> {
  const [wantsMax, wantsMin] = [plan.want !== "global_min", plan.want !== "global_max"];
  if (found.repetition !== null && signAt(found.repetition.drift, "", int(0)) !== 0) {
    return { noMax: wantsMax ? { kind: "oo" } : null, noMin: wantsMin ? { kind: "-oo" } : null };
  }
  return { max: wantsMax ? globalOf(plan, found.pieces, 1) : null, min: wantsMin ? globalOf(plan, found.pieces, -1) : null };
}

export const strategies: readonly Strategy<Plan, Answer>[] = [bySigns];
