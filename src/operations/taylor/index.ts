import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const taylor = defineOperation<Plan, Answer, Step>({
  name: "taylor",
  title: { zh: "泰勒公式", en: "Taylor polynomials" },
  summary: { zh: "求函数在一点的泰勒多项式或麦克劳林多项式,附拉格朗日余项。", en: "Taylor and Maclaurin polynomials of a function, with Lagrange's remainder." },
  proves: { zh: "各阶导数正确,在展开点附近有定义;每个系数等于 f^(k)(a)/k!。", en: "The derivatives, defined around the centre, and every coefficient: f^(k)(a)/k!." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
