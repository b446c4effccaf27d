/** Wordings: the derivative of an inverse function. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const INVERSE = "(\\(f^-1\\)'|\\(f^\\{-1\\}\\)'|\\(f^\\(-1\\)\\)'|\\(f⁻¹\\)'|f^\\{-1\\}'|g'|\\\\left\\(f^\\{-1\\}\\\\right\\)'|\\(f^\\{-1\\}\\)^\\{\\\\prime\\})\\({b:value}\\)";
const FIND = "(find|compute|calculate|determine|evaluate|what is)";
const ON = "[(on|over|for) [the] [interval] {i:interval}]";
export const phrases: readonly Phrase[] = [
  { language: "en", pattern: `[(if|let|given|given that|suppose|suppose that|for)] {f:expr} [,] [then] ${FIND} ${INVERSE.replace("|g'", "")}`, step: { expr: "{f}", at: "{b}" }, example: "If f(x) = x^3 + 2x, find (f^-1)'(3)" },
  { language: "en", pattern: `${FIND} ${INVERSE.replace("|g'", "")} [(if|for|where|when|given)] {f:expr}`, step: { expr: "{f}", at: "{b}" }, example: "Find (f^-1)'(3) if f(x) = x^3 + 2x" },
  { language: "en", pattern: `[(let|if|suppose)] {f:expr} [,] and let g be the inverse [function] of f [,] ${FIND} ${INVERSE}`, step: { expr: "{f}", at: "{b}" }, example: "Let f(x) = x^3 + 2x and let g be the inverse of f. Find g'(3)." },
  { language: "en", pattern: `[(let|if|suppose)] {f:expr} [,] [and] [if] g is the inverse [function] of f [,] ${FIND} ${INVERSE}`, step: { expr: "{f}", at: "{b}" }, example: "If f(x) = x^3 + 2x and g is the inverse of f, find g'(3)" },
  { language: "en", pattern: `${FIND} [the] derivative of [the] inverse [function] of {f:expr} ${ON} (at|when|where) [the point] [x =|y =] {b:value}`, step: { expr: "{f}", at: "{b}", on: "{i}" }, example: "Find the derivative of the inverse function of f(x) = x^3 + 2x at 3" },
  { language: "en", pattern: `${FIND} [the] slope of [the] inverse [function] of {f:expr} ${ON} at [x =|y =] {b:value}`, step: { expr: "{f}", at: "{b}", on: "{i}" }, example: "Find the slope of the inverse of f(x) = x^3 + 2x at 3" },
  { language: "zh", pattern: `[设|已知|若|设函数|已知函数|函数]{f:expr} ,(求|则|求出|计算)[反函数的导数|反函数导数|其反函数的导数] ${INVERSE.replace("|g'", "")}`, step: { expr: "{f}", at: "{b}" }, example: "设 f(x)=x^3+2x,求 (f^-1)'(3)" },
  { language: "zh", pattern: "(求|求出|计算)[函数]{f:expr} [在[区间]{i:interval} [上]][的]反函数在 [点] [x =|y =|x=|y=]{b:value} 处的导数", step: { expr: "{f}", at: "{b}", on: "{i}" }, example: "求函数 f(x)=x^3+2x 的反函数在 3 处的导数" },
  { language: "zh", pattern: "[设|已知|若][函数]{f:expr} ,(求|求出|计算)[其|它的]反函数在 [点] [x =|y =|x=|y=]{b:value} 处的导数", step: { expr: "{f}", at: "{b}" }, example: "设 f(x)=x^3+2x,求其反函数在 3 处的导数" },
  { language: "zh", pattern: `[设|已知|若][函数]{f:expr} (的反函数为 g\\(x\\)|的反函数是 g\\(x\\)|,g\\(x\\) 是 f\\(x\\) 的反函数|,g\\(x\\) 为其反函数) ,(求|则|求出|计算) g'\\({b:value}\\)`, step: { expr: "{f}", at: "{b}" }, example: "设 f(x)=x^3+2x 的反函数为 g(x),求 g'(3)" },
  { language: "zh", pattern: "[函数]{f:expr} 的反函数在 [点] [x =|y =|x=|y=]{b:value} 处的导数[是|为|等于][多少|什么]", step: { expr: "{f}", at: "{b}" }, example: "函数 f(x)=x^3+2x 的反函数在 3 处的导数是多少" },
];
