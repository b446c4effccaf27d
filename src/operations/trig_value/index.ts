import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const trigValue = defineOperation<Plan, Answer, Step>({
  name: "trig_value",
  title: { zh: "三角求值", en: "Trigonometric values" },
  summary: { zh: "已知角的三角函数关系与象限或范围,求另一三角式的值。", en: "The value of a trigonometric expression from equations for the angle and its quadrant or range." },
  proves: { zh: "所求的值满足由条件推出的方程;范围不允许的值已排除,其余的值都有角取到。", en: "The value satisfies an equation that follows from the facts; values that the range forbids are excluded, and each that is left is attained." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
