/** Wordings that bring a plan of several operations: each reads its own example, and what curves with a letter ask for is answered. */
import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { CertaError } from "../../src/errors.js";
import { templates } from "../../src/operations/templates/index.js";
import { createServices, solve } from "../../src/pipeline.js";
import { readWithPhrasebook } from "../../src/translate/phrasebook.js";

const services = createServices({ threads: 1 });
after(() => services.close());
const ask = async (question: string) => solve({ question, requestId: "t", explain: "none" }, services);

describe("templates", () => {
  for (const t of templates) it(`reads: ${t.example}`, () => { const r = readWithPhrasebook(t.example); assert.equal(r.kind, "read", JSON.stringify(r)); });
});

/** Worked by hand. */
const ANSWERS: readonly (readonly [string, string])[] = [
  ["双曲线 \\frac{x^{2}}{a^{2}}-\\frac{y^{2}}{12}=1(a>0) 的一条渐近线方程为 y=\\frac{2}{3} x, 则 a=(\\quad)", "a = 3*sqrt(3)"],
  ["已知双曲线 C: x^2/m - y^2/3 = 1 (m>0) 的离心率为 2, 则 m=", "m = 1"],
  ["双曲线 x^2/a^2-y^2/b^2=1 (a>0, b>0) 的离心率为 sqrt(2), 则其渐近线方程为", "y = x, y = -x"],
  ["若双曲线 y^2/a^2-x^2/b^2=1 (a>0, b>0) 的渐近线方程为 y=±2x, 则它的离心率为", "sqrt(5)/2"],
  ["椭圆 x^2/a^2+y^2/7=1 的一个焦点是 (3,0), 则它的离心率等于", "3/4"],
  ["抛物线 y^2=2px(p>0) 的焦点是双曲线 x^2/3-y^2/6=1 的一个焦点, 则 p=", "p = 6"],
  ["抛物线 x^2=ay 的准线方程为 y=-2, 则 a=", "a = 8"],
  ["抛物线 x^2=2py (p>0) 过点 (4,2), 则其准线方程为", "y = -2"],
  ["若直线 2x-y+m=0 与圆 x^2+y^2=5m 相切, 则 m=", "m = 25"],
  ["直线 x-y+3=0 被圆 (x+2)^2+(y-2)^2=2 截得的弦长等于", "sqrt(6)"],
  ["圆 x^2+y^2-6x+2y+9=0 的圆心到直线 ax+y+2=0 的距离为 1, 则 a=", "{-3/4, 0}"],
  ["若直线 x+ay-1=0 与直线 ax+4y+2=0 平行, 则 a=", "a = 2"],
  ["若直线 (a+1)x-y+1=0 与直线 3x+4y-1=0 垂直, 则 a=", "a = 1/3"],
  ["已知点 (2,-5) 在反比例函数 y=k/x (k≠0) 的图象上,则 k 的值为", "k = -10"],
  ["若函数 f(x)=x^2+bx-1 的图象经过点 (3,2), 则 b=", "b = -2"],
  ["已知关于 x 的一元二次方程 2x^2-3x+m=0 的一个根为 -1, 则 m=", "m = -5"],
  ["若关于 x 的一元二次方程 kx^2-4x+1=0 有两个不相等的实数根, 则 k 的取值范围是", "(-oo, 0) U (0, 4)"],
  ["若一元二次方程 x^2+6x+c=0 有两个相等的实数根, 则 c=", "c = 9"],
  ["Find the values of k for which the equation x^2 + kx + 4 = 0 has no real roots", "(-4, 4)"],
  ["设曲线 y=ax^2+3x 在 x=1 处的切线与直线 x+7y-2=0 垂直, 则 a=", "a = 2"],
  ["先化简,再求值:(1-\\frac{1}{x+1})\\div\\frac{x}{x^2-1},其中 x=4", "x - 1; 3"],
  ["先化简,再求值:[(2x+3y)(2x+y)-3y^2]÷4x,其中 x=1,y=-2", "x + 2*y; -3"],
  ["若 (2x-1)^5=a_5x^5+a_4x^4+a_3x^3+a_2x^2+a_1x+a_0, 则 a_1+a_3+a_5=", "122"],
  ["已知 (2-x)^6=a_0+a_1(x-1)+a_2(x-1)^2+\\cdots+a_6(x-1)^6, 则 a_1+a_2+\\cdots+a_6=", "-1"],
  ["直线 x-√3y+1=0 的倾斜角为", "pi/6"],
  ["直线 x+y-3=0 的倾斜角为", "3*pi/4"],
  // Conditions that decide: the leading coefficient, k ≠ 0, the point on the curve, from which n a recurrence holds.
  ["已知一元二次方程 (m-2)x^2+x+m^2-4=0 的一个根为 0, 则 m=", "m = -2"],
  ["若关于 x 的一元二次方程 (k-1)x^2+2x-1=0 有实数根, 则 k 的取值范围是", "[0, 1) U (1, oo)"],
  ["若函数 f(x)=ax^2+(a^2-4)x+1 在点 (0,3) 处的切线的斜率为 0, 则 a=", "no solution"],
  ["已知数列 {a_n} 满足 a_1=3, a_n=2a_{n-1} (n≥2), 则 a_5=", "48"],
  ["若 x>1, 则 x+1/(x-1) 的最小值为", "3"],
  ["Given the points (2, 1) and (5, k) and a slope of -2, find k", "k = -5"],
  ["点 (3,-1) 到直线 y=2x+3 的距离等于", "2*sqrt(5)"],
];
describe("curves with a letter", () => {
  for (const [question, plain] of ANSWERS) it(question, async () => { const o = await ask(question); assert.deepEqual([o.status, o.answer?.plain], ["verified", plain], JSON.stringify(o.reason)); });
});

/** Two letters and one fact, another letter asked for, e as a letter: not read. */
const UNREAD = [
  "双曲线 x^2/a^2-y^2/b^2=1 (a>0,b>0) 的一条渐近线方程为 y=2x, 则 a=", "双曲线 x^2/a^2-y^2/3=1 (a>0) 的一条渐近线方程为 y=2x, 则 b=", "双曲线 x^2/a^2-y^2/b^2=1 (a>0,b>0) 的焦距为 6, 则其离心率为",
  "若直线 ax+by-1=0 与圆 x^2+y^2=4 相切, 则 a=", "若直线 3x+4y+1=0 与圆 x^2+y^2=4 相切, 则 m=",
  "已知一元二次方程 y^2-5y+m=0 的一个根为 2, 则 n=", "若 (x+3)^4=a_4x^4+a_3x^3+a_1x+a_0, 则 a_0+a_4=", "若 (x+3)^4=a_4x^4+a_3x^3+a_2x^2+a_1x+a_0, 则 a_0+a_1=",
  "已知数列 {a_n} 满足 a_1=3, a_{n+1}=2a_n (n≥2), 则 a_5=", "已知数列 {a_n} 满足 a_1=3, a_n=2a_{n-1} (n≥3), 则 a_5=", "若 a>0, 则 x^2+2x 的最小值为",
  "Given the points (k, 1) and (5, 3) and a slope of -2, find y",
];
describe("curves with a letter: not read", () => {
  for (const question of UNREAD) it(question, async () => { assert.equal(await ask(question).then((o) => o.answer, (e: unknown) => { if (e instanceof CertaError) return null; throw e; }), null); });
});
