/** The HTTP contract, against the real service on a free port of the loopback interface. */
import assert from "node:assert/strict";
import { type AddressInfo, connect } from "node:net";
import { after, before, describe, it } from "node:test";
import { serve } from "@hono/node-server";
import { outcomeSchema, problemDetailsSchema } from "../../src/outcome.js";
import { createServices } from "../../src/pipeline.js";
import { createApp } from "../../src/serve/app.js";
import { type Running, listen } from "../../src/serve/listen.js";
import { simpleResponseSchema } from "../../src/serve/schemas.js";

let running: Running;
before(async () => { running = await listen({ host: "127.0.0.1", port: 0, threads: 2, proposers: [], model: null, log: "off" }); });
after(() => running.stop());

type Body = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
const post = (path: string, body: Body, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${running.url}${path}`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body, ...({ duplex: "half" } as object) });
const solve = (body: unknown, headers?: Record<string, string>): Promise<Response> => post("/v1/solve", JSON.stringify(body), headers);

async function problem(response: Response, status: number, code: string): Promise<string> {
  assert.equal(response.status, status);
  assert.match(response.headers.get("content-type") ?? "", /application\/problem\+json/);
  const p = problemDetailsSchema.parse(await response.json());
  assert.equal(p.code, code);
  assert.equal(p.requestId, response.headers.get("x-request-id"));
  return p.detail;
}

describe("what is no proper request", () => {
  const raw = (text: string): Promise<string> => new Promise((resolve, reject) => {
    let got = "";
    const socket = connect(Number(new URL(running.url).port), "127.0.0.1", () => socket.write(text));
    socket.on("data", (d) => { got += d.toString(); }).on("close", () => { resolve(got); }).on("error", reject);
  });
  for (const [name, text, status] of [["no HTTP", "hello\r\n\r\n", 400], ["a length below 0", "POST /v1/solve HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n", 400], ["an address without end", `GET /${"a".repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431]] as const) {
    it(`gets a problem document: ${name}`, async () => {
      const [head, body] = (await raw(text)).split("\r\n\r\n");
      assert.match(head ?? "", new RegExp(`^HTTP/1.1 ${status} [^]*application/problem\\+json`));
      assert.equal(problemDetailsSchema.parse(JSON.parse(body ?? "")).status, status);
    });
  }
  it("is told when it is compressed", async () => { await problem(await post("/v1/solve", new Uint8Array([31, 139, 8, 0]), { "content-encoding": "gzip" }), 415, "unsupported_media_type"); });
});

describe("POST /v1/solve", () => {
  it("solves in Chinese, with a certificate that the service proves again", async () => {
    const response = await solve({ question: "求函数 f(x) = x^3 - 3x^2 + 2 的极值点" });
    const o = outcomeSchema.parse(await response.json());
    assert.deepEqual([response.status, o.status, o.answer?.plain, o.language], [200, "verified", "max at (0, 2); min at (2, -2)", "zh"]);
    const again: unknown = await (await post("/v1/certificates/check", JSON.stringify({ certificate: o.certificate }))).json();
    assert.equal((again as { valid: boolean }).valid, true);
    const bare: unknown = await (await post("/v1/certificates/check", JSON.stringify(o.certificate))).json();
    assert.equal((bare as { valid: boolean }).valid, true);
  });
  it("takes a formal plan, with steps that use earlier ones", async () => {
    const plan = { given: [{ name: "f", params: ["x"], expr: "x^3-3*x" }], steps: [{ id: "s1", op: "derivative", expr: "f(x)" }, { id: "s2", op: "solve", equation: "s1 = 0" }], answer: ["s2"] };
    const o = outcomeSchema.parse(await (await solve({ plan, language: "zh" })).json());
    assert.deepEqual([o.status, o.answer?.plain, o.parts.length], ["verified", "{-1, 1}", 2]);
  });
  it("says that it does not understand, as an outcome", async () => {
    const o = outcomeSchema.parse(await (await solve({ question: "What is the capital of France?" })).json());
    assert.deepEqual([o.status, o.answer, o.reason?.code], ["unsupported", null, "not_understood"]);
  });
  it("points at the character of a bad expression, in the caller's language", async () => {
    const response = await solve({ question: "求函数 f(x)=x^2+*3 的导数" });
    assert.equal(response.status, 422);
    const p = problemDetailsSchema.parse(await response.json());
    assert.equal(p.code, "invalid_expression");
    assert.equal(p.source?.[p.span?.from ?? -1], "*");
    assert.match(p.detail, /[\u4e00-\u9fff]/);
  });
  it("huge numbers end at once", async () => {
    for (const expr of ["9^9^9^9", "2^(10^9)", "1/(10^(10^8))"]) {
      const o = outcomeSchema.parse(await (await solve({ plan: { steps: [{ id: "a", op: "evaluate", expr }] } })).json());
      assert.equal(o.status, "unverified", expr);
    }
  });
});

describe("POST /solve/math", () => {
  it("the simple shape", async () => {
    const r = simpleResponseSchema.parse(await (await post("/solve/math", JSON.stringify({ question: "一个矩形长8米,宽5米,求面积和周长" }))).json());
    assert.equal(r.verified, true);
    assert.match(r.answer, /40 平方米.*26 米/);
    assert.equal(r.unit, "m^2, m");
    assert.ok(r.steps.length >= 2 && r.confidence > 0.9);
  });
  it("an empty question is 400, whatever the blank", async () => {
    for (const question of ["", "   ", "\n", "\u3000"]) assert.match(await problem(await post("/solve/math", JSON.stringify({ question })), 400, "empty_question"), /empty/);
    assert.match(await problem(await post("/solve/math", JSON.stringify({ question: "" }), { "accept-language": "zh-CN" }), 400, "empty_question"), /题目为空/);
  });
});

describe("bad requests", () => {
  const rows: readonly (readonly [string, Body, Record<string, string>, number, string])[] = [
    ["not JSON", "{", {}, 400, "invalid_request"], ["an empty body", "", {}, 400, "invalid_request"], ["a list", "[]", {}, 400, "invalid_request"], ["null", "null", {}, 400, "invalid_request"],
    ["a number for the question", '{"question":5}', {}, 400, "invalid_request"], ["neither question nor plan", "{}", {}, 400, "invalid_request"], ["both", '{"question":"1+1","plan":{"steps":[]}}', {}, 400, "invalid_request"],
    ["an unknown field", '{"question":"1+1","verify":false}', {}, 400, "invalid_request"], ["another content type", "question=1", { "content-type": "text/plain" }, 415, "unsupported_media_type"],
    ["invalid UTF-8", new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), {}, 400, "invalid_request"], ["ten thousand brackets", "[".repeat(10_000), {}, 400, "invalid_request"],
    ["a huge body", `{"question":"${"x".repeat(1_100_000)}"}`, {}, 413, "too_large"], ["a long question", JSON.stringify({ question: "求".repeat(20_001) }), {}, 413, "too_large"],
    ["an unknown operation", '{"plan":{"steps":[{"id":"a","op":"hack"}]}}', {}, 422, "invalid_plan"], ["an unknown plan field", '{"plan":{"steps":[{"id":"a","op":"solve","equation":"x=1","trust":true}]}}', {}, 422, "invalid_plan"],
    ["no steps", '{"plan":{"steps":[]}}', {}, 422, "invalid_plan"], ["an id twice", '{"plan":{"steps":[{"id":"a","op":"evaluate","expr":"1"},{"id":"a","op":"evaluate","expr":"2"}]}}', {}, 422, "invalid_plan"],
    ["a bad expression in a plan", '{"plan":{"steps":[{"id":"a","op":"evaluate","expr":"1+"}]}}', {}, 422, "invalid_expression"], ["a free symbol", '{"plan":{"steps":[{"id":"a","op":"evaluate","expr":"q+1"}]}}', {}, 422, "invalid_plan"],
    ["deep brackets in an expression", JSON.stringify({ plan: { steps: [{ id: "a", op: "evaluate", expr: "(".repeat(900) + "1" + ")".repeat(900) }] } }), {}, 422, "invalid_expression"],
  ];
  for (const [name, body, headers, status, code] of rows) it(name, async () => { await problem(await post("/v1/solve", body, headers), status, code); });

  it("a body that grows past the limit without announcing it", async () => {
    const stream = new ReadableStream<Uint8Array>({ pull(c) { c.enqueue(new TextEncoder().encode(" ".repeat(100_000))); } });
    await problem(await post("/v1/solve", stream), 413, "too_large");
  });
  it("unknown addresses and wrong methods", async () => {
    await problem(await fetch(`${running.url}/nothing`), 404, "not_found");
    const response = await fetch(`${running.url}/v1/solve`);
    assert.equal(response.headers.get("allow"), "POST");
    await problem(response, 405, "method_not_allowed");
  });
  it("the request id comes back, unless it is not sane", async () => {
    assert.equal((await solve({ question: "1+1" }, { "x-request-id": "abc-123" })).headers.get("x-request-id"), "abc-123");
    assert.notEqual((await solve({ question: "1+1" }, { "x-request-id": "a b<script>" })).headers.get("x-request-id"), "a b<script>");
  });
  it("a caller who leaves in the middle of the body is no failure of the service: nothing goes to its log", async () => {
    const lines: { status: number }[] = [];
    const services = createServices({ threads: 1 });
    const server = serve({ fetch: createApp({ services, onRequest: (line) => lines.push(line) }).fetch, hostname: "127.0.0.1", port: 0 });
    await new Promise<void>((resolve) => server.once("listening", () => resolve()));
    const said: string[] = [];
    const { write } = process.stderr;
    process.stderr.write = (text: string | Uint8Array): boolean => { said.push(String(text)); return true; };
    try {
      const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
      socket.write("POST /v1/solve HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n{\"question\":");
      await new Promise((f) => setTimeout(f, 200));
      socket.destroy();
      for (let i = 0; i < 100 && lines.length === 0; i += 1) await new Promise((f) => setTimeout(f, 20));
    } finally {
      process.stderr.write = write;
      await new Promise((resolve) => server.close(resolve));
      await services.close();
    }
    assert.deepEqual([said, lines.map((l) => l.status)], [[], [499]]);
  });
  it("a caller who hangs up costs nobody else an answer", async () => {
    const { hostname, port } = new URL(running.url);
    for (let i = 0; i < 5; i += 1) {
      const socket = connect(Number(port), hostname);
      socket.write("POST /v1/solve HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"question\":");
      socket.on("error", () => undefined);
      setTimeout(() => socket.destroy(), 10);
    }
    assert.equal((await solve({ question: "Find the extrema of x^4" })).status, 200);
  });
});

describe("documents", () => {
  it("lists the operations with schemas and examples", async () => {
    const { operations } = await (await fetch(`${running.url}/v1/operations`)).json() as { operations: { name: string; step: { properties: object }; examples: unknown[] }[] };
    assert.ok(operations.length >= 5);
    for (const o of operations) assert.ok("id" in o.step.properties && o.examples.length > 0, o.name);
  });
  it("health, and an OpenAPI document that names every address", async () => {
    assert.equal(((await (await fetch(`${running.url}/healthz`)).json()) as { status: string }).status, "ok");
    const doc = await (await fetch(`${running.url}/openapi.json`)).json() as { openapi: string; paths: Record<string, object>; components: { schemas: Record<string, { properties?: object }> } };
    assert.equal(doc.openapi, "3.1.0");
    for (const [path, methods] of Object.entries(doc.paths)) {
      for (const method of Object.keys(methods)) assert.notEqual((await fetch(`${running.url}${path}`, { method: method.toUpperCase(), ...(method === "post" ? { body: "{}", headers: { "content-type": "application/json" } } : {}) })).status, 404, path);
    }
    assert.ok("status" in (doc.components.schemas["Outcome"]?.properties ?? {}));
    // Every reference resolves.
    for (const [, name] of JSON.stringify(doc).matchAll(/"#\/components\/schemas\/(\w+)"/g)) assert.ok(name !== undefined && name in doc.components.schemas, name);
  });
});
