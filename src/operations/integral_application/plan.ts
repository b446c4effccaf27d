/** The step on the wire: curves as equations; which of them are graphs over which axis is found here. */
import { z } from "zod";
import type { LimitValue } from "../../certify/kernel/approach.js";
import { differentiate, occursIn } from "../../certify/kernel/derivative.js";
import type { Interval } from "../../certify/kernel/region.js";
import { type Term, div, int, neg, sub, substitute } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import { isCondition, splitCurves } from "../../expression/curves.js";
import { tidy } from "../../solve/tidy.js";
import type { Equation, Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import type { Kind, Plan } from "./claims.js";

export const step = stepOf("integral_application", {
  kind: z.enum(["area", "volume", "length", "average", "distance"]),
  /** A function or graph, e.g. x^2; for length, average, distance, and for the region between it and the axis. */
  expr: expressionField.optional(),
  /** Equations of curves and lines, separated by commas: "y = x^2, y = 2x", "y = sqrt(x), x-axis, x = 4". */
  curves: expressionField.optional(),
  var: variableField.optional(),
  from: expressionField.optional(),
  to: expressionField.optional(),
  /** Instead of from and to: an interval. */
  on: z.string().max(200).optional(),
  /** volume: the line about which the region turns, e.g. "x-axis", "y = -1". */
  axis: z.string().max(200).optional(),
});
export type Step = z.infer<typeof step>;

const fault = (zh: string, en: string, pointer: string): CertaError => new CertaError("invalid_plan", { zh, en }, { pointer });
const INFINITE = /^\s*([+-]?)\s*(?:\\infty|∞|oo|inf|infinity)\s*$/i;

interface Ends { readonly from: LimitValue | null; readonly to: LimitValue | null }
const NO_ENDS: Ends = { from: null, to: null };
const endsOfInterval = (i: Interval): Ends => ({ from: i.lo.kind === "finite" ? { kind: "finite", value: i.lo.at } : i.lo, to: i.hi.kind === "finite" ? { kind: "finite", value: i.hi.at } : i.hi });

function bound(text: string, field: string, reader: Reader): LimitValue {
  const infinite = INFINITE.exec(text);
  return infinite !== null ? { kind: infinite[1] === "-" ? "-oo" : "oo" } : { kind: "finite", value: reader.term(text, field) };
}

function givenEnds(s: Step, reader: Reader): Ends {
  if (s.on !== undefined) return endsOfInterval(reader.interval(s.on, "/on"));
  return { from: s.from === undefined ? null : bound(s.from, "/from", reader), to: s.to === undefined ? null : bound(s.to, "/to", reader) };
}

/** The value of `name` on the curve, when it is linear there; "free" when the curve says nothing about it. */
function solvedFor(name: string, e: Equation): Term | "free" | null {
  if (e.left.kind === "symbol" && e.left.name === name && !occursIn(e.right, name)) return e.right;
  const gap = sub(e.left, e.right);
  if (!occursIn(gap, name)) return "free";
  const slope = differentiate(gap, name);
  const coefficient = slope === null ? null : tidy(slope);
  if (coefficient === null || occursIn(coefficient, name) || (coefficient.kind === "number" && coefficient.value.n === 0n)) return null;
  return tidy(div(neg(substitute(gap, name, int(0))), coefficient));
}

interface Region { readonly variable: "x" | "y"; readonly graphs: readonly Term[]; readonly ends: Ends }

/** The curves as graphs over the axis of `variable` and lines across it; null when they are not that. */
function over(variable: "x" | "y", equations: readonly Equation[], given: Ends, condition: string | null): Region | null {
  const other = variable === "x" ? "y" : "x";
  if (condition !== null && condition !== variable) return null;
  const graphs: Term[] = [];
  const lines: LimitValue[] = [];
  for (const e of equations) {
    const g = solvedFor(other, e);
    if (g === null) return null;
    if (g !== "free") { graphs.push(g); continue; }
    const at = solvedFor(variable, e);
    if (at === null || at === "free") return null;
    lines.push({ kind: "finite", value: at });
  }
  const isGiven = given.from !== null || given.to !== null;
  if (graphs.length > 2 || graphs.length === 0 || lines.length > 2 || (isGiven && lines.length > 0)) return null;
  return { variable, graphs, ends: isGiven ? given : { from: lines[0] ?? null, to: lines[1] ?? null } };
}

function regionOf(s: Step, text: string, reader: Reader): Region {
  const items = splitCurves(text) ?? [text];
  const conditions = items.filter(isCondition);
  const equations = items.filter((i) => !isCondition(i)).map((i): Equation => {
    const named = /^\s*[A-Za-z]\s*\(\s*([A-Za-z])\s*\)\s*=/.exec(i);
    return named === null ? reader.equation(i, "/curves") : { left: { kind: "symbol", name: named[1] === "y" ? "x" : "y" }, right: reader.term(i, "/curves") };
  });
  const [condition, ...more] = conditions;
  if (more.length > 0) throw fault("条件不止一个", "more than one condition", "/curves");
  const letter = condition === undefined ? null : /[xy]/.exec(condition.replace(/\\[a-z]+/g, " "))?.[0] ?? "?";
  const given = condition === undefined ? givenEnds(s, reader) : endsOfInterval(reader.interval(condition, "/curves"));
  const found = over("x", equations, given, letter) ?? over("y", equations, given, letter);
  if (found === null) throw fault("看不出这些曲线围成的区域:需要至多两条形如 y = f(x)(或 x = g(y))的曲线", "these curves are not read as a region: at most two graphs y = f(x), or x = g(y), and lines across are expected", "/curves");
  return found;
}

/** The line as horizontal (y = c) or vertical (x = c). */
function axisOf(text: string, reader: Reader): { readonly of: "x" | "y"; readonly at: Term } {
  const [item, ...others] = splitCurves(text) ?? [];
  if (item === undefined || others.length > 0) throw fault("看不懂旋转轴", "the axis of revolution is not understood", "/axis");
  const e = reader.equation(item, "/axis");
  for (const of of ["x", "y"] as const) {
    const at = solvedFor(of, e);
    if (at !== null && at !== "free" && !occursIn(at, of === "x" ? "y" : "x")) return { of, at };
  }
  throw fault("旋转轴应为 x = c 或 y = c", "the axis of revolution must be x = c or y = c", "/axis");
}

export function elaborate(s: Step, reader: Reader): Plan {
  if (s.expr !== undefined) {
    const f = reader.term(s.expr, "/expr");
    const variable = reader.variable(s.var, f);
    const base = { f, g: int(0), variable, ...givenEnds(s, reader) };
    if (s.kind !== "volume") return { ...base, kind: s.kind, axis: null };
    const axis = axisOf(s.axis ?? "y = 0", reader);
    // "y = f(x)" over the x-axis, "x = g(y)" over the y-axis.
    const own = variable === "y" ? "y" : "x";
    return { ...base, kind: axis.of === own ? "shell" : "disc", axis: axis.at };
  }
  if (s.curves === undefined) throw fault("请给出曲线", "curves are needed", "/curves");
  const { variable, graphs, ends } = regionOf(s, s.curves, reader);
  const [f, g] = graphs;
  if (f === undefined) throw fault("请给出曲线", "curves are needed", "/curves");
  const base = { f, g: g ?? int(0), variable, ...NO_ENDS, ...ends };
  const isBounded = ends.from !== null && ends.to !== null;
  if (g === undefined && !(isBounded && s.kind === "volume")) throw fault("只有一条曲线,围不成区域", "one curve alone encloses nothing", "/curves");
  if (s.kind !== "volume") return { ...base, kind: s.kind as Exclude<Kind, "disc" | "shell">, axis: null };
  const axis = axisOf(s.axis ?? "y = 0", reader);
  return { ...base, kind: axis.of === variable ? "shell" : "disc", axis: axis.at };
}
