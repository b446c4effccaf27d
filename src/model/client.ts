/**
 * All model servers as one: the least loaded that is well, at most so many at once on each (so that the server can batch and
 * nobody starves), first come first served, one more try elsewhere when a failure may pass.
 */
import type { ModelConfig } from "../config.js";
import { MAX_QUEUED_MODEL_CALLS, MODEL_QUEUE_MS, MODEL_RETRY_MS } from "../limits.js";
import { Embedded, type EmbeddedOptions } from "./embedded.js";
import { Endpoint, type EndpointOptions } from "./endpoint.js";
import type { Completion, Engine, Generation } from "./engine.js";
import { ModelError, isPassing } from "./fault.js";

export interface ModelOptions {
  readonly endpoints: readonly (EndpointOptions | EmbeddedOptions)[];
  /** Generations at once on each of them. */
  readonly slots: number;
}

/** Counters since the start; the service exposes them. */
export interface ModelMetrics { calls: number; failures: number; retries: number; promptTokens: number; cachedTokens: number; completionTokens: number; milliseconds: number }

interface Waiting { readonly take: (e: Engine) => void; readonly give: (why: ModelError) => void; readonly not: Engine | null }

export class ModelClient {
  readonly endpoints: readonly Engine[];
  readonly metrics: ModelMetrics = { calls: 0, failures: 0, retries: 0, promptTokens: 0, cachedTokens: 0, completionTokens: 0, milliseconds: 0 };
  private readonly slots: number;
  private readonly queue: Waiting[] = [];

  constructor(options: ModelOptions) {
    this.endpoints = options.endpoints.map((o) => ("file" in o ? new Embedded(o) : new Endpoint(o)));
    this.slots = options.slots;
  }

  get waiting(): number { return this.queue.length; }
  get running(): number { return this.endpoints.reduce((n, e) => n + e.running, 0); }

  async warm(): Promise<void> { for (const e of this.endpoints) await e.warm?.(); }
  async close(): Promise<void> { for (const e of this.endpoints) await e.close(); }

  /** Throws ModelError. */
  async generate(g: Generation, signal: AbortSignal = new AbortController().signal): Promise<Completion> {
    this.metrics.calls += 1;
    let last: Engine | null = null;
    for (let attempt = 0; ; attempt += 1) {
      const endpoint = await this.seat(signal, attempt === 0 ? null : last);
      last = endpoint;
      // Nothing of a first try may be shown twice.
      let shown = false;
      const { onText } = g;
      try {
        const done = await endpoint.generate(onText === undefined ? g : { ...g, onText: (piece) => { shown = true; onText(piece); } }, signal);
        this.count(done);
        return done;
      } catch (e) {
        const fault = e instanceof ModelError ? e : new ModelError("failed", "unknown", e);
        if (attempt > 0 || shown || !isPassing(fault.fault)) { this.metrics.failures += 1; throw fault; }
        this.metrics.retries += 1;
      } finally {
        endpoint.running -= 1;
        this.next();
      }
      await new Promise((resolve) => setTimeout(resolve, MODEL_RETRY_MS * (0.5 + Math.random())));
    }
  }

  private count(done: Completion): void {
    this.metrics.promptTokens += done.promptTokens;
    this.metrics.cachedTokens += done.cachedTokens;
    this.metrics.completionTokens += done.completionTokens;
    this.metrics.milliseconds += done.ms;
  }

  /** The least loaded endpoint with a free slot that is well; another than `not` if there is one. */
  private free(not: Engine | null): Engine | null {
    const able = this.endpoints.filter((e) => e.running < this.slots && e.isOpen);
    const others = able.filter((e) => e !== not);
    return [...(others.length > 0 ? others : able)].sort((a, b) => a.running - b.running)[0] ?? null;
  }

  private seat(signal: AbortSignal, not: Engine | null): Promise<Engine> {
    if (signal.aborted) return Promise.reject(new ModelError("aborted", "the caller went away"));
    if (this.endpoints.every((e) => !e.isOpen)) return Promise.reject(new ModelError("unreachable", "no model endpoint is well; it is tried again in a while"));
    const now = this.queue.length === 0 ? this.free(not) : null;
    if (now !== null) { now.running += 1; return Promise.resolve(now); }
    if (this.queue.length >= MAX_QUEUED_MODEL_CALLS) return Promise.reject(new ModelError("busy", "too many problems wait for the model"));
    return new Promise((resolve, reject) => {
      const entry: Waiting = { not, take: (e) => { done(); resolve(e); }, give: (why) => { done(); reject(why); } };
      const leave = (why: ModelError): void => { const i = this.queue.indexOf(entry); if (i >= 0) this.queue.splice(i, 1); entry.give(why); };
      const onAbort = (): void => leave(new ModelError("aborted", "the caller went away"));
      const timer = setTimeout(() => leave(new ModelError("busy", "waited too long for the model")), MODEL_QUEUE_MS);
      const done = (): void => { clearTimeout(timer); signal.removeEventListener("abort", onAbort); };
      signal.addEventListener("abort", onAbort, { once: true });
      this.queue.push(entry);
    });
  }

  private next(): void {
    // When every endpoint is ill, those who wait are told at once.
    if (this.endpoints.every((e) => !e.isOpen)) for (const w of this.queue.splice(0)) w.give(new ModelError("unreachable", "no model endpoint is well"));
    for (;;) {
      const [first] = this.queue;
      const endpoint = first === undefined ? null : this.free(first.not);
      if (first === undefined || endpoint === null) return;
      this.queue.shift();
      endpoint.running += 1;
      first.take(endpoint);
    }
  }
}

/** As the settings say: a model file in this process, or servers. */
export const clientFor = (m: ModelConfig): ModelClient => new ModelClient({
  endpoints: m.embedded === undefined ? m.urls.map((url) => ({ url, model: m.name, key: m.key, kind: m.server })) : [{ ...m.embedded, slots: m.slots }], slots: m.slots,
});
