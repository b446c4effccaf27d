/** Intervals as people write them: [input, printed, variable named]. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { printInterval } from "../../src/certify/kernel/print.js";
import { parseInterval } from "../../src/expression/interval.js";

const ACCEPTED: readonly (readonly [string, string, string?])[] = [
  ["[0, 3pi]", "[0, 3*pi]"], ["(0, +∞)", "(0, oo)"], ["(-oo, 4]", "(-oo, 4]"], ["[-5,5]", "[-5, 5]"], ["（0，4]", "(0, 4]"], ["(-∞,+∞)", "(-oo, oo)"], ["[1/2; 5/2)", "[1/2, 5/2)"], ["[0,100]", "[0, 100]"], ["[2,500]", "[2, 500]"], ["(0, 2π)", "(0, 2*pi)"], ["[-√2, √2]", "[-sqrt(2), sqrt(2)]"], ["[5, 5]", "{5}"], ["[0, e]", "[0, E]"],
  [String.raw`\left[0,2\pi\right]`, "[0, 2*pi]"], [String.raw`(-\infty,0)`, "(-oo, 0)"], [String.raw`$\left(-\infty, \frac{\pi}{2}\right]$`, "(-oo, pi/2]"], [String.raw`x \in [0,4]`, "[0, 4]", "x"], ["t ∈ (0, 4)", "(0, 4)", "t"],
  ["R", "(-oo, oo)"], ["ℝ", "(-oo, oo)"], [String.raw`\mathbb{R}`, "(-oo, oo)"], ["x ∈ R", "(-oo, oo)", "x"], [String.raw`x \in \mathbb{R}`, "(-oo, oo)", "x"],
  ["x > 0", "(0, oo)", "x"], ["x≥0", "[0, oo)", "x"], ["t < 7", "(-oo, 7)", "t"], ["-3 < x", "(-3, oo)", "x"], ["4 ≥ x", "(-oo, 4]", "x"], ["0 ≤ x < 4", "[0, 4)", "x"], ["4 > x ≥ -4", "[-4, 4)", "x"], ["0 < θ < 2π", "(0, 2*pi)", "θ"], ["0 < x < oo", "(0, oo)", "x"], ["-∞ < x ≤ 2", "(-oo, 2]", "x"], [String.raw`0 \leq x \leq \frac{\pi}{3}`, "[0, pi/3]", "x"], ["0 < x_1 < 3", "(0, 3)", "x_1"],
];
const REFUSED: readonly (readonly [string, RegExp])[] = [
  ["", /empty/], ["7", /an interval is expected/], ["x", /an interval is expected/], ["x = 4", /an interval is expected/], ["x ≠ 4", /an interval is expected/], ["[0, x]", /must be constants/], ["[4, 0]", /wrong order/], ["(4, 4)", /wrong order/], ["(oo, 0)", /wrong order/], ["[-oo, 0]", /round bracket/], ["(0, ∞]", /round bracket/],
  ["[0, 4", /an interval is expected/], ["[0 4]", /operator is missing/], ["[0, 4] x", /unexpected/], ["3 < x > 4", /an interval is expected/], ["x < y", /an interval is expected|constants/], ["0 < 2x < 4", /constants/], ["x > oo", /an interval is expected/], ["x ≤ ∞", /an interval is expected/], ["0 < x < y < 3", /an interval is expected|constants/], ["5 < x < 2", /wrong order/], ["x ∈ 4", /an interval is expected/], ["x∈[0,4", /an interval is expected/],
];

describe("intervals", () => {
  for (const [input, expected, variable] of ACCEPTED) {
    it(`${input} → ${expected}`, () => {
      const r = parseInterval(input);
      assert.ok(r.ok, r.ok ? "" : r.error.message.en);
      assert.equal(printInterval(r.interval), expected);
      assert.equal(r.variable, variable);
    });
  }
  for (const [input, message] of REFUSED) {
    it(`refuses ${JSON.stringify(input)}`, () => {
      const r = parseInterval(input);
      assert.ok(!r.ok, r.ok ? printInterval(r.interval) : "");
      assert.match(r.error.message.en, message);
      assert.match(r.error.message.zh, /[\u4e00-\u9fff]/);
    });
  }
  it("expands given values in its ends", () => {
    const r = parseInterval("[0, T]", { symbols: new Map([["T", { kind: "number", value: { n: 9n, d: 1n } }]]) });
    assert.equal(r.ok && printInterval(r.interval), "[0, 9]");
  });
});
