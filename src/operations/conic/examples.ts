/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "椭圆 x^2/25+y^2/9=1 的离心率为", en: "Find the eccentricity of the ellipse x^2/25+y^2/9=1" }, plain: "4/5" },
  { question: { zh: "双曲线 x^2/9-y^2/16=1 的渐近线方程为", en: "Find the asymptotes of the hyperbola x^2/9-y^2/16=1" }, plain: "y = 4*x/3, y = -4*x/3" },
  { question: { zh: "抛物线 y^2=12x 的焦点坐标为", en: "Find the focus of the parabola y^2=12x" }, plain: "(3, 0)" },
  { question: { zh: "抛物线 x^2=-8y 的准线方程为", en: "Find the directrix of the parabola x^2=-8y" }, plain: "y = 2" },
  { question: { zh: "圆 x^2+y^2-4x+6y-3=0 的半径为", en: "Find the radius of the circle x^2+y^2-4x+6y-3=0" }, plain: "4" },
  { question: { zh: "圆 x^2+y^2-4x+6y-3=0 的圆心坐标为", en: "Find the center of the circle x^2+y^2-4x+6y-3=0" }, plain: "(2, -3)" },
  { question: { zh: "圆 x^2+y^2-4x+6y-3=0 的圆心到直线 3x+4y-1=0 的距离为", en: "Find the distance from the center of the circle x^2+y^2-4x+6y-3=0 to the line 3x+4y-1=0" }, plain: "7/5" },
  { question: { zh: "双曲线 y^2/4-x^2=1 的焦距为", en: "Find the focal distance of the hyperbola y^2/4-x^2=1" }, plain: "2*sqrt(5)" },
  { question: { zh: "椭圆 4x^2+y^2=16 的焦点坐标为", en: "Find the foci of the ellipse 4x^2+y^2=16" }, plain: "(0, -2*sqrt(3)), (0, 2*sqrt(3))" },
  { question: { zh: "抛物线 y=3x^2 的焦点坐标为", en: "Find the focus of the parabola y = 3x^2" }, plain: "(0, 1/12)" },
];
