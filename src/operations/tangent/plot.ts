/** The curve and its tangents: data for drawing only. */
import { printPlain } from "../../certify/kernel/print.js";
import type { Plot } from "../operation.js";
import { plotAround } from "../plot-window.js";
import type { Answer, Plan } from "./claims.js";

export function plot(plan: Plan, answer: Answer): Plot | null {
  if (plan.curve !== "graph" || answer.points.length === 0) return null;
  const around = plotAround(plan.first, plan.x, plan.on, answer.points.map((p) => ({ x: p.x, y: p.y, label: "T" })));
  if (around === null) return null;
  const lines = answer.points.flatMap((p) => [...(plan.want === "normal" || p.tangent === null ? [] : [p.tangent]), ...(plan.want === "tangent" || p.normal === null ? [] : [p.normal])]);
  return { ...around, functions: [...around.functions, ...lines.map((t) => ({ expr: printPlain(t), variable: plan.x }))] };
}
