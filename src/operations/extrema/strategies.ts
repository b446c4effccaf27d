/** Proposers for extrema. */
import { REALS } from "../../certify/kernel/region.js";
import { derivativeOfOrder } from "../../certify/kernel/rules/derivative.js";
import { type Term, sub, substitute } from "../../certify/kernel/term.js";
import { isDefinedAt } from "../../solve/natural-domain.js";
import { compare } from "../../solve/order.js";
import { signChart } from "../../solve/sign-chart.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, CriticalPoint, Global, Piece, Plan } from "./claims.js";

function piecesOf(plan: Plan): { derivative: Term; pieces: readonly Piece[] } | null {
  const chart = signChart(plan.expr, plan.variable, plan.on ?? REALS);
  const rule = derivativeOfOrder(plan.expr, plan.variable, 1);
  if (chart === null || rule === null) return null;
  const pieces = chart.pieces.map((p): Piece => ({
    on: p.on,
    signs: p.signs,
    points: p.cuts.map((x, i): CriticalPoint => {
      const [before, after] = [p.signs[i], p.signs[i + 1]];
      const kind = before === 1 && after === -1 ? "max" : before === -1 && after === 1 ? "min" : "neither";
      return { x, y: tidyConstant(substitute(plan.expr, plan.variable, x)), kind, stationary: isDefinedAt(rule, plan.variable, x) };
    }),
  }));
  return { derivative: chart.derivative, pieces };
}

/** The best of the critical points and the ends that belong to the domain. Whether f does better towards an open end is for the kernel. */
function globalOf(plan: Plan, pieces: readonly Piece[], side: 1 | -1): Global | null {
  const ends = pieces.flatMap((p) => [p.on.lo, p.on.hi].flatMap((e) => (e.kind === "finite" && e.closed ? [e.at] : [])));
  const value = (x: Term): Term => tidyConstant(substitute(plan.expr, plan.variable, x));
  const candidates = [...pieces.flatMap((p) => p.points.map((q) => q.x)), ...ends].map((x) => ({ x, y: value(x) }));
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

const bySigns: Strategy<Plan, Answer> = {
  name: "first-derivative-test",
  tier: 1,
  *propose(plan) {
    const found = piecesOf(plan);
    if (found === null) return;
    const [only, ...others] = found.pieces;
    if (only !== undefined && others.length === 0 && only.points.length === 0 && only.signs.every((s) => s === 0)) {
      const value = tidyConstant(sub(substitute(plan.expr, plan.variable, { kind: "number", value: { n: 0n, d: 1n } }), { kind: "number", value: { n: 0n, d: 1n } }));
      const flat: Global = { value, at: [] };
      yield { ...found, max: flat, min: flat };
      return;
    }
    const wantsGlobal = plan.want !== "local" && plan.want !== "critical";
    const closed = plan.on !== null && plan.on.lo.kind === "finite" && plan.on.hi.kind === "finite";
    const look = wantsGlobal || closed;
    const [max, min] = [look ? globalOf(plan, found.pieces, 1) : null, look ? globalOf(plan, found.pieces, -1) : null];
    yield { ...found, max: plan.want === "global_min" ? null : max, min: plan.want === "global_max" ? null : min };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [bySigns];
