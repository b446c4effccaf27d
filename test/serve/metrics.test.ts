/** /metrics and /readyz. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { MAX_QUEUED_TASKS } from "../../src/limits.js";
import { type Services, createServices } from "../../src/pipeline.js";
import { createApp } from "../../src/serve/app.js";
import { type Answer, loopback, says } from "../model/loopback.js";

const FREE = "A skipper wonders where his profit 6t - t^2 is at its very best, t being the price. Tell him, please, in your own manner.";
const PLAN = JSON.stringify({ steps: [{ id: "s1", op: "extrema", expr: "6*t-t^2", var: "t", want: "global_max" }], answer: ["s1"] });

async function withModel(answer: Answer, use: (ask: (path: string, body?: object) => Promise<Response>, services: Services) => Promise<void>): Promise<void> {
  const model = await loopback(answer);
  const services = createServices({ threads: 1, model: { urls: [model.url], name: "m", key: "", server: "llama-server", slots: 2, samples: 1, cutTo: 0 } });
  const app = createApp({ services });
  await use(async (path, body) => app.request(path, body === undefined ? {} : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }), services);
  await services.close();
  await model.close();
}
const value = (text: string, name: string): number => Number(new RegExp(`^${name.replace(/[{}"]/g, "\\$&")} (\\S+)$`, "m").exec(text)?.[1] ?? NaN);

describe("/metrics", () => {
  it("counts requests, outcomes, model calls and tokens, in Prometheus' text format", async () => {
    await withModel(says(PLAN), async (ask) => {
      await ask("/v1/solve", { question: FREE });
      await ask("/v1/solve", { question: "1+1" });
      await ask("/v1/solve", { question: "" });
      await ask(`/secret-${"x".repeat(20)}`);
      const r = await ask("/metrics");
      assert.match(r.headers.get("content-type") ?? "", /^text\/plain; version=0\.0\.4/);
      const t = await r.text();
      assert.deepEqual([value(t, 'certa_outcomes_total{status="verified"}'), value(t, 'certa_http_requests_total{path="/v1/solve",status="200"}'), value(t, 'certa_http_requests_total{path="/v1/solve",status="400"}')], [2, 2, 1]);
      assert.deepEqual([value(t, "certa_model_calls_total"), value(t, 'certa_model_tokens_total{kind="prompt"}'), value(t, 'certa_model_tokens_total{kind="cached"}'), value(t, "certa_model_failures_total"), value(t, "certa_model_queued")], [1, 100, 5, 0, 0]);
      assert.doesNotMatch(t, /secret|skipper/);
      for (const line of t.trimEnd().split("\n")) assert.match(line, /^(?:# (?:HELP|TYPE) certa_\w+ .+|certa_\w+(?:\{\w+="[^"]*"(?:,\w+="[^"]*")*\})? [0-9.e+-]+)$/);
    });
  });
  it("counts failures and retries", async () => {
    await withModel((_, r) => { r.writeHead(503); r.end("{}"); }, async (ask) => {
      await ask("/v1/solve", { question: FREE });
      const t = await (await ask("/metrics")).text();
      assert.deepEqual([value(t, "certa_model_calls_total"), value(t, "certa_model_failures_total"), value(t, "certa_model_retries_total"), value(t, 'certa_outcomes_total{status="unsupported"}')], [1, 1, 1, 1]);
    });
  });
});

describe("/readyz", () => {
  it("is ready with a model that is away, and says so", async () => {
    await withModel((_, r) => { r.destroy(); }, async (ask) => {
      for (let i = 0; i < 2; i += 1) await ask("/v1/solve", { question: FREE });
      const r = await ask("/readyz");
      assert.equal(r.status, 200);
      assert.deepEqual(await r.json(), { status: "ready", workers: { running: 0, queued: 0 }, model: { endpoints: 1, well: 0, running: 0, waiting: 0 } });
    });
  });
  it("is not ready when its queue is half full", async () => {
    const services = createServices({ threads: 1 });
    const busy: Services = { ...services, pool: { ...services.pool, run: services.pool.run.bind(services.pool), stats: () => ({ running: 1, queued: MAX_QUEUED_TASKS, killed: 0, crashed: 0 }), close: () => services.pool.close() } };
    const r = await createApp({ services: busy }).request("/readyz");
    assert.deepEqual([r.status, ((await r.json()) as { status: string }).status], [503, "overloaded"]);
    await services.close();
  });
});

describe("other languages", () => {
  for (const [name, question] of [["Spanish", "Oiga, ¿en qué momento t llega a su máximo la ganancia 6t - t^2 de mi negocio?"], ["Japanese", "利益 6t - t^2 が一番大きくなるのはいつか、どうか教えてください。"]] as const) {
    it(`${name}: English templates, and the model is asked for prose in the language of the problem`, async () => {
      const model = await loopback((body, r, n) => says(n === 1 ? PLAN : "La función vive en <1>, y con eso terminamos.")(body, r, n));
      const services = createServices({ threads: 1, model: { urls: [model.url], name: "m", key: "", server: "llama-server", slots: 2, samples: 1, cutTo: 0 } });
      const o = (await (await createApp({ services }).request("/v1/solve", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ question, explain: "model" }) })).json()) as { status: string; language: string; answer: { text: string }; explanation: { source: string } };
      await services.close();
      await model.close();
      assert.deepEqual([o.status, o.language, o.explanation.source], ["verified", "en", "model"]);
      assert.match(o.answer.text, /maximum/);
      assert.match(JSON.stringify(model.seen[1]?.body["messages"]), new RegExp(`Language: ${name}`));
    });
  }
});
