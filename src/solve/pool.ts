/**
 * Workers that run one strategy each and are killed when they outrun their own running time. Time in the queue is counted
 * apart: a task is handed to a thread only when one is free, so a hanging neighbour costs it patience, never its answer.
 */
import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import { CertaError } from "../errors.js";
import { MAX_QUEUED_TASKS, QUEUE_WAIT_MS, STRATEGY_RUN_MS, WORKER_HEAP_MB } from "../limits.js";
import type { Json } from "../certify/kernel/decode.js";

export interface StrategyTask {
  readonly operation: string;
  readonly strategy: string;
  /** The formal plan, as the operation's shape encodes it. */
  readonly plan: Json;
}
export interface StrategyResult {
  readonly candidates: readonly Json[];
  readonly error?: string;
}
export interface PoolResult<R> {
  /** null when the task was killed or its worker died; `error` says which. */
  readonly value: R | null;
  readonly error: "timeout" | "aborted" | "crashed" | null;
  readonly detail?: string;
  readonly queuedMs: number;
  readonly ranMs: number;
}

export interface PoolOptions {
  /** The worker file. */
  readonly filename?: string;
  readonly threads?: number;
  readonly runMs?: number;
}

export interface Pool<T, R> {
  /** Rejects only with CertaError("overloaded"); whatever happens to a worker is a value. */
  run(task: T, signal?: AbortSignal): Promise<PoolResult<R>>;
  stats(): { readonly running: number; readonly queued: number; readonly killed: number };
  close(): Promise<void>;
}

interface Waiting {
  readonly start: () => void;
  readonly giveUp: (e: CertaError) => void;
  readonly timer: NodeJS.Timeout;
}

const overloaded = (): CertaError => new CertaError("overloaded", { zh: "服务繁忙,请稍后再试", en: "the service is busy; try again later" });

export function createPool<T = StrategyTask, R = StrategyResult>(options: PoolOptions = {}): Pool<T, R> {
  const threads = options.threads ?? Math.max(1, Math.min(2, availableParallelism()));
  const runMs = options.runMs ?? STRATEGY_RUN_MS;
  const waiting: Waiting[] = [];
  // One piscina of one thread per slot: killing a hung thread then cannot touch a neighbour's task.
  const slots: (Piscina | null)[] = new Array<Piscina | null>(threads).fill(null);
  const free: number[] = slots.map((_, i) => i);
  let killed = 0;
  let closed = false;

  const threadOf = (slot: number): Piscina => (slots[slot] ??= new Piscina({
    filename: options.filename ?? new URL("./worker.js", import.meta.url).href,
    minThreads: 0, maxThreads: 1, concurrentTasksPerWorker: 1, idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB, maxYoungGenerationSizeMb: 32, stackSizeMb: 8 },
  }));

  async function execute(slot: number, task: T, signal: AbortSignal | undefined, queuedMs: number): Promise<PoolResult<R>> {
    const began = performance.now();
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), runMs);
    const onAbort = (): void => deadline.abort();
    signal?.addEventListener("abort", onAbort, { once: true });
    try {
      const value = (await threadOf(slot).run(task, { signal: deadline.signal })) as R;
      return { value, error: null, queuedMs, ranMs: performance.now() - began };
    } catch (e) {
      killed += 1;
      const error = signal?.aborted === true ? "aborted" : deadline.signal.aborted ? "timeout" : "crashed";
      // A thread that was killed or died takes its piscina with it; the slot starts afresh at its next task.
      const old = slots[slot];
      slots[slot] = null;
      void old?.destroy().catch(() => undefined);
      return { value: null, error, detail: e instanceof Error ? e.message.slice(0, 300) : "unknown", queuedMs, ranMs: performance.now() - began };
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      if (!closed) { free.push(slot); waiting.shift()?.start(); }
    }
  }

  return {
    async run(task, signal) {
      if (closed || waiting.length >= MAX_QUEUED_TASKS) throw overloaded();
      const asked = performance.now();
      if (free.length === 0) {
        await new Promise<void>((resolve, reject) => {
          const entry: Waiting = {
            start: () => { clearTimeout(entry.timer); resolve(); },
            giveUp: (e) => { clearTimeout(entry.timer); reject(e); },
            timer: setTimeout(() => { const i = waiting.indexOf(entry); if (i >= 0) waiting.splice(i, 1); reject(overloaded()); }, QUEUE_WAIT_MS),
          };
          waiting.push(entry);
        });
      }
      const slot = free.shift();
      const queuedMs = performance.now() - asked;
      if (signal?.aborted === true) {
        if (slot !== undefined) { free.push(slot); waiting.shift()?.start(); }
        return { value: null, error: "aborted", queuedMs, ranMs: 0 };
      }
      if (slot === undefined) throw overloaded();
      return execute(slot, task, signal, queuedMs);
    },
    stats: () => ({ running: threads - free.length, queued: waiting.length, killed }),
    async close() {
      closed = true;
      for (const w of waiting.splice(0)) w.giveUp(overloaded());
      await Promise.all(slots.map((p) => p?.destroy().catch(() => undefined)));
    },
  };
}
