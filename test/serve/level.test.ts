/** Hints and steps never tell the answer early, for the examples of every operation and for models that word them. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type Outcome, outcomeSchema } from "../../src/outcome.js";
import { disclosed, hintsIn } from "../../src/explain/level.js";
import { operations } from "../../src/operations/index.js";
import { type Services, createServices, solve } from "../../src/pipeline.js";
import { type Running, listen } from "../../src/serve/listen.js";
import { loopback, says } from "../model/loopback.js";

const QUESTION = "Find the extrema of ln(x)/x";
let [running, services]: [Running | null, Services | null] = [null, null];
before(async () => {
  running = await listen({ host: "127.0.0.1", port: 0, threads: 1, proposers: [], model: null, log: "off" });
  services = createServices({ threads: 1 });
});
after(async () => { await running?.stop(); await services?.close(); });

const post = (body: object): Promise<Response> => fetch(`${running?.url ?? ""}/v1/solve`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
const asked = async (body: object): Promise<Outcome> => outcomeSchema.parse(await (await post(body)).json());
const stepsOf = (o: Outcome): string[] => o.parts.flatMap((p) => p.steps.map((s) => `${s.title}: ${s.body}`));

describe("levels", () => {
  it("hints come one at a time, and the answer with the last", async () => {
    const full = await asked({ question: QUESTION });
    const of = hintsIn(full);
    assert.equal(of, 6);
    for (let hint = 1; hint < of; hint += 1) {
      const o = await asked({ question: QUESTION, level: "hint", hint });
      assert.deepEqual([stepsOf(o).length, o.answer, o.certificate, o.parts[0]?.answer, o.parts[0]?.plot, o.status], [hint, null, null, null, null, "verified"]);
      assert.deepEqual(o.shown, { level: "hint", hint, hints: of });
      assert.doesNotMatch(JSON.stringify({ ...o, problem: "" }), /1\/e|frac\{1\}\{e\}/);
    }
    for (const hint of [of, of + 5]) assert.deepEqual((await asked({ question: QUESTION, level: "hint", hint })).answer, full.answer);
  });
  it("the first hint is the default, and later steps keep their formulas", async () => {
    const o = await asked({ question: QUESTION, level: "hint" });
    assert.deepEqual([stepsOf(o).length, o.shown?.hint], [1, 1]);
    assert.match(stepsOf(await asked({ question: QUESTION, level: "steps" })).join("\n"), /Differentiate: \$f'\(x\) = /);
  });
  it("steps are all steps without the answer", async () => {
    const o = await asked({ question: QUESTION, level: "steps" });
    assert.deepEqual([stepsOf(o).length, o.answer, o.certificate, o.shown], [5, null, null, { level: "steps", hints: 6 }]);
    assert.match(stepsOf(o)[4] ?? "", /^Classify: $/);
  });
  it("a step that uses an earlier result does not tell it in its read-back", async () => {
    const plan = { steps: [{ id: "s1", op: "derivative", expr: "x^3-3*x" }, { id: "s2", op: "solve", equation: "s1 = 0" }], answer: ["s2"] };
    const o = await asked({ plan, level: "hint", hint: 1 });
    assert.doesNotMatch(JSON.stringify({ ...o, plan: null }), /3 ?x\^\{?2\}? ?- ?3/);
    assert.match((await asked({ plan })).readBack, /3 x\^\{2\} - 3/);
  });
  it("full is what it always was", async () => {
    const [a, b] = [await asked({ question: QUESTION }), await asked({ question: QUESTION, level: "full" })];
    assert.deepEqual({ ...b, requestId: "", timings: null }, { ...a, requestId: "", timings: null });
    assert.equal(a.shown, undefined);
  });
  for (const body of [{ question: "1+1", hint: 2 }, { question: "1+1", level: "hint", hint: 0 }, { question: "1+1", level: "hint", explain: "none" }, { question: "1+1", level: "half" }]) {
    it(`refuses ${JSON.stringify(body)}`, async () => assert.equal((await post(body)).status, 400));
  }
  it("a model is given the steps that are shown and nothing else", async () => {
    const model = await loopback(says("It lives where <1> says, my dear friends."));
    const own = createServices({ threads: 1, model: { urls: [model.url], name: "m", key: "", server: "llama-server", slots: 1, samples: 1, cutTo: 0 } });
    const o = await solve({ question: QUESTION, requestId: "t", explain: "model", level: "hint", hint: 1 }, own);
    await own.close();
    await model.close();
    assert.equal(o.explanation?.source, "model");
    const sent = String((model.seen[0]?.body["messages"] as { content: string }[])[1]?.content);
    assert.equal(sent.split("Steps:\n")[1]?.split("\n").length, 1);
  });
});

describe("no example tells its answer before the last hint", () => {
  // One example of each operation: the answer as a whole, in any of its forms, appears nowhere but in the problem.
  for (const operation of operations) {
    it(operation.name, async () => {
      const example = operation.examples[0];
      if (services === null || example === undefined) throw new Error("no example");
      for (const language of ["zh", "en"] as const) {
        const o = await solve({ question: example.question[language], requestId: "t" }, services);
        const shown = disclosed(o, { level: "steps", hint: 1 });
        assert.equal(shown.answer, null);
        const visible = JSON.stringify(shown.parts.map((p) => p.steps));
        for (const form of [o.answer?.latex ?? "", o.answer?.text ?? ""]) if (form.length >= 6) assert.equal(visible.includes(JSON.stringify(form).slice(1, -1)), false, `${language}: ${form} in ${visible}`);
        assert.equal(shown.parts.every((p) => p.steps[p.steps.length - 1]?.body === ""), true);
      }
    });
  }
});
