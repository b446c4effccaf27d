import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const coefficients = defineOperation<Plan, Answer, Step>({
  name: "coefficients",
  title: { zh: "比较系数", en: "Comparing coefficients" },
  summary: { zh: "把式子写成给定的形式,求待定的系数。", en: "Writes an expression in a given form and finds the unknown coefficients." },
  proves: { zh: "代入系数后两式恒等;形式中的单项式线性无关,所以系数唯一。", en: "With the coefficients both sides are equal; the form's monomials are independent, so they are the only ones." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
