import { defineOperation } from "../operation.js";
import { plotAround } from "../plot-window.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, marks, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const concavity = defineOperation<Plan, Answer, Step>({
  name: "concavity",
  isAboutGraphs: true,
  title: { zh: "凹凸性与拐点", en: "Concavity" },
  summary: { zh: "求曲线的凹凸区间与拐点。", en: "Finds where a curve is concave up and concave down, and its inflection points." },
  proves: { zh: "二阶导数正确;定义域完整;每个开区间上二阶导数的符号;因此拐点一个不多、一个不少。", en: "The second derivative, the whole domain, and the sign of f'' on every open cell: so the inflection points listed are all there are." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
  plot: (plan, answer) => plotAround(plan.expr, plan.variable, plan.on, marks(answer)),
});
