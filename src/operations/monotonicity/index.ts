import { defineOperation } from "../operation.js";
import { plotAround } from "../plot-window.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const monotonicity = defineOperation<Plan, Answer, Step>({
  name: "monotonicity",
  title: { zh: "单调性", en: "Monotonicity" },
  summary: { zh: "求函数的单调递增与递减区间。", en: "Finds the intervals on which a function increases and decreases." },
  proves: { zh: "导数正确;定义域完整;每个开区间上导数的符号。", en: "The derivative, the whole domain, and the sign of f' on every open cell." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
  plot: (plan, answer) => plotAround(plan.expr, plan.variable, plan.on, answer.pieces.flatMap((p) => p.cuts.map((x) => ({ x, y: x, label: "" }))).slice(0, 0)),
});
