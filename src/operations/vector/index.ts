import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const vector = defineOperation<Plan, Answer, Step>({
  name: "vector",
  title: { zh: "向量", en: "Vectors" },
  summary: { zh: "平面与空间向量的数量积、模、夹角;由垂直、平行、模等条件求参数。", en: "Dot products, lengths and angles of vectors, and letters from conditions such as perpendicular, parallel or a given length." },
  proves: { zh: "条件化为坐标或数量积的方程;所求的值由方程推出,并有满足全部条件的向量取到它。", en: "Facts become equations in components or products; the values follow from them, and there are vectors that satisfy all of them." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
