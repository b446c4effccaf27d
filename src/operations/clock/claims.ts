/**
 * TRUSTED: what an answer about times of day means. Times are minutes since midnight, from 0 to 1439.
 *   time     `from` and `shift` minutes later (earlier when negative), on a clock that begins again after 1440 minutes:
 *            from + shift = days·1440 + result
 *   minutes  the minutes from `from` to the next time the clock shows `to`: from + result = days·1440 + to, 0 ≤ result < 1440
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, booleanShape, nullable, oneOf, record, termShape } from "../../certify/kernel/decode.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, int, integerOf, isConstantTerm, mul } from "../../certify/kernel/term.js";

export interface Plan {
  readonly want: "time" | "minutes";
  readonly from: Term;
  readonly to: Term | null;
  readonly shift: Term | null;
  /** Shown with am and pm. */
  readonly half: boolean;
}
export interface Answer {
  readonly result: Term;
  readonly days: Term;
}

const planShape: Shape<Plan> = record<{ want: Plan["want"]; from: Term; to: Term | null; shift: Term | null; half: boolean }>({ want: oneOf("time", "minutes"), from: termShape, to: nullable(termShape), shift: nullable(termShape), half: booleanShape });
const answerShape: Shape<Answer> = record<{ result: Term; days: Term }>({ result: termShape, days: termShape });

const DAY = 1440n;
const isTime = (t: Term): boolean => { const n = integerOf(t); return n !== null && n >= 0n && n < DAY; };

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const days = integerOf(answer.days);
  if (!isTime(plan.from) || !isTime(answer.result) || days === null) return "a time of day has from 0 to 1439 minutes";
  const whole = mul(int(days), int(DAY));
  if (plan.want === "time") {
    if (plan.shift === null || plan.to !== null || !isConstantTerm(plan.shift)) return "by how much is not said";
    return [{ kind: "equal", left: add(plan.from, plan.shift), right: add(whole, answer.result) }];
  }
  if (plan.to === null || plan.shift !== null || !isTime(plan.to)) return "until when is not said";
  return [{ kind: "equal", left: add(plan.from, answer.result), right: add(whole, plan.to) }];
}

export const statement: Statement<Plan, Answer> = { op: "clock", plan: planShape, answer: answerShape, claims };
