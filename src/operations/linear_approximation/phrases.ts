/** Wordings: linear approximations, estimates, differentials. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const FIND = "(find|compute|calculate|determine|give|write|what is)";
const LINE = "(linearization|linearisation|linear approximation|local linearization|local linear approximation|tangent line approximation|linear approximation l\\(x\\)|linearization l\\(x\\)|best linear approximation|first-order approximation)";
const AT = "(at|about|near|around|centered at|for) [the point] [(x =|a =)] {a:value}";
const USE = "(use|using|by|with) [(a|the)] (linear approximation|linearization|tangent line approximation|linear approximations|differentials|a differential|differential)";
export const phrases: readonly Phrase[] = [
  { language: "en", pattern: `${FIND} [the|a] ${LINE} (of|to|for) [the] [function] {f:expr} ${AT}`, step: { expr: "{f}", at: "{a}" }, example: "Find the linearization of 1/x at x = 2" },
  { language: "en", pattern: `${FIND} [the|a] ${LINE} ${AT} (of|to|for) [the] [function] {f:expr}`, step: { expr: "{f}", at: "{a}" }, example: "Find the linear approximation at x = 2 of 1/x" },
  { language: "en", pattern: `${LINE} (of|to|for) {f:expr} ${AT}`, step: { expr: "{f}", at: "{a}" }, example: "Linearization of 1/x at x = 2" },
  { language: "en", pattern: `linearize [the] [function] {f:expr} ${AT}`, step: { expr: "{f}", at: "{a}" }, example: "Linearize 1/x at x = 2" },
  { language: "en", pattern: `${USE} to (estimate|approximate|find an approximate value of|find an approximation of|find an approximation to|find an approximation for) [the value of] [the number] {v:value}`, step: { number: "{v}", want: "estimate" }, example: "Use linear approximation to estimate sqrt(9.2)" },
  { language: "en", pattern: `(estimate|approximate) [the value of] {v:value} (using|by|with) [(a|the)] (linear approximation|linearization|differentials|tangent line approximation|tangent line)`, step: { number: "{v}", want: "estimate" }, example: "Estimate (1.02)^8 using a linear approximation" },
  { language: "en", pattern: `${USE} (of|to|for) [the] [function] {f:expr} ${AT} to (estimate|approximate) f\\({b:value}\\)`, step: { expr: "{f}", at: "{a}", target: "{b}", want: "estimate" }, example: "Use the linearization of f(x) = 1/x at x = 2 to estimate f(2.1)" },
  { language: "en", pattern: `${FIND} [the] differential [dy] (of|for|if|when) [the] [function] {f:expr}`, step: { expr: "{f}", want: "differential" }, example: "Find the differential dy of y = x^2 + 5x" },
  { language: "en", pattern: `${FIND} [the] differential [dy] (of|for|if) [the] [function] {f:expr} (when|at|for|with) x = {a:value} [,] [and] dx = {b:value}`, step: { expr: "{f}", at: "{a}", target: "{b}", want: "differential" }, example: "Find the differential dy of y = x^2 + 5x when x = 1 and dx = 0.01" },
  { language: "en", pattern: `${FIND} dy (if|for|when|where|given) {f:expr}`, step: { expr: "{f}", want: "differential" }, example: "Find dy if y = x^2 + 5x" },
  { language: "zh", pattern: "(求|求出|写出|计算)[函数]{f:expr} 在 [点] [x =|x=|a =|a=]{a:value} (处|附近|点|点处)的(线性近似|局部线性化|线性化|线性逼近|一次近似|一次近似式|线性近似式|切线近似|线性近似函数)", step: { expr: "{f}", at: "{a}" }, example: "求 f(x)=1/x 在 x=2 处的线性近似" },
  { language: "zh", pattern: "(用|利用|运用)(线性近似|微分|线性化|切线近似|线性逼近)[来](估计|估算|求|计算|近似计算) {v:value} [的近似值|的值]", step: { number: "{v}", want: "estimate" }, example: "利用微分计算 sqrt(9.2) 的近似值" },
  { language: "zh", pattern: "[(用|利用)微分](求|计算) {v:value} 的近似值", step: { number: "{v}", want: "estimate" }, example: "求 sqrt(9.2) 的近似值" },
  { language: "zh", pattern: "(求|求出|计算)[函数]{f:expr} 的微分[dy]", step: { expr: "{f}", want: "differential" }, example: "求函数 y=x^2+5x 的微分" },
  { language: "zh", pattern: "[设|已知][函数]{f:expr} ,(求|则|计算) (dy|微分 dy|微分dy)", step: { expr: "{f}", want: "differential" }, example: "设 y=x^2+5x,求 dy" },
  { language: "zh", pattern: "(求|求出|计算)[函数]{f:expr} (在|当) [x =|x=]{a:value} [,、][且|和] (dx|Δx) = {b:value} [时|处]的微分[dy]", step: { expr: "{f}", at: "{a}", target: "{b}", want: "differential" }, example: "求函数 y=x^2+5x 在 x=1,dx=0.01 时的微分" },
];
