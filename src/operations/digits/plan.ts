/** The step on the wire and how its strings become numerals and terms. */
import { z } from "zod";
import { symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf } from "../step.js";
import type { Numeral, Plan } from "./claims.js";

const baseField = z.number().int().min(2).max(36);

export const step = stepOf("digits", {
  want: z.enum(["represent", "digit"]),
  /** Numerals in base `from`, digits above 9 as letters: "-1e6e3". */
  numerals: z.array(z.string().regex(/^[-+]?[0-9A-Za-z]{1,150}$/).meta({ grammar: "numeral" })).min(1).max(8).optional(),
  /** Whether a numeral is subtracted; all are added when absent. */
  subtract: z.array(z.boolean()).max(8).optional(),
  from: baseField.optional(),
  to: baseField.optional(),
  expr: expressionField.optional(),
  /** The exponent of the place: 0 units, 3 thousands, -1 tenths. */
  place: expressionField.optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const [from, to] = [s.from ?? 10, s.to ?? 10];
  const bad = (zh: string, en: string, pointer: string): CertaError => new CertaError("invalid_plan", { zh, en }, { pointer });
  const numeral = (text: string, i: number): Numeral => {
    const digits = [...text.replace(/^[-+]/, "")].map((c) => parseInt(c, 36));
    const wrong = digits.find((d) => d >= from);
    if (wrong !== undefined) throw bad(`${text} 不是 ${from} 进制的数`, `${text} is no numeral in base ${from}`, `/numerals/${i}`);
    return { negative: text.startsWith("-"), digits };
  };
  if (s.want === "represent") {
    if (s.numerals === undefined) throw bad("缺少 numerals", "numerals are missing", "/numerals");
    return { want: "represent", numerals: s.numerals.map(numeral), signs: s.numerals.map((_, i) => (s.subtract?.[i] === true ? -1 : 1)), from, to, expr: null, place: null };
  }
  if (s.expr === undefined || s.place === undefined) throw bad("缺少 expr 或 place", "expr or place is missing", "/expr");
  const expr = reader.term(s.expr, "/expr");
  const [free] = symbolsOf(expr);
  if (free !== undefined) throw bad(`不知道 ${free} 的值`, `the value of ${free} is not given`, "/expr");
  return { want: "digit", numerals: [], signs: [], from: 10, to: 10, expr, place: reader.term(s.place, "/place") };
}
