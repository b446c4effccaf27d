import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const equationFromRoots = defineOperation<Plan, Answer, Step>({
  name: "equation_from_roots",
  title: { zh: "由根求方程", en: "Equations with given solutions" },
  summary: { zh: "求以给定的数为根的整式方程。", en: "Finds a polynomial equation with given solutions, conjugate pairs included." },
  proves: { zh: "多项式恰为各因式之积,首项系数不为 0。", en: "The polynomial is the product of the factors, with a leading coefficient that is not 0." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
