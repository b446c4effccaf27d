import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const intercepts = defineOperation<Plan, Answer, Step>({
  name: "intercepts",
  isAboutGraphs: true,
  title: { zh: "与坐标轴的交点", en: "Intercepts" },
  summary: { zh: "求曲线与两条坐标轴的全部交点。", en: "Finds all points where a graph meets the coordinate axes." },
  proves: { zh: "所列的点恰为函数的全部实零点与在 0 处的值(或在 0 处无定义)。", en: "The points are exactly those of all real zeros, and the value at 0 (or the function is undefined at 0)." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
