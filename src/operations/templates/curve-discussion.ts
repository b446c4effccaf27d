/**
 * The curve discussion (函数性态): a plan of several operations. Each part is proved by its own operation; nothing is claimed
 * about "the study" beyond them (src/decisions/0011-curves.md).
 */
import type { Language } from "../../language.js";
import type { Phrase } from "../operation.js";

/** The parts of a curve discussion, in the order of a textbook. */
const PARTS = [
  { op: "domain", zh: "定义域", en: "domain" },
  { op: "intercepts", zh: "与坐标轴的交点", en: "intercepts" },
  { op: "parity", zh: "奇偶性", en: "symmetry" },
  { op: "period", zh: "周期性", en: "period" },
  { op: "monotonicity", zh: "单调性", en: "monotonicity" },
  { op: "extrema", zh: "极值", en: "extrema" },
  { op: "concavity", zh: "凹凸性与拐点", en: "concavity" },
  { op: "asymptotes", zh: "渐近线", en: "asymptotes" },
] as const;

const steps = (language: Language, ops: readonly string[]): readonly unknown[] =>
  PARTS.filter((p) => ops.includes(p.op)).map((p, i) => ({ id: `s${i + 1}`, op: p.op, label: p[language], expr: "{f}" }));

const ALL = PARTS.map((p) => p.op);
const wording = (language: Language, ops: readonly string[], pattern: string, example: string): Phrase => ({ language, pattern, plan: { steps: steps(language, ops) }, example });

const F = "[the] [(function|curve|graph)] [of] {f:expr}";
const F_ZH = "[函数|曲线]{f:expr}";

export const curveDiscussion: readonly Phrase[] = [
  wording("en", ALL, `(do|make|carry out|give) a (full|complete|thorough) (study|analysis|investigation|discussion) of ${F} [and (sketch|draw|plot) (its|the) graph]`, "Do a full study of f(x) = x^3 - 3x and sketch its graph"),
  wording("en", ALL, `(study|analyze|analyse|investigate|examine|discuss) ${F} [completely|fully] and (sketch|draw|plot) (its|the) (graph|curve)`, "Analyze f(x) = x/(x^2+1) and sketch its graph"),
  wording("en", ALL, `(completely|fully) (study|analyze|analyse|investigate|discuss) ${F}`, "Fully analyze y = x^2 e^(-x)"),
  wording("en", ALL, `(sketch|draw) the (graph|curve) of [the] [function] {f:expr} [(using|by|with) (a full analysis|curve sketching|calculus|the derivatives)]`, "Sketch the graph of y = x^3 - 3x^2"),
  wording("en", ALL, `(curve sketching|full curve discussion|curve discussion|function study|complete analysis) [of|:] ${F}`, "Curve sketching: y = x^4 - 2x^2"),
  wording("en", ALL, `use the (guidelines|techniques) of [this section|curve sketching] to sketch the (curve|graph) [of] {f:expr}`, "Use the techniques of curve sketching to sketch the graph of x^3 - 12x"),
  wording("en", ["monotonicity", "extrema"], `(find|determine) [the] (intervals of increase and decrease|intervals of increase or decrease|intervals of monotonicity|intervals on which it is increasing and decreasing) and [the|all] [local|relative] (extrema|extreme values|extreme points|maxima and minima) of ${F}`, "Find the intervals of increase and decrease and the local extrema of f(x) = x^3 - 12x"),
  wording("en", ["monotonicity", "extrema", "concavity"], `(find|determine) [the] intervals of (increase and decrease|monotonicity) [,] [the|all] [local|relative] (extrema|extreme values|maxima and minima) [,] [the] (concavity|intervals of concavity) [,] and [the|all] (inflection points|points of inflection) of ${F}`, "Find the intervals of increase and decrease, the local extrema, the intervals of concavity, and the inflection points of x^4 - 8x^2"),
  wording("zh", ALL, `(讨论|研究|分析|全面讨论|全面研究)${F_ZH}[的](性态|性质|各种性态|全部性态)[,|、][并](作图|作出图形|作出图象|作出图像|画图|画出图形|画出图象|画出图像|描绘图形|作出其图形|作出其图象|描绘其图形|画出其图象|画出其图形|画出它的图象)`, "讨论函数 f(x)=x^3-3x 的性态并作图"),
  wording("zh", ALL, `(讨论|研究|分析|全面讨论|全面研究)${F_ZH}[的](性态|各种性态|全部性态)`, "讨论函数 y=x/(x^2+1) 的性态"),
  wording("zh", ALL, `(作出|画出|描绘|作)${F_ZH}[的](图形|图象|图像|大致图形|大致图象|大致图像|草图)`, "描绘函数 y=x^3-x^2 的图形"),
  wording("zh", ALL, `(全面|完整)(讨论|研究|分析)${F_ZH}`, "全面讨论函数 y=x^2*e^(-x)"),
  wording("zh", ALL, `对${F_ZH}(作|做|进行)(全面|完整)[的](讨论|研究|分析)`, "对函数 y=x^4-2x^2 作全面讨论"),
  wording("en", ALL, `(sketch|draw|graph) the curve [with [the] equation] [given by] {f:expr}`, "Sketch the curve y = x/(x^2 - 4)"),
  wording("en", ALL, `(discuss|study|analyze|analyse|investigate) the curve [with [the] equation] {f:expr}`, "Discuss the curve y = x^2/(x^2 + 3)"),
  wording("en", ALL, `(discuss|study|analyze|analyse|investigate) ${F} (using|with) (calculus|the derivatives|its derivatives)`, "Analyze the function f(x) = x^3 - 6x^2 using calculus"),
  wording("en", ALL, `(sketch|graph) {f:expr} (using|by) (curve sketching|calculus|the curve sketching techniques|the techniques of calculus)`, "Graph y = x^4 - 4x^3 using calculus"),
  wording("zh", ALL, `(讨论|研究|分析|全面讨论|全面研究|探究)${F_ZH}[的](性质|图象与性质|图像与性质|图象和性质)`, "研究函数 f(x)=x+4/x 的性质"),
  wording("zh", ALL, `(研究|讨论|分析)${F_ZH}[的](性质|性态)[,|、][并](画出|作出|画|作)[其|它的|函数的](大致|简)(图象|图像|图形|图)`, "研究函数 f(x)=x^3-12x 的性质,并画出其大致图象"),
  wording("zh", ALL, `(利用|用)(导数|微分法)(讨论|研究|分析)${F_ZH}[的](性态|性质)[,|、][并](作图|作出图形|作出图象|画图|画出图象|画出草图)`, "利用导数研究函数 y=x*e^(-x) 的性态,并作图"),
  wording("zh", ["monotonicity", "extrema"], `(求|讨论|确定|研究)${F_ZH}[的](单调区间|单调性|增减区间)(和|与|及|以及|、|,并求)[其|它的](极值|极值点|全部极值)`, "求函数 f(x)=x^3-12x 的单调区间与极值"),
  wording("zh", ["monotonicity", "extrema", "concavity"], `(求|讨论|确定|研究)${F_ZH}[的](单调区间|单调性|增减区间)[、|,](极值|极值点)[、|,](凹凸区间|凹凸性)(和|与|及|以及|、)拐点`, "求函数 f(x)=x^4-8x^2 的单调区间、极值、凹凸区间与拐点"),
  wording("en", ["monotonicity", "extrema", "concavity"], `[for|given] {f:expr} [,|:] (find|determine) [the] intervals of (increase and decrease|increase or decrease|monotonicity) [,] [the|all] [local|relative] (extrema|extreme values|maxima and minima|maximum and minimum values) [,] and [the] (concavity|intervals of concavity) [,] and [the|all] (inflection points|points of inflection)`, "For f(x) = x^4 - 8x^2, find the intervals of increase and decrease, the local maximum and minimum values, and the intervals of concavity and the inflection points"),
  wording("en", ["extrema", "concavity"], `(find|determine) [the|all] [local|relative] (extrema|extreme values|extreme points|maxima and minima|maximum and minimum values|maximum and minimum points) and [the|all] (inflection points|points of inflection) of ${F}`, "Find the local extrema and the inflection points of x^3 - 12x"),
  wording("zh", ["extrema", "concavity"], `(求|求出|确定)${F_ZH}[的](极值|极值点)(和|与|及|以及|、)拐点`, "求函数 f(x)=x^3-12x 的极值与拐点"),
];
