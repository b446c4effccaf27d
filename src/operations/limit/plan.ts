/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { REALS } from "../../certify/kernel/region.js";
import { symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import type { Piece, Plan, Point } from "./claims.js";

export const step = stepOf("limit", {
  /** Either expr, or the pieces of a function defined by cases, from left to right. */
  expr: expressionField.optional(),
  pieces: z.array(z.strictObject({ expr: expressionField, on: z.string().max(200) })).min(1).max(12).optional(),
  /** For a function that is only known to lie between two formulas, lower ≤ f ≤ upper on an interval (or near the point). */
  squeeze: z.strictObject({ lower: expressionField, upper: expressionField, on: z.string().max(200).optional() }).optional(),
  var: variableField.optional(),
  /** A number, a formula, or oo, -oo; 0+ and 0- name a side. */
  point: z.string().min(1).max(200),
  side: z.enum(["both", "left", "right"]).default("both"),
  /** What a bare ∞ means: +∞, or both +∞ and −∞ as in Chinese textbooks. */
  infinity: z.enum(["positive", "both"]).default("positive"),
  /** The variable runs through the natural numbers: set for n, k, m unless said otherwise. */
  integers: z.boolean().optional(),
});
export type Step = z.infer<typeof step>;

const INFINITE = /^(\+?)\s*(?:\\infty|∞|oo|inf(?:inity|ty)?|无穷大?|正无穷大?)$/i;
const NEGATIVE = /^[-−]\s*(?:\\infty|∞|oo|inf(?:inity|ty)?)$/i;
const SIDED = /^(.*\S)\s*(?:\^?\s*\{?\s*([+\-−])\s*\}?|([⁺⁻]))$/;

interface Where { readonly point: Point; readonly side: "both" | "left" | "right" }

function whereOf(s: Step, reader: Reader): Where {
  const text = s.point.replaceAll("{", " {").trim().replace(/^\{(.*)\}$/, "$1").trim();
  if (NEGATIVE.test(text)) return { point: { kind: "-oo" }, side: "both" };
  const infinite = INFINITE.exec(text);
  if (infinite !== null) return { point: { kind: s.infinity === "both" && infinite[1] === "" ? "both" : "oo" }, side: "both" };
  const sided = SIDED.exec(text);
  const mark = sided?.[2] ?? sided?.[3];
  if (sided === null || mark === undefined) return { point: { kind: "finite", at: reader.term(text, "/point") }, side: s.side };
  const side = mark === "+" || mark === "⁺" ? "right" : "left";
  if (s.side !== "both" && s.side !== side) throw new CertaError("invalid_plan", { zh: "趋近的方向前后矛盾", en: "the point and the side contradict each other" }, { pointer: "/side" });
  return { point: { kind: "finite", at: reader.term((sided[1] ?? "").replace(/\^\s*$/, ""), "/point") }, side };
}

export function elaborate(s: Step, reader: Reader): Plan {
  if ([s.expr, s.pieces, s.squeeze].filter((x) => x !== undefined).length !== 1) throw new CertaError("invalid_plan", { zh: "expr、pieces、squeeze 须恰有一个", en: "give exactly one of expr, pieces and squeeze" }, { pointer: "/expr" });
  const pieces: readonly Piece[] = s.squeeze !== undefined
    ? [{ expr: reader.term(s.squeeze.lower, "/squeeze/lower"), on: s.squeeze.on === undefined ? REALS : reader.interval(s.squeeze.on, "/squeeze/on") }]
    : s.expr !== undefined
    ? [{ expr: reader.term(s.expr, "/expr"), on: REALS }]
    : (s.pieces ?? []).map((p, i) => ({ expr: reader.term(p.expr, `/pieces/${i}/expr`), on: reader.interval(p.on, `/pieces/${i}/on`) }));
  const upper = s.squeeze === undefined ? null : reader.term(s.squeeze.upper, "/squeeze/upper");
  const variable = reader.variable(s.var, ...pieces.map((p) => p.expr), ...(upper === null ? [] : [upper]));
  const { point, side } = whereOf(s, reader);
  if (point.kind === "finite" && symbolsOf(point.at).includes(variable)) throw new CertaError("invalid_plan", { zh: "趋近的点不能含有变量", en: "the point contains the variable" }, { pointer: "/point" });
  const isInfinite = point.kind === "oo" || point.kind === "both";
  const integers = isInfinite && (s.integers ?? /^[nkm]$/.test(variable));
  return { pieces: [...pieces].sort(leftToRight), variable, point: integers ? { kind: "oo" } : point, side, integers, upper };
}

/** Pieces that start at −∞ come first; the others keep their order. Whether they fit together is for the statement. */
const leftToRight = (a: Piece, b: Piece): number => rank(a) - rank(b);
const rank = (p: Piece): number => {
  if (p.on.lo.kind === "-oo") return -Infinity;
  if (p.on.lo.kind !== "finite" || p.on.lo.at.kind !== "number") return 0;
  return Number(p.on.lo.at.value.n) / Number(p.on.lo.at.value.d);
};
