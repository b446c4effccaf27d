/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { differentiate } from "../../certify/kernel/derivative.js";
import { type Term, div, int, neg, sub, symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import { type Plan, wants } from "./claims.js";

const value = z.string().max(200);
export const step = stepOf("tangent", {
  /** A graph y = f(x) … */
  expr: expressionField.optional(),
  /** … or a curve given by an equation in two unknowns … */
  equation: expressionField.optional(),
  /** … or a parametric curve. */
  xt: expressionField.optional(),
  yt: expressionField.optional(),
  var: variableField.optional(),
  /** The point: x (or the parameter), and y when it is given. */
  at: value.optional(),
  atY: value.optional(),
  /** Instead of a point: the slope, a line to be parallel or perpendicular to, or a point that the tangent passes through. */
  slope: value.optional(),
  parallel: expressionField.optional(),
  perpendicular: expressionField.optional(),
  throughX: value.optional(),
  throughY: value.optional(),
  /** Where to look for points of tangency. */
  on: value.optional(),
  want: z.enum(wants).default("tangent"),
});
export type Step = z.infer<typeof step>;

const wrong = (zh: string, en: string): CertaError => new CertaError("invalid_plan", { zh, en });

/** The slope of a·x + b·y = c; null for a vertical or bent line. */
function slopeOf(text: string, field: string, reader: Reader): Term {
  const { left, right } = /=/.test(text) ? reader.equation(text, field) : { left: { kind: "symbol", name: "y" } as const, right: reader.term(text, field) };
  const line = sub(left, right);
  const [a, b] = [differentiate(line, "x"), differentiate(line, "y")];
  if (a === null || b === null) throw wrong("不是直线方程", "not the equation of a line");
  const m = tidyConstant(neg(div(a, b)));
  if (symbolsOf(m).length > 0 || !symbolsOf(line).includes("y")) throw wrong("不是有斜率的直线", "not a line with a slope");
  return m;
}

function slopeFrom(s: Step, reader: Reader): Term | null {
  if (s.slope !== undefined) return reader.term(s.slope, "/slope");
  if (s.parallel !== undefined) return slopeOf(s.parallel, "/parallel", reader);
  if (s.perpendicular === undefined) return null;
  const m = slopeOf(s.perpendicular, "/perpendicular", reader);
  if (m.kind === "number" && m.value.n === 0n) throw wrong("与水平直线垂直的切线没有斜率", "a tangent perpendicular to a horizontal line has no slope");
  return tidyConstant(neg(div(int(1), m)));
}

const other = (name: string, ...taken: readonly string[]): string => [name, "y", "z", "w"].find((n) => !taken.includes(n)) ?? "y_1";

export function elaborate(s: Step, reader: Reader): Plan {
  const term = (text: string | undefined, field: string): Term | null => (text === undefined ? null : reader.term(text, field));
  const common = {
    at: term(s.at, "/at"), atY: term(s.atY, "/atY"), slope: slopeFrom(s, reader), throughX: term(s.throughX, "/throughX"), throughY: term(s.throughY, "/throughY"),
    on: s.on === undefined ? null : reader.interval(s.on, "/on"), want: s.want,
  };
  if (s.xt !== undefined && s.yt !== undefined) {
    const [first, second] = [reader.term(s.xt, "/xt"), reader.term(s.yt, "/yt")];
    return { curve: "parametric", first, second, variable: reader.variable(s.var, first, second), x: "x", y: "y", ...common };
  }
  if (s.equation !== undefined) {
    const { left, right } = reader.equation(s.equation, "/equation");
    const free = [...new Set([...symbolsOf(left), ...symbolsOf(right)])].sort();
    const [x, y] = free.includes("x") && free.includes("y") ? ["x", "y"] : free;
    if (x === undefined || y === undefined) throw wrong("曲线方程应含两个未知数", "the equation of a curve has two unknowns");
    return { curve: "implicit", first: left, second: right, variable: x, x, y, ...common };
  }
  if (s.expr === undefined) throw wrong("没有给出曲线", "no curve is given");
  const first = reader.term(s.expr, "/expr");
  const variable = reader.variable(s.var, first);
  const named = /^[\s$]*([A-Za-z])\s*=/.exec(s.expr)?.[1];
  // x = g(y) is the graph of a function of y: read as an equation instead.
  if (named === "x") throw wrong("请写成 x 与 y 的方程", "write it as an equation in x and y");
  return { curve: "graph", first, second: int(0), variable, x: variable, y: other(named ?? "y", variable, ...symbolsOf(first)), ...common };
}
