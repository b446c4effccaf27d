/** Reading is bounded, total and deterministic, whatever the text. A failing row prints the text that reproduces it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hostileTexts, salad } from "../../bench/hostile-texts.js";
import { CertaError } from "../../src/errors.js";
import { MAX_WORDING_CHARS } from "../../src/limits.js";
import { readWithPhrasebook } from "../../src/translate/phrasebook.js";

/** What reading gives, as text; only a CertaError may be thrown. */
function outcome(text: string): string {
  try {
    return JSON.stringify(readWithPhrasebook(text));
  } catch (e) {
    if (e instanceof CertaError) return `${e.code}: ${e.text.en}`;
    throw e;
  }
}

/** Milliseconds of processor time; the budget of a wording's search allows some 0.1 s on a quiet machine. */
const MOST = 3000;
function cost(text: string): number {
  const began = process.cpuUsage();
  outcome(text);
  const used = process.cpuUsage(began);
  return (used.user + used.system) / 1000;
}

describe("hostile texts", () => {
  for (const { name, text } of hostileTexts) {
    for (const n of [300, 1000, MAX_WORDING_CHARS - 10, 100_000]) {
      it(`${name}, ${n} characters`, () => assert.ok(cost(text(n)) < MOST, text(n).slice(0, 120)));
    }
  }
  it("a text above the limit is refused and says so", () => {
    const r = readWithPhrasebook("x + ".repeat(30_000));
    assert.ok(r.kind === "abstained" && r.reason.en.includes("too long") && r.reason.zh.includes("超过"));
  });
});

describe("word salads", () => {
  for (let seed = 1; seed <= 120; seed += 1) {
    it(`salad ${seed} is read the same twice, and in bounded time`, () => {
      const text = salad(seed, 4 + (seed % 40));
      const first = outcome(text);
      assert.equal(outcome(text), first, text);
      assert.ok(cost(text) < MOST, text);
    });
  }
  it("a blank more or a full stop changes nothing", () => {
    for (const text of ["Find the derivative of x^2", "Solve 3x + 5 = 17", "Is 91 prime", "求函数 f(x)=x^3-3x 的极值", "Sort 3, -1/2, 0.4 in ascending order"]) {
      for (const other of [`  ${text}`, `${text}   `, `${text}.`, text.replaceAll(" ", "     ")]) {
        const plan = (t: string): string => { const r = readWithPhrasebook(t); return r.kind === "read" ? JSON.stringify(r.plan).replace(/\s+/g, "") : r.kind; };
        assert.equal(plan(other), plan(text), other);
      }
    }
  });
});
