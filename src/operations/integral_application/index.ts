import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { plot } from "./plot.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const integralApplication = defineOperation<Plan, Answer, Step>({
  name: "integral_application",
  isAboutGraphs: true,
  title: { zh: "定积分的应用", en: "Areas, volumes, lengths, averages" },
  summary: { zh: "求平面图形的面积、旋转体的体积、弧长、平均值、路程。", en: "Finds areas between curves, volumes of revolution, arc lengths, average values, distances travelled." },
  proves: {
    zh: "交点完整;被积函数由题意导出;分段原函数与端点值;旋转体不跨过轴。",
    en: "All intersections; the integral that the problem means, piece by piece; that a turned region does not cross its axis.",
  },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, plot, examples,
});
