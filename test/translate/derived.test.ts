/** Functions defined as derivatives of others, points and small numbers in wordings. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readWithPhrasebook } from "../../src/translate/phrasebook.js";
import { ordinal, coordinates } from "../../src/translate/places.js";

describe("a function defined as a derivative", () => {
  it("is written with primes of a helper", () => {
    const r = readWithPhrasebook("Let v(p) be the second derivative of p^5 - p. What is the derivative of v(t) wrt t?");
    assert.equal(r.kind, "read");
    assert.deepEqual(r.kind === "read" ? r.plan.given.map((g) => [g.name, g.expr]) : [], [["v_0", "p^5 - p"], ["v", "v_0''(p)"]]);
  });
  for (const question of ["Let v(p) be the second cousin of p^5. Differentiate v(t).", "Let v(p) be the derivative of q^5. Differentiate v(t) wrt t.", "Let v(p) be the 9th derivative of p^5. Differentiate v(t) wrt t."]) {
    it(`is not read: ${question}`, () => assert.notEqual(readWithPhrasebook(question).kind, "read"));
  }
});

describe("a letter and its value", () => {
  it("is given, and the question is about another letter", () => {
    const r = readWithPhrasebook("Let w be (-3)*2/4. Let z = w + 1. Solve w*h + z = 2 for h.");
    assert.equal(r.kind, "read");
    assert.deepEqual(r.kind === "read" ? r.plan.given.map((g) => [g.name, g.expr]) : [], [["w", "(-3)*2/4"], ["z", "w + 1"]]);
  });
  for (const question of ["Let x be 3. Find the derivative of x^2.", "Let x be 3. Solve x + y = 5 for x.", "Let w be large. Solve w*h = 2 for h.", "Let w be 2. Let w be 3. Solve w*h = 6 for h."]) {
    it(`is not read: ${question}`, () => assert.notEqual(readWithPhrasebook(question).kind, "read"));
  }
});

describe("places", () => {
  const numbers: readonly (readonly [string, number | null])[] = [["3", 3], ["3rd", 3], ["third", 3], ["三", 3], ["十二", 12], ["twentieth", 20], ["十", 10], ["3.5", null], ["十十", null], ["", null], ["thrice", null]];
  for (const [text, n] of numbers) it(`${text} is ${String(n)}`, () => assert.equal(ordinal(text), n));
  const points: readonly (readonly [string, unknown])[] = [
    ["(1, 2)", { x: "1", y: "2" }], ["P(1, 2)", { x: "1", y: "2" }], ["(1, f(1))", { x: "1" }], ["(1, f(2))", { x: "1", y: "f(2)" }], ["(f(1, 2), 3)", { x: "f(1, 2)", y: "3" }], ["(1)", null], ["(1, 2, 3)", null], ["1, 2", null],
  ];
  for (const [text, p] of points) it(`${text} has these coordinates`, () => assert.deepEqual(coordinates(text), p));
});
