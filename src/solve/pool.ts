/**
 * Workers that run one strategy each and are killed when they outrun their own running time. Time in the queue and the
 * start of a process are counted apart: a task is handed over only when a worker is free and has loaded its file, so a
 * hanging neighbour costs it patience, never its answer.
 */
import { availableParallelism } from "node:os";
import { CertaError } from "../errors.js";
import { MAX_QUEUED_TASKS, QUEUE_WAIT_MS, STRATEGY_RUN_MS, WORKER_START_MS } from "../limits.js";
import type { Json } from "../certify/kernel/decode.js";
import type { Hint } from "./external/index.js";
import { type Ending, WorkerProcess } from "./worker-process.js";

export interface StrategyTask {
  readonly operation: string;
  readonly strategy: string;
  /** The formal plan, as the operation's shape encodes it. */
  readonly plan: Json;
  /** What external systems answered, for strategies of tier 3. */
  readonly hints?: readonly Hint[];
}
export interface StrategyResult {
  readonly candidates: readonly Json[];
  readonly error?: string;
}
export interface PoolResult<R> {
  /** null when there is no result; crashed: the worker file threw or its process died, `detail` says which. */
  readonly value: R | null;
  readonly error: "timeout" | "aborted" | "crashed" | null;
  readonly detail?: string;
  /** Milliseconds until the task was handed to a worker: the queue, and the start of a process. */
  readonly queuedMs: number;
  readonly ranMs: number;
}

export interface PoolOptions {
  /** File URL of the worker file: its default export takes a task and returns the result, as JSON values. */
  readonly filename?: string;
  /** Worker processes; the first starts with the first task. */
  readonly threads?: number;
  readonly runMs?: number;
  readonly queueMs?: number;
}

export interface PoolStats {
  readonly running: number;
  readonly queued: number;
  /** Workers killed at the deadline or because nobody waited any more. */
  readonly killed: number;
  /** Worker processes that died by themselves: out of memory, mostly. */
  readonly crashed: number;
}

export interface Pool<T, R> {
  /** Rejects only with CertaError("overloaded"); whatever happens to a worker is a value. */
  run(task: T, signal?: AbortSignal): Promise<PoolResult<R>>;
  stats(): PoolStats;
  /** Starts the first process now, for a task that is sure to come: it loads its files meanwhile. */
  warm(): void;
  /** Stops everything; resolves when every process is gone. Running tasks end as "aborted", waiting ones are refused. */
  close(): Promise<void>;
}

const overloaded = (): CertaError => new CertaError("overloaded", { zh: "服务繁忙,请稍后再试", en: "the service is busy; try again later" });

/** A place for one worker; the process comes with the first task and is replaced when it is gone. */
interface Seat<T, R> {
  worker: WorkerProcess<T, R> | null;
}

export function createPool<T = StrategyTask, R = StrategyResult>(options: PoolOptions = {}): Pool<T, R> {
  return new ProcessPool<T, R>(options);
}

class ProcessPool<T, R> implements Pool<T, R> {
  private readonly filename: string;
  private readonly runMs: number;
  private readonly queueMs: number;
  private readonly seats: readonly Seat<T, R>[];
  /** The seat used last is used first, so that a second process starts only when two tasks overlap. */
  private readonly idle: Seat<T, R>[];
  private readonly waiting: ((seat: Seat<T, R> | null) => void)[] = [];
  private readonly leaving = new Set<Promise<void>>();
  private killed = 0;
  private crashed = 0;
  private closed = false;

  constructor(options: PoolOptions) {
    this.filename = options.filename ?? new URL("./worker.js", import.meta.url).href;
    this.runMs = options.runMs ?? STRATEGY_RUN_MS;
    this.queueMs = options.queueMs ?? QUEUE_WAIT_MS;
    this.seats = Array.from({ length: options.threads ?? Math.min(2, availableParallelism()) }, () => ({ worker: null }));
    this.idle = [...this.seats];
  }

  async run(task: T, signal?: AbortSignal): Promise<PoolResult<R>> {
    const asked = performance.now();
    if (this.closed) throw overloaded();
    if (signal?.aborted === true) return { value: null, error: "aborted", queuedMs: 0, ranMs: 0 };
    const seat = this.idle.pop() ?? (await this.seatInTurn(signal));
    if (seat === null) return { value: null, error: "aborted", queuedMs: performance.now() - asked, ranMs: 0 };
    try {
      return await this.runAt(seat, task, asked, signal);
    } finally {
      // Handed over directly: a newcomer must not take the seat from the one who has waited longest.
      const next = this.waiting.shift();
      // A seat without a process goes to the back: the next task finds a warm one if there is one.
      if (next === undefined) { if (seat.worker === null) this.idle.unshift(seat); else this.idle.push(seat); }
      else next(seat);
    }
  }

  stats(): PoolStats {
    return { running: this.seats.length - this.idle.length, queued: this.waiting.length, killed: this.killed, crashed: this.crashed };
  }

  warm(): void {
    const seat = this.idle[this.idle.length - 1];
    if (seat !== undefined && !this.closed) seat.worker ??= new WorkerProcess<T, R>(this.filename);
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const refuse of this.waiting.splice(0)) refuse(null);
    for (const seat of this.seats) {
      seat.worker?.stop("closed");
      this.dismiss(seat);
    }
    await Promise.all(this.leaving);
  }

  /** null: the caller has gone. Rejects when the queue is full, the wait too long, the pool closed. */
  private seatInTurn(signal: AbortSignal | undefined): Promise<Seat<T, R> | null> {
    if (this.waiting.length >= MAX_QUEUED_TASKS) return Promise.reject(overloaded());
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", onAbort);
        const place = this.waiting.indexOf(entry);
        if (place >= 0) this.waiting.splice(place, 1);
      };
      const entry = (seat: Seat<T, R> | null): void => { leave(); if (seat === null) reject(overloaded()); else resolve(seat); };
      const onAbort = (): void => { leave(); resolve(null); };
      const timer = setTimeout(() => entry(null), this.queueMs);
      signal?.addEventListener("abort", onAbort, { once: true });
      this.waiting.push(entry);
    });
  }

  private async runAt(seat: Seat<T, R>, task: T, asked: number, signal: AbortSignal | undefined): Promise<PoolResult<R>> {
    // close() may have come between the handing over of the seat and now.
    if (this.closed || signal?.aborted === true) return { value: null, error: "aborted", queuedMs: performance.now() - asked, ranMs: 0 };
    if (seat.worker?.isUsable !== true) this.dismiss(seat);
    const worker = (seat.worker ??= new WorkerProcess<T, R>(this.filename));
    let late = false;
    const expire = (): void => { late = true; worker.stop("timeout"); };
    const onAbort = (): void => worker.stop("aborted");
    signal?.addEventListener("abort", onAbort, { once: true });
    const starting = setTimeout(expire, WORKER_START_MS);
    await worker.ready();
    clearTimeout(starting);
    const began = performance.now();
    const running = setTimeout(expire, this.runMs);
    const ending = await worker.run(task);
    clearTimeout(running);
    signal?.removeEventListener("abort", onAbort);
    if (!worker.isUsable) this.dismiss(seat);
    return this.resultOf(ending, late, { queuedMs: began - asked, ranMs: performance.now() - began });
  }

  private resultOf(ending: Ending<R>, late: boolean, times: { readonly queuedMs: number; readonly ranMs: number }): PoolResult<R> {
    if (ending.kind === "value") return { value: ending.value, error: null, ...times };
    if (ending.kind === "stopped") {
      this.killed += 1;
      return { value: null, error: late ? "timeout" : "aborted", ...times };
    }
    if (ending.kind === "died") this.crashed += 1;
    return { value: null, error: "crashed", detail: ending.why, ...times };
  }

  /** Forgets the seat's process, which has been killed or has died; close() waits until it is gone. */
  private dismiss(seat: Seat<T, R>): void {
    const worker = seat.worker;
    seat.worker = null;
    if (worker === null) return;
    const gone = worker.exited().then(() => { this.leaving.delete(gone); });
    this.leaving.add(gone);
  }
}
