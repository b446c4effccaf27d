/** The slope of a line in other letters than x and y: which letter is drawn upwards. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { printPlain } from "../../src/certify/kernel/print.js";
import { elaborate } from "../../src/operations/points/plan.js";
import { PlanReader } from "../../src/translate/elaborate.js";
import { parsePlan } from "../../src/translate/plan.js";

const lineOf = (line: string): string => {
  const { line: term } = elaborate({ id: "s1", op: "points", want: "line_slope", line }, new PlanReader(parsePlan({ steps: [{ id: "s1", op: "points", want: "line_slope", line }] })));
  return term === null ? "" : printPlain(term);
};

describe("letters of a line", () => {
  it("keep apart when one of them is x or y", () => {
    assert.equal(lineOf("w = 3x - 4"), "y - (3*x - 4)");
    assert.equal(lineOf("2p + 3x = 1"), "2*y + 3*x - 1");
    assert.equal(lineOf("x = 2z + 1"), "x - (2*y + 1)");
    assert.equal(lineOf("t = 5y + 1"), "x - (5*y + 1)");
  });
  it("the one that the equation is solved for is drawn upwards", () => {
    assert.equal(lineOf("s = 3t + 2"), "y - (3*x + 2)");
    assert.equal(lineOf("3t + 2 = s"), "3*x + 2 - y");
    assert.equal(lineOf("3a + 4b = 12"), "3*x + 4*y - 12");
  });
});
