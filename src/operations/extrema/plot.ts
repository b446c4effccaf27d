/** The curve with its extrema marked. */
import type { Plot } from "../operation.js";
import { plotAround } from "../plot-window.js";
import type { Answer, Plan } from "./claims.js";

export const plot = (plan: Plan, answer: Answer): Plot | null =>
  plotAround(plan.expr, plan.variable, plan.on, answer.pieces.flatMap((p) => p.points.map((q) => ({ x: q.x, y: q.y, label: q.kind }))));
