/**
 * TRUSTED: what an answer about extrema means: the study of one curve (kernel/extremum.ts says what has to be proved), with
 * the global extreme values that are asked for. End points are never local extrema here.
 */
import { type Shape, intervalShape, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { type Study, studyClaims, studyShape } from "../../certify/kernel/extremum.js";
import { type Interval, REALS } from "../../certify/kernel/region.js";
import type { Statement } from "../../certify/kernel/statement.js";
import type { Term } from "../../certify/kernel/term.js";

export const wants = ["local", "critical", "both", "global", "global_max", "global_min"] as const;
/** value: the extreme value alone; local_max, local_max_at: the local maxima alone, their values, places or points; min_max, max_min: both values, in this order. */
export const tells = ["value", "min_max", "max_min", "local_max", "local_min", "local_max_at", "local_min_at", "local_max_point", "local_min_point"] as const;
export type Tell = (typeof tells)[number];
export type Want = (typeof wants)[number];

export interface Plan {
  readonly expr: Term;
  readonly variable: string;
  /** null: the natural domain. */
  readonly on: Interval | null;
  readonly want: Want;
  /** Which part of the answer is printed first; it changes nothing in what has to be proved. */
  readonly tell: Tell | null;
  /** The test that the reader wants to see. The answer is proved by the first-derivative test in any case. */
  readonly test: "first" | "second" | null;
}
export type Answer = Study;

const planShape: Shape<Plan> = record<{ expr: Term; variable: string; on: Interval | null; want: Want; tell: Tell | null; test: "first" | "second" | null }>({ expr: termShape, variable: symbolShape, on: nullable(intervalShape), want: oneOf(...wants), tell: nullable(oneOf(...tells)), test: nullable(oneOf("first", "second")) });

export const statement: Statement<Plan, Answer> = {
  op: "extrema",
  plan: planShape,
  answer: studyShape,
  claims(plan, answer) {
    const wantsBoth = plan.want === "global" || plan.want === "both";
    return studyClaims({ expr: plan.expr, variable: plan.variable, on: plan.on ?? REALS }, answer, { max: wantsBoth || plan.want === "global_max", min: wantsBoth || plan.want === "global_min", local: plan.want === "local" || plan.want === "critical" || plan.want === "both" });
  },
};
