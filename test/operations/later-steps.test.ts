/** A later step may use an earlier one's result only when that is one value, free of conditions. */
import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { createServices, solve } from "../../src/pipeline.js";

const services = createServices({ threads: 1 });
after(() => services.close());
const statusOf = async (...steps: readonly Readonly<Record<string, string | readonly string[]>>[]): Promise<string> =>
  (await solve({ plan: { steps: steps.map((s, i) => ({ id: `s${i + 1}`, ...s })) }, requestId: "later", language: "en" }, services)).status;

describe("results of earlier steps", () => {
  it("are used when they are values", async () => {
    assert.equal(await statusOf({ op: "derivative", expr: "x^3 - 3x", var: "x" }, { op: "solve", equation: "s1 = 0", var: "x" }), "verified");
    assert.equal(await statusOf({ op: "solve", equation: "2x = 6", var: "x" }, { op: "evaluate", expr: "s1 + 1" }), "verified");
  });
  it("are not used outside of the condition under which they hold", async () => {
    // |x| is x for positive x only, and x + log x has no derivative at −1.
    assert.equal(await statusOf({ op: "simplify", expr: "sqrt(x^2)", positive: ["x"] }, { op: "limit", expr: "s1", var: "x", point: "-3" }), "unverified");
    assert.equal(await statusOf({ op: "derivative", expr: "x + log(x)", var: "x" }, { op: "solve", equation: "s1 = 0", var: "x" }), "unverified");
    assert.equal(await statusOf({ op: "solve", equation: "sqrt(x) = a", var: "x" }, { op: "limit", expr: "s1", var: "a", point: "-3" }), "unverified");
    // The inverse of √x is x² for x ≥ 0 only.
    assert.equal(await statusOf({ op: "inverse_function", expr: "sqrt(x)", var: "x" }, { op: "limit", expr: "s1", var: "x", point: "-2" }), "unverified");
    assert.equal(await statusOf({ op: "inverse_function", expr: "2x + 1", var: "x" }, { op: "limit", expr: "s1", var: "x", point: "-2" }), "verified");
  });
  it("are not used without their unit, nor when there are several", async () => {
    assert.equal(await statusOf({ op: "evaluate", expr: "3 m", unit: "cm" }, { op: "evaluate", expr: "s1 + 1" }), "unverified");
    assert.equal(await statusOf({ op: "solve", equation: "x^2 = 4", var: "x" }, { op: "solve", equation: "s1 + y = 0", var: "y" }), "unverified");
  });
});
