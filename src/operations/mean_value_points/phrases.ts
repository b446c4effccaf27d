/** Wordings: points of Rolle's and Lagrange's theorem. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const C = "[(all|the|any|every|a)] [(the)] [(numbers|number|values|value|points|point)] [(of)] [c] [(in the interval|in the open interval|in \\(a, b\\))]";
const F = "(for|of|to|with) [the] [function] {f:expr} (on|over|in) [the] [closed] [interval] {i:interval}";
const english = ([["(the mean value theorem|mean value theorem|lagrange's mean value theorem|the mvt|lagrange's theorem)", "lagrange", "the mean value theorem"], ["(rolle's theorem|the rolle theorem|rolle theorem)", "rolle", "Rolle's theorem"]] as const).flatMap(([name, theorem, shown]): Phrase[] => [
  { language: "en", pattern: `(find|determine|compute|give) ${C} (that|which) (satisfy|satisfies) [the conclusion of] ${name} ${F}`, step: { expr: "{f}", on: "{i}", theorem }, example: `Find all numbers c that satisfy the conclusion of ${shown} for x^2 - 4x on [1, 3]` },
  { language: "en", pattern: `(find|determine|compute|give) ${C} (satisfying|guaranteed by|in the conclusion of|from|given by|of|in) [the conclusion of] ${name} ${F}`, step: { expr: "{f}", on: "{i}", theorem }, example: `Find the value of c guaranteed by ${shown} for x^2 - 4x on [1, 3]` },
  { language: "en", pattern: `(verify|check|apply|use|test) [(that|whether|if)] ${name} [(holds|applies|can be applied)] ${F} [and find ${C}] [(that satisfy it|that satisfy the conclusion|that satisfies the conclusion|that satisfies it)]`, step: { expr: "{f}", on: "{i}", theorem }, example: `Verify ${shown} for x^2 - 4x on [1, 3]` },
  { language: "en", pattern: `(verify|check|show) that [the] [function] {f:expr} satisfies the (hypotheses|conditions) of ${name} (on|over) [the] [closed] [interval] {i:interval} [,] [and] [then] [find ${C}] [(that|which)] [(satisfy|satisfies)] [(the conclusion|the conclusion of the theorem|the theorem|it)]`, step: { expr: "{f}", on: "{i}", theorem }, example: `Verify that x^2 - 4x satisfies the hypotheses of ${shown} on [1, 3] and find all numbers c` },
  { language: "en", pattern: `does ${name} (apply|hold) ${F}`, step: { expr: "{f}", on: "{i}", theorem }, example: `Does ${shown} apply to x^2 - 4x on [1, 3]?` },
  { language: "en", pattern: `(for|let|given|consider) [the] [function] {f:expr} (on|over) [the] [closed] [interval] {i:interval} [,] (find|determine) ${C} (that|which) (satisfy|satisfies) [the conclusion of] ${name}`, step: { expr: "{f}", on: "{i}", theorem }, example: `For f(x) = x^2 - 4x on [1, 3], find all c that satisfy ${shown}` },
]);

const POINT = "(c|ξ|点|点 c|点c|c 的值|c的值|ξ 的值|ξ的值|所有 c|所有的 c|中值|中值点|点 ξ|点ξ|数值 ξ|中值 ξ|所有点)";
const chinese = ([["(拉格朗日中值定理|拉格朗日定理|微分中值定理|Lagrange 中值定理|Lagrange中值定理|中值定理)", "lagrange", "拉格朗日中值定理"], ["(罗尔定理|罗尔中值定理|Rolle 定理|Rolle定理)", "rolle", "罗尔定理"]] as const).flatMap(([name, theorem, shown]): Phrase[] => [
  { language: "zh", pattern: `(求|求出|试求)[函数]{f:expr} 在[区间]{i:interval} [上|内][的]满足${name}[结论][条件]的${POINT}`, step: { expr: "{f}", on: "{i}", theorem }, example: `求函数 f(x)=x^2-4x 在区间 [1,3] 上满足${shown}的 c` },
  { language: "zh", pattern: `(验证|检验|讨论)${name}对[函数]{f:expr} 在[区间]{i:interval} [上|内][的](正确性|是否成立|是否适用|成立)[,][并求][出][相应的|满足结论的|对应的][${POINT.slice(1, -1)}]`, step: { expr: "{f}", on: "{i}", theorem }, example: `验证${shown}对函数 f(x)=x^2-4x 在区间 [1,3] 上的正确性` },
  { language: "zh", pattern: `(验证|检验|讨论)[函数]{f:expr} 在[区间]{i:interval} [上|内][是否]满足${name}[的条件][,][并求][出][相应的|满足结论的|对应的][${POINT.slice(1, -1)}]`, step: { expr: "{f}", on: "{i}", theorem }, example: `验证函数 f(x)=x^2-4x 在 [1,3] 上满足${shown}的条件,并求 ξ` },
  { language: "zh", pattern: `[函数]{f:expr} 在[区间]{i:interval} [上|内]满足${name}[结论][条件]的${POINT}[是|为|=|等于][多少|什么|\\(\\)]`, step: { expr: "{f}", on: "{i}", theorem }, example: `函数 f(x)=x^2-4x 在 [1,3] 上满足${shown}的 ξ 是多少` },
  { language: "zh", pattern: `对[函数]{f:expr} 在[区间]{i:interval} [上|内](应用|使用)${name}[,]求[出]${POINT}`, step: { expr: "{f}", on: "{i}", theorem }, example: `对函数 f(x)=x^2-4x 在 [1,3] 上应用${shown},求 c` },
]);

export const phrases: readonly Phrase[] = [...english, ...chinese];
