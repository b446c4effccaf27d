/** Cases of an inequality with letters name what may have no value: at a = 0 nothing solves (x − a − 1/a)(x − 1/a) ≥ 0. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { casesOf } from "../../src/certify/kernel/parametric.js";
import { printPlain } from "../../src/certify/kernel/print.js";
import { type Term, add, div, int, sym } from "../../src/certify/kernel/term.js";

const a = sym("a");
const inverse = div(int(1), a);
const conditions = (low: Term, high: Term): readonly string[] => casesOf(">=", { kind: "product", terms: [int(1), low, high] }).map((c) => c.when.map((w) => `${printPlain(w.left)} ${w.op} ${printPlain(w.right)}`).join());

describe("inequalities with letters", () => {
  it("keep the terms that may have no value in their cases", () => {
    assert.deepEqual(conditions(add(a, inverse), inverse), ["a + 1/a < 1/a", "a + 1/a = 1/a", "a + 1/a > 1/a"]);
    assert.equal(conditions(inverse, inverse).length, 3);
  });
  it("are told by the difference where all has values", () => {
    assert.deepEqual(conditions(a, int(1)), ["-a + 1 > 0", "-a + 1 = 0", "-a + 1 < 0"]);
    assert.equal(conditions(a, add(a, int(1))).length, 1);
  });
});
