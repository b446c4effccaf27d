/** Wordings: the least period of a function. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const PERIOD = "[(fundamental|smallest|least|minimal|minimum|prime|exact)] [positive] period";

export const phrases: readonly Phrase[] = [
  { language: "en", pattern: `(find|determine|give|state|compute|identify|calculate) [the] ${PERIOD} (of|for) [the] [(given|following)] [(function|curve|graph|signal)] [of] [:] {f:expr}`, step: { expr: "{f}" }, example: "Find the period of y = cos(4x)" },
  { language: "en", pattern: `what is the ${PERIOD} (of|for) [the] [(function|curve|graph)] [of] {f:expr}`, step: { expr: "{f}" }, example: "What is the fundamental period of sin(x/3)?" },
  { language: "en", pattern: "is [the] [function] {f:expr} [a] (periodic|periodic function) [or not]", step: { expr: "{f}" }, example: "Is the function x + sin(x) periodic?" },
  { language: "en", pattern: "(determine|decide|check|state|find) (whether|if) [the] [function] {f:expr} is periodic [and] [,] [if so] [,] [find|give|state] [(its|the)] [(fundamental|smallest|least)] [positive] [period]", step: { expr: "{f}" }, example: "Determine whether e^x is periodic" },
  { language: "en", pattern: `{f:expr} [.|,|:] (find|determine|give|state|what is) [(its|the)] ${PERIOD}`, step: { expr: "{f}" }, example: "y = 3sin(2x), find its period" },
  { language: "en", pattern: `${PERIOD} (of|for) [the] [function] {f:expr}`, step: { expr: "{f}" }, example: "Period of tan(x/2)" },
  { language: "zh", pattern: "(求|求出|试求|确定|写出|指出|计算)[下列|下面][函数]{f:expr} [的][最小][正]周期", step: { expr: "{f}" }, example: "求函数 y=cos(4x) 的最小正周期" },
  { language: "zh", pattern: "[函数]{f:expr} [的][最小][正]周期[是|为|等于][什么|多少]", step: { expr: "{f}" }, example: "函数 y=sin(x/3) 的最小正周期是多少?" },
  { language: "zh", pattern: "[函数]{f:expr} (是周期函数吗|是不是周期函数|是否为周期函数|是否是周期函数|是否具有周期性)", step: { expr: "{f}" }, example: "函数 y=x+sin(x) 是周期函数吗?" },
  { language: "zh", pattern: "(判断|讨论|研究|说明)[函数]{f:expr} (的周期性|是否为周期函数|是否是周期函数|是不是周期函数)", step: { expr: "{f}" }, example: "判断函数 y=e^x 是否为周期函数" },
  { language: "zh", pattern: "[已知|设][函数]{f:expr} ,(求|则|写出)[它|其|该函数|f\\(x\\)|函数|此函数][的][最小][正]周期[是|为]", step: { expr: "{f}" }, example: "函数 y=3sin(2x),求其最小正周期" },
];
