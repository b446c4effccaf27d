/** Wordings: the domain of a function. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const FUNCTION = "[the] [(given|following|real)] [(function|curve|expression|graph|relation)] [of] [:] {f:expr}";
const FORM = "[and] [(write|express|give|state)] [(the|your|it)] [(answer|answers|solution|result|domain)] [(in|using|with|as)] [an] [interval] [(notation|form|intervals)]";

export const phrases: readonly Phrase[] = [
  { language: "en", pattern: `(find|determine|give|state|specify|identify|compute|write|write down|calculate) [the] [(natural|implied|largest possible|maximal|largest|maximum|real|exact)] domain (of|for) ${FUNCTION} ${FORM}`, step: { expr: "{f}" }, example: "Find the domain of f(x) = sqrt(x - 3)" },
  { language: "en", pattern: `what is the [(natural|implied|largest possible|maximal|largest|maximum)] domain (of|for) ${FUNCTION}`, step: { expr: "{f}" }, example: "What is the domain of g(t) = 1/(t + 2)?" },
  { language: "en", pattern: "(for|at) (which|what) [real] [(values|numbers)] [of] {v:variable} is [the] [(function|expression)] {f:expr} (defined|well defined|well-defined|meaningful)", step: { expr: "{f}", var: "{v}" }, example: "For which x is the function 1/sqrt(x) defined?" },
  { language: "en", pattern: "where is [the] [(function|expression)] {f:expr} (defined|continuous|well defined)", step: { expr: "{f}" }, example: "Where is ln(x + 4) defined?" },
  { language: "en", pattern: "(find|determine|give) [all|the] [real] (values|numbers) [of] {v:variable} for which [the] [(function|expression)] {f:expr} is (defined|real|a real number|well defined|meaningful)", step: { expr: "{f}", var: "{v}" }, example: "Find all values of x for which sqrt(2x - 8) is real" },
  { language: "en", pattern: "(natural domain|domain) [of|:] [the] [function] {f:expr}", step: { expr: "{f}" }, example: "Domain of 1/(x - 5)" },
  { language: "en", pattern: "{f:expr} [.|,|:] (find|determine|give|state|what is) [(its|the)] [natural] domain", step: { expr: "{f}" }, example: "y = sqrt(x + 1), find its domain" },
  { language: "en", pattern: "(find|determine|state) the set of [all] [real] (values|numbers) [of] {v:variable} for which {f:expr} is (defined|real|meaningful)", step: { expr: "{f}", var: "{v}" }, example: "Find the set of all values of x for which log(x - 2) is defined" },
  { language: "en", pattern: `(find|determine|state) [the] (intervals|interval|set) (on|in|where|for) which ${FUNCTION} is (defined|continuous)`, step: { expr: "{f}" }, example: "Find the interval on which f(x) = sqrt(6 - x) is defined" },
  { language: "zh", pattern: "(求|求出|试求|确定|写出|指出|计算|给出)[下列|下面][函数|曲线]{f:expr} [的][自然]定义域", step: { expr: "{f}" }, example: "求函数 f(x)=sqrt(x-3) 的定义域" },
  { language: "zh", pattern: "[函数]{f:expr} [的][自然]定义域[是|为|等于][什么|多少|哪些]", step: { expr: "{f}" }, example: "函数 y=1/(x-5) 的定义域是什么?" },
  { language: "zh", pattern: "[已知|设][函数]{f:expr} ,(求|则|写出)[它|其|该函数|f\\(x\\)|函数|此函数][的]定义域[是|为]", step: { expr: "{f}" }, example: "函数 y=sqrt(x+1),求其定义域" },
  { language: "zh", pattern: "(求|求出|确定)(使|使得)[函数|式子|代数式|表达式|二次根式|分式|根式]{f:expr} (有意义|有定义)的[所有][实数]{v:variable} [的][取值|值的][范围|集合]", step: { expr: "{f}", var: "{v}" }, example: "求使 sqrt(2x-8) 有意义的 x 的取值范围" },
  { language: "zh", pattern: "[当]{v:variable} (取何值时|为何值时|取什么值时|满足什么条件时|在什么范围内时|在什么范围内取值时)[,][函数|式子|代数式|表达式|二次根式|分式|根式]{f:expr} (有意义|有定义|在实数范围内有意义)", step: { expr: "{f}", var: "{v}" }, example: "当 x 取何值时,分式 1/(x-2) 有意义?" },
  { language: "zh", pattern: "[若|要使][函数|式子|代数式|表达式|二次根式|分式|根式]{f:expr} [在实数范围内](有意义|有定义),[则|求]{v:variable} [的]取值范围[是|为][什么|多少]", step: { expr: "{f}", var: "{v}" }, example: "若二次根式 sqrt(x-7) 有意义,则 x 的取值范围是什么?" },
  { language: "zh", pattern: "[函数|式子|代数式]{f:expr} [在](何处|哪里|什么范围内|哪些点)(有定义|有意义)", step: { expr: "{f}" }, example: "函数 ln(x+4) 在何处有定义?" },
  { language: "zh", pattern: "[函数]{f:expr} [的]自变量{v:variable} [的]取值范围[是|为][什么|多少]", step: { expr: "{f}", var: "{v}" }, example: "函数 y=1/(x+3) 的自变量 x 的取值范围是什么?" },
  { language: "zh", pattern: "(求|写出|确定)[函数]{f:expr} [中|的]自变量[{v:variable}][的]取值范围", step: { expr: "{f}", var: "{v}" }, example: "求函数 y=sqrt(5-x) 中自变量 x 的取值范围" },
  { language: "en", pattern: "(state|find|determine|give|list|what are) [(the|all|any)] [the] (excluded values|excluded value|restricted values|restrictions on the variable|values that are excluded) [of the variable] (for|of|in) [the] [(rational)] [(expression|function|fraction)] [:] {f:expr}", step: { expr: "{f}", excluded: true }, example: "State the excluded values for (x + 1)/(x^2 - 9)" },
  { language: "en", pattern: "for (what|which) (value|values) of {v:variable} is [the] [(rational)] [(expression|fraction)] {f:open} (undefined|not defined|meaningless)", step: { expr: "{f}", var: "{v}", excluded: true }, example: "For what values of x is (x + 1)/(x^2 - 9) undefined?" },
  { language: "zh", pattern: "(当|)[ ]{v:variable} (取何值时|为何值时|取什么值时)[,][分式|式子|代数式]{f:open} (无意义|没有意义)", step: { expr: "{f}", var: "{v}", excluded: true }, example: "当 x 取何值时,分式 (x+1)/(x^2-9) 无意义?" },
];
