import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const period = defineOperation<Plan, Answer, Step>({
  name: "period",
  title: { zh: "最小正周期", en: "Least period" },
  summary: { zh: "求函数的最小正周期,或说明它不是周期函数。", en: "Finds the least positive period of a function, or shows that there is none." },
  proves: { zh: "所给数是周期,且更小的正数都不是周期。", en: "The number given is a period, and no smaller positive number is one." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
