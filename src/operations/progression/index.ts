import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const progression = defineOperation<Plan, Answer, Step>({
  name: "progression",
  title: { zh: "等差与等比数列", en: "Arithmetic and geometric progressions" },
  summary: { zh: "由若干项、和、公差公比之间的条件,求等差或等比数列的项、和、公差、公比、通项。", en: "Terms, sums, difference, ratio or the general term of an arithmetic or geometric progression from conditions on them." },
  proves: { zh: "条件化为首项与公差(公比)的方程;所求的值由方程推出,并有数列取到它。", en: "Facts become equations for first term and difference (ratio); the values follow from them, and there is a progression that has them." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
