import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const parity = defineOperation<Plan, Answer, Step>({
  name: "parity",
  isAboutGraphs: true,
  title: { zh: "奇偶性", en: "Parity" },
  summary: { zh: "判断函数的奇偶性。", en: "Decides whether a function is even, odd, both or neither." },
  proves: { zh: "f(-x) = ±f(x) 处处成立且定义域对称;或给出反例点。", en: "That f(−x) = ±f(x) with a symmetric domain, or the points at which that fails." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
