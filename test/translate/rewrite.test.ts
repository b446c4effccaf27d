/** What exam papers and Chinese number words do to a formula is undone before reading, logged, with every place kept. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { numeralValue } from "../../src/translate/numerals.js";
import { normalize } from "../../src/translate/normalize.js";
import { REWRITING, rewrite } from "../../src/translate/rewrite.js";

const squeeze = (t: string): string => t.replace(/\s+/g, " ").trim();
const of = (t: string): string => squeeze(rewrite(normalize(t).text).text);

describe("numerals", () => {
  const rows: readonly (readonly [string, bigint | null])[] = [
    ["一百二十", 120n], ["十二", 12n], ["二十", 20n], ["一百零五", 105n], ["三千零一", 3001n], ["三万五千", 35000n], ["两亿", 200_000_000n], ["一亿零三百", 100_000_300n], ["二〇二四", 2024n], ["五", 5n],
    ["十百", null], ["二三", null], ["百", null], ["二十三十", null], ["五零", 50n], ["", null],
  ];
  for (const [text, value] of rows) it(`${text} is ${String(value)}`, () => assert.equal(numeralValue(text), value));
});

const rows: readonly (readonly [string, string])[] = [
  ["它的三分之二是多少", "它的(2/3)是多少"], ["3分之2", "(2/3)"], ["增加百分之五", "增加5%"], ["百分之二点五", "2.5%"], ["两倍", "2倍"], ["一百二十元", "120元"], ["三点五米", "3.5米"],
  ["函数 $y=x^2$ 的最小值是（\u3000　）", "函数 y=x^2 的最小值是"], ["则 $a=(\\quad)$", "则 a="], ["则 $a=$ ____ .", "则 a= ."], ["值为\\underline{\\quad\\quad}。", "值为 。"],
  ["若 $\\mathrm{x}=1$, 则 $\\boldsymbol{a}$", "若 x =1 , 则 a"], ["取值范 围", "取值范围"], ["⾼度", "高度"],
  ["5. 求 $x^2=4$ 的解", "求 x^2=4 的解"], ["函数 $y=2x$ 的斜率是（　）A. 1 B. 2 C. 3 D. 4", "函数 y=2x 的斜率是"], ["共有____种", "共有种"],
];
const kept = ["一元二次方程", "第二象限", "三角形", "千万不要", "二次函数", "x 除以 2", "第十一项", "costs $5", "f(x) = (x+1)^2"];

describe("rewriting", () => {
  for (const [text, result] of rows) it(`${text} becomes ${result}`, () => assert.equal(of(text), squeeze(result)));
  for (const text of kept) it(`nothing of: ${text}`, () => assert.equal(rewrite(text).text, text));
  it("says what it did and why", () => {
    assert.deepEqual(rewrite("长是宽的三分之二").edits, ["fraction: 三分之二 → (2/3)"]);
    assert.ok(REWRITING.every((r) => r.because.length > 5));
  });

  const piece = fc.constantFrom("三", "分之", "百", "十", "二", "倍", "点", " ", "$", "\\quad", "(", ")", "（", "）", "_", "__", "A.", "B.", "C.", "\\mathrm{x}", "~", "\\text{cm}", "求", "的", "x", "1", ".", "\n");
  const text = fc.array(piece, { maxLength: 24 }).map((a) => a.join(""));
  it("a second time there is nothing to do, and places stay in order", () => {
    fc.assert(fc.property(text, (t) => {
      const once = rewrite(t);
      assert.equal(rewrite(once.text).text, once.text);
      assert.equal(once.origins.length, once.text.length + 1);
      assert.equal(once.origins[once.text.length], t.length);
      once.origins.forEach((o, i) => assert.ok(o >= (once.origins[i - 1] ?? 0) && o <= t.length));
    }), { numRuns: 2000 });
  });
  it("is linear: long and hostile texts end at once", () => {
    for (const unit of ["三分之", "(", "A.", "B.", "A.B.C.", "$", "_", "\\_", "(\\quad", "\\underline{", "\\mathrm{", "一百", " ", "百分之", "求 ", "点五"]) {
      const began = performance.now();
      rewrite(unit.repeat(Math.ceil(100_000 / unit.length)));
      assert.ok(performance.now() - began < 2_000, `${unit}: ${performance.now() - began} ms`);
    }
  });
});
