/** The curves over the range of integration. */
import { type Interval, closedAt, interval } from "../../certify/kernel/region.js";
import { printPlain } from "../../certify/kernel/print.js";
import { substitute } from "../../certify/kernel/term.js";
import type { Plot } from "../operation.js";
import { plotAround } from "../plot-window.js";
import { type Answer, type Plan, endsOf, isRegion } from "./claims.js";

export function plot(plan: Plan, answer: Answer): Plot | null {
  const ends = endsOf(plan, answer.crossings);
  if (typeof ends === "string") return null;
  const finite = [ends.from, ends.to].flatMap((b) => (b.kind === "finite" ? [b.value] : []));
  const [a, b] = finite;
  const on: Interval | null = a !== undefined && b !== undefined ? interval(closedAt(a), closedAt(b)) : null;
  const first = plotAround(plan.f, plan.variable, on, finite.map((x) => ({ x, y: substitute(plan.f, plan.variable, x), label: "" })));
  return first === null || !isRegion(plan.kind) ? first : { ...first, functions: [...first.functions, { expr: printPlain(plan.g), variable: plan.variable }] };
}
