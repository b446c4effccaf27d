/** Decimals are cut off, and those shown are right: an enclosure of 2/5 begins below it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { E, frac, int, mul, neg, pow, root, sqrt } from "../../src/certify/kernel/term.js";
import { rational } from "../../src/certify/kernel/rational.js";
import { decimalOf } from "../../src/explain/templates.js";
import { cutOff } from "../../src/operations/decimal.js";

describe("decimals", () => {
  it("of finite decimals are these", () => {
    assert.equal(decimalOf(frac(2, 5)), "0.4");
    assert.equal(decimalOf(frac(-7, 10)), "-0.7");
    assert.equal(decimalOf(sqrt(frac(9, 100))), "0.3");
    assert.equal(decimalOf(neg(sqrt(frac(9, 100)))), "-0.3");
    assert.equal(decimalOf(mul(int(100), sqrt(int(4)))), "200");
  });
  it("of others are cut off", () => {
    assert.equal(decimalOf(frac(2, 3)), "0.666666666666");
    assert.equal(decimalOf(frac(-2, 3)), "-0.666666666666");
    assert.equal(decimalOf(E), "2.718281828459");
    assert.equal(cutOff(pow(int(10), int(-3)), 2), "0.00");
    assert.equal(cutOff(root([-2n, 0n, 1n], rational(1n), rational(2n)), 12), "1.414213562373");
  });
});
