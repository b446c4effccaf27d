import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const compare = defineOperation<Plan, Answer, Step>({
  name: "compare",
  title: { zh: "比较大小", en: "Order of numbers" },
  summary: { zh: "排序,第几大(小),与某数最接近,判断大小关系。", en: "Sorts numbers, finds the kth largest or smallest, the closest to a number, and decides relations." },
  proves: { zh: "相邻两数之差的符号,或两数相等;最接近:其余各数都更远。", en: "The sign of each difference in the order, or equality; closest: every other number is farther." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
