/** Plain decimals and windows for drawing. Display only: nothing here is proved. */
import { toRationals } from "../certify/kernel/ball.js";
import { enclose } from "../certify/kernel/interval.js";
import { type Term, substitute } from "../certify/kernel/term.js";
import { printPlain } from "../certify/kernel/print.js";
import type { Interval } from "../certify/kernel/region.js";
import type { Plot } from "./operation.js";

/** A double near the constant, or null when it cannot be enclosed. */
export function toDouble(t: Term): number | null {
  const ball = enclose(t, new Map(), 64, 400);
  if (ball === null) return null;
  const { lo } = toRationals(ball, 64);
  const scaled = (lo.n * 10n ** 17n) / lo.d;
  const value = Number(scaled) / 1e17;
  return Number.isFinite(value) ? value : null;
}

/** The graph of expr around the marked points. */
export function plotAround(expr: Term, variable: string, on: Interval | null, marks: readonly { readonly x: Term; readonly y: Term; readonly label: string }[]): Plot | null {
  const points = marks.flatMap((m) => { const [x, y] = [toDouble(m.x), toDouble(m.y)]; return x === null || y === null ? [] : [{ x, y, label: m.label }]; });
  const ends = on === null ? [] : [on.lo, on.hi].flatMap((e) => { const v = e.kind === "finite" ? toDouble(e.at) : null; return v === null ? [] : [v]; });
  const xs = [...points.map((p) => p.x), ...ends];
  const [low, high] = xs.length === 0 ? [-1, 1] : [Math.min(...xs), Math.max(...xs)];
  const margin = ends.length === 2 ? 0 : Math.max(1, (high - low) * 0.5);
  const x: [number, number] = [low - margin, high + margin];
  const ys = [...points.map((p) => p.y), ...samples(expr, variable, x)];
  if (ys.length === 0) return null;
  const sorted = [...ys].sort((a, b) => a - b);
  const [bottom, top] = [sorted[Math.floor(sorted.length * 0.02)] ?? 0, sorted[Math.ceil(sorted.length * 0.98) - 1] ?? 1];
  const pad = Math.max(0.5, (top - bottom) * 0.1);
  return { functions: [{ expr: printPlain(expr), variable }], window: { x, y: [bottom - pad, top + pad] }, points };
}

/** Values at 33 places of the window; places where the function is undefined are left out. */
function samples(expr: Term, variable: string, [a, b]: readonly [number, number]): readonly number[] {
  const out: number[] = [];
  for (let i = 0; i <= 32; i += 1) {
    const at = BigInt(Math.round((a + ((b - a) * i) / 32) * 1e6));
    const v = toDouble(substitute(expr, variable, { kind: "number", value: reduced(at) }));
    if (v !== null) out.push(v);
  }
  return out;
}

function reduced(n: bigint): { n: bigint; d: bigint } {
  let [a, b] = [n < 0n ? -n : n, 1_000_000n];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? { n: 0n, d: 1n } : { n: n / a, d: 1_000_000n / a };
}

/** Drawings of one curve put together on the first of them: all marked points, a window that holds all windows. */
export function mergedPlots(plots: readonly (Plot | null)[]): readonly (Plot | null)[] {
  const key = (p: Plot): string => p.functions.map((f) => `${f.variable}:${f.expr}`).join();
  const hull = (a: readonly [number, number], b: readonly [number, number]): [number, number] => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
  return plots.map((plot, i) => {
    if (plot === null) return null;
    const alike = plots.filter((p): p is Plot => p !== null && key(p) === key(plot));
    if (plots.findIndex((p) => p !== null && key(p) === key(plot)) !== i) return null;
    return alike.slice(1).reduce((a, b) => ({ functions: a.functions, window: { x: hull(a.window.x, b.window.x), y: hull(a.window.y, b.window.y) }, points: [...a.points, ...b.points.filter((p) => !a.points.some((q) => q.x === p.x && q.y === p.y && q.label === p.label))] }), plot);
  });
}
