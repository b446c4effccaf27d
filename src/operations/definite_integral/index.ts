import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { plot } from "./plot.js";
import { explain, present, readBack } from "./steps.js";
import { asks, strategies } from "./strategies.js";

export const definiteIntegral = defineOperation<Plan, Answer, Step>({
  name: "definite_integral",
  title: { zh: "定积分", en: "Definite integrals" },
  summary: { zh: "求定积分与反常积分的值,或判断其发散。", en: "Evaluates definite and improper integrals, or shows that they diverge." },
  proves: {
    zh: "每一段上的原函数及其连续性;端点处的值或单侧极限;各段之和。发散:某端极限为 ±∞,或周期性,或比较判别法及其极限形式。二十个经典积分(高斯、狄利克雷等)按已列出处的表引用,表本身不予证明。",
    en: "An antiderivative on every piece, continuous there; its values or one-sided limits at the ends; their sum. Divergence: an infinite limit, a period, a comparison, or a limit comparison with a power. Twenty classical integrals (Gauss, Dirichlet and others) are taken from a table with sources, which is not proved itself.",
  },
  step, elaborate, statement, strategies, asks, phrases, readBack, present, explain, plot, examples,
});
