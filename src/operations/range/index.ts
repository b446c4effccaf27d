import { defineOperation } from "../operation.js";
import { plotAround } from "../plot-window.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const range = defineOperation<Plan, Answer, Step>({
  name: "range",
  title: { zh: "值域", en: "Range" },
  summary: { zh: "求函数在定义域或给定区间上的值域。", en: "Finds the range of a function on its domain or on an interval." },
  proves: { zh: "导数的符号、驻点与端点的值、开端点处的极限,因此值域准确,端点是否取到也已判定。", en: "The sign of f', the values at cuts and ends and the limits at open ends: so the range is exact, each end attained or not as listed." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
  plot: (plan, answer) => plotAround(plan.expr, plan.variable, plan.on ?? answer.repeats?.window ?? null, answer.pieces.flatMap((p) => p.cuts.flatMap((x, i) => { const v = p.values[i + 1]; const y = typeof v === "number" ? answer.levels[v] : undefined; return y === undefined ? [] : [{ x, y, label: "" }]; }))),
});
