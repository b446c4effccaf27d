/** The step on the wire. */
import { z } from "zod";
import { CertaError } from "../../errors.js";
import { stepOf } from "../step.js";
import type { Plan } from "./claims.js";

const counts = z.array(z.strictObject({ name: z.string().min(1).max(20).meta({ grammar: "name" }), count: z.number().int().min(0).max(999) })).min(1).max(30);

export const step = stepOf("draw_probability", {
  /** How many things of each kind there are. */
  counts,
  /** The kinds in the order in which they are drawn. */
  sequence: z.array(z.string().min(1).max(20).meta({ grammar: "name" })).min(1).max(30).optional(),
  /** How many of each kind are drawn, in any order. */
  wanted: counts.optional(),
  /** How many are drawn in all, as the problem says it. */
  draws: z.number().int().min(1).max(100).optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step): Plan {
  const bad = (zh: string, en: string): CertaError => new CertaError("invalid_plan", { zh, en }, { pointer: "/draws" });
  if ((s.sequence === undefined) === (s.wanted === undefined)) throw bad("sequence 与 wanted 二者给一个", "either sequence or wanted");
  const n = s.sequence?.length ?? (s.wanted ?? []).reduce((k, w) => k + w.count, 0);
  if (s.draws !== undefined && s.draws !== n) throw bad(`说是取 ${s.draws} 个,列出的却是 ${n} 个`, `${s.draws} are drawn, but ${n} are listed`);
  return { want: s.sequence === undefined ? "set" : "sequence", counts: s.counts, sequence: s.sequence ?? [], wanted: s.wanted ?? [] };
}
