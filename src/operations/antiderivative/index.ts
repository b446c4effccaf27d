import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const antiderivative = defineOperation<Plan, Answer, Step>({
  name: "antiderivative",
  title: { zh: "原函数(不定积分)", en: "Antiderivative (indefinite integral)" },
  summary: { zh: "求不定积分,或满足条件 F(a) = b 的原函数。", en: "Finds the indefinite integral, or the antiderivative with F(a) = b." },
  proves: { zh: "在所述的每个区间上原函数连续、可导,导数等于被积函数;若只能证明逐点导数相等,文字会说明。", en: "On each interval stated, F is continuous and differentiable with F' = f. Where only F' = f point by point is proved, the text says so." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
  asks: (plan) => [{ kind: "integrate", expr: plan.expr, variable: plan.variable }],
});
