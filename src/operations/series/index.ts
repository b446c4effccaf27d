import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const series = defineOperation<Plan, Answer, Step>({
  name: "series",
  title: { zh: "无穷级数", en: "Infinite series" },
  summary: { zh: "判断级数的敛散性,求等比与裂项级数的和、幂级数的收敛域。", en: "Decides convergence (absolute, conditional), sums geometric and telescoping series, finds intervals of convergence." },
  proves: {
    zh: "每个判别法的全部条件(极限、单调性、符号);每一项有定义;收敛域的两个端点各自判别。",
    en: "Every hypothesis of the test used (limits, monotonicity, signs); every term is defined; both ends of an interval of convergence by a test of their own.",
  },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
