/** Read-back, answer and explanation of times of day. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex } from "../../certify/kernel/print.js";
import { type Term, integerOf } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

/** 8:05 PM, or 20:05 on a clock of 24 hours. */
function shown(t: Term, half: boolean): string {
  const n = Number(integerOf(t) ?? 0n);
  const [hour, minute] = [Math.floor(n / 60), String(n % 60).padStart(2, "0")];
  return half ? `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? "AM" : "PM"}` : `${hour}:${minute}`;
}

export function readBack(plan: Plan, language: Language): string {
  const from = shown(plan.from, plan.half);
  if (plan.want === "minutes") return say(language, `求从 ${from} 到(其后最近的)${plan.to === null ? "" : shown(plan.to, plan.half)} 的分钟数`, `Find the minutes from ${from} to the next ${plan.to === null ? "" : shown(plan.to, plan.half)}`);
  const shift = plan.shift === null ? "" : printLatex(plan.shift);
  return say(language, `求 ${from} 加 $${shift}$ 分钟后的时刻`, `Find the time $${shift}$ minutes after ${from}`);
}

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  if (plan.want === "time") { const t = shown(answer.result, plan.half); return { text: t, latex: `\\text{${t}}`, plain: t }; }
  const n = printLatex(answer.result);
  return { text: say(language, `${n} 分钟`, `${n} minutes`), latex: n, plain: n, term: answer.result };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const inMinutes = (t: Term): string => `${shown(t, plan.half)} = ${printLatex(t)} min`;
  const [from, days] = [printLatex(plan.from), printLatex(answer.days)];
  const first = { title: say(language, "化为自零点起的分钟数", "Minutes since midnight"), body: [inMinutes(plan.from), ...(plan.to === null ? [] : [inMinutes(plan.to)])].join(say(language, ";", "; ")), claims: [] };
  const day = days === "0" ? "" : say(language, `(一天有 $1440$ 分钟)`, ` (a day has $1440$ minutes)`);
  const body = plan.want === "time"
    ? `$${from} + (${plan.shift === null ? "0" : printLatex(plan.shift)}) = ${days} \\times 1440 + ${printLatex(answer.result)}$${say(language, `,即 ${shown(answer.result, plan.half)}`, `, which is ${shown(answer.result, plan.half)}`)}${day}`
    : `$${plan.to === null ? "" : printLatex(plan.to)} + ${days} \\times 1440 - ${from} = ${printLatex(answer.result)}$${day}`;
  return [first, { title: say(language, "计算", "Compute"), body, claims: all }];
}
