import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const derivative = defineOperation<Plan, Answer, Step>({
  name: "derivative",
  title: { zh: "导数", en: "Derivative" },
  summary: { zh: "求导数(任意阶),或在一点的导数值。", en: "Differentiates, to any order, or gives the derivative at a point." },
  proves: { zh: "在求导法则适用的每一点,结果等于导数,并且有定义。", en: "At every point where the rules apply, the result is defined and equals the derivative." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
