/** Wordings: where a graph meets the axes. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const F = "[the] [(graph|curve|function|line|parabola|equation)] [of] [the] [(graph|curve|function|line|parabola|equation)] [:] {f:expr}";
const F_ZH = "[函数|曲线|直线|抛物线|方程]{f:expr}";
const GRAPH_ZH = "[的](图象|图像|曲线)";
const en = (pattern: string, example: string): Phrase => ({ language: "en", pattern, step: { expr: "{f}" }, example });
const zh = (pattern: string, example: string): Phrase => ({ language: "zh", pattern, step: { expr: "{f}" }, example });

export const phrases: readonly Phrase[] = [
  en(`(find|determine|give|state|calculate|compute|what are) [all] [of] [the] [(x and y|x- and y-|x-and y-|x- and y|coordinate|axis)] [(-|axis)] (intercepts|intercept) (of|for) ${F}`, "Find the intercepts of y = x^2 - 4x + 3"),
  en(`(find|determine|give|state) the (x-intercepts|x-intercept|x intercepts) and [the] (y-intercept|y-intercepts|y intercept) (of|for) ${F}`, "Find the x-intercepts and the y-intercept of f(x) = x^3 - 4x"),
  en(`(find|determine|give|state) the (y-intercept|y intercept) and [the] (x-intercepts|x-intercept|x intercepts) (of|for) ${F}`, "Find the y-intercept and the x-intercepts of y = 2x - 6"),
  en(`(find|determine|give) [the] [coordinates of] [all] [the] points (where|at which|in which) ${F} (meets|crosses|intersects|cuts) the (coordinate axes|axes|x- and y-axes|x-axis and the y-axis)`, "Find the points where the graph of y = x^2 - 9 crosses the coordinate axes"),
  en(`where does ${F} (meet|cross|intersect|cut) the (coordinate axes|axes|x- and y-axes|x-axis and the y-axis)`, "Where does the curve y = e^x - 1 cross the axes?"),
  en(`(find|determine) [the] points of intersection of ${F} (with|and) the (coordinate axes|axes|x- and y-axes)`, "Find the points of intersection of y = x^2 + x - 6 with the coordinate axes"),
  en(`(intercepts|axis intercepts|x- and y-intercepts) of ${F}`, "Intercepts of y = (x-1)/(x+2)"),
  zh(`(求|求出|计算|写出)${F_ZH} ${GRAPH_ZH}与(坐标轴|两坐标轴|x轴、y轴|x轴和y轴|x轴与y轴|两条坐标轴)[的]交点[坐标|的坐标]`, "求函数 y=x^2-4x+3 的图象与坐标轴的交点"),
  zh(`(求|求出|计算|写出)${F_ZH} 与(坐标轴|两坐标轴|x轴、y轴|x轴和y轴|x轴与y轴|两条坐标轴)[的]交点[坐标|的坐标]`, "求抛物线 y=x^2-9 与坐标轴的交点坐标"),
  zh(`${F_ZH} ${GRAPH_ZH}与(坐标轴|两坐标轴|x轴、y轴|x轴和y轴)[的]交点[坐标|的坐标](是|为)[什么|多少]`, "函数 y=2x-6 的图象与坐标轴的交点坐标是什么"),
  zh(`${F_ZH} 与(坐标轴|两坐标轴|x轴、y轴|x轴和y轴)[的]交点[坐标|的坐标](是|为)[什么|多少]`, "直线 y=2x-6 与坐标轴的交点坐标为"),
  zh(`(求|求出|写出)${F_ZH} [的](截距|在坐标轴上的截距|在两坐标轴上的截距|与坐标轴交点)`, "求曲线 y=e^x-1 在坐标轴上的截距"),
];
