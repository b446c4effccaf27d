import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const clock = defineOperation<Plan, Answer, Step>({
  name: "clock",
  title: { zh: "时刻与时间", en: "Times of day" },
  summary: { zh: "某时刻若干分钟前后是什么时刻,两个时刻之间有多少分钟。", en: "The time so many minutes before or after, and the minutes between two times." },
  proves: { zh: "以一天 1440 分钟计,两边的分钟数相等。", en: "The minutes agree on a clock that begins again after 1440." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
