/** The canary against servers that obey, ignore or refuse a constraint. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { canary } from "../../src/model/canary.js";
import { Endpoint } from "../../src/model/endpoint.js";
import { KINDS, SERVER_KINDS, type ServerKind } from "../../src/model/server-kind.js";
import { type Answer, loopback, says } from "./loopback.js";

async function seen(kind: ServerKind, answer: Answer): Promise<readonly string[]> {
  const server = await loopback(answer);
  const found = await canary(new Endpoint({ url: server.url, model: "m", key: "", kind }));
  await server.close();
  return found.map((c) => `${c.own ? "own " : ""}${c.mechanism} ${c.obeyed ? "obeyed" : c.fault ?? "ignored"}`);
}
/** Obeys the fields it knows; says hello otherwise. */
const knows = (...fields: readonly string[]): Answer => (body, r, n) => {
  const has = (f: string): boolean => fields.includes(f) && f in body;
  return says(has("grammar") || has("structured_outputs") ? "ZQ7" : has("response_format") ? '{ "word": "ZQ7" }' : "Hello! ZQ7 and so on.")(body, r, n);
};

describe("the canary", () => {
  it("tells which constraint is obeyed and which is ignored", async () => {
    assert.deepEqual(await seen("llama-server", knows("grammar", "response_format")), ["own grammar obeyed", "structured_outputs ignored", "json_schema obeyed"]);
    assert.deepEqual(await seen("vllm", knows("structured_outputs")), ["own structured_outputs obeyed", "grammar ignored", "json_schema ignored"]);
  });
  for (const kind of SERVER_KINDS) {
    it(`is not obeyed by a ${kind} that ignores everything`, async () => {
      const found = await seen(kind, knows());
      assert.deepEqual([found.length, found[0], found.some((f) => f.endsWith("obeyed"))], [3, `own ${KINDS[kind].constraint} ignored`, false]);
    });
  }
  it("that is refused or cut off is not obeyed", async () => {
    assert.deepEqual(await seen("llama-server", (_, r) => { r.writeHead(400, { "content-type": "application/json" }); r.end('{"error":{"message":"no"}}'); }), ["own grammar refused", "structured_outputs refused", "json_schema refused"]);
    assert.deepEqual((await seen("llama-server", says("ZQ7", "length")))[0], "own grammar ignored");
  });
});
