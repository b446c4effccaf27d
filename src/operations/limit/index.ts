import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const limit = defineOperation<Plan, Answer, Step>({
  name: "limit",
  title: { zh: "极限", en: "Limit" },
  summary: { zh: "求函数极限(双侧、单侧、无穷远处)与数列极限,或证明极限不存在。", en: "Finds limits of functions (two-sided, one-sided, at infinity) and of sequences, or shows that there is none." },
  proves: { zh: "每一侧的极限;两侧一致,或不一致、振荡的理由;所示的每一行计算。", en: "The limit on each side, that they agree, or why there is none (they differ, or it oscillates); every line of the calculation shown." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
