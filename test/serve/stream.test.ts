/** POST /v1/solve as server-sent events, with a loopback model: order of events, guarded pieces, errors, callers who leave. */
import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { Sentences, proseSoFar } from "../../src/explain/sentences.js";
import { outcomeSchema, problemDetailsSchema } from "../../src/outcome.js";
import { type Running, listen } from "../../src/serve/listen.js";
import { type Answer, type Loopback, chunk, loopback, says, sse, usage } from "../model/loopback.js";

interface Event { readonly name: string; readonly data: Readonly<Record<string, unknown>>; readonly at: number }
const QUESTION = "Find the extrema of x^4";
const closing: (() => Promise<void>)[] = [];
after(async () => { for (const c of closing) await c(); });

async function service(answer: Answer, kind: "llama-server" | "ollama" = "llama-server"): Promise<{ running: Running; model: Loopback }> {
  const model = await loopback(answer);
  const running = await listen({ host: "127.0.0.1", port: 0, threads: 1, proposers: [], log: "off", model: { urls: [model.url], name: "m", key: "", server: kind, slots: 4, samples: 1, cutTo: 0 } });
  closing.push(() => running.stop(), () => model.close());
  return { running, model };
}
const ask = (running: Running, body: object, signal?: AbortSignal): Promise<Response> =>
  fetch(`${running.url}/v1/solve`, { method: "POST", headers: { "content-type": "application/json", accept: "text/event-stream" }, body: JSON.stringify(body), ...(signal === undefined ? {} : { signal }) });

async function events(response: Response): Promise<Event[]> {
  assert.match(response.headers.get("content-type") ?? "", /^text\/event-stream/);
  const out: Event[] = [];
  let text = "";
  for await (const bytes of response.body ?? []) {
    text += new TextDecoder().decode(bytes, { stream: true });
    for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      const m = /^event: (.*)\ndata: (.*)$/.exec(text.slice(0, end));
      if (m !== null) out.push({ name: m[1] ?? "", data: JSON.parse(m[2] ?? "") as Event["data"], at: performance.now() });
      text = text.slice(end + 2);
    }
  }
  return out;
}
const names = (es: readonly Event[]): string => es.map((e) => e.name).join(" ");
const pieces = (es: readonly Event[]): string[] => es.filter((e) => e.name === "explanation").map((e) => String(e.data["text"]));
const source = (es: readonly Event[]): unknown => (es[es.length - 1]?.data["explanation"] as { source?: unknown } | null)?.source;

/** Character by character, with a pause in the middle. */
const drips = (text: string, pauseMs: number): Answer => async (_, r) => {
  sse(r);
  for (const [i, ch] of [...text].entries()) {
    if (i === text.length >> 1) await new Promise((f) => setTimeout(f, pauseMs));
    r.write(chunk(ch));
  }
  r.write(chunk("", "stop")); r.write(usage(10, 10)); r.end("data: [DONE]\n\n");
};
const PROSE = "First we look at where it lives, <1>. Then we are done with <2>! That is all, friends.";

describe("a stream", () => {
  it("tells the proved outcome first, then the prose sentence by sentence, no placeholder split", async () => {
    const { running } = await service(drips(PROSE, 300));
    const es = await events(await ask(running, { question: QUESTION, explain: "model" }));
    assert.equal(names(es), "outcome explanation explanation explanation done");
    const o = outcomeSchema.parse(es[0]?.data);
    assert.deepEqual([o.status, o.answer?.plain, o.explanation], ["verified", "min at (0, 0)", null]);
    assert.ok((o.parts[0]?.steps.length ?? 0) > 2);
    assert.ok(pieces(es).every((p) => !/[<>]/.test(p)), JSON.stringify(pieces(es)));
    assert.equal(pieces(es).join(""), (es[4]?.data["explanation"] as { text: string }).text);
    assert.equal(source(es), "model");
    assert.ok((es[4]?.at ?? 0) - (es[0]?.at ?? 0) > 250, "the outcome does not wait for the prose");
  });
  it("takes prose out of the JSON of servers that know only schemas", async () => {
    const { running } = await service(drips(JSON.stringify({ text: PROSE }), 0), "ollama");
    const es = await events(await ask(running, { question: QUESTION, explain: "model" }));
    assert.deepEqual([names(es), source(es)], ["outcome explanation explanation explanation done", "model"]);
  });
  it("stops at the first bad sentence; the generation is ended and the templates serve", async () => {
    const { running, model } = await service(drips("We look at <1> with care. The minimum is 7 here. And more words, endlessly more of them, follow.".padEnd(600, " more"), 3_000));
    const began = performance.now();
    const es = await events(await ask(running, { question: QUESTION, explain: "model" }));
    assert.deepEqual([pieces(es).length, source(es)], [1, "template"]);
    assert.ok(performance.now() - began < 2_500);
    await new Promise((f) => setTimeout(f, 50));
    assert.equal(model.closedEarly, 1);
  });
  it("without a model's prose is the outcome and the end", async () => {
    const { running, model } = await service(says("{}"));
    assert.equal(names(await events(await ask(running, { question: QUESTION }))), "outcome done");
    assert.equal(names(await events(await ask(running, { question: "What is the capital of France?" }))), "outcome done");
    assert.ok(model.seen.length > 0);
  });
  it("tells failures as an event, and a request that is wrong by its status", async () => {
    const { running } = await service(says("{}"));
    const es = await events(await ask(running, { question: "求函数 f(x)=x^2+*3 的导数" }));
    assert.equal(names(es), "error");
    const p = problemDetailsSchema.parse(es[0]?.data);
    assert.deepEqual([p.code, p.status], ["invalid_expression", 422]);
    const wrong = await ask(running, { question: "1+1", plan: {} });
    assert.deepEqual([wrong.status, wrong.headers.get("content-type")], [400, "application/problem+json; charset=utf-8"]);
  });
  for (const [when, body] of [["reading", { question: "A skipper wonders where his profit 6t - t^2 is best of all, in his own manner." }], ["wording", { question: QUESTION, explain: "model" }]] as const) {
    it(`is cancelled when the caller leaves while the model is ${when}`, async () => {
      const { running, model } = await service(async (_, r) => { sse(r); for (let i = 0; i < 400 && !r.destroyed; i += 1) { r.write(chunk("a")); await new Promise((f) => setTimeout(f, 25)); } r.end(); });
      const caller = new AbortController();
      const gone = ask(running, body, caller.signal).then(events).catch(() => null);
      while (model.running === 0) await new Promise((f) => setTimeout(f, 10));
      caller.abort();
      assert.equal(await gone, null);
      for (let i = 0; i < 100 && model.running > 0; i += 1) await new Promise((f) => setTimeout(f, 20));
      assert.deepEqual([model.running, model.closedEarly], [0, 1]);
      assert.equal((await fetch(`${running.url}/healthz`)).status, 200);
    });
  }
});

describe("sentences", () => {
  it("never show half a placeholder or half an escape, wherever the text is cut", () => {
    const raw = JSON.stringify({ text: "由 <1> 可知。\"So\" it is <2>. Done.\n" });
    for (let cut = 1; cut < raw.length; cut += 1) {
      const shown: string[] = [];
      const s = new Sentences(["a", "b"], (t) => shown.push(t));
      for (const part of [raw.slice(0, cut), raw.slice(cut)]) s.add(part);
      assert.deepEqual([s.why, /[<>]/.test(shown.join(""))], [null, false], String(cut));
    }
  });
  it("come without thoughts", () => {
    assert.equal(proseSoFar("<think>I ponder"), "");
    assert.equal(proseSoFar("<think>I ponder</think>\nHello <1>"), "Hello <1>");
    assert.equal(proseSoFar("<"), "");
  });
});
