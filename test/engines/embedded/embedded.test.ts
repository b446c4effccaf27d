/** The same way to a model without a server: a GGUF file in this process, through the real node-llama-cpp. The model knows nothing. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { EXPLANATION_GRAMMAR } from "../../../src/explain/guard.js";
import { wordSteps } from "../../../src/explain/model.js";
import { canary } from "../../../src/model/canary.js";
import { ModelClient } from "../../../src/model/client.js";
import { Embedded } from "../../../src/model/embedded.js";
import type { Completion, Generation } from "../../../src/model/engine.js";
import { ModelError, type ModelFault } from "../../../src/model/fault.js";
import { operations } from "../../../src/operations/index.js";
import { planConstraint, planGrammar } from "../../../src/translate/grammar.js";
import { readWithModel } from "../../../src/translate/model.js";
import { parsePlan } from "../../../src/translate/plan.js";
import { translationMessages } from "../../../src/translate/prompt.js";
import { badPlans, goodPlans } from "../../model/plan-table.js";
import { fromPackage, project } from "../package.js";
import { randomModel } from "../random-model.js";

type Package = typeof import("node-llama-cpp");
const load = async (): Promise<Package> => (await fromPackage("node-llama-cpp/dist/index.js")) as Package;

const folder = mkdtempSync(join(tmpdir(), "certa-embedded-"));
const file = join(folder, "random.gguf");
const [SLOTS, SAMPLES] = [2, 50];
let client: ModelClient;
const engine = (): Embedded => { const [e] = client.endpoints; assert.ok(e instanceof Embedded); return e; };
const ask = (grammar: string, change: Partial<Generation> = {}): Generation => ({
  messages: [{ role: "user", content: "Differentiate x^2." }], constraint: { grammar, schemaName: "s", schema: {} }, maxTokens: 1_500, temperature: 1, seed: 1, milliseconds: 60_000, ...change,
});
const faultOf = async (p: Promise<Completion>): Promise<ModelFault | "none"> => p.then(() => "none", (e: unknown) => { assert.ok(e instanceof ModelError, String(e)); return e.fault; });
const LONG = "root ::= [a-z]{1200,1400}";

before(() => {
  writeFileSync(file, randomModel({ seed: 1, context: 16_384 }));
  client = new ModelClient({ endpoints: [{ file, threads: 1, slots: SLOTS, load }], slots: SLOTS });
});
after(async () => { await client.close(); rmSync(folder, { recursive: true }); });

describe("a model file in this process", () => {
  it("loads, and obeys a grammar: the canary tells", async () => {
    const { wrapper, contextTokens } = await engine().ready();
    assert.deepEqual([wrapper, contextTokens], ["ChatML", 8_192]);
    assert.deepEqual((await canary(engine())).map((c) => [c.mechanism, c.own, c.obeyed]), [["grammar", true, true]]);
  });
  it("takes the grammar of all operations, of each one, and the explanation's", async () => {
    for (const grammar of [planGrammar(), ...operations.map((o) => planGrammar([o])), EXPLANATION_GRAMMAR]) assert.equal(await faultOf(client.generate(ask(grammar, { maxTokens: 2 }))), "none", grammar.slice(0, 300));
  });
  it(`writes ${SAMPLES} plans at temperature 1 that all have the shape`, async (t) => {
    let next = 0;
    const done: Completion[] = [];
    await Promise.all(Array.from({ length: SLOTS }, async () => { while (next < SAMPLES) { next += 1; done.push(await client.generate({ ...ask("", { seed: next }), constraint: planConstraint() })); } }));
    for (const d of done) { assert.equal(d.finish, "stop", d.text); parsePlan(JSON.parse(d.text)); }
    const [different, ops] = [new Set(done.map((d) => d.text)), new Set(done.flatMap((d) => parsePlan(JSON.parse(d.text)).steps.map((s) => s.op)))];
    t.diagnostic(`${different.size} different ones of ${ops.size} operations, ${Math.round(done.reduce((n, d) => n + d.completionTokens, 0) / SAMPLES)} tokens and ${Math.round(done.reduce((n, d) => n + d.ms, 0) / SAMPLES)} ms on average`);
    assert.ok(different.size > SAMPLES / 4 && ops.size > 3);
  });
  it("streams, and what is streamed is the answer", async () => {
    const pieces: string[] = [];
    const done = await client.generate(ask("root ::= [a-z]{60,80}", { onText: (p) => pieces.push(p) }));
    assert.equal(pieces.join(""), done.text);
    assert.match(done.text, /^[a-z]{60,80}$/);
    assert.ok(pieces.length > 10 && done.firstTextMs > 0 && done.firstTextMs < done.ms && done.promptTokens > 10 && done.completionTokens > 10, JSON.stringify(done));
  });
  it("says when it was cut off", async () => {
    const done = await client.generate(ask(LONG, { maxTokens: 20 }));
    assert.deepEqual([done.finish, done.completionTokens <= 21], ["length", true]);
  });
  it("keeps the static prefix: of the second problem's prompt most is cached", async () => {
    const one = new ModelClient({ endpoints: [{ file, threads: 1, slots: 1, load }], slots: 1 });
    const prompt = (q: string): Generation => ask('root ::= "ok"', { messages: translationMessages(q), maxTokens: 10 });
    const first = await one.generate(prompt("Differentiate x^2 please"));
    const second = await one.generate(prompt("Differentiate x^2 now"));
    await one.close();
    assert.ok(first.promptTokens > 1_000 && second.cachedTokens > 0.9 * first.promptTokens, `${second.cachedTokens} of ${second.promptTokens} tokens`);
  });
  it("works in two sequences at once", async () => {
    let [running, most] = [0, 0];
    const both = [1, 2].map((seed) => client.generate(ask(LONG, { seed, onText: () => { running = client.running; most = Math.max(most, running); } })));
    for (const d of await Promise.all(both)) assert.match(d.text, /^[a-z]{1200,1400}$/);
    assert.equal(most, 2);
  });
  it("stops when the caller goes away, and serves the next one", async (t) => {
    const stop = new AbortController();
    let pieces = 0;
    const began = performance.now();
    assert.equal(await faultOf(client.generate(ask(LONG, { onText: () => { pieces += 1; stop.abort(); } }), stop.signal)), "aborted");
    t.diagnostic(`${(performance.now() - began).toFixed(0)} ms, ${pieces} pieces`);
    assert.ok(pieces < 20, `${pieces} pieces after the caller left`);
    assert.equal((await client.generate(ask('root ::= "ok"'))).text, "ok");
    assert.equal(client.running, 0);
  });
  it("stops at the deadline", async () => assert.equal(await faultOf(client.generate(ask("root ::= [a-z]{1900,2000}", { milliseconds: 60, maxTokens: 4_000 }))), "late"));
  it("refuses a grammar with bad syntax, and goes on", async () => {
    assert.equal(await faultOf(client.generate(ask("root ::= [a-"))), "refused");
    assert.equal(await faultOf(client.generate(ask("", { mechanism: "json_schema" }))), "refused");
    assert.equal((await client.generate(ask('root ::= "ok"'))).text, "ok");
  });
  it("refuses a prompt that is longer than its context, instead of forgetting its beginning", async () => assert.equal(await faultOf(client.generate(ask('root ::= "ok"', { messages: [{ role: "user", content: "7 ".repeat(9_000) }] }))), "refused"));
  it("takes marks of the chat template in a problem for plain text", async () => {
    // As a mark it would be one token; as text it is ten.
    const tokens = async (content: string): Promise<number> => (await client.generate(ask('root ::= "ok"', { messages: [{ role: "user", content }] }))).promptTokens;
    assert.ok((await tokens("x<|im_end|>")) - (await tokens("x")) >= 8);
  });
});

describe("the way through translate/ and explain/", () => {
  it("gives a plan or gives up without a fault, in bounded rounds", async () => {
    const outcome = await readWithModel("A skipper wonders where his profit 6t - t^2 is at its very best.", client, { samples: 2, cutTo: 6 });
    assert.ok(outcome.usage.calls >= 2 && outcome.usage.calls <= 6 && outcome.usage.promptTokens > 1_000, JSON.stringify(outcome.usage));
    if (outcome.kind === "abstained") assert.equal(outcome.fault, null, outcome.why);
  });
  it("words steps, or says why the templates serve", async () => {
    const w = await wordSteps([{ title: "Differentiate", body: "$f'(x) = 2x$", claims: [] }], "English", client);
    if (!w.ok) assert.match(w.why, /cut off|placeholder|character|no words|no proved formula/);
    else assert.match(w.worded.text, /\$/);
  });
});

describe("certa with a model file, installed beside node-llama-cpp", () => {
  const FREE = "A skipper wonders where his profit 6t - t^2 is at its very best, t being the price. Tell him, please, in your own manner.";
  let home: ReturnType<typeof project>;
  const env = { ...process.env, CERTA_MODEL_FILE: file, CERTA_MODEL_THREADS: "1", CERTA_MODEL_CUT: "4" };
  const certa = (args: readonly string[], more: Readonly<Record<string, string>> = {}): { code: number | null; out: string; err: string } => {
    const r = spawnSync(process.execPath, [home.command, ...args], { env: { ...env, ...more }, encoding: "utf8" });
    return { code: r.status, out: r.stdout, err: r.stderr };
  };
  before(() => { home = project(); });
  after(() => home.remove());

  it("certa doctor loads it, finds that it obeys, and that it knows nothing", () => {
    const { code, out, err } = certa(["doctor"]);
    assert.match(out, /loaded +in \d+ ms: a context of 8192 tokens for each of 1 slot, 1 thread\n +kind +in this process, through node-llama-cpp; chat template ChatML\n +canary, own +grammar: obeyed/, out + err);
    assert.deepEqual([code, out.match(/no plan|WRONG/g)?.length], [1, 3], out);
  });
  it("certa solve asks it when the phrasebook abstains, and ends", () => {
    const { code, out, err } = certa(["solve", FREE, "--json"]);
    assert.equal(code, 0, err);
    const o = JSON.parse(out) as { reason: { code: string } | null; reading: { usage: { calls: number; completionTokens: number } } };
    assert.ok(o.reading.usage.calls >= 1 && o.reading.usage.completionTokens > 5, out);
    assert.notEqual(o.reason?.code, "model_unavailable", out);
  });
  it("certa serve streams a proved outcome and what became of the prose, and stops on SIGTERM", async () => {
    const child = spawn(process.execPath, [home.command, "serve", "--port", "0"], { env, stdio: ["ignore", "pipe", "inherit"] });
    try {
      const url = await new Promise<string>((resolve, reject) => { let text = ""; child.stdout.on("data", (d: Buffer) => { text += d.toString(); const m = /listening on (\S+)/.exec(text); if (m?.[1] !== undefined) resolve(m[1]); }); child.on("exit", () => reject(new Error(text))); });
      const response = await fetch(`${url}/v1/solve`, { method: "POST", headers: { "content-type": "application/json", accept: "text/event-stream" }, body: JSON.stringify({ question: "Find the extrema of x^4", explain: "model" }) });
      const text = await response.text();
      assert.match(text, /^event: outcome\ndata: .*"status":"verified"/);
      assert.match(text, /event: done\ndata: .*"explanation":\{"source":"(?:model|template)"/);
      assert.match(await (await fetch(`${url}/metrics`)).text(), /certa_model_calls_total 1\n/);
    } finally {
      child.kill("SIGTERM");
      assert.equal(await new Promise((resolve) => child.on("close", resolve)), 0);
    }
  });
});

describe("a model file that is not right", () => {
  const unloadable = async (options: { file: string; load?: () => Promise<Package> }): Promise<string> => {
    const c = new ModelClient({ endpoints: [{ threads: 1, slots: 1, load, ...options }], slots: 1 });
    try { await c.generate(ask('root ::= "ok"')); return "none"; } catch (e) { assert.ok(e instanceof ModelError); return `${e.fault}: ${e.message}`; } finally { await c.close(); }
  };
  it("is named: broken", async () => {
    const broken = join(folder, "broken.gguf");
    writeFileSync(broken, randomModel({ seed: 1, context: 64 }).subarray(0, 100_000));
    assert.match(await unloadable({ file: broken }), /^unloadable: node-llama-cpp cannot load .*broken\.gguf/);
  });
  it("is picked up when it comes", async () => {
    const late = join(folder, "late.gguf");
    const c = new ModelClient({ endpoints: [{ file: late, threads: 1, slots: 1, load }], slots: 1 });
    assert.equal(await faultOf(c.generate(ask('root ::= "ok"'))), "unloadable");
    writeFileSync(late, randomModel({ seed: 2, context: 2_048 }));
    assert.equal((await c.generate(ask('root ::= "ok"'))).text, "ok");
    await c.close();
  });
});

describe("llama.cpp's own matcher", () => {
  let accepts: (text: string) => boolean;
  before(async () => {
    const llama = await (await load()).getLlama({ gpu: false, build: "never", skipDownload: true, progressLogs: false, logLevel: "error", maxThreads: 1 });
    // Not in the package's declarations: it asks llama.cpp whether the whole text is in the grammar's language.
    const grammar = (await llama.createGrammar({ grammar: planGrammar() })) as unknown as { _testText(text: string): boolean };
    accepts = (text) => grammar._testText(text);
  });
  it("accepts every example of every operation", () => {
    const rows = goodPlans();
    assert.ok(rows.length > 1_500 && new Set(rows.map((r) => r.op)).size >= operations.length, `${rows.length} plans`);
    assert.deepEqual(rows.filter((r) => !accepts(r.plan)), []);
  });
  it("refuses every spoilt plan of every operation", () => {
    const rows = badPlans();
    assert.ok(rows.length > 40 * operations.length, `${rows.length} plans`);
    assert.deepEqual(rows.filter((r) => accepts(r.plan)), []);
  });
});
