/** Wordings that bring a plan of several operations: each reads its own example, and what curves with a letter ask for is answered. */
import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
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
  ["已知椭圆 C: x^2/a^2+y^2/5=1 的一个焦点为 (2,0), 则 C 的离心率为", "2/3"],
  ["抛物线 y^2=2px(p>0) 的焦点是双曲线 x^2/3-y^2/6=1 的一个焦点, 则 p=", "p = 6"],
  ["抛物线 x^2=ay 的准线方程为 y=-2, 则 a=", "a = 8"],
  ["抛物线 x^2=2py (p>0) 过点 (4,2), 则其准线方程为", "y = -2"],
  ["若直线 2x-y+m=0 与圆 x^2+y^2=5m 相切, 则 m=", "m = 25"],
  ["直线 x-y+3=0 被圆 (x+2)^2+(y-2)^2=2 截得的弦长等于", "sqrt(6)"],
  ["圆 x^2+y^2-6x+2y+9=0 的圆心到直线 ax+y+2=0 的距离为 1, 则 a=", "{-3/4, 0}"],
  ["若直线 x+ay-1=0 与直线 ax+4y+2=0 平行, 则 a=", "a = 2"],
  ["若直线 (a+1)x-y+1=0 与直线 3x+4y-1=0 垂直, 则 a=", "a = 1/3"],
  ["点 (3,-1) 到直线 y=2x+3 的距离等于", "2*sqrt(5)"],
];
describe("curves with a letter", () => {
  for (const [question, plain] of ANSWERS) it(question, async () => { const o = await ask(question); assert.deepEqual([o.status, o.answer?.plain], ["verified", plain], JSON.stringify(o.reason)); });
});

/** Two letters and one fact, another letter asked for, e as a letter: not read. */
const UNREAD = [
  "双曲线 x^2/a^2-y^2/b^2=1 (a>0,b>0) 的一条渐近线方程为 y=2x, 则 a=", "双曲线 x^2/a^2-y^2/3=1 (a>0) 的一条渐近线方程为 y=2x, 则 b=", "双曲线 x^2/a^2-y^2/b^2=1 (a>0,b>0) 的焦距为 6, 则其离心率为",
  "若直线 ax+by-1=0 与圆 x^2+y^2=4 相切, 则 a=", "若直线 3x+4y+1=0 与圆 x^2+y^2=4 相切, 则 m=",
];
describe("curves with a letter: not read", () => {
  for (const question of UNREAD) it(question, async () => { const o = await ask(question); assert.equal(o.answer, null, o.answer?.plain); });
});
