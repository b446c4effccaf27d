import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { figurePhrases } from "./figures.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const evaluate = defineOperation<Plan, Answer, Step>({
  name: "evaluate",
  logIsOpen: true,
  title: { zh: "求值", en: "Evaluate" },
  summary: { zh: "求式子的精确值,可带单位。", en: "Computes the exact value of an expression, with units." },
  proves: { zh: "原式有定义,且等于所给的值乘以单位。", en: "The expression is defined and equals the value times the unit." },
  prelude: { takes: "value", step: (_letter, text) => ({ expr: text }) },
  step, elaborate, statement, strategies, phrases: [...phrases, ...figurePhrases], readBack, present, explain, examples,
});
