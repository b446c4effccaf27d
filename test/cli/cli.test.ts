/** The command line as a user types it: real processes. Golden output in fixtures/cli; UPDATE_GOLDEN=1 rewrites it. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../src/cli.js", import.meta.url));
const golden = (name: string): string => fileURLToPath(new URL(`../../../fixtures/cli/${name}`, import.meta.url));

interface Run { readonly code: number | null; readonly out: string; readonly err: string }
function run(args: readonly string[], input = "", options: readonly string[] = []): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...options, cli, ...args], { env: { ...process.env, LANG: "en_US.UTF-8" } });
    let [out, err] = ["", ""];
    child.stdout.on("data", (d: Buffer) => { out += d.toString(); });
    child.stderr.on("data", (d: Buffer) => { err += d.toString(); });
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}
function matchesGolden(name: string, text: string): void {
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(golden(name), text);
  assert.equal(text, readFileSync(golden(name), "utf8"), `fixtures/cli/${name}; UPDATE_GOLDEN=1 rewrites it`);
}

describe("certa solve", () => {
  it("pretty, in Chinese", async () => {
    const r = await run(["solve", "求函数 f(x) = x^3 - 3x^2 + 2 的极值点"]);
    assert.equal(r.code, 0);
    matchesGolden("solve-zh.txt", r.out);
  });
  it("pretty, in English", async () => { matchesGolden("solve-en.txt", (await run(["solve", "Find all local maxima and minima of f(x) = x + 1/x"])).out); });
  it("a problem it declines", async () => {
    const r = await run(["solve", "Prove that there are infinitely many primes"]);
    assert.equal(r.code, 0);
    matchesGolden("solve-declined.txt", r.out);
  });
  it("an error points at the character", async () => {
    const r = await run(["solve", "Find the derivative of 3*+*x"]);
    assert.equal(r.code, 1);
    matchesGolden("solve-error.txt", r.err);
  });
  it("reads standard input, and the language can be chosen", async () => {
    const r = await run(["solve", "-", "--lang", "zh", "--json"], "Solve 3x + 5 = 17\n");
    const o = JSON.parse(r.out) as { status: string; language: string; answer: { plain: string } };
    assert.deepEqual([o.status, o.language, o.answer.plain], ["verified", "zh", "x = 4"]);
  });
  it("saves a certificate; recheck proves it again without engines, and refuses it when tampered", async () => {
    const dir = mkdtempSync(join(tmpdir(), "certa-"));
    const path = join(dir, "c.json");
    assert.equal((await run(["solve", "Find the extrema of ln(x)/x", "--save", path])).code, 0);
    const blocked = ["nerdamer", "mathjs", "hono"].join("|");
    const guard = `data:text/javascript,import{register}from"node:module";register("data:text/javascript,"+encodeURIComponent('export async function resolve(s,c,n){if(/^(${blocked})/.test(s))throw new Error("engine loaded: "+s);return n(s,c)}'));`;
    const r = await run(["recheck", path], "", ["--import", guard]);
    assert.equal(r.code, 0, r.err);
    assert.match(r.out, /claims of extrema proved again/);
    const forged = readFileSync(path, "utf8").replaceAll('"max"', '"min"');
    writeFileSync(path, forged);
    const bad = await run(["recheck", path, "--json"]);
    assert.deepEqual([bad.code, (JSON.parse(bad.out) as { valid: boolean }).valid], [1, false]);
  });
  it("an unwritable certificate path costs the exit code, not the answer", async () => {
    const r = await run(["solve", "1+1", "--save", "/nonexistent/dir/c.json"]);
    assert.equal(r.code, 1);
    assert.match(r.out, /2/);
    assert.match(r.err, /cannot write/);
  });
});

describe("certa solve --ndjson", () => {
  it("one line out for each line in, in order, also on failure", async () => {
    const lines = ['{"id":1,"question":"x^2 = 4"}', "", "not json", '{"id":2,"question":""}', '{"id":"три","plan":{"steps":[{"id":"a","op":"derivative","expr":"x^2"}]}}\r', "[1,2]", '{"id":3}', '{"id":4,"question":"求 y=x^2+*1 的导数"}', '{"id":5,"question":"三个苹果"}'];
    const r = await run(["solve", "--ndjson"], lines.join("\n"));
    assert.equal(r.code, 0);
    const out = r.out.trimEnd().split("\n").map((l) => { const { ms: _, ...rest } = JSON.parse(l) as { ms: number }; return JSON.stringify(rest); });
    assert.equal(out.length, lines.length);
    matchesGolden("ndjson.txt", `${out.join("\n")}\n`);
  });
  it("a line above the limit is an error line and does not end the run", async () => {
    const r = await run(["solve", "--ndjson"], `{"id":1,"question":"${"x".repeat(1_100_000)}"}\n{"id":2,"question":"1+1"}\n`);
    const out = r.out.trimEnd().split("\n").map((l) => JSON.parse(l) as { id: unknown; status: string });
    assert.deepEqual(out.map((o) => [o.id, o.status]), [[null, "error"], [2, "verified"]]);
  });
  it("certificates on request", async () => {
    const r = await run(["solve", "--ndjson", "--certificates"], '{"id":1,"question":"2^5"}');
    assert.equal((JSON.parse(r.out) as { certificate: { format: string } }).certificate.format, "certa-certificate");
  });
  it("a closed pipe ends it quietly", async () => {
    const child = spawn(process.execPath, [cli, "solve", "--ndjson"]);
    let err = "";
    child.stderr.on("data", (d: Buffer) => { err += d.toString(); });
    child.stdin.on("error", () => undefined);
    child.stdout.destroy();
    child.stdin.write('{"id":1,"question":"1+1"}\n'.repeat(20));
    child.stdin.end();
    await new Promise((resolve) => child.on("close", resolve));
    assert.equal(err, "");
  });
});

describe("usage", () => {
  const rows: readonly (readonly [readonly string[], number])[] = [[[], 2], [["nonsense"], 2], [["solve"], 2], [["solve", "a", "b"], 2], [["solve", "1+1", "--lang", "fr"], 2], [["recheck"], 2], [["serve", "--ndjson"], 2], [["solve", "--what"], 2], [["--help"], 0], [["--version"], 0], [["operations"], 0], [["operations", "--json"], 0], [["recheck", "/nonexistent"], 1]];
  for (const [args, code] of rows) it(`certa ${args.join(" ")} → ${code}`, async () => assert.equal((await run(args)).code, code));
});

describe("certa serve", () => {
  it("checks itself, answers, and stops on SIGTERM", async () => {
    const child = spawn(process.execPath, [cli, "serve", "--self-check", "--port", "0"]);
    let out = "";
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.on("data", (d: Buffer) => { out += d.toString(); const m = /listening on (http:\S+)/.exec(out); if (m?.[1] !== undefined) resolve(m[1]); });
      child.on("close", () => reject(new Error(`ended early: ${out}`)));
    });
    assert.match(out, /极大值点 \(0, 2\).*\n.*已核验/);
    assert.match(out, /local minimum at \(1, 2\)\n.*verified \(exact\): 16 claims proved/);
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
    const second = await run(["serve", "--port", new URL(url).port]);
    assert.equal(second.code, 1);
    assert.match(second.err, /is in use/);
    child.kill("SIGTERM");
    assert.equal(await new Promise((resolve) => child.on("close", resolve)), 0);
  });
  it("a bad setting is named", async () => {
    const r = await run(["serve", "--port", "99999"]);
    assert.equal(r.code, 1);
    assert.match(r.err, /CERTA_PORT/);
  });
});
