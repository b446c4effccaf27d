/** eval:model and eval as processes, on a small corpus of our own, with a loopback model. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { loopback, says } from "../model/loopback.js";

const script = (name: string): string => fileURLToPath(new URL(`../../bench/${name}.js`, import.meta.url));
const PLAN = JSON.stringify({ steps: [{ id: "s1", op: "extrema", expr: "6*t-t^2", var: "t", want: "global_max" }], answer: ["s1"] });
const folder = mkdtempSync(join(tmpdir(), "certa-"));
const corpus = join(folder, "corpus.jsonl");
writeFileSync(corpus, [
  { id: "a", topic: "plain", question: "Find the derivative of x^3", answer: "3*x^2" },
  { id: "b", topic: "free", question: "A skipper wonders where his profit 6t - t^2 is at its very best. Tell him, please, in your own manner.", answer: "t=3" },
  { id: "c", topic: "free", question: "What is the capital of France, dear reader?", answer: "none" },
].map((r) => `${JSON.stringify(r)}\n`).join(""));

function run(name: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script(name), ...args], { env: { ...process.env, CERTA_MODEL_URL: "", ...env } });
    let [out, err] = ["", ""];
    child.stdout.on("data", (d: Buffer) => { out += d.toString(); });
    child.stderr.on("data", (d: Buffer) => { err += d.toString(); });
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

describe("eval:model", () => {
  it("prints the table of eval, and tokens, repairs and times", async () => {
    // Row b needs one repair; row c gets no plan in three rounds.
    const model = await loopback((body, r, n) => {
      const messages = body["messages"] as { content: string }[];
      const text = messages.map((m) => m.content).join("\n");
      return says(/skipper/.test(text) && /not valid/.test(messages[messages.length - 1]?.content ?? "") ? PLAN : "{}")(body, r, n);
    });
    const out = join(folder, "out.jsonl");
    const r = await run("eval-model", [corpus, "--out", out], { CERTA_MODEL_URL: model.url, CERTA_MODEL: "echo", CERTA_MODEL_SERVER: "llama-server" });
    await model.close();
    assert.equal(r.code, 0, r.err);
    for (const line of ["| plain | 1 | 1 | 1 |", "| free | 2 | 1 | 1 |", "| read by the phrasebook | 1 |", "| read by the model | 1 |", "| not read | 1 |", "| plans by repair rounds needed | 1: 1 |", "| calls, retries, failures | 5, 0, 0 |", "| of these from the prefix cache, in all | 25 of 500 |"]) assert.ok(r.out.includes(line), `${line}\n${r.out}`);
    assert.deepEqual(readFileSync(out, "utf8").trim().split("\n").map((l) => (JSON.parse(l) as { id: string; status: string }).status), ["verified", "verified", "unsupported"]);
  });
  it("without an endpoint, or without a corpus, says what is missing", async () => {
    const [none, bare] = [await run("eval-model", [corpus], {}), await run("eval", [], {})];
    assert.deepEqual([none.code, bare.code], [2, 2]);
    assert.match(none.err, /CERTA_MODEL_URL/);
    assert.match(bare.err, /usage: npm run eval --/);
  });
  it("eval asks no model, whatever is configured", async () => {
    const r = await run("eval", [corpus, "--match", "derivative"], { CERTA_MODEL_URL: "http://127.0.0.1:9/v1" });
    assert.equal(r.code, 0, r.err);
    assert.match(r.out, /\| all \| 1 \| 1 \| 1 \| 0 \|/);
  });
});
