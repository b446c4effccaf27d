/** What is refused, with the place in the original text that is blamed and what is said about it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseInterval } from "../../src/expression/interval.js";
import { parseExpression } from "../../src/expression/parse.js";
import { MAX_EXPRESSION_CHARS, MAX_LITERAL_DIGITS } from "../../src/limits.js";

/** [input, blamed text (empty: the end), where it starts, message] */
const ROWS: readonly (readonly [string, string, number, RegExp])[] = [
  ["", "", 0, /empty/], ["   ", "", 3, /empty/], ["4*+*x", "*", 3, /missing before/], ["*x", "*", 0, /missing before/], ["x+", "", 2, /incomplete/], ["x^", "", 2, /incomplete/], ["x =", "", 3, /incomplete/], ["= x", "=", 0, /missing before/],
  ["(x+7", "(", 0, /missing \)/], ["2*(x+(7-y)", "(", 2, /missing \)/], ["x)", ")", 1, /unmatched/], ["(x]", "]", 2, /\) is expected/], ["()", ")", 1, /missing before/], ["|x", "|", 0, /closing \|/], ["||", "", 2, /incomplete/],
  [String.raw`\frac{x}`, "", 8, /incomplete/], [String.raw`\frac{x}{`, "", 9, /incomplete/], [String.raw`\sqrt{x`, "{", 5, /missing \}/], [String.raw`\left|x`, "|", 5, /closing \|/],
  ["sin", "sin", 0, /argument/], ["2 + cos", "cos", 4, /argument/], ["sin()", ")", 4, /missing before/], ["sin(x, y)", "sin", 0, /1 argument/], ["log(x, 2, 3)", "log", 0, /argument/], ["sqrt", "", 4, /incomplete/],
  ["foo(x)", "foo", 0, /unknown function/], ["3 + blob", "blob", 4, /unknown name/], ["x is big", "is", 2, /a word/], ["f(x)", "f", 0, /not defined/], ["2g(x+7)", "g", 1, /not defined/], ["h(t)", "h", 0, /not defined/],
  [String.raw`x + \foo{y}`, String.raw`\foo`, 4, /unknown command \\foo/], [String.raw`\begin{x}`, String.raw`\begin`, 0, /unknown command/], [String.raw`x \\ y`, String.raw`\\`, 2, /line break/], ["x\\", "\\", 1, /command is expected/], [String.raw`\text{若}x`, "若", 6, /a word/],
  ["x的平方", "的平方", 1, /a word/], ["x & y", "&", 2, /unexpected character/], ["1..2", ".", 1, /unexpected character/], ["0.(3)", ".", 1, /unexpected character/], ["3 4", "4", 2, /operator is missing/], ["x2", "2", 1, /operator is missing/], ["2 1/2", "1", 2, /operator is missing/], [String.raw`2\frac{1}{2}`, String.raw`\frac`, 1, /mixed number/], [String.raw`\frac{1}23`, "23", 8, /put \{ \}/],
  ["x!", "!", 1, /factorials/], ["201!+1", "!", 3, /factorials/], ["3!!", "!", 2, /factorials/], ["(n+1)!", "!", 5, /factorials/], ["1.5!", "!", 3, /factorials/], ["±2", "±", 0, /± is not supported/], ["x ± 2", "±", 2, /± is not supported/], ["x%", "%", 1, /percent/], ["7%3", "3", 2, /percent/], ["∞", "∞", 0, /not a number/], ["2 + oo", "oo", 4, /not a number/],
  ["y'", "y", 0, /prime/], ["f'(x)", "f", 0, /prime/], ["f''(2)", "f", 0, /prime/], ["d/dx x^2", "d", 2, /d\/dx/], [String.raw`\frac{d}{dx} x`, String.raw`\frac`, 0, /d\/dx/], [String.raw`\frac{dy}{dx}`, String.raw`\frac`, 0, /d\/dx/], ["√x^2", "√", 0, /under the root/], [String.raw`\sqrt[n]{x}`, String.raw`\sqrt`, 0, /index of a root/],
  ["asinx", "asinx", 0, /a\*sin\(x\) or arcsin\(x\)/], ["2 + acos 2x", "acos", 4, /ambiguous/], ["ln^{-1} x", "ln", 0, /ambiguous/], ["root(x^2 - 2, 2, 1)", "root", 0, /root\(polynomial/], ["root(x, 3)", "root", 0, /3 arguments/], ["root(sin(x), 1, 2)", "root", 0, /root\(polynomial/],
  ["x ∈ y", "∈", 2, /unexpected/], ["(1,000)", ",", 2, /expected/], ["x_", "_", 1, /unexpected/], ["（x＋7", "（", 0, /missing \)/], ["４＊＋＊ｘ", "＊", 3, /missing before/],
];

describe("refused expressions", () => {
  for (const [input, blamed, from, message] of ROWS) {
    it(JSON.stringify(input), () => {
      const r = parseExpression(input);
      assert.ok(!r.ok, "it was accepted");
      assert.equal(r.error.span.from, from, r.error.message.en);
      assert.equal(input.slice(r.error.span.from, r.error.span.to), blamed, r.error.message.en);
      assert.match(r.error.message.en, message);
      assert.match(r.error.message.zh, /[\u4e00-\u9fff]/);
    });
  }
});

describe("bounds", () => {
  it("refuses long texts, deep nesting and long numbers, each with its reason", () => {
    const reason = (text: string): string => { const r = parseExpression(text); return r.ok ? "accepted" : r.error.message.en; };
    assert.match(reason("x+".repeat(MAX_EXPRESSION_CHARS)), /longer than/);
    assert.match(reason("(".repeat(10_000)), /longer than/);
    for (const open of ["(", "-", "√", "sin ", "x^", "2^-", "|", "{", "sin^-", String.raw`\frac{`, "e^(", "log_"]) assert.match(reason(open.repeat(Math.floor(MAX_EXPRESSION_CHARS / open.length))), /deeper than|missing|incomplete/, open);
    assert.match(reason("1".repeat(MAX_LITERAL_DIGITS + 1)), /digits/);
    assert.match(reason(`0.${"1".repeat(MAX_LITERAL_DIGITS)}`), /digits/);
    assert.match(reason(`x${"²".repeat(MAX_LITERAL_DIGITS + 1)}`), /digits/);
    assert.equal(reason("1".repeat(MAX_LITERAL_DIGITS)), "accepted");
    assert.equal(reason(`${"(".repeat(50)}x${")".repeat(50)}`), "accepted");
    assert.match(reason(`${"sqrt(1+2*".repeat(55)}x${")".repeat(55)}`), /nested too deeply/);
  });
  it("computes nothing: towers of powers are only read", () => {
    for (const text of ["9^9^9^9", "x^(9^9^9)", "(9^9^9)^(9^9^9)", "0^0", "x^(0^0)", "2^-9^99", "x^(1/0)", "10^300^300"]) assert.ok(parseExpression(text).ok, text);
  });
});

describe("arbitrary text", () => {
  const pieces = ["x", "y", "2", "0.5", ",", ".", "(", ")", "[", "]", "{", "}", "|", "+", "-", "*", "/", "^", "=", "<", "≤", "'", "_", "!", "%", "°", "√", "∛", "²", "⁻", "½", "π", "∞", "sin", "ln", "log", "log_", "root(", "f(", "e^", "e", "d/d",
    "\\frac", "\\sqrt", "\\left", "\\right", "\\left|", "\\right|", "\\", "\\\\", "\\log", "\\mathrm{", "\\text", "\\pi", "^{\\prime", "^\\circ", "$", " ", "的", "∈", "\\in", "oo", "R", "a_", "₁", "１", "（", "𝑥", "\ud835", "\u0000", "arc ", "asin"];
  const text = fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: "binary", maxLength: 40 }), fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((p) => p.join("")));
  it("never throws, and blames a place inside the text", () => {
    fc.assert(fc.property(text, (t) => {
      for (const r of [parseExpression(t), parseInterval(t)]) {
        if (!r.ok) assert.ok(0 <= r.error.span.from && r.error.span.from <= r.error.span.to && r.error.span.to <= t.length, JSON.stringify(r.error.span));
      }
    }), { numRuns: 3000 });
  });
});
