/**
 * One model server: streaming chat completions through the openai client, a circuit breaker, and a count of what runs there.
 * Every call streams and sets max_tokens: closing a stream frees the server's slot, closing a plain request does not.
 */
import OpenAI, { APIConnectionError, APIError, APIUserAbortError } from "openai";
import { MODEL_BREAKER_MS, MODEL_BREAKER_FAILURES, MODEL_OUTPUT_CHARS } from "../limits.js";
import type { Completion, Engine, Generation } from "./engine.js";
import { ModelError } from "./fault.js";
import { KINDS, MECHANISMS, type Mechanism, type ServerKind, constraintFields, detectKind } from "./server-kind.js";

export interface EndpointOptions { readonly url: string; readonly model: string; readonly key: string; readonly kind: ServerKind | "auto" }

export class Endpoint implements Engine {
  readonly name: string;
  readonly model: string;
  running = 0;
  private readonly client: OpenAI;
  private readonly key: string;
  private readonly asked: ServerKind | "auto";
  private known: Promise<ServerKind> | null = null;
  private failures = 0;
  private closedUntil = 0;

  constructor(options: EndpointOptions) {
    this.name = options.url;
    this.model = options.model;
    this.key = options.key;
    this.asked = options.kind;
    // Retries are ours: a generation that is repeated blindly costs its whole time again.
    // A new connection for each call: llama-server closes a kept one without a word, and 4 of 100 calls met a closed one.
    this.client = new OpenAI({ baseURL: options.url, apiKey: options.key === "" ? "none" : options.key, maxRetries: 0, timeout: 10 * 60_000, defaultHeaders: { connection: "close" } });
  }

  /** False while the breaker is open: after several failures in a row nothing is sent for a while, then one probe. */
  get isOpen(): boolean { return performance.now() >= this.closedUntil; }

  /** The kind of server, asked once; asked again after a failure to find out. */
  kind(): Promise<ServerKind> {
    if (this.asked !== "auto") return Promise.resolve(this.asked);
    this.known ??= detectKind(this.name, this.key).then((k) => {
      if (k === null) { this.known = null; throw new ModelError("unreachable", `no model server answers at ${this.name}`); }
      return k;
    });
    return this.known;
  }

  async mechanisms(): Promise<readonly Mechanism[]> {
    const own = KINDS[await this.kind()].constraint;
    return [own, ...MECHANISMS.filter((m) => m !== own)];
  }

  close(): Promise<void> { return Promise.resolve(); }

  async generate(g: Generation, signal: AbortSignal): Promise<Completion> {
    const began = performance.now();
    const deadline = AbortSignal.timeout(g.milliseconds);
    const stop = AbortSignal.any([signal, deadline]);
    try {
      const done = await this.stream(g, stop, began);
      this.failures = 0;
      return done;
    } catch (e) {
      const fault = faultOf(e, signal, deadline);
      if (fault.fault !== "aborted" && fault.fault !== "refused" && fault.fault !== "too long") this.failed();
      throw fault;
    }
  }

  private failed(): void {
    this.failures += 1;
    if (this.failures >= MODEL_BREAKER_FAILURES) this.closedUntil = performance.now() + MODEL_BREAKER_MS;
  }

  private async stream(g: Generation, stop: AbortSignal, began: number): Promise<Completion> {
    const kind = await this.kind();
    const body = {
      model: this.model, messages: [...g.messages], stream: true as const, stream_options: { include_usage: true },
      max_tokens: g.maxTokens, temperature: g.temperature, seed: g.seed, ...KINDS[kind].extras,
      ...(g.constraint === null ? {} : constraintFields(g.mechanism ?? KINDS[kind].constraint, g.constraint)),
    };
    const stream = await this.client.chat.completions.create(body, { signal: stop });
    let [text, finish, firstTextMs] = ["", "stop" as "stop" | "length", 0];
    let usage: { prompt_tokens?: number; completion_tokens?: number; prompt_tokens_details?: { cached_tokens?: number | undefined } | null | undefined } | null | undefined;
    let [chunks, isWhole] = [0, false];
    for await (const chunk of stream) {
      chunks += 1;
      // Anything may come back from an address: the shape is looked at, not assumed.
      const choice = Array.isArray(chunk.choices) ? chunk.choices[0] : undefined;
      const piece = choice?.delta?.content;
      usage = chunk.usage ?? usage;
      if (typeof choice?.finish_reason === "string") isWhole = true;
      if (choice?.finish_reason === "length") finish = "length";
      if (typeof piece !== "string" || piece === "") continue;
      if (text === "") firstTextMs = performance.now() - began;
      text += piece;
      if (text.length > MODEL_OUTPUT_CHARS) { stream.controller.abort(); throw new ModelError("too long", `more than ${MODEL_OUTPUT_CHARS} characters`); }
      g.onText?.(piece);
    }
    // An aborted stream ends quietly.
    if (stop.aborted) throw stop.reason;
    if (chunks === 0) throw new ModelError("unreadable", "the answer is not a stream of chat completions");
    // Without a kept connection an end is an end to the HTTP client, also when the server died: the last chunk says which.
    if (!isWhole) throw new ModelError("unreachable", "the stream broke off before its end");
    return { text, finish, promptTokens: usage?.prompt_tokens ?? 0, cachedTokens: usage?.prompt_tokens_details?.cached_tokens ?? 0, completionTokens: usage?.completion_tokens ?? 0, firstTextMs, ms: performance.now() - began };
  }
}

function faultOf(e: unknown, caller: AbortSignal, deadline: AbortSignal): ModelError {
  if (e instanceof ModelError) return e;
  if (caller.aborted) return new ModelError("aborted", "the caller went away", e);
  if (deadline.aborted) return new ModelError("late", "the model did not finish in time", e);
  if (e instanceof APIUserAbortError) return new ModelError("aborted", "aborted", e);
  if (e instanceof APIConnectionError) return new ModelError("unreachable", e.message, e);
  if (e instanceof APIError) {
    const status = typeof e.status === "number" ? e.status : 0;
    const message = e.message.slice(0, 300);
    if (status === 429 || status === 503) return new ModelError("busy", message, e);
    if (status >= 400 && status < 500) return new ModelError("refused", message, e);
    return new ModelError("failed", message, e);
  }
  // A stream that breaks off, or that is no JSON.
  const message = e instanceof Error ? e.message.slice(0, 300) : "unknown";
  return new ModelError(e instanceof SyntaxError ? "unreadable" : "unreachable", message, e);
}
