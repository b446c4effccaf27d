/** The pattern language: what each form matches, and what it must not. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type SlotTest, match } from "../../src/translate/matching.js";
import { compile, mayMatch, needsOf } from "../../src/translate/pattern.js";
import { TextIndex, endOf } from "../../src/translate/text-index.js";

/** Slots of kind w take one word of letters; of kind n digits; of kind e anything without a comma. */
const test = (text: string): SlotTest => Object.assign((type: string, from: number, to: number) => {
  const raw = text.slice(from, to);
  return type === "w" ? /^[a-z]+$/i.test(raw) : type === "n" ? /^\d+$/.test(raw) : /^[^,]+$/.test(raw);
}, { somewhere: () => true, reach: () => text.length });
function slots(pattern: string, text: string, left = 100_000): Record<string, string> | null {
  const m = match(compile(pattern), text, test(text), { left });
  return m.slots === null ? null : Object.fromEntries(m.slots.map((s) => [s.name, text.slice(s.from, s.to)]));
}

const matching: readonly (readonly [pattern: string, text: string, found: Record<string, string>])[] = [
  ["find the root", "Find  the Root.", {}],
  ["find [the] root", "find root", {}],
  ["(find|compute) the root", "compute the root?", {}],
  ["find {a:n}", "find 12!?", {}],
  ["求{a:e}的根", "求 x^2 的根。", { a: "x^2" }],
  ["求 {a:n},{b:n}", "求1,2", { a: "1", b: "2" }],
  ["{a:e} at {b:n}", "x at y at 3", { a: "x at y", b: "3" }],
  ["f'\\(x\\) of {a:w}", "f'(x) of g", { a: "g" }],
  ["[[a] very] good {a:w}", "a very good day", { a: "day" }],
  ["则 (y'|f) [=]", "则y'=?", {}],
];
const failing: readonly (readonly [pattern: string, text: string])[] = [
  ["find the root", "find the roots"],
  ["find the root", "refind the root"],
  ["find {a:n}", "find 12 and more"],
  ["{a:w} in {b:w}", "sin x"],
  ["{a:w} {b:w}", "one two three"],
  ["求{a:n}的根", "求的根"],
  ["find {a:n}", "find 12!"],
];

describe("patterns", () => {
  for (const [pattern, text, found] of matching) {
    it(`${pattern} matches ${text}`, () => {
      // "12!?" ends in punctuation only from the question mark on.
      if (text === "find 12!?") assert.equal(slots(pattern, text), null);
      else assert.deepEqual(slots(pattern, text), found);
    });
  }
  for (const [pattern, text] of failing) it(`${pattern} does not match ${text}`, () => assert.equal(slots(pattern, text), null));

  for (const bad of ["find {a}", "find {A:n}", "find (a|b", "find [a", "find a)", "{a:n"]) {
    it(`refuses ${bad}`, () => assert.throws(() => compile(bad)));
  }

  it("a factorial is no end of sentence", () => {
    assert.equal(endOf("compute 5!"), 10);
    assert.equal(endOf("求值5!"), 4);
    assert.equal(endOf("solve x=2, thanks!"), 17);
    assert.equal(endOf("求导数!"), 3);
  });

  it("says how far the text was understood", () => {
    const text = "find the colour of 12";
    assert.equal(match(compile("find the root of {a:n}"), text, test(text), { left: 1000 }).reached, "find the".length);
  });

  it("gives up, without an answer, when its budget is spent", () => {
    const text = "b ".repeat(400);
    const budget = { left: 300 };
    assert.equal(match(compile("{a:n} b {c:n} b {d:n} b"), text, test(text), budget).slots, null);
    assert.ok(budget.left <= 0);
  });

  it("the quick test never rules out what matches", () => {
    const piece = fc.constantFrom("find", "the", "[a|b]", "(c|d)", "[(e|f) g]", "求", "值");
    fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.array(fc.constantFrom("find", "the", "a", "b", "c", "d", "e", "g", "求", "值"), { maxLength: 7 }), (pattern, words) => {
      const [compiled, text] = [compile(pattern.join(" ")), words.join(" ")];
      const found = match(compiled, text, test(text), { left: 100_000 }).slots !== null;
      assert.ok(!found || mayMatch(needsOf(compiled), new TextIndex(text), () => true));
    }), { numRuns: 100 });
  });
});
