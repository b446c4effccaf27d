import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const simplify = defineOperation<Plan, Answer, Step>({
  name: "simplify",
  logIsOpen: true,
  title: { zh: "化简与变形", en: "Simplify and rewrite" },
  summary: { zh: "化简,或写成指定的形式:展开、因式分解、通分、部分分式、分母有理化、合并同类项、配方、对数的合并与展开。", en: "Simplifies, or rewrites in a named form: expanded, factored, single fraction, partial fractions, rationalised, collected, completed square, logarithms combined or expanded." },
  proves: { zh: "在原式有定义处两式相等;结果具有所要求的形式(因式在有理数范围内不可约等)。", en: "Both are equal wherever the original is defined, and the result has the form asked for (each factor irreducible over the rationals, and so on)." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
