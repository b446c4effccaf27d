/** Wordings: points and lines in the plane. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const en = (pattern: string, step: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language: "en", pattern, step, example });
const zh = (pattern: string, step: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language: "zh", pattern, step, example });
const two = (want: string): Readonly<Record<string, unknown>> => ({ want, x1: "{p_x}", y1: "{p_y}", x2: "{q_x}", y2: "{q_y}" });
const FIND = "(find|determine|calculate|compute|give|what is|state|write)";
const PAIR = "[:] [the] [points] {p:outside} (and|to|,) {q:outside}";
const BOTH = { steps: [{ id: "s1", op: "points", label: "distance", ...two("distance") }, { id: "s2", op: "points", label: "midpoint", ...two("midpoint") }] };
const NAMED = { steps: [{ id: "s1", op: "points", label: "{d}", ...two("distance") }, { id: "s2", op: "points", label: "{m}", ...two("midpoint") }] };
const BOTH_ZH = { steps: [{ id: "s1", op: "points", label: "距离", ...two("distance") }, { id: "s2", op: "points", label: "中点", ...two("midpoint") }] };
const STANDARD = "[(the|an)] [(standard|center-radius|standard form)] [(equation|form)] [of] [the] [(equation)] (of|for) (the|a) circle";
const CRITERIA = "[(which|that)] [(satisfies|meets|fits|has)] [the] [(given|following)] [(criteria|conditions|properties|information)] [:]";
const CENTRE = { want: "circle", x1: "{p_x}", y1: "{p_y}" } as const;
const withRadius = { ...CENTRE, x2: "({p_x}) + ({r})", y2: "{p_y}" };
/** The foot of the perpendicular from the centre. */
const t = (x: string, y: string): string => `(({g_u})*(${x}) + ({g_v})*(${y}) + ({g_w}))/(({g_u})^2 + ({g_v})^2)`;
const touching = { ...CENTRE, x2: `({p_x}) - ({g_u})*${t("{p_x}", "{p_y}")}`, y2: `({p_y}) - ({g_v})*${t("{p_x}", "{p_y}")}` };
const touchingFromOrigin = { want: "circle", x1: "0", y1: "0", x2: `-({g_u})*${t("0", "0")}`, y2: `-({g_v})*${t("0", "0")}` };
const CIRCLE_ZH = "的圆的[标准]方程[是|为][什么]";
const LINE = "[the] [(given|following)] [line] [(whose|with) equation] [:] {l:line}";
const slopeOf = { want: "line_slope", line: "{l}" };
const VIA = "[the] [(two|given)] [(point|points)] {p:outside} (and|,) [the] [point] {q:outside}";

/** The line through a point that has a direction in common with another line, or is at right angles to it. */
const besides = (language: "en" | "zh", pattern: string, example: string, [right, alike]: readonly [string, string]): readonly Phrase[] => [right, alike].map((word): Phrase => ({
  language, pattern: pattern.replace("KIND", word), example: example.replace("KIND", word),
  plan: { steps: [{ id: "s1", op: "points", ...slopeOf, ...(word === right ? { perpendicular: true } : {}) }, { id: "s2", op: "points", want: "line", x1: "{p_x}", y1: "{p_y}", slope: "s1" }], answer: ["s2"] },
}));

export const phrases: readonly Phrase[] = [
  en(`${FIND} the slope of [(the|a)] [straight] line [that] [(through|passing through|joining|passes through|which passes through|containing|connecting|between|determined by|going through)] ${VIA}`, two("slope"), "Find the slope of the line through (1, 2) and (4, -7)"),
  en(`${FIND} the slope (between|given) ${VIA}`, two("slope"), "Find the slope between the points (1, 2) and (4, -7)"),
  en(`${FIND} the distance between ${VIA}`, two("distance"), "Find the distance between the points (1, 2) and (4, -2)"),
  en(`${FIND} the distance from [the] [point] {p:outside} to [the] [point] {q:outside}`, two("distance"), "Find the distance from (1, 2) to (4, -2)"),
  en(`${FIND} the midpoint [(of|between)] [the] [(segment|line segment|points|line)] [(joining|connecting|between|with endpoints|with end points|from|whose endpoints are)] ${PAIR}`, two("midpoint"), "Find the midpoint of the segment joining (1, 2) and (4, -7)"),
  { language: "en", pattern: `${FIND} [the] distance between [the] [two] [following] points and [the] midpoint of [the] [line] [segment] [(which|that)] [(connects|connecting|joins|joining)] [them] [:] {p:outside} (and|,) {q:outside}`, plan: BOTH, example: "Find the distance between the points and the midpoint of the line segment joining them: (1, 2), (4, -2)" },
  { language: "en", pattern: `${FIND} [the] distance {d:variable} between [the] [two] [following] points and [the] midpoint {m:variable} of [the] [line] [segment] [(which|that)] [(connects|connecting|joins|joining)] [them] [:] {p:outside} (and|,) {q:outside}`, plan: NAMED, example: "Find the distance s between the points and the midpoint N of the segment that joins them: (1, 2), (4, -2)" },
  en(`${FIND} [(the|an)] [equation] [(of|for)] [(the|a)] [straight] line [that] (through|passing through|joining|passes through|which passes through|containing|that contains|connecting) ${VIA}`, two("line"), "Find the equation of the line through (1, 2) and (4, -7)"),
  en(`${FIND} [(the|an)] [equation] [(of|for)] [(the|a)] [straight] line [that] (through|passing through|passes through|which passes through|containing) [the] [point] {p:outside} (with|and has|having|with a|and with|that has) [a] slope [of|is|=] {m:value}`, { want: "line", x1: "{p_x}", y1: "{p_y}", slope: "{m}" }, "Find the equation of the line through (1, 2) with slope -3"),
  en(`${FIND} [(the|an)] [equation] [(of|for)] [(the|a)] [straight] line (with|having|that has) slope [of] [m] [=] {m:value} (through|passing through|that passes through|and passing through|and through|containing) [the] [point] {p:outside}`, { want: "line", x1: "{p_x}", y1: "{p_y}", slope: "{m}" }, "Find an equation of the line with slope -3 passing through (1, 2)"),
  ...besides("en", `${FIND} [(the|an)] [equation] [(of|for)] [(the|a)] [straight] line [that] [(through|passing through|passes through|which passes through|containing)] [the] [point] {p:outside} [and] [(is|that is|which is)] (KIND) to ${LINE}`, "Find the equation of the line through (1, 2) KIND to y = 3x - 1", ["perpendicular", "parallel"]),
  ...besides("en", `${FIND} [(the|an)] [equation] [(of|for)] [(the|a)] [straight] line [(that is|which is)] (KIND) to ${LINE} [and|that|which] (through|passing through|passes through|that passes through|containing|contains) [the] [point] {p:outside}`, "Find an equation of the line KIND to 2x - y = 4 that passes through (1, 2)", ["perpendicular", "parallel"]),
  ...besides("zh", "(求|求出|写出)[经]过点[P|A|M]{p:outside} [,][且|并且][与]直线{l:line} (KIND)的直线[l][的]方程", "求过点 (2,1) 且与直线 x-2y+3=0 KIND的直线方程", ["垂直", "平行"]),
  ...besides("zh", "[经]过点[P|A|M]{p:outside} [,][且|并且][与]直线{l:line} (KIND)的直线[l][的]方程[是|为]", "过点 (2,1) 且与直线 x-2y+3=0 KIND的直线方程为", ["垂直", "平行"]),
  en(`${FIND} the slope of [(the|each)] ${LINE}`, slopeOf, "Find the slope of the line 3x - 2y = 6"),
  en(`${FIND} the slope of (a|the|any) line (that is parallel to|parallel to|which is parallel to) [(the|a|each)] ${LINE}`, slopeOf, "Find the slope of a line parallel to the line 3x - 2y = 6"),
  en(`${FIND} the slope of (a|the|any) line (that is perpendicular to|perpendicular to|which is perpendicular to|orthogonal to) [(the|a|each)] ${LINE}`, { ...slopeOf, perpendicular: true }, "Find the slope of a line perpendicular to y = 4x + 1"),
  en(`(convert|change|write) [(the|each)] [(given|following)] [point] [(with|from|in|given in)] polar coordinates (to|into|in) (rectangular|cartesian) coordinates [:] {p:outside}`, { want: "rectangular", x1: "{p_x}", y1: "{p_y}" }, "Convert the point from polar coordinates to rectangular coordinates: (2, π/3)"),
  en(`(convert|change|write) [the] [polar] [(point|coordinates)] {p:outside} [from polar coordinates] (to|into|in) (rectangular|cartesian) coordinates`, { want: "rectangular", x1: "{p_x}", y1: "{p_y}" }, "Convert the polar coordinates (2, π/3) to rectangular coordinates"),
  en(`(convert|change|write) [(the|each)] [(given|following)] [point] [(with|from|in|given in)] (rectangular|cartesian) coordinates (to|into|in) polar coordinates [with r ≥ 0 and 0 ≤ θ < 2π] [:] {p:outside}`, { want: "polar", x1: "{p_x}", y1: "{p_y}" }, "Convert the point from rectangular coordinates to polar coordinates: (1, √3)"),
  zh("(求|求出|计算)[过|经过]{p:outside} (和|与|、|,) {q:outside} [两点|的两点][的]直线[的]斜率", two("slope"), "求过 (1, 2) 和 (4, -7) 两点的直线的斜率"),
  zh("[直线](过|经过)[点]{p:outside} (和|与|、|,) {q:outside} [,](求|则)[它的|其|该]直线[的]斜率", two("slope"), "直线经过点 (1, 2) 和 (4, -7),求该直线的斜率"),
  zh("(求|求出|计算)[点|两点]{p:outside} (和|与|到|、|,) [点]{q:outside} [两点][之]间的距离", two("distance"), "求点 (1, 2) 与点 (4, -2) 之间的距离"),
  zh("(求|求出|计算)[点|两点]{p:outside} (到|,到)[点]{q:outside} 的距离", two("distance"), "求点 (1, 2) 到点 (4, -2) 的距离"),
  zh("(求|求出)[以]{p:outside} (和|与|、|,) {q:outside} [为端点][的][线段][的]中点[坐标]", two("midpoint"), "求以 (1, 2) 和 (4, -7) 为端点的线段的中点坐标"),
  { language: "zh", pattern: "(求|求出){p:outside} (和|与|、|,) {q:outside} [两点][之]间的距离(和|与|以及)[它们的]中点", plan: BOTH_ZH, example: "求 (1, 2) 与 (4, -2) 间的距离和中点" },
  zh("(求|求出|写出)(过|经过)[点|两点]{p:outside} (和|与|、|,) {q:outside} [两点|的两点]的直线[的]方程", two("line"), "求经过 (1, 2) 和 (4, -7) 的直线的方程"),
  zh("(求|求出|写出)(过|经过)[点]{p:outside} [,]且斜率(为|是){m:value} 的直线[的]方程", { want: "line", x1: "{p_x}", y1: "{p_y}", slope: "{m}" }, "求过点 (1, 2) 且斜率为 -3 的直线方程"),
  zh("(求|求出)直线{l:line} 的斜率", slopeOf, "求直线 3x-2y=6 的斜率"),
  zh("(求|求出)与直线{l:line} 平行的直线的斜率", slopeOf, "求与直线 3x-2y=6 平行的直线的斜率"),
  zh("(求|求出)与直线{l:line} 垂直的直线的斜率", { ...slopeOf, perpendicular: true }, "求与直线 y=4x+1 垂直的直线的斜率"),
  zh("(把|将)[点的]极坐标{p:outside} (化为|化成|转化为)直角坐标", { want: "rectangular", x1: "{p_x}", y1: "{p_y}" }, "把极坐标 (2, π/3) 化为直角坐标"),
  zh("(把|将)[点的]直角坐标{p:outside} (化为|化成|转化为)极坐标", { want: "polar", x1: "{p_x}", y1: "{p_y}" }, "把直角坐标 (1, √3) 化为极坐标"),
  en(`${FIND} ${STANDARD} ${CRITERIA} [(with|having|whose)] [(its|a|the)] (center|centre) [(at|is|is at)] {p:outside} [,] [and|which|that|and which|and that] (passes through|passing through|through|containing|contains|goes through) [the] [point] {q:outside}`, two("circle"), "Find the standard equation of the circle with center (1, 2) that passes through (4, 6)"),
  en(`${FIND} ${STANDARD} ${CRITERIA} [(with|having|whose|that has|which has)] [(the|a)] (endpoints|end points|ends) of a diameter [(at|are|being)] [:] {p:outside} (and|,) {q:outside}`, two("circle_diameter"), "Find the equation of the circle with endpoints of a diameter (1, 2) and (5, 6)"),
  en(`${FIND} ${STANDARD} ${CRITERIA} [(with|having|whose|that has|which has)] [a] diameter [(with|has|whose|having)] [(endpoints|end points)] [(at|are)] {p:outside} (and|,) {q:outside}`, two("circle_diameter"), "Find the equation of the circle whose diameter has endpoints (1, 2) and (5, 6)"),
  en(`${FIND} ${STANDARD} ${CRITERIA} [(with|having|whose)] [(its|a|the)] (center|centre) [(at|is|is at)] {p:outside} [,] [and] [(with|whose)] [a] radius [(of|is|=|r =)] {r:value}`, withRadius, "Find the equation of the circle with center (1, 2) and radius 3"),
  en(`${FIND} ${STANDARD} ${CRITERIA} [(with|having|whose)] [(its|a|the)] (center|centre) [(at|is|is at)] {p:outside} [,] [(and|that is|which is|and is)] tangent to [the] [line] {g:straight}`, touching, "Find the equation of the circle with center (1, 2) that is tangent to the line 3x + 4y - 1 = 0"),
  zh(`[求](圆心为|圆心是|圆心在|以)[点][A|C]{p:outside} [为圆心][,][且|并且](过|经过)[点][A|B|M|P]{q:outside} ${CIRCLE_ZH}`, two("circle"), "求圆心为 (1, 2) 且过点 (4, 6) 的圆的方程"),
  zh(`[求]以[点][A]{p:outside} (和|与|、|,) [点][B]{q:outside} (为直径端点|为直径的端点|的连线为直径|为端点的线段为直径|为直径两端点|所连线段为直径)${CIRCLE_ZH}`, two("circle_diameter"), "求以 (1, 2) 和 (5, 6) 为直径端点的圆的方程"),
  zh(`[求](圆心为|圆心是|圆心在|以)[点][A|C]{p:outside} [为圆心][,][且|并且|以]半径[为|是|等于|长为]{r:value} ${CIRCLE_ZH}`, withRadius, "圆心为 (1, 2),半径为 3 的圆的方程是"),
  zh(`[求]以[点][A|C]{p:outside} 为圆心[,][且|并且][以]{r:value} 为半径${CIRCLE_ZH}`, withRadius, "以 (1, 2) 为圆心,3 为半径的圆的方程"),
  zh(`[求](圆心为|圆心是|圆心在|以)[点][A|C]{p:outside} [为圆心][,][且|并且](与|和)直线[l][:]{g:straight} 相切${CIRCLE_ZH}`, touching, "圆心为 (1, 2) 且与直线 3x+4y-1=0 相切的圆的方程为"),
  zh(`[求](圆心在|以|圆心为)[坐标]原点[O][为圆心|上|处][,][且|并且](与|和)直线[l][:]{g:straight} 相切${CIRCLE_ZH}`, touchingFromOrigin, "圆心在原点且与直线 3x+4y-10=0 相切的圆的方程为"),
];
