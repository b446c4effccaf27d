import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const drawProbability = defineOperation<Plan, Answer, Step>({
  name: "draw_probability",
  title: { zh: "不放回抽取的概率", en: "Drawing without replacement" },
  summary: { zh: "不放回抽取时,依次取到指定顺序的概率,取到各种指定个数的概率。", en: "The probability of an order, or of so many of each kind, when drawing without replacement." },
  proves: { zh: "概率等于逐次剩余比例的乘积,或组合数之比。", en: "The probability is the product of what is left over what is left in all, or the quotient of numbers of choices." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
