import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const system = defineOperation<Plan, Answer, Step>({
  name: "system",
  logIsOpen: true,
  title: { zh: "方程组", en: "System of equations" },
  summary: { zh: "求方程组的全部实数解:任意线性方程组,以及能消元的非线性方程组。", en: "Finds all real solutions of a system: any linear one, and others that elimination can reach." },
  proves: { zh: "每组解满足每个方程;每一步消元都由方程推出,因此没有其他解。", en: "Each solution satisfies every equation, and each step of the elimination follows from the equations, so there is no other." },
  prelude: { takes: "equations", step: (letter, text) => ({ equations: [text], ask: [letter] }) },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
