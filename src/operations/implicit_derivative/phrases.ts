/** Wordings: implicit differentiation. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const FIRST = "(dy/dx|dy / dx|d y / d x|y'|y'\\(x\\)|\\\\frac\\{dy\\}\\{dx\\}|\\\\dfrac\\{dy\\}\\{dx\\}|\\\\frac\\{d y\\}\\{d x\\}|the derivative dy/dx|the derivative of y with respect to x|the derivative of y)";
const SECOND = "(d^2y/dx^2|d^2 y/dx^2|d^2y / dx^2|y''|y''\\(x\\)|\\\\frac\\{d^2y\\}\\{dx^2\\}|\\\\frac\\{d^2 y\\}\\{dx^2\\}|\\\\frac\\{d^\\{2\\}y\\}\\{dx^\\{2\\}\\}|\\\\frac\\{d^\\{2\\} y\\}\\{d x^\\{2\\}\\}|the second derivative|the second derivative of y|the second derivative of y with respect to x)";
const FIND = "(find|compute|calculate|determine|what is|obtain)";
const BY = "[(by implicit differentiation|implicitly|using implicit differentiation|by differentiating implicitly)]";
const IF = "[(if|when|for|given|given that|where|for the curve|for the equation|from|from the equation|if y is defined implicitly by|for the function defined implicitly by|by implicit differentiation for|by implicit differentiation if)]";
const AT = "(at|for) [the] [point] {p:point} [on the curve]";

const english = ([[FIRST, 1, "dy/dx"], [SECOND, 2, "y''"]] as const).flatMap(([what, order, name]): Phrase[] => [
  { language: "en", pattern: `${FIND} ${what} ${BY} ${IF} {e:curve}`, step: { equation: "{e}", order }, example: `Find ${name} if x^2 + 2y^2 = 9` },
  { language: "en", pattern: `${FIND} ${what} ${BY} ${AT} ${IF} {e:curve}`, step: { equation: "{e}", order, at: "{p_x}", atY: "{p_y}" }, example: `Find ${name} at (1, 2) if x^2 + 2y^2 = 9` },
  { language: "en", pattern: `${FIND} ${what} ${BY} ${IF} {e:curve} ${AT}`, step: { equation: "{e}", order, at: "{p_x}", atY: "{p_y}" }, example: `Find ${name} for x^2 + 2y^2 = 9 at the point (1, 2)` },
  { language: "en", pattern: `(use|using|by) implicit differentiation [to] [,] ${FIND} ${what} ${IF} {e:curve}`, step: { equation: "{e}", order }, example: `Use implicit differentiation to find ${name} for x^2 + 2y^2 = 9` },
  { language: "en", pattern: `(use|using|by) implicit differentiation [to] [,] ${FIND} ${what} ${IF} {e:curve} ${AT}`, step: { equation: "{e}", order, at: "{p_x}", atY: "{p_y}" }, example: `Use implicit differentiation to find ${name} for x^2 + 2y^2 = 9 at (1, 2)` },
  { language: "en", pattern: `[(if|given|let|suppose|suppose that|given that)] {e:curve} [,] [then] [use implicit differentiation to] ${FIND} ${what} ${BY}`, step: { equation: "{e}", order }, example: `If x^2 + 2y^2 = 9, find ${name}` },
  { language: "en", pattern: `[(if|given|let|suppose|suppose that|given that|for)] {e:curve} [,] [then] [use implicit differentiation to] ${FIND} ${what} ${BY} ${AT}`, step: { equation: "{e}", order, at: "{p_x}", atY: "{p_y}" }, example: `If x^2 + 2y^2 = 9, find ${name} at (1, 2)` },
]);

const CURVE = "[(the curve|the graph of|the circle|the ellipse|the hyperbola|the equation|the function)]";
const more: readonly Phrase[] = [
  { language: "en", pattern: `(differentiate implicitly|implicitly differentiate|use implicit differentiation on) [the equation] {e:curve} [(with respect to x|to find dy/dx)]`, step: { equation: "{e}" }, example: "Differentiate implicitly: x y = 1 + y^2" },
  { language: "en", pattern: `differentiate [the equation] {e:curve} implicitly [with respect to x]`, step: { equation: "{e}" }, example: "Differentiate x y = 1 + y^2 implicitly with respect to x" },
  { language: "en", pattern: `find [the] implicit derivative of {e:curve}`, step: { equation: "{e}" }, example: "Find the implicit derivative of x y = 1 + y^2" },
  { language: "en", pattern: `${FIND} [the] slope of [the] (tangent|tangent line|curve|graph) (to|of|) ${CURVE} {e:curve} ${AT}`, step: { equation: "{e}", at: "{p_x}", atY: "{p_y}" }, example: "Find the slope of the tangent line to the curve x^2 + 2y^2 = 9 at (1, 2)" },
  { language: "en", pattern: `${FIND} (dx/dy|\\\\frac\\{dx\\}\\{dy\\}) ${BY} ${IF} {e:curve}`, step: { equation: "{e}", var: "y", of: "x" }, example: "Find dx/dy if x^2 + 2y^2 = 9" },
];

/** A graph and a point on it: read as an equation, so that the point is checked. */
const slopes: readonly Phrase[] = [
  { language: "en", pattern: `${FIND} [the] slope of [the] (tangent|tangent line|curve|graph) (to|of|) [the] [(curve|graph|function)] [of] {f:expr} at [the] [point] {p:point}`, step: { equation: "{f}", at: "{p_x}", atY: "{p_y}" }, example: "Find the slope of the tangent line to the curve y = x^3 - 2x at the point (1, -1)" },
  { language: "zh", pattern: "[求|求出|计算][曲线|函数]{f:expr} 在[点] {p:point} [处]的切线[的]斜率[是|为|等于][多少|什么]", step: { equation: "{f}", at: "{p_x}", atY: "{p_y}" }, example: "曲线 y=x^3-2x 在点 (1,-1) 处的切线斜率是多少" },
];

const Z1 = "(dy/dx|y'|y'\\(x\\)|\\\\frac\\{dy\\}\\{dx\\}|\\\\dfrac\\{dy\\}\\{dx\\}|导数dy/dx|导数y'|导数|导函数|y对x的导数|y 对 x 的导数|导数 dy/dx|导数 y'|一阶导数)";
const Z2 = "(d^2y/dx^2|y''|\\\\frac\\{d^2y\\}\\{dx^2\\}|二阶导数|二阶导数d^2y/dx^2|二阶导数 y''|二阶导数y''|二阶导数 d^2y/dx^2)";
const SET = "(由方程|由|设|已知|设方程|已知方程|设函数y=y\\(x\\)由方程|设 y=y\\(x\\) 由方程|设函数 y=y\\(x\\) 由方程|若|对方程|对)";
const MADE = "[所](确定|决定)[了][隐函数|y 是 x 的函数|y 为 x 的函数|函数|隐函数 y=y\\(x\\)|的隐函数|函数 y=y\\(x\\)|的函数]";
const chinese = ([[Z1, 1, "导数", "dy/dx"], [Z2, 2, "二阶导数", "y''"]] as const).flatMap(([what, order, noun, name]): Phrase[] => [
  { language: "zh", pattern: `(求|求出|试求|计算)[由][方程]{e:curve} [所](确定|决定)的(隐函数|函数)[y=y\\(x\\)][y][的]${what}`, step: { equation: "{e}", order }, example: `求由方程 x^2+2y^2=9 所确定的隐函数的${noun}` },
  { language: "zh", pattern: `(求|求出|试求|计算)[由][方程]{e:curve} [所](确定|决定)的(隐函数|函数)[y=y\\(x\\)][y][的]在[点] {p:point} [处]的${what}[的值]`, step: { equation: "{e}", order, at: "{p_x}", atY: "{p_y}" }, example: `求由方程 x^2+2y^2=9 所确定的隐函数在点 (1,2) 处的${noun}` },
  { language: "zh", pattern: `${SET} {e:curve} [${MADE}] [,](求|求出|则|试求|计算) ${what}`, step: { equation: "{e}", order }, example: `设 x^2+2y^2=9,求 ${name}` },
  { language: "zh", pattern: `${SET} {e:curve} [${MADE}] [,](求|求出|则|试求|计算) ${what} 在[点] {p:point} [处]的值`, step: { equation: "{e}", order, at: "{p_x}", atY: "{p_y}" }, example: `设 x^2+2y^2=9,求 ${name} 在点 (1,2) 处的值` },
  { language: "zh", pattern: `[方程]{e:curve} [${MADE}] [,](求|求出|试求|计算) ${what}`, step: { equation: "{e}", order }, example: `方程 x^2+2y^2=9 确定隐函数,求 ${name}` },
  { language: "zh", pattern: `(用隐函数求导法|利用隐函数求导|用隐函数求导法则|用隐函数求导)[,]求[方程|曲线]{e:curve} 的${what}`, step: { equation: "{e}", order }, example: `用隐函数求导法求方程 x^2+2y^2=9 的${noun}` },
]);
const chineseMore: readonly Phrase[] = [
  { language: "zh", pattern: "(求|求出|计算)[曲线|圆|椭圆|双曲线]{e:curve} 在[点] {p:point} [处]的切线[的]斜率", step: { equation: "{e}", at: "{p_x}", atY: "{p_y}" }, example: "求曲线 x^2+2y^2=9 在点 (1,2) 处的切线斜率" },
  { language: "zh", pattern: "对[方程]{e:curve} [进行]隐函数求导", step: { equation: "{e}" }, example: "对方程 x*y=1+y^2 进行隐函数求导" },
];

export const phrases: readonly Phrase[] = [...english, ...more, ...slopes, ...chinese, ...chineseMore];
