/** Wordings: conics in standard or general position without xy. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const zh = (pattern: string, step: Readonly<Record<string, string>>, example: string): Phrase => ({ language: "zh", pattern, step, example });
const en = (pattern: string, step: Readonly<Record<string, string>>, example: string): Phrase => ({ language: "en", pattern, step, example });
const FAR = { equation: "{f}", line: "{g}", ask: "distance_to_line" } as const;

export const phrases: readonly Phrase[] = [
  zh("[求|已知|设](椭圆|双曲线|抛物线)[C|E|M|T|Γ][:]{f:curve} [的|,则其|,则它的|,则该曲线的|,求它的|,则](离心率)[是|为|等于][多少]", { equation: "{f}", ask: "eccentricity" }, "椭圆 x^2/25+y^2/9=1 的离心率为"),
  en("(find|determine|what is|what are|give) the (eccentricity) of the (ellipse|hyperbola|parabola) {f:curve}", { equation: "{f}", ask: "eccentricity" }, "Find the eccentricity of the ellipse x^2/25+y^2/9=1"),
  zh("[求|已知|设](椭圆|双曲线|抛物线)[C|E|M|T|Γ][:]{f:curve} [的|,则其|,则它的|,则该曲线的|,求它的|,则](焦点坐标|焦点的坐标|焦点)[是|为|等于][多少]", { equation: "{f}", ask: "foci" }, "抛物线 y^2=12x 的焦点坐标为"),
  en("(find|determine|what is|what are|give) the (foci|focus|coordinates of the foci|coordinates of the focus) of the (ellipse|hyperbola|parabola) {f:curve}", { equation: "{f}", ask: "foci" }, "Find the foci of the parabola y^2=12x"),
  zh("[求|已知|设]双曲线[C|E|M|T|Γ][:]{f:curve} [的|,则其|,则它的|,则该曲线的|,求它的|,则](渐近线方程|渐近线的方程|渐近线)[是|为|等于][多少]", { equation: "{f}", ask: "asymptotes" }, "双曲线 x^2/9-y^2/16=1 的渐近线方程为"),
  en("(find|determine|what is|what are|give) the (asymptotes|equations of the asymptotes) of the hyperbola {f:curve}", { equation: "{f}", ask: "asymptotes" }, "Find the asymptotes of the hyperbola x^2/9-y^2/16=1"),
  zh("[求|已知|设]抛物线[C|E|M|T|Γ][:]{f:curve} [的|,则其|,则它的|,则该曲线的|,求它的|,则](准线方程|准线的方程|准线)[是|为|等于][多少]", { equation: "{f}", ask: "directrix" }, "抛物线 y^2=12x 的准线方程为"),
  en("(find|determine|what is|what are|give) the (directrix|equation of the directrix) of the parabola {f:curve}", { equation: "{f}", ask: "directrix" }, "Find the directrix of the parabola y^2=12x"),
  zh("[求|已知|设](椭圆|双曲线)[C|E|M|T|Γ][:]{f:curve} [的|,则其|,则它的|,则该曲线的|,求它的|,则](焦距)[是|为|等于][多少]", { equation: "{f}", ask: "focal_length" }, "椭圆 x^2/25+y^2/9=1 的焦距为"),
  en("(find|determine|what is|what are|give) the (focal distance|distance between the foci) of the (ellipse|hyperbola|parabola) {f:curve}", { equation: "{f}", ask: "focal_length" }, "Find the focal distance of the ellipse x^2/25+y^2/9=1"),
  zh("[求|已知|设](椭圆|双曲线)[C|E|M|T|Γ][:]{f:curve} [的|,则其|,则它的|,则该曲线的|,求它的|,则](长轴长|长轴的长|实轴长|实轴的长)[是|为|等于][多少]", { equation: "{f}", ask: "long_axis" }, "椭圆 x^2/25+y^2/9=1 的长轴长为"),
  en("(find|determine|what is|what are|give) the (length of the major axis|length of the transverse axis) of the (ellipse|hyperbola|parabola) {f:curve}", { equation: "{f}", ask: "long_axis" }, "Find the length of the major axis of the ellipse x^2/25+y^2/9=1"),
  zh("[求|已知|设](椭圆|双曲线)[C|E|M|T|Γ][:]{f:curve} [的|,则其|,则它的|,则该曲线的|,求它的|,则](短轴长|短轴的长|虚轴长|虚轴的长)[是|为|等于][多少]", { equation: "{f}", ask: "short_axis" }, "双曲线 x^2/9-y^2/16=1 的短轴长为"),
  en("(find|determine|what is|what are|give) the (length of the minor axis|length of the conjugate axis) of the (ellipse|hyperbola|parabola) {f:curve}", { equation: "{f}", ask: "short_axis" }, "Find the length of the minor axis of the hyperbola x^2/9-y^2/16=1"),
  zh("[求|已知|设]圆[C|E|M|T|Γ][:]{f:curve} [的|,则其|,则它的|,则该曲线的|,求它的|,则](圆心坐标|圆心的坐标|圆心)[是|为|等于][多少]", { equation: "{f}", ask: "center" }, "圆 x^2+y^2-4x+6y-3=0 的圆心坐标为"),
  en("(find|determine|what is|what are|give) the (center|centre) of the circle {f:curve}", { equation: "{f}", ask: "center" }, "Find the center of the circle x^2+y^2-4x+6y-3=0"),
  zh("[求|已知|设]圆[C|E|M|T|Γ][:]{f:curve} [的|,则其|,则它的|,则该曲线的|,求它的|,则](半径)[是|为|等于][多少]", { equation: "{f}", ask: "radius" }, "圆 x^2+y^2-4x+6y-3=0 的半径为"),
  en("(find|determine|what is|what are|give) the (radius) of the circle {f:curve}", { equation: "{f}", ask: "radius" }, "Find the radius of the circle x^2+y^2-4x+6y-3=0"),
  zh("[求|已知|设]抛物线[C|E|M|T|Γ][:]{f:curve} [的|,则其|,则它的|,则该曲线的|,求它的|,则](焦点到准线的距离|焦点到其准线的距离)[是|为|等于][多少]", { equation: "{f}", ask: "parameter" }, "抛物线 y^2=12x 的焦点到准线的距离为"),
  en("(find|determine|what is|what are|give) the (distance from the focus to the directrix) of the parabola {f:curve}", { equation: "{f}", ask: "parameter" }, "Find the distance from the focus to the directrix of the parabola y^2=12x"),
  zh("[求]圆[C|M|O][:]{f:curve} 的圆心到直线[l][:]{g:line} 的距离[是|为|等于][多少]", FAR, "圆 x^2+y^2-4x+6y-3=0 的圆心到直线 3x+4y-1=0 的距离为"),
  en("(find|determine|what is) the distance from the (center|centre) of the circle {f:curve} to the line {g:line}", FAR, "Find the distance from the center of the circle x^2+y^2-4x+6y-3=0 to the line 3x+4y-1=0"),
  ...([["焦点坐标|焦点的坐标", "foci", "focus|coordinates of the focus"], ["准线方程|准线的方程|准线", "directrix", "directrix|equation of the directrix"], ["焦点到准线的距离|焦点到其准线的距离", "parameter", "distance from the focus to the directrix"]] as const).flatMap(([words, ask, english]): readonly Phrase[] => [
    zh(`[求|已知|设]抛物线[C|E|M|T|Γ][:]{f:parabola} [的|,则其|,则它的|,则该曲线的|,求它的|,则](${words})[是|为|等于][多少]`, { equation: "{f_plain}", ask }, `抛物线 y=3x^2 的${words.split("|")[0] ?? ""}为`),
    en(`(find|determine|what is|give) the (${english}) of the parabola {f:parabola}`, { equation: "{f_plain}", ask }, `Find the ${english.split("|")[0] ?? ""} of the parabola y = 3x^2`),
  ]),
  ...([["center", "radius", "(center|centre) and [the] radius"], ["radius", "center", "radius and [the] (center|centre)"]] as const).map(([first, second, words]): Phrase => ({ language: "en", pattern: `(find|determine|give|state|identify) the ${words} of the circle [(with equation|whose equation is|given by)] [:] {f:curve}`, plan: { steps: [{ id: "s1", op: "conic", label: first, equation: "{f}", ask: first }, { id: "s2", op: "conic", label: second, equation: "{f}", ask: second }] }, example: `Find the ${first} and the ${second} of the circle x^2+y^2-4x+6y-3=0` })),
  { language: "zh", pattern: "[求|已知|设]圆[C|M|O][:]{f:curve} 的圆心[坐标](和|与|及)半径[分别][是|为][多少]", plan: { steps: [{ id: "s1", op: "conic", label: "圆心", equation: "{f}", ask: "center" }, { id: "s2", op: "conic", label: "半径", equation: "{f}", ask: "radius" }] }, example: "求圆 x^2+y^2-4x+6y-3=0 的圆心坐标和半径" },
];
