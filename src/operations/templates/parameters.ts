/**
 * A letter found from one fact about a function, an equation or a curve; a formula simplified and then evaluated; sums of the
 * coefficients of an expansion. What is said becomes an equation for `solve` or a value for `evaluate`, shown with its label.
 */
import type { Language } from "../../language.js";
import type { Phrase } from "../operation.js";

const PRE = "[已知|若|设|如果]";
const IS = "[=|等于|是|为|的值为|的值是|的值][多少]";
const FIND_V = ",[则|那么|求|试求][实数|常数]{v:variable} " + IS;
const NONZERO = "\\([其中]{w:variable} (≠|\\\\neq|\\\\ne) 0\\)";
const graph = { name: "F", params: ["x"], expr: "{e_body}" };
const solveFor = (label: string, equation: string, on?: string): Readonly<Record<string, unknown>> => ({ id: "s1", op: "solve", label, equation, var: "{v}", ...(on === undefined ? {} : { on }) });
const wording = (language: Language) => (pattern: string, plan: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language, pattern, plan, example });
const [zh, en] = [wording("zh"), wording("en")];

const onGraph = { given: [graph], steps: [solveFor("点在图象上", "F({p_x}) = {p_y}")] };
/** With "k ≠ 0": said, or since the function is a proportion. */
const onGraphWith = (letter: string): Readonly<Record<string, unknown>> => ({ given: [graph], steps: [solveFor(`点在图象上,且 ${letter} ≠ 0`, `(F({p_x}) - ({p_y}))/(${letter}) = 0`)] });
const AT = "[点][A|P|M|B]{p:outside}";
const points: readonly Phrase[] = [
  ...([["函数", "", onGraph, "y=ax^3+5x"], ["函数", ` ${NONZERO}`, onGraphWith("{w}"), "y=ax^3+5x (a≠0)"], ["(反比例|正比例)函数", "", onGraphWith("{v}"), "y=k/x"], ["(反比例|正比例)函数", ` ${NONZERO}`, onGraphWith("{v}"), "y=k/x (k≠0)"]] as const).flatMap(([noun, condition, plan, formula]): readonly Phrase[] => {
    const [shown, letter] = [noun === "函数" ? "函数" : "反比例函数", formula.includes("k") ? "k" : "a"];
    return [
      zh(`${PRE}点[A|P|M|B]{p:outside} 在${noun}{e:multi}${condition} 的(图象|图像)上 ${FIND_V}`, plan, `若点 (-4,3) 在${shown} ${formula} 的图像上,求 ${letter}`),
      zh(`${PRE}${noun}{e:multi}${condition} [的](图象|图像)(经过|过)${AT} ${FIND_V}`, plan, `若${shown} ${formula} 的图象过点 (2,4), 则 ${letter}=`),
    ];
  }),
  zh(`${PRE}曲线{e:multi} (经过|过)${AT} ${FIND_V}`, onGraph, "若曲线 y=ax^2-1 过点 (2,7), 则 a="),
  en("(if|suppose|given that) [the] point {p:outside} (lies|is) on the graph of [the] [function] {e:multi} [,] [then] (find|what is|determine) [the value of] {v:variable}", onGraph, "If the point (2, 4) is on the graph of f(x) = ax^3 + 5x, find a"),
  en("(if|suppose|given that) the graph of [the] [function] {e:multi} (passes through|contains|goes through) [the] [point] {p:outside} [,] [then] (find|what is|determine) [the value of] {v:variable}", onGraph, "If the graph of y = k/x passes through the point (-4, 3), find k"),
];

/** Of a quadratic equation the leading coefficient is not 0. */
const VALUE = "({e_a})*({r})^2 + ({e_b})*({r}) + ({e_c})";
const ofQuadratic = { steps: [solveFor("把根代入方程", `(${VALUE})/({e_a}) = 0`)] };
const namedRoot = { given: [{ name: "{u}", expr: "{r}" }], steps: [solveFor("把根代入方程", "{e}")] };
const OF_X = "[关于[ ]x[ ]的]";
const DISCRIMINANT = "(({e_b})^2 - 4*({e_a})*({e_c}))/({e_a})^2";
/** Words in Chinese, relation of the discriminant, words in English, an example of each. */
const QUADRATICS = [
  ["有两个相等的[实数|实]根", "= 0", "equal (roots|solutions)|two equal real (roots|solutions)|exactly one real (root|solution)|a double root|exactly one (root|solution)", "有两个相等的实数根", "equal roots"],
  ["有两个不相等的[实数|实]根|有两个不等的[实数|实]根|有两个不同的[实数|实]根", "> 0", "two distinct real (roots|solutions)|two different real (roots|solutions)|two unequal real (roots|solutions)", "有两个不相等的实数根", "two distinct real roots"],
  ["没有[实数|实]根|无[实数|实]根", "< 0", "no real (roots|solutions)|two complex (roots|solutions)", "没有实数根", "no real roots"],
  ["有实[数]根", ">= 0", "real (roots|solutions)", "有实数根", "real roots"],
] as const;
const roots: readonly Phrase[] = [
  zh(`${PRE}${OF_X}一元二次方程{e:quadratic} [的|有]一个[实数|实]根(为|是)[x=]{r:value} ${FIND_V}`, ofQuadratic, "已知一元二次方程 x^2-5x+m=0 的一个根为 2, 则 m="),
  zh(`${PRE}[ ]x[ ]={r:value} 是${OF_X}一元二次方程{e:quadratic} 的[一个](解|根) ${FIND_V}`, ofQuadratic, "若 x=2 是一元二次方程 x^2-5x+m=0 的一个根, 则 m="),
  zh(`${PRE}{u:variable}={r:value} 是[关于[ ]{w:variable}[ ]的]方程{e:equation} 的[一个](解|根) ${FIND_V}`, namedRoot, "若 x=2 是方程 x^2-5x+m=0 的一个根, 则 m="),
  en("(if|given that|suppose) {u:variable} = {r:value} is a (solution|root) of [the] [equation] {e:equation} [,] [then] (find|what is|determine) [the value of] {v:variable}", namedRoot, "If x = 2 is a root of the equation x^2 - 5x + m = 0, find m"),
  en("(if|given that|suppose) {r:value} is a (solution|root) of [the] (quadratic equation) {e:quadratic} [,] [then] (find|what is|determine) [the value of] {v:variable}", ofQuadratic, "If 2 is a root of the quadratic equation x^2 - 5x + m = 0, find m"),
  ...QUADRATICS.flatMap(([words, relation, english, zhExample, enExample]): readonly Phrase[] => {
    const step = relation === "= 0" ? solveFor("判别式等于 0", `${DISCRIMINANT} = 0`) : { id: "s1", op: "inequality", label: `判别式 ${relation}`, relation: `${DISCRIMINANT} ${relation}`, var: "{v}" };
    const range = relation === "= 0" ? FIND_V : ",[则|那么|求][实数|常数]{v:variable} 的(取值范围|范围)[是|为][多少]";
    return [
      zh(`${PRE}[关于[ ]x[ ]的]一元二次方程{e:quadratic} (${words})${range}`, { steps: [step] }, `若关于 x 的一元二次方程 x^2-4x+m=0 ${zhExample}, 则 m ${relation === "= 0" ? "=" : "的取值范围是"}`),
      en(`(find|determine) [all] [the] (value|values) of {v:variable} (for which|such that|so that) [the] [(equation|quadratic)] {e:fixedquadratic} has (${english})`, { steps: [{ ...step, label: `discriminant ${relation}` }] }, `Find the values of k for which the equation x^2 - kx + 9 = 0 has ${enExample}`),
      en(`(find|determine) [all] [the] (value|values) of {v:variable} (for which|such that|so that) [the] (quadratic equation) {e:quadratic} has (${english})`, { steps: [{ ...step, label: `discriminant ${relation}` }] }, `Find the values of k for which the quadratic equation kx^2 - 2x + 1 = 0 has ${enExample}`),
    ];
  }),
];

const CURVE = `${PRE}[函数|曲线]{e:multi} [的图象|的图像]在`;
/** By a point of the curve with both coordinates, by (a, f(a)), or by its x. With both the curve goes through it too. */
const tangents: readonly Phrase[] = ([["[点][A|P|M]{p:outside} ", "{p_x}", "点 (0,2)", "点 (1,3)", true], ["[点][A|P|M]{p:ownpoint} ", "{p_x}", "点 (0,f(0))", "点 (1,f(1))", false], ["[ ]x[ ]={s:value} ", "{s}", " x=0", " x=1", false]] as const).flatMap(([where, at, nought, one, isOn]): readonly Phrase[] => {
  const tangent = (label: string, left: string, right: string): Readonly<Record<string, unknown>> => ({ given: [graph], steps: [solveFor(label, isOn ? `((${left}) - (${right}))^2 + (F(${at}) - ({p_y}))^2 = 0` : `${left} = ${right}`)] });
  const body = isOn ? "f(x)=ax^3+2x+3-2a-x" : "f(x)=ax^4+3x";
  return [
    zh(`${CURVE}${where}处的切线[的]斜率(为|是|等于){k:value} ${FIND_V}`, tangent("切线的斜率", `F'(${at})`, "{k}"), `函数 f(x)=a*sin x+2cos x 在${nought} 处的切线的斜率为 5, 则 a=`),
    zh(`${CURVE}${where}处的切线(与|和)直线[l][:]{g:straight} [互相]垂直 ${FIND_V}`, tangent("切线与直线垂直", `F'(${at})*({g_u})/({g_v})`, "1"), `若函数 f(x)=a*sin x+2cos x 在${nought} 处的切线与直线 x+3y-1=0 垂直, 则 a=`),
    zh(`${CURVE}${where}处的切线(与|和)直线[l][:]{g:straight} [互相]平行 ${FIND_V}`, tangent("切线与直线平行", `F'(${at})`, "-({g_u})/({g_v})"), `若函数 ${body} 在${one} 处的切线与直线 4x-y-6=0 平行, 则 a=`),
    zh(`${CURVE}${where}处的切线(过|经过)[点][B|Q]{q:outside} ${FIND_V}`, tangent("切线过点", `F(${at}) + F'(${at})*(({q_x}) - (${at}))`, "{q_y}"), `函数 ${body} 的图象在${one} 处的切线过点 (3,11), 则 a=`),
  ];
});

const simplified = { given: [{ name: "F", params: "@{a_names}", expr: "{f}" }], steps: [{ id: "s1", op: "simplify", label: "化简", expr: "F({a_letters})" }, { id: "s2", op: "evaluate", label: "求值", expr: "F({a_values})" }] };
const values: readonly Phrase[] = [
  zh("[请]先化简[,][再|然后|后]求值[:]{f:open} [=],[其中|当]{a:assignments} [时]", simplified, "先化简,再求值:(x+1)^2-x(x-2),其中 x=3"),
  zh("化简[,|并|后|再]求值[:]{f:open} [=],[其中|当]{a:assignments} [时]", simplified, "化简求值:(a+b)^2-a^2,其中 a=2, b=-1"),
  en("(simplify|first simplify) [,] [and] then (evaluate|find the value) [of] [:] {f:open} [,] (when|where|for|with|if) {a:assignments}", { ...simplified, steps: simplified.steps.map((s, i) => ({ ...s, label: i === 0 ? "simplified" : "value" })) }, "Simplify, then evaluate: (x+1)^2 - x(x-2), where x = 3"),
];

const coefficients = { given: [{ name: "F", params: ["x"], expr: "{e_formula}" }], steps: [{ id: "s1", op: "evaluate", label: "赋值法", expr: "{e_sum}" }] };
const expansions: readonly Phrase[] = [
  zh(`${PRE}{e:expansion} ${IS}`, coefficients, "若 (3x-2)^4=a_4x^4+a_3x^3+a_2x^2+a_1x+a_0, 则 a_1+a_3="),
  zh(`${PRE}{e:expansion} ${IS}`, coefficients, "已知 (1-2x)^7=a_0+a_1x+a_2x^2+\\cdots+a_7x^7, 则 a_1+a_2+\\cdots+a_7="),
  en("(if|given|suppose|let) {e:expansion}", { ...coefficients, steps: coefficients.steps.map((s) => ({ ...s, label: "by values of x" })) }, "If (3x-2)^4 = a_4x^4 + a_3x^3 + a_2x^2 + a_1x + a_0, find a_1 + a_3"),
];

/** One coordinate of two points is a letter. */
const slopes: readonly Phrase[] = ([["{v:variable}", "{b:value}", "{c:value}", "{d:value}"], ["{a:value}", "{v:variable}", "{c:value}", "{d:value}"], ["{a:value}", "{b:value}", "{v:variable}", "{d:value}"], ["{a:value}", "{b:value}", "{c:value}", "{v:variable}"]] as const).flatMap((parts, i): readonly Phrase[] => {
  const [a, b, c, d] = parts.map((s) => `(${s.replace(/:[a-z]+/, "")})`);
  const [p, q] = [`\\([ ]${parts[0]}[ ],[ ]${parts[1]}[ ]\\)`, `\\([ ]${parts[2]}[ ],[ ]${parts[3]}[ ]\\)`];
  const plan = { steps: [{ id: "s1", op: "solve", label: "slope", equation: `(${d ?? ""} - ${b ?? ""})/(${c ?? ""} - ${a ?? ""}) = {m}`, var: "{u}" }] };
  const shown = ["3", "2", "7", "5"].map((n, k) => (k === i ? "k" : n));
  const example = `(${shown[0] ?? ""}, ${shown[1] ?? ""}) and (${shown[2] ?? ""}, ${shown[3] ?? ""})`;
  return [
    en(`(given|if) [that] [the] [line] [(through|passing through|that passes through)] [the] points ${p} and ${q} [,] [and|with|have|has|having] [a] slope [(of|is|=)] {m:value} [,] [then] (find|determine|what is) [the value of] {u:variable}`, plan, `Given the points ${example} and a slope of 3/4, find k`),
    en(`(find|determine) [the value of] {v:variable} (so that|such that|if|for which) the [(slope of the)] line (through|passing through|that passes through|containing) [the points] ${p} and ${q} (has|is|has a|with|with a) [slope] [of] {m:value}`.replace("{v:variable} (so", "{u:variable} (so"), plan, `Find k so that the line through the points ${example} has slope 3/4`),
  ];
});

/** Degrees, minutes and seconds. */
const DEGREES = "{d:number}[ ](°|^\\\\circ|^\\{\\\\circ\\})[ ]{m:number}[ ]('|′|^\\\\prime|^\\{\\\\prime\\})";
const SECONDS = `${DEGREES}[ ]{s:number}[ ](''|″|"|^\\\\{\\\\prime[ ]\\\\prime\\\\})`.replaceAll("\\\\{", "\\{").replaceAll("\\\\}", "\\}");
const TO_DECIMAL = "(convert|change|express|write) [(the|each)] [(angle|angles|given angle)] [(from DMS|from degrees minutes and seconds)] (to|into|in|as) decimal degrees";
const ROUND = "[and] (round|rounding|rounded) [(the|your)] [(answer|result)] to {n:ordinal} decimal (places|place)";
const angles: readonly Phrase[] = [
  en(`${TO_DECIMAL} [,] ${ROUND} [:] ${DEGREES}`, { steps: [{ id: "s1", op: "evaluate", expr: "({d}) + ({m})/60", decimals: "#{n}" }] }, "Convert the angle to decimal degrees and round the answer to three decimal places: 41° 25'"),
  en(`${TO_DECIMAL} [,] ${ROUND} [:] ${SECONDS}`, { steps: [{ id: "s1", op: "evaluate", expr: "({d}) + ({m})/60 + ({s})/3600", decimals: "#{n}" }] }, "Convert the angle to decimal degrees and round the answer to three decimal places: 41° 25' 12''"),
];

export const parameters: readonly Phrase[] = [...points, ...roots, ...tangents, ...values, ...expansions, ...slopes, ...angles];
