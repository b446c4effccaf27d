/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "计算:2^10-3*4", en: "Evaluate 2^10 - 3*4" }, plain: "1012" },
  { question: { zh: "一个矩形长8米,宽5米,求面积和周长", en: "A rectangle has length 8 m and width 5 m. Find its area and perimeter." }, plain: "40 m^2; 26 m" },
  { question: { zh: "计算 sqrt(12)+sqrt(27)", en: "Compute sqrt(12) + sqrt(27)" }, plain: "5*sqrt(3)" },
  { question: { zh: "计算 3/4+5/6", en: "How much is 3/4 + 5/6?" }, plain: "19/12" },
  { question: { zh: "计算 sin(π/12)", en: "Evaluate sin(pi/12)" }, plain: "(-sqrt(2) + sqrt(6))/4" },
  { question: { zh: "把 5 千米换算成米", en: "Convert 5 km to m" }, plain: "5000 m" },
  { question: { zh: "一个圆的半径是3米,求它的面积", en: "Find the area of a circle with radius 3 m" }, plain: "9*pi m^2" },
  { question: { zh: "计算 (-8)^(1/3)", en: "Compute (-8)^(1/3)" }, plain: "-2" },
  { question: { zh: "计算 ln(e^3)", en: "Evaluate ln(e^3)" }, plain: "3" },
  { question: { zh: "计算 sqrt(2),保留 5 位小数", en: "Round sqrt(2) to 5 decimal places" }, plain: "1.41421" },
  { question: { zh: "将 -2.5 四舍五入到 0 位小数", en: "What is -2.5 rounded to the nearest integer?" }, plain: "-3" },
  { question: { zh: "求 84 和 36 的最大公约数", en: "Calculate the highest common factor of 84 and 36." }, plain: "12" },
  { question: { zh: "求 12 与 18 的最小公倍数", en: "Calculate the least common multiple of 12 and 18." }, plain: "36" },
  { question: { zh: "求 100 除以 7 的余数", en: "Find the remainder when 100 is divided by 7" }, plain: "2" },
  { question: { zh: "求 sin15° 的值", en: "Find the exact value of sin(15°)" }, plain: "(-sqrt(2) + sqrt(6))/4" },
  { question: { zh: "计算 7!/(4!3!)", en: "Compute 7!/(4!3!)" }, plain: "35" },
  { question: { zh: "当 x=-2 时,求 x^2+3x 的值", en: "Evaluate x^2 + 3x when x = -2" }, plain: "-2" },
  { question: { zh: "正方形的边长是6厘米,求面积和周长", en: "正方形的边长是6厘米,求面积和周长" }, plain: "36 cm^2; 24 cm" },
  { question: { zh: "计算 [-3.14],其中[x]表示不超过x的最大整数", en: "Evaluate floor(-3.14)" }, plain: "-4" },
];
