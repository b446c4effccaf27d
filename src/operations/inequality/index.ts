import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const inequality = defineOperation<Plan, Answer, Step>({
  name: "inequality",
  logIsOpen: true,
  title: { zh: "不等式", en: "Inequalities" },
  summary: { zh: "解一元不等式、不等式链与不等式组,含三角不等式的周期解。", en: "Solves inequalities in one unknown, chains and systems of them, trigonometric ones with their periodic solutions." },
  proves: { zh: "数轴被分成若干区间与点,在每一处两边之差的符号(或无意义)已证明,因此解集不多不少,端点的开闭也准确。", en: "The line is cut into cells, and on each the sign of left − right (or that a side is undefined) is proved: so the solution set is complete, each end in or out as listed." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
