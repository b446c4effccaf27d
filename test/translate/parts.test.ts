/** Several questions in one text: numbered parts, "A and B of f", letters of an earlier function. */
import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { createServices, solve } from "../../src/pipeline.js";
import { readInParts } from "../../src/translate/parts.js";
import { readWithPhrasebook } from "../../src/translate/phrasebook.js";

const services = createServices();
after(() => services.close());

describe("several questions in one text", () => {
  const rows: readonly (readonly [question: string, plain: readonly string[], labels: readonly string[]])[] = [
    ["已知函数 f(x)=x^3-12x. (1) 求 f'(x); (2) 求 f(x) 的极值.", ["3*x^2 - 12", "max at (-2, 16); min at (2, -16)"], ["(1)", "(2)"]],
    ["Let f(x) = x^2 - 6x. (a) Find f'(x). (b) Find the minimum of f.", ["2*x - 6", "global min -9 at x = 3"], ["(a)", "(b)"]],
    ["Find the domain and the asymptotes of f(x) = 1/(x-2)", ["(-oo, 2) U (2, oo)", "x = 2, y = 0"], ["domain", "asymptotes"]],
    ["求函数 y=3sin(2x) 的最小正周期和最大值", ["pi", "3"], ["最小正周期", "最大值"]],
    ["求函数 f(x)=ln x/x 的定义域、极值和渐近线", ["(0, oo)", "max at (E, 1/E)", "x = 0, y = 0"], ["定义域", "极值", "渐近线"]],
    ["已知函数 f(x)=x^3-ax. (1) 若 a=12, 求 f(x) 的极值; (2) 求 f'(x)", ["max at (-2, 16); min at (2, -16)", "3*x^2 - 12"], ["(1)", "(2)"]],
    ["已知 sin α = 5/13, α 为第二象限角, 求 sin 2α 和 cos 2α", ["-120/169", "119/169"], ["sin 2α", "cos 2α"]],
  ];
  for (const [question, plain, labels] of rows) {
    it(question, async () => {
      const o = await solve({ question, requestId: "t" }, services);
      const asked = o.parts.filter((p) => (o.plan as { answer: string[] }).answer.includes(p.id));
      assert.equal(o.status, "verified", JSON.stringify(o.reason));
      assert.deepEqual(asked.map((p) => p.label), labels);
      for (const [i, want] of plain.entries()) assert.equal(asked[i]?.answer?.plain, want);
    });
  }
  it("a part that asks for a letter keeps the others from standing alone", () => {
    assert.equal(readInParts("Let f(x) = x^2 - a*x with f(1) = 0. (a) Find a. (b) Find f'(2).", readWithPhrasebook), null);
    assert.equal(readInParts("已知函数 f(x)=x^3-ax 的极值点为 1. (1) 求 a 的值; (2) 求 f'(x)", readWithPhrasebook), null);
  });
  it("every part must be read", () => {
    assert.equal(readInParts("(1) 解方程 x^2=4 (2) 证明素数有无穷多个", readWithPhrasebook), null);
    assert.equal(readInParts("Find the derivative and the colour of x^2", readWithPhrasebook), null);
  });
  for (const whole of ["Find the mean of 3, 5 and 7", "Find the product of 3, 4 and 5", "Find the roots of x^2 - 1 and 7", "求 4 的平方根与 5", "求 3、5 和 7 的平均数", "求 8 与 2 的商"]) {
    it(`${whole}: not two questions`, () => assert.equal(readInParts(whole, readWithPhrasebook), null));
  }
  it("f(1) and (a) inside a formula are no marks", () => assert.equal(readInParts("Find f(1) + f(2) if f(x) = (a) + (b)", readWithPhrasebook), null));
});
