/** Conditions in words that a reader must neither drop nor change. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { angleText } from "../../src/expression/angles.js";
import { progressionText } from "../../src/expression/progressions.js";
import { vectorText } from "../../src/expression/vectors.js";

describe("conditions", () => {
  it("a ratio that is not 0 may be 1; a difference that is not 1 may be 0", () => {
    assert.equal(progressionText("等比数列, a_1=1, S_3=3, q≠0")?.changing, false);
    assert.deepEqual(progressionText("等比数列, a_1=1, S_3=3, q≠0")?.nonzero, ["q"]);
    assert.equal(progressionText("等比数列, a_1=1, S_3=3, q≠1")?.changing, true);
    assert.equal(progressionText("等差数列, a_1=1, d≠0")?.changing, true);
    assert.equal(progressionText("等差数列, a_1=1, d≠1"), null);
    assert.equal(progressionText("等差数列, a_1=1, 公差不为0.5"), null);
  });
  it("vectors that are not 0", () => {
    assert.deepEqual(vectorText("非零向量 a=(m,2m), b=(1,-m), a⊥b")?.facts.filter((f) => f.kind === "nonzero").map((f) => f.u), ["a", "b"]);
    assert.equal(vectorText("非零向量 a=(m,2m), 向量 b=(1,-m), a⊥b"), null);
    assert.equal(vectorText("a=(1,2), b=(x,1), a与b的夹角为锐角"), null);
    assert.deepEqual(vectorText("a=(m,2m), b=(1,-m), a⊥b")?.facts.map((f) => f.kind), ["perpendicular"]);
  });
  it("ranges of an angle with one end", () => {
    const range = (text: string): unknown => angleText(`sin 2x = 0, ${text}`)?.ranges[0];
    assert.deepEqual(range("x∈[0,π/2)"), { angle: "x", from: 0, to: 1, closed: true, open: "to" });
    assert.deepEqual(range("0 < x ≤ π/2"), { angle: "x", from: 0, to: 1, closed: true, open: "from" });
    assert.deepEqual(range("x∈[0,π/2]"), { angle: "x", from: 0, to: 1, closed: true, open: null });
    assert.deepEqual(range("x∈(0,π/2)"), { angle: "x", from: 0, to: 1, closed: false, open: null });
  });
});
