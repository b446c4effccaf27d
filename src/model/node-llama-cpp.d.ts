/**
 * What of node-llama-cpp (3.22, an optional peer dependency) is used here. The package is not installed for the build: these
 * are the shapes that its own declarations give, and `npm run test:engines` runs the real thing.
 */
declare module "node-llama-cpp" {
  export interface Llama {
    loadModel(options: { readonly modelPath: string; readonly gpuLayers: number }): Promise<LlamaModel>;
    /** Throws when the grammar does not parse; details go to standard error. */
    createGrammar(options: { readonly grammar: string }): Promise<LlamaGrammar>;
    dispose(): Promise<void>;
  }
  export interface LlamaModel {
    readonly trainContextSize: number;
    readonly tokenizer: object;
    createContext(options: { readonly contextSize: number; readonly sequences: number; readonly threads: number }): Promise<{ getSequence(): LlamaContextSequence }>;
  }
  export interface TokenCounts { readonly usedInputTokens: number; readonly usedOutputTokens: number }
  export interface LlamaContextSequence { readonly tokenMeter: { getState(): TokenCounts; diff(before: TokenCounts): TokenCounts } }
  export interface LlamaGrammar { readonly grammar: string }
  export type ChatItem = { readonly type: "system" | "user"; readonly text: string } | { readonly type: "model"; readonly response: readonly string[] };
  export interface ChatWrapper {
    readonly wrapperName: string;
    generateContextState(options: { readonly chatHistory: readonly ChatItem[] }): { readonly contextText: { tokenize(tokenizer: object): readonly number[] } };
  }
  export function getLlama(options: { readonly gpu: false; readonly build: "never"; readonly skipDownload: true; readonly progressLogs: false; readonly logLevel: "error" | "disabled"; readonly maxThreads: number }): Promise<Llama>;
  export function resolveChatWrapper(model: LlamaModel, options: { readonly warningLogs: boolean; readonly customWrapperSettings: { readonly qwen: { readonly thoughts: "discourage" } } }): ChatWrapper;
  export class LlamaChat {
    constructor(options: { readonly contextSequence: LlamaContextSequence; readonly chatWrapper: ChatWrapper });
    /** Rejects with the signal's reason when it is aborted. */
    generateResponse(history: readonly ChatItem[], options: {
      readonly grammar?: LlamaGrammar; readonly maxTokens: number; readonly temperature: number; readonly seed: number; readonly repeatPenalty: false;
      readonly budgets: { readonly thoughtTokens: number }; readonly signal: AbortSignal; readonly onTextChunk: (text: string) => void;
    }): Promise<{ readonly response: string; readonly metadata: { readonly stopReason: string } }>;
  }
}
