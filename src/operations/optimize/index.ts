import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, plot, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const optimize = defineOperation<Plan, Answer, Step>({
  name: "optimize",
  title: { zh: "条件最值", en: "Optimization" },
  summary: { zh: "在一个等式约束下求两个未知数的式子的最大值或最小值。", en: "Finds the largest or smallest value of an expression in two unknowns under one equation." },
  proves: { zh: "约束恰好确定一个未知数;可行区间完整;目标函数在其上的最值。", en: "The constraint determines one unknown, the feasible interval is complete, and the extreme value along it is the one given." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, plot, examples,
});
