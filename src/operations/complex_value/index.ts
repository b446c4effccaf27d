import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const complexValue = defineOperation<Plan, Answer, Step>({
  name: "complex_value",
  title: { zh: "复数", en: "Complex numbers" },
  summary: { zh: "复数的四则运算,实部、虚部、模、共轭复数、所在象限;由方程或“纯虚数”等条件求复数或实参数。", en: "Arithmetic of complex numbers, real and imaginary part, modulus, conjugate, quadrant; numbers and real letters from equations or conditions such as “purely imaginary”." },
  proves: { zh: "按实部与虚部化为实方程;所求的值由方程推出,并有满足全部条件的点取到它。", en: "Facts become real equations by parts; the values follow from them, and a point that satisfies all of them has these values." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
