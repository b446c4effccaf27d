import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { plot } from "./plot.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const tangent = defineOperation<Plan, Answer, Step>({
  name: "tangent",
  isAboutGraphs: true,
  title: { zh: "切线与法线", en: "Tangent and normal lines" },
  summary: { zh: "求曲线的切线与法线:在一点处、斜率已知、或过一点;曲线可由函数、方程或参数方程给出。", en: "Finds tangent and normal lines of a graph, an implicit or a parametric curve: at a point, with a given slope, or through a point." },
  proves: { zh: "点在曲线上;曲线在该点光滑;斜率与直线方程正确;按条件求切线时切点一个不少。", en: "The point is on the curve, the curve is smooth there, slope and line are right; in a search, that no point of tangency is missing." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, plot, examples,
});
