import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const parametricDerivative = defineOperation<Plan, Answer, Step>({
  name: "parametric_derivative",
  title: { zh: "参数方程求导", en: "Parametric derivatives" },
  summary: { zh: "参数方程所确定函数的一阶、二阶导数,或在一点的值。", en: "First and second derivatives of a function given by parametric equations, or their value at a parameter." },
  proves: { zh: "x'(t)、y'(t) 正确;dy/dx = y'(t)/x'(t);在给定的参数处 x'(t) ≠ 0。", en: "x'(t) and y'(t); dy/dx = y'(t)/x'(t); at a given parameter x'(t) ≠ 0." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
