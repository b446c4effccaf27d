/** Wordings: derivatives of parametric curves. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const FIRST = "(dy/dx|dy / dx|y'|\\\\frac\\{dy\\}\\{dx\\}|\\\\dfrac\\{dy\\}\\{dx\\}|the derivative dy/dx|the slope)";
const SECOND = "(d^2y/dx^2|d^2 y/dx^2|y''|\\\\frac\\{d^2y\\}\\{dx^2\\}|\\\\frac\\{d^2 y\\}\\{dx^2\\}|\\\\frac\\{d^\\{2\\}y\\}\\{dx^\\{2\\}\\}|the second derivative|the second derivative d^2y/dx^2)";
const FIND = "(find|compute|calculate|determine|what is|obtain)";
const IF = "[(if|when|for|given|given that|where|of)] [(the parametric equations|the curve|the parametric curve|the curve given by|the curve defined by|the curve with parametric equations)]";
const XY = "x = {u:expr} [,] [and] y = {v:expr}";
const AT = "(at|when|where) [t =|θ =|theta =] {a:value}";
const english = ([[FIRST, 1, "dy/dx"], [SECOND, 2, "y''"]] as const).flatMap(([what, order, name]): Phrase[] => [
  { language: "en", pattern: `${FIND} ${what} ${IF} ${XY}`, step: { xt: "{u}", yt: "{v}", order }, example: `Find ${name} if x = 2t + 1 and y = t^4` },
  { language: "en", pattern: `${FIND} ${what} ${AT} ${IF} ${XY}`, step: { xt: "{u}", yt: "{v}", order, at: "{a}" }, example: `Find ${name} at t = 1 if x = 2t + 1 and y = t^4` },
  { language: "en", pattern: `${FIND} ${what} ${IF} ${XY} ${AT}`, step: { xt: "{u}", yt: "{v}", order, at: "{a}" }, example: `Find ${name} for x = 2t + 1, y = t^4 at t = 1` },
  { language: "en", pattern: `[(if|given|let|suppose|for)] ${XY} [,] [then] ${FIND} ${what}`, step: { xt: "{u}", yt: "{v}", order }, example: `If x = 2t + 1 and y = t^4, find ${name}` },
  { language: "en", pattern: `[(if|given|let|suppose|for)] ${XY} [,] [then] ${FIND} ${what} ${AT}`, step: { xt: "{u}", yt: "{v}", order, at: "{a}" }, example: `If x = 2t + 1 and y = t^4, find ${name} at t = 1` },
]);
const slope: readonly Phrase[] = [
  { language: "en", pattern: `${FIND} [the] slope of [the] (tangent|tangent line|curve) [(to|of)] [the] [parametric] [curve] ${XY} ${AT}`, step: { xt: "{u}", yt: "{v}", at: "{a}" }, example: "Find the slope of the tangent to the curve x = 2t + 1, y = t^4 at t = 1" },
  { language: "zh", pattern: "(求|求出|计算)[曲线|参数曲线|参数方程] x = {u:expr} ,[和] y = {v:expr} 在 [t =|θ =]{a:value} [处|时|对应点处]的切线[的]斜率", step: { xt: "{u}", yt: "{v}", at: "{a}" }, example: "求曲线 x=2t+1, y=t^4 在 t=1 处的切线斜率" },
];
const Z1 = "(dy/dx|y'|\\\\frac\\{dy\\}\\{dx\\}|导数|导数 dy/dx|一阶导数|导数dy/dx)";
const Z2 = "(d^2y/dx^2|y''|\\\\frac\\{d^2y\\}\\{dx^2\\}|二阶导数|二阶导数 d^2y/dx^2|二阶导数d^2y/dx^2)";
const MADE = "[(所确定|确定|所表示|表示)](的函数|的函数 y=y\\(x\\)|的曲线|)";
const chinese = ([[Z1, 1, "导数", "dy/dx"], [Z2, 2, "二阶导数", "d^2y/dx^2"]] as const).flatMap(([what, order, noun, name]): Phrase[] => [
  { language: "zh", pattern: `(求|求出|试求|计算)[由][参数方程|曲线] x = {u:expr} ,[和] y = {v:expr} ${MADE}[的]${what}`, step: { xt: "{u}", yt: "{v}", order }, example: `求由参数方程 x=2t+1, y=t^4 所确定的函数的${noun}` },
  { language: "zh", pattern: `(求|求出|试求|计算)[由][参数方程|曲线] x = {u:expr} ,[和] y = {v:expr} ${MADE} 在 [t =|θ =]{a:value} [处|时][的]${what}[的值]`, step: { xt: "{u}", yt: "{v}", order, at: "{a}" }, example: `求参数方程 x=2t+1, y=t^4 在 t=1 处的${noun}` },
  { language: "zh", pattern: `[设|已知|若|设参数方程|已知参数方程|参数方程|曲线] x = {u:expr} ,[和] y = {v:expr} ${MADE}[,](求|求出|则|试求|计算) ${what}`, step: { xt: "{u}", yt: "{v}", order }, example: `设 x=2t+1, y=t^4,求 ${name}` },
  { language: "zh", pattern: `[设|已知|若|设参数方程|已知参数方程|参数方程|曲线] x = {u:expr} ,[和] y = {v:expr} ${MADE}[,](求|求出|则|试求|计算) ${what} (在|当) [t =|θ =]{a:value} [处|时]的值`, step: { xt: "{u}", yt: "{v}", order, at: "{a}" }, example: `设 x=2t+1, y=t^4,求 ${name} 在 t=1 处的值` },
]);

export const phrases: readonly Phrase[] = [...english, ...slope, ...chinese];
