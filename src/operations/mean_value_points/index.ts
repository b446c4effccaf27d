import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const meanValuePoints = defineOperation<Plan, Answer, Step>({
  name: "mean_value_points",
  title: { zh: "中值定理", en: "Mean value points" },
  summary: { zh: "验证罗尔定理、拉格朗日中值定理的条件,并求出所有的 c;条件不成立时指出哪一条。", en: "Checks the hypotheses of Rolle's and the mean value theorem and finds every c, or says which hypothesis fails." },
  proves: { zh: "连续、可导(罗尔:两端的值相等),所列的 c 在开区间内一个不多、一个不少;或某个条件确实不成立。", en: "Continuity, differentiability (Rolle: equal values at the ends), and that the points listed are all there are; or that a hypothesis fails." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
