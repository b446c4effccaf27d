import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const setExpression = defineOperation<Plan, Answer, Step>({
  name: "set_expression",
  title: { zh: "集合运算", en: "Sets" },
  summary: { zh: "求数集的交集、并集、补集与元素个数;集合可用列举法、描述法(不等式、方程,整数集)或区间给出。", en: "Intersections, unions, complements and numbers of elements of sets of numbers, given by lists, conditions (inequalities, equations, among integers) or intervals." },
  proves: { zh: "数轴被分成若干点与区间,每一处属于哪些集合都由已证明的符号决定,因此结果不多不少。", en: "The line is cut into points and intervals; proved signs decide to which sets each belongs, so nothing is missing and nothing is too much." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
