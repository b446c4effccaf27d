import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const asymptotes = defineOperation<Plan, Answer, Step>({
  name: "asymptotes",
  isAboutGraphs: true,
  title: { zh: "渐近线", en: "Asymptotes" },
  summary: { zh: "求曲线的铅直、水平与斜渐近线。", en: "Finds vertical, horizontal and oblique asymptotes." },
  proves: { zh: "定义域完整;每个开端点处的单侧极限;两端的渐近线,或没有的理由:所以没有遗漏。", en: "The whole domain, the limit at each of its open ends, the line at each end or why there is none: so none is missing." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
