import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const implicitDerivative = defineOperation<Plan, Answer, Step>({
  name: "implicit_derivative",
  title: { zh: "隐函数求导", en: "Implicit differentiation" },
  summary: { zh: "由方程确定的隐函数的一阶、二阶导数,或在一点的值。", en: "First and second derivatives of a function given by an equation, or their value at a point." },
  proves: { zh: "偏导数正确;在 H_y ≠ 0 处 dy/dx = −H_x/H_y;给定的点在曲线上且曲线在该处光滑。", en: "The partial derivatives; dy/dx = −H_x/H_y wherever H_y ≠ 0; a given point lies on the curve, which is smooth there." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
