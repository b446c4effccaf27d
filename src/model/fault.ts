/** Why a model gave nothing. Never the caller's fault, and never the end of a request: the phrasebook's word stands. */
export type ModelFault =
  | "unreachable"   // no connection, or closed before the first byte
  | "refused"       // the server answered 4xx: wrong key, wrong model, a grammar it does not take
  | "busy"          // 429, 503, or our own queue is full
  | "failed"        // 5xx
  | "late"          // the deadline passed
  | "unreadable"    // not a stream of chat completions
  | "too long"      // more text than was allowed
  | "unloadable"    // a model file or its package is missing or broken
  | "aborted";      // the caller went away

export class ModelError extends Error {
  readonly fault: ModelFault;
  constructor(fault: ModelFault, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = "ModelError";
    this.fault = fault;
  }
}

/** Whether another try may help; a generation has no side effects, so a second one is safe. */
export const isPassing = (f: ModelFault): boolean => f === "unreachable" || f === "busy" || f === "failed";
