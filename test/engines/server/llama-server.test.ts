/** Our whole way to a model, with a real llama-server and a model that knows nothing. What it writes is noise; that it obeys is not. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { EXPLANATION_GRAMMAR } from "../../../src/explain/guard.js";
import { canary } from "../../../src/model/canary.js";
import { ModelClient } from "../../../src/model/client.js";
import { Endpoint } from "../../../src/model/endpoint.js";
import type { Completion, Generation } from "../../../src/model/engine.js";
import { ModelError, type ModelFault } from "../../../src/model/fault.js";
import { detectKind } from "../../../src/model/server-kind.js";
import { operations } from "../../../src/operations/index.js";
import { planConstraint, planGrammar } from "../../../src/translate/grammar.js";
import { readWithModel } from "../../../src/translate/model.js";
import { parsePlan } from "../../../src/translate/plan.js";
import { translationMessages } from "../../../src/translate/prompt.js";
import { matcher } from "../../model/xgrammar.js";
import { type Running, freePort, llamaServer, startServer } from "../llama-server.js";
import { randomModel } from "../random-model.js";

const [SLOTS, CONTEXT, SAMPLES] = [2, 16_384, 50];

const folder = mkdtempSync(join(tmpdir(), "certa-engines-"));
const model = join(folder, "random.gguf");
let port = 0;
let server: Running;
const client = (): ModelClient => new ModelClient({ endpoints: [{ url: server.url, model: "random", key: "", kind: "auto" }], slots: SLOTS });
const ask = (grammar: string, change: Partial<Generation> = {}): Generation => ({
  messages: [{ role: "user", content: "Differentiate x^2." }], constraint: { grammar, schemaName: "s", schema: {} }, maxTokens: 1_500, temperature: 1, seed: 1, milliseconds: 60_000, ...change,
});
const faultOf = async (p: Promise<Completion>): Promise<ModelFault | "none"> => p.then(() => "none", (e: unknown) => { assert.ok(e instanceof ModelError, String(e)); return e.fault; });
/** Waits until so many slots are at work; the milliseconds that took. */
async function untilBusy(n: number, limit = 5_000): Promise<number> {
  const began = performance.now();
  while ((await server.busy()) !== n) {
    assert.ok(performance.now() - began < limit, `not ${n} slots at work within ${limit} ms`);
    await new Promise((f) => setTimeout(f, 5));
  }
  return performance.now() - began;
}
/** As many generations at once as there are slots, so that nothing waits in a queue however slow the machine is. */
async function sampled(n: number, one: (i: number) => Promise<Completion>): Promise<readonly Completion[]> {
  const out: Completion[] = [];
  let next = 0;
  await Promise.all(Array.from({ length: SLOTS }, async () => { while (next < n) { next += 1; out.push(await one(next)); } }));
  return out;
}
const LONG = "root ::= [a-z]{1200,1400}";

before(async () => {
  llamaServer();
  writeFileSync(model, randomModel({ seed: 1, context: CONTEXT }));
  port = await freePort();
  server = await startServer(model, port, SLOTS, CONTEXT);
});
after(async () => { await server.kill(); rmSync(folder, { recursive: true }); });

describe("llama-server", () => {
  it("is recognised", async () => assert.equal(await detectKind(server.url, ""), "llama-server"));

  it("obeys a grammar and a schema, and ignores vLLM's field: the canary tells", async () => {
    const found = await canary(new Endpoint({ url: server.url, model: "random", key: "", kind: "auto" }));
    assert.deepEqual(found.map((c) => [c.mechanism, c.own, c.obeyed]), [["grammar", true, true], ["structured_outputs", false, false], ["json_schema", false, true]]);
  });

  it("takes the grammar of all operations, of each one, and the explanation's", async () => {
    const c = client();
    for (const grammar of [planGrammar(), ...operations.map((o) => planGrammar([o])), EXPLANATION_GRAMMAR]) assert.equal(await faultOf(c.generate(ask(grammar, { maxTokens: 4 }))), "none", grammar.slice(0, 300));
  });

  for (const { name } of operations) {
    it(`writes ${SAMPLES} plans of ${name} at temperature 1 that all have the shape, and that xgrammar accepts`, async (t) => {
      const only = operations.filter((o) => o.name === name);
      const [c, accepts] = [client(), await matcher(planGrammar(only))];
      const done = await sampled(SAMPLES, (seed) => c.generate({ ...ask("", { seed }), constraint: planConstraint(only) }));
      for (const d of done) {
        assert.equal(d.finish, "stop", d.text);
        const plan = parsePlan(JSON.parse(d.text));
        assert.ok(plan.steps.every((s) => s.op === name), d.text);
        assert.ok(accepts(d.text), d.text);
      }
      const different = new Set(done.map((d) => d.text)).size;
      t.diagnostic(`${different} different ones, ${Math.round(done.reduce((n, d) => n + d.completionTokens, 0) / SAMPLES)} tokens on average`);
      assert.ok(different > SAMPLES / 4, `only ${different} different ones`);
    });
  }

  it("writes no digit and no formula in 20 explanations at temperature 1", async () => {
    const c = client();
    const done = await sampled(20, (seed) => c.generate(ask(EXPLANATION_GRAMMAR, { seed, maxTokens: 100 })));
    // What is cut off may end within a placeholder.
    for (const d of done) assert.doesNotMatch(d.text.replace(/<\d{1,2}>/g, "").replace(/<\d{0,2}$/, ""), /[0-9<>$\\=+*/^_{}|~@#%&`]/);
    assert.ok(done.some((d) => /<\d/.test(d.text)), "some have a placeholder");
  });

  it("streams", async () => {
    const pieces: string[] = [];
    const done = await client().generate(ask("root ::= [a-z]{60,80}", { onText: (p) => pieces.push(p) }));
    assert.equal(pieces.join(""), done.text);
    assert.ok(pieces.length > 10, `${pieces.length} pieces`);
    assert.ok(done.firstTextMs > 0 && done.firstTextMs < done.ms && done.promptTokens > 0 && done.completionTokens >= pieces.length - 1);
  });

  it("answers 200 short calls, two at once, without one fault", async () => {
    const endpoint = new Endpoint({ url: server.url, model: "random", key: "", kind: "auto" });
    // The endpoint itself, not the client: that would try again.
    const done = await sampled(200, (seed) => endpoint.generate(ask("root ::= [a-z]{3,9}", { seed }), new AbortController().signal));
    assert.equal(done.filter((d) => /^[a-z]{3,9}$/.test(d.text)).length, 200);
  });

  it("says when it was cut off", async () => assert.equal((await client().generate(ask(LONG, { maxTokens: 20 }))).finish, "length"));

  it("keeps the static prefix: of the second problem's prompt most is cached", async () => {
    const c = new ModelClient({ endpoints: [{ url: server.url, model: "random", key: "", kind: "auto" }], slots: 1 });
    const prompt = (q: string): Generation => ask('root ::= "ok"', { messages: translationMessages(q) });
    const first = await c.generate(prompt("Differentiate x^2 please"));
    const second = await c.generate(prompt("Differentiate x^2 now"));
    assert.ok(second.cachedTokens > 0.9 * first.promptTokens, `${second.cachedTokens} of ${second.promptTokens} tokens`);
  });

  it("works in two slots at once", async () => {
    const c = client();
    const both = [c.generate(ask(LONG)), c.generate(ask(LONG, { seed: 2 }))];
    await untilBusy(2);
    for (const d of await Promise.all(both)) assert.match(d.text, /^[a-z]{1200,1400}$/);
  });

  it("frees the slot when the caller goes away", async (t) => {
    const stop = new AbortController();
    const gone = faultOf(client().generate(ask(LONG, { onText: () => stop.abort() }), stop.signal));
    assert.equal(await gone, "aborted");
    const ms = await untilBusy(0, 1_000);
    t.diagnostic(`the slot was free after ${ms.toFixed(0)} ms`);
  });

  it("frees the slot at the deadline", async () => {
    assert.equal(await faultOf(client().generate(ask("root ::= [a-z]{1900,2000}", { milliseconds: 60, maxTokens: 4_000 }))), "late");
    await untilBusy(0, 1_000);
  });

  for (const [name, grammar] of [["a rule that is not there", "root ::= nowhere"], ["bad syntax", "root ::= [a-"], ["left recursion", 'root ::= root "a" | "a"'], ["no root", 'top ::= "a"']] as const) {
    it(`refuses a grammar with ${name}, and goes on`, async () => {
      const c = client();
      assert.equal(await faultOf(c.generate(ask(grammar))), "refused");
      assert.equal((await c.generate(ask('root ::= "ok"'))).text, "ok");
    });
  }

  it("refuses a prompt that is longer than its context", async () => {
    assert.equal(await faultOf(client().generate(ask('root ::= "ok"', { messages: [{ role: "user", content: "7 ".repeat(CONTEXT) }] }))), "refused");
  });
});

describe("a problem through translate/", () => {
  it("gets a plan or is given up without a fault, in bounded rounds", async () => {
    for (const cutTo of [0, 6]) {
      const outcome = await readWithModel("A skipper wonders where his profit 6t - t^2 is at its very best.", client(), { samples: 2, cutTo });
      assert.ok(outcome.usage.calls >= 2 && outcome.usage.calls <= 6, `${outcome.usage.calls} calls`);
      assert.ok(outcome.usage.promptTokens > 1_000 && outcome.usage.completionTokens > 10);
      if (outcome.kind === "abstained") assert.equal(outcome.fault, null, outcome.why);
    }
  });
});

describe("a llama-server that is killed", () => {
  it("in mid-stream is a fault; while it is down, too; started again it serves again", async (t) => {
    const c = client();
    let killed: Promise<void> | undefined;
    assert.equal(await faultOf(c.generate(ask(LONG, { onText: () => { killed ??= server.kill(); } }))), "unreachable");
    await killed;
    assert.equal(await faultOf(c.generate(ask('root ::= "ok"'))), "unreachable");
    server = await startServer(model, port, SLOTS, CONTEXT);
    // The breaker stays open for a while after three failures; nothing else may stand in the way.
    const began = performance.now();
    let text = "";
    while (text === "") {
      text = await c.generate(ask('root ::= "ok"')).then((d) => d.text, () => "");
      assert.ok(performance.now() - began < 20_000, "not picked up again");
      await new Promise((f) => setTimeout(f, 100));
    }
    t.diagnostic(`picked up again ${((performance.now() - began) / 1_000).toFixed(1)} s after its start`);
    assert.equal(text, "ok");
    assert.equal(c.running, 0);
  });
});
