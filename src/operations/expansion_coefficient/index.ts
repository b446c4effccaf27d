import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const expansionCoefficient = defineOperation<Plan, Answer, Step>({
  name: "expansion_coefficient",
  title: { zh: "展开式的系数", en: "Coefficients of expansions" },
  summary: { zh: "求展开式中某一项的系数或常数项,含根式、负指数与多个字母。", en: "The coefficient of a power, or the constant term, in an expansion; roots, negative exponents and several letters included." },
  proves: { zh: "原式等于所列各项之和,各项的幂互不相同,因此系数唯一。", en: "The expression equals the sum of the terms listed, whose powers differ, so the coefficients are determined." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
