/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { INFINITY, type Interval, REALS, closedAt, interval, openAt } from "../../certify/kernel/region.js";
import { int, symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf } from "../step.js";
import type { Plan } from "./claims.js";

const range = z.string().max(200).optional();

export const step = stepOf("optimize", {
  /** What is to be largest or smallest, in two unknowns. */
  objective: expressionField,
  /** One equation between the two unknowns. */
  constraint: expressionField,
  want: z.enum(["max", "min"]),
  /** "value": the extreme value alone is asked for; the answer's `plain` is then that value. */
  tell: z.literal("value").optional(),
  /** Both unknowns: any real numbers, positive, or not negative. */
  numbers: z.enum(["real", "positive", "nonnegative"]).default("real"),
  /** The unknowns as the problem names them, e.g. "x,y": they must be the ones in the formulas. */
  names: z.string().max(100).optional(),
  /** Narrower ranges of the first and second unknown, in order of the alphabet. */
  first: range,
  second: range,
});
export type Step = z.infer<typeof step>;

const RANGES: Readonly<Record<Step["numbers"], Interval>> = { real: REALS, positive: interval(openAt(int(0)), INFINITY), nonnegative: interval(closedAt(int(0)), INFINITY) };

export function elaborate(s: Step, reader: Reader): Plan {
  const objective = reader.term(s.objective, "/objective");
  const { left, right } = reader.equation(s.constraint, "/constraint");
  const [x, y, ...others] = [...new Set([left, right, objective].flatMap((t) => symbolsOf(t)))].sort();
  if (x === undefined || y === undefined || others.length > 0) throw new CertaError("invalid_plan", { zh: "目标函数与约束中应恰有两个未知数", en: "objective and constraint must have exactly two unknowns" });
  if (s.names !== undefined && s.names.split(",").map((n) => n.trim()).sort().join() !== [x, y].join()) throw new CertaError("invalid_plan", { zh: "所说的未知数与式子中的不同", en: "the unknowns named are not those in the formulas" });
  const rangeOf = (text: string | undefined, field: string): Interval => (text === undefined ? RANGES[s.numbers] : reader.interval(text, field));
  return { objective, left, right, x, y, xRange: rangeOf(s.first, "/first"), yRange: rangeOf(s.second, "/second"), want: s.want, tell: s.tell ?? null };
}
