/** Wordings: definite and improper integrals. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const step = { expr: "{i_expr}", var: "{i_var}", from: "{i_from}", to: "{i_to}" };
const ends = { expr: "{f}", var: "{v}", from: "{a}", to: "{b}" };

export const phrases: readonly Phrase[] = [
  { language: "en", pattern: "{i:integral} [=]", step, example: "∫_0^2 3x^2 dx" },
  { language: "en", pattern: "(evaluate|compute|calculate|find|determine|solve|work out|do) [the] [(exact|following)] [value] [of] [the] [following] [(definite|improper|given)] [(integral|integrals)] [of] {i:integral} [=]", step, example: "Evaluate the definite integral \\int_{1}^{3} (2x + 1) \\, dx" },
  { language: "en", pattern: "(evaluate|compute|calculate|find|determine) [the] (definite|improper) [integral] [using|by] [the] (fundamental theorem of calculus|substitution|integration by parts|partial fractions) [:] {i:integral}", step, example: "Evaluate the definite integral using substitution: \\int_0^1 2x e^{x^2} dx" },
  { language: "en", pattern: "(use|apply|using|by) [the] (fundamental theorem of calculus|fundamental theorem|substitution|integration by parts|partial fractions) [,] [to] (evaluate|compute|calculate|find) [the] [(definite|improper)] [integral] {i:integral}", step, example: "Use integration by parts to evaluate \\int_0^1 x e^x dx" },
  { language: "en", pattern: "what is [the] [exact] [value] [of] [the] [(definite|improper)] [integral] {i:integral}", step, example: "What is the value of ∫_0^π sin(x) dx?" },
  { language: "en", pattern: "find the (antiderivative|integral) [of the function] : {i:integral}", step, example: "Find the integral: ∫_0^1 (x + 1)^3 dx" },
  { language: "en", pattern: "[the] (definite|improper) integral [:] {i:integral}", step, example: "Definite integral: ∫_0^2 x^3 dx" },
  { language: "en", pattern: "{i:integral} [:] (evaluate|compute|calculate) [it|this|the integral]", step, example: "∫_0^1 x^4 dx, evaluate it" },
  { language: "en", pattern: "[please] (integrate|integrate the function) {f:expr} [with respect to {v:variable}] (from|between) [{w:variable} =] {a:bound} (to|and) [{u:variable} =] {b:bound}", step: ends, example: "Integrate x^2 + 1 from 0 to 3" },
  { language: "en", pattern: "[please] (integrate|integrate the function) {f:expr} (on|over) [the] [interval] {j:interval}", step: { expr: "{f}", on: "{j}" }, example: "Integrate cos(x) over [0, π/2]" },
  { language: "en", pattern: "(evaluate|compute|calculate|find|determine|what is) [the] [value of] [the] [(definite|improper)] integral of [the] [function] {f:expr} [with respect to {v:variable}] (from|between) [{w:variable} =] {a:bound} (to|and) [{u:variable} =] {b:bound}", step: ends, example: "Find the definite integral of 4x^3 from 1 to 2" },
  { language: "en", pattern: "(evaluate|compute|calculate|find|determine|what is) [the] [value of] [the] [definite] integral of [the] [function] {f:expr} (on|over) [the] [interval] {j:interval}", step: { expr: "{f}", on: "{j}" }, example: "Find the definite integral of e^x over [0, 1]" },
  { language: "en", pattern: "integral of {f:expr} (from|between) {a:bound} (to|and) {b:bound}", step: ends, example: "Integral of 1/x from 1 to e" },
  { language: "en", pattern: "integral from {a:bound} to {b:bound} of {f:expr} [d{v:variable}]", step: ends, example: "Integral from 0 to 1 of x^5 dx" },
  { language: "en", pattern: "(does|is) [the] [improper] [integral] {i:integral} (converge|converge or diverge|convergent|convergent or divergent|diverge) [.|?] [if it (converges|is convergent) [,] (find|evaluate|give|determine|compute) (the value|its value|it|the integral)]", step, example: "Does the improper integral ∫_1^oo 1/x^3 dx converge or diverge? If it converges, find the value." },
  { language: "en", pattern: "(determine|decide|find|say|tell|check|state) (whether|if) [the] [improper] [integral] {i:integral} (converges or diverges|is convergent or divergent|converges|diverges|is convergent|is divergent) [.|?] [and] [if (it|so|the integral) [(converges|is convergent|does)] [,] (find|evaluate|give|determine|compute) (the value|its value|it|the integral)]", step, example: "Determine whether the improper integral ∫_0^oo x e^(-x) dx converges or diverges. If it converges, evaluate it." },
  { language: "en", pattern: "(determine|decide|find|say|tell|check|state) (whether|if) [the] [improper] [integral] {i:integral} (converges or diverges|is convergent or divergent|converges|diverges|is convergent|is divergent) and (find|evaluate|give) (the value|its value|it) [if it (converges|is convergent|does)]", step, example: "Decide whether ∫_1^oo 1/x dx converges or diverges and find its value if it converges" },
  { language: "en", pattern: "find (the net area|the signed area|the net signed area) (under|between) [the] [(curve|graph)] [of] {f:expr} [and the x-axis] (from|between) [{w:variable} =] {a:bound} (to|and) [{u:variable} =] {b:bound}", step: ends, example: "Find the net signed area under y = x^3 from -1 to 2" },
  { language: "en", pattern: "(find|compute|calculate|determine|what is) [the] derivative of [the] [function] [:] [(f|g|h|y|φ|p)[\\(x\\)] =] {i:integral}", step: { ...step, by: "x" }, example: "Find the derivative of F(x) = ∫_0^x cos(t^2) dt" },
  { language: "en", pattern: "(find|compute|calculate|evaluate|determine|what is) [the] [derivative] (d/dx|\\\\frac\\{d\\}\\{dx\\}|\\\\frac\\{d\\}\\{d x\\}|\\\\dfrac\\{d\\}\\{dx\\}) {i:integral}", step: { ...step, by: "x" }, example: "Find d/dx ∫_1^{x^2} e^t dt" },
  { language: "en", pattern: "differentiate [the] [function] [:] [(f|g|h|y|φ|p)[\\(x\\)] =] {i:integral} [with respect to x]", step: { ...step, by: "x" }, example: "Differentiate ∫_0^x sqrt(1 + t^4) dt with respect to x" },
  { language: "zh", pattern: "(求|计算)[函数|变上限积分|变限积分][(f|g|h|y|φ|p)[\\(x\\)] =]{i:integral} [的|对x的|对 x 的](导数|导函数)", step: { ...step, by: "x" }, example: "求 F(x)=∫_0^x cos(t^2) dt 的导数" },
  { language: "zh", pattern: "(求|计算)(d/dx|\\\\frac\\{d\\}\\{dx\\}){i:integral}", step: { ...step, by: "x" }, example: "求 d/dx ∫_1^{x^2} e^t dt" },
  { language: "zh", pattern: "(求|计算|求出|试求|算出|算|求解)[下列|以下|下面的][(定积分|积分|反常积分|广义积分)][的值][:]{i:integral} [的值|的结果] [=]", step, example: "计算定积分 ∫_0^2 x^3 dx" },
  { language: "zh", pattern: "[(定积分|积分|反常积分|广义积分)]{i:integral} [的值][=] [等于|是|为](多少|几|什么)", step, example: "定积分 ∫_0^1 e^x dx 等于多少?" },
  { language: "zh", pattern: "(定积分|积分|反常积分|广义积分){i:integral} [的值][=|为|等于|是]", step, example: "定积分 ∫_{-1}^{1} x^2 dx 的值为" },
  { language: "zh", pattern: "(用|利用|使用|应用)(牛顿-莱布尼茨公式|牛顿—莱布尼茨公式|换元法|换元积分法|分部积分法|微积分基本定理|分部积分)(求|计算)[定积分|积分]{i:integral}", step, example: "用分部积分法计算 ∫_0^π x sin(x) dx" },
  { language: "zh", pattern: "(求|计算|求出|试求)[函数]{f:expr} 在[区间]{j:interval} [上|内][的](定积分|积分)[的值]", step: { expr: "{f}", on: "{j}" }, example: "求函数 f(x)=x^2+1 在区间 [0,3] 上的定积分" },
  { language: "zh", pattern: "(求|计算|求出|试求)[函数]{f:expr} [关于 {v:variable}] 从 [{w:variable} =]{a:bound} 到 [{u:variable} =]{b:bound} [的](定积分|积分)[的值]", step: ends, example: "计算 1/x 从 1 到 e 的定积分" },
  { language: "zh", pattern: "[对]{f:expr} [在]从 {a:bound} 到 {b:bound} [上][的]积分", step: ends, example: "对 x^2 从 0 到 1 积分" },
  { language: "zh", pattern: "把 {f:expr} 从 {a:bound} 到 {b:bound} 积分", step: ends, example: "把 sin(x) 从 0 到 π 积分" },
  { language: "zh", pattern: "(判断|判别|讨论|研究|确定)[下列][(反常积分|广义积分|积分|无穷积分|瑕积分)]{i:integral} [的](敛散性|收敛性|是否收敛|收敛还是发散) [[并|,][若|如果|当][其|它][收敛][时][,][则][求|求出|计算|并求|求](其值|它的值|积分的值|积分值|值)]", step, example: "判断反常积分 ∫_1^oo 1/x^2 dx 的敛散性" },
  { language: "zh", pattern: "[(反常积分|广义积分|积分|无穷积分|瑕积分)]{i:integral} [是否](收敛|发散)[吗|还是发散]", step, example: "反常积分 ∫_1^oo 1/x dx 是否收敛?" },
];
