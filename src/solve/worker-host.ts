/**
 * The program of a worker process: loads the worker file named in its arguments (default export: task → result, may be
 * async) and answers one task after another over the process channel. It ends with its parent, whatever it is doing.
 */
import { Worker } from "node:worker_threads";
import type { Reply, Request } from "./worker-process.js";

/** Milliseconds between two looks at whether the parent still lives. */
const PARENT_CHECK_MS = 1_000;

// The parent keeps the deadlines. When it is killed, nobody would stop a task that never returns, and such a task blocks
// this thread, so that "disconnect" is not seen: a second thread watches for the change of parent.
new Worker(
  `setInterval(() => { if (process.ppid !== ${process.ppid}) process.kill(process.pid, "SIGKILL"); }, ${PARENT_CHECK_MS});`,
  { eval: true, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 } },
).unref();

// Ctrl-C reaches the whole process group: only the parent decides, so that it can let running tasks end.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => undefined);
process.on("disconnect", () => process.exit(0));

const reply = (r: Reply): void => { process.send?.(r); };

const file = process.argv[2];
if (file === undefined) throw new Error("the worker file is missing");
const { default: work } = (await import(file)) as { default: (task: unknown) => unknown };

process.on("message", (message) => {
  void answer((message as Request).task);
});
reply({ kind: "ready" });

async function answer(task: unknown): Promise<void> {
  try {
    reply({ kind: "value", value: await work(task) });
  } catch (e) {
    reply({ kind: "failed", why: e instanceof Error ? e.message.slice(0, 300) : "unknown" });
  }
}
