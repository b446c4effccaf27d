import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const domain = defineOperation<Plan, Answer, Step>({
  name: "domain",
  title: { zh: "定义域", en: "Domain" },
  summary: { zh: "求函数的自然定义域,含周期性的例外点。", en: "Finds the natural domain of a function, periodic exceptions included." },
  proves: { zh: "函数在所列各区间上处处有定义,在其余各处都无定义。", en: "The function is defined on every interval listed and undefined everywhere else." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
