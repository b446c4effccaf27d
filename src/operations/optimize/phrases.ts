/** Wordings: optimisation under one constraint. The pattern language is described in src/translate/README.md. */
import type { Language } from "../../language.js";
import type { Phrase } from "../operation.js";

interface Wording {
  readonly language: Language;
  /** MAX stands for the words in `words`. */
  readonly pattern: string;
  readonly step: Readonly<Record<string, string>>;
  readonly example: string;
}

/** The same wording for the largest and for the smallest value; `words` are what MAX stands for in each. */
const WORDS = {
  en: {
    verb: { max: "(maximize|maximise|find the maximum of|compute the maximum of|what is the maximum of|find the constrained maximum of)", min: "(minimize|minimise|find the minimum of|compute the minimum of|what is the minimum of|find the constrained minimum of)" },
    value: { max: "((find|compute|determine|what is) the (maximum|largest|greatest|largest possible|maximum possible) value of)", min: "((find|compute|determine|what is) the (minimum|smallest|least|smallest possible|minimum possible) value of)" },
    size: { max: "(as large as possible|as great as possible|a maximum|maximal|maximum|the largest possible|the greatest possible|the maximum)", min: "(as small as possible|a minimum|minimal|minimum|the smallest possible|the least possible|the minimum)" },
  },
  zh: { verb: { max: "最大值", min: "最小值" }, value: { max: "最大值", min: "最小值" }, size: { max: "最大", min: "最小" } },
} as const;

/** 最大值 and "the maximum value" ask for the value alone; "maximize" also for the place. */
function both(w: Wording & { readonly exampleMin: string }): readonly Phrase[] {
  return (["max", "min"] as const).flatMap((want) => {
    const [words, example] = [WORDS[w.language], want === "max" ? w.example : w.exampleMin];
    const pattern = w.pattern.replaceAll("SIZE", words.size[want]).replaceAll("BIG", want === "max" ? "largest|greatest|maximum" : "smallest|least|minimum");
    const plain: Phrase = { language: w.language, step: { ...w.step, want }, example: example.replace(VALUE, "$1 "), pattern: pattern.replaceAll("MAX", words.verb[want]) };
    if (!pattern.includes("MAX")) return [plain];
    const value: Phrase = { ...plain, step: { ...w.step, want, tell: "value" }, example: w.language === "zh" ? example : example.replace(VERB, `find the ${want}imum value of`), pattern: pattern.replaceAll("MAX", words.value[want]) };
    return w.language === "zh" ? [value] : [plain, value];
  });
}
/** In examples: the verbs, and "value of" after maximum and minimum. */
const VERB = /(?:find|compute|determine|what is) the (?:maximum|minimum)(?: value)? of|maximi[sz]e|minimi[sz]e/i;
const VALUE = /(the (?:maximum|minimum)) value (?=of )/i;
/** Only the largest (the smallest) value makes sense. */
function one(want: "max" | "min", w: Wording): Phrase {
  return { language: w.language, step: { ...w.step, want }, example: w.example, pattern: w.pattern.replaceAll("MAX", WORDS[w.language].verb[want]).replaceAll("SIZE", WORDS[w.language].size[want]).replaceAll("BIG", want === "max" ? "largest|greatest|maximum" : "smallest|least|minimum") };
}

const UNDER = "(subject to|subject to the constraint|subject to the condition|given|given that|if|where|when|under the constraint|under the condition|with the constraint|with|on the curve|on the line|on)";
const POSITIVE = { numbers: "positive" } as const;
const WITH = { objective: "{f}", constraint: "{c}" } as const;
const NAMED = { ...WITH, names: "{v},{w}" } as const;
const KNOWN = "(已知|设|若|如果|当|假设)";
const END = "[是|为|等于][多少|什么]";

export const phrases: readonly Phrase[] = [
  ...both({ language: "en", pattern: `MAX {f:objective} [,] ${UNDER} {c:constraint}`, step: WITH, example: "Maximize xy subject to x + 2y = 10", exampleMin: "Find the minimum of x^2 + y^2 subject to x + 3y = 10" }),
  ...both({ language: "en", pattern: `MAX {f:objective} [,] ${UNDER} {c:constraint} [,] (and|with|where|for) {v:variable} > 0 [,] [and] {w:variable} > 0`, step: { ...NAMED, ...POSITIVE }, example: "Maximize x y^2 subject to x + y = 9 with x > 0 and y > 0", exampleMin: "Minimize x + 4y subject to xy = 9 where x > 0, y > 0" }),
  ...both({ language: "en", pattern: `MAX {f:objective} [,] ${UNDER} {c:constraint} [,] (and|with|where|for) {v:variable} , {w:variable} > 0`, step: { ...NAMED, ...POSITIVE }, example: "Maximize x^2 y subject to x + y = 9 where x, y > 0", exampleMin: "Minimize x + 9y subject to xy = 4 with x, y > 0" }),
  ...both({ language: "en", pattern: `MAX {f:objective} [,] ${UNDER} {c:constraint} [,] (and|with|where|for) {v:variable} (and|,) {w:variable} [are] [both] (positive|positive numbers|positive real numbers)`, step: { ...NAMED, ...POSITIVE }, example: "Maximize xy if 3x + y = 12, where x and y are positive", exampleMin: "Minimize x + y subject to xy = 25, where x and y are positive real numbers" }),
  ...both({ language: "en", pattern: "(let|suppose|if|given that|given) {v:variable} and {w:variable} (be|are) positive [(numbers|real numbers|reals)] (with|such that|and|so that|satisfying|for which|where) {c:constraint} [,] [then] MAX {f:objective}", step: { ...NAMED, ...POSITIVE }, example: "Let x and y be positive numbers with x + y = 12. Find the maximum of x^2 y", exampleMin: "Let a and b be positive real numbers such that ab = 16. Find the minimum value of a + b" }),
  ...both({ language: "en", pattern: "(let|suppose|if|given that|given|for) [real numbers] {v:variable} (and|,) {w:variable} [(be|are) real [numbers]] (with|such that|and|so that|satisfying|satisfy) {c:constraint} [,] [then] MAX {f:objective}", step: NAMED, example: "Let x and y be real numbers with x + y = 12. Find the maximum of xy", exampleMin: "Let x and y be real numbers such that x + y = 8. Find the minimum value of x^2 + y^2" }),
  ...both({ language: "en", pattern: "(if|given that|given|suppose) {c:constraint} [,] [then] MAX {f:objective}", step: WITH, example: "If x + y = 14, find the maximum value of xy", exampleMin: "If 2x + y = 5, what is the minimum value of x^2 + y^2?" }),
  // Two numbers.
  ...both({ language: "en", pattern: "find [the] two positive (numbers|real numbers) (whose sum is|with sum|that add up to|with a sum of|the sum of which is) {n:value} [and|such that|so that|for which] [with|whose] [their|the] product [is] SIZE", step: { objective: "x*y", constraint: "x+y={n}", ...POSITIVE }, example: "Find two positive numbers whose sum is 20 and whose product is as large as possible", exampleMin: "Find two positive numbers with sum 20 such that their product is minimal" }),
  ...both({ language: "en", pattern: "find [the] two (numbers|real numbers) (whose sum is|with sum|that add up to|with a sum of) {n:value} [and|such that|so that|for which] [with|whose] [their|the] product [is] SIZE", step: { objective: "x*y", constraint: "x+y={n}" }, example: "Find two numbers whose sum is 30 and whose product is a maximum", exampleMin: "Find two numbers with sum 30 such that their product is minimal" }),
  ...both({ language: "en", pattern: "find [the] two (numbers|real numbers) (whose difference is|with difference|that differ by|with a difference of) {n:value} [and|such that|so that|for which] [with|whose] [their|the] product [is] SIZE", step: { objective: "x*y", constraint: "x-y={n}" }, example: "Find two numbers whose difference is 16 and whose product is a maximum", exampleMin: "Find two numbers whose difference is 16 and whose product is a minimum" }),
  ...both({ language: "en", pattern: "find [the] two positive (numbers|real numbers) (whose product is|with product|with a product of) {n:value} [and|such that|so that|for which] [with|whose] [their|the] sum [is] SIZE", step: { objective: "x+y", constraint: "x*y={n}", ...POSITIVE }, example: "Find two positive numbers whose product is 49 and whose sum is as large as possible", exampleMin: "Find two positive numbers whose product is 49 and whose sum is a minimum" }),
  ...both({ language: "en", pattern: "find [the] two positive (numbers|real numbers) (whose sum is|with sum|with a sum of) {n:value} [and|such that|so that|for which] [with|whose] [the] sum of (their squares|the squares) [is] SIZE", step: { objective: "x^2+y^2", constraint: "x+y={n}", ...POSITIVE }, example: "Find two positive numbers whose sum is 8 such that the sum of their squares is a maximum", exampleMin: "Find two positive numbers whose sum is 8 such that the sum of their squares is as small as possible" }),
  ...both({ language: "en", pattern: "the sum of two (positive|nonnegative|non-negative) numbers is {n:value} [,] (find|what is) the (BIG) [possible] [value of] [their|the] product", step: { objective: "x*y", constraint: "x+y={n}", ...POSITIVE }, example: "The sum of two positive numbers is 20. Find the largest possible product", exampleMin: "The sum of two positive numbers is 20. What is the smallest possible value of their product?" }),
  // Rectangles.
  one("max", { language: "en", pattern: "find the dimensions of (the|a) rectangle (of|with) [the] (largest|greatest|maximum|maximal) [possible] area [(having|with|whose)] [a] [fixed] perimeter [(of|is|equal to)] {n:value}", step: { objective: "x*y", constraint: "2*x+2*y={n}", ...POSITIVE }, example: "Find the dimensions of the rectangle of largest area with perimeter 60" }),
  one("max", { language: "en", pattern: "(what is|find) the (largest|greatest|maximum) [possible] area of a rectangle (with|whose|of) perimeter [(of|is|equal to)] {n:value}", step: { objective: "x*y", constraint: "2*x+2*y={n}", ...POSITIVE }, example: "What is the maximum area of a rectangle with perimeter 60?" }),
  one("min", { language: "en", pattern: "find the dimensions of (the|a) rectangle (of|with) [the] (smallest|least|minimum|minimal) [possible] perimeter [(having|with|whose)] [a] [fixed] area [(of|is|equal to)] {n:value}", step: { objective: "2*x+2*y", constraint: "x*y={n}", ...POSITIVE }, example: "Find the dimensions of the rectangle of smallest perimeter with area 81" }),
  one("min", { language: "en", pattern: "(what is|find) the (smallest|least|minimum) [possible] perimeter of a rectangle (with|whose|of) area [(of|is|equal to)] {n:value}", step: { objective: "2*x+2*y", constraint: "x*y={n}", ...POSITIVE }, example: "What is the minimum perimeter of a rectangle with area 81?" }),
  // The nearest point of a curve.
  one("min", { language: "en", pattern: "find the (point|points|point or points) (on|of) the (line|curve|graph|parabola|hyperbola|graph of) {c:constraint} [that is|that are|which is|which are|that lies|that lie] (closest|nearest) to the origin", step: { objective: "sqrt(x^2+y^2)", constraint: "{c}" }, example: "Find the point on the line y = 3x + 10 that is closest to the origin" }),
  one("min", { language: "en", pattern: "find the (point|points|point or points) (on|of) the (line|curve|graph|parabola|hyperbola|graph of) {c:constraint} [that is|that are|which is|which are|that lies|that lie] (closest|nearest) to [the point] {p:point}", step: { objective: "sqrt((x-({p_x}))^2+(y-({p_y}))^2)", constraint: "{c}" }, example: "Find the point on the parabola y = x^2 that is closest to the point (3, 0)" }),
  one("min", { language: "en", pattern: "(find|what is) the (shortest|smallest|minimum|least) distance from (the origin|the point \\(0, 0\\)) to the (line|curve|graph|parabola|hyperbola) {c:constraint}", step: { objective: "sqrt(x^2+y^2)", constraint: "{c}" }, example: "Find the shortest distance from the origin to the line x + 2y = 5" }),
  one("min", { language: "zh", pattern: "(求|在)[直线|曲线|抛物线|双曲线]{c:constraint} 上[求|找][一点|的点],[使][其|它|它的|该点][到|与]原点[的]距离最(小|短)[的点]", step: { objective: "sqrt(x^2+y^2)", constraint: "{c}" }, example: "在直线 x+2y=5 上求一点,使其到原点的距离最小" }),
  one("min", { language: "zh", pattern: "求原点到[直线|曲线|抛物线|双曲线]{c:constraint} [上的点]的(最短距离|最小距离|距离的最小值)", step: { objective: "sqrt(x^2+y^2)", constraint: "{c}" }, example: "求原点到直线 x+2y=5 的最短距离" }),
  // 中文
  ...both({ language: "zh", pattern: `${KNOWN}{v:variable}>0 [,|且|和] {w:variable}>0 , [且|并且|满足|且满足] {c:constraint} , (求|则|那么|试求|求出)[代数式|式子] {f:objective} [的]MAX ${END}`, step: { ...NAMED, ...POSITIVE }, example: "已知 x>0,y>0,且 x+4y=8,求 xy 的最大值", exampleMin: "已知 x>0,y>0,且 xy=4,则 x+4y 的最小值是" }),
  ...both({ language: "zh", pattern: `${KNOWN}{v:variable} , {w:variable}>0 , [且|并且|满足|且满足] {c:constraint} , (求|则|那么|试求|求出)[代数式|式子] {f:objective} [的]MAX ${END}`, step: { ...NAMED, ...POSITIVE }, example: "已知 x,y>0, x+3y=12, 求 xy 的最大值", exampleMin: "已知 x,y>0, xy=9, 求 x+4y 的最小值" }),
  ...both({ language: "zh", pattern: `${KNOWN}{c:constraint} , [且|其中|并且] {v:variable} , {w:variable}>0 , (求|则|那么|试求|求出)[代数式|式子] {f:objective} [的]MAX ${END}`, step: { ...NAMED, ...POSITIVE }, example: "已知 x+y=18, x,y>0, 求 xy 的最大值", exampleMin: "已知 xy=36, x,y>0, 求 x+y 的最小值" }),
  ...both({ language: "zh", pattern: `${KNOWN}{c:constraint} , [且|其中|并且] {v:variable}>0 [,|且|和] {w:variable}>0 , (求|则|那么|试求|求出)[代数式|式子] {f:objective} [的]MAX ${END}`, step: { ...NAMED, ...POSITIVE }, example: "已知 x+y=18, x>0, y>0, 求 xy 的最大值", exampleMin: "已知 xy=36, x>0, y>0, 求 x+y 的最小值" }),
  ...both({ language: "zh", pattern: `[${KNOWN}](正数|正实数|两个正数|两正数){v:variable} [,|、|和|与] {w:variable} (满足|适合|有) {c:constraint} , (求|则|那么|试求|求出)[代数式|式子] {f:objective} [的]MAX ${END}`, step: { ...NAMED, ...POSITIVE }, example: "已知正数 x, y 满足 x+2y=6, 求 xy 的最大值", exampleMin: "若正实数 a, b 满足 ab=9, 则 a+b 的最小值为" }),
  ...both({ language: "zh", pattern: `${KNOWN}{v:variable} [,|、|和|与] {w:variable} (都是|均为|为|是)(正数|正实数) , [且|并且|满足|且满足] {c:constraint} , (求|则|那么|试求|求出)[代数式|式子] {f:objective} [的]MAX ${END}`, step: { ...NAMED, ...POSITIVE }, example: "已知 x, y 都是正数,且 2x+y=8, 求 xy 的最大值", exampleMin: "已知 a, b 均为正实数,且 ab=25, 求 a+b 的最小值" }),
  ...both({ language: "zh", pattern: `[${KNOWN}]实数{v:variable} [,|、|和|与] {w:variable} (满足|适合) {c:constraint} , (求|则|那么|试求|求出)[代数式|式子] {f:objective} [的]MAX ${END}`, step: NAMED, example: "已知实数 x, y 满足 x+y=6, 求 xy 的最大值", exampleMin: "已知实数 x, y 满足 x+2y=5, 求 x^2+y^2 的最小值" }),
  ...both({ language: "zh", pattern: `${KNOWN}{c:constraint} , (求|则|那么|试求|求出)[代数式|式子] {f:objective} [的]MAX ${END}`, step: WITH, example: "已知 x+y=6, 求 xy 的最大值", exampleMin: "若 x+2y=5, 则 x^2+y^2 的最小值是多少" }),
  ...both({ language: "zh", pattern: "[在](条件|约束条件|约束){c:constraint} [之]下,[求|求出][函数|目标函数]{f:objective} [的]MAX", step: WITH, example: "在条件 x+2y=10 下,求 xy 的最大值", exampleMin: "在约束条件 x+3y=10 下,求 x^2+y^2 的最小值" }),
  ...both({ language: "zh", pattern: "求[函数]{f:objective} 在(条件|约束条件|约束){c:constraint} [之]下的MAX", step: WITH, example: "求 xy 在条件 x+2y=10 下的最大值", exampleMin: "求 x^2+y^2 在约束条件 x+3y=10 下的最小值" }),
  ...both({ language: "zh", pattern: `[已知|若|设]两个正数[的|之]和[为|是|等于]{n:value} , (求|则|试求)(它们|这两个数|这两个正数|两数|其)[的][乘]积[的]MAX ${END}`, step: { objective: "x*y", constraint: "x+y={n}", ...POSITIVE }, example: "已知两个正数的和为 20,求它们的积的最大值", exampleMin: "两个正数的和为 20,求它们的乘积的最小值" }),
  ...both({ language: "zh", pattern: `[已知|若|设]两个正数[的|之][乘]积[为|是|等于]{n:value} , (求|则|试求)(它们|这两个数|这两个正数|两数|其)[的|之]和[的]MAX ${END}`, step: { objective: "x+y", constraint: "x*y={n}", ...POSITIVE }, example: "已知两个正数的积为 36,求它们的和的最大值", exampleMin: "两个正数之积为 36,求它们的和的最小值" }),
  one("max", { language: "zh", pattern: "[求](两个正数|两正数),使(它们的|其)和为{n:value} [,|且]而[乘]积最大", step: { objective: "x*y", constraint: "x+y={n}", ...POSITIVE }, example: "求两个正数,使它们的和为 20 而积最大" }),
  one("max", { language: "zh", pattern: "[求]周长为{n:value} [的](矩形|长方形)[的]面积的最大值", step: { objective: "x*y", constraint: "2*x+2*y={n}", ...POSITIVE }, example: "求周长为 60 的矩形面积的最大值" }),
  one("max", { language: "zh", pattern: "周长为{n:value} [的](矩形|长方形)[的]最大面积[是|为][多少]", step: { objective: "x*y", constraint: "2*x+2*y={n}", ...POSITIVE }, example: "周长为 60 的长方形最大面积是多少?" }),
  one("min", { language: "zh", pattern: "[求]面积为{n:value} [的](矩形|长方形)[的]周长的最小值", step: { objective: "2*x+2*y", constraint: "x*y={n}", ...POSITIVE }, example: "求面积为 81 的矩形周长的最小值" }),
];
