/** Ambiguity: each source with its likeliest reading, the other one solved as well, and no question where answers agree. */
import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { outcomeSchema } from "../../src/outcome.js";
import { createServices, solve } from "../../src/pipeline.js";

const services = createServices({ threads: 1 });
after(() => services.close());
const ask = async (question: string, onAmbiguity?: "ask" | "best" | "all") => outcomeSchema.parse(await solve({ question, requestId: "t", ...(onAmbiguity === undefined ? {} : { onAmbiguity }) }, services));

/** Question → answers of its readings, the likeliest first. */
const AMBIGUOUS: readonly (readonly [string, readonly (string | undefined)[], RegExp])[] = [
  ["Evaluate log 1000", ["3", "log(1000)"], /base e.*base 10/],
  ["计算 log(0.01)", ["-2", "log(1/100)"], /常用对数/],
  ["Differentiate ln x + log x", ["1/x + 1/(x*log(10))", "2/x"], /base/],
  ["Find the derivative of 1/2x", ["1/2", "-2/(2*x)^2"], /1\/2x/],
  ["求 y = sin x/2 的导数", ["cos(x)/2", "cos(x/2)/2"], /sin\(x\/2\)/],
  ["求极限 lim x→0 xsin1/x", ["sin(1)", "0"], /sin\(x\/2\)/],
  ["Differentiate e^3x", ["E^3", "3*exp(3*x)"], /exponent/],
  ["Evaluate cos 60", ["1/2", "cos(60)"], /degrees or in radians/],
  ["比 6 多两倍的数是多少?", ["18", "12"], /哪一种/],
  ["7 增加了三倍是多少?", ["28", "21"], /哪一种/],
  ["计算 tan 45", ["1", "tan(45)"], /度还是弧度/],
  ["Solve 2x^2 - 4x + 5 = 0", ["no solution", "{1 + sqrt(6)*i/2, 1 - sqrt(6)*i/2}"], /real numbers.*complex numbers/],
  ["Find the maximum and minimum of x^3 - 12x", ["max at (-2, 16); min at (2, -16)", "no global max; no global min"], /which is meant/],
];

/** Not worth a question: the text settles it, a convention does, or the answers agree. */
const CLEAR: readonly (readonly [string, string])[] = [
  ["6 增加到原来的两倍是多少?", "12"],
  ["6 的三倍是多少?", "18"],
  ["Evaluate log 1", "0"],
  ["Evaluate sin 0", "0"],
  ["Differentiate log(x)", "1/x"],
  ["求 log(x) 的导数", "1/x"],
  ["Evaluate log 1000, where log is the common logarithm", "3"],
  ["计算 log 1000,其中 log 表示常用对数", "3"],
  ["Evaluate cos 60, where angles are in degrees", "1/2"],
  ["Find the derivative of 1/2 x", "1/2"],
  ["Simplify 6ab ÷ 2b", "3*a"],
  ["化简:12x^3y÷4xy", "3*x^2"],
  ["Find all real solutions of 2x^2 - 4x + 5 = 0", "no solution"],
  ["解方程 2x^2-4x+5=0", "no solution"],
  ["Solve e^x = -1", "no solution"],
  // Several quantities: by the letters of the problem; values of one unknown in one way.
  ["Find the distance s between the points and the midpoint N of the segment that connects them: (0, 1), (2, 4)", "s = sqrt(13); N = (1, 5/2)"],
  ["Find the distance between the points and the midpoint of the segment that connects them: (0, 1), (2, 4)", "sqrt(13); (1, 5/2)"],
  ["Find all of the exact solutions of the equation and then list those solutions which are in the interval [0, 2π): tan(x) = 1", "x = pi/4 + pi*n; x = pi/4, x = 5*pi/4"],
  ["Differentiate sin 2x^2", "4*x*cos(2*x^2)"],
  ["求函数 f(x)=x^2-2x 的极值", "min at (1, -1)"],
  ["求函数 f(x)=x^2-2x 的极值点", "min at (1, -1)"],
];

describe("a differential inside a formula", () => {
  for (const question of ["Compute the integral from 1 to 2 of 1/x dx + 1", "求函数 x^2 dx 的导数"]) it(`is no product of d and x: ${question}`, async () => assert.equal((await ask(question)).status, "unsupported"));
});

describe("digits without end", () => {
  for (const question of ["Compute 3.999...", "计算 0.333..."]) it(`are not cut off: ${question}`, async () => assert.equal((await ask(question)).status, "unsupported"));
});

describe("ambiguity", () => {
  for (const [question, answers, asked] of AMBIGUOUS) {
    it(`asks: ${question}`, async () => {
      const o = await ask(question);
      assert.deepEqual([o.status, o.answer, o.certificate], ["ambiguous", null, null]);
      assert.deepEqual(o.readings.map((r) => r.answer?.plain), answers);
      assert.deepEqual(o.readings.map((r) => r.isLikeliest), answers.map((_, i) => i === 0));
      assert.match(o.question ?? "", asked);
    });
    it(`answers the likeliest: ${question}`, async () => {
      const o = await ask(question, "best");
      assert.deepEqual([o.answer?.plain, o.readings.length], [answers[0], answers.length]);
      assert.notEqual(o.status, "ambiguous");
    });
  }
  for (const [question, plain] of CLEAR) {
    it(`does not ask: ${question}`, async () => {
      const o = await ask(question);
      assert.deepEqual([o.answer?.plain, o.readings, o.question], [plain, [], null]);
    });
  }
  it("the plan of a reading, sent back, is answered as that reading was", async () => {
    for (const r of (await ask("Evaluate log 1000")).readings) {
      const o = await solve({ plan: r.plan, requestId: "t" }, services);
      assert.deepEqual([o.status, o.answer?.plain], [r.status, r.answer?.plain]);
    }
  });
  it("all: also the reading that hardly anyone means", async () => {
    const o = await ask("Differentiate sin 2x^2", "all");
    assert.equal(o.status, "ambiguous");
    assert.equal(o.readings.length, 2);
    assert.equal(o.readings[0]?.answer?.plain, "4*x*cos(2*x^2)");
  });
});
