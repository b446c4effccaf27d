/** Normalising and stripping keep every place in the text. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { withoutIgnorable } from "../../src/translate/ignorable.js";
import { normalize, withoutMathMarks } from "../../src/translate/normalize.js";
import { resolved } from "../../src/translate/pronouns.js";

const squeeze = (t: string): string => t.replace(/\s+/g, " ").trim();

describe("normalising", () => {
  it("full width, blanks, quotes, characters without width", () => {
    const { text, edits } = normalize("ｆ（ｘ）＝ｘ＾２，\u00a0求\u3000ｆ’（１）\u200b？");
    assert.equal(text, "f(x)=x^2, 求 f'(1) ?");
    assert.ok(edits.includes("（→("));
  });
  it("keeps every place", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), (t) => {
      const once = normalize(t).text;
      assert.equal(once.length, t.length);
      assert.equal(normalize(once).text, once);
      assert.equal(withoutMathMarks(once).length, t.length);
      assert.equal(withoutIgnorable(once).length, t.length);
    }), { numRuns: 100 });
  });
  it("takes off the marks of formulas, not those of money or of line breaks in words", () => {
    assert.equal(withoutMathMarks("of $x^2$ at \\(x\\)"), "of  x^2  at   x  ");
    assert.equal(withoutMathMarks("$$x$$"), "  x  ");
    assert.equal(withoutMathMarks("costs $5"), "costs $5");
    assert.equal(withoutMathMarks("one costs $5 and another costs $6"), "one costs $5 and another costs $6");
  });
});

const stripped: readonly (readonly [string, string])[] = [
  ["Please find x^2", "find x^2"],
  ["Could you please help me solve 3x = 6?", "solve 3x = 6?"],
  ["Solve 3x = 6. Show all your work.", "Solve 3x = 6"],
  ["Solve 3x = 6, thanks!", "Solve 3x = 6"],
  ["请你解方程 3x = 6,写出详细步骤", "解方程 3x = 6"],
  ["请解方程 3x = 6,要求写出解答过程。", "解方程 3x = 6"],
  ["题目1:求 3 的平方", "求 3 的平方"],
  ["3. Solve 2x = 4", "Solve 2x = 4"],
  ["(2)求 x^2 的导数", "求 x^2 的导数"],
  ["x^2 的极小值为____.", "x^2 的极小值为"],
];
const kept = ["2. x = 4", "Solve 3x = 6 to two places", "结果保留两位小数", "Do not solve 3x = 6", "please", "Solve the workshop problem"];

describe("what may be left out", () => {
  for (const [text, rest] of stripped) it(text, () => assert.equal(squeeze(withoutIgnorable(text)), rest));
  for (const text of kept) it(`nothing of: ${text}`, () => assert.equal(withoutIgnorable(text), text));
});

describe("pronouns", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["find its local extrema on [0, 2]", "find the local extrema of f(x) on [0, 2]"],
    ["Find the derivative.", "Find the derivative of f(x)."],
    ["Where is it increasing?", "Where is f(x) increasing?"],
    ["求其极值", "求f(x)极值"],
    ["求该函数的单调区间", "求f(x)的单调区间"],
    ["求极值", "求 f(x) 极值"],
  ];
  for (const [text, clear] of rows) it(text, () => assert.ok(resolved(text, "f(x)").some((r) => squeeze(r) === clear), JSON.stringify(resolved(text, "f(x)"))));
});
