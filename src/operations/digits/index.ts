import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const digits = defineOperation<Plan, Answer, Step>({
  name: "digits",
  title: { zh: "进位制与数位", en: "Bases and digits" },
  summary: { zh: "在不同进位制之间换算、加减,求某一数位上的数字。", en: "Converts numerals between bases, adds and subtracts them, finds the digit at a place." },
  proves: { zh: "按权展开后两边相等;该位以上与以下的部分。", en: "Both numerals have the same value by places; the parts above and below the digit." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
