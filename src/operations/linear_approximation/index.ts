import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const linearApproximation = defineOperation<Plan, Answer, Step>({
  name: "linear_approximation",
  title: { zh: "线性近似与微分", en: "Linear approximation" },
  summary: { zh: "求线性近似、用它估计函数值(附误差界),求微分。", en: "Linearizations, estimates with an error bound, differentials." },
  proves: { zh: "切线正确,估计值等于切线在该点的值;误差界由二阶导数在两点之间的界得出。", en: "The tangent line and its value; the error bound follows from a bound of the second derivative between the two points." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
