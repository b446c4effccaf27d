import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";
import { CertaError } from "../../src/errors.js";
import { MAX_QUEUED_TASKS } from "../../src/limits.js";
import { type Pool, type PoolOptions, createPool } from "../../src/solve/pool.js";
import type { Behaviour } from "./misbehaving-worker.js";

type Answer = { readonly value: number; readonly pid?: number };
const filename = new URL("./misbehaving-worker.js", import.meta.url).href;
const poolFile = new URL("../../src/solve/pool.js", import.meta.url).href;

async function withPool(options: PoolOptions, body: (pool: Pool<Behaviour, Answer>) => Promise<void>): Promise<void> {
  const pool = createPool<Behaviour, Answer>({ filename, threads: 2, ...options });
  try {
    await body(pool);
  } finally {
    await pool.close();
  }
}

test("ten hanging tasks of two hundred cost no other its answer", async () => {
  await withPool({ runMs: 800 }, async (pool) => {
    const hangs = (i: number): boolean => i % 20 === 7;
    const results = await Promise.all(Array.from({ length: 200 }, (_, value) => pool.run({ kind: hangs(value) ? "hang" : "echo", value })));
    for (const [i, r] of results.entries()) {
      if (hangs(i)) assert.deepEqual([r.value, r.error], [null, "timeout"], `task ${i}`);
      else assert.deepEqual([r.value?.value, r.error], [i, null], `task ${i}`);
    }
    assert.deepEqual(pool.stats(), { running: 0, queued: 0, killed: 10, crashed: 0 });
  });
});

for (const kind of ["grow-array", "grow-map"] as const) {
  test(`a task that runs out of memory (${kind}) costs only itself`, async () => {
    await withPool({ runMs: 60_000 }, async (pool) => {
      const [greedy, ...others] = await Promise.all([pool.run({ kind }), ...Array.from({ length: 20 }, (_, value) => pool.run({ kind: "echo", value }))]);
      assert.equal(greedy?.error, "crashed");
      assert.match(greedy?.detail ?? "", /out of memory/);
      assert.deepEqual(others.map((r) => r?.value?.value), Array.from({ length: 20 }, (_, i) => i));
      assert.equal(pool.stats().crashed, 1);
      assert.equal((await pool.run({ kind: "echo", value: 5 })).value?.value, 5);
    });
  });
}

test("a worker that exits, throws, answers with no JSON or recurses too deep is a value, and the next task is served", async () => {
  await withPool({ threads: 1 }, async (pool) => {
    const exit = await pool.run({ kind: "exit", value: 3 });
    assert.equal(exit.error, "crashed");
    assert.match(exit.detail ?? "", /code 3/);
    const before = await pool.run({ kind: "echo" });
    for (const [kind, why] of [["throw", /no luck with 9/], ["not-json", /BigInt/], ["recurse", /call stack/]] as const) {
      const r = await pool.run({ kind, value: kind === "recurse" ? 1e9 : 9 });
      assert.equal(r.error, "crashed", kind);
      assert.match(r.detail ?? "", why);
    }
    // A throw costs no process.
    assert.equal((await pool.run({ kind: "echo" })).value?.pid, before.value?.pid);
    assert.equal((await pool.run({ kind: "recurse", value: 20_000 })).value?.value, 20_000);
    const unsendable = await pool.run({ kind: "echo", value: 1n as unknown as number });
    assert.equal(unsendable.error, "crashed");
    assert.equal((await pool.run({ kind: "echo" })).value?.pid, before.value?.pid);
  });
});

test("a worker that dies between two tasks is replaced", async () => {
  await withPool({ threads: 1 }, async (pool) => {
    assert.equal((await pool.run({ kind: "late-throw", value: 1 })).value?.value, 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal((await pool.run({ kind: "echo", value: 2 })).value?.value, 2);
  });
});

test("a regular expression that backtracks for ever is stopped", async () => {
  await withPool({ runMs: 200, threads: 1 }, async (pool) => {
    assert.equal((await pool.run({ kind: "regex" })).error, "timeout");
    assert.equal((await pool.run({ kind: "echo", value: 2 })).value?.value, 2);
  });
});

test("the deadline counts neither the queue nor the start of a process", async () => {
  await withPool({ runMs: 800, threads: 1 }, async (pool) => {
    // Together they take several times the deadline; each one alone does not.
    const results = await Promise.all(Array.from({ length: 6 }, () => pool.run({ kind: "sleep", value: 150 })));
    assert.deepEqual(results.map((r) => r.error), Array.from({ length: 6 }, () => null));
    const last = results[5];
    assert.ok(last !== undefined && last.queuedMs > 5 * 140 && last.ranMs < last.queuedMs);
  });
});

test("aborted before, in the queue and while running", async () => {
  await withPool({ runMs: 30_000, threads: 1 }, async (pool) => {
    assert.equal((await pool.run({ kind: "echo" }, AbortSignal.abort())).error, "aborted");
    const running = new AbortController();
    const queued = new AbortController();
    const first = pool.run({ kind: "hang" }, running.signal);
    const second = pool.run({ kind: "echo", value: 2 }, queued.signal);
    const third = pool.run({ kind: "echo", value: 3 });
    assert.deepEqual(pool.stats(), { running: 1, queued: 2, killed: 0, crashed: 0 });
    queued.abort();
    assert.equal((await second).error, "aborted");
    assert.equal(pool.stats().queued, 1);
    running.abort();
    assert.equal((await first).error, "aborted");
    assert.equal((await third).value?.value, 3);
  });
});

test("a newcomer does not take the seat of the one who waits", async () => {
  await withPool({ threads: 1 }, async (pool) => {
    const order: number[] = [];
    const note = (n: number) => (): void => { order.push(n); };
    const first = pool.run({ kind: "echo" }).then(async () => { await pool.run({ kind: "echo" }).then(note(3)); });
    const second = pool.run({ kind: "echo" }).then(note(2));
    await Promise.all([first, second]);
    assert.deepEqual(order, [2, 3]);
  });
});

const isOverloaded = (e: unknown): boolean => e instanceof CertaError && e.code === "overloaded" && e.retryable && e.text.zh !== "";

test("a full queue and too long a wait are overload, told in both languages; a closed pool takes nothing", async () => {
  const pool = createPool<Behaviour, Answer>({ filename, threads: 1, runMs: 30_000 });
  const running = pool.run({ kind: "hang" });
  const waiting = Array.from({ length: MAX_QUEUED_TASKS }, (_, value) => pool.run({ kind: "echo", value }));
  await assert.rejects(pool.run({ kind: "echo" }), isOverloaded);
  const refused = Promise.all(waiting.map((w) => assert.rejects(w, isOverloaded)));
  await pool.close();
  await refused;
  assert.equal((await running).error, "aborted");
  await assert.rejects(pool.run({ kind: "echo" }), isOverloaded);

  await withPool({ threads: 1, runMs: 30_000, queueMs: 100 }, async (short) => {
    const stop = new AbortController();
    const hanging = short.run({ kind: "hang" }, stop.signal);
    await assert.rejects(short.run({ kind: "echo" }), isOverloaded);
    stop.abort();
    await hanging;
    assert.equal((await short.run({ kind: "echo", value: 4 })).value?.value, 4);
  });
});

test("a worker file that cannot be loaded is a crash with its reason", async () => {
  await withPool({ filename: new URL("./there-is-no-such-file.js", import.meta.url).href }, async (pool) => {
    const r = await pool.run({ kind: "echo" });
    assert.equal(r.error, "crashed");
    assert.match(r.detail ?? "", /there-is-no-such-file|code 1/);
  });
});

const script = (body: string): readonly string[] => ["--input-type=module", "-e", `
  import { createPool } from ${JSON.stringify(poolFile)};
  const pool = createPool({ filename: ${JSON.stringify(filename)}, runMs: 60000, threads: 1 });
  ${body}`];

test("a program that never closes its pool ends by itself, and workers write nothing into its output", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [...script(`
    const r = await pool.run({ kind: "print", value: 7 });
    console.log(JSON.stringify(r.value));`)], { timeout: 30_000 });
  assert.equal(stdout, '{"value":7}\n');
});

const isAlive = (pid: number): boolean => {
  try { return process.kill(pid, 0); } catch (e) { if ((e as NodeJS.ErrnoException).code === "ESRCH") return false; throw e; }
};

test("a hanging worker does not outlive a parent that is killed", async () => {
  const parent = spawn(process.execPath, [...script(`
    const { value } = await pool.run({ kind: "echo" });
    void pool.run({ kind: "hang" });
    console.log(value.pid);`)], { stdio: ["ignore", "pipe", "inherit"] });
  const pid = await new Promise<number>((resolve) => parent.stdout.once("data", (text: Buffer) => resolve(Number(text.toString()))));
  assert.ok(isAlive(pid));
  parent.kill("SIGKILL");
  for (let i = 0; i < 100 && isAlive(pid); i += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  assert.ok(!isAlive(pid), `worker ${pid} goes on without its parent`);
});
