/** The model client against a loopback server that behaves badly in every way that was thought of. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { MODEL_OUTPUT_CHARS } from "../../src/limits.js";
import { ModelClient } from "../../src/model/client.js";
import type { Generation } from "../../src/model/engine.js";
import { ModelError } from "../../src/model/fault.js";
import { SERVER_KINDS, type ServerKind, detectKind } from "../../src/model/server-kind.js";
import { type Answer, type Loopback, chunk, loopback, says, sse } from "./loopback.js";

const ask: Generation = { messages: [{ role: "user", content: "x" }], constraint: { grammar: 'root ::= "ok"', schemaName: "s", schema: { type: "object" } }, maxTokens: 20, temperature: 0, seed: 1, milliseconds: 1_500 };
const client = (servers: readonly Loopback[], kind: ServerKind = "openai", slots = 2): ModelClient => new ModelClient({ endpoints: servers.map((s) => ({ url: s.url, model: "m", key: "secret", kind })), slots });

async function faultOf(answer: Answer, change: Partial<Generation> = {}): Promise<{ fault: string; server: Loopback }> {
  const server = await loopback(answer);
  try {
    await client([server]).generate({ ...ask, ...change });
    return { fault: "none", server };
  } catch (e) {
    assert.ok(e instanceof ModelError, String(e));
    return { fault: e.fault, server };
  } finally {
    await server.close();
  }
}

describe("a model endpoint", () => {
  it("streams a completion with its usage", async () => {
    const server = await loopback(says("hello world"));
    const pieces: string[] = [];
    const done = await client([server]).generate({ ...ask, onText: (p) => pieces.push(p) });
    assert.deepEqual([done.text, pieces.join(""), done.finish, done.promptTokens, done.cachedTokens], ["hello world", "hello world", "stop", 100, 5]);
    assert.equal(server.seen[0]?.key, "Bearer secret");
    assert.deepEqual([server.seen[0]?.body["stream"], server.seen[0]?.body["max_tokens"]], [true, 20]);
    await server.close();
  });
  it("gets a new connection for every call: a kept one may be closed by then", async () => {
    const kept: (string | undefined)[] = [];
    const server = await loopback((body, r, n) => { kept.push(r.req.headers.connection); return says("ok")(body, r, n); });
    const c = client([server]);
    for (let i = 0; i < 3; i += 1) await c.generate(ask);
    assert.deepEqual(kept, ["close", "close", "close"]);
    await server.close();
  });
  it("says when it was cut off", async () => {
    const server = await loopback(says("half", "length"));
    assert.equal((await client([server]).generate(ask)).finish, "length");
    await server.close();
  });

  const status = (code: number): Answer => (_, r) => { r.writeHead(code, { "content-type": "application/json" }); r.end(JSON.stringify({ error: { message: "no" } })); };
  const rows: readonly (readonly [string, Answer, string, number])[] = [
    ["refuses", status(400), "refused", 1], ["wants another key", status(401), "refused", 1],
    ["is overloaded, twice", status(429), "busy", 2], ["is loading, twice", status(503), "busy", 2], ["breaks, twice", status(500), "failed", 2],
    ["never answers", () => undefined, "late", 1],
    ["drips without end", async (_, r) => { sse(r); for (let i = 0; i < 200 && !r.destroyed; i += 1) { r.write(chunk("a")); await new Promise((f) => setTimeout(f, 50)); } }, "late", 1],
    ["floods", (_, r) => { sse(r); for (let i = 0; i < 50; i += 1) r.write(chunk("x".repeat(MODEL_OUTPUT_CHARS / 20))); r.end(); }, "too long", 1],
    ["answers a page of HTML", (_, r) => { r.writeHead(200, { "content-type": "text/html" }); r.end("<html>login</html>"); }, "unreadable", 1],
    ["streams what is no JSON", (_, r) => { sse(r); r.write("data: {not json\n\n"); r.end(); }, "unreadable", 1],
    ["closes the connection at once, twice", (_, r) => { r.destroy(); }, "unreachable", 2],
    ["breaks off in mid-stream", (_, r) => { sse(r); r.write(chunk("half of a pl")); setTimeout(() => r.destroy(), 20); }, "unreachable", 2],
  ];
  for (const [name, answer, fault, calls] of rows) {
    it(`that ${name} is “${fault}”`, async () => {
      const got = await faultOf(answer);
      assert.deepEqual([got.fault, got.server.seen.length], [fault, calls]);
    });
  }
  it("with content null gives no text", async () => {
    const server = await loopback((_, r) => { sse(r); r.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: null }, finish_reason: "stop" }] })}\n\n`); r.end("data: [DONE]\n\n"); });
    assert.equal((await client([server]).generate(ask)).text, "");
    await server.close();
  });
  it("is not asked again for what was shown already", async () => {
    const got = await faultOf((_, r) => { sse(r); r.write(chunk("half")); setTimeout(() => r.destroy(), 20); }, { onText: () => undefined });
    assert.deepEqual([got.fault, got.server.seen.length], ["unreachable", 1]);
  });
  it("that is not there is unreachable", async () => {
    const c = new ModelClient({ endpoints: [{ url: "http://127.0.0.1:9/v1", model: "m", key: "", kind: "auto" }], slots: 1 });
    await assert.rejects(c.generate(ask), (e: unknown) => e instanceof ModelError && e.fault === "unreachable");
  });
});

describe("several calls", () => {
  it("stop when the caller goes away, and the server sees it", async () => {
    const server = await loopback(async (_, r) => { sse(r); while (!r.destroyed) { r.write(chunk("a")); await new Promise((f) => setTimeout(f, 10)); } });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    await assert.rejects(client([server]).generate({ ...ask, milliseconds: 10_000 }, stop.signal), (e: unknown) => e instanceof ModelError && e.fault === "aborted");
    await new Promise((f) => setTimeout(f, 100));
    assert.deepEqual([server.closedEarly, server.running], [1, 0]);
    await server.close();
  });
  it("never exceed the slots, and all are served in turn", async () => {
    const order: number[] = [];
    const server = await loopback(async (body, r) => { order.push(Number(body["seed"])); await new Promise((f) => setTimeout(f, 5)); await says("ok")(body, r, 0); });
    const c = client([server], "openai", 3);
    const all = await Promise.all(Array.from({ length: 60 }, (_, i) => c.generate({ ...ask, seed: i, milliseconds: 10_000 })));
    assert.equal(all.length, 60);
    assert.ok(server.mostRunning <= 3, `${server.mostRunning} at once`);
    // First come, first served, up to what runs side by side.
    assert.ok(order.every((seed, i) => Math.abs(seed - i) <= 3), order.join(" "));
    await server.close();
  });
  it("go to the endpoint that is well", async () => {
    const bad = await loopback((_, r) => { r.destroy(); });
    const good = await loopback(says("ok"));
    const c = client([bad, good]);
    for (let i = 0; i < 8; i += 1) assert.equal((await c.generate(ask)).text, "ok");
    // After three failures in a row the bad one is left alone.
    assert.ok(bad.seen.length <= 3, String(bad.seen.length));
    await Promise.all([bad.close(), good.close()]);
  });
});

describe("kinds of servers", () => {
  it("are told apart by what only they answer", async () => {
    const of = async (options: Parameters<typeof loopback>[1]): Promise<ServerKind | null> => { const s = await loopback(says(""), options); const k = await detectKind(s.url, "", 1_000); await s.close(); return k; };
    assert.equal(await of({ headers: { server: "llama.cpp" } }), "llama-server");
    assert.equal(await of({ models: { data: [{ id: "q", owned_by: "vllm", max_model_len: 8192 }] } }), "vllm");
    assert.equal(await of({ extra: { "/version": { version: "0.12" } } }), "vllm");
    assert.equal(await of({ extra: { "/api/version": { version: "0.9" } } }), "ollama");
    assert.equal(await of({ extra: { "/api/v0/models": { data: [] } } }), "lmstudio");
    assert.equal(await of({}), "openai");
    assert.equal(await of({ models: null }), null);
  });
  for (const kind of SERVER_KINDS) {
    it(`${kind} gets one constraint, in its own field`, async () => {
      const server = await loopback(says("ok"));
      await client([server], kind).generate(ask);
      const body = server.seen[0]?.body ?? {};
      const fields = ["grammar", "structured_outputs", "response_format"].filter((f) => f in body);
      assert.deepEqual(fields, [kind === "llama-server" ? "grammar" : kind === "vllm" ? "structured_outputs" : "response_format"]);
      await server.close();
    });
  }
});
