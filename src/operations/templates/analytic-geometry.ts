/**
 * Lines, circles and conics with a letter, as exam papers ask for them: what is said becomes an equation in the letter, whose
 * solution is proved by `solve`; elements of the conic that is found are proved by `conic`. The equation is shown with its
 * label; that it says what the words say is the reading's, like every reading (src/translate/README.md).
 */
import type { Language } from "../../language.js";
import type { Phrase } from "../operation.js";

type Steps = readonly Readonly<Record<string, unknown>>[];
const NAME = "[C|E|M|T|Γ|Ω][:]";
const PRE = "[已知|若|设|如果]";
const THEN = ",[则|那么|求|试求]";
const IS = "[=|等于|是|为|的值为|的值是|的值][多少]";
/** The letter asked for, and the interval in which it lies when it is said to be positive. */
const LETTERS = [[`[实数]{v:variable} ${IS}`, null, ""], [`(正数|正实数){v:variable} ${IS}`, "(0, oo)", "正数"]] as const;
const ITS = "[C|E][的|其|它的|该椭圆的|该双曲线的|该抛物线的|椭圆的|双曲线的|抛物线的|双曲线C的|椭圆C的|椭圆E的|抛物线C的|C的|E的]";

interface Fact { readonly words: string; readonly equation: string; readonly example: string; readonly zh: string; readonly en?: string }
const solveFor = (name: string, { equation, zh }: Fact, on: string): Readonly<Record<string, unknown>> => ({ id: name, op: "solve", label: `{f_plain}:${zh}`, equation, var: name, on });

/** What is said of a conic with one letter, then the letter itself, or an element of the conic. */
function withLetter(noun: string, curve: string, fact: Fact, asks: readonly (readonly [string, string])[], before = ""): readonly Phrase[] {
  const said = `${PRE}${before}(${noun})${NAME}{f:${curve}} ${fact.words}`;
  return [
    ...LETTERS.map(([letter, on, how]): Phrase => ({ language: "zh", pattern: `${said} ${THEN}${letter}`, plan: { steps: [{ ...solveFor("{v}", fact, on ?? "{f_on}"), id: "s1" }] }, example: `${fact.example}, 则${how} ${/[abmp](?=[^a-zA-Z])/.exec(fact.example.replace(/[xy]/g, ""))?.[0] ?? "m"}=` })),
    ...asks.map(([words, ask]): Phrase => ({
      language: "zh", pattern: `${said} ${THEN}${ITS}(${words})${IS}`,
      plan: { steps: [solveFor("{f_letter}", fact, "{f_on}"), { id: "s1", op: "conic", equation: "{f_plain}", ask }], answer: ["s1"] },
      example: `${fact.example}, 则其${words.split("|")[0] ?? ""}为`,
    })),
  ];
}

const ELEMENTS = [["离心率", "eccentricity"], ["焦点坐标|焦点的坐标", "foci"], ["焦距", "focal_length"]] as const;
const ASYMPTOTES = ["渐近线方程|渐近线的方程|渐近线|渐近方程", "asymptotes"] as const;
const FOCUS = "[的](一个|右|左|上|下|)焦点[坐标][F|F_1|F_2](为|是|在)[点]{p:point}";
const throughFocus: Omit<Fact, "example"> = { words: FOCUS, equation: "({p_x})^2 - ({p_y})^2 = ({f_A}) - ({f_B})", zh: "c² 的两种写法" };
const THROUGH = "(过|经过)点{p:point}";
/** A root that is real only for an ellipse, or for a hyperbola. */
const [OVAL, OPEN] = ["sqrt({f_A})*sqrt({f_B})", "sqrt(-({f_A})*({f_B}))"];
const through = (kind: string): Omit<Fact, "example"> => ({ words: THROUGH, equation: `(({p_x})^2/({f_A}) + ({p_y})^2/({f_B}))/(${kind}) = 1/(${kind})`, zh: "点在曲线上" });

const central: readonly Phrase[] = [
  ...withLetter("双曲线", "quadric", { words: "的(一条|两条|)渐近线[的][方程](为|是|:)[直线]{g:asymptote}", equation: "{g_kk} = -({f_B})/({f_A})", zh: "渐近线斜率的平方", example: "已知双曲线 x^2/a^2-y^2/7=1 (a>0) 的一条渐近线方程为 y=2x" }, [...ELEMENTS]),
  ...withLetter("双曲线", "quadric", { words: "的一条渐近线(过|经过)点{p:point}", equation: "({p_y})^2/({p_x})^2 = -({f_B})/({f_A})", zh: "渐近线斜率的平方", example: "双曲线 x^2/5-y^2/m=1 (m>0) 的一条渐近线经过点 (1,2)" }, [...ELEMENTS]),
  ...withLetter("椭圆|双曲线", "quadric", { ...throughFocus, example: "已知椭圆 x^2/a^2+y^2/3=1 (a>0) 的一个焦点为 (1,0)" }, [...ELEMENTS]),
  ...withLetter("双曲线", "quadric", { ...throughFocus, words: FOCUS.replace("一个", "一个|其中一个"), example: "双曲线 x^2/m-y^2/2=1 的右焦点为 F(3,0)" }, [ASYMPTOTES]),
  ...withLetter("椭圆", "quadric", { ...through(OVAL), example: "椭圆 x^2/m+y^2/3=1 (m>0) 过点 (2,1)" }, [...ELEMENTS]),
  ...withLetter("双曲线", "quadric", { ...through(OPEN), example: "双曲线 x^2/m-y^2/3=1 (m>0) 经过点 (2,3)" }, [...ELEMENTS, ASYMPTOTES]),
  ...withLetter("双曲线", "hyperbolax", { words: "的离心率[e](为|是|等于|=){e:value}", equation: "1 - ({f_B})/({f_A}) = ({e})^2", zh: "e² = 1 + b²/a²", example: "双曲线 x^2/a^2-y^2/3=1 (a>0) 的离心率为 2" }, [ASYMPTOTES, ["焦距", "focal_length"], ["焦点坐标", "foci"]]),
  ...withLetter("双曲线", "hyperbolax", { words: "的焦距(为|是|等于){d:value}", equation: "4*(({f_A}) - ({f_B})) = ({d})^2", zh: "4c² = 4(a² + b²)", example: "双曲线 x^2/m-y^2/5=1 (m>0) 的焦距为 6" }, [["离心率", "eccentricity"], ASYMPTOTES]),
  ...withLetter("椭圆", "quadric", { words: "的离心率[e](为|是|等于|=){e:value}", equation: "1 - ({f_B})/({f_A}) = ({e})^2", zh: "e² = 1 − b²/a²", example: "已知焦点在 x 轴上的椭圆 x^2/8+y^2/m=1 的离心率为 1/2" }, [["焦距", "focal_length"]], "焦点在[ ]x[ ]轴[上]的"),
  ...withLetter("椭圆", "quadric", { words: "的离心率[e](为|是|等于|=){e:value}", equation: "1 - ({f_A})/({f_B}) = ({e})^2", zh: "e² = 1 − b²/a²", example: "已知焦点在 y 轴上的椭圆 x^2/3+y^2/m=1 的离心率为 1/2" }, [["焦距", "focal_length"]], "焦点在[ ]y[ ]轴[上]的"),
];

const line = (u: string): string => `(({${u}_u})*({f_fx}) + ({${u}_v})*({f_fy}) + ({${u}_w}))^2`;
const PARABOLA = [["焦点坐标|焦点的坐标|焦点", "foci"], ["准线方程|准线的方程|准线", "directrix"], ["焦点到准线的距离", "parameter"]] as const;
const parabola: readonly Phrase[] = [
  ...withLetter("抛物线", "parabola", { words: "的焦点[F|坐标](为|是)[点]{p:point}", equation: "({f_fx}) + ({f_fy}) = ({p_x}) + ({p_y})", zh: "焦点的坐标", example: "抛物线 y^2=2px (p>0) 的焦点坐标为 (3,0)" }, [PARABOLA[1]]),
  ...withLetter("抛物线", "parabola", { words: "的准线[l][方程](为|是|:)[直线]{g:straight}", equation: "({f_fx}) + ({f_fy}) = ({g_w})/(({g_u}) + ({g_v}))", zh: "焦点与准线关于顶点对称", example: "抛物线 y^2=2px (p>0) 的准线方程为 x=-3" }, [PARABOLA[0]]),
  ...withLetter("抛物线", "parabola", { words: "的焦点到(准线|其准线|它的准线)的距离(为|是){d:value}", equation: "4*(({f_fx})^2 + ({f_fy})^2) = ({d})^2", zh: "焦点到准线的距离", example: "抛物线 y^2=2px (p>0) 的焦点到准线的距离为 5" }, [PARABOLA[0], PARABOLA[1]]),
  ...withLetter("抛物线", "parabola", { words: "的焦点[F]到直线[l][:]{g:straight} 的距离(为|是|等于){d:value}", equation: `${line("g")} = ({d})^2*(({g_u})^2 + ({g_v})^2)`, zh: "焦点到直线的距离", example: "抛物线 y^2=2px (p>0) 的焦点到直线 y=2x+1 的距离为 sqrt(5)" }, [PARABOLA[0], PARABOLA[1]]),
  ...withLetter("抛物线", "parabola", { words: "的焦点[F](是|为|与)(椭圆|双曲线)[C|E][:]{g:quadric} 的[一个]焦点[重合|相同]", equation: "({f_fx})^2 - ({f_fy})^2 = ({g_A}) - ({g_B})", zh: "两个焦点是同一点", example: "若抛物线 y^2=2px (p>0) 的焦点是椭圆 x^2/13+y^2/4=1 的一个焦点" }, [PARABOLA[1]]),
  ...([["右", "({f_fx}) = sqrt(({g_A}) - ({g_B}))", "y^2=ax", "x^2/13+y^2/4=1"], ["左", "({f_fx}) = -sqrt(({g_A}) - ({g_B}))", "y^2=ax", "x^2/13+y^2/4=1"], ["上", "({f_fy}) = sqrt(({g_B}) - ({g_A}))", "x^2=ay", "x^2/4+y^2/13=1"], ["下", "({f_fy}) = -sqrt(({g_B}) - ({g_A}))", "x^2=ay", "x^2/4+y^2/13=1"]] as const)
    .flatMap(([side, equation, curve, other]) => withLetter("抛物线", "parabola", { words: `的焦点[F](是|为|与)(椭圆|双曲线)[C|E][:]{g:quadric} 的${side}焦点[重合|相同]`, equation, zh: "两个焦点是同一点", example: `若抛物线 ${curve} 的焦点是椭圆 ${other} 的${side}焦点` }, [PARABOLA[1]])),
  ...withLetter("抛物线", "parabola", { words: "(过|经过)点{p:point}", equation: "({p_x})^2*((({f_fy})/(({f_fx}) + ({f_fy})))^2) + ({p_y})^2*((({f_fx})/(({f_fx}) + ({f_fy})))^2) = 4*({f_fx})*({p_x}) + 4*({f_fy})*({p_y})", zh: "点在曲线上", example: "抛物线 y^2=2px (p>0) 过点 (2,4)" }, [...PARABOLA]),
  ...withLetter("抛物线", "parabolax", { words: "上(横坐标为){x:value} 的点[M|P|A]到(焦点|其焦点|焦点F|准线)的距离(为|是|等于){d:value}", equation: "(({x}) + ({f_fx}))^2/sqrt(({x})*({f_fx})) = ({d})^2/sqrt(({x})*({f_fx}))", zh: "到焦点的距离等于到准线的距离", example: "抛物线 y^2=2px (p>0) 上横坐标为 4 的点到焦点的距离为 6" }, [PARABOLA[0], PARABOLA[1]]),
];

/** Letters that cancel: only the ratio of the half-axes matters. */
const E = "[的](离心率|离心率e)(为|是|等于|=){e:value}";
const scaleless: readonly Phrase[] = [
  { language: "zh", pattern: `${PRE}双曲线${NAME}{f:hyperbolax} ${E} ${THEN}${ITS}(渐近线方程|渐近线的方程|渐近线|渐近方程)${IS}`, plan: { steps: [{ id: "s1", op: "conic", label: "取 a = 1:渐近线只与离心率有关", equation: "x^2 - y^2/(({e})^2 - 1) = 1", ask: "asymptotes" }] }, example: "已知双曲线 x^2/a^2-y^2/b^2=1 (a>0, b>0) 的离心率为 sqrt(5), 则其渐近线方程为" },
  { language: "zh", pattern: `${PRE}双曲线${NAME}{f:hyperbolay} ${E} ${THEN}${ITS}(渐近线方程|渐近线的方程|渐近线|渐近方程)${IS}`, plan: { steps: [{ id: "s1", op: "conic", label: "取 a = 1:渐近线只与离心率有关", equation: "y^2 - x^2/(({e})^2 - 1) = 1", ask: "asymptotes" }] }, example: "双曲线 y^2/a^2-x^2/b^2=1 (a>0, b>0) 的离心率为 sqrt(10), 则它的渐近线方程是" },
  ...[["hyperbolax", "sqrt(1 + {g_kk})", "x^2/a^2-y^2/b^2=1"], ["hyperbolay", "sqrt(1 + 1/({g_kk}))", "y^2/a^2-x^2/b^2=1"]].map(([kind, expr, form]): Phrase => ({ language: "zh", pattern: `${PRE}双曲线${NAME}{f:${kind ?? ""}} 的(一条|两条|)渐近线[的][方程](为|是|:)[直线]{g:asymptote} ${THEN}${ITS}离心率[e]${IS}`, plan: { steps: [{ id: "s1", op: "evaluate", label: "e² = 1 + (b/a)²", expr }] }, example: `双曲线 ${form ?? ""} (a>0, b>0) 的一条渐近线为 y=3x, 则其离心率为` })),
  { language: "zh", pattern: `${PRE}双曲线${NAME}{f:hyperbolax} ${E} ${THEN}点[ ]\\([ ]{a:value}[ ][,|，][ ]0[ ]\\)[ ]到[ ][C|其|它][ ][的]渐近线的距离${IS}`, plan: { steps: [{ id: "s1", op: "evaluate", label: "b/a = √(e² − 1)", expr: "sqrt(({e})^2 - 1)*abs({a})/({e})" }] }, example: "双曲线 x^2/a^2-y^2/b^2=1 (a>0, b>0) 的离心率为 2, 则点 (6,0) 到其渐近线的距离为" },
  ...[["x", "sqrt(1 + ({p_y})^2/({p_x})^2)"], ["y", "sqrt(1 + ({p_x})^2/({p_y})^2)"]].map(([axis, expr]): Phrase => ({ language: "zh", pattern: `${PRE}[中心在原点][,]焦点在[ ]${axis ?? ""}[ ]轴上的双曲线的一条渐近线(过|经过)点{p:point} ,[则]${ITS}离心率[e]${IS}`, plan: { steps: [{ id: "s1", op: "evaluate", label: "e² = 1 + (b/a)²", expr }] }, example: `中心在原点, 焦点在 ${axis ?? ""} 轴上的双曲线的一条渐近线经过点 (3,1), 则它的离心率为` })),
  { language: "zh", pattern: `${PRE}双曲线${NAME}{f:hyperbolax} 的[一个|右|左]焦点[F]到[其|它的|C的]一条渐近线的距离${IS}`, plan: { steps: [{ id: "s1", op: "evaluate", label: "焦点到渐近线的距离等于 b", expr: "sqrt(-({f_B}))" }] }, example: "双曲线 x^2/9-y^2/7=1 的右焦点到它的一条渐近线的距离为" },
  { language: "zh", pattern: `${PRE}[点][ ]F (是|为)双曲线${NAME}{f:hyperbolax} 的[一个|右|左]焦点 ,[则](点 F|F)[ ]到[ ][C|双曲线C|双曲线 C|双曲线][ ][的]一条渐近线的距离${IS}`, plan: { steps: [{ id: "s1", op: "evaluate", label: "焦点到渐近线的距离等于 b", expr: "sqrt(-({f_B}))" }] }, example: "设 F 为双曲线 C: x^2/9-y^2/7=1 的右焦点, 则点 F 到 C 的一条渐近线的距离为" },
];

const AB = "[点]A[,|、|和] B";
const MODULUS = "[\\\\left][\\||\\\\mid][ ][A B|AB][ ][\\\\right][\\||\\\\mid]";
const off = (d: string): string => `((({g_u})*({f_h}) + ({g_v})*({f_k}) + ({g_w}))^2)${d}`;
const SQUARE = "(({g_u})^2 + ({g_v})^2)";
/** Not 0 when both are lines. */
const BOTH = `(({f_u})^2 + ({f_v})^2)*${SQUARE}`;
const chord: Steps = [
  { id: "s1", op: "conic", label: "半径 r", equation: "{f}", ask: "radius" },
  { id: "s2", op: "conic", label: "圆心到直线的距离 d", equation: "{f}", line: "{g}", ask: "distance_to_line" },
  { id: "s3", op: "evaluate", label: "弦长 2√(r² − d²)", expr: "2*sqrt(s1^2 - s2^2)" },
];
const CIRCLE = "圆[C|M|O|E][:]";
const LINE = "直线[l|m][:]";
interface Condition { readonly pattern: string; readonly equation: string; readonly label: string; readonly example: string }
const forLetter = ({ pattern, equation, label, example }: Condition): readonly Phrase[] => LETTERS.map(([letter, on, how]) => ({ language: "zh", pattern: `${PRE}${pattern} ${THEN}${letter}`, plan: { steps: [{ id: "s1", op: "solve", label, equation, var: "{v}", on: on ?? "{f_on}" }] }, example: example.replace("则 ", `则${how} `) }));
const TANGENT = { equation: `${off("")}/(${SQUARE}*({f_R})) = 1`, label: "相切:圆心到直线的距离等于半径" };
const circles: readonly Phrase[] = [
  { language: "zh", pattern: `${PRE}${LINE}{g:line} (与|和)${CIRCLE}{f:curve} (相交于|交于|相交)[${AB}][两点] ${THEN}[弦长|线段AB的长|弦AB的长]${MODULUS}${IS}`, plan: { steps: chord, answer: ["s3"] }, example: "直线 y=x+2 与圆 x^2+y^2-4x-5=0 相交于 A, B 两点, 则 |AB|=" },
  { language: "zh", pattern: `${PRE}${LINE}{g:line} 被${CIRCLE}{f:curve} (所截得|截得|所截)的弦[的]长[度]${IS}`, plan: { steps: chord, answer: ["s3"] }, example: "直线 y=x+1 被圆 x^2+y^2-2x-7=0 截得的弦长为" },
  ...forLetter({ pattern: `${LINE}{g:straight} (与|和)${CIRCLE}{f:ring} 相切`, ...TANGENT, example: "若直线 3x+4y+m=0 与圆 x^2+y^2-2x=0 相切, 则 m=" }),
  ...forLetter({ pattern: `${CIRCLE}{f:ring} (与|和)${LINE}{g:straight} 相切`, ...TANGENT, example: "圆 x^2+y^2=a 与直线 x+y-4=0 相切, 则 a=" }),
  ...forLetter({ pattern: `${CIRCLE}{f:ring} 的圆心到${LINE}{g:straight} 的距离(为|是|等于){d:value}`, equation: `${off("")}/(${SQUARE}*({f_R})^(1/2)) = ({d})^2/({f_R})^(1/2)`, label: "圆心到直线的距离", example: "圆 x^2+y^2-4x-2y=0 的圆心到直线 x+ay-1=0 的距离为 1, 则 a=" }),
  ...forLetter({ pattern: `${LINE}{g:straight} 被${CIRCLE}{f:ring} (所截得|截得|所截)的弦[的]长[度](为|是|等于){d:value}`, equation: `4*(({f_R}) - ${off("")}/${SQUARE}) = ({d})^2`, label: "弦长的平方", example: "直线 x-y+m=0 被圆 x^2+y^2=9 截得的弦长为 2sqrt(7), 则 m=" }),
  ...forLetter({ pattern: `${LINE}{g:straight} (是|为)${CIRCLE}{f:ring} 的[一条](对称轴|直径所在的直线)`, equation: `(({g_u})*({f_h}) + ({g_v})*({f_k}) + ({g_w}))/(${SQUARE}*sqrt({f_R})) = 0`, label: "圆心在直线上", example: "若直线 x+2y-4=0 是圆 (x-a)^2+(y-1)^2=3 的一条对称轴, 则 a=" }),
  ...forLetter({ pattern: `${CIRCLE}{f:ring} 关于${LINE}{g:straight} 对称`, equation: `(({g_u})*({f_h}) + ({g_v})*({f_k}) + ({g_w}))/(${SQUARE}*sqrt({f_R})) = 0`, label: "圆心在直线上", example: "若圆 x^2+y^2-2x+4y=0 关于直线 ax+y-3=0 对称, 则 a=" }),
  ...forLetter({ pattern: `${LINE}{f:straight} (与|和)${LINE}{g:straight} [互相|相互]垂直`, equation: `(({f_u})*({g_u}) + ({f_v})*({g_v}))/(${BOTH}) = 0`, label: "垂直", example: "若直线 ax+2y-1=0 与直线 3x-y+4=0 垂直, 则 a=" }),
  ...forLetter({ pattern: `${LINE}{f:straight} (与|和)${LINE}{g:straight} [互相|相互]平行`, equation: `(({f_u})*({g_v}) - ({f_v})*({g_u}))/(((({f_u})*({g_w}) - ({f_w})*({g_u}))^2 + (({f_v})*({g_w}) - ({f_w})*({g_v}))^2)*${BOTH}) = 0`, label: "平行且不重合", example: "若直线 ax+2y-1=0 与直线 3x-y+4=0 平行, 则 a=" }),
  ...forLetter({ pattern: "点[P|A|M]{p:outside} 到" + `${LINE}{g:straight} 的距离(为|是|等于){d:value}`, equation: `(({g_u})*({p_x}) + ({g_v})*({p_y}) + ({g_w}))^2/${SQUARE} = ({d})^2`, label: "点到直线的距离", example: "若点 (2,1) 到直线 3x+4y+m=0 的距离为 1, 则 m=" }),
];

const distance = (language: Language, pattern: string, example: string): Phrase => ({ language, pattern, plan: { steps: [{ id: "s1", op: "evaluate", label: language === "zh" ? "点到直线的距离" : "distance of the point from the line", expr: `abs(({g_u})*({p_x}) + ({g_v})*({p_y}) + ({g_w}))/sqrt(${SQUARE})` }] }, example });
const distances: readonly Phrase[] = [
  // With u ≠ 0 the line goes up along (−v, u) turned so that u > 0: the angle with the x-axis is in (0, π).
  { language: "zh", pattern: `[求]${LINE}{g:straight} 的倾斜角[α|θ]${IS}`, plan: { steps: [{ id: "s1", op: "evaluate", label: "倾斜角", expr: "acos(-({g_v})*({g_u})/(abs({g_u})*sqrt(({g_u})^2 + ({g_v})^2)))" }] }, example: "直线 x-√3y+1=0 的倾斜角为" },
  distance("zh", `[求]点[P|A|M]{p:outside} 到${LINE}{g:straight} 的距离[d]${IS}`, "点 (1,2) 到直线 3x+4y-1=0 的距离为"),

  distance("en", "(find|determine|compute|calculate|what is) [the] [(shortest|perpendicular)] distance (from|between) [the] [point] {p:outside} (to|and) [the] line [:] {g:straight}", "Find the distance from the point (1, 2) to the line 3x + 4y - 1 = 0"),
];

export const analyticGeometry: readonly Phrase[] = [...central, ...parabola, ...scaleless, ...circles, ...distances];
