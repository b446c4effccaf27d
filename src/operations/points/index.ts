import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const points = defineOperation<Plan, Answer, Step>({
  name: "points",
  title: { zh: "点与直线", en: "Points and lines" },
  summary: { zh: "斜率、距离、中点、直线方程、平行与垂直、极坐标与直角坐标。", en: "Slope, distance, midpoint, equation of a line, parallels and perpendiculars, polar and rectangular coordinates." },
  proves: { zh: "公式的值;直线过给定的点;方程确为直线且斜率如所述;极坐标满足 x = r cos θ, y = r sin θ。", en: "The value of the formula; the line passes through the points; the equation is a line with that slope; x = r cos θ and y = r sin θ." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
