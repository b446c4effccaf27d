/** Lengths in Qwen2.5's own tokens: plans stay short, and the estimate without the vocabulary is near. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { operations } from "../../../src/operations/index.js";
import { likelyOperations, shots, staticPrefix } from "../../../src/translate/prompt.js";
import { estimateTokens } from "../../../src/translate/tokens.js";
import { qwenTokens } from "../qwen.js";

/** The aim for a plain problem: one step, no definitions. */
const AIM = 60;
let count: (text: string) => number;
before(async () => { count = await qwenTokens(); });

describe("Qwen's tokenizer", () => {
  it("is Qwen's: marks of the chat template are one token, digits are single", () => {
    assert.deepEqual(["<|im_start|>", "hello world", "12345", "<|im_start|>user\nhi<|im_end|>\n"].map((t) => count(t)), [1, 2, 5, 6]);
  });
  it(`finds plans of plain problems within about ${AIM} tokens, in every operation`, (t) => {
    const plain = shots().filter((s) => !s.plan.includes('"given"') && !s.plan.includes('"s2"'));
    const long = plain.filter((s) => count(s.plan) > AIM);
    t.diagnostic(`${plain.length} plans, ${long.length} longer, the longest ${Math.max(...plain.map((s) => count(s.plan)))}`);
    assert.ok(long.length < 0.03 * plain.length, `${long.length} of ${plain.length} are longer: ${[...new Set(long.map((s) => s.operation.name))].join(", ")}`);
    for (const o of operations) {
      const lengths = plain.filter((s) => s.operation === o).map((s) => count(s.plan)).sort((a, b) => a - b);
      // No worked example of one step: nothing to hold.
      assert.ok((lengths[lengths.length >> 1] ?? 0) <= AIM, `${o.name}: median ${lengths[lengths.length >> 1] ?? 0}`);
    }
  });
  it("is estimated within a tenth: prefix, plans, questions in both languages", (t) => {
    const isChinese = (s: string): boolean => /[\u3400-\u9fff]/.test(s);
    const groups: Readonly<Record<string, readonly string[]>> = {
      prefix: [staticPrefix()], "cut prefix": [staticPrefix(likelyOperations("Find the extrema of x^3 - 3x"))], plans: shots().map((s) => s.plan),
      "Chinese questions": shots().map((s) => s.question).filter(isChinese), "English questions": shots().map((s) => s.question).filter((q) => !isChinese(q)),
    };
    for (const [name, texts] of Object.entries(groups)) {
      const [real, estimate] = [count, estimateTokens].map((f) => texts.reduce((n, s) => n + f(s), 0)) as [number, number];
      t.diagnostic(`${name}: ${real} tokens, estimated ${estimate}`);
      assert.ok(Math.abs(estimate - real) < 0.1 * real, `${name}: ${real} tokens, estimated ${estimate}`);
    }
  });
});
