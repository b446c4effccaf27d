/** Wordings: tangent and normal lines. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const FIND = "(find|compute|calculate|determine|give|write|write down|obtain|derive|state|what is|what are) [an|the|a] [(equation|equations)] [(of|for)] [the|a]";
const LINES: readonly (readonly [string, string, string])[] = [
  ["(tangent line|tangent|line tangent)", "tangent", "tangent line"],
  ["(normal line|normal|line normal)", "normal", "normal line"],
  ["(tangent and normal lines|tangent and normal line|tangent line and normal line|tangent line and the normal line|tangent and the normal lines|tangent and normal|tangent line and the equation of the normal line)", "both", "tangent and normal lines"],
];
const CURVE = "(to|of|for) [the] [(graph|curve|function|parabola|hyperbola|ellipse|circle|line)] [of] [the] [function] [given by|defined by]";
const AT_X = "(at|when|where|at the point where|at the point with|for) [x =] {a:value}";
const AT_POINT = "(at|through) [the] [given] [point] {p:point} [on the curve]";

const english = LINES.flatMap(([line, want, name]): Phrase[] => [
  { language: "en", pattern: `${FIND} ${line} ${CURVE} {f:expr} ${AT_X}`, step: { expr: "{f}", at: "{a}", want }, example: `Find the equation of the ${name} to y = x^3 - x at x = 2` },
  { language: "en", pattern: `${FIND} ${line} ${CURVE} {f:expr} ${AT_POINT}`, step: { expr: "{f}", at: "{p_x}", atY: "{p_y}", want }, example: `Find an equation of the ${name} to the curve y = x^2 + 1 at the point (1, 2)` },
  { language: "en", pattern: `${FIND} ${line} ${CURVE} {e:curve} ${AT_POINT}`, step: { equation: "{e}", at: "{p_x}", atY: "{p_y}", want }, example: `Find the ${name} to the ellipse x^2 + 4y^2 = 8 at (2, 1)` },
  { language: "en", pattern: `${FIND} ${line} ${CURVE} {e:curve} ${AT_X}`, step: { equation: "{e}", at: "{a}", want }, example: `Find the ${name} to the curve x y = 6 at x = 2` },
  { language: "en", pattern: `${FIND} ${line} (at|when|where) [x =] {a:value} ${CURVE} {f:expr}`, step: { expr: "{f}", at: "{a}", want }, example: `Find the ${name} at x = 2 to the curve y = x^3 - x` },
  { language: "en", pattern: `${FIND} ${line} (at|through) [the] [point] {p:point} ${CURVE} {f:expr}`, step: { expr: "{f}", at: "{p_x}", atY: "{p_y}", want }, example: `Write the equation of the ${name} at the point (1, 2) to y = x^2 + 1` },
  { language: "en", pattern: `${FIND} ${line} ${CURVE} [the] [parametric] [(curve|equations)] x = {u:expr} [,] [and] y = {v:expr} (at|when|where) [t =|θ =|theta =] {a:value}`, step: { xt: "{u}", yt: "{v}", at: "{a}", want }, example: `Find the ${name} to the parametric curve x = t^2, y = t^3 at t = 1` },
  { language: "en", pattern: `for [the] [(curve|graph|function)] {f:expr} [,] ${FIND} ${line} ${AT_X}`, step: { expr: "{f}", at: "{a}", want }, example: `For the curve y = 3/x, find the equation of the ${name} at x = 1` },
  { language: "en", pattern: `for [the] [(curve|graph|function)] {f:expr} [,] ${FIND} ${line} ${AT_POINT}`, step: { expr: "{f}", at: "{p_x}", atY: "{p_y}", want }, example: `For the curve y = 3/x, find the equation of the ${name} at (1, 3)` },
  { language: "en", pattern: `for [the] [(curve|graph|ellipse|circle|hyperbola)] {e:curve} [,] ${FIND} ${line} ${AT_POINT}`, step: { equation: "{e}", at: "{p_x}", atY: "{p_y}", want }, example: `For the curve x y = 6, find the ${name} at (2, 3)` },
]);

const searches: readonly Phrase[] = [
  { language: "en", pattern: `(find|determine|give|write) [all] [the] [an] [(equation|equations)] [of] [the|all|every] (tangent lines|tangents|tangent line|tangent) ${CURVE} {f:expr} [that] [(with|having|which have|has|have|whose)] [a] slope [is|equal to|of] {m:value}`, step: { expr: "{f}", slope: "{m}" }, example: "Find the tangent lines to y = x^3 with slope 12" },
  { language: "en", pattern: `(find|determine|give|write) [all] [the] [an] [(equation|equations)] [of] [the|all|every] [(lines|line)] (tangent lines|tangents|tangent line|tangent) ${CURVE} {f:expr} [that] [which] [(is|are)] parallel to [the] [line] {g:line}`, step: { expr: "{f}", parallel: "{g}" }, example: "Find the tangent lines to y = x^3 that are parallel to the line y = 12x + 5" },
  { language: "en", pattern: `(find|determine|give|write) [all] [the] [an] [(equation|equations)] [of] [the|all|every] [(lines|line)] (tangent lines|tangents|tangent line|tangent) ${CURVE} {f:expr} [that] [which] [(is|are)] perpendicular to [the] [line] {g:line}`, step: { expr: "{f}", perpendicular: "{g}" }, example: "Find the tangent to y = x^2 that is perpendicular to the line y = x/4" },
  { language: "en", pattern: `(find|determine|give|write) [all] [the] horizontal (tangent lines|tangents|tangent line|tangent) ${CURVE} {f:expr} [(on|in|over) {i:interval}]`, step: { expr: "{f}", slope: "0", on: "{i}" }, example: "Find the horizontal tangents of y = x^3 - 3x" },
  { language: "en", pattern: `(find|determine|give|write) [all] [the] [an] [(equation|equations)] [of] [the|all|every] [(lines|line)] (tangent lines|tangents|tangent line|tangent) ${CURVE} {f:expr} [that] [which] (passes through|pass through|passing through|through|from|go through|going through) [the] [external] [point] {p:outside}`, step: { expr: "{f}", throughX: "{p_x}", throughY: "{p_y}" }, example: "Find all tangent lines to y = x^2 passing through the point (1, -3)" },
  { language: "zh", pattern: "(求|求出|试求|写出)[曲线|函数|抛物线]{f:expr} [的](斜率为|斜率是|斜率等于){m:value} 的[所有|全部]切线[的]方程", step: { expr: "{f}", slope: "{m}" }, example: "求曲线 y=x^3 的斜率为 12 的切线方程" },
  { language: "zh", pattern: "(求|求出|试求|写出)[曲线|函数|抛物线]{f:expr} [的](平行于|与)[直线]{g:line} [平行]的[所有|全部]切线[的]方程", step: { expr: "{f}", parallel: "{g}" }, example: "求曲线 y=x^3 的与直线 y=12x+5 平行的切线方程" },
  { language: "zh", pattern: "(求|求出|试求|写出)(平行于|与)[直线]{g:line} [平行]且与[曲线|函数|抛物线]{f:expr} 相切的直线[的]方程", step: { expr: "{f}", parallel: "{g}" }, example: "求与直线 y=12x+5 平行且与曲线 y=x^3 相切的直线方程" },
  { language: "zh", pattern: "(求|求出|试求|写出)[曲线|函数|抛物线]{f:expr} [的](垂直于[直线]{g:line}|与[直线]{g:line} 垂直)的[所有|全部]切线[的]方程", step: { expr: "{f}", perpendicular: "{g}" }, example: "求曲线 y=x^2 的与直线 y=x/4 垂直的切线方程" },
  { language: "zh", pattern: "(求|求出|试求|写出)[曲线|函数|抛物线]{f:expr} [的][所有|全部]水平切线[的方程]", step: { expr: "{f}", slope: "0" }, example: "求曲线 y=x^3-3x 的水平切线" },
  { language: "zh", pattern: "(求|求出|试求|写出)[曲线|函数|抛物线]{f:expr} [的](过|经过|通过)[点]{p:outside} 的[所有|全部]切线[的]方程", step: { expr: "{f}", throughX: "{p_x}", throughY: "{p_y}" }, example: "求曲线 y=x^2 过点 (1,-3) 的切线方程" },
  { language: "zh", pattern: "(求|求出|试求|写出)(过|经过|通过)[点]{p:outside} [且]与[曲线|函数|抛物线]{f:expr} 相切的[所有|全部]直线[的]方程", step: { expr: "{f}", throughX: "{p_x}", throughY: "{p_y}" }, example: "求过点 (1,-3) 且与曲线 y=x^2 相切的直线方程" },
];

const WHERE = "(find|determine|give) [all] [the] (points|point|points on the curve|point on the curve)";
const pointSearches: readonly Phrase[] = [
  { language: "en", pattern: `${WHERE} (where|at which) [the] (tangent line|tangent) ${CURVE} {f:expr} is horizontal`, step: { expr: "{f}", slope: "0", want: "points" }, example: "Find the points where the tangent line to y = x^3 - 12x is horizontal" },
  { language: "en", pattern: `${WHERE} [on|of] [the] [curve|graph] [of] {f:expr} (where|at which) [the] (tangent line|tangent) is horizontal`, step: { expr: "{f}", slope: "0", want: "points" }, example: "Find all points on the graph of y = x^3 - 12x where the tangent line is horizontal" },
  { language: "en", pattern: `${WHERE} [on|of] [the] [curve|graph] [of] {f:expr} (where|at which) [the] (tangent line|tangent) is parallel to [the] [line] {g:line}`, step: { expr: "{f}", parallel: "{g}", want: "points" }, example: "Find the points on the curve y = x^3 where the tangent is parallel to y = 12x" },
  { language: "en", pattern: `${WHERE} [on|of] [the] [curve|graph] [of] {f:expr} (where|at which) [the] (tangent line|tangent) has slope {m:value}`, step: { expr: "{f}", slope: "{m}", want: "points" }, example: "Find the points on the curve y = x^3 where the tangent line has slope 27" },
  { language: "en", pattern: "at (what|which) (points|point) (on the curve|on the graph of|of|on) {f:expr} is the (tangent line|tangent) horizontal", step: { expr: "{f}", slope: "0", want: "points" }, example: "At what points on the curve y = x^3 - 12x is the tangent line horizontal?" },
  { language: "zh", pattern: "(求|求出)[曲线|函数|抛物线]{f:expr} 上[其|的]切线(平行于|与)[直线]{g:line} [平行]的点[的坐标]", step: { expr: "{f}", parallel: "{g}", want: "points" }, example: "求曲线 y=x^2 上切线平行于直线 y=6x 的点" },
  { language: "zh", pattern: "(求|求出)[曲线|函数|抛物线]{f:expr} 上[其|的]切线(水平|平行于 x 轴|平行于x轴)的点[的坐标]", step: { expr: "{f}", slope: "0", want: "points" }, example: "求曲线 y=x^3-12x 上切线水平的点" },
];

const ZH_LINES: readonly (readonly [string, string, string])[] = [
  ["切线", "tangent", "切线方程"], ["法线", "normal", "法线方程"], ["(切线和法线|切线与法线|切线方程和法线|切线方程与法线|切线方程及法线|切线及法线)", "both", "切线方程和法线方程"],
];
const ASK = "(求|求出|试求|写出|则|那么)";
const KIND = "[曲线|函数|抛物线|双曲线|椭圆|圆|已知曲线|已知函数|设曲线|设函数]";
const END = "[的]方程[是|为|等于][什么|多少|\\(\\)]";
const chinese = ZH_LINES.flatMap(([line, want, name]): Phrase[] => [
  { language: "zh", pattern: `[${ASK.slice(1, -1)}]${KIND}{f:expr} [的][图像|图象|图形]在[点|切点] {p:point} [处]的${line}${END}`, step: { expr: "{f}", at: "{p_x}", atY: "{p_y}", want }, example: `求曲线 y=x^2 在点 (1,1) 处的${name}` },
  { language: "zh", pattern: `[${ASK.slice(1, -1)}]${KIND}{f:expr} [的][图像|图象|图形]在[点] [横坐标为|x =|x=]{a:value} [处|的点处|时]的${line}${END}`, step: { expr: "{f}", at: "{a}", want }, example: `求曲线 y=x^3-2x 在 x=1 处的${name}` },
  { language: "zh", pattern: `[${ASK.slice(1, -1)}]${KIND}{e:curve} 在[点|切点] {p:point} [处]的${line}${END}`, step: { equation: "{e}", at: "{p_x}", atY: "{p_y}", want }, example: `求椭圆 x^2+4y^2=8 在点 (2,1) 处的${name}` },
  { language: "zh", pattern: `${KIND}{f:expr} ,${ASK}[曲线|它|其|该曲线|函数][的][图像|图象]在[点|切点] {p:point} [处]的${line}${END}`, step: { expr: "{f}", at: "{p_x}", atY: "{p_y}", want }, example: `已知函数 y=x^2,求曲线在点 (1,1) 处的${name}` },
  { language: "zh", pattern: `${KIND}{f:expr} ,${ASK}[曲线|它|其|该曲线|函数][的][图像|图象]在 [x =|x=]{a:value} [处|时]的${line}${END}`, step: { expr: "{f}", at: "{a}", want }, example: `已知函数 y=x^3,求曲线在 x=1 处的${name}` },
  { language: "zh", pattern: `${ASK}[参数方程|曲线] x = {u:expr} ,[和] y = {v:expr} [所确定的曲线|表示的曲线|给出的曲线]在 [t =|θ =]{a:value} [处|时|对应的点处|对应点处]的${line}${END}`, step: { xt: "{u}", yt: "{v}", at: "{a}", want }, example: `求参数方程 x=t^2, y=t^3 在 t=1 处的${name}` },
]);

export const phrases: readonly Phrase[] = [...english, ...searches, ...pointSearches, ...chinese];
