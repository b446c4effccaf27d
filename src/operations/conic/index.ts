import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const conic = defineOperation<Plan, Answer, Step>({
  name: "conic",
  title: { zh: "圆锥曲线", en: "Conics" },
  summary: { zh: "由方程求椭圆、双曲线、抛物线、圆的离心率、焦点、渐近线、准线、轴长、圆心与半径、圆心到直线的距离。", en: "Eccentricity, foci, asymptotes, directrix, axes, centre and radius of a conic given by its equation, and the distance of its centre from a line." },
  proves: { zh: "方程与标准方程相同(相差非零常数倍),符号与长短轴已证明,所求等于教材公式的值。", en: "The equation is a standard form up to a nonzero factor, the signs and the longer axis are proved, and the value equals the textbook formula." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
