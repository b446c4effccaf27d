/** Wordings: inequalities in one unknown. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const KIND = "[(linear|quadratic|cubic|polynomial|rational|radical|exponential|logarithmic|trigonometric|trig|absolute value|compound|double|nonlinear|fractional|algebraic|following|given|one-variable|linear and rational)]";
const HOW = "[(algebraically|analytically|by hand|graphically|exactly|over the reals|over the real numbers|for all real x|for real x)]";
const FORM = "[and] [(write|express|give|state|put|report)] [(the|your|all|its)] [final|exact] [(answer|answers|solution|solutions|solution set|result)] [set] [(in|using|with|as)] [an] [interval] [(notation|form|intervals)]";
const WITHIN = "(on|in|over|for|where|with|if|when|given) [that] [the] [closed|open] [interval|domain|range] {i:interval}";

export const phrases: readonly Phrase[] = [
  { language: "en", pattern: `solve [(the|this|each|each of the)] ${KIND} [(inequality|inequalities)] ${HOW} [for {v:variable}] : {e:relation} ${FORM}`, step: { relation: "{e}", var: "{v}" }, example: "Solve the inequality 5 - 2x > 11" },
  { language: "en", pattern: `solve [(the|this)] ${KIND} (inequality|inequalities) {e:relation} for {v:variable} ${FORM}`, step: { relation: "{e}", var: "{v}" }, example: "Solve the inequality b*x < 3 for x" },
  { language: "en", pattern: `solve {e:relation} ${HOW} [for {v:variable}] ${FORM}`, step: { relation: "{e}", var: "{v}" }, example: "Solve x^2 < 3x + 10 for x and give the answer in interval notation." },
  { language: "en", pattern: `solve [(the|this|each)] ${KIND} [(inequality|inequalities)] [algebraically] [and|,] (write|express|give|state|put|graph|report) [(the|your|its)] [final|exact] (answer|answers|solution|solutions|solution set|result) [set] (in|using|with|as) [an] [interval] (notation|form) : {e:relation}`, step: { relation: "{e}" }, example: "Solve the rational inequality and express your answer using interval notation: (x-3)/(x+4) < 0" },
  { language: "en", pattern: `solve [(the|this|each)] ${KIND} [(inequality|inequalities)] [and] give interval notation : {e:relation}`, step: { relation: "{e}" }, example: "Solve the compound inequality and give interval notation: 2x < -4 or x - 1 > 5" },
  { language: "en", pattern: `solve [(the|this|each)] ${KIND} [(inequality|inequalities)] : {e:relation} ${WITHIN} ${FORM}`, step: { relation: "{e}", on: "{i}" }, example: "Solve the inequality 2 sin x < 1 on [0, 2π)" },
  { language: "en", pattern: `solve [(the|this|each)] ${KIND} [(inequality|inequalities)] [(express|give|write)] [the] [exact] [answer] [in interval notation] , (restricting your attention to|restricted to|considering only|for) {i:interval} : {e:relation}`, step: { relation: "{e}", on: "{i}" }, example: "Solve the inequality, restricting your attention to 0 ≤ x ≤ π: cos(x) > 1/2" },
  { language: "en", pattern: `(find|determine|give|compute|state|write down|write) [(all|the)] [real] (solutions|solution|solution set|set of solutions|set of all solutions) (of|to|for) [(the|this)] ${KIND} [inequality] [:] {e:relation} ${FORM}`, step: { relation: "{e}" }, example: "Find the solution set of the inequality x^2 > 2x" },
  { language: "en", pattern: "(find|determine|give) [all|the] [real] (values|numbers|value) [of] {v:variable} (such that|for which|so that|that satisfy|satisfying|with|where|which satisfy) [the] [inequality] {e:relation}", step: { relation: "{e}", var: "{v}" }, example: "Find all values of x such that |x - 2| >= 3" },
  { language: "en", pattern: "(find|determine|give) (all|the) [real] {v:variable} (such that|for which|so that|that satisfy|satisfying|with|where) [the] [inequality] {e:relation}", step: { relation: "{e}", var: "{v}" }, example: "Find all t for which t^2 - 4t < 0" },
  { language: "en", pattern: "for (which|what) [real] [(value|values|numbers)] [of] {v:variable} (is|does|do) {e:relation} [hold|true]", step: { relation: "{e}", var: "{v}" }, example: "For which values of x is x^3 > 4x?" },
  { language: "en", pattern: "(what|which) (values|real numbers|numbers) [of] [{v:variable}] (satisfy|solve) [the inequality] {e:relation}", step: { relation: "{e}", var: "{v}" }, example: "Which values of x satisfy the inequality 1/x < 2?" },
  { language: "en", pattern: "(when|where) is {e:relation}", step: { relation: "{e}" }, example: "When is x^2 > 9?" },
  { language: "en", pattern: "what is the solution [set] (of|to) [the] [inequality] {e:relation}", step: { relation: "{e}" }, example: "What is the solution set of the inequality 7x <= 21?" },
  { language: "en", pattern: `solve [(the|this|each|the following)] (system of inequalities|system of linear inequalities|inequalities|systems of inequalities|pair of inequalities|simultaneous inequalities) [:] {e:relations} ${FORM}`, step: { relation: "{e}" }, example: "Solve the system of inequalities x + 3 > 1, 2x < 10" },
  { language: "en", pattern: "{e:relation} , (solve for|find|solve) {v:variable}", step: { relation: "{e}", var: "{v}" }, example: "3x - 1 < 8, solve for x" },
  { language: "en", pattern: "solve [the] [(equation or inequality|inequality or equation|equation or the inequality)] : {e:relation}", step: { relation: "{e}" }, example: "Solve the equation or inequality: sqrt(x) < 3" },
  { language: "en", pattern: `use [your|a] (calculator|graphing calculator) to (solve|help you solve) [the] ${KIND} (inequality|inequalities) : {e:relation}`, step: { relation: "{e}" }, example: "Use your calculator to help you solve the inequality: e^x < 5" },
  { language: "en", pattern: "{e:relation}", step: { relation: "{e}" }, example: "x^2 - 3x - 4 > 0" },
  { language: "zh", pattern: "[请][求]解[下列|关于{v:variable}的][一元一次|一元二次|一元高次|高次|分式|绝对值|无理|根式|指数|对数|三角|复合|连][不等式] [:] {e:relation} [的解]", step: { relation: "{e}", var: "{v}" }, example: "解不等式 2x-5>9" },
  { language: "zh", pattern: "[求|求出|写出|试求|计算][关于{v:variable}的][一元一次|一元二次|高次|分式|绝对值|无理|指数|对数|三角]不等式 {e:relation} [的](解集|解|所有解|全部解|全体实数解|实数解|取值范围)[是|为|等于][什么|多少]", step: { relation: "{e}", var: "{v}" }, example: "求不等式 x^2>2x 的解集" },
  { language: "zh", pattern: "(求|求出|写出){e:relation} [的](解集|解|所有解|全部解)", step: { relation: "{e}" }, example: "求 |x-1|>2 的解集" },
  { language: "zh", pattern: "(在|于)[区间]{i:interval} [上|内|中|范围内](解|求解)[三角]不等式 {e:relation}", step: { relation: "{e}", on: "{i}" }, example: "在 [0,2π] 上解不等式 sin(x)≥0" },
  { language: "zh", pattern: "(解|求解)[三角]不等式 {e:relation} [,](其中|这里|在区间|在)[区间]{i:interval} [上|内|中]", step: { relation: "{e}", on: "{i}" }, example: "解不等式 2cos(x)>1,其中 0≤x≤2π" },
  { language: "zh", pattern: "[求]不等式 {e:relation} 在[区间]{i:interval} [上|内|中][的](解集|解)[是|为][什么]", step: { relation: "{e}", on: "{i}" }, example: "不等式 cos(x)<0 在 [0,2π] 上的解集是什么?" },
  { language: "zh", pattern: "[当]{v:variable} (取何值时|为何值时|取什么值时|在什么范围内取值时|满足什么条件时|取哪些值时)[,][不等式][有]{e:relation} [成立]", step: { relation: "{e}", var: "{v}" }, example: "当 x 取何值时,x^2-2x>3 成立?" },
  { language: "zh", pattern: "(求|求出|确定)(使|使得|满足){e:relation} [成立][的][所有|全部][的][实数]{v:variable} [的][取值|值的][范围|集合|值]", step: { relation: "{e}", var: "{v}" }, example: "求使 x^2-9<0 成立的 x 的取值范围" },
  { language: "zh", pattern: "[若|已知]{e:relation} ,[求|则]{v:variable} [的]取值范围[是|为][什么|多少]", step: { relation: "{e}", var: "{v}" }, example: "若 3x-1<8,求 x 的取值范围" },
  { language: "zh", pattern: "[求]解[下列|一元一次]不等式组 [:] {e:relations}", step: { relation: "{e}" }, example: "解不等式组 x+1>0, 2x<6" },
  { language: "zh", pattern: "[求][下列|一元一次]不等式组 {e:relations} [的](解集|解)[是|为][什么]", step: { relation: "{e}" }, example: "求不等式组 x-1>0, 3x<12 的解集" },
  { language: "zh", pattern: "不等式 {e:relation} (的解集|的解|成立的条件|何时成立|成立时{v:variable}的取值范围)[是|为][什么|多少]", step: { relation: "{e}", var: "{v}" }, example: "不等式 x^2<16 何时成立?" },
  { language: "en", pattern: "(write|express|give) [the] [(following|given|solution)] [(set|inequality|compound inequality|set of numbers|solution set|solution)] (using|in) interval notation [:] {e:relations}", step: { relation: "{e}" }, example: "Write the inequality using interval notation: x > 3" },
  { language: "en", pattern: "(write|express|give) [the] [(following|given|solution)] [(set|solution set)] (using|in) interval notation [:] [\\\\]\\{[ ]{v:variable}[ ](\\||\\\\mid|:)[ ]{e:relations}[ ][\\\\]\\}", step: { relation: "{e}", var: "{v}" }, example: "Write the set using interval notation: {x | x ≠ 4}" },
  { language: "en", pattern: "(write|express|give) [the] [(following|given|solution)] [(set|solution set)] (using|in) interval notation [:] [\\\\]\\{[ ]{v:variable}[ ](\\||\\\\mid|:)[ ]{v2:variable}[ ](≠|\\\\neq|\\\\ne|!=)[ ]{a:value}[ ](,|and|, and)[ ]{b:value}[ ][\\\\]\\}", step: { relation: "{v2} != {a} and {v2} != {b}", var: "{v}" }, example: "Write the set using interval notation: {x | x ≠ -3, 1}" },
];
