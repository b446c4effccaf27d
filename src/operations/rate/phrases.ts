/** Wordings: average rates of change and average velocity. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const FIND = "(find|compute|calculate|determine|what is|give)";
const FROM = "(from|between) [x =|t =] {a:value} (to|and) [x =|t =] {b:value}";
const POSITION = "[(the position|the displacement|the height)] [of] [(a|an|the)] [(particle|object|body|ball|stone)] [(at time t)] [(is|is given by|has position|moves according to)] {f:expr} [,]";
export const phrases: readonly Phrase[] = [
  { language: "en", pattern: `${FIND} [the] (average rate of change|average slope|mean rate of change) (of|for) [the] [function] {f:expr} (on|over|in) [the] [interval] {i:interval}`, step: { expr: "{f}", on: "{i}" }, example: "Find the average rate of change of x^2 + 1 on [0, 2]" },
  { language: "en", pattern: `${FIND} [the] (average rate of change|average slope|mean rate of change) (of|for) [the] [function] {f:expr} ${FROM}`, step: { expr: "{f}", from: "{a}", to: "{b}" }, example: "Find the average rate of change of x^2 + 1 from x = 0 to x = 2" },
  { language: "en", pattern: `${FIND} [the] slope of the secant [line] (to|of|through) [the] [(graph|curve)] [of] {f:expr} ${FROM}`, step: { expr: "{f}", from: "{a}", to: "{b}" }, example: "Find the slope of the secant line to y = x^2 + 1 between x = 0 and x = 2" },
  { language: "en", pattern: `${POSITION} ${FIND} [its|the] (average velocity|average speed) (on|over|in|during) [the] [time] [interval] {i:interval}`, step: { expr: "{f}", on: "{i}" }, example: "A ball has position s(t) = t^2 + 1. Find its average velocity on [0, 2]" },
  { language: "en", pattern: `${POSITION} ${FIND} [its|the] average velocity ${FROM}`, step: { expr: "{f}", from: "{a}", to: "{b}" }, example: "A ball has position s(t) = t^2 + 1. Find its average velocity from t = 0 to t = 2" },
  { language: "zh", pattern: "(求|求出|计算)[函数]{f:expr} 在[区间]{i:interval} [上|内]的平均变化率", step: { expr: "{f}", on: "{i}" }, example: "求函数 f(x)=x^2+1 在区间 [0,2] 上的平均变化率" },
  { language: "zh", pattern: "(求|求出|计算)[函数]{f:expr} [当] [x][t]从 [x =|x=|t =|t=]{a:value} (变到|变化到|到|增加到) [x =|x=|t =|t=]{b:value} [时]的平均变化率", step: { expr: "{f}", from: "{a}", to: "{b}" }, example: "求函数 f(x)=x^2+1 从 x=0 到 x=2 的平均变化率" },
  { language: "zh", pattern: "[函数]{f:expr} 在[区间]{i:interval} [上|内]的平均变化率[是|为|等于][多少|\\(\\)]", step: { expr: "{f}", on: "{i}" }, example: "函数 f(x)=x^2+1 在区间 [0,2] 上的平均变化率是多少" },
  { language: "zh", pattern: "[某|一|一个|设|已知][质点|物体|小球][的][运动方程|位移方程|运动规律|位移][为|是]{f:expr} ,(求|则|计算)[它|其|物体|质点]从 [t =|t=]{a:value} 到 [t =|t=]{b:value} [这段时间][内][时]的平均速度", step: { expr: "{f}", from: "{a}", to: "{b}" }, example: "质点的运动方程为 s=t^2+1,求它从 t=0 到 t=2 的平均速度" },
  { language: "zh", pattern: "[某|一|一个|设|已知][质点|物体|小球][的][运动方程|位移方程|运动规律|位移][为|是]{f:expr} ,(求|则|计算)[它|其|物体|质点]在[时间段|区间]{i:interval} [上|内]的平均速度", step: { expr: "{f}", on: "{i}" }, example: "质点的运动方程为 s=t^2+1,求它在 [0,2] 内的平均速度" },
];
