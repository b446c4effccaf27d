/** The integrand over the range of integration; the region is what lies between the curve and the axis. */
import { type Interval, closedAt, interval } from "../../certify/kernel/region.js";
import { int, isConstantTerm, symbolsOf } from "../../certify/kernel/term.js";
import type { Plot } from "../operation.js";
import { plotAround } from "../plot-window.js";
import type { Answer, Plan } from "./claims.js";

export function plot(plan: Plan, _answer: Answer): Plot | null {
  if (symbolsOf(plan.expr).some((s) => s !== plan.variable)) return null;
  const ends = [plan.from, plan.to].flatMap((b) => (b.kind === "finite" && isConstantTerm(b.value) ? [b.value] : []));
  const [a, b] = ends;
  const on: Interval | null = a !== undefined && b !== undefined ? interval(closedAt(a), closedAt(b)) : null;
  return plotAround(plan.expr, plan.variable, on, ends.map((x) => ({ x, y: int(0), label: "" })));
}
