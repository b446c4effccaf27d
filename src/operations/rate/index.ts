import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const rate = defineOperation<Plan, Answer, Step>({
  name: "rate",
  title: { zh: "平均变化率", en: "Average rate of change" },
  summary: { zh: "求函数在区间上的平均变化率、平均速度、割线斜率。", en: "Average rate of change on an interval, average velocity, slope of a secant." },
  proves: { zh: "函数在区间上有定义;两端的值与差商正确。", en: "f is defined on the interval; the values at the ends and the quotient." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
