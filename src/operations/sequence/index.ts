import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const sequence = defineOperation<Plan, Answer, Step>({
  name: "sequence",
  title: { zh: "数列", en: "Sequences" },
  summary: { zh: "由前几项求通项、某一项、下一项、前若干项的和、公差与公比。", en: "From the first terms: the general term, one term, the next one, sums, common difference and ratio." },
  proves: { zh: "通项在各项处取给定的值;多项式的次数低到由各项唯一确定,且多出一项作检验。", en: "The formula takes the given values; a polynomial's degree is so low that the terms determine it with one to spare." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
