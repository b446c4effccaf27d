import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const inverseFunction = defineOperation<Plan, Answer, Step>({
  name: "inverse_function",
  title: { zh: "反函数", en: "Inverse functions" },
  summary: { zh: "求反函数,判断两个函数是否互为反函数。", en: "Finds the inverse of a function; decides whether two functions are inverses." },
  proves: { zh: "f⁻¹(f(x)) = x 在 f 有定义处成立,f(f⁻¹(x)) = x 在反函数的定义域上成立。", en: "f⁻¹(f(x)) = x wherever f is defined, and f(f⁻¹(x)) = x on the domain of the inverse." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
