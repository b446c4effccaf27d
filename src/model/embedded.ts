/**
 * A model file (GGUF) in this process, through the optional package node-llama-cpp: no server, CPU only. The same contract as
 * an endpoint: grammar, streaming, limits, cancellation. Each slot is a sequence of one context, so that generations that run
 * side by side are batched, and keeps its tokens, so that the fixed prefix of the prompt is computed once.
 */
import { open } from "node:fs/promises";
import type { ChatItem, ChatWrapper, Llama, LlamaChat, LlamaContextSequence, LlamaGrammar, LlamaModel } from "node-llama-cpp";
import { EMBEDDED_CONTEXT_TOKENS, EMBEDDED_GRAMMARS } from "../limits.js";
import type { Completion, Engine, Generation } from "./engine.js";
import { ModelError } from "./fault.js";
import type { Mechanism } from "./server-kind.js";

type Package = typeof import("node-llama-cpp");

export interface EmbeddedOptions {
  readonly file: string;
  /** Always set: the package's own choice took 42 s on two cores for a plan that takes 0.06 s with one (2026-11). */
  readonly threads: number;
  readonly slots: number;
  /** Where the package comes from; by default from beside this one. */
  readonly load?: () => Promise<Package>;
}

export const INSTALL = "npm install --no-save node-llama-cpp@3.22.1 (deploy/README.md has the command that leaves out 600 MB of GPU binaries)";

interface Seat { readonly sequence: LlamaContextSequence; readonly chat: LlamaChat }
interface Loaded { readonly llama: Llama; readonly model: LlamaModel; readonly wrapper: ChatWrapper; readonly contextTokens: number; readonly free: Seat[] }

export class Embedded implements Engine {
  readonly name: string;
  readonly isOpen = true;
  running = 0;
  private readonly options: EmbeddedOptions;
  private readonly grammars = new Map<string, LlamaGrammar>();
  private loading: Promise<Loaded> | null = null;

  constructor(options: EmbeddedOptions) {
    this.name = options.file;
    this.options = options;
  }

  mechanisms(): Promise<readonly Mechanism[]> { return Promise.resolve(["grammar"]); }

  /** Loads package and model, once; a failure is tried again at the next call. Throws ModelError("unloadable") that says what to do. */
  async ready(): Promise<{ readonly wrapper: string; readonly contextTokens: number }> {
    const { wrapper, contextTokens } = await this.load();
    return { wrapper: wrapper.wrapperName, contextTokens };
  }

  async warm(): Promise<void> { await this.ready(); }

  async generate(g: Generation, signal: AbortSignal): Promise<Completion> {
    if (g.mechanism !== undefined && g.mechanism !== "grammar") throw new ModelError("refused", "a model file takes a grammar only");
    const loaded = await untilAborted(this.load(), signal);
    const seat = loaded.free.pop();
    if (seat === undefined) throw new ModelError("busy", "every sequence of the model file is at work");
    try {
      return await this.respond(g, loaded, seat, signal);
    } finally {
      loaded.free.push(seat);
    }
  }

  async close(): Promise<void> {
    const loaded = await this.loading?.catch(() => null);
    this.loading = null;
    this.grammars.clear();
    await loaded?.llama.dispose();
  }

  private async respond(g: Generation, { llama, model, wrapper, contextTokens }: Loaded, { sequence, chat }: Seat, signal: AbortSignal): Promise<Completion> {
    const began = performance.now();
    const deadline = AbortSignal.timeout(g.milliseconds);
    const history = historyOf(g);
    const promptTokens = wrapper.generateContextState({ chatHistory: history }).contextText.tokenize(model.tokenizer).length;
    // The package would forget the beginning of the prompt instead.
    if (promptTokens + g.maxTokens > contextTokens) throw new ModelError("refused", `the prompt has ${promptTokens} tokens; with ${g.maxTokens} for the answer that is more than the context of ${contextTokens}`);
    const grammar = g.constraint === null ? null : await this.grammar(llama, g.constraint.grammar);
    const before = sequence.tokenMeter.getState();
    let firstTextMs = 0;
    try {
      const { response, metadata } = await chat.generateResponse(history, {
        ...(grammar === null ? {} : { grammar }), maxTokens: g.maxTokens, temperature: g.temperature, seed: g.seed, repeatPenalty: false, budgets: { thoughtTokens: 0 },
        signal: AbortSignal.any([signal, deadline]),
        onTextChunk: (text) => { if (firstTextMs === 0) firstTextMs = performance.now() - began; g.onText?.(text); },
      });
      const used = sequence.tokenMeter.diff(before);
      return {
        text: response, finish: metadata.stopReason === "maxTokens" ? "length" : "stop", promptTokens, cachedTokens: Math.max(0, promptTokens - used.usedInputTokens),
        completionTokens: used.usedOutputTokens, firstTextMs, ms: performance.now() - began,
      };
    } catch (e) {
      if (signal.aborted) throw new ModelError("aborted", "the caller went away", e);
      if (deadline.aborted) throw new ModelError("late", "the model did not finish in time", e);
      throw new ModelError("failed", messageOf(e), e);
    }
  }

  private load(): Promise<Loaded> {
    this.loading ??= this.open().catch((e: unknown) => { this.loading = null; throw e; });
    return this.loading;
  }

  private async open(): Promise<Loaded> {
    const { file, threads, slots } = this.options;
    await checkFile(file);
    const lib = await this.package();
    try {
      const llama = await lib.getLlama({ gpu: false, build: "never", skipDownload: true, progressLogs: false, logLevel: "error", maxThreads: threads });
      const model = await llama.loadModel({ modelPath: file, gpuLayers: 0 });
      const contextTokens = Math.min(EMBEDDED_CONTEXT_TOKENS, model.trainContextSize);
      const context = await model.createContext({ contextSize: contextTokens, sequences: slots, threads });
      // Found out once: it compares the file's chat template with those it knows, which takes the better part of a second.
      const wrapper = lib.resolveChatWrapper(model, { warningLogs: false, customWrapperSettings: { qwen: { thoughts: "discourage" } } });
      const free = Array.from({ length: slots }, (): Seat => { const sequence = context.getSequence(); return { sequence, chat: new lib.LlamaChat({ contextSequence: sequence, chatWrapper: wrapper }) }; });
      return { llama, model, wrapper, contextTokens, free };
    } catch (e) {
      throw new ModelError("unloadable", `node-llama-cpp cannot load ${file}: ${messageOf(e)}`, e);
    }
  }

  private async package(): Promise<Package> {
    try {
      return await (this.options.load ?? (() => import("node-llama-cpp")))();
    } catch (e) {
      const isMissing = e instanceof Error && "code" in e && e.code === "ERR_MODULE_NOT_FOUND" && /node-llama-cpp/.test(e.message);
      throw new ModelError("unloadable", isMissing ? `CERTA_MODEL_FILE needs the package node-llama-cpp, which is not installed: ${INSTALL}` : `node-llama-cpp cannot be loaded: ${messageOf(e)}`, e);
    }
  }

  private async grammar(llama: Llama, text: string): Promise<LlamaGrammar> {
    const old = this.grammars.get(text);
    if (old !== undefined) return old;
    const made = await llama.createGrammar({ grammar: text }).catch((e: unknown) => { throw new ModelError("refused", messageOf(e), e); });
    if (this.grammars.size >= EMBEDDED_GRAMMARS) this.grammars.clear();
    this.grammars.set(text, made);
    return made;
  }
}

const messageOf = (e: unknown): string => (e instanceof Error ? e.message.slice(0, 300) : "unknown");

/** Chat items; the last one is the answer to be written. */
function historyOf({ messages }: Generation): readonly ChatItem[] {
  return [...messages.map((m): ChatItem => (m.role === "assistant" ? { type: "model", response: [m.content] } : { type: m.role, text: m.content })), { type: "model", response: [] }];
}

/** Throws ModelError unless it is a readable file that begins like GGUF. */
export async function checkFile(file: string): Promise<void> {
  try {
    const handle = await open(file, "r");
    try {
      const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
      if (buffer.toString("latin1") !== "GGUF") throw new ModelError("unloadable", `${file} is no GGUF file`);
    } finally {
      await handle.close();
    }
  } catch (e) {
    if (e instanceof ModelError) throw e;
    throw new ModelError("unloadable", `CERTA_MODEL_FILE cannot be read: ${messageOf(e)}`, e);
  }
}

/** The result, or ModelError("aborted") as soon as the caller leaves; the work itself goes on. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) throw new ModelError("aborted", "the caller went away");
  let leave: (() => void) | undefined;
  const gone = new Promise<never>((_, reject) => { leave = () => reject(new ModelError("aborted", "the caller went away")); signal.addEventListener("abort", leave, { once: true }); });
  try {
    return await Promise.race([work, gone]);
  } finally {
    if (leave !== undefined) signal.removeEventListener("abort", leave);
  }
}
