import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const triangle = defineOperation<Plan, Answer, Step>({
  name: "triangle",
  title: { zh: "解三角形", en: "Triangles" },
  summary: { zh: "由边、角、面积之间的条件,求三角形的边、角、三角函数值、面积、周长。", en: "Sides, angles, their functions, area and perimeter of a triangle from conditions on them." },
  proves: { zh: "角用边和面积表示;所求的值由方程推出,并有满足全部条件的三角形取到它。", en: "Angles are written by sides and area; the values follow from the equations, and there is a triangle that has them." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
