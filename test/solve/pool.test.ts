/** Workers that hang, crash or run out of memory cost their own task and nobody else's. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { CertaError } from "../../src/errors.js";
import { createPool } from "../../src/solve/pool.js";

const filename = new URL("./hostile-worker.js", import.meta.url).href;
type Task = { kind: "ok" | "hang" | "throw" | "exit" | "memory"; n: number };

describe("pool", () => {
  it("kills ten hanging tasks of two hundred and answers the other 190", async () => {
    const pool = createPool<Task, number>({ filename, threads: 2, runMs: 150 });
    const tasks = Array.from({ length: 200 }, (_, n): Task => ({ kind: n % 20 === 7 ? "hang" : "ok", n }));
    const results = await Promise.all(tasks.map((t) => pool.run(t)));
    await pool.close();
    assert.equal(results.filter((r) => r.error === "timeout").length, 10);
    results.forEach((r, n) => { if (n % 20 !== 7) assert.deepEqual([r.value, r.error], [n * 2, null]); });
    assert.ok(results.some((r) => r.queuedMs > 150), "some innocent task waited longer than the running time allows, and lived");
  });

  it("survives exceptions, exits and exhausted memory", async () => {
    const pool = createPool<Task, number>({ filename, threads: 1, runMs: 20_000 });
    const kinds = ["throw", "ok", "exit", "ok", "memory", "ok"] as const;
    const results = await Promise.all(kinds.map((kind, n) => pool.run({ kind, n })));
    await pool.close();
    assert.deepEqual(results.map((r) => r.error), ["crashed", null, "crashed", null, "crashed", null]);
    assert.deepEqual([1, 3, 5].map((i) => results[i]?.value), [2, 6, 10]);
  });

  it("aborts a running task when the caller goes away", async () => {
    const pool = createPool<Task, number>({ filename, threads: 1, runMs: 20_000 });
    const gone = new AbortController();
    const running = pool.run({ kind: "hang", n: 1 }, gone.signal);
    const next = pool.run({ kind: "ok", n: 4 });
    setTimeout(() => gone.abort(), 50);
    assert.equal((await running).error, "aborted");
    assert.equal((await next).value, 8);
    await pool.close();
  });

  it("refuses after it is closed, in both languages", async () => {
    const pool = createPool<Task, number>({ filename, threads: 1 });
    await pool.close();
    await assert.rejects(pool.run({ kind: "ok", n: 1 }), (e) => e instanceof CertaError && e.code === "overloaded" && e.text.zh !== e.text.en);
  });
});
