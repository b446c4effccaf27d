import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { plot } from "./plot.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const extrema = defineOperation<Plan, Answer, Step>({
  name: "extrema",
  title: { zh: "极值与最值", en: "Extrema" },
  summary: { zh: "求一元函数的极值点、极值与最值,含不可导点。", en: "Finds local and global extrema of a function of one variable, nondifferentiable points included." },
  proves: {
    zh: "导数正确;定义域完整;每个开区间上导数的符号;因此极值点一个不多、一个不少。最值:所有候选点已比较。",
    en: "The derivative, the whole domain, and the sign of f' on every open cell: so the extrema listed are all there are. Global: every candidate compared.",
  },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, plot, examples,
});
