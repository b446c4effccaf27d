/**
 * The service around a model, measured against a loopback endpoint with a fixed delay (it is no model: it echoes a plan).
 *   npm run bench:model [-- REQUESTS [DELAY_MS]]
 * Prints what a request takes beyond the endpoint's own time, the time to the first server-sent event, and how 200 requests
 * at once fare on 8 slots: waiting, order, memory.
 */
import { type Answer, chunk, loopback, sse, usage } from "../test/model/loopback.js";
import { peakMemory, startService } from "./service.js";

const REQUESTS = Number(process.argv[2] ?? 100);
const DELAY = Number(process.argv[3] ?? 50);
const [CROWD, SLOTS] = [200, 8];
const PROSE = "We look at where it lives, which is <1>. Then we follow it with care, friends.";

const pause = (ms: number): Promise<void> => new Promise((f) => setTimeout(f, ms));
const question = (k: number): string => `A skipper wonders where his profit ${k}t - t^2 is at its very best, t being the price. Tell him, please, in your own manner.`;
const quantile = (xs: readonly number[], q: number): number => [...xs].sort((a, b) => a - b)[Math.min(xs.length - 1, Math.floor(q * xs.length))] ?? 0;
const spread = (xs: readonly number[]): string => `median ${quantile(xs, 0.5).toFixed(1)} ms, 95th percentile ${quantile(xs, 0.95).toFixed(1)} ms, most ${quantile(xs, 1).toFixed(1)} ms`;
const row = (name: string, value: string): void => { process.stdout.write(`| ${name} | ${value} |\n`); };

/** Milliseconds that the endpoint itself took, call by call, and the problems in the order in which they came to it. */
let own: number[] = [];
let order: number[] = [];
const answer: Answer = async (body, r) => {
  const began = performance.now();
  const messages = body["messages"] as { content: string }[];
  const k = Number(/profit (\d+)t/.exec(messages[messages.length - 1]?.content ?? "")?.[1] ?? 0);
  if (k > 0) order.push(k);
  sse(r);
  await pause(DELAY);
  // The prose call carries the problem too (its language is asked for), after the word Steps.
  const prose = /Steps:/.test(messages[messages.length - 1]?.content ?? "");
  r.write(chunk(prose ? PROSE : JSON.stringify({ steps: [{ id: "s1", op: "extrema", expr: `${k}*t-t^2`, var: "t", want: "global_max" }], answer: ["s1"] }), "stop"));
  r.write(usage(1_000, 40));
  r.end("data: [DONE]\n\n");
  own.push(performance.now() - began);
};

const model = await loopback(answer);
const ask = (url: string, body: object, accept: string): Promise<Response> => fetch(`${url}/v1/solve`, { method: "POST", headers: { "content-type": "application/json", accept }, body: JSON.stringify(body) });

async function timed(url: string, k: number): Promise<{ readonly ms: number; readonly around: number }> {
  const began = performance.now();
  const o = (await (await ask(url, { question: question(k) }, "application/json")).json()) as { status: string; answer: { plain: string } | null; reading: { usage: { ms: number } }; timings: { readMs: number } };
  const ms = performance.now() - began;
  if (o.status !== "verified" || !(o.answer?.plain ?? "").includes(`t = ${k % 2 === 0 ? k / 2 : `${k}/2`}`)) throw new Error(`problem ${k}: ${JSON.stringify(o).slice(0, 400)}`);
  return { ms, around: o.timings.readMs - o.reading.usage.ms };
}

async function firstEvent(url: string, k: number): Promise<{ readonly first: number; readonly prose: number; readonly all: number }> {
  const began = performance.now();
  const response = await ask(url, { question: question(k), explain: "model" }, "text/event-stream");
  let [text, first, prose] = ["", 0, 0];
  for await (const bytes of response.body ?? []) {
    text += Buffer.from(bytes).toString("utf8");
    if (first === 0 && text.includes("event: outcome")) first = performance.now() - began;
    if (prose === 0 && text.includes("event: explanation")) prose = performance.now() - began;
  }
  if (prose === 0) throw new Error(text.slice(-400));
  return { first, prose, all: performance.now() - began };
}

await startService(async (url, pid) => {
  process.stdout.write(`node ${process.version}, loopback endpoint, ${DELAY} ms a call, ${new Date().toISOString().slice(0, 10)}\n\n| what | figure |\n|---|---|\n`);
  for (let i = 1; i <= 20; i += 1) await timed(url, i);
  own = [];
  const overhead: number[] = [];
  const around: number[] = [];
  for (let i = 1; i <= REQUESTS; i += 1) {
    own = [];
    const t = await timed(url, i);
    overhead.push(t.ms - (own[0] ?? 0));
    around.push(t.around);
  }
  row(`whole request over HTTP (read, solve, prove, word) beyond the endpoint's own time, ${REQUESTS} in turn`, spread(overhead));
  row("of that: prompt, grammar, checks of the plan", spread(around));
  const firsts: { first: number; prose: number; all: number }[] = [];
  for (let i = 1; i <= 30; i += 1) firsts.push(await firstEvent(url, i));
  row(`first event (the proved outcome; the plan takes ${DELAY} ms of it)`, spread(firsts.map((f) => f.first)));
  row(`first sentence of prose (two calls, ${2 * DELAY} ms)`, spread(firsts.map((f) => f.prose)));

  const before = peakMemory(pid);
  order = [];
  model.mostRunning = 0;
  const began = performance.now();
  const waits = await Promise.all(Array.from({ length: CROWD }, (_, i) => timed(url, i + 1).then((t) => t.ms)));
  const all = performance.now() - began;
  row(`${CROWD} at once on ${SLOTS} slots: all done after`, `${(all / 1000).toFixed(2)} s (the endpoint alone needs ${((CROWD / SLOTS) * DELAY / 1000).toFixed(2)} s); ${(CROWD / (all / 1000)).toFixed(0)} a second`);
  row("their times", `${spread(waits)}; most / median ${(quantile(waits, 1) / quantile(waits, 0.5)).toFixed(2)} (2 when perfectly in turn)`);
  row("calls at the endpoint at once, at most", `${model.mostRunning}`);
  row("places that a problem was overtaken or overtook, at most", `${Math.max(...order.map((k, at) => Math.abs(k - 1 - at)))}`);
  row("peak memory of service and workers, before and after", `${before.toFixed(0)} MB, ${peakMemory(pid).toFixed(0)} MB`);
}, { CERTA_MODEL_URL: model.url, CERTA_MODEL_SERVER: "llama-server", CERTA_MODEL_SLOTS: String(SLOTS), CERTA_LOG: "off" });
await model.close();
