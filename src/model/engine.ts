/** What generates: a model server (endpoint.ts) or a model file in this process (embedded.ts). */
import type { Constraint, Mechanism } from "./server-kind.js";

export interface Message { readonly role: "system" | "user" | "assistant"; readonly content: string }

export interface Generation {
  readonly messages: readonly Message[];
  readonly constraint: Constraint | null;
  /** Another way to constrain than the engine's own: for the canary. */
  readonly mechanism?: Mechanism;
  readonly maxTokens: number;
  readonly temperature: number;
  readonly seed: number;
  readonly milliseconds: number;
  /** Called with every piece of text as it arrives. */
  onText?(piece: string): void;
}

export interface Completion {
  readonly text: string;
  /** "length": cut off at maxTokens. */
  readonly finish: "stop" | "length";
  readonly promptTokens: number;
  readonly cachedTokens: number;
  readonly completionTokens: number;
  readonly firstTextMs: number;
  readonly ms: number;
}

export interface Engine {
  /** Its address, or its file. */
  readonly name: string;
  /** Generations that run there now; counted by the client. */
  running: number;
  /** False while it is left alone after failures. */
  readonly isOpen: boolean;
  /** The ways to constrain that it can be asked for, its own first. Throws ModelError when that cannot be found out. */
  mechanisms(): Promise<readonly Mechanism[]>;
  /** Throws ModelError. */
  generate(g: Generation, signal: AbortSignal): Promise<Completion>;
  /** Makes ready what takes time at the first call. Throws ModelError. */
  warm?(): Promise<void>;
  close(): Promise<void>;
}
