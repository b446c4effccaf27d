/** Proposers for ranges: the sign chart of f', the values at its cuts and closed ends, the limits at its open ends. */
import type { Approach } from "../../certify/kernel/approach.js";
import { type Interval, closedAt, interval } from "../../certify/kernel/region.js";
import { type Term, int, substitute } from "../../certify/kernel/term.js";
import { limitOf } from "../../solve/limits.js";
import { compare, sorted } from "../../solve/order.js";
import { periodOf } from "../../solve/period-of.js";
import { signChart } from "../../solve/sign-chart.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Level, Piece, Plan } from "./claims.js";

type Value = Term | "oo" | "-oo";

/** Values and limits of one piece, from its lower to its upper end. */
function valuesOf(plan: Plan, on: Interval, cuts: readonly Term[]): readonly Value[] | null {
  const at = (c: Term): Term => tidyConstant(substitute(plan.expr, plan.variable, c));
  const end = (which: "lo" | "hi"): Value | null => {
    const e = on[which];
    if (e.kind === "finite" && e.closed) return at(e.at);
    const approach: Approach = e.kind === "finite" ? { kind: "finite", at: e.at, side: which === "lo" ? "right" : "left" } : e;
    const limit = limitOf(plan.expr, plan.variable, approach);
    return limit === null ? null : limit.kind === "finite" ? limit.value : limit.kind;
  };
  const [lo, hi] = [end("lo"), end("hi")];
  return lo === null || hi === null ? null : [lo, ...cuts.map(at), hi];
}

function answerOn(plan: Plan, on: Interval | null, repeats: Answer["repeats"]): Answer | null {
  const chart = signChart(plan.expr, plan.variable, on);
  if (chart === null || ("repetition" in chart && chart.repetition !== null)) return null;
  const found: { piece: (typeof chart.pieces)[number]; values: readonly Value[] }[] = [];
  for (const piece of chart.pieces) {
    const values = valuesOf(plan, piece.on, piece.cuts);
    if (values === null) return null;
    found.push({ piece, values });
  }
  const levels = sorted(found.flatMap((f) => f.values.filter((v): v is Term => typeof v !== "string")));
  if (levels === null) return null;
  const levelOf = (v: Value): Level => (typeof v === "string" ? v : levels.findIndex((l) => compare(l, v) === 0));
  const pieces = found.map(({ piece, values }): Piece => ({ on: piece.on, cuts: piece.cuts, signs: piece.signs, values: values.map(levelOf) }));
  return { derivative: chart.derivative, levels, pieces, repeats };
}

const byChart: Strategy<Plan, Answer> = {
  name: "sign-chart",
  tier: 1,
  *propose(plan) {
    const period = plan.on === null ? periodOf([plan.expr], plan.variable) : null;
    const window = period === null ? null : interval(closedAt(int(0)), closedAt(period));
    const answer = answerOn(plan, window ?? plan.on, period === null || window === null ? null : { period, window });
    if (answer !== null) yield answer;
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byChart];
