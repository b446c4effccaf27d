/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { type Term, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf } from "../step.js";
import { type Plan, type Point, WANTS } from "./claims.js";

export const step = stepOf("points", {
  want: z.enum(WANTS),
  /** Coordinates, two for each point; of rectangular: radius and angle. */
  x1: expressionField.optional(),
  y1: expressionField.optional(),
  x2: expressionField.optional(),
  y2: expressionField.optional(),
  slope: expressionField.optional(),
  /** The equation of a line, for line_slope. */
  line: expressionField.optional(),
  perpendicular: z.boolean().optional(),
});
export type Step = z.infer<typeof step>;

/** Which of two letters is drawn upwards: y, never x; the one that the equation is solved for; otherwise the later one. */
function upright(left: Term, right: Term, first: string, second: string): string {
  if (first === "y" || second === "x") return first;
  if (second === "y" || first === "x") return second;
  const alone = [left, right].flatMap((t) => (t.kind === "symbol" ? [t.name] : []));
  return alone.length === 1 && alone[0] === first ? first : second;
}

export function elaborate(s: Step, reader: Reader): Plan {
  const bad = (zh: string, en: string): CertaError => new CertaError("invalid_plan", { zh, en }, { pointer: "/want" });
  const point = (x: string | undefined, y: string | undefined, n: number): readonly Point[] => (x === undefined || y === undefined ? [] : [{ x: reader.term(x, `/x${n}`), y: reader.term(y, `/y${n}`) }]);
  const points = [...point(s.x1, s.y1, 1), ...point(s.x2, s.y2, 2)];
  if (s.want === "line_slope") {
    if (s.line === undefined) throw bad("缺少 line", "line is missing");
    const e = reader.equation(s.line, "/line");
    const line = sub(e.left, e.right);
    const letters = [...new Set(symbolsOf(line))].sort();
    const [first, ...others] = letters;
    if (first === undefined || others.length > 1) throw bad("直线方程应有两个字母", "the equation of a line has two letters");
    if (letters.every((n) => n === "x" || n === "y")) return { want: s.want, points: [], slope: null, line, perpendicular: s.perpendicular ?? false };
    const [second] = others;
    if (second === undefined) throw bad("直线方程应有两个字母", "the equation of a line has two letters");
    const up = upright(e.left, e.right, first, second);
    // By way of u: neither letter may meet the other under its new name.
    return { want: s.want, points: [], slope: null, line: substitute(substitute(substitute(line, up, sym("u_0")), up === first ? second : first, sym("x")), "u_0", sym("y")), perpendicular: s.perpendicular ?? false };
  }
  const needed = s.want === "rectangular" || s.want === "polar" || s.slope !== undefined ? 1 : 2;
  if (points.length !== needed) throw bad(`需要 ${needed} 个点`, `${needed} points are needed`);
  return { want: s.want, points, slope: s.slope === undefined ? null : reader.term(s.slope, "/slope"), line: null, perpendicular: false };
}
