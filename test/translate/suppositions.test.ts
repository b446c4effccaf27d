/** Sentences before the question that give letters their values; lists and other data in wordings; what is quoted when nothing reads. */
import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { createServices, solve } from "../../src/pipeline.js";
import { clockTime, dataValues, urn } from "../../src/translate/data-slots.js";
import { choicesIn, itemsIn } from "../../src/translate/lists.js";
import { readWithPhrasebook } from "../../src/translate/phrasebook.js";

const services = createServices();
after(() => services.close());

describe("letters with values from equations", () => {
  const rows: readonly (readonly [question: string, plain: string])[] = [
    ["Suppose 3*a - 2 = 10. Is a prime?", "False"],
    ["Suppose 2*a + b = 7, a - b = 2. Sort b, 5, a in descending order.", "5, a, b"],
    ["Suppose 5*w = 15. Let k be w^2 - 1. What are the prime factors of k?", "2"],
    ["Let f(t) = t^2 + a*t. Suppose 3*a = 12. Let h be f(a). Is h a multiple of 8?", "True"],
    ["Suppose 2*n = 6. What is the second derivative of y^n + y wrt y?", "6*y"],
    ["若 2a=6, 求 a^2+1", "10"],
  ];
  for (const [question, plain] of rows) {
    it(question, async () => {
      const o = await solve({ question, requestId: "t" }, services);
      assert.equal(o.status, "verified", JSON.stringify(o.reason));
      assert.equal(o.answer?.plain, plain);
    });
  }
  it("a letter with two values gives no answer", async () => {
    const o = await solve({ question: "Suppose x^2 = 9. Is x prime?", requestId: "t" }, services);
    assert.equal(o.status, "unverified");
    assert.equal(o.answer, null);
    assert.match(o.reason?.help ?? "", /x does not have exactly one value/);
  });
  it("a letter without a value gives no answer", async () => {
    const o = await solve({ question: "Suppose 0*x = 3. Is x prime?", requestId: "t" }, services);
    assert.notEqual(o.status, "verified");
  });
  it("what a letter is worth is shown in the read-back", async () => {
    const o = await solve({ question: "Suppose 3*a - 2 = 10. Is a prime?", requestId: "t" }, services);
    assert.match(o.readBack, /Solve .*10.*; Decide whether \$4\$ is prime/);
  });
});

describe("data in wordings", () => {
  it("lists", () => {
    assert.deepEqual(itemsIn("3, -1/2 and f(1, 2)"), ["3", "-1/2", "f(1, 2)"]);
    assert.deepEqual(itemsIn("{1, 2, 3}"), ["1", "2", "3"]);
    assert.equal(itemsIn("3"), null);
    assert.equal(itemsIn("3,, 4"), null);
    assert.deepEqual(choicesIn("(a) 3 (b) -1/2 (c) x"), { labels: ["a", "b", "c"], items: ["3", "-1/2", "x"] });
    assert.equal(choicesIn("(b) 3 (a) 4"), null);
  });
  it("times of day", () => {
    assert.deepEqual(clockTime("12:05 AM"), { minutes: 5, half: true });
    assert.deepEqual(clockTime("12:05 pm"), { minutes: 725, half: true });
    assert.deepEqual(clockTime("下午3点20分"), { minutes: 920, half: true });
    assert.deepEqual(clockTime("23:59"), { minutes: 1439, half: false });
    for (const t of ["13:00 PM", "0:30 AM", "24:00", "7:60", "noon"]) assert.equal(clockTime(t), null, t);
  });
  it("urns, roots, places", () => {
    assert.deepEqual(urn("aab"), [["a", 2], ["b", 1]]);
    assert.equal(urn("{a: 1, a: 2}"), null);
    assert.deepEqual(dataValues("roots", "r", "3 ± 2"), [["r_items", JSON.stringify(["3 + (2)", "3 - (2)"])]]);
    assert.deepEqual(dataValues("place", "p", "ten thousands"), [["p", "4"]]);
    assert.deepEqual(dataValues("place", "p", "百分位"), [["p", "-2"]]);
    assert.equal(dataValues("place", "p", "middle"), null);
  });
});

describe("what is quoted", () => {
  const rows: readonly (readonly [question: string, quote: string])[] = [
    ["Prove that there are infinitely many primes", "infinitely many primes"],
    ["Find the torsion of the helix", "torsion of the helix"],
    ["三个苹果", "三个苹果"],
    ["Find p.", "Find p"],
  ];
  for (const [question, quote] of rows) {
    it(question, () => { const r = readWithPhrasebook(question); assert.equal(r.kind === "abstained" ? r.notUnderstood : r.kind, quote); });
  }
});
