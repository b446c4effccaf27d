/** Wordings of whole plans: each reads its own example as several operations, and a curve discussion is proved in every part. */
import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { curveDiscussion } from "../../src/operations/templates/curve-discussion.js";
import { templates } from "../../src/operations/templates/index.js";
import { createServices, solve } from "../../src/pipeline.js";
import { readWithPhrasebook } from "../../src/translate/phrasebook.js";

const services = createServices();
after(() => services.close());

describe("templates", () => {
  for (const phrase of templates) {
    it(phrase.example, () => {
      const r = readWithPhrasebook(phrase.example);
      assert.equal(r.kind, "read", JSON.stringify(r));
      // A discussion has several parts, each under its own title; a question about a curve may need one step only.
      if (curveDiscussion.includes(phrase)) assert.ok(r.kind === "read" && r.plan.steps.length > 1 && r.plan.steps.every((s) => s.label !== undefined));
    });
  }

  const discussions = [
    ["讨论函数 f(x)=x^3-3x 的性态并作图", "max at (-1, 2); min at (1, -2)"], ["Analyze f(x) = x/(x^2+1) and sketch its graph", "min at (-1, -1/2); max at (1, 1/2)"],
    ["Curve sketching: x^2*e^(-x)", "min at (0, 0); max at (2, 4/E^2)"], ["描绘函数 y=x+1/x 的图形", "max at (-1, -2); min at (1, 2)"],
  ] as const;
  for (const [question, extrema] of discussions) {
    it(question, async () => {
      const outcome = await solve({ question, requestId: "test" }, services);
      assert.equal(outcome.status, "verified", JSON.stringify(outcome.reason));
      assert.equal(outcome.parts.find((p) => p.operation === "extrema")?.answer?.plain, extrema);
      assert.deepEqual(["domain", "parity", "monotonicity", "extrema", "concavity", "asymptotes"].filter((op) => !outcome.parts.some((p) => p.operation === op)), []);
      // One drawing, with every marked point.
      const plots = outcome.parts.flatMap((p) => (p.plot === null ? [] : [p.plot]));
      assert.equal(plots.length, 1);
      assert.ok((plots[0]?.points.length ?? 0) >= 2);
    });
  }
});
