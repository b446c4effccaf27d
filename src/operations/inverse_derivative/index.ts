import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const inverseDerivative = defineOperation<Plan, Answer, Step>({
  name: "inverse_derivative",
  title: { zh: "反函数的导数", en: "Derivative of an inverse function" },
  summary: { zh: "求反函数在一点的导数。", en: "The derivative of an inverse function at a point." },
  proves: { zh: "f 在区间上严格单调,f(a) = b,f'(a) ≠ 0,结果等于 1/f'(a)。", en: "f is strictly monotone on the interval, f(a) = b, f'(a) ≠ 0, and the value is 1/f'(a)." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
