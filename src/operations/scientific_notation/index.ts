import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const scientificNotation = defineOperation<Plan, Answer, Step>({
  name: "scientific_notation",
  title: { zh: "科学记数法", en: "Scientific notation" },
  summary: { zh: "把数写成科学记数法,或写成普通的小数。", en: "Writes numbers in scientific or in ordinary notation." },
  proves: { zh: "数等于 a×10ⁿ 且 1 ≤ |a| < 10;取近似时误差小于末位的一半。", en: "The number is a·10ⁿ with 1 ≤ |a| < 10; when rounded, the error is below half of the last place." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
