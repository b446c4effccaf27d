/** Wordings: even and odd functions. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const KINDS = "(even or odd|odd or even|even [,] odd [,] or neither|odd [,] even [,] or neither|even [,] odd or neither|odd [,] even or neither|even [,] odd [,] both [,] or neither|even|odd|an even function|an odd function|an even or an odd function|an even or odd function|even or odd or neither|neither even nor odd)";

export const phrases: readonly Phrase[] = [
  { language: "en", pattern: `is [the] [(given|following)] [function] {f:expr} ${KINDS}`, step: { expr: "{f}" }, example: "Is f(x) = x^5 - x even, odd, or neither?" },
  { language: "en", pattern: `(determine|decide|find out|check|state|test|find|say|tell) (whether|if) [the] [(given|following)] [function] {f:expr} is ${KINDS}`, step: { expr: "{f}" }, example: "Determine whether the function g(t) = t^2 + 1 is even, odd, or neither." },
  { language: "en", pattern: `(determine|decide|check|state|find) (whether|if) [the] [function] {f:expr} (on|over|for|in) [the] [interval] {i:interval} is ${KINDS}`, step: { expr: "{f}", on: "{i}" }, example: "Determine whether f(x) = x^3 on [-2, 2] is even or odd" },
  { language: "en", pattern: `(determine|decide|check|state) (whether|if) [the] [(function|functions)] [is|are] ${KINDS} : {f:expr}`, step: { expr: "{f}" }, example: "Determine whether the function is even, odd, or neither: y = x|x|" },
  { language: "en", pattern: `classify [the] [function] {f:expr} as ${KINDS}`, step: { expr: "{f}" }, example: "Classify the function cos(x) + x^2 as even, odd, or neither" },
  { language: "en", pattern: "(discuss|determine|find|study|state|analyze|what is) the (parity|symmetry) of [the] [(function|curve|graph)] [of] {f:expr}", step: { expr: "{f}" }, example: "Discuss the parity of f(x) = sin(x)/x" },
  { language: "en", pattern: "parity of [the] [function] {f:expr}", step: { expr: "{f}" }, example: "Parity of tan(x)" },
  { language: "en", pattern: `{f:expr} [.|,|:] (is it|is this function|is the function|determine whether it is|determine if it is|determine whether the function is|decide whether it is) ${KINDS}`, step: { expr: "{f}" }, example: "f(x) = x^3 + 1. Is it even, odd, or neither?" },
  { language: "en", pattern: "(show|prove|verify|check) that [the] [function] {f:expr} is (even|odd|an even function|an odd function|neither even nor odd)", step: { expr: "{f}" }, example: "Verify that the function x^3 + sin(x) is odd" },
  { language: "zh", pattern: "(判断|讨论|研究|确定|求|分析|试判断)[下列|下面][函数]{f:expr} [在[区间]{i:interval} [上|内]][的]奇偶性", step: { expr: "{f}", on: "{i}" }, example: "判断函数 f(x)=x^5-x 的奇偶性" },
  { language: "zh", pattern: "(判断|讨论|研究|确定|求|分析|试判断)[下列|下面][函数]{f:expr} ,{i:interval} [的]奇偶性", step: { expr: "{f}", on: "{i}" }, example: "判断函数 f(x)=x^3, x∈[-2,2] 的奇偶性" },
  { language: "zh", pattern: "[函数]{f:expr} 是(奇函数还是偶函数|偶函数还是奇函数|奇函数吗|偶函数吗|否为奇函数|否为偶函数|否是奇函数|否是偶函数|不是奇函数|不是偶函数|奇函数、偶函数还是非奇非偶函数|奇函数|偶函数)", step: { expr: "{f}" }, example: "函数 y=x|x| 是奇函数还是偶函数?" },
  { language: "zh", pattern: "(判断|确定|说明)[函数]{f:expr} 是(奇函数还是偶函数|否为奇函数|否为偶函数|否是奇函数|否是偶函数|奇函数、偶函数还是非奇非偶函数)", step: { expr: "{f}" }, example: "判断函数 y=cos(x)+x^2 是否为偶函数" },
  { language: "zh", pattern: "(证明|验证|求证)[:] [函数]{f:expr} 是(奇函数|偶函数|非奇非偶函数)", step: { expr: "{f}" }, example: "证明函数 f(x)=x^3+sin(x) 是奇函数" },
  { language: "zh", pattern: "[函数]{f:expr} [的]奇偶性[是|为|如何|怎样|怎么样][什么]", step: { expr: "{f}" }, example: "函数 y=sin(x)/x 的奇偶性如何?" },
  { language: "zh", pattern: "[已知|设][函数]{f:expr} ,(判断|讨论|研究|确定)[它|其|该函数|f\\(x\\)|函数][的]奇偶性", step: { expr: "{f}" }, example: "函数 f(x)=x^3+1,判断其奇偶性" },
];
