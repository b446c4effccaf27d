/** Problems told as stories: each wording fits its example; own problems with answers worked by hand; traps that must not be read. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { parseExpression } from "../../src/expression/parse.js";
import { printPlain } from "../../src/certify/kernel/print.js";
import { integerOf, sameTerm } from "../../src/certify/kernel/term.js";
import { tidyConstant } from "../../src/solve/tidy.js";
import { parsePlan } from "../../src/translate/plan.js";
import { prepared } from "../../src/translate/story/en-prepare.js";
import { EN_SITUATIONS } from "../../src/translate/story/en-situations/index.js";
import { misfits as misfitsEn } from "../../src/translate/story/en.js";
import { readStory } from "../../src/translate/story/index.js";
import { markNumerals } from "../../src/translate/story/number-words.js";
import { misfits as misfitsZh } from "../../src/translate/story/zh.js";
import { SITUATIONS } from "../../src/translate/story/situations/index.js";
import { MEASURES } from "../../src/translate/story/zh-words.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
interface Row { readonly q: string; readonly answer: string | null; readonly readings?: readonly string[]; readonly why?: string }
const rows = ["stories.jsonl", "stories-en.jsonl"].flatMap((f) => readFileSync(join(root, "fixtures", "phrasing", f), "utf8").split("\n").filter((l) => l.trim() !== "").map((l) => JSON.parse(l) as Row));

const termOf = (text: string) => { const r = parseExpression(text); assert.ok(r.ok && r.value.kind === "term", text); return tidyConstant(r.value.term); };

/** The value of a plan of one step, or of the remainder and what follows from it. */
function valueOf(steps: readonly { readonly expr: string; readonly second?: string }[]) {
  const [first, then] = steps;
  if (first === undefined || (then === undefined && first.second === undefined)) return termOf(first?.expr ?? "");
  const [a, b] = [first.expr, first.second ?? ""].map((t) => integerOf(termOf(t)));
  assert.ok(typeof a === "bigint" && typeof b === "bigint");
  return then === undefined ? termOf(String(a % b)) : termOf(then.expr.replaceAll("s1", String(a % b)));
}

describe("wordings of stories", () => {
  it("each Chinese wording fits its own example", () => assert.deepEqual(misfitsZh((t) => markNumerals(t, "zh", MEASURES)?.text ?? ""), []));
  for (const s of SITUATIONS) it(`each wording of the situation ${s.name} fits its own example`, () => assert.deepEqual(s.misfits((t) => markNumerals(t, "zh", MEASURES)?.text ?? ""), []));
  it("each wording of an English situation fits its own example", () => assert.deepEqual(EN_SITUATIONS.flatMap((x) => x.misfits((t) => prepared(markNumerals(t, "en", MEASURES)?.text ?? ""))), []));
  it("each English wording fits its own example", () => assert.deepEqual(misfitsEn((t) => markNumerals(t, "en", MEASURES)?.text ?? ""), []));
});

describe("stories", () => {
  for (const { q, answer, readings } of rows) {
    it(`${answer ?? (readings === undefined ? "not read" : "ambiguous")}: ${q}`, () => {
      const r = readStory(q);
      if (answer === null && readings === undefined) { assert.equal(r.kind, "abstained", r.kind === "read" ? r.expr : ""); return; }
      assert.equal(r.kind, "read", r.kind === "abstained" ? r.notUnderstood : "");
      if (r.kind !== "read") return;
      const expected = readings ?? [answer ?? ""];
      assert.equal(r.plans.length, expected.length);
      r.plans.forEach((p, i) => { parsePlan(p); const got = valueOf(p.steps); assert.ok(sameTerm(got, termOf(expected[i] ?? "")), `${printPlain(got)}, expected ${expected[i] ?? ""}`); });
    });
  }
});

describe("bounds", () => {
  const timed = (text: string): number => { const t = performance.now(); readStory(text); return performance.now() - t; };
  for (const [name, unit] of [["clauses", "小明有5个苹果,"], ["one clause", "小明的"], ["numbers", "3个"], ["sentences", "Tom has 3 apples. "], ["and", "Tom and "], ["words", "apple "], ["numerals", "1/2 "], ["commas", ", "], ["how many", "how many "]] as const) {
    it(`a text of 100 kB (${name}) and the longest that is read end soon`, () => {
      assert.ok(timed(unit.repeat(Math.ceil(100_000 / unit.length))) < 200);
      assert.ok(timed(unit.repeat(Math.floor(990 / unit.length))) < 400);
    });
  }
});
