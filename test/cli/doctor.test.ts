/** certa doctor and certa prompt, against loopback servers that are well or ill in one way each. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { doctorCommand } from "../../src/cli/doctor.js";
import { promptTokens } from "../../src/cli/prompt.js";
import { estimateTokens } from "../../src/translate/tokens.js";
import { randomModel } from "../engines/random-model.js";
import { type Answer, loopback, says } from "../model/loopback.js";

const PLANS: readonly (readonly [RegExp, object])[] = [
  [/小明/, { id: "s1", op: "extrema", expr: "6*t-t^2", var: "t", want: "global_max" }],
  [/gardener/, { id: "s1", op: "derivative", expr: "x^3+2*x" }],
  [/Oiga/, { id: "s1", op: "solve", equation: "x^2 = 5*x-6" }],
];
/** A server that obeys these fields, and translates rightly unless `changed`. */
const good = (fields: readonly string[], changed: (plan: string) => string = (p) => p): Answer => (body, r, n) => {
  const messages = body["messages"] as { content: string }[];
  const problem = messages[messages.length - 1]?.content ?? "";
  const step = PLANS.find(([p]) => p.test(problem))?.[1];
  if (step !== undefined) return says(changed(JSON.stringify({ steps: [step], answer: ["s1"] })))(body, r, n);
  const obeyed = fields.find((f) => f in body);
  return says(obeyed === undefined ? "Hello!" : obeyed === "response_format" ? '{"word":"ZQ7"}' : "ZQ7")(body, r, n);
};

async function doctor(answer: Answer, env: Readonly<Record<string, string>> = {}, options: Parameters<typeof loopback>[1] = { headers: { server: "llama.cpp" } }): Promise<{ code: number; text: string }> {
  const server = await loopback(answer, options);
  const lines: string[] = [];
  const code = await doctorCommand({ CERTA_MODEL_URL: server.url, CERTA_MODEL: "m", ...env }, (t) => lines.push(t));
  await server.close();
  return { code, text: lines.join("\n") };
}

describe("certa doctor", () => {
  it("finds a good server well: kind, canary, three languages, tokens", async () => {
    const { code, text } = await doctor(good(["grammar", "response_format"]));
    assert.equal(code, 0, text);
    assert.match(text, /kind +llama-server \(detected\); model m\n +canary, own +grammar: obeyed/);
    assert.match(text, /structured_outputs \(grammar\): ignored \(said "Hello!"\)/);
    assert.equal(text.match(/ right: read as .*100 tokens in \(5 cached\), \d+ out, 1 call/g)?.length, 3, text);
    assert.match(text, /All is well/);
  });
  it("without an endpoint says how to configure one", async () => {
    const lines: string[] = [];
    assert.equal(await doctorCommand({}, (t) => lines.push(t)), 0);
    assert.match(lines.join("\n"), /CERTA_MODEL_URL=http/);
  });
  it("names a server that ignores its constraint, and the kind that would fit", async () => {
    const { code, text } = await doctor(good(["response_format"]));
    assert.equal(code, 1);
    assert.match(text, /canary, own +grammar: ignored[^]*mend +set CERTA_MODEL_SERVER=ollama/);
    const none = await doctor(good([]));
    assert.match(none.text, /constrains nothing/);
  });
  it("names a wrong translation", async () => {
    const { code, text } = await doctor(good(["grammar"], (p) => p.replace("x^3", "x^4")));
    assert.equal(code, 1);
    assert.match(text, /WRONG: read as .*x\^\{4\}[^]*1 thing is wrong/);
  });
  it("says what a refused key, a web page and a dead address mean", async () => {
    const refused = await doctor((_, r) => { r.writeHead(401, { "content-type": "application/json" }); r.end('{"error":{"message":"no"}}'); });
    assert.deepEqual([refused.code, /check CERTA_MODEL_KEY/.test(refused.text)], [1, true]);
    const page = await doctor((_, r) => { r.writeHead(200, { "content-type": "text/html" }); r.end("<html>"); }, { CERTA_MODEL_SERVER: "openai" });
    assert.deepEqual([page.code, /is CERTA_MODEL_URL the API/.test(page.text)], [1, true]);
    const lines: string[] = [];
    assert.equal(await doctorCommand({ CERTA_MODEL_URL: "http://127.0.0.1:9/v1" }, (t) => lines.push(t)), 1);
    assert.match(lines.join("\n"), /nothing answers[^]*is the server running/);
  });
  it("names what is wrong with a model file: not there, no GGUF, no package to run it", async () => {
    const file = async (path: string): Promise<string> => { const lines: string[] = []; assert.equal(await doctorCommand({ CERTA_MODEL_FILE: path }, (t) => lines.push(t)), 1); return lines.join("\n"); };
    const folder = mkdtempSync(join(tmpdir(), "certa-doctor-"));
    const [text, gguf] = [join(folder, "text.gguf"), join(folder, "model.gguf")];
    writeFileSync(text, "hello");
    writeFileSync(gguf, randomModel({ seed: 1, context: 512 }));
    assert.match(await file(join(folder, "nowhere.gguf")), /unloadable: CERTA_MODEL_FILE cannot be read: ENOENT/);
    assert.match(await file(text), /unloadable: .*text\.gguf is no GGUF file/);
    // node-llama-cpp is no dependency of this checkout; test/engines/ has it.
    assert.match(await file(gguf), /needs the package node-llama-cpp, which is not installed: npm install --no-save node-llama-cpp/);
    rmSync(folder, { recursive: true });
    await assert.rejects(doctorCommand({ CERTA_MODEL_FILE: gguf, CERTA_MODEL_URL: "http://127.0.0.1:9/v1" }), /set it or CERTA_MODEL_URL, not both/);
  });
  it("never prints the key", async () => {
    const { text } = await doctor(good(["grammar"]), { CERTA_MODEL_KEY: "very-secret" });
    assert.doesNotMatch(text, /very-secret/);
  });
});

describe("certa prompt", () => {
  it("counts prefix, examples, problem and plan", () => {
    const t = promptTokens("Find the extrema of x^3 - 3x", 0);
    assert.ok(t.prefix > t.prefixCut && t.prefixCut > 200 && t.shots > 50 && t.problem > 5 && t.plan > 10, JSON.stringify(t));
    assert.ok(Math.abs(t.total - t.prefix - t.shots - t.problem) < 40, JSON.stringify(t));
    assert.ok(promptTokens("Find the extrema of x^3 - 3x", 4).total < t.total);
  });
  it("the estimate counts words, digits, Chinese characters, punctuation", () => {
    assert.deepEqual(["", "the cat sat", "12345", "函数的极值点在", '{"id":"s1"}'].map(estimateTokens), [0, 3, 5, 5, 6]);
  });
});
