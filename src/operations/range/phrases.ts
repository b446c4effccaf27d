/** Wordings: the range of a function; domain and range together. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const FUNCTION = "[the] [(given|following|real)] [(function|curve|expression|graph)] [of] [:] {f:expr}";
const FORM = "[and] [(write|express|give|state)] [(the|your|it)] [(answer|answers|solution|result)] [(in|using|with|as)] [an] [interval] [(notation|form|intervals)]";
const BOTH = { steps: [{ id: "s1", op: "domain", label: "domain", expr: "{f}" }, { id: "s2", op: "range", label: "range", expr: "{f}" }] };
const BOTH_ZH = { steps: [{ id: "s1", op: "domain", label: "定义域", expr: "{f}" }, { id: "s2", op: "range", label: "值域", expr: "{f}" }] };

export const phrases: readonly Phrase[] = [
  { language: "en", pattern: `(find|determine|give|state|specify|identify|compute|write|calculate) [the] [exact] (range|image|set of values|range of values) (of|for|taken by) ${FUNCTION} ${FORM}`, step: { expr: "{f}" }, example: "Find the range of f(x) = x^2 + 3" },
  { language: "en", pattern: `(find|determine|give|state|compute) [the] [exact] (range|image|set of values|range of values) (of|for|taken by) ${FUNCTION} (on|over|for|in|when|where|if) [the] [closed|open] [(interval|domain)] {i:interval}`, step: { expr: "{f}", on: "{i}" }, example: "Find the range of f(x) = 3x - x^3 on [0, 2]" },
  { language: "en", pattern: `what is the (range|image) (of|for) ${FUNCTION} [(on|over|for|in|when|where|if) [the] [closed|open] [(interval|domain)] {i:interval}]`, step: { expr: "{f}", on: "{i}" }, example: "What is the range of g(x) = 5 - |x|?" },
  { language: "en", pattern: "(what|which) values (can|does) [the] [(function|expression)] {f:expr} (take|take on|assume|attain)", step: { expr: "{f}" }, example: "Which values can the function x^2 + 2x take?" },
  { language: "en", pattern: "(range|image) [of|:] [the] [function] {f:expr}", step: { expr: "{f}" }, example: "Range of sqrt(x) + 2" },
  { language: "en", pattern: "{f:expr} [.|,|:] (find|determine|give|state|what is) [(its|the)] range", step: { expr: "{f}" }, example: "y = cos(x) + 2, find its range" },
  { language: "en", pattern: `(find|determine|give|state|specify|identify) [the] [natural] (domain and range|domain and the range|domain and its range) (of|for) ${FUNCTION} ${FORM}`, plan: BOTH, example: "Find the domain and range of f(x) = sqrt(x - 2)" },
  { language: "en", pattern: `what (are|is) the (domain and range|domain and the range) (of|for) ${FUNCTION}`, plan: BOTH, example: "What are the domain and range of y = 1/x?" },
  { language: "en", pattern: "{f:expr} [.|,|:] (find|determine|give|state|what are) [(its|the)] domain and range", plan: BOTH, example: "y = e^(-x), find its domain and range" },
  { language: "zh", pattern: "(求|求出|试求|确定|写出|指出|计算|给出)[下列|下面][函数]{f:expr} [的]值域", step: { expr: "{f}" }, example: "求函数 f(x)=x^2+3 的值域" },
  { language: "zh", pattern: "(求|求出|试求|确定|写出|计算)[函数]{f:expr} [,](在|当)[区间|x∈]{i:interval} [上|内|时][的]值域", step: { expr: "{f}", on: "{i}" }, example: "求函数 f(x)=3x-x^3 在 [0,2] 上的值域" },
  { language: "zh", pattern: "(求|求出|试求|确定|写出|计算)[函数]{f:expr} [,]{i:interval}[的]值域", step: { expr: "{f}", on: "{i}" }, example: "求函数 y=x^2-2x, x∈[0,3] 的值域" },
  { language: "zh", pattern: "[函数]{f:expr} [的]值域[是|为|等于][什么|多少]", step: { expr: "{f}" }, example: "函数 y=5-|x| 的值域是什么?" },
  { language: "zh", pattern: "[函数]{f:expr} 在[区间]{i:interval} [上|内][的]值域[是|为|等于][什么|多少]", step: { expr: "{f}", on: "{i}" }, example: "函数 y=2^x 在 [-1,2] 上的值域是多少?" },
  { language: "zh", pattern: "[已知|设][函数]{f:expr} ,(求|则|写出)[它|其|该函数|f\\(x\\)|函数|此函数][的]值域[是|为]", step: { expr: "{f}" }, example: "函数 y=cos(x)+2,求其值域" },
  { language: "zh", pattern: "(求|写出|确定)[函数]{f:expr} [的](取值范围|函数值的取值范围|函数值的范围)", step: { expr: "{f}" }, example: "求函数 y=sqrt(x)+2 的取值范围" },
  { language: "zh", pattern: "(求|求出|写出|确定|指出)[下列|下面][函数]{f:expr} [的](定义域和值域|定义域与值域|定义域、值域|定义域及值域)", plan: BOTH_ZH, example: "求函数 f(x)=sqrt(x-2) 的定义域和值域" },
  { language: "zh", pattern: "[函数]{f:expr} [的](定义域和值域|定义域与值域|定义域及值域)[分别][是|为][什么|多少]", plan: BOTH_ZH, example: "函数 y=1/x 的定义域和值域分别是什么?" },
];
