/** Wordings: asymptotes. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const FIND = "(find|determine|give|state|identify|compute|list|write|locate|what are|what is)";
const FUNCTION = "[the] [(given|following)] [(graph|curve|function|rational function)] [of] [the] [(function|curve|rational function|equation)] [:] {f:expr}";
const EQUATION = "[the] [equation|equations] [of]";

export const phrases: readonly Phrase[] = [
  { language: "en", pattern: `${FIND} ${EQUATION} [all] [of] [the] [any] (asymptotes|asymptote) [if any] (of|for|to) ${FUNCTION}`, step: { expr: "{f}" }, example: "Find all asymptotes of the graph of f(x) = x/(x-1)" },
  { language: "en", pattern: `${FIND} ${EQUATION} [all] [of] [the] [any] [(vertical, horizontal, and (oblique|slant)|horizontal, vertical, and (oblique|slant)|vertical, horizontal and (oblique|slant)|horizontal, vertical and (oblique|slant)|horizontal and vertical|vertical and horizontal)] (asymptotes|asymptote) (of|for|to) ${FUNCTION}`, step: { expr: "{f}" }, example: "Find the vertical, horizontal, and oblique asymptotes of y = x^2/(x-1)" },
  { language: "en", pattern: `${FIND} ${EQUATION} [all] [of] [the] [any] vertical (asymptotes|asymptote) (of|for|to) ${FUNCTION}`, step: { expr: "{f}", want: "vertical" }, example: "Find all vertical asymptotes of f(x) = 1/(x^2-9)" },
  { language: "en", pattern: `${FIND} ${EQUATION} [all] [of] [the] [any] horizontal (asymptotes|asymptote) (of|for|to) ${FUNCTION}`, step: { expr: "{f}", want: "horizontal" }, example: "Find the horizontal asymptote of y = (3x-1)/(x+2)" },
  { language: "en", pattern: `${FIND} ${EQUATION} [all] [of] [the] [any] (oblique|slant) (asymptotes|asymptote) (of|for|to) ${FUNCTION}`, step: { expr: "{f}", want: "oblique" }, example: "Find the equation of the slant asymptote of y = (x^2+2)/(x+1)" },
  { language: "en", pattern: "(asymptotes|the asymptotes) (of|:) [the] [(graph|curve|function)] [of] {f:expr}", step: { expr: "{f}" }, example: "Asymptotes of 1/x" },
  { language: "en", pattern: "(vertical asymptotes|the vertical asymptotes) (of|:) [the] [(graph|curve|function)] [of] {f:expr}", step: { expr: "{f}", want: "vertical" }, example: "Vertical asymptotes of 1/(x+5)" },
  { language: "en", pattern: "(horizontal asymptotes|horizontal asymptote) (of|:) [the] [(graph|curve|function)] [of] {f:expr}", step: { expr: "{f}", want: "horizontal" }, example: "Horizontal asymptotes of 2x/(x+5)" },
  { language: "en", pattern: "does [the] [(graph|curve|function)] [of] {f:expr} have [any] asymptotes", step: { expr: "{f}" }, example: "Does y = x^3 have any asymptotes?" },
  { language: "en", pattern: "(for|at) (which|what) (value|values) of {v:variable} does [the] [(graph|curve|function)] [of] {f:expr} have [a] vertical (asymptote|asymptotes)", step: { expr: "{f}", var: "{v}", want: "vertical" }, example: "For which values of x does y = 1/(x^2-25) have a vertical asymptote?" },
  { language: "en", pattern: "{f:expr} [:|.|,] (find|determine|state) [all] [the] [its] asymptotes", step: { expr: "{f}" }, example: "y = x/(x^2-4). Find the asymptotes." },
  { language: "zh", pattern: "(求|求出|试求|确定|写出|找出|讨论)[下列][函数|曲线|函数的图形|函数图像]{f:expr} [的][图像|图形|图象] [的][所有|全部]渐近线[方程]", step: { expr: "{f}" }, example: "求曲线 y=x/(x-1) 的渐近线" },
  { language: "zh", pattern: "(求|求出|试求|确定|写出|找出)[函数|曲线]{f:expr} [的][图像|图形|图象] [的][所有|全部](铅直|垂直|竖直|铅垂)渐近线[方程]", step: { expr: "{f}", want: "vertical" }, example: "求曲线 y=1/(x^2-9) 的垂直渐近线" },
  { language: "zh", pattern: "(求|求出|试求|确定|写出|找出)[函数|曲线]{f:expr} [的][图像|图形|图象] [的][所有|全部]水平渐近线[方程]", step: { expr: "{f}", want: "horizontal" }, example: "求曲线 y=(3x-1)/(x+2) 的水平渐近线" },
  { language: "zh", pattern: "(求|求出|试求|确定|写出|找出)[函数|曲线]{f:expr} [的][图像|图形|图象] [的][所有|全部]斜渐近线[方程]", step: { expr: "{f}", want: "oblique" }, example: "求曲线 y=(x^2+2)/(x+1) 的斜渐近线" },
  { language: "zh", pattern: "[函数|曲线]{f:expr} [的][图像|图形|图象] [的]渐近线[方程](是|为|有)[什么|哪些|几条]", step: { expr: "{f}" }, example: "曲线 y=1/x 的渐近线是什么?" },
  { language: "zh", pattern: "[函数|曲线]{f:expr} [的]水平渐近线[方程](是|为|有)[什么|哪些]", step: { expr: "{f}", want: "horizontal" }, example: "曲线 y=2x/(x+5) 的水平渐近线是什么?" },
  { language: "zh", pattern: "[函数|曲线]{f:expr} [的](铅直|垂直|竖直)渐近线[方程](是|为|有)[什么|哪些]", step: { expr: "{f}", want: "vertical" }, example: "曲线 y=1/(x+5) 的铅直渐近线是什么?" },
  { language: "zh", pattern: "[函数|曲线]{f:expr} ,求[它|其|该曲线][的][所有|全部]渐近线", step: { expr: "{f}" }, example: "曲线 y=x^2/(x+1),求其渐近线" },
];
